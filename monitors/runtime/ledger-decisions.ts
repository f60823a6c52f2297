import type { Metrics } from '../../platform/metrics.ts';
import type { DecisionRecord } from './decision.ts';
import type { HandedIn } from './ledger-answer.ts';
import type { Run } from './run.ts';

export interface HeldDecisionsOptions {
  readonly metrics: Metrics;
  /** Hands in decisions of one run. */
  readonly send: (run: Run, records: readonly DecisionRecord[]) => Promise<HandedIn>;
}

/** Decisions that the ledger has not taken yet, in the order in which they came. */
export interface HeldDecisions {
  /** In the place of an earlier form of the same decision. The oldest give way when they are too many. */
  hold(run: Run, record: DecisionRecord): void;
  /**
   * Hands them in. One that is refused is dropped alone, and told; so is one that brings an error each
   * time while others are taken.
   *
   * @returns whether all were handed in: false when the rest waits for the next time.
   */
  handIn(): Promise<boolean>;
}

/** So many in one mutation. */
export const AT_ONCE = 100;
/** Held while the ledger does not answer; older ones give way. */
const HELD_AT_MOST = 5000;
/** Those that were in so many mutations that ended in an error go alone: one of them may be the reason. */
const ERRORS_TOGETHER = 3;

interface Held {
  readonly run: Run;
  readonly record: DecisionRecord;
  errors: number;
}

export function createHeldDecisions({ metrics, send }: HeldDecisionsOptions): HeldDecisions {
  const dropped = metrics.counter(
    'monitor_ledger_dropped_total',
    'Decisions that the ledger could not take',
    ['monitor'],
  );
  const held = new Map<string, Held>();

  /** As many as may go together; one that may be the reason of errors alone. */
  function nextBatch(): readonly Held[] {
    const batch: Held[] = [];
    for (const entry of held.values()) {
      const [first] = batch;
      if (first && (goesAlone(entry) || entry.run.id !== first.run.id)) break;
      batch.push(entry);
      if (goesAlone(entry) || batch.length === AT_ONCE) break;
    }
    return batch;
  }

  /** @returns whether it was still the last form of its decision. */
  function takeOut(entry: Held): boolean {
    const { id } = entry.record;
    return held.get(id) === entry && held.delete(id);
  }

  function putBehind(entry: Held): void {
    if (takeOut(entry)) held.set(entry.record.id, entry);
  }

  function drop({ run, record }: Held, reason: unknown): void {
    dropped.add({ monitor: run.monitor });
    const { id, stage, subject } = record;
    run.log.error({ reason, decisionId: id, stage, ...subject }, 'ledger does not get a decision');
  }

  async function handIn(): Promise<boolean> {
    let last: 'taken' | 'failed' | undefined;
    for (let batch = nextBatch(); ; batch = nextBatch()) {
      const [first] = batch;
      if (!first) return true;
      const records = batch.map(({ record }) => record);
      const { end, reason } = await send(first.run, records);
      if (end === 'taken') {
        batch.forEach(takeOut);
        last = 'taken';
      } else if (end === 'refused') {
        if (batch.length === 1 && takeOut(first)) drop(first, reason);
        for (const entry of batch) entry.errors = ERRORS_TOGETHER;
        last = 'taken'; // it was read, and answered
      } else {
        first.run.log.warn({ reason, decisions: batch.length }, 'ledger did not take decisions');
        if (end === 'away') return false;
        if (!goesAlone(first)) {
          for (const entry of batch) entry.errors += 1;
          return false;
        }
        // The one before it was taken: the ledger is well, and the reason is this one.
        if (last === 'taken' && takeOut(first)) drop(first, reason);
        else putBehind(first);
        if (last === 'failed') return false;
        last = 'failed';
      }
    }
  }

  return {
    hold(run, record) {
      held.delete(record.id);
      held.set(record.id, { run, record, errors: 0 });
      const [oldest] = held.values();
      if (held.size > HELD_AT_MOST && oldest && takeOut(oldest)) {
        drop(oldest, `more than ${HELD_AT_MOST} wait for the ledger`);
      }
    },
    handIn,
  };
}

function goesAlone({ errors }: Held): boolean {
  return errors >= ERRORS_TOGETHER;
}
