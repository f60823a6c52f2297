import type { PauseMonitorInput, ResumeMonitorInput } from '../../generated/ledger.ts';
import { instant } from '../database/database.ts';
import type { LedgerDatabase } from '../database/open.ts';
import type { PauseModel } from '../model.ts';

/** Monitors that are held back. */
export interface Pauses {
  /** @returns the pause that stands: of two, the first. */
  pause(input: PauseMonitorInput, now: Date): Promise<PauseModel>;
  /** @returns whether there was one. */
  resume(input: ResumeMonitorInput): Promise<boolean>;
  /** At most 1000. */
  standing(): Promise<PauseModel[]>;
}

interface Row {
  readonly monitor: string;
  /** Empty: wholly. */
  readonly customer_id: string;
  readonly since: Date;
  readonly reason: string | null;
}

export function createPauses(database: LedgerDatabase): Pauses {
  return {
    async pause({ monitor, customerId, reason }, now) {
      const rows = await database.query<Row>(
        `INSERT INTO ledger_pauses (monitor, customer_id, since, reason) VALUES ($1, $2, $3, $4)
          ON CONFLICT (monitor, customer_id) DO UPDATE SET monitor = excluded.monitor RETURNING *`,
        [monitor, customerId ?? '', instant(now), reason ?? null],
      );
      const [pause] = rows.map(pauseOf);
      if (pause) return pause;
      throw new Error('a pause was neither entered nor found');
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
        'SELECT * FROM ledger_pauses ORDER BY monitor, customer_id LIMIT 1000',
      );
      return rows.map(pauseOf);
    },
  };
}

const pauseOf = ({ monitor, customer_id, since, reason }: Row): PauseModel => ({
  ...{ monitor, customerId: customer_id === '' ? null : customer_id, since, reason },
});
