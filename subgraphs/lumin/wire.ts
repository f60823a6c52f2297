import { z } from 'zod';
import { parsePhone } from '../../platform/phone.ts';
import type { Words } from '../../platform/words.ts';
import { dateOf, parseMicros } from './micros.ts';
import type { BillingEventModel } from './model.ts';
import { TYPES } from './vocabulary.ts';

/** What the vendor sends for one call. */
export interface VendorPage {
  readonly events: readonly BillingEventModel[];
  /** Continues behind this page; null: this was the last. */
  readonly next: string | null;
}

/** Status 200 may hold a refusal, which has nothing else that could be relied on. */
export const envelopeSchema = z.looseObject({ ok: z.boolean().optional() });

/** Numbers stand for text; blank text says nothing. */
const optionalText = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => String(value ?? '').trim() || null);

const instant = z.string().transform((text, context) => {
  const micros = parseMicros(text);
  if (micros !== null) return micros;
  context.addIssue({ code: 'custom', message: 'expected an instant with its offset' });
  return z.NEVER;
});

/** `next_token` is absent, null or empty on the last page. A page may be empty and not be the last. */
export const pageSchema = (words: Words): z.ZodType<VendorPage> =>
  z
    .object({ items: z.array(eventSchema(words)), next_token: z.string().nullish() })
    .transform(({ items, next_token }) => ({ events: items, next: next_token || null }));

const eventSchema = (words: Words): z.ZodType<BillingEventModel> =>
  z.preprocess(
    withLiveNames,
    z
      .object({
        id: z.string().min(1).max(256),
        conversation_id: optionalText,
        type: z.string().trim().min(1),
        timestamp: instant,
        host_id: optionalText,
        host_did: optionalText,
        user_did: optionalText,
        fake: optionalText,
      })
      .transform((event) => ({
        id: event.id,
        conversationId: event.conversation_id,
        type: words.translate('type', event.type, TYPES),
        rawType: event.type,
        at: dateOf(event.timestamp),
        micros: event.timestamp,
        hostId: event.host_id,
        hostPhone: parsePhone(event.host_did),
        userPhone: parsePhone(event.user_did),
        fake: event.fake,
      })),
  );

/** The vendor's text has other names for two fields than its answers: both are read. */
function withLiveNames(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return event;
  const documented = {
    ...('event_type' in event && { type: event.event_type }),
    ...('datetime' in event && { timestamp: event.datetime }),
  };
  return { ...documented, ...event };
}
