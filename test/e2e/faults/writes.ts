import { leaksOf } from '../../support/damage.ts';
import { documentOf, WRITES, type FaultWrite } from '../../support/fault-writes.ts';
import type { SystemUnderTest } from '../../support/start-system.ts';
import { until } from '../../support/until.ts';
import type { Trouble } from '../../support/upstream-trouble.ts';
import { endOf, expectedEnd, type End, type WriteData } from '../../support/write-ends.ts';
import { rowsOf } from './rows.ts';

/** Each write with each of these troubles that its system can suffer. */
export function writeRows(troubles: readonly Trouble[]) {
  return WRITES.flatMap((write) =>
    rowsOf([write.system], troubles).map(
      ([system, name, trouble]) => [write.field, system, name, write, trouble] as const,
    ),
  );
}

/** One system fails while it is written to: it is done at most once, and what is said of it holds after the recovery. */
export async function expectOnce(
  running: SystemUnderTest,
  write: FaultWrite,
  trouble: Trouble,
): Promise<void> {
  const { field, system, onlyPath, forced } = write;
  const { name } = trouble;
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
}
