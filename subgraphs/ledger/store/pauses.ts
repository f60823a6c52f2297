import type { PauseMonitorInput, ResumeMonitorInput } from '../../generated/ledger.ts';
import { instant } from '../database/database.ts';
import type { LedgerDatabase } from '../database/open.ts';
import type { PauseModel } from '../model.ts';

/** Monitors that are held back. */
export interface Pauses {
  /** @returns the pause that stands: of two, the first. Null when there are MAX_PAUSES already. */
  pause(input: PauseMonitorInput, now: Date): Promise<PauseModel | null>;
  /** @returns whether there was one. */
  resume(input: ResumeMonitorInput): Promise<boolean>;
  standing(): Promise<PauseModel[]>;
}

/** Monitors read all of them before they act. */
export const MAX_PAUSES = 1000;

interface Row {
  readonly monitor: string;
  /** Empty: wholly. */
  readonly customer_id: string;
  readonly since: Date;
  readonly reason: string | null;
}

const PAUSE = `
  INSERT INTO ledger_pauses (monitor, customer_id, since, reason)
  SELECT $1, $2, $3::timestamptz, $4
  WHERE (SELECT count(*) FROM ledger_pauses) < ${MAX_PAUSES}
    OR EXISTS (SELECT FROM ledger_pauses WHERE monitor = $1 AND customer_id = $2)
  ON CONFLICT (monitor, customer_id) DO UPDATE SET monitor = excluded.monitor RETURNING *`;

export function createPauses(database: LedgerDatabase): Pauses {
  return {
    async pause({ monitor, customerId, reason }, now) {
      const values = [monitor, customerId ?? '', instant(now), reason ?? null];
      const rows = await database.query<Row>(PAUSE, values);
      return rows.map(pauseOf)[0] ?? null;
    },
    async resume({ monitor, customerId }) {
      const ended = await database.query(
        'DELETE FROM ledger_pauses WHERE monitor = $1 AND customer_id = $2 RETURNING monitor',
        [monitor, customerId ?? ''],
      );
      return ended.length > 0;
    },
    async standing() {
      const rows = await database.query<Row>(
        `SELECT * FROM ledger_pauses ORDER BY monitor, customer_id LIMIT ${MAX_PAUSES}`,
      );
      return rows.map(pauseOf);
    },
  };
}

const pauseOf = ({ monitor, customer_id, since, reason }: Row): PauseModel => ({
  ...{ monitor, customerId: customer_id === '' ? null : customer_id, since, reason },
});
