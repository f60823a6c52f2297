import type { BillingEvent } from '../world/types.ts';
import { BadRequest } from './refusal.ts';

const REQUEST_DATE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(Z|[+-]\d\d:?\d\d)$/;
const MINUTE_MS = 60_000;

/** Microseconds since 1970: what the vendor compares by. */
export const instantOf = ({ at, microseconds }: BillingEvent): number =>
  at.getTime() * 1000 + microseconds;

/** `2024-02-11T14:05:27.310452+00:00`, always UTC. */
export function printInstant({ at, microseconds }: BillingEvent): string {
  return `${at.toISOString().slice(0, -1)}${String(microseconds).padStart(3, '0')}+00:00`;
}

/**
 * Reads a bound: `2024-02-01T00:00:00-05:00`, or with a blank and microseconds,
 * `2024-02-29 23:59:59.999999-05:00`.
 *
 * @returns microseconds since 1970.
 * @throws BadRequest for other text, and for days and times that no calendar has.
 */
export function readInstant(name: string, text: unknown): number {
  const [, day, time, fraction = '', zone = ''] =
    (typeof text === 'string' ? REQUEST_DATE.exec(text) : null) ?? [];
  const wall = new Date(`${day}T${time}Z`);
  // JavaScript takes February 30 for March 1 or 2.
  if (Number.isNaN(wall.getTime()) || !wall.toISOString().startsWith(`${day}T${time}`)) {
    throw new BadRequest(`${name}: expected an ISO 8601 date with an offset`);
  }
  return (wall.getTime() - offsetMs(zone)) * 1000 + Number(fraction.padEnd(6, '0'));
}

function offsetMs(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * MINUTE_MS;
}
