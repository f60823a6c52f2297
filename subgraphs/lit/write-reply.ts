import { parseValue } from '../../platform/parse.ts';
import { parseEnvelope } from './envelope.ts';
import { refusedByVendor, unknownNumber } from './refusal.ts';
import { VENDOR_RECORD } from './vendor-record.ts';

/**
 * @returns the number of the dispatch that was ordered.
 * @throws Refusal; CodedError UPSTREAM_MALFORMED, also for a success without a number.
 */
export function parseOrderReply(body: string): string {
  const what = 'an order';
  const envelope = parseEnvelope(what, body);
  if (envelope.kind === 'success') {
    return parseValue('lit', what, envelope.dispatch, VENDOR_RECORD).number;
  }
  throw refusedByVendor(envelope.kind === 'refused' ? envelope.message : null);
}

/**
 * Reads the answer to what is asked of a dispatch. Its status alone tells: what else is in it, the
 * vendor leaves open.
 *
 * @throws Refusal; CodedError UPSTREAM_MALFORMED.
 */
export function parseRequestReply(what: string, number: string, body: string): void {
  const envelope = parseEnvelope(what, body);
  if (envelope.kind === 'unknown-number') throw unknownNumber(number);
  if (envelope.kind === 'refused') throw refusedByVendor(envelope.message);
}

/** The vendor says it in words, for people. */
const FILE_ID = /^File ID:\s*(\w+)/i;

/**
 * @returns the id of the file that was stored; null when the vendor names none.
 * @throws Refusal; CodedError UPSTREAM_MALFORMED.
 */
export function parseUploadReply(number: string, body: string): string | null {
  const envelope = parseEnvelope('a file', body);
  if (envelope.kind === 'unknown-number') throw unknownNumber(number);
  if (envelope.kind === 'refused') throw refusedByVendor(envelope.message);
  // Beside it stands a dispatch that is null, as always here.
  return FILE_ID.exec(envelope.message ?? '')?.[1] ?? null;
}
