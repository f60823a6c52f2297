import { setTimeout as sleep } from 'node:timers/promises';
import { boundsOf, type BudgetBounds } from '../budget-bounds.ts';
import type { Budgets } from '../contracts.ts';

interface Spent {
  used: number;
  /** What may still begin now; grows with time up to a second's worth. */
  tokens: number;
  countedAtMs: number;
}

/** Pause before a full budget is looked at again, in ms. */
const LOOK_AGAIN_MS = 20;

/** Budgets of one process; monitors that share it share one of these. */
export function createMemoryBudgets(bounds: BudgetBounds): Budgets {
  const spent = new Map<string, Spent>();

  function spentOf(name: string, perSecond: number): Spent {
    const nowMs = performance.now();
    const held = spent.get(name) ?? { used: 0, tokens: perSecond, countedAtMs: nowMs };
    const grown = held.tokens + ((nowMs - held.countedAtMs) / 1000) * perSecond;
    held.tokens = Math.min(grown, Math.max(perSecond, 1));
    held.countedAtMs = nowMs;
    spent.set(name, held);
    return held;
  }

  /** All or none, so that nobody holds one while waiting for another. */
  function take(names: readonly string[]): boolean {
    const wanted = boundsOf(bounds, names).map((bound) => ({
      bound,
      held: spentOf(bound.name, bound.perSecond),
    }));
    const room = wanted.every(
      ({ bound, held }) => held.used < bound.atOnce && (bound.perSecond === 0 || held.tokens >= 1),
    );
    if (!room) return false;
    for (const { held } of wanted) {
      held.used += 1;
      held.tokens -= 1;
    }
    return true;
  }

  return {
    async using(names, signal, work) {
      signal.throwIfAborted();
      while (!take(names)) await sleep(LOOK_AGAIN_MS, undefined, { signal });
      try {
        return await work();
      } finally {
        for (const { name } of boundsOf(bounds, names)) {
          const held = spent.get(name);
          if (held) held.used -= 1;
        }
      }
    },
  };
}
