import { z } from 'zod';
import type { EmailRecord, EventKind, EventRecord } from './model.ts';

/** A delivery that was understood. */
export interface Delivery {
  /** Counts from 1. Null when not said. */
  readonly attempt: number | null;
  readonly event: Omit<EventRecord, 'receivedAt'>;
}

/** What a body lacks, for whoever sent it: places and expectations, no values. */
export class InvalidDelivery extends Error {}

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const EXPECTED_ID = { error: 'expected an id: a whole number, or digits' };
const id = z
  .union([z.number().int().nonnegative(), z.string().regex(/^\d{1,18}$/, EXPECTED_ID)], EXPECTED_ID)
  .transform(String);
const optionalId = id.nullish().transform((value) => value ?? null);
const texts = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);
const ids = z
  .array(id)
  .nullish()
  .transform((value) => value ?? []);
const linked = z
  .object({ TicketId: optionalId })
  .nullish()
  .transform((ticket) => ticket?.TicketId ?? null);
const instant = z.iso
  .datetime({ offset: true, local: true, error: 'expected a time, ISO 8601' })
  // Without an offset it is UTC, as everywhere in Bruin's JSON where none is written.
  .transform((value) => new Date(/(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`))
  .transform((at) => at.toISOString())
  .nullish()
  .transform((value) => value ?? null);

const email = z
  .object({
    EmailId: id,
    Subject: text,
    Date: instant,
    Body: text,
    TagID: ids,
    FromAddress: text,
    ToAddress: texts,
    SendCC: texts,
    ParentId: optionalId,
    Ticket: linked,
  })
  .transform((body): EmailRecord => ({
    id: body.EmailId,
    subject: body.Subject,
    from: body.FromAddress,
    to: body.ToAddress,
    cc: body.SendCC,
    body: body.Body,
    sentAt: body.Date,
    tagIds: body.TagID,
    parentId: body.ParentId,
    ticketId: body.Ticket,
  }));

/** No example of this body is known: what names a ticket is read, the rest is left alone. */
const ticket = z
  .object({ TicketId: optionalId, Ticket: linked })
  .nullish()
  .transform((body) => body?.TicketId ?? body?.Ticket ?? null);

const envelope = <T extends z.ZodType>(body: T) =>
  z.object({
    Attempt: z.number().int().nullish(),
    Notification: z.object({
      Id: z.string().min(1).max(200),
      ClientId: optionalId,
      EntityId: z
        .union([z.string().max(200), z.number()])
        .nullish()
        .transform((value) => (value == null ? null : String(value))),
      ApplicationName: text,
      Action: z.string().min(1).max(200),
      Body: body,
    }),
  });

const emailDelivery = envelope(email);
const ticketDelivery = envelope(ticket);

/**
 * Reads the body of a delivery.
 *
 * @throws InvalidDelivery
 */
export function readDelivery(kind: EventKind, raw: Buffer): Delivery {
  const foreign = parseJson(raw);
  if (kind === 'EMAIL') {
    const { Attempt, Notification } = parse(emailDelivery, foreign);
    const { Body, ...common } = Notification;
    const event = { ...eventOf(kind, common), email: Body, ticketId: Body.ticketId };
    return { attempt: Attempt ?? null, event };
  }
  const { Attempt, Notification } = parse(ticketDelivery, foreign);
  const { Body, ...common } = Notification;
  // An event about a ticket names it as its entity where its body does not.
  const ticketId = Body ?? digitsOf(common.EntityId);
  return {
    attempt: Attempt ?? null,
    event: { ...eventOf(kind, common), email: null, ticketId },
  };
}

type Common = Omit<z.infer<typeof emailDelivery>['Notification'], 'Body'>;

function eventOf(kind: EventKind, notification: Common) {
  return {
    id: notification.Id,
    kind,
    customerId: notification.ClientId,
    action: notification.Action,
    application: notification.ApplicationName,
    entityId: notification.EntityId,
  };
}

function digitsOf(entityId: string | null): string | null {
  return entityId !== null && /^\d{1,18}$/.test(entityId) ? entityId : null;
}

function parseJson(raw: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw));
  } catch {
    throw new InvalidDelivery('body: expected JSON in UTF-8');
  }
}

function parse<T>(schema: z.ZodType<T>, foreign: unknown): T {
  const result = schema.safeParse(foreign);
  if (result.success) return result.data;
  const problems = result.error.issues
    .slice(0, 10)
    .map(({ path, message }) => `${['body', ...path.map(String)].join('.')}: ${message}`);
  throw new InvalidDelivery(problems.join('; '));
}
