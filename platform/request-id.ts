import { randomUUID } from 'node:crypto';

export const REQUEST_ID_HEADER = 'x-request-id';

const SANE = /^[A-Za-z0-9_-]{1,64}$/;

/** The id that a caller sent along when it is harmless in headers and logs, else one of our own. */
export function requestIdFrom(sent: unknown): string {
  return typeof sent === 'string' && SANE.test(sent) ? sent : randomUUID();
}
