import type { HeldEvent } from './page.ts';
import type { Position } from './position.ts';

/**
 * The newest events of one stream, shared by all its readers in this process: none of them has a
 * buffer of its own, so a slow one costs nothing. What is older is read from the log again.
 */
export interface Tail {
  /** Where the tail ends. */
  readonly head: Position;
  /** Grows whenever the tail could not be continued: what readers knew of the stream may be wrong. */
  readonly breaks: number;
  /** The event behind a position; undefined when it is not among the newest. */
  next(position: Position): HeldEvent | undefined;
  /** Continues the tail. @returns false when the event is not the next one; then nothing changed. */
  push(generation: string, event: HeldEvent): boolean;
  /** Starts anew from a place that the log names. */
  breakAt(head: Position): void;
  /** Resolves at the next push or break, or when `signal` is aborted. */
  change(signal: AbortSignal): Promise<void>;
}

/** @param size events held at most. */
export function createTail(start: Position, size: number): Tail {
  let head = start;
  let breaks = 0;
  let newest: HeldEvent[] = [];
  const waiting = new Set<() => void>();

  function wake(): void {
    const all = [...waiting];
    waiting.clear();
    for (const resolve of all) resolve();
  }

  return {
    get head() {
      return head;
    },
    get breaks() {
      return breaks;
    },
    next({ generation, offset }) {
      if (generation !== head.generation) return undefined;
      return newest[offset - head.offset + newest.length];
    },
    push(generation, event) {
      const continues = generation === head.generation || head.generation === '';
      if (!continues || event.offset !== head.offset + 1) return false;
      head = { generation, offset: event.offset };
      newest.push(event);
      // Dropped by the half, so that an event costs no copying of the others.
      if (newest.length >= size * 2) newest = newest.slice(-size);
      wake();
      return true;
    },
    breakAt(place) {
      head = place;
      breaks += 1;
      newest = [];
      wake();
    },
    async change(signal) {
      if (signal.aborted) return;
      await new Promise<void>((resolve) => {
        const end = () => {
          signal.removeEventListener('abort', end);
          waiting.delete(end);
          resolve();
        };
        waiting.add(end);
        signal.addEventListener('abort', end, { once: true });
      });
    },
  };
}
