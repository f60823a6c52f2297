import type { Random } from '../random.ts';
import type { WorldState } from '../state.ts';

/** What the making of a world needs: where things go, chance, time, and ids not yet given out. */
export interface Generation {
  readonly state: WorldState;
  readonly random: Random;
  readonly epoch: Date;
  readonly ids: Ids;
}

/** Counters, one for each kind of thing. Edges, links and enterprises count anew on each orchestrator. */
export interface Ids {
  next(kind: 'inventory' | 'probe' | 'ticket' | 'detail' | 'note'): number;
  nextOn(orchestrator: number, kind: 'edge' | 'link'): number;
}

const FIRST = {
  inventory: 900_001,
  probe: 1,
  ticket: 5_400_201,
  detail: 8_901,
  note: 60_000_001,
  edge: 10,
  link: 100,
} as const;

export function createIds(): Ids {
  const given = new Map<string, number>();
  function count(counter: string, first: number): number {
    const id = given.get(counter) ?? first;
    given.set(counter, id + 1);
    return id;
  }
  return {
    next: (kind) => count(kind, FIRST[kind]),
    nextOn: (orchestrator, kind) => count(`${kind}@${orchestrator}`, FIRST[kind]),
  };
}
