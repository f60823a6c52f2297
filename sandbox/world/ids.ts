type Kind = 'inventory' | 'probe' | 'ticket' | 'detail' | 'note' | 'email' | 'milestone';

/** Counters, one for each kind of thing. Edges, links and enterprises count anew on each orchestrator. */
export interface Ids {
  next(kind: Kind): number;
  nextOn(orchestrator: number, kind: 'edge' | 'link'): number;
}

const FIRST = {
  inventory: 900_001,
  probe: 1,
  ticket: 5_400_201,
  detail: 8_901,
  note: 60_000_001,
  email: 3_000_101,
  milestone: 1201,
} as const;
const FIRST_ON_ORCHESTRATOR = { edge: 10, link: 100 } as const;

/** @param first where counting begins, for a world that was not made from a seed. */
export function createIds(first: Readonly<Record<Kind, number>> = FIRST): Ids {
  const given = new Map<string, number>();
  function count(counter: string, from: number): number {
    const id = given.get(counter) ?? from;
    given.set(counter, id + 1);
    return id;
  }
  return {
    next: (kind) => count(kind, first[kind]),
    nextOn: (orchestrator, kind) => count(`${kind}@${orchestrator}`, FIRST_ON_ORCHESTRATOR[kind]),
  };
}
