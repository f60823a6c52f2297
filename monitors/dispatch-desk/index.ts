import { DispatchRequestMadeDocument } from '../generated/dispatch-desk.ts';
import { defineMonitor } from '../runtime/define-monitor.ts';
import { settings } from './settings.ts';
import { createWork, stages } from './work.ts';

/** Carries out the requests that are made through the dispatch desk, step by step. */
export const dispatchDesk = defineMonitor({
  name: 'dispatch-desk',
  settings,
  waitsForGraph: true,
  stages,
  start: (values, deps) => ({
    jobs: [
      {
        name: 'dispatch-desk',
        everySeconds: values.intervalSeconds,
        wakeOn: { document: DispatchRequestMadeDocument, variables: {} },
        keepsIdleRuns: false,
        run: createWork(values, deps),
      },
    ],
  }),
});
