import { addNote } from '../changes/notes.ts';
import { createDispatch, siteOf, type Numbering } from '../dispatch-orders.ts';
import { handTyped, isOpenAndMoving } from '../generation/dispatches.ts';
import { orderNote } from '../generation/ticket-notes.ts';
import { after, MINUTE_MS } from '../time.ts';
import { about, type Life } from './life.ts';

const ORDER_EVERY_MS = 12 * MINUTE_MS;
/** Vendor CTS is ordered by mail; its people make the record a little later. */
const MAIL_MS = 3 * MINUTE_MS;
const OURS_SHARE = 0.7;
/** A ticket with this many notes gets no further dispatch, so that no ticket grows for ever. */
const NOTES_AT_MOST = 200;

/**
 * Lets new dispatches be requested now and then, from this moment on.
 *
 * @param onOrdered told after the vendor has a new record.
 */
export function startOrders(
  { state, agenda, random }: Life,
  number: Numbering,
  from: Date,
  onOrdered: (at: Date) => void,
): void {
  const chance = random.fork('orders');
  agenda.at(after(from, about(chance, ORDER_EVERY_MS)), function order(at) {
    agenda.at(after(at, about(chance, ORDER_EVERY_MS)), order);
    const tickets = [...state.tickets.values()].filter(
      (ticket) =>
        isOpenAndMoving(ticket) && ticket.notes.length < NOTES_AT_MOST && siteOf(state, ticket),
    );
    if (tickets.length === 0) return;
    const ticket = chance.pick(tickets);
    const vendor = chance.pick(['LIT', 'CTS'] as const);
    const ours = chance.chance(OURS_SHARE);
    const dispatch = createDispatch(state, chance, number(state, vendor), ticket, {
      vendor,
      ours,
      requestedAt: at,
      ...(ours ? {} : { ticketReference: handTyped(chance, ticket) }),
    });
    if (ours) addNote(state, ticket, orderNote(dispatch));
    agenda.at(after(at, vendor === 'CTS' ? MAIL_MS : 0), (recordedAt) => {
      if (!state.dispatches.has(dispatch.number)) state.dispatches.set(dispatch.number, dispatch);
      onOrdered(recordedAt);
    });
  });
}
