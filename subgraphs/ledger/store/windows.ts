import { randomUUID } from 'node:crypto';
import { contentHash } from '../../../platform/content-hash.ts';
import type { CreateMaintenanceWindowInput } from '../../generated/ledger.ts';
import { instant } from '../database/database.ts';
import type { LedgerDatabase } from '../database/open.ts';
import type { MaintenanceWindowModel } from '../model.ts';

/** Maintenance windows, those that ended among them until they are forgotten. */
export interface Windows {
  /**
   * @param overAt when it will have ended for good; null when nobody can say.
   * @returns the window that stands: of two that say the same, the first. Null when there are
   * MAX_WINDOWS already.
   */
  create(
    input: CreateMaintenanceWindowInput,
    times: { readonly now: Date; readonly overAt: Date | null },
  ): Promise<MaintenanceWindowModel | null>;
  /** @returns the window; null when there is none. */
  end(id: string, now: Date): Promise<MaintenanceWindowModel | null>;
  /** Those that have not ended for good, in the order they were declared in. */
  standing(now: Date): Promise<MaintenanceWindowModel[]>;
}

/** Monitors read all of them before they act. */
export const MAX_WINDOWS = 2000;

interface Row {
  readonly id: string;
  readonly customer_id: string | null;
  readonly site_id: string | null;
  readonly serial_number: string | null;
  readonly starts: string;
  readonly time_zone: string;
  readonly duration_minutes: number;
  readonly until: Date | null;
  readonly reason: string | null;
  readonly over_at: Date | null;
}

/** One that ended makes room for another of the same words: its identity becomes its id. */
const CREATE = `
  INSERT INTO ledger_windows (id, identity, customer_id, site_id, serial_number, starts, time_zone, duration_minutes, until, reason, created_at, over_at)
  SELECT $1::uuid, $2, $3, $4, $5, $6, $7, $8::int, $9::timestamptz, $10, $11::timestamptz, $12::timestamptz
  WHERE (SELECT count(*) FROM ledger_windows WHERE over_at IS NULL OR over_at > $11::timestamptz) < ${MAX_WINDOWS}
    OR EXISTS (SELECT FROM ledger_windows WHERE identity = $2)
  ON CONFLICT (identity) DO UPDATE SET identity = excluded.identity RETURNING *`;

export function createWindows(database: LedgerDatabase): Windows {
  return {
    async create(input, { now, overAt }) {
      const { customerId, siteId, serialNumber, starts, timeZone, durationMinutes } = input;
      const until = input.until ? instant(input.until) : null;
      const said = [customerId, siteId, serialNumber].map((id) => id ?? null);
      const identity = contentHash([...said, starts, timeZone, durationMinutes, until]);
      const rows = await database.query<Row>(CREATE, [
        ...[randomUUID(), identity, ...said, starts, timeZone, durationMinutes, until],
        ...[input.reason ?? null, instant(now), overAt ? instant(overAt) : null],
      ]);
      return rows.map(windowOf)[0] ?? null;
    },
    async end(id, now) {
      const rows = await database.query<Row>(
        `UPDATE ledger_windows SET over_at = least(over_at, $2::timestamptz), identity = id::text
          WHERE id = $1 RETURNING *`,
        [id, instant(now)],
      );
      return rows.map(windowOf)[0] ?? null;
    },
    async standing(now) {
      const rows = await database.query<Row>(
        `SELECT * FROM ledger_windows WHERE over_at IS NULL OR over_at > $1
          ORDER BY created_at, id LIMIT ${MAX_WINDOWS}`,
        [instant(now)],
      );
      return rows.map(windowOf);
    },
  };
}

function windowOf(row: Row): MaintenanceWindowModel {
  const { id, starts, until, reason } = row;
  return {
    ...{ id, starts, until, reason },
    customerId: row.customer_id,
    siteId: row.site_id,
    serialNumber: row.serial_number,
    timeZone: row.time_zone,
    durationMinutes: row.duration_minutes,
    overAt: row.over_at,
  };
}
