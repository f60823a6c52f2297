import { isDeepStrictEqual } from 'node:util';
import { damageOf, leaksOf } from '../support/damage.ts';
import { faultDocument, holes } from '../support/fault-document.ts';
import { documentOf, WRITES } from '../support/fault-writes.ts';
import { oneFaultAtATime, shortWindows } from '../support/short-windows.ts';
import { SHAPES, type ClientAnswer, type SystemUnderTest } from '../support/start-system.ts';
import { until, untilHolds } from '../support/until.ts';
import {
  ANSWER_LOST,
  CANNOT,
  canSuffer,
  codesAt,
  SKEWS,
  TROUBLES,
  WITH_SESSIONS,
  WITHOUT_SESSIONS,
  type Trouble,
} from '../support/upstream-trouble.ts';
import { endOf, expectedEnd, type End, type WriteData } from '../support/write-ends.ts';

const READ_FROM = [...WITH_SESSIONS, 't7', 'lumin', 'imap'];
/** What of each system stands in the whole answer. */
const LOSSES = [
  ...['"customer":{"name"', '"model"', '"tests":[{', '"vendor":"LIT"', '"vendor":"CTS"'],
  ...['"probability"', '"state":"CONNECTED"},"customers"', '"modemRecoveries":{"nodes":[{'],
  ...['"billingEvents":{"nodes":[{', '"unreadMails":[{'],
];
/** Of every call in one process: as short as a busy machine allows, as each system is slow once. */
const TIMEOUT_MS = 4000;
/** A whole conversation, encrypted anew, counts as one call. */
const CONVERSATION_MS = { IMAP_TIMEOUT_MS: '6000', SMTP_TIMEOUT_MS: '6000' };
/** Between processes the same happens: these show it. */
const BETWEEN_PROCESSES = ['refused', 'garbage'];

describe.each(SHAPES)('when an upstream system fails, in %s,', (shape, start) => {
  const isOneProcess = shape === 'one process';
  const settings = isOneProcess
    ? { ...oneFaultAtATime(TIMEOUT_MS), ...CONVERSATION_MS }
    : { ...shortWindows(), BRUIN_NOTE_HORIZON_MS: '500' };
  const chosen = (troubles: readonly Trouble[]) =>
    troubles.filter(({ name }) => isOneProcess || BETWEEN_PROCESSES.includes(name));
  let running: SystemUnderTest;
  let document: string;
  let whole: ClientAnswer;
  const ask = () => running.ask(document, { customer: '70001' });

  beforeAll(async () => {
    running = await start(settings);
    document = faultDocument(running);
    await ask(); // Whatever is slow but once.
    whole = await ask();
  }, 180_000);
  afterAll(async () => running.stop(), 60_000);

  it('the whole answer has something of every system to lose', () => {
    const text = JSON.stringify(whole.data);
    expect(LOSSES.filter((part) => !text.includes(part))).toEqual([]);
    expect(whole.errors).toEqual([]);
  });

  it.each(rowsOf(READ_FROM, chosen(TROUBLES)))(
    '%s %s: the rest stays, each hole has a coded error at its place, and it recovers',
    async (system, _name, trouble) => {
      const subgraph = system === 'imap' ? 'notifications' : system.replace(/-\d$/, '');
      await running.simulator(system).setFault(trouble.fault);
      const answer = await ask();
      await running.simulator(system).clearFaults();

      const { explained, unexplained } = damageOf(whole, answer);
      expect(unexplained).toEqual([]);
      expect(answer.errors.length).toBeGreaterThan(0);
      expect(explained.filter((place) => !holes[subgraph]?.includes(place))).toEqual([]);
      for (const { extensions } of answer.errors) {
        expect(codesAt(system, trouble)).toContain(extensions.code);
        expect(extensions).toMatchObject({
          subgraph,
          upstream: system,
          requestId: expect.any(String) as string,
        });
      }
      expect(leaksOf(answer.errors)).toEqual([]);

      // Once a breaker lets calls through again, nothing else is needed.
      await untilHolds(async () => isDeepStrictEqual((await ask()).data, whole.data));
    },
    60_000,
  );

  if (isOneProcess) {
    it.each(rowsOf(READ_FROM, SKEWS))(
      '%s %s: the answer is whole, before and after',
      async (system, _name, { fault }) => {
        const hasSessions = WITH_SESSIONS.includes(system);
        const expired = { kind: 'expired-session', mode: 'once' } as const;
        running.clearCalls();
        await running.simulator(system).setFault(fault, ...(hasSessions ? [expired] : []));
        const skewed = await ask();
        await running.simulator(system).clearFaults();
        for (const answer of [skewed, await ask()]) expect(answer).toEqual(whole);
        // A session that a wrong clock dated lasts as long as any other.
        expect(loginsAt(running, system)).toHaveLength(hasSessions ? 1 : 0);
      },
      60_000,
    );

    it.each(WITH_SESSIONS)(
      '%s: a session that ends is renewed once, and nobody notices',
      async (system) => {
        await running.simulator(system).setFault({ kind: 'expired-session', mode: 'once' });
        running.clearCalls();
        const answers = await Promise.all([ask(), ask(), ask()]);
        for (const answer of answers) expect(answer.data).toEqual(whole.data);
        expect(loginsAt(running, system)).toHaveLength(1);
      },
      60_000,
    );
  }

  // From here on things are written, and the whole answer is another.
  const writeRows = WRITES.flatMap((write) =>
    rowsOf([write.system], chosen([...TROUBLES, ANSWER_LOST, ...SKEWS])).map(
      ([system, name, trouble]) => [write.field, system, name, write, trouble] as const,
    ),
  );
  it.each(writeRows)(
    '%s, %s %s: it is done at most once, and what is said of it holds after the recovery',
    async (field, system, name, write, trouble) => {
      const { onlyPath, forced } = write;
      const simulator = running.simulator(system);
      const times = () => simulator.calls.filter(({ write: isWrite }) => isWrite).length;
      const input = { ...write.input(running, name), idempotencyKey: `${field}, ${name}` };
      const send = () => running.ask<WriteData>(documentOf(write), { input });
      const expected = expectedEnd(write, trouble);
      simulator.clearCalls();
      if (forced) simulator.forceAnswer(forced);
      await simulator.setFault({ ...trouble.fault, ...(onlyPath && { onlyPath }) });
      const answer = await send();
      await simulator.clearFaults();
      expect({ end: endOf(answer), times: times() }).toEqual(expected);
      expect(leaksOf(answer, write.secrets)).toEqual([]);

      let later: End | undefined;
      await until(`${system} is called again`, async () => {
        later = endOf(await send());
        return later.codes.length === 0;
      });
      simulator.clearAnswers();
      const isFree = expected.end.state === null;
      expect(later?.state).toBe(isFree ? write.done : expected.end.state);
      expect(times()).toBe(isFree ? 1 : expected.times);
    },
    60_000,
  );

  if (!isOneProcess) return;

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
});

function rowsOf(systems: readonly string[], troubles: readonly Trouble[]) {
  return systems.flatMap((system) =>
    troubles
      .filter((trouble) => canSuffer(system, trouble))
      .map((trouble) => [system, trouble.name, trouble] as const),
  );
}

function loginsAt(running: SystemUnderTest, system: string) {
  return running.calls(system).filter(({ path }) => /login|token/i.test(path));
}
