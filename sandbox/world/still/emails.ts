import type { WorldState } from '../state.ts';
import { after, HOUR_MS } from '../time.ts';
import type { Email } from '../types.ts';
import { STILL_CLIENT_ID } from './customer.ts';
import { FULL_TICKET_ID } from './tickets.ts';

/** The e-mail that scenarios deliver unless told otherwise: nobody has looked at it. */
export const STILL_EMAIL_ID = 3000001;

/** Where customers write to. */
export const HELP_DESK = 'help@noc.example.test';

type Plan = Pick<Email, 'emailId' | 'subject' | 'body'> &
  Partial<Email> & { readonly hoursAgo: number };

// prettier-ignore
const PLANS: readonly Plan[] = [
  { emailId: STILL_EMAIL_ID, hoursAgo: 1, subject: 'Store 12 is down', body: '<p>Nothing works since 9.</p>', cc: ['bob@acme.example.test'] },
  { emailId: 3000002, hoursAgo: 5, subject: 'Slow line at Store 3', body: '<p>Calls break off &amp; pages hang.</p>', status: 'AIQ', tagIds: [1], ticketId: FULL_TICKET_ID },
  { emailId: 3000003, hoursAgo: 4, subject: 'Re: Slow line at Store 3', body: '<p>Better now.</p>', status: 'Done', tagIds: [1, 3], ticketId: FULL_TICKET_ID, parentId: 3000002,
    statusSetBy: { updatedBy: 'ann.lowe', resolution: 'Marked as Done by ann.lowe' } },
];

/** Adds the e-mails that are always the same: new, with the automation, and done. */
export function addStillEmails({ emails }: WorldState, epoch: Date): void {
  for (const { hoursAgo, ...plan } of PLANS) {
    emails.set(plan.emailId, {
      clientId: STILL_CLIENT_ID,
      from: 'ann@acme.example.test',
      to: [HELP_DESK],
      cc: [],
      sentAt: after(epoch, -hoursAgo * HOUR_MS),
      parentId: null,
      status: 'New',
      statusSetBy: null,
      ticketId: null,
      ...plan,
      tagIds: [...(plan.tagIds ?? [])],
    });
  }
}
