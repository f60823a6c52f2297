import { cycle, defineMonitor } from '../runtime/define-monitor.ts';
import { act } from './act.ts';
import { decide } from './decide.ts';
import { observe } from './observe.ts';
import { settings } from './settings.ts';

/** Keeps the cache of watched probes: which of the probe platform's probes the inventory tells us to watch, and whose they are. */
export const hawkeyeCustomerCache = defineMonitor({
  name: 'hawkeye-customer-cache',
  settings,
  start(values, deps) {
    let refreshedHere = false;
    return {
      jobs: [
        {
          name: 'hawkeye-customer-cache',
          everySeconds: values.checkSeconds,
          run: cycle({
            observe: (run) => observe(values, deps, run, refreshedHere),
            decide: (crossing) => decide(crossing, values),
            async act(action, run) {
              await act(action, deps, run);
              refreshedHere ||= action.kind === 'complete';
            },
          }),
        },
      ],
    };
  },
});
