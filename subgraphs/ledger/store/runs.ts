import type { MonitorRunFilter, RecordMonitorRunInput } from '../../generated/ledger.ts';
import { instant } from '../database/database.ts';
import type { LedgerDatabase } from '../database/open.ts';
import type { ConnectionModel, MonitorRunModel } from '../model.ts';
import { jsonText } from './json-text.ts';
import { cut, pageClause, whereBehind, type Order, type PageWanted } from './page.ts';
import { createStatement, whereAny, type Statement } from './statement.ts';

/** Runs of monitors, as they stand in the database. */
export interface Runs {
  /** Enters it, or replaces what is there; one that ended is not replaced by one that did not. */
  record(run: RecordMonitorRunInput): Promise<MonitorRunModel>;
  list(filter: MonitorRunFilter, page: PageWanted): Promise<ConnectionModel<MonitorRunModel>>;
  byId(ids: readonly string[]): Promise<ReadonlyMap<string, MonitorRunModel>>;
}

const NEWEST_FIRST: Order = { sign: 'r', time: 'started_at', id: 'id', direction: 'DESC' };

const RECORD = `
  INSERT INTO ledger_runs AS old (id, monitor, job, mode, started_at, finished_at, result, reason, seen, actions, skips, settings)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  ON CONFLICT (id) DO UPDATE SET
    monitor = excluded.monitor, job = excluded.job, mode = excluded.mode,
    started_at = excluded.started_at, finished_at = excluded.finished_at, result = excluded.result,
    reason = excluded.reason, seen = excluded.seen, actions = excluded.actions,
    skips = excluded.skips, settings = excluded.settings
  WHERE old.result IS NULL OR excluded.result IS NOT NULL
  RETURNING *`;

export function createRuns(database: LedgerDatabase): Runs {
  async function byId(ids: readonly string[]) {
    const rows = await database.query<Row>('SELECT * FROM ledger_runs WHERE id = ANY($1::uuid[])', [
      ids,
    ]);
    return new Map(rows.map((row) => [row.id, runOf(row)]));
  }

  return {
    byId,
    async record(run) {
      const [row] = await database.query<Row>(RECORD, [
        ...[run.id, run.monitor, run.job, run.mode, instant(run.startedAt)],
        ...[run.finishedAt ? instant(run.finishedAt) : null, run.result ?? null],
        ...[run.reason ?? null, run.seen ?? 0],
        ...[JSON.stringify(run.actions ?? []), JSON.stringify(run.skips ?? [])],
        jsonText(run.settings),
      ]);
      const standing = row ? runOf(row) : (await byId([run.id])).get(run.id.toLowerCase());
      if (standing) return standing;
      throw new Error(`run ${run.id} left while it was recorded`);
    },
    async list(filter, page) {
      const statement = filtered(filter);
      whereBehind(statement, NEWEST_FIRST, page);
      const rows = await database.query<Row>(
        `SELECT * FROM ledger_runs ${statement.conditions()} ${pageClause(NEWEST_FIRST, page)}`,
        statement.values,
      );
      return {
        ...cut(NEWEST_FIRST, page, rows.map(runOf), ({ startedAt }) => startedAt),
        count: () => count(filter),
      };
    },
  };

  async function count(filter: MonitorRunFilter): Promise<number> {
    const statement = filtered(filter);
    const [row] = await database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ledger_runs ${statement.conditions()}`,
      statement.values,
    );
    return row?.count ?? 0;
  }
}

function filtered({ monitors, results, modes, since, until }: MonitorRunFilter): Statement {
  const statement = createStatement();
  whereAny(statement, 'monitor', monitors);
  whereAny(statement, 'result', results);
  whereAny(statement, 'mode', modes);
  if (since) statement.where(`started_at >= ${statement.bind(instant(since))}`);
  if (until) statement.where(`started_at < ${statement.bind(instant(until))}`);
  return statement;
}

interface Row {
  readonly id: string;
  readonly monitor: string;
  readonly job: string;
  readonly mode: MonitorRunModel['mode'];
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly result: MonitorRunModel['result'];
  readonly reason: string | null;
  readonly seen: number;
  readonly actions: string;
  readonly skips: string;
  readonly settings: string | null;
}

function runOf(row: Row): MonitorRunModel {
  const { id, monitor, job, mode, result, reason, seen } = row;
  return {
    ...{ id, monitor, job, mode, result, reason, seen },
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    actions: JSON.parse(row.actions) as MonitorRunModel['actions'],
    skips: JSON.parse(row.skips) as MonitorRunModel['skips'],
    settings: row.settings === null ? null : (JSON.parse(row.settings) as unknown),
  };
}
