import { randomUUID } from 'node:crypto';
import { command, startPostgresServer } from './postgres-server.ts';

/** A database that nobody else uses. */
export interface OwnDatabase {
  readonly url: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

/** Address of the server that `npm test` starts for all files together; a file that is run alone has none. */
const SHARED_SERVER = process.env.NOC_GRAPH_TEST_POSTGRES ?? '';

/** An empty database of the shared server, else of a server of its own. */
export async function startOwnDatabase(): Promise<OwnDatabase> {
  if (SHARED_SERVER !== '') return createIn(SHARED_SERVER);
  const server = await startPostgresServer();
  return { url: await server.createDatabase(), drop: () => server.remove() };
}

/** For the ledger of a whole system: without a shared server its database is inside its process. */
export async function databaseOfSystem(
  environment: Readonly<Record<string, string>>,
): Promise<OwnDatabase | undefined> {
  const isTold = environment.DATABASE_URL !== undefined || environment.LEDGER_DIR !== undefined;
  return SHARED_SERVER === '' || isTold ? undefined : createIn(SHARED_SERVER);
}

/** What a system has to be told to use it; few connections, for many systems share the server. */
export function ledgerIn(database: OwnDatabase | undefined): Readonly<Record<string, string>> {
  return database ? { DATABASE_URL: database.url, LEDGER_CONNECTIONS: '2' } : {};
}

async function createIn(server: string): Promise<OwnDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await command(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return {
    url: url.href,
    drop: () => command(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}
