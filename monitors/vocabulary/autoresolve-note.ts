import { linesOf, oneLine, valueBehind } from './note-lines.ts';
import { MARKER, startsAs } from './note-marker.ts';
import { printedTime, type Moment } from './printed-time.ts';

const OF_SERIAL = 'Auto-resolving detail for serial: ';
const OF_LINE = 'Auto-resolving detail for line: ';

/** Says that the task of an edge was resolved because the edge works again. */
export function buildAutoresolveNote(serialNumber: string, at: Moment, zone: string): string {
  return resolvedNote(OF_SERIAL + oneLine(serialNumber), at, zone);
}

/** The same for the task of a line. */
export function buildLineAutoresolveNote(serviceNumber: string, at: Moment, zone: string): string {
  return resolvedNote(OF_LINE + oneLine(serviceNumber), at, zone);
}

const resolvedNote = (said: string, at: Moment, zone: string): string =>
  [MARKER, said, `TimeStamp: ${printedTime(at, zone)}`].join('\n');

/** The serial number whose task a note says was resolved; null for every other text. */
export function autoresolvedSerial(text: string | null | undefined): string | null {
  return startsAs(text, OF_SERIAL) ? valueBehind(linesOf(text).slice(1, 2), OF_SERIAL) : null;
}
