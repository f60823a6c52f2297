import { badInput } from '../../platform/errors.ts';
import { decodeCursor, encodeCursor } from '../../platform/pages.ts';
import type { Micros } from './micros.ts';
import type { BillingEventModel, BillingQuery } from './model.ts';

/** The event that a page ended with. */
export interface Place {
  readonly micros: Micros;
  readonly id: string;
}

export const cursorOf = ({ micros, id }: Place): string => encodeCursor(`${micros} ${id}`);

/**
 * Reads a cursor. It holds no state of the vendor: whoever has it goes on from it at any time.
 *
 * @throws CodedError BAD_USER_INPUT for text that is none of ours, and for a cursor of another period.
 */
export function readCursor(after: string, { from, to }: BillingQuery): Place {
  const [, time, id] = /^(-?\d{1,16}) (.{1,256})$/s.exec(decodeCursor(after)) ?? [];
  const micros = Number(time);
  if (id !== undefined && from <= micros && micros <= to) return { micros, id };
  throw badInput(
    'after: expected the `endCursor` of a page of the same period; start without `after` to begin anew',
  );
}

/** Whether an event comes later in the order of events. */
export const isBehind = ({ micros, id }: BillingEventModel, place: Place): boolean =>
  micros > place.micros || (micros === place.micros && id > place.id);
