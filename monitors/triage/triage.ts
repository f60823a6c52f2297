import { createDecide } from '../runtime/deciding.ts';
import type { Job, MonitorDeps, Run, TaskHandler } from '../runtime/define-monitor.ts';
import { isInFocus } from '../runtime/run.ts';
import { createAct } from './act.ts';
import { stages } from './decide.ts';
import { createTriageMetrics } from './metrics.ts';
import { observeTask, pieceSchema, watchedOf } from './observe.ts';
import { readOpenTickets, readTicket } from './read-tickets.ts';
import { readWatched } from './read-watched.ts';
import type { TriageSettings } from './settings.ts';
import type { TicketSighting } from './sightings.ts';

/** Kind of the pieces; see MonitorParts. */
export const CUSTOMER = 'customer';

/** The cycle and its pieces: one for each customer with watched edges. */
export interface TriageParts {
  readonly cycle: Job['run'];
  readonly customer: TaskHandler;
}

export function createTriage(settings: TriageSettings, deps: MonitorDeps): TriageParts {
  const { effects, work } = deps;
  const metrics = createTriageMetrics(deps.metrics);
  const act = createAct(deps, metrics);
  const decide = createDecide({ stages, settings, act }, deps.deciding);

  async function triageTask(
    ticket: TicketSighting,
    serialNumber: string,
    customerId: string,
    run: Run,
  ): Promise<void> {
    const about = await observeTask(ticket, serialNumber, customerId, settings, deps, run);
    run.report.saw(1);
    if (about.stage === 'first-note') {
      metrics.withoutTriage();
      if (about.observation.edge === null) metrics.edgeUnreadable();
    } else metrics.withTriage();
    await decide(run, about);
  }

  return {
    async cycle(run) {
      const watched = await readWatched(settings, deps, run);
      if (!watched.ready) {
        run.report.skip(watched.reason);
        return {};
      }
      const customers = [...watched.byCustomer].filter(([customerId]) =>
        isInFocus(run.focus, { customerId }),
      );
      const pieces = customers.map(([customerId, serialNumbers]) => ({
        key: customerId,
        payload: { customerId, serialNumbers },
        loads: ['bruin', 'velocloud'],
      }));
      const { failed } = await work.each(CUSTOMER, pieces, run);
      if (failed.length > 0) {
        run.report.skip('customers-unreadable', failed.length);
        const alert = { alert: 'triage-customers-unreadable', channels: ['chat'] } as const;
        effects.alert({ ...alert, failed }, run);
      }
      return { customers: pieces.length };
    },

    async customer(payload, run) {
      const { customerId, serialNumbers } = pieceSchema.parse(payload);
      const watched = new Set(serialNumbers);
      const ticketIds = await readOpenTickets(customerId, deps, run).catch((error: unknown) => {
        if (!run.signal.aborted) metrics.ticketsUnreadable();
        throw error; // so that the piece is tried again
      });
      for (const id of ticketIds) {
        run.signal.throwIfAborted();
        const ticket = await readTicket(id, deps, run);
        if (ticket === null) {
          run.report.skip('ticket-unreadable');
          const alert = { alert: 'triage-ticket-unreadable', channels: ['chat'] } as const;
          effects.alert({ ...alert, ticketId: id }, run);
          continue;
        }
        for (const serialNumber of watchedOf(ticket, watched)) {
          await triageTask(ticket, serialNumber, customerId, run);
        }
      }
    },
  };
}
