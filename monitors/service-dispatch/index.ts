import type { Vendor } from '../generated/service-dispatch.ts';
import { cycle, defineMonitor, type Job } from '../runtime/define-monitor.ts';
import { act } from './act.ts';
import { decide } from './decide.ts';
import { observe } from './observe.ts';
import { createTicketReader } from './read-tickets.ts';
import { settings } from './settings.ts';

/** Follows the dispatches of both vendors, each in a loop of its own, and keeps the desk's index of them. */
export const serviceDispatch = defineMonitor({
  name: 'service-dispatch',
  settings,
  start({ intervalSeconds, ...reading }, deps) {
    const follow = (vendor: Vendor): Job => {
      const readTickets = createTicketReader(deps, reading.concurrency);
      return {
        name: `service-dispatch-${vendor.toLowerCase()}`,
        everySeconds: intervalSeconds,
        run: cycle({
          observe: (run) => observe(vendor, deps, run, readTickets, reading),
          decide,
          act: (action, run) => act(action, deps, run),
        }),
      };
    };
    return [follow('LIT'), follow('CTS')];
  },
});
