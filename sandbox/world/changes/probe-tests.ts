import type { WorldState } from '../state.ts';
import type { Probe, ProbeTest, ProbeTestMetric } from '../types.ts';

const FIRST_TEST_ID = 4_100_001;

interface MetricPlan {
  readonly metric: string;
  readonly pairName: string;
  /** Values of a good test lie between these. */
  readonly good: readonly [number, number];
  readonly bad: number;
  /** null: the metric has none. */
  readonly threshold: number | null;
  /** A lower bound has to be reached; default: an upper one not to be passed. */
  readonly bound?: 'lower';
}

interface TestPlan {
  readonly module: ProbeTest['module'];
  readonly target: string;
  readonly durationSeconds: number;
  readonly metrics: readonly MetricPlan[];
}

const FORTH = 'Voice from->to';
const BACK = 'Voice to->from';
const PAIR = 'Pair 1';

// prettier-ignore
const TESTS = {
  'ICMP Test': {
    module: 'RealService', target: '198.51.100.8', durationSeconds: 10,
    metrics: [
      { metric: 'Delay (ms)', pairName: PAIR, good: [8, 60], bad: 240, threshold: 150 },
      { metric: 'Loss', pairName: PAIR, good: [0, 0.4], bad: 4.2, threshold: 1 },
    ],
  },
  'Network KPI': {
    module: 'N2N', target: 'SITE_XR2000_1', durationSeconds: 30,
    metrics: [
      { metric: 'Datagrams Out of Order', pairName: PAIR, good: [0, 3], bad: 9, threshold: null },
      { metric: 'Delay (ms)', pairName: PAIR, good: [8, 60], bad: 180, threshold: 150 },
      { metric: 'Jitter (ms)', pairName: PAIR, good: [0.2, 5], bad: 14.1, threshold: 8 },
      { metric: 'Max loss burst', pairName: PAIR, good: [0, 2], bad: 11, threshold: 5 },
    ],
  },
  'Voice bidirectional': {
    module: 'N2N', target: 'SITE_XR2000_1', durationSeconds: 60,
    metrics: [
      { metric: 'Jitter Max (ms)', pairName: FORTH, good: [1, 6], bad: 8.3, threshold: 8 },
      { metric: 'Jitter Max (ms)', pairName: BACK, good: [1, 6], bad: 9.1, threshold: 8 },
      { metric: 'MOS', pairName: FORTH, good: [4, 4.4], bad: 3.1, threshold: 3.8, bound: 'lower' },
    ],
  },
} as const satisfies Record<string, TestPlan>;

export type TestType = keyof typeof TESTS;
export const TEST_TYPES: readonly TestType[] = ['ICMP Test', 'Network KPI', 'Voice bidirectional'];

/**
 * Adds the result of a test. Results have to come in order of time.
 *
 * @param position where each good value lies in its range, 0 to 1.
 */
export function recordProbeTest(
  { probeTests }: Pick<WorldState, 'probeTests'>,
  probe: Probe,
  at: Date,
  type: TestType,
  status: ProbeTest['status'],
  position: () => number,
): void {
  const plan: TestPlan = TESTS[type];
  const { module, target, durationSeconds } = plan;
  probeTests.push({
    id: (probeTests.at(-1)?.id ?? FIRST_TEST_ID - 1) + 1,
    at,
    durationSeconds,
    module,
    probeUid: probe.uid,
    target,
    type,
    status,
    metrics: status === 'Error' ? [] : plan.metrics.map((m) => measured(m, status, position())),
  });
}

/** Of a failed test every measurement that has a threshold fails it. */
function measured(
  plan: MetricPlan,
  status: 'Passed' | 'Failed',
  position: number,
): ProbeTestMetric {
  const [low, high] = plan.good;
  const failed = status === 'Failed' && plan.threshold !== null;
  const value = failed ? plan.bad : low + position * (high - low);
  return {
    metric: plan.metric,
    pairName: plan.pairName,
    value: String(Math.round(value * 100) / 100),
    threshold: plan.threshold === null ? '' : String(plan.threshold),
    thresholdType: plan.bound === 'lower' ? '1' : '0',
    status: failed ? 'Failed' : 'Passed',
  };
}
