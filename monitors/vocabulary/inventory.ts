import type { Answer } from '../runtime/answer.ts';

/** A row of the inventory, as far as it decides whether a device is watched. */
export interface InventoryRow {
  readonly customer: { readonly id: string; readonly name: string | null } | null;
  readonly site: { readonly id: string } | null;
  readonly managementStatus: string | null;
}

/** What the inventory answered for one serial number. */
export type InventorySighting<R extends InventoryRow> =
  | { readonly readable: false }
  /** `first` is null when the inventory holds no row. */
  | { readonly readable: true; readonly rows: number; readonly first: Owned<R> | null };

/** A row that names its customer. */
export type Owned<R extends InventoryRow> = R & {
  readonly customer: NonNullable<R['customer']>;
};

/** What follows for one device. */
export type Verdict<R extends InventoryRow> =
  /** To be watched, as this row says. */
  | { readonly kind: 'watched'; readonly row: Owned<R> }
  /** Not to be watched: the inventory says so. */
  | { readonly kind: 'invalid'; readonly reason: 'absent' | 'status' | 'pending-blacklist' }
  /** Not known this time. */
  | { readonly kind: 'unreadable' };

export interface InventoryRules {
  /** Management statuses of devices to watch. */
  readonly statuses: readonly string[];
  /** Customers whose devices are not watched while they are `Pending`. */
  readonly pendingBlacklist: readonly string[];
}

/** Management statuses of devices that are watched; the dash is an en dash. */
export const WATCHED_STATUSES = [
  'Pending',
  'Active – Gold Monitoring',
  'Active – Platinum Monitoring',
];

const PENDING = 'Pending';

/**
 * Reads what an answer of `inventory(serviceNumbers:)` says at one index.
 *
 * A null that an error explains, in any field that decides, makes the row unreadable: it must not
 * pass for 'the inventory has none'.
 */
export function sightInventory<R extends InventoryRow>(
  answer: Answer<{
    readonly inventory: readonly { readonly assets: readonly R[] | null }[] | null;
  }>,
  index: number,
): InventorySighting<R> {
  const assets = answer.data?.inventory?.[index]?.assets;
  if (!assets) return { readable: false };
  const [first] = assets;
  if (first === undefined) return { readable: true, rows: 0, first: null };
  const unread = (field: 'site' | 'managementStatus') =>
    first[field] === null && answer.failureAt('inventory', index, 'assets', 0, field) !== undefined;
  if (!isOwned(first) || unread('site') || unread('managementStatus')) return { readable: false };
  return { readable: true, rows: assets.length, first };
}

/** Says whether a device is to be watched. Of several rows the first counts. */
export function judge<R extends InventoryRow>(
  sighting: InventorySighting<R>,
  { statuses, pendingBlacklist }: InventoryRules,
): Verdict<R> {
  if (!sighting.readable) return { kind: 'unreadable' };
  const row = sighting.first;
  if (row === null) return { kind: 'invalid', reason: 'absent' };
  if (row.managementStatus === null || !statuses.includes(row.managementStatus)) {
    return { kind: 'invalid', reason: 'status' };
  }
  if (row.managementStatus === PENDING && pendingBlacklist.includes(row.customer.id)) {
    return { kind: 'invalid', reason: 'pending-blacklist' };
  }
  return { kind: 'watched', row };
}

/** Whether the inventory holds a device more than once, which people have to mend. */
export function isDuplicated(sighting: InventorySighting<InventoryRow>): boolean {
  return sighting.readable && sighting.rows > 1;
}

function isOwned<R extends InventoryRow>(row: R): row is Owned<R> {
  return row.customer !== null;
}
