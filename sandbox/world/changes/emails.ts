import type { WorldState } from '../state.ts';
import type { Email, Milestone } from '../types.ts';

type Changeable = Pick<WorldState, 'ids'>;

/** Puts an e-mail into the e-mail centre, under an id that none has; nobody has looked at it. */
export function receiveEmail(
  { emails, ids }: Changeable & { readonly emails: WorldState['emails'] },
  email: Pick<Email, 'clientId' | 'subject' | 'body' | 'from' | 'to' | 'cc' | 'sentAt'> &
    Partial<Pick<Email, 'parentId' | 'status' | 'ticketId'>>,
): Email {
  const received: Email = {
    emailId: ids.next('email'),
    parentId: null,
    status: 'New',
    statusSetBy: null,
    tagIds: [],
    ticketId: null,
    ...email,
  };
  emails.set(received.emailId, received);
  return received;
}

/** Notes that a mail about a ticket goes out to its customer. */
export function sendMilestone(
  { milestones, ids }: Changeable & { readonly milestones: WorldState['milestones'] },
  milestone: Omit<Milestone, 'eventId'>,
): Milestone {
  const sent = { eventId: ids.next('milestone'), ...milestone };
  milestones.push(sent);
  return sent;
}
