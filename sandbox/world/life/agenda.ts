/** What is still to happen, in order of time. */
export interface Agenda {
  /** Lets something happen then; what is due at the same time happens in the order it was put here. */
  at(when: Date, happen: (at: Date) => void): void;
  /** Lets everything happen that is due by `until`, also what that puts on the agenda. */
  runUntil(until: Date): void;
}

interface Entry {
  readonly when: number;
  readonly turn: number;
  readonly happen: (at: Date) => void;
}

/** A binary heap: hundreds of things wait, and each step of the world asks for the earliest alone. */
export function createAgenda(): Agenda {
  const heap: Entry[] = [];
  let turns = 0;

  const isBefore = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]];
    if (!one || !other) return false;
    return one.when < other.when || (one.when === other.when && one.turn < other.turn);
  };

  function swap(a: number, b: number): void {
    const [one, other] = [heap[a], heap[b]];
    if (one && other) [heap[a], heap[b]] = [other, one];
  }

  function push(entry: Entry): void {
    let index = heap.push(entry) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!isBefore(index, parent)) return;
      swap(index, parent);
      index = parent;
    }
  }

  function pop(): Entry | undefined {
    swap(0, heap.length - 1);
    const first = heap.pop();
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const child = isBefore(left + 1, left) ? left + 1 : left;
      if (!isBefore(child, index)) return first;
      swap(index, child);
      index = child;
    }
  }

  return {
    at(when, happen) {
      push({ when: when.getTime(), turn: turns++, happen });
    },
    runUntil(until) {
      for (let next = heap[0]; next && next.when <= until.getTime(); next = heap[0]) {
        pop();
        next.happen(new Date(next.when));
      }
    },
  };
}
