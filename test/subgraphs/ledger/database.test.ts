import { Client } from 'pg';
import { createSettingsReader } from '../../../platform/config.ts';
import { migrate } from '../../../subgraphs/ledger/database/migrate.ts';
import { MIGRATIONS } from '../../../subgraphs/ledger/database/migrations.ts';
import { openPostgres } from '../../../subgraphs/ledger/database/postgres.ts';
import { ledger } from '../../../subgraphs/ledger/index.ts';
import { settings } from '../../../subgraphs/ledger/settings.ts';
import { recordingLogger } from '../../monitors/runtime/log-lines.ts';
import { aDecision, aRun, decisionsOf, RECORD, RECORD_RUN } from '../../support/ledger-bench.ts';
import {
  PASSWORD,
  startPostgresServer,
  withPostgres,
  type PostgresServer,
} from '../../support/postgres-server.ts';
import { runSubgraph, type RunningSubgraph } from '../../support/run-subgraph.ts';
import { untilHolds } from '../../support/until.ts';

const RUNS = '{ monitorRuns { nodes { id } } }';

(withPostgres() ? describe : describe.skip)('the ledger and its PostgreSQL', () => {
  let server: PostgresServer;
  const running: RunningSubgraph[] = [];
  const { log, lines } = recordingLogger();

  function start(url: string, environment: Readonly<Record<string, string>> = {}) {
    const subgraph = runSubgraph(ledger, { log }, { DATABASE_URL: url, ...environment });
    running.push(subgraph);
    return subgraph;
  }
  async function rowsOf<T>(url: string, text: string): Promise<T[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(text);
    await client.end();
    return rows as T[];
  }

  beforeAll(async () => {
    server = await startPostgresServer();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(running.splice(0).map((subgraph) => subgraph.stop()));
  });
  afterAll(() => server.remove());

  it('is migrated once by processes that start together, and by none that comes later', async () => {
    const url = await server.createDatabase();
    const answers = await Promise.all([1, 2, 3].map(() => start(url).ask(RUNS)));
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
    const applied = 'SELECT * FROM ledger_migrations ORDER BY number';
    const before = await rowsOf<{ number: number }>(url, applied);
    expect(before.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect((await start(url).ask(RUNS)).errors).toBeUndefined();
    expect(await rowsOf(url, applied)).toEqual(before);
  });

  it('takes the further steps of a later release alone, and no part of one that fails', async () => {
    const url = await server.createDatabase();
    const database = await openPostgres({
      ...{ url, connections: 1, timeoutMs: 10_000, statementMs: 10_000, log },
    });
    await migrate(database);
    const step = ['CREATE TABLE ledger_further (id integer)'];
    await expect(migrate(database, [...MIGRATIONS, step, ['nonsense']])).rejects.toThrow(/syntax/);
    expect(await rowsOf(url, "SELECT to_regclass('ledger_further') AS there")).toEqual([
      { there: null },
    ]);
    await migrate(database, [...MIGRATIONS, step]);
    await database.close();
    expect(await rowsOf(url, 'SELECT * FROM ledger_further')).toEqual([]);

    const subgraph = start(url);
    const { errors } = await subgraph.ask(RUNS);
    expect(errors?.[0]).toMatchObject({
      message: `The ledger was brought to step ${MIGRATIONS.length + 1} by a later release, and this one knows ${MIGRATIONS.length}; run that release, or name another database`,
      extensions: { code: 'UPSTREAM_UNAVAILABLE' },
    });
    expect(await subgraph.missing()).toEqual(['database of the ledger']);
  });

  it('starts without it, names it, and finds it again by itself, without telling the password', async () => {
    const url = await server.createDatabase();
    const used = start(url);
    const run = aRun();
    await used.ask(RECORD_RUN, { input: run });
    await server.stop();
    const early = start(url);
    for (const subgraph of [used, early]) {
      expect(await subgraph.missing()).toEqual(['database of the ledger']);
      const { errors } = await subgraph.ask(RUNS);
      expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_UNAVAILABLE');
      expect(JSON.stringify(errors)).not.toMatch(new RegExp(`${PASSWORD}|127\\.0\\.0\\.1`));
    }
    await server.start();
    for (const subgraph of [used, early]) {
      expect(await subgraph.missing()).toEqual([]);
      expect((await subgraph.ask(RUNS)).data).toEqual({ monitorRuns: { nodes: [{ id: run.id }] } });
    }
    const said = JSON.stringify(lines);
    expect(said).toContain('the ledger cannot be reached');
    expect(said).toContain('the ledger is there again');
    expect(said).not.toContain(PASSWORD);
  });

  it('gives a statement up that takes too long', async () => {
    const url = await server.createDatabase();
    const subgraph = start(url, { LEDGER_TIMEOUT_MS: '2500' });
    await subgraph.ask(RUNS);
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query('BEGIN');
    await client.query('LOCK TABLE ledger_runs');
    const { errors } = await subgraph.ask(RUNS);
    await client.end();
    expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_TIMEOUT');
  });

  it('forgets by itself what is older than it keeps, pauses never', async () => {
    const url = await server.createDatabase();
    const subgraph = start(url, { LEDGER_RETENTION_EVERY_MS: '50', LEDGER_RETENTION_DAYS: '1' });
    const now = new Date().toISOString();
    const old = '2020-01-01T00:00:00.000Z';
    const kept = aDecision({ decidedAt: now });
    await subgraph.ask('mutation { pauseMonitor(input: { monitor: "m" }) { pause { since } } }');
    await subgraph.ask(RECORD_RUN, { input: aRun({ startedAt: old }) });
    await subgraph.ask(RECORD, decisionsOf([aDecision({ decidedAt: old }), kept]));
    await rowsOf(
      url,
      `INSERT INTO ledger_windows SELECT gen_random_uuid(), n, 'c', NULL, NULL, '', '', 1, NULL, NULL, now(), over::timestamptz
        FROM (VALUES ('a', '2020-01-01'), ('b', NULL)) AS w (n, over)`,
    );
    const left = () =>
      rowsOf<{ left: string }>(
        url,
        `SELECT id::text AS left FROM ledger_decisions UNION ALL SELECT identity FROM ledger_windows
          UNION ALL SELECT job FROM ledger_runs UNION ALL SELECT monitor FROM ledger_pauses`,
      );
    const expected = [kept.id, 'b', 'm'].sort();
    await untilHolds(async () => (await left()).length === expected.length);
    expect((await left()).map((row) => row.left).sort()).toEqual(expected);
  });

  it('takes the addresses of a PostgreSQL alone, and shows none', () => {
    for (const wrong of ['mysql://u:secret-word@h/d', 'secret-word', 'http://h/secret-word']) {
      const reader = createSettingsReader({ DATABASE_URL: wrong }, true);
      reader.read('ledger', settings);
      expect(() => reader.finish()).toThrow(/DATABASE_URL: expected postgres:\/\//);
      expect(() => reader.finish()).not.toThrow(/secret-word/);
    }
  });
});
