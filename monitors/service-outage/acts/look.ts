import type { ActContext } from '../../runtime/deciding.ts';
import type { Look } from '../actions.ts';
import type { OutageCase } from '../decide.ts';
import { readAutoresolve } from '../read-autoresolve.ts';
import { readModems } from '../read-modems.ts';
import { readReminder } from '../read-reminder.ts';
import { readTicket } from '../read-ticket.ts';
import type { ActParts, Result } from './about.ts';
import { NEW_TICKET } from './foresee-outage.ts';

/** Reads what a further decision needs; the decision is made next. */
export async function look(action: Look, parts: ActParts, context: ActContext): Promise<Result> {
  if (action.ticketId === NEW_TICKET)
    return { state: 'WITHHELD', detail: 'there is no ticket yet' };
  return { state: 'DONE', next: await casesOf(action, parts, context) };
}

async function casesOf(
  { at, case: edgeCase, ticketId, occasion }: Look,
  { settings, deps }: ActParts,
  { run, subject }: ActContext,
): Promise<OutageCase[]> {
  if (at === 'autoresolve') {
    const observation = await readAutoresolve(edgeCase, ticketId, settings, deps, run);
    return [{ stage: at, subject, observation }];
  }
  if (ticketId === null) return [];
  const about = { ...subject, ticketId };
  switch (at) {
    case 'modems':
    case 'modem-follow-up': {
      const observations = await readModems(edgeCase, ticketId, settings, deps, run);
      return observations.map((seen) => {
        const observation = at === 'modems' ? { ...seen, occasion } : seen;
        return { stage: at, subject: about, observation };
      });
    }
    case 'reminder': {
      const observation = await readReminder(edgeCase, ticketId, settings, deps, run);
      return [{ stage: at, subject: about, observation }];
    }
    case 'acknowledgement':
      return [{ stage: at, subject: about, observation: { case: edgeCase, ticketId, occasion } }];
    case 'carrier': {
      const ticket = await readTicket(ticketId, deps, run);
      return [{ stage: at, subject: about, observation: { case: edgeCase, ticket, occasion } }];
    }
  }
}
