import type { Position } from './position.ts';

/** An event as it lies in a stream. */
export interface HeldEvent {
  readonly offset: number;
  readonly body: unknown;
}

/** Events that one page holds at most. */
export const PAGE_EVENTS = 200;

/** What a stream held at one moment. */
export interface Page {
  /** Of the last event ever appended; BEFORE_ALL for a stream that has none. */
  readonly last: Position;
  /**
   * Those behind the place that was asked for, in order, at most PAGE_EVENTS; of a stream in another
   * generation than the place, those from its beginning.
   */
  readonly events: readonly HeldEvent[];
}

/** How a reader goes on from its position. */
export interface Continuation {
  /** Whether events between the position and what comes next are held no longer. */
  readonly gap: boolean;
  /** Where the reader stands before `events`. */
  readonly position: Position;
  readonly events: readonly HeldEvent[];
}

/** What a reader at `position` gets of a page that was read for it. */
export function continueAt(position: Position, { last, events }: Page): Continuation {
  const known = position.generation === '' || position.generation === last.generation;
  if (known && position.offset > last.offset) return { gap: true, position: last, events: [] };
  const from = known ? position.offset : 0;
  const first = events[0]?.offset ?? last.offset + 1;
  const missing = first > from + 1;
  return {
    gap: !known || missing,
    position: { generation: last.generation, offset: first - 1 },
    events,
  };
}
