import { z } from 'zod';
import { CodedError } from '../../platform/errors.ts';
import { parseJsonBody } from '../../platform/parse.ts';
import { errorObject } from './error-object.ts';
import type { StartedModem } from './model.ts';
import { text } from './values.ts';

/** How the vendor answered an order. */
export type RecoverReply =
  | { readonly kind: 'started'; readonly devices: StartedModem[] }
  | { readonly kind: 'refused'; readonly reason: string };

const UPSTREAM = 'digi';
const WHAT = 'an order of a recovery';
/** The vendor's own reasons can be long, and are text for people. */
const MAX_REASON = 200;

const ITEM = z.looseObject({
  Message: text,
  error: z.unknown().optional(),
  SiteName: text,
  VeloInterface: z.object({ Interface: text }).nullish(),
  Carrier: z.object({ Carrier: text }).nullish(),
});
type Item = z.infer<typeof ITEM>;

/** Texts among the items mean nothing, whatever they say. */
const REPLY = z.union([z.array(z.union([z.string(), ITEM])), errorObject]);

/**
 * Every outcome comes with status 200. One item that says no makes the whole answer a no, as the
 * vendor's other callers read it.
 *
 * @throws CodedError UPSTREAM_MALFORMED, also for an answer that names no modem: what came of the
 * order is not known then.
 */
export function parseRecoverReply(body: string): RecoverReply {
  const reply = parseJsonBody(UPSTREAM, WHAT, body, REPLY);
  if (!Array.isArray(reply)) return refused(reply.Error.Message ?? reply.Error.Code);
  const items = reply.filter((item) => typeof item === 'object');
  const refusals = items.filter(saysNo);
  if (refusals.length > 0) return refused(reasonsOf(refusals, items.length - refusals.length));
  if (items.length === 0) throw unclear('without a modem');
  return { kind: 'started', devices: items.map(toDevice) };
}

const isAborted = ({ Message }: Item): boolean => /aborted/i.test(Message ?? '');
const saysNo = (item: Item): boolean => item.error != null || isAborted(item);

function toDevice({ Message, SiteName, VeloInterface, Carrier }: Item): StartedModem {
  if (Message === null) throw unclear('with a modem about which it says nothing');
  return {
    interface: VeloInterface?.Interface ?? null,
    siteName: SiteName,
    carrier: Carrier?.Carrier ?? null,
    message: Message,
  };
}

function refused(reason: string | null): RecoverReply {
  const words = reason === null ? 'without saying why' : `saying: ${shorten(reason)}`;
  return { kind: 'refused', reason: `DiGi refused it, ${words}` };
}

/** @param begun how many other modems the same answer says were begun: whoever reads it should know. */
function reasonsOf(refusals: readonly Item[], begun: number): string | null {
  const words = refusals.flatMap((item) => wordsOf(item) ?? []);
  const others = begun === 0 ? [] : [`begun for ${begun} other modems`];
  return [...others, ...words].join('; ') || null;
}

function wordsOf({ error, Message }: Item): string | null {
  if (typeof error === 'string') return error.trim() || Message;
  const told = z.object({ Message: z.string() }).safeParse(error);
  return told.success ? told.data.Message : Message;
}

function shorten(reason: string): string {
  return reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON - 3)}...` : reason;
}

function unclear(how: string): CodedError {
  return new CodedError('UPSTREAM_MALFORMED', `${UPSTREAM} answered ${WHAT} ${how}`, {
    upstream: UPSTREAM,
  });
}
