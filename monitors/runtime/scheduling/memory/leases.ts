import type { Fence, Leases } from '../contracts.ts';

/** Leases where there is one replica: they keep work of one name apart, and are never lost. */
export function createMemoryLeases(monitor: string): Leases {
  const held = new Set<string>();
  let last = 0;

  /** Tokens outgrow those of the process before this one, which a subgraph may remember. */
  const nextToken = () => (last = Math.max(last + 1, Date.now()));

  return {
    async hold(name, signal, work) {
      signal.throwIfAborted();
      if (held.has(name)) return 'held-by-another';
      held.add(name);
      const fence: Fence = { name: `${monitor}/${name}`, token: nextToken() };
      try {
        return await work(fence, signal);
      } finally {
        held.delete(name);
      }
    },
  };
}
