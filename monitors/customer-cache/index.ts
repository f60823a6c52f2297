import { cycle, defineMonitor } from '../runtime/define-monitor.ts';
import { act } from './act.ts';
import { decide } from './decide.ts';
import { observe } from './observe.ts';
import { settings } from './settings.ts';

/** Keeps the cache of watched edges: which of the orchestrators' edges the inventory tells us to watch, and whose they are. */
export const customerCache = defineMonitor({
  name: 'customer-cache',
  settings,
  start: (values, deps) => ({
    jobs: [
      {
        name: 'customer-cache',
        everySeconds: values.checkSeconds,
        run: cycle({
          observe: (run) => observe(values, deps, run),
          decide: (crossing) => decide(crossing, values),
          act: (action, run) => act(action, deps, run),
        }),
      },
    ],
  }),
});
