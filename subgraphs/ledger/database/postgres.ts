import type { ClientBase } from 'pg';
import type { Logger } from '../../../platform/logger.ts';
import type { Database, Statements, Value } from './database.ts';
import { plainError } from './errors.ts';

export interface PostgresOptions {
  readonly url: string;
  readonly connections: number;
  /** For connecting. */
  readonly timeoutMs: number;
  /** For a statement. */
  readonly statementMs: number;
  readonly log: Logger;
}

/** A server that stopped answering in the middle is given up this long after its own time-out, in ms. */
const GRACE_MS = 2000;

/** A pool of connections, made when they are needed and anew when they are lost. */
export async function openPostgres(options: PostgresOptions): Promise<Database> {
  const { Pool } = await import('pg');
  const pool = new Pool({
    connectionString: options.url,
    max: options.connections,
    connectionTimeoutMillis: options.timeoutMs,
    statement_timeout: options.statementMs,
    query_timeout: options.statementMs + GRACE_MS,
    idle_in_transaction_session_timeout: options.statementMs,
    application_name: 'noc-graph ledger',
    keepAlive: true,
  });
  // Of a connection that nobody uses: the next statement takes another one.
  pool.on('error', (error) =>
    options.log.warn({ err: plainError(error) }, 'connection to PostgreSQL lost'),
  );
  return {
    ...statementsOn(pool),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const result = await work(statementsOn(client));
        await client.query('COMMIT');
        client.release();
        return result;
      } catch (error) {
        // Nobody knows what it was in the middle of; the server rolls back.
        client.release(true);
        throw error;
      }
    },
    isLost: () => false,
    close: () => pool.end(),
  };
}

function statementsOn(client: Pick<ClientBase, 'query'>): Statements {
  return {
    async query<Row>(text: string, values: readonly Value[] = []) {
      const { rows } = await client.query(text, [...values]);
      return rows as Row[];
    },
  };
}
