import type { SmtpSimulator } from '../../../sandbox/notifications/smtp/index.ts';
import { appointmentAt } from '../../../sandbox/world/appointments.ts';
import { anOrder } from '../../subgraphs/dispatches/request-builders.ts';
import { aDispatch } from '../a-dispatch.ts';
import type { ReplicaSystem } from '../replica-system.ts';
import { until } from '../until.ts';
import { callFacts, chatFacts, plainly, taken, ticketFacts } from './facts.ts';
import type { Story } from './story.ts';
import { close, ticketFor, type Subjects } from './subjects.ts';

const DAY_MS = 86_400_000;
const mutation = (field: string, type: string) =>
  `mutation ($input: ${type}!) { asked: ${field}(input: $input) {
    request { id } userErrors { code message } } }`;
const CREATE = mutation('createDispatch', 'CreateDispatchInput');
const CANCEL = mutation('cancelDispatch', 'CancelDispatchInput');
const WHY = { reason: 'The link is back', requestedBy: 'noa@noc.example.com' };

/** One dispatch is ordered from each vendor, and one of LIT's is called off, through the dispatch desk. */
export function deskStory(system: ReplicaSystem, { triaged }: Subjects, nth: number): Story {
  const { world } = system;
  const number = `DIS8${300_000 + nth}`;
  const ticket = ticketFor(world, triaged, 120_000);
  ticket.details.splice(0);
  const ticketId = String(ticket.ticketId);
  const now = () => world.clock.now();
  const confirmed = aDispatch({
    ...{ vendor: 'LIT', number, ticketReference: ticketId, requestedAt: now() },
    appointment: appointmentAt('LIT', new Date(now().getTime() + DAY_MS), 'Eastern'),
    fieldEngineer: null,
  });
  world.dispatches.set(number, confirmed);

  async function request(document: string, input: object): Promise<void> {
    const { data, errors } = await system.ask<{
      asked: { request: { id: string } | null; userErrors: readonly object[] } | null;
    }>(document, { input });
    if (!data.asked?.request) throw new Error(JSON.stringify({ input, data, errors }));
  }

  /** A reading of the vendor is as old as the world says, whose time stands still between chapters. */
  async function isShown(): Promise<boolean> {
    const shown = `{ dispatch(id: "LIT:${number}") { id } }`;
    const { data } = await system.ask<{ dispatch: object | null }>(shown);
    return data.dispatch !== null;
  }

  return {
    chapters: [
      {
        async begin() {
          for (const vendor of ['LIT', 'CTS'] as const)
            await request(CREATE, anOrder({ vendor, ticketId }));
          await until('the graph shows what is called off', isShown);
          await request(CANCEL, { id: `LIT:${number}`, ...WHY });
        },
        complete: { ticket: 4, chats: 3, mails: 2, orders: 1 },
      },
    ],
    keep() {
      for (const dispatch of world.dispatches.values())
        if (dispatch.ticketReference === ticketId && !dispatch.still) dispatch.phase = 'requested';
    },
    end() {
      for (const dispatch of world.dispatches.values())
        if (dispatch.ticketReference === ticketId) world.dispatches.delete(dispatch.number);
      close(ticket);
    },
    facts() {
      const named = plainly({ calledOff: number, ticket: ticketId });
      const plain = (text: string) =>
        named(text.replace(/IGZ\w+/g, '<order>')).replace(/DIS#/g, '<dispatch>');
      return {
        ticket: ticketFacts(ticket, plain),
        calls: callFacts(system, ticket.ticketId, plain),
        chats: chatFacts(system, [ticketId], plain),
        orders: taken(system, 'lit')
          .filter(({ body }) => JSON.stringify(body).includes(ticketId))
          .map(({ path }) => path),
        mails: (system.simulator('smtp') as SmtpSimulator).mails
          .map(({ raw }) => raw.toString())
          .filter((raw) => raw.includes(ticketId))
          .map((raw) => plain(/^Subject: .*/m.exec(raw)?.[0] ?? 'no subject'))
          .sort(),
      };
    },
  };
}
