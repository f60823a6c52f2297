import { appointmentAt } from '../appointments.ts';
import {
  arriveOnSite,
  cancelDispatch,
  checkIn,
  completeDispatch,
  confirmDispatch,
  staffDispatch,
} from '../changes/dispatches.ts';
import { createDispatch, zoneOfDispatch, type Numbering } from '../dispatch-orders.ts';
import type { Random } from '../random.ts';
import { after, HOUR_MS, MINUTE_MS, nextHalfHour } from '../time.ts';
import type { Dispatch, DispatchPhase, Ticket } from '../types.ts';
import { CLOSE_OUT_NOTES } from '../words.ts';
import { person, phone } from './customers.ts';
import type { Generation } from './generation.ts';

/** Where the dispatches of the moving part stand at the start. */
const PHASES: readonly DispatchPhase[] = [
  ...Array.from({ length: 5 }, () => 'requested' as const),
  ...Array.from({ length: 7 }, () => 'confirmed' as const),
  ...Array.from({ length: 4 }, () => 'on-site' as const),
  ...Array.from({ length: 3 }, () => 'completed' as const),
  ...Array.from({ length: 2 }, () => 'cancelled' as const),
];

/** How long ago a dispatch of each phase was ordered, in hours. */
const AGE_HOURS: Readonly<Record<DispatchPhase, number>> = {
  requested: 1,
  confirmed: 4,
  'on-site': 6,
  completed: 12,
  cancelled: 9,
};

/**
 * Adds the dispatches of the moving part, for its open tickets.
 *
 * @returns those that came from our desk, whose tickets hold a note of the order.
 */
export function addDispatches(generation: Generation, number: Numbering): Dispatch[] {
  const { state, epoch } = generation;
  const tickets = [...state.tickets.values()].filter(isOpenAndMoving);
  const ordered: Dispatch[] = [];
  for (const [index, phase] of PHASES.entries()) {
    const random = generation.random.fork(`dispatch ${index}`);
    const vendor = index % 2 === 0 ? 'LIT' : 'CTS';
    const ours = random.chance(0.7);
    const requestedAt = after(
      epoch,
      -Math.round(AGE_HOURS[phase] * random.between(0.6, 1) * HOUR_MS),
    );
    const ticket = random.pick(tickets.filter(({ createdAt }) => createdAt <= requestedAt));
    const dispatch = createDispatch(state, random, number(state, vendor), ticket, {
      vendor,
      ours,
      requestedAt,
      ...(ours ? {} : { ticketReference: handTyped(random, ticket) }),
    });
    bringTo(phase, dispatch, random, epoch);
    state.dispatches.set(dispatch.number, dispatch);
    if (ours) ordered.push(dispatch);
  }
  return ordered;
}

export const isOpenAndMoving = ({ still, status, details }: Ticket): boolean =>
  !still && (status === 'New' || status === 'InProgress') && details.length > 0;

/** Records made by hand name their ticket as somebody typed it. */
export const handTyped = (random: Random, { ticketId }: Ticket): string | null =>
  random.pick([String(ticketId), `${ticketId}|IW55`, null]);

function bringTo(phase: DispatchPhase, dispatch: Dispatch, random: Random, epoch: Date): void {
  if (phase === 'requested') return;
  const late = phase !== 'confirmed';
  const start = nextHalfHour(after(epoch, (late ? -2 : 1) * HOUR_MS));
  const confirmedAt = after(dispatch.requestedAt, 20 * MINUTE_MS);
  const appointment = appointmentAt(dispatch.vendor, start, zoneOfDispatch(dispatch));
  confirmDispatch(dispatch, confirmedAt, appointment);
  if (phase === 'cancelled') return cancelDispatch(dispatch, after(confirmedAt, 40 * MINUTE_MS));
  if (late || random.chance(0.6)) staffDispatch(dispatch, engineer(dispatch.vendor, random));
  if (!late) return;
  arriveOnSite(dispatch, start);
  checkIn(dispatch, after(start, 4 * MINUTE_MS));
  if (phase === 'on-site') return;
  completeDispatch(dispatch, after(start, 70 * MINUTE_MS), random.pick(CLOSE_OUT_NOTES));
}

/** An engineer as the vendor's people write names and numbers; some have no number yet. */
export function engineer(
  vendor: Dispatch['vendor'],
  random: Random,
): { name: string; phone: string | null } {
  const { firstName, lastName } = person(random);
  const turned = vendor === 'CTS' && random.chance(0.4);
  return {
    name: turned ? `${lastName}, ${firstName}` : `${firstName} ${lastName}`,
    phone: random.chance(0.15) ? null : phone(random),
  };
}
