import type { ProbeTest, World } from '../world/types.ts';
import { printDate, readDate, wholeSecond } from './dates.ts';
import { failure, type Endpoint } from './endpoint.ts';
import { page, readWindow } from './page.ts';

/**
 * Newest first, both bounds included. A result that arrives between two pages moves the rest on, so
 * that the next page repeats a record.
 */
export const testResults: Endpoint = {
  path: '/testsresults',
  answer({ world, query }) {
    const from = readDate(query, 'startDate');
    const to = readDate(query, 'endDate');
    const probeUid = query.get('probeFrom');
    const found = world.probeTests
      .filter((test) => probeUid === null || test.probeUid === probeUid)
      .filter((test) => {
        const second = wholeSecond(test.at);
        return from <= second && second <= to;
      })
      .sort((a, b) => b.at.getTime() - a.at.getTime() || b.id - a.id);
    return page(found, readWindow(query), summary);
  },
};

/** One result with what it measured. */
export const testResult: Endpoint = {
  path: '/testsresults/:id',
  answer({ world, params }) {
    const test = world.probeTests.find(({ id }) => String(id) === params.id);
    return test ? { json: details(test, world) } : failure(404, 'no such test result');
  },
};

/** Ids and durations are numbers in some records and text in others, as the platform mixes them. */
function summary(test: ProbeTest): Record<string, unknown> {
  const mixed = (value: number) => (test.id % 2 === 0 ? value : String(value));
  return {
    id: String(test.id),
    date: printDate(test.at),
    duration: mixed(test.durationSeconds),
    mesh: 0,
    meshId: 0,
    module: test.module,
    probeFrom: test.probeUid,
    probeTo: test.target,
    reasonCause: test.status === 'Error' ? 'No answer from the target' : '',
    status: test.status,
    testId: mixed(300 + (test.id % 50)),
    testOptions: OPTIONS[test.module],
    testTag: 'Core',
    testType: test.type,
    userId: mixed(1),
  };
}

const OPTIONS: Readonly<Record<ProbeTest['module'], string>> = {
  N2N: 'Interval: 20 ms Count: 100 packets',
  RealService: 'Count: 10 packets',
};

function details(test: ProbeTest, world: World): Record<string, unknown> {
  const probeId = (uid: string) =>
    String(world.probes.find((probe) => probe.uid === uid)?.probeId ?? 0);
  return {
    ...summary(test),
    duration: String(test.durationSeconds),
    meshId: '0',
    parameters: `${OPTIONS[test.module]} Duration: ${test.durationSeconds} s`,
    probeFromId: probeId(test.probeUid),
    probeToId: probeId(test.target),
    metrics: test.metrics.map(({ metric, pairName, value, threshold, thresholdType, status }) => ({
      metric,
      pairName,
      value,
      threshold,
      thresholdType,
      status,
    })),
  };
}
