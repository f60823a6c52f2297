import type { LedgerDatabase } from '../database/open.ts';
import type { DecisionModel } from '../model.ts';
import { COLUMNS, decisionOf, type Row } from './decision-rows.ts';
import { cut, pageClause, whereBehind, type Order, type PageWanted } from './page.ts';
import { createStatement } from './statement.ts';

/** Whose decisions they are. */
export type OwnerKind = 'device' | 'ticket' | 'run';

/** Pages of the decisions of many devices, tickets or runs, all read by one statement. */
export interface OwnedDecisions {
  /** A page of each owner's, of the same length and behind the same cursor. */
  pages(
    kind: OwnerKind,
    owners: readonly string[],
    page: PageWanted,
  ): Promise<ReadonlyMap<string, OwnedPage>>;
  /** How many each has. */
  counts(kind: OwnerKind, owners: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

export interface OwnedPage {
  readonly nodes: DecisionModel[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Source {
  /** What is read for one owner, `o.owner`. */
  readonly from: string;
  readonly owns: string;
  readonly order: Order;
}

const NEWEST_FIRST = { time: 'd.decided_at', id: 'd.id', direction: 'DESC' } as const;

const SOURCES: Readonly<Record<OwnerKind, Source>> = {
  device: {
    from: 'ledger_decisions d',
    owns: 'd.serial_number = o.owner',
    order: { sign: 'd', ...NEWEST_FIRST },
  },
  ticket: {
    from: 'ledger_decision_tickets t JOIN ledger_decisions d ON d.id = t.decision_id AND d.decided_at = t.decided_at',
    owns: 't.ticket_id = o.owner',
    order: { sign: 'd', ...NEWEST_FIRST },
  },
  run: {
    from: 'ledger_decisions d',
    owns: 'd.run_id = o.owner::uuid',
    order: { sign: 'o', ...NEWEST_FIRST, direction: 'ASC' },
  },
};

export function createOwnedDecisions(database: LedgerDatabase): OwnedDecisions {
  return {
    async pages(kind, owners, page) {
      const { from, owns, order } = SOURCES[kind];
      const statement = createStatement();
      const list = statement.bind(owners);
      statement.where(owns);
      whereBehind(statement, order, page);
      const rows = await database.query<Row & { readonly owner: string }>(
        `SELECT o.owner, d.* FROM unnest(${list}::text[]) AS o (owner)
          CROSS JOIN LATERAL (
            SELECT ${COLUMNS} FROM ${from} ${statement.conditions()} ${pageClause(order, page)}
          ) d ORDER BY d.decided_at ${order.direction}, d.id ${order.direction}`,
        statement.values,
      );
      const found = new Map(owners.map((owner) => [owner, [] as DecisionModel[]]));
      for (const row of rows) found.get(row.owner)?.push(decisionOf(row));
      const pageOf = (decisions: readonly DecisionModel[]) =>
        cut(order, page, decisions, ({ decidedAt }) => decidedAt);
      return new Map([...found].map(([owner, decisions]) => [owner, pageOf(decisions)]));
    },

    async counts(kind, owners) {
      const { from, owns } = SOURCES[kind];
      const rows = await database.query<{ owner: string; count: number }>(
        `SELECT o.owner, c.count FROM unnest($1::text[]) AS o (owner)
          CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM ${from} WHERE ${owns}) c`,
        [owners],
      );
      return new Map(rows.map(({ owner, count }) => [owner, count]));
    },
  };
}
