import { byCodeUnits } from '../../platform/pages.ts';
import type { LogRow, ModemRecoveryModel, RecoveryStep } from './model.ts';

/** Where a recovery stands in a list: newer ones have greater keys, those without a time the least. */
export const recoveryKey = ({ startedAt, id }: ModemRecoveryModel): string =>
  `${startedAt?.toISOString() ?? ''} ${id}`;

/** Newest first, by key. */
export const newestFirst = (a: string, b: string): number => byCodeUnits(b, a);

/** Rows of one request make one recovery, in whatever order they come. Newest first. */
export function recoveriesOf(rows: readonly LogRow[]): ModemRecoveryModel[] {
  const byRequest = new Map<string, LogRow[]>();
  for (const row of rows) {
    const own = byRequest.get(row.requestId);
    if (own) own.push(row);
    else byRequest.set(row.requestId, [row]);
  }
  return [...byRequest]
    .map(([id, own]) => toRecovery(id, own.toSorted(oldestFirst)))
    .sort((a, b) => newestFirst(recoveryKey(a), recoveryKey(b)));
}

function toRecovery(id: string, rows: readonly LogRow[]): ModemRecoveryModel {
  const steps = rows.map(({ step }) => step);
  return {
    id,
    serialNumber: firstOf(rows, ({ serialNumber }) => serialNumber),
    ticketReference: firstOf(rows, ({ ticketReference }) => ticketReference),
    orderReference: firstOf(rows, ({ orderReference }) => orderReference),
    startedAt: firstOf(steps, ({ startedAt }) => startedAt),
    endedAt: endOf(steps),
    succeeded: outcomeOf(steps),
    steps,
  };
}

/** A step without a time stands last; ids count on, so they tell what came first within a second. */
function oldestFirst(a: LogRow, b: LogRow): number {
  const time = ({ step }: LogRow) => step.startedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return time(a) - time(b) || a.id - b.id;
}

/** When the last step ended; null while any runs. */
function endOf(steps: readonly RecoveryStep[]): Date | null {
  const ends = steps.flatMap(({ endedAt }) => endedAt?.getTime() ?? []);
  return ends.length < steps.length ? null : new Date(Math.max(...ends));
}

/** The newest step that has a word about it; what is tried after it, and runs still, may change it. */
function outcomeOf(steps: readonly RecoveryStep[]): boolean | null {
  for (const { succeeded, endedAt } of steps.toReversed()) {
    if (succeeded !== null) return succeeded;
    if (endedAt === null) return null;
  }
  return null;
}

function firstOf<S, T>(list: readonly S[], read: (item: S) => T | null): T | null {
  for (const item of list) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}
