import type { Outbox } from './model.ts';

/**
 * Changes that wait at most. Years of them in quiet times; when the event log is away for longer
 * than this lasts, the oldest give way, and readers are told that changes are missing.
 */
export const MAX_PENDING = 5000;

/** Before the first change. */
export function emptyOutbox<T>(generation: string): Outbox<T> {
  return { generation, lastEvent: 0, pending: [] };
}

/**
 * Adds changes behind those that wait.
 *
 * Where that is too many, one `lost` takes the place of all that give way, under the number of the
 * last of them: should they have reached the log unnoticed, the log takes it for known and nobody
 * hears of a loss that there was not.
 */
export function withChanges<T>(outbox: Outbox<T>, changes: readonly T[]): Outbox<T> {
  const added = changes.map((body, i) => ({ number: outbox.lastEvent + 1 + i, body }));
  const pending = [...outbox.pending, ...added];
  return {
    generation: outbox.generation,
    lastEvent: outbox.lastEvent + changes.length,
    pending: bounded(pending),
  };
}

function bounded<T>(pending: Outbox<T>['pending']): Outbox<T>['pending'] {
  if (pending.length <= MAX_PENDING) return pending;
  const [last, ...kept] = pending.slice(-MAX_PENDING);
  return last === undefined ? [] : [{ number: last.number, body: { lost: true } }, ...kept];
}

/** Without the changes up to a number, which are in the log. Those of another generation stay. */
export function withoutPublished<T>(
  outbox: Outbox<T>,
  generation: string,
  upTo: number,
): Outbox<T> {
  if (outbox.generation !== generation) return outbox;
  return { ...outbox, pending: outbox.pending.filter(({ number }) => number > upTo) };
}
