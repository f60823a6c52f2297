import { setTimeout as sleep } from 'node:timers/promises';
import type { ReplicaSystem } from './replica-system.ts';

/** What is killed. */
export type Victim = 'monitor' | 'subgraph' | 'gateway' | 'redis';

export interface RandomKills {
  /** So far. */
  readonly counts: Readonly<Record<Victim, number>>;
  /** Kills so often within about that time, and resolves then. */
  strike(times: number, withinMs: number): Promise<void>;
}

/** How often one of each kind is hit, of all times. */
const SHARES: Readonly<Record<Victim, number>> = {
  monitor: 0.55,
  subgraph: 0.3,
  gateway: 0.05,
  redis: 0.1,
};

/** Kills parts of a system as chance has it. @param chance numbers from 0 up to 1, see seededChance. */
export function startRandomKills(system: ReplicaSystem, chance: () => number): RandomKills {
  const counts = { monitor: 0, subgraph: 0, gateway: 0, redis: 0 };

  function choose(): Victim {
    let left = chance();
    for (const [victim, share] of Object.entries(SHARES)) {
      if (left < share) return victim as Victim;
      left -= share;
    }
    return 'monitor';
  }

  async function killOne(): Promise<void> {
    const victim = choose();
    counts[victim] += 1;
    if (victim === 'redis') return system.redis.crash();
    const names = system.names.filter((name) => name.startsWith(victim));
    const name = names[Math.floor(chance() * names.length)];
    if (name !== undefined) system.processes.kill(name);
  }

  return {
    counts,
    async strike(times, withinMs) {
      for (let nth = 0; nth < times; nth += 1) {
        await sleep((2 * chance() * withinMs) / times);
        await killOne();
      }
    },
  };
}

/** The same numbers for the same seed: mulberry32. */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
