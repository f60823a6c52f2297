import { createHash, createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Email } from '../world/types.ts';

/** Key with which the simulated Bruin signs what it delivers. */
export const WEBHOOK_SECRET = 'sandbox-bruin-webhook-secret';

/** What Bruin tells of something that happened. */
export interface Notification {
  readonly Id: string;
  readonly ClientId: number;
  readonly EntityId: string;
  readonly ApplicationName: string;
  readonly Action: string;
  readonly Body: object | null;
}

/** How a delivery is signed: as it should be, with hex in upper case, with another key, or not at all. */
export const SIGNATURES = ['right', 'upper-case', 'wrong', 'missing'] as const;
export type SignatureKind = (typeof SIGNATURES)[number];

export interface DeliveryOptions {
  readonly url: string;
  readonly signature: SignatureKind;
  /** Sent as `api-key`. Absent: no such header. */
  readonly apiKey?: string | undefined;
}

/** One delivery, and its answer; null when there was none. */
export interface DeliveryAttempt {
  readonly attempt: number;
  readonly status: number | null;
}

const ATTEMPTS = 5;
const ANSWERED_WITHIN_MS = 10_000;
/** Before the second delivery; each wait is longer by as much. Real time. */
const PAUSE_MS = 50;

/** Delivers until a success is answered, at most five times, as the same notification with another attempt. */
export async function deliver(
  notification: Notification,
  options: DeliveryOptions,
): Promise<readonly DeliveryAttempt[]> {
  const attempts: DeliveryAttempt[] = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const status = await post({ notification, attempt }, options);
    attempts.push({ attempt, status });
    if (status !== null && status >= 200 && status < 300) break;
    if (attempt < ATTEMPTS) await sleep(PAUSE_MS * attempt);
  }
  return attempts;
}

async function post(
  { notification, attempt }: { readonly notification: Notification; readonly attempt: number },
  { url, signature, apiKey }: DeliveryOptions,
): Promise<number | null> {
  const delivery = {
    Id: uuid(`delivery ${notification.Id} ${attempt}`),
    Attempt: attempt,
    Notification: notification,
  };
  const body = JSON.stringify(delivery);
  const signed = signatureOf(body, signature);
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(signed !== null && { 'x-bruin-webhook-signature': signed }),
        ...(apiKey !== undefined && { 'api-key': apiKey }),
      },
      body,
      signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
    });
    return status;
  } catch {
    return null;
  }
}

function signatureOf(body: string, kind: SignatureKind): string | null {
  if (kind === 'missing') return null;
  const key = kind === 'wrong' ? `${WEBHOOK_SECRET}!` : WEBHOOK_SECRET;
  const hex = createHmac('sha256', key).update(body).digest('hex');
  return `sha256=${kind === 'upper-case' ? hex.toUpperCase() : hex}`;
}

/** Always the same for the same text, so that equal worlds tell equal things. */
export function uuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}

/** That an e-mail came in. */
export const emailReceived = (email: Email): Notification => ({
  Id: uuid(`email ${email.emailId}`),
  ClientId: email.clientId,
  EntityId: String(email.emailId),
  ApplicationName: 'EmailCenter',
  Action: 'EmailReceived',
  Body: {
    EmailId: email.emailId,
    ClientId: email.clientId,
    Subject: email.subject,
    Date: email.sentAt.toISOString().replace(/\.\d{3}Z$/, '+00:00'),
    Body: email.body,
    TagID: email.tagIds,
    FromAddress: email.from,
    ToAddress: email.to,
    SendCC: email.cc,
    ParentId: email.parentId,
    Ticket: email.ticketId === null ? null : { TicketId: String(email.ticketId) },
  },
});
