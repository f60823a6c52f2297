import type {
  DispatchObservationInput,
  RecordDispatchesInput,
} from '../generated/service-dispatch.ts';
import { batchesOf } from '../vocabulary/batches.ts';
import { requestedNumbers } from '../vocabulary/dispatch-note-reading.ts';
import { ticketIdOf } from '../vocabulary/ticket-id.ts';
import type { DispatchSighting, Reading, TicketRead, TicketSighting } from './sightings.ts';

/** What is done with a reading as a whole. */
export type RecordingAction =
  | {
      readonly kind: 'alert';
      readonly alert: 'dispatches-unreadable' | 'dispatch-tickets-unreadable';
      readonly channels: readonly 'chat'[];
      readonly vendor: string;
      readonly ticketIds: readonly string[];
    }
  | {
      readonly kind: 'alert';
      readonly alert: 'dispatch-numbers-unusable';
      readonly channels: readonly 'chat'[];
      readonly vendor: string;
      /** As the vendor wrote them, each once, 60 characters of each at most. */
      readonly numbers: readonly string[];
    }
  | { readonly kind: 'record'; readonly input: RecordDispatchesInput };

/** What the desk takes for a number. */
const NUMBER = /^[\w-]{1,40}$/;

/** Dispatches in one mutation. */
const RECORD_AT_ONCE = 200;

/** Whether nothing will happen to it any more. */
export function isClosed({ status }: DispatchSighting): boolean {
  return status === 'COMPLETED' || status === 'CANCELLED';
}

/**
 * What to do with a reading of one vendor: enter it in the desk's index, and tell what could not be
 * read or cannot be told apart.
 */
export function planRecording(reading: Reading): RecordingAction[] {
  const { vendor, observedAt, dispatches, tickets } = reading;
  const alert = { kind: 'alert', channels: ['chat'], vendor } as const;
  if (dispatches === null) return [{ ...alert, alert: 'dispatches-unreadable', ticketIds: [] }];
  const ticketIds = [...tickets].flatMap(([id, ticket]) =>
    ticket.kind === 'unreadable' ? [id] : [],
  );
  const { usable, numbers } = byNumber(dispatches);
  const observations = usable.flatMap((dispatch) => observationOf(dispatch, tickets));
  const batches = batchesOf(observations, RECORD_AT_ONCE);
  // An empty list is an answer too: the desk is to know that the vendor was read.
  const calls = batches.length === 0 ? [[]] : batches;
  return [
    ...(ticketIds.length === 0
      ? []
      : [{ ...alert, alert: 'dispatch-tickets-unreadable', ticketIds } as const]),
    ...(numbers.length === 0
      ? []
      : [{ ...alert, alert: 'dispatch-numbers-unusable', numbers } as const]),
    ...calls.map((batch, index): RecordingAction => {
      const complete = index === calls.length - 1;
      const input = { vendor, observedAt: observedAt.toISOString(), dispatches: batch, complete };
      return { kind: 'record', input };
    }),
  ];
}

/**
 * Keeps the dispatches that the desk can tell apart, and names the numbers of the others: what the
 * desk takes for no number, and those that stand twice, as nobody knows which of the two is right.
 * The desk would refuse a whole call for one of them.
 */
export function byNumber(dispatches: readonly DispatchSighting[]) {
  const counts = new Map<string, number>();
  for (const { number } of dispatches) counts.set(number, (counts.get(number) ?? 0) + 1);
  const isUsable = ({ number }: DispatchSighting) =>
    NUMBER.test(number) && counts.get(number) === 1;
  const unusable = dispatches.filter((dispatch) => !isUsable(dispatch));
  const numbers = [...new Set(unusable.map(({ number }) => number))];
  return {
    usable: dispatches.filter(isUsable),
    numbers: numbers.map((number) => number.slice(0, 60)),
  };
}

/** A dispatch whose status could not be read stays in the index as it was. */
function observationOf(
  dispatch: DispatchSighting,
  tickets: ReadonlyMap<string, TicketSighting>,
): DispatchObservationInput[] {
  const { number, status, ticketReference } = dispatch;
  if (status === null) return [];
  const seen = { number, status, ...orderNumberOf(dispatch) };
  const id = ticketIdOf(ticketReference);
  const ticket = id === null ? undefined : tickets.get(id);
  if (id === null || ticket === undefined || ticket.kind === 'absent') {
    return [{ ...seen, ticketId: null, customerId: null, origin: 'VENDOR' }];
  }
  if (ticket.kind === 'unreadable') {
    return [{ ...seen, ticketId: id, customerId: null, origin: null }];
  }
  const origin = isOurs(dispatch, ticket) ? 'PORTAL' : 'VENDOR';
  return [{ ...seen, ticketId: id, customerId: ticket.customerId, origin }];
}

/** The number of our order, where it is another than the vendor's; the desk takes none in another form. */
function orderNumberOf({ number, portalNumber }: DispatchSighting) {
  const isUsable = portalNumber !== null && NUMBER.test(portalNumber);
  return isUsable && portalNumber !== number ? { portalNumber } : {};
}

/** Whether the desk ordered it: a note of an order in its ticket names it. */
export function isOurs({ portalNumber }: DispatchSighting, { notes }: TicketRead): boolean {
  if (portalNumber === null) return false;
  return requestedNumbers(notes).includes(portalNumber);
}
