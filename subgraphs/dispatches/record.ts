import { byCodeUnits } from '../../platform/pages.ts';
import type { DispatchObservationInput, RecordDispatchesInput } from '../generated/dispatches.ts';
import type { DispatchRecord, StatusChange, Vendor, VendorRecords } from './model.ts';
import { emptyOutbox, withChanges } from './outbox.ts';

/** What came of a reading: the records that now stand, and what is new in them. */
export interface Reading {
  readonly records: VendorRecords;
  readonly added: number;
  readonly changed: number;
}

export interface ReadingRules {
  /** How long a dispatch stays after it was closed. */
  readonly keepClosedDays: number;
  /** For the outbox, should this be the first reading. */
  readonly generation: string;
}

/**
 * When the dispatches of a vendor's first reading were seen first: they are older than the desk, by
 * how much nobody knows. One instant for all of them keeps their order from start to start.
 */
export const BASELINE = '1970-01-01T00:00:00.000Z';

const DAY_MS = 86_400_000;

/**
 * Enters a reading of one vendor into what stands, and its changes into the outbox.
 *
 * A dispatch that the reading does not hold stays as it was: vendors drop what is finished from their
 * lists. Once a reading is complete, those that were closed `keepClosedDays` ago and are listed no
 * more leave. Entering the same reading again changes nothing.
 *
 * The first reading, to its end, is a baseline: nothing in it counts as a change. Changes of one call
 * stand in order of number.
 */
export function enterReading(
  current: VendorRecords | undefined,
  input: RecordDispatchesInput,
  { keepClosedDays, generation }: ReadingRules,
): Reading {
  const observedAt = input.observedAt.toISOString();
  const following = current?.complete === true;
  const records = new Map(current?.dispatches.map((record) => [record.number, record]));
  const changes: StatusChange[] = [];
  for (const observation of input.dispatches) {
    const known = records.get(observation.number);
    const record = observe(known, observation, observedAt, following ? observedAt : BASELINE);
    records.set(observation.number, record);
    if (statusOf(known) !== observation.status) {
      changes.push(changeOf(input.vendor, known, record, observation));
    }
  }
  const oldest = new Date(input.observedAt.getTime() - keepClosedDays * DAY_MS).toISOString();
  const kept = [...records.values()].filter(
    (record) => !input.complete || record.observedAt >= observedAt || !closedBefore(record, oldest),
  );
  const published = following ? changes.sort((a, b) => byCodeUnits(a.number, b.number)) : [];
  const added = changes.filter(({ previousStatus }) => previousStatus === null).length;
  return {
    records: {
      observedAt,
      complete: following || input.complete,
      dispatches: kept,
      outbox: withChanges(current?.outbox ?? emptyOutbox(generation), published),
    },
    added,
    changed: changes.length - added,
  };
}

/** A dispatch that the desk itself ordered, as the vendor's answer names it. */
export interface Ordered {
  readonly vendor: Vendor;
  readonly number: string;
  readonly ticketId: string | null;
  readonly customerId: string | null;
}

/**
 * Enters a dispatch before any reading shows it. It counts as a change as it would in a reading:
 * not before the vendor was read once.
 *
 * @returns undefined when nothing changes.
 */
export function enterOrdered(
  current: VendorRecords | undefined,
  { vendor, number, ticketId, customerId }: Ordered,
  at: string,
  generation: string,
): VendorRecords | undefined {
  const dispatches = current?.dispatches ?? [];
  const known = dispatches.find((record) => record.number === number);
  if (known?.ordered) return undefined;
  const record: DispatchRecord = known
    ? { ...known, ticketId: known.ticketId ?? ticketId, origin: 'PORTAL', ordered: true }
    : {
        ...{ number, ticketId, customerId, origin: 'PORTAL', ordered: true },
        ...{ firstSeenAt: at, observedAt: at },
        history: [{ status: 'REQUESTED', changedAt: at }],
      };
  const isNews = !known && current?.complete === true;
  const change = changeOf(vendor, known, record, { number, status: 'REQUESTED' });
  return {
    observedAt: current?.observedAt ?? BASELINE,
    complete: current?.complete ?? false,
    dispatches: [...dispatches.filter((other) => other !== known), record],
    outbox: withChanges(current?.outbox ?? emptyOutbox(generation), isNews ? [change] : []),
  };
}

function observe(
  known: DispatchRecord | undefined,
  seen: DispatchObservationInput,
  observedAt: string,
  firstSeenAt: string,
): DispatchRecord {
  const ticketId = seen.ticketId ?? null;
  // What was read from a ticket holds for that ticket alone.
  const sameTicket = known?.ticketId === ticketId;
  const step = { status: seen.status, changedAt: observedAt };
  const history = known?.history ?? [];
  const portalNumber = seen.portalNumber ?? known?.portalNumber;
  return {
    number: seen.number,
    ticketId,
    customerId: seen.customerId ?? (sameTicket ? known.customerId : null),
    origin: known?.ordered ? 'PORTAL' : (seen.origin ?? (sameTicket ? known.origin : null)),
    ...(known?.ordered && { ordered: true }),
    ...(portalNumber != null && { portalNumber }),
    firstSeenAt: known?.firstSeenAt ?? firstSeenAt,
    observedAt,
    history: statusOf(known) === seen.status ? history : [...history, step],
  };
}

function changeOf(
  vendor: Vendor,
  before: DispatchRecord | undefined,
  { number, origin, ticketId, customerId, observedAt }: DispatchRecord,
  { status }: DispatchObservationInput,
): StatusChange {
  return {
    id: `${vendor}:${number}`,
    vendor,
    number,
    previousStatus: statusOf(before) ?? null,
    status,
    changedAt: observedAt,
    origin,
    ticketId,
    customerId,
  };
}

function statusOf(record: DispatchRecord | undefined) {
  return record?.history.at(-1)?.status;
}

function closedBefore({ history }: DispatchRecord, instant: string): boolean {
  const last = history.at(-1);
  return (
    last !== undefined &&
    (last.status === 'COMPLETED' || last.status === 'CANCELLED') &&
    last.changedAt < instant
  );
}
