import type { DispatchObservationInput, RecordDispatchesInput } from '../generated/dispatches.ts';
import type { DispatchRecord, VendorRecords } from './model.ts';

/** What came of a reading: the records that now stand, and what is new in them. */
export interface Reading {
  readonly records: VendorRecords;
  readonly added: number;
  readonly changed: number;
}

const DAY_MS = 86_400_000;

/**
 * Enters a reading of one vendor into what stands.
 *
 * A dispatch that the reading does not hold stays as it was: vendors drop what is finished from their
 * lists. Once a reading is complete, those that were closed `keepClosedDays` ago and are listed no
 * more leave. Entering the same reading again changes nothing.
 */
export function enterReading(
  current: VendorRecords | undefined,
  input: RecordDispatchesInput,
  keepClosedDays: number,
): Reading {
  const observedAt = input.observedAt.toISOString();
  const records = new Map(current?.dispatches.map((record) => [record.number, record]));
  let [added, changed] = [0, 0];
  for (const observation of input.dispatches) {
    const known = records.get(observation.number);
    if (known === undefined) added += 1;
    else if (known.history.at(-1)?.status !== observation.status) changed += 1;
    records.set(observation.number, observe(known, observation, observedAt));
  }
  const oldest = new Date(input.observedAt.getTime() - keepClosedDays * DAY_MS).toISOString();
  const kept = [...records.values()].filter(
    (record) => !input.complete || record.observedAt >= observedAt || !closedBefore(record, oldest),
  );
  return {
    records: {
      observedAt,
      complete: (current?.complete ?? false) || input.complete,
      dispatches: kept,
    },
    added,
    changed,
  };
}

function observe(
  known: DispatchRecord | undefined,
  seen: DispatchObservationInput,
  observedAt: string,
): DispatchRecord {
  const ticketId = seen.ticketId ?? null;
  // What was read from a ticket holds for that ticket alone.
  const sameTicket = known?.ticketId === ticketId;
  const step = { status: seen.status, changedAt: observedAt };
  const history = known?.history ?? [];
  return {
    number: seen.number,
    ticketId,
    customerId: seen.customerId ?? (sameTicket ? known.customerId : null),
    origin: seen.origin ?? (sameTicket ? known.origin : null),
    firstSeenAt: known?.firstSeenAt ?? observedAt,
    observedAt,
    history: history.at(-1)?.status === seen.status ? history : [...history, step],
  };
}

function closedBefore({ history }: DispatchRecord, instant: string): boolean {
  const last = history.at(-1);
  return (
    last !== undefined &&
    (last.status === 'COMPLETED' || last.status === 'CANCELLED') &&
    last.changedAt < instant
  );
}
