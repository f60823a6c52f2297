import { randomUUID } from 'node:crypto';

/** The id that a caller sent along, or a new one when it sent none that can stand in a log. */
export function requestIdOf(sent: unknown): string {
  return typeof sent === 'string' && /^[\w-]{1,64}$/.test(sent) ? sent : randomUUID();
}
