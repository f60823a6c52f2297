import type { DecisionFilter, RecordDecisionsInput } from '../../generated/ledger.ts';
import { instant } from '../database/database.ts';
import type { LedgerDatabase } from '../database/open.ts';
import type { ConnectionModel, DecisionModel } from '../model.ts';
import { COLUMNS, decisionOf, rowOf, type Row } from './decision-rows.ts';
import { cut, pageClause, whereBehind, type Order, type PageWanted } from './page.ts';
import { createStatement, whereAny, type Statement } from './statement.ts';

/** What monitors decided, as it stands in the database. */
export interface Decisions {
  /**
   * Enters them, or replaces what is there, all or none. One with fewer planned actions is further on:
   * it is not replaced by one that has more.
   *
   * @returns how many were entered or replaced something.
   */
  record(input: RecordDecisionsInput): Promise<number>;
  /** Newest first. */
  list(filter: DecisionFilter, page: PageWanted): Promise<ConnectionModel<DecisionModel>>;
  byId(ids: readonly string[]): Promise<ReadonlyMap<string, DecisionModel>>;
  /** What they observed, for those that have it. */
  observations(ids: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
}

const NEWEST_FIRST: Order = { sign: 'd', time: 'd.decided_at', id: 'd.id', direction: 'DESC' };

const TYPES =
  'id uuid, run_id uuid, monitor text, stage text, mode text, decided_at timestamptz, serial_number text, ticket_id text, customer_id text, site_id text, dispatch_id text, host text, subject_hash text, rule text, because text, skipped text, near_misses text, actions text, actions_hash text, action_states text[], planned integer, observation text';
const NAMES = TYPES.split(', ').map((column) => column.split(' ')[0] ?? '');
const REPLACED = NAMES.filter((name) => name !== 'id');

/** In order of their ids, so that two who record the same never wait for each other. */
const RECORD = `
  INSERT INTO ledger_decisions AS old (${NAMES.join(', ')})
  SELECT ${NAMES.join(', ')} FROM json_to_recordset($1::json) AS given (${TYPES}) ORDER BY id
  ON CONFLICT (id) DO UPDATE SET ${REPLACED.map((name) => `${name} = excluded.${name}`).join(', ')}
  WHERE excluded.planned <= old.planned
  RETURNING id`;
const FORGET_TICKETS =
  'DELETE FROM ledger_decision_tickets WHERE decision_id = ANY($1::uuid[]) AND NOT EXISTS (SELECT FROM json_to_recordset($2::json) AS given (ticket_id text, decided_at timestamptz, decision_id uuid) WHERE given.ticket_id = ledger_decision_tickets.ticket_id AND given.decided_at = ledger_decision_tickets.decided_at AND given.decision_id = ledger_decision_tickets.decision_id)';
const KEEP_TICKETS =
  'INSERT INTO ledger_decision_tickets (ticket_id, decided_at, decision_id) SELECT ticket_id, decided_at, decision_id FROM json_to_recordset($1::json) AS given (ticket_id text, decided_at timestamptz, decision_id uuid) ON CONFLICT DO NOTHING';

export function createDecisions(database: LedgerDatabase): Decisions {
  return {
    async record(input) {
      const rows = input.decisions.map((decision) => rowOf(decision, input));
      return database.transaction(async (inside) => {
        const written = await inside.query<{ id: string }>(RECORD, [JSON.stringify(rows)]);
        const ids = new Set(written.map(({ id }) => id));
        const tickets = rows
          .filter(({ id }) => ids.has(id))
          .flatMap(({ id, decided_at, tickets: about }) =>
            about.map((ticket_id) => ({ ticket_id, decided_at, decision_id: id })),
          );
        await inside.query(FORGET_TICKETS, [[...ids], JSON.stringify(tickets)]);
        if (tickets.length > 0) await inside.query(KEEP_TICKETS, [JSON.stringify(tickets)]);
        return written.length;
      });
    },

    async list(filter, page) {
      const statement = createStatement();
      const from = filtered(filter, statement);
      whereBehind(statement, NEWEST_FIRST, page);
      const rows = await database.query<Row>(
        `SELECT ${COLUMNS} FROM ${from} ${statement.conditions()} ${pageClause(NEWEST_FIRST, page)}`,
        statement.values,
      );
      return {
        ...cut(NEWEST_FIRST, page, rows.map(decisionOf), ({ decidedAt }) => decidedAt),
        count: () => count(filter),
      };
    },

    async byId(ids) {
      const rows = await database.query<Row>(
        `SELECT ${COLUMNS} FROM ledger_decisions d WHERE d.id = ANY($1::uuid[])`,
        [ids],
      );
      return new Map(rows.map((row) => [row.id, decisionOf(row)]));
    },

    async observations(ids) {
      const rows = await database.query<{ id: string; observation: string }>(
        'SELECT id, observation FROM ledger_decisions WHERE id = ANY($1::uuid[]) AND observation IS NOT NULL',
        [ids],
      );
      return new Map(rows.map(({ id, observation }) => [id, JSON.parse(observation) as unknown]));
    },
  };

  async function count(filter: DecisionFilter): Promise<number> {
    const statement = createStatement();
    const from = filtered(filter, statement);
    const [row] = await database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${from} ${statement.conditions()}`,
      statement.values,
    );
    return row?.count ?? 0;
  }
}

/** Adds the filter's conditions; gives what they are about. */
function filtered(filter: DecisionFilter, statement: Statement): string {
  const { serialNumber, ticketId, customerId, dispatchId, runId, stage, rule } = filter;
  whereAny(statement, 'd.monitor', filter.monitors);
  whereAny(statement, 'd.mode', filter.modes);
  const equal = { serial_number: serialNumber, customer_id: customerId, dispatch_id: dispatchId };
  for (const [column, value] of Object.entries({ ...equal, run_id: runId, stage, rule }))
    if (value != null) statement.where(`d.${column} = ${statement.bind(value)}`);
  if (filter.actionStates)
    statement.where(`d.action_states && ${statement.bind(filter.actionStates)}::text[]`);
  if (filter.since) statement.where(`d.decided_at >= ${statement.bind(instant(filter.since))}`);
  if (filter.until) statement.where(`d.decided_at < ${statement.bind(instant(filter.until))}`);
  if (ticketId == null) return 'ledger_decisions d';
  statement.where(`t.ticket_id = ${statement.bind(ticketId)}`);
  // Joined by the time too: so the index of tickets has the order of the page.
  return 'ledger_decision_tickets t JOIN ledger_decisions d ON d.id = t.decision_id AND d.decided_at = t.decided_at';
}
