import { defineMonitor } from '../runtime/define-monitor.ts';
import { stages } from './decide.ts';
import { settings } from './settings.ts';
import { createTriage, CUSTOMER } from './triage.ts';

/** Keeps open outage tickets documented with what happened to their edges and links. */
export const triage = defineMonitor({
  name: 'triage',
  settings,
  waitsForGraph: true,
  tellsSkips: ['cache-unreadable', 'edge-unreadable', 'events-unreadable'],
  stages,
  start(values, deps) {
    const { cycle, customer } = createTriage(values, deps);
    return {
      jobs: [{ name: 'triage', everySeconds: values.intervalSeconds, run: cycle }],
      work: { [CUSTOMER]: customer },
    };
  },
});
