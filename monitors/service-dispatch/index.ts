import { DispatchRequestEndedDocument, type Vendor } from '../generated/service-dispatch.ts';
import { cycle, defineMonitor, type Job } from '../runtime/define-monitor.ts';
import { observe } from './observe.ts';
import { createTicketReader } from './read-tickets.ts';
import { record } from './record.ts';
import { planRecording } from './recording.ts';
import { settings } from './settings.ts';
import { stages } from './stages/index.ts';
import { createTending, TICKET } from './tending.ts';
import { recordToldEnds, untoldEnds, without } from './untold-ends.ts';

/**
 * Follows the dispatches of both vendors, each in a loop of its own: keeps the desk's index of them,
 * and of those that were ordered through us tells ticket, site and engineer what is due.
 */
export const serviceDispatch = defineMonitor({
  name: 'service-dispatch',
  settings,
  stages,
  start(values, deps) {
    const tending = createTending(values, deps);
    const follow = (vendor: Vendor): Job => {
      const readTickets = createTicketReader(deps, values.concurrency, (dispatch, id, ticket) =>
        tending.isSettled(dispatch, vendor, id, ticket),
      );
      return {
        name: `service-dispatch-${vendor.toLowerCase()}`,
        everySeconds: values.intervalSeconds,
        // Requests that ended, not changes of status: those are told by this job itself.
        wakeOn: {
          document: DispatchRequestEndedDocument,
          variables: { filter: { vendors: [vendor], states: ['DONE', 'UNCERTAIN'] } },
        },
        async run(run) {
          const reading = await observe(vendor, deps, run, readTickets, values);
          const untold = untoldEnds(reading, tending);
          const counts = await cycle({
            observe: () => Promise.resolve(without(reading, untold)),
            decide: planRecording,
            act: (action, own) => record(action, deps, own),
          })(run);
          await tending.tend(reading, run);
          await recordToldEnds(reading, untold, tending, deps, run);
          return counts;
        },
      };
    };
    return { jobs: [follow('LIT'), follow('CTS')], work: { [TICKET]: tending.tendTicket } };
  },
});
