import type { Outbox, StatusChange } from './model.ts';

/**
 * Changes that wait at most. Years of them in quiet times; when the event log is away for longer
 * than this lasts, the oldest give way, and readers are told that changes are missing.
 */
export const MAX_PENDING = 5000;

/** Before the first change. */
export function emptyOutbox(generation: string): Outbox {
  return { generation, lastEvent: 0, pending: [] };
}

/**
 * Adds changes behind those that wait.
 *
 * Where that is too many, one `lost` takes the place of all that give way, under the number of the
 * last of them: should they have reached the log unnoticed, the log takes it for known and nobody
 * hears of a loss that there was not.
 */
export function withChanges(outbox: Outbox, changes: readonly StatusChange[]): Outbox {
  const added = changes.map((body, i) => ({ number: outbox.lastEvent + 1 + i, body }));
  const pending = [...outbox.pending, ...added];
  return {
    generation: outbox.generation,
    lastEvent: outbox.lastEvent + changes.length,
    pending: bounded(pending),
  };
}

function bounded(pending: Outbox['pending']): Outbox['pending'] {
  if (pending.length <= MAX_PENDING) return pending;
  const [last, ...kept] = pending.slice(-MAX_PENDING);
  return last === undefined ? [] : [{ number: last.number, body: { lost: true } }, ...kept];
}

/** Without the changes up to a number, which are in the log. Those of another generation stay. */
export function withoutPublished(outbox: Outbox, generation: string, upTo: number): Outbox {
  if (outbox.generation !== generation) return outbox;
  return { ...outbox, pending: outbox.pending.filter(({ number }) => number > upTo) };
}
