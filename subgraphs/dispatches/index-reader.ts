import { byCodeUnits } from '../../platform/pages.ts';
import { createKept } from '../../platform/store/kept.ts';
import type { Store } from '../../platform/store/store.ts';
import {
  VENDORS,
  type DispatchEntry,
  type DispatchRecord,
  type Vendor,
  type VendorRecords,
} from './model.ts';

/** Key of a vendor's records in the store. */
export function keyOf(vendor: Vendor): string {
  return `dispatches/${vendor}`;
}

/** The index at one moment. Lists are newest first. */
export interface DispatchIndex {
  readonly all: readonly DispatchEntry[];
  readonly byId: ReadonlyMap<string, DispatchEntry>;
  /** By `VENDOR:` and the number that our notes name. */
  readonly byPortalNumber: ReadonlyMap<string, DispatchEntry>;
  readonly byTicket: ReadonlyMap<string, readonly DispatchEntry[]>;
  readonly byCustomer: ReadonlyMap<string, readonly DispatchEntry[]>;
  /** Vendors that no reading was ever completed for. */
  readonly unread: readonly Vendor[];
}

/** Gives the index as it stands; built once for each state of the store, not for each request. */
export function createIndexReader(store: Store): () => Promise<DispatchIndex> {
  const vendors = VENDORS.map((vendor) =>
    createKept<VendorRecords, VendorPart>(store, keyOf(vendor), (records) => ({
      entries: (records?.dispatches ?? []).map((record) => entryOf(vendor, record)),
      unread: records?.complete === true ? [] : [vendor],
    })),
  );
  let held: { readonly parts: readonly VendorPart[]; readonly index: DispatchIndex } | undefined;

  return async () => {
    const parts = await Promise.all(vendors.map((part) => part()));
    if (!held || parts.some((part, i) => part !== held?.parts[i])) {
      held = { parts, index: buildIndex(parts) };
    }
    return held.index;
  };
}

/** Sort key of a dispatch, and what its cursor holds: when the desk saw it first, then its id. */
export function sortKey({ firstSeenAt, id }: DispatchEntry): string {
  return `${firstSeenAt} ${id}`;
}

/** Of those that the desk saw first in one reading, a higher number is taken for newer. */
export function newestFirst(a: string, b: string): number {
  return byCodeUnits(b, a);
}

interface VendorPart {
  readonly entries: readonly DispatchEntry[];
  readonly unread: readonly Vendor[];
}

function entryOf(vendor: Vendor, record: DispatchRecord): DispatchEntry {
  return {
    id: `${vendor}:${record.number}`,
    number: record.number,
    vendor,
    status: record.history.at(-1)?.status ?? 'UNKNOWN',
    origin: record.origin,
    ticketId: record.ticketId,
    customerId: record.customerId,
    portalNumber: vendor === 'LIT' ? record.number : (record.portalNumber ?? null),
    firstSeenAt: record.firstSeenAt,
    history: record.history.map(({ status, changedAt }) => ({
      status,
      changedAt: new Date(changedAt),
    })),
  };
}

function buildIndex(parts: readonly VendorPart[]): DispatchIndex {
  const all = parts
    .flatMap(({ entries }) => entries)
    .sort((a, b) => newestFirst(sortKey(a), sortKey(b)));
  return {
    all,
    byId: new Map(all.map((entry) => [entry.id, entry])),
    byPortalNumber: new Map(
      all.flatMap((entry) =>
        entry.portalNumber === null ? [] : [[`${entry.vendor}:${entry.portalNumber}`, entry]],
      ),
    ),
    byTicket: groupBy(all, ({ ticketId }) => ticketId),
    byCustomer: groupBy(all, ({ customerId }) => customerId),
    unread: parts.flatMap(({ unread }) => unread),
  };
}

function groupBy(
  entries: readonly DispatchEntry[],
  keyOfEntry: (entry: DispatchEntry) => string | null,
): Map<string, DispatchEntry[]> {
  const groups = new Map<string, DispatchEntry[]>();
  for (const entry of entries) {
    const key = keyOfEntry(entry);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
