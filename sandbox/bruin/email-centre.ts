import type { SimulatedReply } from '../runtime/http-simulator.ts';
import { receiveEmail, sendMilestone } from '../world/changes/emails.ts';
import { EMAIL_TAGS } from '../world/generation/emails.ts';
import { HELP_DESK } from '../world/still/emails.ts';
import type { Email } from '../world/types.ts';
import { done, type ApiCall, type Endpoint } from './endpoint.ts';
import { notBindable, notFound, Refusal, ruleBroken } from './refusal.ts';
import { pick } from './variation.ts';

export const emailEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/api/Email/:emailId/tag/:tagId', answer: tag },
  { method: 'POST', path: '/api/Email/status', answer: setStatus },
  { method: 'POST', path: '/api/Email/:emailId/link/ticket/:ticketId', answer: link },
  { method: 'POST', path: '/api/Notification/email/ReplyAll', answer: replyToAll },
  { method: 'POST', path: '/api/Notification/email/milestone', answer: askForMilestone },
];

const STATUSES = ['New', 'AIQ', 'Done'] as const;
const MILESTONES = [
  'TicketBYOBOutageRepairAcknowledgement-E-Mail',
  'TicketBYOBOutageRepairReminder-E-Mail',
  'TicketBYOBAffectingRepairAcknowledgement-E-Mail',
  'TicketBYOBAffectingRepairReminder-E-Mail',
  'TicketPIABDeviceLostPower-E-Mail',
];

/** 409 for a tag that the e-mail has; else 204, or 200 with a word. */
function tag(call: ApiCall): SimulatedReply {
  const { world, pathInteger } = call;
  const email = world.emails.get(pathInteger('emailId'));
  const tagId = pathInteger('tagId');
  if (!email || !EMAIL_TAGS.has(tagId)) throw notFound();
  if (email.tagIds.includes(tagId)) throw new Refusal({ status: 409 });
  if (isForcedToFail(call)) return { json: { success: false } };
  email.tagIds.push(tagId);
  const answer = pick<SimulatedReply>(`tag ${email.emailId} ${tagId}`, [
    { status: 204 },
    { json: { success: true } },
  ]);
  return { ...answer, write: true };
}

/** What cannot be done is said with status 200. */
function setStatus(call: ApiCall): SimulatedReply {
  const body = call.body();
  body.only('emailId', 'status', 'resolution', 'updatedBy');
  const emailId = body.requiredInteger('emailId');
  const wanted = body.requiredText('status');
  const status = STATUSES.find((known) => known === wanted);
  if (status === undefined) throw body.refuse('status');
  const statusSetBy = {
    updatedBy: body.requiredText('updatedBy'),
    resolution: body.requiredText('resolution'),
  };
  const email = call.world.emails.get(emailId);
  if (!email || isForcedToFail(call)) return { json: { success: false, email_id: emailId } };
  email.status = status;
  email.statusSetBy = statusSetBy;
  return done({ success: true, email_id: emailId });
}

/** An e-mail is linked to one ticket of its own customer. As with the status, failure is a 200. */
function link(call: ApiCall): SimulatedReply {
  const { world, pathInteger } = call;
  const ids = { emailId: pathInteger('emailId'), ticketId: pathInteger('ticketId') };
  const email = world.emails.get(ids.emailId);
  const ticket = world.tickets.get(ids.ticketId);
  const fits =
    email?.clientId === ticket?.clientId &&
    (email?.ticketId === null || email?.ticketId === ids.ticketId);
  if (!email || !ticket || !fits || isForcedToFail(call))
    return { json: { success: false, ...ids } };
  email.ticketId = ids.ticketId;
  return done({ success: true, ...ids });
}

/** The reply is an e-mail too: to the sender, with everybody else in copy. */
function replyToAll(call: ApiCall): SimulatedReply {
  const { world, query, now } = call;
  const encoded = query.text('IsContentHTMLEncoded');
  if (encoded?.toLowerCase() !== 'true')
    throw notBindable('/api/Notification/email/ReplyAll', 'IsContentHTMLEncoded', encoded ?? '');
  const body = call.body();
  body.only('content', 'emailId');
  const content = body.requiredText('content');
  const email = world.emails.get(body.requiredInteger('emailId'));
  if (!email) throw notFound();
  const reply = receiveEmail(world, { ...answering(email), body: content, sentAt: now });
  return done({ emailId: reply.emailId });
}

function answering(email: Email) {
  const { clientId, emailId: parentId, ticketId, from, to, cc } = email;
  return {
    ...{ clientId, parentId, ticketId, status: 'Done' as const },
    subject: `Re: ${email.subject.replace(/^Re: /, '')}`,
    from: HELP_DESK,
    to: [from],
    cc: [...to, ...cc].filter((address) => address !== HELP_DESK),
  };
}

function askForMilestone(call: ApiCall): SimulatedReply {
  const { world, now } = call;
  const body = call.body();
  body.only('TicketId', 'Detail', 'NotificationType');
  const ticket = world.tickets.get(body.requiredInteger('TicketId'));
  const detail = body.object('Detail');
  if (!detail) throw body.refuse('Detail');
  detail.only('ServiceNumber');
  const serviceNumber = detail.requiredText('ServiceNumber');
  const notificationType = body.requiredText('NotificationType');
  if (!MILESTONES.includes(notificationType)) throw body.refuse('NotificationType');
  if (!ticket) throw notFound();
  if (!ticket.details.some((line) => line.serviceNumber === serviceNumber))
    throw ruleBroken('Ticket Detail not found');
  const { ticketId } = ticket;
  const sent = sendMilestone(world, { ticketId, serviceNumber, notificationType, at: now });
  return done({ eventId: sent.eventId, jobId: sent.eventId + 40_000 });
}

const isForcedToFail = ({ answers }: ApiCall): boolean => answers.take('unsuccessful') !== null;
