import { createCarry } from '../carry.ts';
import type { Budgets, Coordination } from '../contracts.ts';
import type { CoordinationOptions } from '../options.ts';
import { createTicks } from '../ticks.ts';
import { createMemoryLater } from './later.ts';
import { createMemoryLeases } from './leases.ts';
import { createMemoryWork } from './work.ts';

/** For one replica: what waits ends with the process. */
export function createMemoryCoordination(
  options: CoordinationOptions & { readonly budgets: Budgets },
): Coordination {
  const { monitor, budgets, metrics } = options;
  const leases = createMemoryLeases(monitor);
  const later = createMemoryLater(options);
  const work = createMemoryWork(options);
  const last = new Map<string, number>();
  const ticks = createTicks({
    ...{ leases, lookEveryMs: options.lookEveryMs, log: options.log },
    done: {
      last: async (name) => last.get(name) ?? 0,
      async mark(name, plannedMs, replacedMs) {
        const lastMs = last.get(name) ?? 0;
        if (lastMs < plannedMs || lastMs === replacedMs) last.set(name, plannedMs);
      },
    },
  });
  const common = { monitor, leases, budgets, metrics };

  return {
    ...{ later, work, leases, ticks, budgets },
    async start(handlers) {
      work.start(createCarry({ ...common, what: 'work', handlers: handlers.work }));
      later.start(createCarry({ ...common, what: 'later', handlers: handlers.later }));
    },
    describe: 'one replica, no Redis: what is planned for later ends with this process',
    missing: async () => [],
    async stop() {
      await later.stop();
      await work.stop();
    },
  };
}
