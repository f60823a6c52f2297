import { createHash } from 'node:crypto';
import { readInstant } from './instant.ts';
import { BadRequest } from './refusal.ts';

/** What is asked for, whichever page of it. Bounds in microseconds since 1970, both included. */
export interface BillingQuery {
  /** Empty: all. */
  readonly types: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly host: string | null;
}

export interface BillingRequest {
  readonly query: BillingQuery;
  /** The continuation that a page before gave out. */
  readonly startToken: string | null;
}

/**
 * Reads the body; its keys count whatever their case, as the vendor's own sample has a `Start`.
 *
 * @throws BadRequest
 */
export function readRequest(body: unknown): BillingRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new BadRequest('expected a JSON object');
  }
  const fields = new Map<string, unknown>(
    Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const start = readInstant('start', fields.get('start'));
  const end = readInstant('end', fields.get('end'));
  if (start > end) throw new BadRequest('start: expected a date before end');
  return {
    query: { types: readTypes(fields.get('type')), start, end, host: optional(fields, 'host') },
    startToken: optional(fields, 'start_token'),
  };
}

/** Tells one query from another, so that a continuation fits its own alone. */
export const fingerprint = (query: BillingQuery): string =>
  createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 16);

function readTypes(types: unknown): readonly string[] {
  if (types === '') return [];
  if (typeof types !== 'string' || !/^[^\s,]+(,[^\s,]+)*$/.test(types)) {
    throw new BadRequest('type: expected types between commas, without blanks');
  }
  return types.split(',');
}

function optional(fields: ReadonlyMap<string, unknown>, name: string): string | null {
  const value = fields.get(name) ?? '';
  if (typeof value !== 'string') throw new BadRequest(`${name}: expected text`);
  return value || null;
}
