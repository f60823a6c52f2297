import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError } from '../../../platform/errors.ts';
import type { Logger } from '../../../platform/logger.ts';
import type { Leases, TickOutcome, Ticks } from './contracts.ts';

/** When the last tick that was done had been planned, by name; shared by the replicas. */
export interface DoneTicks {
  /** @returns ms; 0 when none was done. */
  last(name: string): Promise<number>;
  /** An earlier one than the last changes nothing, unless the last is the one that it is to replace. */
  mark(name: string, plannedMs: number, replacedMs?: number): Promise<void>;
}

/** Clocks of machines differ by less than this. A tick that was planned for later than that was planned before the clock was put back. */
const AHEAD_MS = 600_000;

export interface TicksOptions {
  readonly leases: Leases;
  readonly done: DoneTicks;
  /** Pause before it is looked again whether the replica that is at a tick has ended it. */
  readonly lookEveryMs: number;
  readonly log: Logger;
  /** The machine's clock, by which ticks are planned. */
  readonly machineNow?: () => number;
}

export function createTicks({
  leases,
  done,
  lookEveryMs,
  log,
  machineNow = Date.now,
}: TicksOptions): Ticks {
  return {
    async run(name, plannedAt, outer, work) {
      const plannedMs = plannedAt?.getTime() ?? Number.POSITIVE_INFINITY;
      let began = false;

      const once = () =>
        leases.hold<TickOutcome>(`tick/${name}`, outer, async (fence, signal) => {
          // Under the lease, so that nobody is about to finish it.
          const lastMs = await done.last(name);
          const isVoid = lastMs > machineNow() + AHEAD_MS;
          if (lastMs >= plannedMs && !isVoid) return 'already-done';
          began = true;
          await work(fence, signal);
          if (signal.aborted) return 'broken-off';
          if (plannedAt) await done.mark(name, plannedMs, isVoid ? lastMs : undefined);
          return 'done';
        });

      for (;;) {
        try {
          const outcome = await once();
          if (outcome !== 'held-by-another') return outcome;
        } catch (thrown) {
          if (began || !isAway(thrown)) throw thrown;
          log.warn({ err: thrown, tick: name }, 'tick waits for Redis');
        }
        await sleep(lookEveryMs, undefined, { signal: outer });
      }
    },
  };
}

const isAway = (thrown: unknown) =>
  thrown instanceof CodedError && thrown.code === 'UPSTREAM_UNAVAILABLE';
