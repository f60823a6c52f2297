import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** Files that take longest, the longest first. What stands here and is no more does no harm. */
const LONGEST = [
  'test/e2e/upstream-faults.test.ts',
  'test/e2e/outages.test.ts',
  'test/e2e/process-faults.test.ts',
  'test/e2e/answers.test.ts',
  'test/e2e/start-split.test.ts',
  'test/e2e/deliveries.test.ts',
  'test/e2e/monitor-troubles.test.ts',
  'test/contract/bruin-notes.test.ts',
  'test/monitors/triage/triage.test.ts',
  'test/monitors/service-outage/in-the-sandbox.test.ts',
  'test/e2e/command.test.ts',
  'test/e2e/live.test.ts',
  'test/e2e/readme.test.ts',
];

/**
 * Begins with the longest files, then with the others that start whole systems: at the end no worker
 * is left alone with a long one. A fresh clone, as CI has it, knows no durations of an earlier run.
 */
export default class TestOrder extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}

function rank({ path, context }) {
  const file = relative(context.config.rootDir, path);
  const place = LONGEST.indexOf(file);
  if (place !== -1) return place;
  return LONGEST.length + (file.startsWith('test/e2e/') ? 0 : 1);
}
