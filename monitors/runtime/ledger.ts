import { asError } from '../../platform/errors.ts';
import type { Metrics } from '../../platform/metrics.ts';
import {
  RecordDecisionsDocument,
  RecordMonitorRunDocument,
  type DecisionInput,
  type EffectsMode as LedgerMode,
  type MonitorRunResult,
  type RecordDecisionsInput,
} from '../generated/runtime.ts';
import type { DecisionRecord } from './decision.ts';
import type { EffectsMode } from './effects-mode.ts';
import type { GraphClient } from './gateway-client.ts';
import { requestIdOf } from './request-id.ts';
import type { Run } from './run.ts';

/** Where runs and decisions are kept, for whoever asks why. Never rejects: a monitor works without it too. */
export interface Ledger {
  began(run: Run): void;
  /** Keeps what is about to be done, before it is done: a killed monitor leaves it as planned. */
  plan(run: Run, record: DecisionRecord): Promise<void>;
  /** Keeps what came of a decision, soon. */
  settle(run: Run, record: DecisionRecord): void;
  ended(run: Run, end: RunEnd): void;
  /** Hands in what it holds. Resolves when the ledger has it, or does not take it now. */
  flush(): Promise<void>;
}

export interface RunEnd {
  readonly result: MonitorRunResult;
  readonly at: Date;
  readonly reason?: string | undefined;
}

export interface LedgerOptions {
  readonly graph: Pick<GraphClient, 'mutate'>;
  readonly metrics: Metrics;
  /** Text of the settings, by variable: what a replay decides with. */
  readonly settings: Readonly<Record<string, string>>;
}

const AT_ONCE = 100;
/** Held while the ledger does not answer; older ones give way. */
const HELD_AT_MOST = 5000;
const RUNS_HELD_AT_MOST = 500;
const LONGEST_TEXT = 1000;

const MODES: Readonly<Record<EffectsMode, LedgerMode>> = {
  write: 'WRITE',
  'chat-summary': 'CHAT_SUMMARY',
  'dry-run': 'DRY_RUN',
  shadow: 'SHADOW',
};

export function createLedger({ graph, metrics, settings }: LedgerOptions): Ledger {
  const dropped = metrics.counter(
    'monitor_ledger_dropped_total',
    'Decisions that the ledger could not take',
    ['monitor'],
  );
  /** What the ledger has not taken yet, in the order it was settled. */
  let held: { readonly run: Run; readonly record: DecisionRecord }[] = [];

  async function send(run: Run, records: readonly DecisionRecord[]): Promise<boolean> {
    const input: RecordDecisionsInput = {
      runId: run.id,
      monitor: run.monitor,
      mode: MODES[run.mode],
      decisions: records.map(decisionInput),
    };
    try {
      const variables = { input };
      const answer = await graph.mutate(RecordDecisionsDocument, variables, requestIdOf(run));
      const [refused] = answer.data?.recordDecisions?.userErrors ?? [];
      if (!refused) return answer.data?.recordDecisions !== null && answer.errors.length === 0;
      run.log.error({ refused, decisions: records.length }, 'ledger refused decisions');
      dropped.add({ monitor: run.monitor }, records.length);
      return true; // sending it again would change nothing
    } catch (err) {
      run.log.warn({ err: asError(err) }, 'ledger did not take decisions');
      return false;
    }
  }

  /** Stops at the first batch that is not taken: the rest waits for the next time. */
  async function sendHeld(): Promise<void> {
    while (held.length > 0) {
      const [first] = held;
      if (!first) return;
      const other = held.findIndex(({ run }) => run.id !== first.run.id);
      const batch = held.slice(0, Math.min(other === -1 ? held.length : other, AT_ONCE));
      const taken = await send(
        first.run,
        batch.map(({ record }) => record),
      );
      if (!taken) return;
      const sent = new Set(batch);
      held = held.filter((entry) => !sent.has(entry));
    }
  }

  async function sendRun(run: Run, end: RunEnd | undefined): Promise<boolean> {
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
        reason: end.reason?.slice(0, LONGEST_TEXT),
      }),
    };
    try {
      const answer = await graph.mutate(RecordMonitorRunDocument, { input }, requestIdOf(run));
      const [refused] = answer.data?.recordMonitorRun?.userErrors ?? [];
      if (refused) run.log.error({ refused }, 'ledger refused a run');
      return refused !== undefined || answer.errors.length === 0;
    } catch (err) {
      run.log.warn({ err: asError(err) }, 'ledger did not take a run');
      return false;
    }
  }

  /** Runs that the ledger does not know as they stand, by id. */
  const runs = new Map<string, { readonly run: Run; readonly end?: RunEnd }>();

  async function sendRuns(): Promise<void> {
    for (const [id, entry] of runs) {
      if (!(await sendRun(entry.run, entry.end))) return;
      if (runs.get(id) === entry) runs.delete(id);
    }
  }

  function tell(run: Run, end?: RunEnd): void {
    runs.delete(run.id);
    runs.set(run.id, { run, ...(end && { end }) });
    for (const [id] of runs) if (runs.size > RUNS_HELD_AT_MOST) runs.delete(id);
    void flush();
  }

  let flushing: Promise<void> = Promise.resolve();
  function flush(): Promise<void> {
    flushing = flushing.then(sendRuns).then(sendHeld);
    return flushing;
  }

  return {
    began: (run) => tell(run),
    ended: tell,
    async plan(run, record) {
      await send(run, [record]);
    },
    settle(run, record) {
      // One that is taken up again and ends before the first end was sent: the last end counts.
      held = [...held.filter((entry) => entry.record.id !== record.id), { run, record }];
      const surplus = held.length - HELD_AT_MOST;
      if (surplus > 0) {
        held = held.slice(surplus);
        dropped.add({ monitor: run.monitor }, surplus);
      }
      if (held.length >= AT_ONCE) void flush();
    },
    flush,
  };
}

function decisionInput({ verdict, ...record }: DecisionRecord): DecisionInput {
  return {
    id: record.id,
    stage: record.stage,
    decidedAt: record.decidedAt.toISOString(),
    subject: record.subject,
    rule: verdict.rule,
    because: verdict.because.slice(0, LONGEST_TEXT),
    skipped: verdict.skipped,
    nearMisses: [...(verdict.nearMisses ?? [])],
    actions: record.results.map(({ action, state, detail, ticketId, noteIds }) => ({
      kind: action.kind,
      action,
      state,
      detail: detail?.slice(0, LONGEST_TEXT),
      ticketId: ticketId ?? record.subject.ticketId,
      noteIds: [...(noteIds ?? [])],
    })),
    observation: record.observation,
  };
}

function namedCounts(counts: ReadonlyMap<string, number>) {
  return [...counts].slice(0, 100).map(([name, count]) => ({ name, count }));
}
