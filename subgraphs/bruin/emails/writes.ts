import type { Idempotency } from '../../../platform/idempotency.ts';
import type {
  LinkEmailToTicketInput,
  LinkEmailToTicketOutcome,
  ReplyToEmailInput,
  SendTicketMilestoneInput,
  SetEmailStatusInput,
  SetEmailStatusOutcome,
  TagEmailInput,
  TagEmailOutcome,
} from '../../generated/bruin.ts';
import { EMAIL_STATUSES, MILESTONES } from './words.ts';
import type { EmailWriter } from './writer.ts';

export interface EmailWriteDeps {
  readonly emails: EmailWriter;
  readonly idempotency: Idempotency;
  /** Who sets a status when nobody is named. */
  readonly automation: string;
}

/** Something that was sent, by the id that it got; plain JSON. */
export type Sent = { readonly outcome: 'SENT' | 'UNCERTAIN'; readonly id: string | null };

/** Puts a tag on an e-mail. */
export function tagEmail(
  { idempotencyKey, emailId, tagId }: TagEmailInput,
  { emails, idempotency }: EmailWriteDeps,
): Promise<TagEmailOutcome> {
  const request = { operation: 'bruin/tagEmail', key: idempotencyKey, input: { emailId, tagId } };
  return changeBlindly<TagEmailOutcome>(idempotency, request, async () =>
    (await emails.tag(emailId, tagId)) ? 'TAGGED' : 'ALREADY_TAGGED',
  );
}

/** Sets where an e-mail stands. */
export function setEmailStatus(
  { idempotencyKey, emailId, status, updatedBy, resolution }: SetEmailStatusInput,
  { emails, idempotency, automation }: EmailWriteDeps,
): Promise<SetEmailStatusOutcome> {
  const word = EMAIL_STATUSES[status];
  const who = updatedBy ?? automation;
  const change = {
    emailId,
    status: word,
    updatedBy: who,
    resolution: resolution ?? `Marked as ${word} by ${who}`,
  };
  const request = { operation: 'bruin/setEmailStatus', key: idempotencyKey, input: change };
  return changeBlindly<SetEmailStatusOutcome>(idempotency, request, async () => {
    await emails.setStatus(change);
    return 'CHANGED';
  });
}

/** Links an e-mail to a ticket. */
export function linkEmailToTicket(
  { idempotencyKey, emailId, ticketId }: LinkEmailToTicketInput,
  { emails, idempotency }: EmailWriteDeps,
): Promise<LinkEmailToTicketOutcome> {
  const input = { emailId, ticketId };
  const request = { operation: 'bruin/linkEmailToTicket', key: idempotencyKey, input };
  return changeBlindly<LinkEmailToTicketOutcome>(idempotency, request, async () => {
    await emails.link(emailId, ticketId);
    return 'LINKED';
  });
}

/** Replies to everybody on an e-mail. */
export function replyToEmail(
  { idempotencyKey, emailId, html }: ReplyToEmailInput,
  { emails, idempotency }: EmailWriteDeps,
): Promise<Sent> {
  const request = {
    operation: 'bruin/replyToEmail',
    key: idempotencyKey,
    input: { emailId, html },
  };
  return sendBlindly(idempotency, request, () => emails.replyToAll(emailId, html));
}

/** Has a milestone mailed to the customer. */
export function sendTicketMilestone(
  { idempotencyKey, ticketId, serviceNumber, milestone }: SendTicketMilestoneInput,
  { emails, idempotency }: EmailWriteDeps,
): Promise<Sent> {
  const input = { ticketId, serviceNumber, notificationType: MILESTONES[milestone] };
  const request = { operation: 'bruin/sendTicketMilestone', key: idempotencyKey, input };
  return sendBlindly(idempotency, request, () => emails.sendMilestone(input));
}

type Request = Parameters<Idempotency['once']>[0];

/** Nothing of the e-mail centre can be read: an end that nobody told stays unknown. */
function changeBlindly<O extends string>(
  idempotency: Idempotency,
  request: Request,
  send: () => Promise<O>,
): Promise<O | 'UNCERTAIN'> {
  return idempotency.once<O | 'UNCERTAIN', null>(request, {
    prepare: () => Promise.resolve(null),
    send,
    uncertain: () => 'UNCERTAIN',
    isUncertain: (outcome) => outcome === 'UNCERTAIN',
  });
}

function sendBlindly(
  idempotency: Idempotency,
  request: Request,
  send: () => Promise<string>,
): Promise<Sent> {
  return idempotency.once<Sent, null>(request, {
    prepare: () => Promise.resolve(null),
    send: async () => ({ outcome: 'SENT', id: await send() }),
    uncertain: () => ({ outcome: 'UNCERTAIN', id: null }),
    isUncertain: ({ outcome }) => outcome === 'UNCERTAIN',
  });
}
