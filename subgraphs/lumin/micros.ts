const INSTANT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)$/;
const MICROS_OF_MS = 1000;
const MICROS_OF_SECOND = 1_000_000;
const MS_OF_MINUTE = 60_000;

/** A point in time in whole microseconds since 1970, UTC: as fine as the vendor's own. */
export type Micros = number;

/** The beginning of that millisecond. */
export const microsOf = (date: Date): Micros => date.getTime() * MICROS_OF_MS;

/** The end of that millisecond: what the graph calls one instant are a thousand of the vendor's. */
export const lastMicrosOf = (date: Date): Micros => microsOf(date) + MICROS_OF_MS - 1;

/** The millisecond that holds it. */
export const dateOf = (micros: Micros): Date => new Date(Math.floor(micros / MICROS_OF_MS));

/** `2024-02-11T14:05:27.310452+00:00`. */
export function printMicros(micros: Micros): string {
  const second = new Date(Math.floor(micros / MICROS_OF_SECOND) * 1000);
  const fraction = String(micros - microsOf(second)).padStart(6, '0');
  return `${second.toISOString().slice(0, 19)}.${fraction}+00:00`;
}

/** @returns null for text without an offset, in another form, or of a day that no calendar has. */
export function parseMicros(text: string): Micros | null {
  const [, day, time, fraction = '', zone = ''] = INSTANT.exec(text) ?? [];
  const wall = new Date(`${day}T${time}Z`);
  // JavaScript takes February 30 for a day in March.
  if (Number.isNaN(wall.getTime()) || !wall.toISOString().startsWith(`${day}T${time}`)) return null;
  const micros = Number(fraction.slice(0, 6).padEnd(6, '0'));
  return (wall.getTime() - offsetMs(zone)) * MICROS_OF_MS + micros;
}

function offsetMs(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * MS_OF_MINUTE;
}
