import type { SettingsOf } from '../../platform/config.ts';
import { asError } from '../../platform/errors.ts';
import type { Vendor } from '../generated/service-dispatch.ts';
import { createDecide } from '../runtime/deciding.ts';
import type { Verdict } from '../runtime/decision.ts';
import type { MonitorDeps, Run, TaskHandler } from '../runtime/define-monitor.ts';
import { isInFocus } from '../runtime/run.ts';
import type { Piece } from '../runtime/scheduling/contracts.ts';
import { createAct } from './act.ts';
import { caseOf, casesOf, type DispatchCase, type Ours } from './cases.ts';
import { readTicket } from './read-tickets.ts';
import { isClosed } from './recording.ts';
import type { settings as declaration } from './settings.ts';
import type { DispatchSighting, Reading, TicketRead } from './sightings.ts';
import { stages } from './stages/index.ts';
import { parseWork, type TicketWork } from './work.ts';

type Settings = SettingsOf<typeof declaration>;

/** What is told of dispatches: notes and messages. */
export interface Tending {
  /** Tells what a reading says is due; the work is shared, ticket by ticket. */
  tend(reading: Reading, run: Run): Promise<void>;
  /** Does the work of one ticket. */
  readonly tendTicket: TaskHandler;
  /** Whether nothing will happen to a dispatch any more, and nothing is left to be told. */
  isSettled(
    dispatch: DispatchSighting,
    vendor: Vendor,
    ticketId: string,
    ticket: TicketRead,
  ): boolean;
}

/** Kind of the pieces; see MonitorParts. */
export const TICKET = 'ticket';

export function createTending(settings: Settings, deps: MonitorDeps): Tending {
  const { effects, clock, work } = deps;
  const act = createAct(deps);
  const decide = createDecide({ stages, settings, act }, deps.deciding);

  /** What would be decided now. */
  function foresee({ stage, observation }: DispatchCase): Verdict {
    const rule: (seen: never, own: Settings, now: Date) => Verdict = stages[stage];
    return rule(observation as never, settings, clock.now());
  }

  /** What fails for one dispatch keeps no other from being tended. */
  async function decideAlone(run: Run, about: DispatchCase): Promise<void> {
    try {
      await decide(run, about);
    } catch (error) {
      if (run.signal.aborted) throw error;
      run.report.skip('dispatch-failed');
      const { message } = asError(error);
      const alert = { alert: 'dispatch-failed', channels: ['chat'] } as const;
      effects.alert({ ...alert, dispatch: about.subject.dispatchId, message }, run);
    }
  }

  return {
    async tend(reading, run) {
      const ours = casesOf(reading).filter(({ about }) => isInFocus(run.focus, about.subject));
      const due = [];
      for (const each of ours) {
        if (foresee(each.about).actions.length > 0) due.push(each);
        else await decideAlone(run, each.about);
      }
      const { failed } = await work.each(TICKET, piecesOf(reading.vendor, due), run);
      if (failed.length === 0) return;
      run.report.skip('ticket-not-tended', failed.length);
      const alert = { alert: 'dispatch-tickets-not-tended', channels: ['chat'] } as const;
      effects.alert({ ...alert, vendor: reading.vendor, failed }, run);
    },

    async tendTicket(payload, run) {
      const { vendor, ticketId, dispatches } = parseWork(payload);
      // Read anew: what another worker wrote meanwhile is not written twice.
      const ticket = await readTicket(ticketId, deps, run);
      if (ticket.kind !== 'read') {
        run.report.skip(`ticket-${ticket.kind}`);
        const alert = { alert: 'dispatch-tickets-unreadable', channels: ['chat'] } as const;
        return effects.alert({ ...alert, vendor, ticketIds: [ticketId] }, run);
      }
      for (const dispatch of dispatches) {
        const about = caseOf(vendor, dispatch, ticketId, ticket);
        if (about) await decideAlone(run, about);
      }
    },

    isSettled(dispatch, vendor, ticketId, ticket) {
      if (!isClosed(dispatch)) return false;
      const about = caseOf(vendor, dispatch, ticketId, ticket);
      return about === undefined || foresee(about).actions.length === 0;
    },
  };
}

/** One piece for each ticket, so that its dispatches are tended one after the other. */
function piecesOf(vendor: Vendor, due: readonly Ours[]): Piece[] {
  const ticketIds = [...new Set(due.map(({ ticketId }) => ticketId))];
  return ticketIds.map((ticketId) => {
    const ours = due.filter((each) => each.ticketId === ticketId);
    const payload = { vendor, ticketId, dispatches: ours.map(({ dispatch }) => dispatch) };
    return { key: `${vendor}/${ticketId}`, payload: payload as TicketWork, loads: ['bruin'] };
  });
}
