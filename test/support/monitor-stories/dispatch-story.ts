import { appointmentAt } from '../../../sandbox/world/appointments.ts';
import {
  arriveOnSite,
  cancelDispatch,
  checkIn,
} from '../../../sandbox/world/changes/dispatches.ts';
import { addNote } from '../../../sandbox/world/changes/notes.ts';
import type { Dispatch } from '../../../sandbox/world/types.ts';
import { aDispatch } from '../a-dispatch.ts';
import type { ReplicaSystem } from '../replica-system.ts';
import { callFacts, plainly, taken, ticketFacts } from './facts.ts';
import type { Story } from './story.ts';
import { close, ticketFor, type Subjects } from './subjects.ts';

/** Too far off for reminders. */
const MONTH_MS = 30 * 86_400_000;
const MINUTE_MS = 60_000;

/**
 * A dispatch that was ordered through us is confirmed and its engineer comes; another one is called off.
 *
 * @param nth of the telling: numbers and telephones are its own; below 4500.
 */
export function dispatchStory(system: ReplicaSystem, { triaged }: Subjects, nth: number): Story {
  const { world } = system;
  const now = () => world.clock.now();
  const phones = { site: `212555${1000 + 2 * nth}`, engineer: `212555${1001 + 2 * nth}` };
  const ticket = ticketFor(world, triaged, 120_000);
  ticket.details.splice(0);
  const visit = anOrdered(`DIS8${100_000 + nth}`);
  const calledOff: Dispatch = {
    ...anOrdered(`DIS8${200_000 + nth}`),
    ...{ phase: 'requested', fieldEngineer: null },
  };

  function anOrdered(number: string): Dispatch {
    const at = Math.floor((now().getTime() + MONTH_MS) / MINUTE_MS) * MINUTE_MS;
    return aDispatch({
      ...{ vendor: 'LIT', number, ticketReference: String(ticket.ticketId), requestedAt: now() },
      appointment: appointmentAt('LIT', new Date(at), 'Eastern'),
      siteContact: { name: 'Carl Diaz', phone: `+1 ${phones.site}` },
      fieldEngineer: { name: 'Sam Porter', phone: phones.engineer },
    });
  }

  function show(dispatch: Dispatch): void {
    world.dispatches.set(dispatch.number, dispatch);
    addNote(world, ticket, {
      text: `#*MetTel's IPA*# ${dispatch.number}\nDispatch Management - Dispatch Requested`,
      ...{ type: 'ADN', serviceNumbers: null, createdAt: now(), creator: 'Us' },
    });
  }

  return {
    chapters: [
      {
        begin: () => [visit, calledOff].forEach(show),
        complete: { ticket: 7, texts: 3 },
      },
      {
        begin() {
          arriveOnSite(visit, now());
          checkIn(visit, now());
        },
        complete: { ticket: 8, texts: 4 },
      },
      { begin: () => cancelDispatch(calledOff, now()), complete: { ticket: 9 } },
    ],
    keep: () => undefined,
    end() {
      [visit, calledOff].forEach(({ number }) => world.dispatches.delete(number));
      close(ticket);
    },
    facts() {
      const numbers = { visit: visit.number, calledOff: calledOff.number };
      const plain = plainly({ ...numbers, ...phones, ticket: ticket.ticketId });
      return {
        ticket: ticketFacts(ticket, plain),
        calls: callFacts(system, ticket.ticketId, plain),
        texts: taken(system, 'sms')
          .map(({ body }) => body as { readonly To: string; readonly Body: string })
          .filter(({ To }) => Object.values(phones).some((phone) => To.includes(phone)))
          .map(({ To, Body }) => plain(`${To}: ${Body}`))
          .sort(),
      };
    },
  };
}
