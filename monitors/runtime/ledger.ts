import type { Metrics } from '../../platform/metrics.ts';
import {
  RecordDecisionsDocument,
  RecordMonitorRunDocument,
  type EffectsMode as LedgerMode,
} from '../generated/runtime.ts';
import { endsWithin } from './bounded-wait.ts';
import type { DecisionRecord } from './decision.ts';
import type { EffectsMode } from './effects-mode.ts';
import type { GraphClient } from './gateway-client.ts';
import { handedIn } from './ledger-answer.ts';
import { AT_ONCE, createHeldDecisions } from './ledger-decisions.ts';
import { decisionInput, storable } from './ledger-input.ts';
import { createHeldRuns, type HeldRun, type RunEnd } from './ledger-runs.ts';
import { requestIdOf } from './request-id.ts';
import type { Run } from './run.ts';

/**
 * Where runs and decisions are kept, for whoever asks why. Never rejects, and nobody waits long for one
 * that hangs: a monitor works without it too.
 */
export interface Ledger {
  began(run: Run): void;
  /**
   * Keeps what is about to be done, before it is done: a killed monitor leaves it as planned. Waits two
   * seconds at most, and not at all while the ledger owes an answer for longer than that.
   */
  plan(run: Run, record: DecisionRecord): Promise<void>;
  /** Keeps what came of a decision, soon. */
  settle(run: Run, record: DecisionRecord): void;
  ended(run: Run, end: RunEnd): void;
  /**
   * Hands in what it holds. Resolves when the ledger has it, or does not take it now; `briefly`: after
   * two seconds at the latest, and it goes on behind.
   */
  flush(howLong?: 'briefly'): Promise<void>;
}

export interface LedgerOptions {
  readonly graph: Pick<GraphClient, 'mutate'>;
  readonly metrics: Metrics;
  /** Text of the settings, by variable: what a replay decides with. */
  readonly settings: Readonly<Record<string, string>>;
  /** How long a monitor waits for it, in ms. Default 2000. */
  readonly waitMs?: number | undefined;
}

const WAIT_MS = 2000;

const MODES: Readonly<Record<EffectsMode, LedgerMode>> = {
  write: 'WRITE',
  'chat-summary': 'CHAT_SUMMARY',
  'dry-run': 'DRY_RUN',
  shadow: 'SHADOW',
};

export function createLedger(options: LedgerOptions): Ledger {
  const { graph, metrics, settings, waitMs = WAIT_MS } = options;
  const send = (run: Run, records: readonly DecisionRecord[]) => handedIn(record(run, records));
  const runs = createHeldRuns({ metrics, send: (held) => handedIn(recordRun(held)) });
  const decisions = createHeldDecisions({ metrics, send });

  async function record(run: Run, records: readonly DecisionRecord[]) {
    const input = {
      runId: run.id,
      monitor: run.monitor,
      mode: MODES[run.mode],
      decisions: records.map(decisionInput),
    };
    const variables = { input };
    const answer = await graph.mutate(RecordDecisionsDocument, variables, requestIdOf(run));
    return { payload: answer.data?.recordDecisions, errors: answer.errors };
  }

  async function recordRun({ run, end }: HeldRun) {
    const { report } = run;
    const input = {
      id: run.id,
      monitor: run.monitor,
      job: run.job,
      mode: MODES[run.mode],
      startedAt: run.startedAt.toISOString(),
      seen: report.seen,
      actions: namedCounts(report.actions),
      skips: namedCounts(report.skips),
      settings,
      ...(end && {
        finishedAt: end.at.toISOString(),
        result: end.result,
        reason: end.reason && storable(end.reason),
      }),
    };
    const variables = { input };
    const answer = await graph.mutate(RecordMonitorRunDocument, variables, requestIdOf(run));
    return { payload: answer.data?.recordMonitorRun, errors: answer.errors };
  }

  let flight: Promise<void> | undefined;
  /** Whether something came that a flight may have left behind. */
  let isWantedAgain = false;
  let settledSince = 0;

  /** One at a time, and at most one more behind it, whoever asks. */
  function flush(): Promise<void> {
    settledSince = 0;
    isWantedAgain = true;
    flight ??= fly();
    return flight;
  }

  async function fly(): Promise<void> {
    try {
      do isWantedAgain = false;
      while ((await runs.handIn()) && (await decisions.handIn()) && isWantedAgain);
    } finally {
      flight = undefined; // in the same turn: what comes from now on begins the next
    }
  }

  function tell(run: Run, end?: RunEnd): void {
    runs.hold({ run, end });
    void flush();
  }

  /** Plans that the ledger has not answered in time. */
  let overdue = 0;

  return {
    began: (run) => tell(run),
    ended: tell,
    async plan(run, decision) {
      // Another request would only take a connection from those that are answered.
      if (overdue > 0) return decisions.hold(run, decision);
      const planning = send(run, [decision]);
      if (await endsWithin(planning, waitMs)) return;
      overdue += 1;
      run.log.warn({ waitMs }, 'ledger does not answer: going on without it');
      void planning.then(() => (overdue -= 1));
    },
    settle(run, decision) {
      // One that is taken up again and ends before the first end was sent: the last end counts.
      decisions.hold(run, decision);
      settledSince += 1;
      if (settledSince >= AT_ONCE) void flush();
    },
    async flush(howLong) {
      if (howLong === 'briefly') await endsWithin(flush(), waitMs);
      else await flush();
    },
  };
}

function namedCounts(counts: ReadonlyMap<string, number>) {
  return [...counts].slice(0, 100).map(([name, count]) => ({ name, count }));
}
