import { documentOf, WRITES } from '../support/fault-writes.ts';
import { oneFaultAtATime } from '../support/short-windows.ts';
import { startSystem, type SystemUnderTest } from '../support/start-system.ts';
import {
  ANSWER_LOST,
  CANNOT,
  SKEWS,
  TROUBLES,
  WITH_SESSIONS,
  WITHOUT_SESSIONS,
} from '../support/upstream-trouble.ts';
import { endOf, type WriteData } from '../support/write-ends.ts';
import { carryOutBeside, type Beside, type Case } from './faults/beside.ts';
import { expectHoles, expectWhole, READ_FROM, readerOf, type Reader } from './faults/reads.ts';
import { rowsOf } from './faults/rows.ts';
import { expectOnce, writeRows } from './faults/writes.ts';

/** Of every call: as short as a busy machine allows, as each system is slow once. */
const TIMEOUT_MS = 5000;
/** A whole conversation, encrypted anew, counts as one call. */
const CONVERSATION_MS = { IMAP_TIMEOUT_MS: '6000', SMTP_TIMEOUT_MS: '6000' };

/** These mostly wait, and do so beside the others, in a system of their own. */
const SLOW = TROUBLES.filter(({ fault }) => fault.kind === 'slow');
const QUICK = TROUBLES.filter(({ fault }) => fault.kind !== 'slow');
const slowReads = rowsOf(READ_FROM, SLOW).map(([system, name, trouble]): Case<Reader> => [
  `${system} ${name}: the rest stays, each hole has a coded error at its place, and it recovers`,
  (slow) => expectHoles(slow, system, trouble),
]);
const slowWrites = writeRows(SLOW).map(([field, system, name, write, trouble]): Case<Reader> => [
  `${field}, ${system} ${name}: it is done at most once, and what is said of it holds after the recovery`,
  ({ running }) => expectOnce(running, write, trouble),
]);

describe('when an upstream system fails, in one process,', () => {
  let running: SystemUnderTest;
  let reader: Reader;
  let slow: SystemUnderTest;
  let slowly: Beside;

  beforeAll(async () => {
    const settings = { ...oneFaultAtATime(TIMEOUT_MS), ...CONVERSATION_MS };
    running = await startSystem(settings);
    reader = await readerOf(running);
    slow = await startSystem(settings);
    slowly = carryOutBeside(await readerOf(slow), { first: slowReads, last: slowWrites });
  }, 180_000);
  afterAll(async () => {
    await slowly.over();
    await slow.stop();
    await running.stop();
  }, 120_000);

  it('the whole answer has something of every system to lose', () => expectWhole(reader));

  it.each(rowsOf(READ_FROM, QUICK))(
    '%s %s: the rest stays, each hole has a coded error at its place, and it recovers',
    (system, _name, trouble) => expectHoles(reader, system, trouble),
    60_000,
  );

  it.each(rowsOf(READ_FROM, SKEWS))(
    '%s %s: the answer is whole, before and after',
    async (system, _name, { fault }) => {
      const hasSessions = WITH_SESSIONS.includes(system);
      const expired = { kind: 'expired-session', mode: 'once' } as const;
      running.clearCalls();
      await running.simulator(system).setFault(fault, ...(hasSessions ? [expired] : []));
      const skewed = await reader.ask();
      await running.simulator(system).clearFaults();
      for (const answer of [skewed, await reader.ask()]) expect(answer).toEqual(reader.whole);
      // A session that a wrong clock dated lasts as long as any other.
      expect(loginsAt(system)).toHaveLength(hasSessions ? 1 : 0);
    },
    60_000,
  );

  it.each(WITH_SESSIONS)(
    '%s: a session that ends is renewed once, and nobody notices',
    async (system) => {
      await running.simulator(system).setFault({ kind: 'expired-session', mode: 'once' });
      running.clearCalls();
      const answers = await Promise.all([reader.ask(), reader.ask(), reader.ask()]);
      for (const answer of answers) expect(answer.data).toEqual(reader.whole.data);
      expect(loginsAt(system)).toHaveLength(1);
    },
    60_000,
  );

  // From here on things are written, and the whole answer is another.
  it.each(writeRows([...QUICK, ANSWER_LOST, ...SKEWS]))(
    '%s, %s %s: it is done at most once, and what is said of it holds after the recovery',
    (_field, _system, _name, write, trouble) => expectOnce(running, write, trouble),
    60_000,
  );

  it.each(CANNOT)('%s cannot suffer %s: %s', async (system, kind) => {
    const fault = [...TROUBLES, ...SKEWS]
      .map((trouble) => trouble.fault)
      .find((each) => each.kind === kind);
    if (!fault) throw new Error(`no trouble is ${kind}`);
    await expect(running.simulator(system).setFault(fault)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it.each(WITHOUT_SESSIONS)(
    '%s has no session that could end: what is sent arrives',
    async (system) => {
      const write = WRITES.find((each) => each.system === system);
      if (!write) throw new Error(`nothing is written to ${system}`);
      await running.simulator(system).setFault({ kind: 'expired-session', mode: 'always' });
      const input = write.input(running, 'without a session');
      expect(endOf(await running.ask<WriteData>(documentOf(write), { input })).state).toBe(
        write.done,
      );
      await running.simulator(system).clearFaults();
    },
  );

  it('no system of the sandbox is left out', async () => {
    const response = await fetch(`${running.control}/state`);
    const { systems } = (await response.json()) as { systems: readonly { system: string }[] };
    const tried = new Set([...READ_FROM, ...WRITES.map(({ system }) => system)]);
    expect([...tried].sort()).toEqual(systems.map(({ system }) => system).sort());
  });

  it.each([...slowReads, ...slowWrites])('%s', (title) => slowly.held(title), 120_000);

  const loginsAt = (system: string) =>
    running.calls(system).filter(({ path }) => /login|token/i.test(path));
});
