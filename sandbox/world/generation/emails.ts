import { HELP_DESK } from '../still/emails.ts';
import { after, DAY_MS, MINUTE_MS } from '../time.ts';
import type { Email } from '../types.ts';
import { MOVING_CUSTOMERS, person } from './customers.ts';
import type { Generation } from './generation.ts';

/** Tags that the e-mail centre has. */
export const EMAIL_TAGS: ReadonlyMap<number, string> = new Map([
  [1, 'Repair'],
  [2, 'New order'],
  [3, 'Change'],
  [4, 'Billing'],
  [5, 'Other'],
]);

const SUBJECTS = [
  'Line down since this morning',
  'Router has no lights',
  'When does the engineer come?',
  'Invoice of last month',
  'Please add a line',
] as const;

const EMAILS_OF_EACH = 5;

/** Adds what the customers that move wrote in the last days. */
export function addEmails(generation: Generation): void {
  for (const { clientId } of MOVING_CUSTOMERS) {
    const chance = generation.random.fork(`emails ${clientId}`);
    const tickets = [...generation.state.tickets.values()].filter(
      (ticket) => ticket.clientId === clientId,
    );
    for (let count = 0; count < EMAILS_OF_EACH; count += 1) {
      const linked = chance.chance(0.4) ? chance.pick(tickets) : null;
      const email = write(generation, chance, clientId);
      email.ticketId = linked?.ticketId ?? null;
      if (chance.chance(0.6)) email.tagIds.push(chance.pick([...EMAIL_TAGS.keys()]));
    }
  }
}

function write(
  { state, ids, epoch }: Generation,
  chance: Generation['random'],
  clientId: number,
): Email {
  const { firstName, email: from } = person(chance);
  const email: Email = {
    emailId: ids.next('email'),
    clientId,
    subject: chance.pick(SUBJECTS),
    body: `<p>Please have a look.</p><p>${firstName}</p>`,
    from,
    to: [HELP_DESK],
    cc: chance.chance(0.3) ? [person(chance).email] : [],
    sentAt: after(epoch, -chance.int(MINUTE_MS, 3 * DAY_MS)),
    parentId: null,
    status: chance.pick(['New', 'New', 'AIQ', 'Done'] as const),
    statusSetBy: null,
    tagIds: [],
    ticketId: null,
  };
  state.emails.set(email.emailId, email);
  return email;
}
