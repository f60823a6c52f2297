/** Where one monitor keeps things; all its keys are in one slot of a cluster. */
export interface Keys {
  /** What BullMQ puts before its own. */
  readonly queues: string;
  /** @param name of a lease. */
  lease(name: string): string;
  /** The last fencing token. */
  readonly token: string;
  /** Hash: name of a tick to when the last one that was done had been planned, in ms. */
  readonly ticks: string;
  /** Hash: task that has not begun to its JSON. */
  readonly waiting: string;
  /** Sorted set: the same tasks by when they are looked at next, in ms of the monitor's clock. */
  readonly due: string;
  /** Hash: task that has begun, by its number. */
  readonly begun: string;
  /** Hash: what came of each piece of a cycle. */
  cycle(id: string): string;
}

export function keysOf(prefix: string, monitor: string): Keys {
  const root = `${prefix}monitors/{${monitor}}`;
  return {
    queues: root,
    lease: (name) => `${root}/lease/${name}`,
    token: `${root}/token`,
    ticks: `${root}/ticks`,
    waiting: `${root}/later/waiting`,
    due: `${root}/later/due`,
    begun: `${root}/later/begun`,
    cycle: (id) => `${root}/cycle/${id}`,
  };
}

/** Budgets are one for all monitors. */
export const budgetKey = (prefix: string, name: string) => `${prefix}monitors/{budgets}/${name}`;

/** Name of a BullMQ job, in which a colon may not stand. */
export const jobIdOf = (...parts: readonly string[]) => parts.map(encodeURIComponent).join('~');
