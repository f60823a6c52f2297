import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSettingsReader } from '../../../platform/config.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import type { Database, Statements } from '../../../subgraphs/ledger/database/database.ts';
import { migrate } from '../../../subgraphs/ledger/database/migrate.ts';
import {
  createLedgerDatabase,
  type LedgerDatabase,
} from '../../../subgraphs/ledger/database/open.ts';
import { openPglite, type Pglite } from '../../../subgraphs/ledger/database/pglite.ts';
import { forget } from '../../../subgraphs/ledger/retention.ts';
import { settings } from '../../../subgraphs/ledger/settings.ts';
import { createPauses, MAX_PAUSES } from '../../../subgraphs/ledger/store/pauses.ts';
import { recordingLogger } from '../../monitors/runtime/log-lines.ts';
import { turnsDuring } from '../../support/turns-during.ts';

const PAUSES = 'SELECT monitor FROM ledger_pauses ORDER BY monitor';
const pause = (monitor: string) =>
  `INSERT INTO ledger_pauses (monitor, customer_id, since) VALUES ('${monitor}', '', now())`;
const pauses = async (statements: Statements) =>
  (await statements.query<{ monitor: string }>(PAUSES)).map(({ monitor }) => monitor);
/** Takes far longer than HASTY_MS. */
const LONG = 'SELECT count(*) FROM generate_series(1, 1000000)';
const RUNS = `INSERT INTO ledger_runs SELECT gen_random_uuid(), 'triage', 'triage', 'WRITE', now(), now(),
  'FINISHED', NULL, 1, repeat('x', 300), '[]', NULL FROM generate_series(1, 2000)`;
const HASTY_MS = 10;
const PATIENT_MS = 600_000;

describe('the database inside the process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'noc-graph-ledger-'));
  const { log, lines } = recordingLogger();
  let lite: Pglite;
  let first: Database;
  let second: LedgerDatabase;
  beforeAll(async () => {
    lite = openPglite(folder);
    first = lite.within(PATIENT_MS);
    await migrate(first);
    const reader = createSettingsReader({ LEDGER_DIR: folder, LEDGER_TIMEOUT_MS: '600000' }, true);
    second = createLedgerDatabase(reader.read('test', settings), log);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([first.close(), second.close()]);
    rmSync(folder, { recursive: true });
  });

  it('does all of a transaction or nothing, and nothing of others in between', async () => {
    const failing = first.transaction(async (inside) => {
      await inside.query(pause('undone'));
      await inside.query('nonsense');
    });
    const other = first.query(pause('a'));
    const counted = first.transaction(async (inside) => {
      await inside.query(pause('b'));
      return pauses(inside);
    });
    const later = first.query(pause('c'));
    await expect(failing).rejects.toThrow(/syntax error/);
    await other;
    expect(await counted).toEqual(['a', 'b']);
    await later;
    expect(await pauses(first)).toEqual(['a', 'b', 'c']);
  });

  it('leaves the process its turns while a statement takes long', async () => {
    expect(await turnsDuring(first.query(LONG))).toBeGreaterThan(100);
  });

  it('tells a caller that a statement takes too long, and answers the next', async () => {
    const late = { code: 'UPSTREAM_TIMEOUT' };
    await expect(lite.within(HASTY_MS).query(LONG)).rejects.toMatchObject(late);
    expect(await pauses(first)).toEqual(['a', 'b', 'c']);
  });

  it('does nothing of what came too late to its turn', async () => {
    const before = first.transaction((inside) => inside.query(LONG));
    const behind = lite.within(HASTY_MS).query(pause('too late'));
    await expect(behind).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    await before;
    expect(await pauses(first)).toEqual(['a', 'b', 'c']);
  });

  it('is refused to another while one has its folder open, who finds all of it afterwards', async () => {
    await expect(second.query(PAUSES)).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(await second.missing()).toEqual(['database of the ledger']);
    expect(JSON.stringify(lines)).toContain(`${folder} is open in process ${process.pid}`);
    await first.close();
    expect(await pauses(second)).toEqual(['a', 'b', 'c']);
    expect(await second.missing()).toEqual([]);
  }, 60_000);

  it('takes no more room for as many runs as it had before it forgot the oldest', async () => {
    const size = async () => {
      const sql = "SELECT pg_table_size('ledger_runs')::int AS bytes";
      return (await second.query<{ bytes: number }>(sql))[0]?.bytes ?? 0;
    };
    const sizes: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await second.query(RUNS);
      await forget(second, { before: new Date(0), mostRows: 500 }, createMetrics());
      sizes.push(await size());
    }
    const kept = await second.query<{ runs: number }>(
      'SELECT count(*)::int AS runs FROM ledger_runs',
    );
    expect(kept).toEqual([{ runs: 500 }]);
    expect(sizes[3]).toBeLessThanOrEqual((sizes[1] ?? 0) * 1.1);
  }, 60_000);

  it('has room for no pause that monitors would not read', async () => {
    const table = createPauses(second);
    const read = (await table.standing()).length;
    await second.query(
      `INSERT INTO ledger_pauses (monitor, customer_id, since)
        SELECT 'triage', n::text, now() FROM generate_series(1, ${MAX_PAUSES - read}) AS n`,
    );
    const now = new Date();
    expect(await table.pause({ monitor: 'triage', customerId: 'one more' }, now)).toBeNull();
    expect(await table.pause({ monitor: 'triage', customerId: '7' }, now)).toMatchObject({
      ...{ monitor: 'triage', customerId: '7' },
    });
    expect(await table.standing()).toHaveLength(MAX_PAUSES);
    expect(await table.resume({ monitor: 'triage', customerId: '7' })).toBe(true);
    expect(await table.pause({ monitor: 'triage', customerId: 'one more' }, now)).not.toBeNull();
    await second.query("DELETE FROM ledger_pauses WHERE monitor = 'triage'");
  });

  it('is named when its thread ends, and opened again for whoever asks next', async () => {
    await second.query(
      `CREATE FUNCTION deeper(n integer) RETURNS integer LANGUAGE sql AS 'SELECT deeper(n + 1) + 1'`,
    );
    // PostgreSQL does not know how small the stack of a thread is.
    const crash = second.transaction(async (inside) => {
      await inside.query(pause('undone'));
      await inside.query("SET LOCAL max_stack_depth = '7MB'");
      await inside.query('SELECT deeper(1)');
    });
    await expect(crash).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(await second.missing()).toEqual(['database of the ledger']);
    expect(await pauses(second)).toEqual(['a', 'b', 'c']);
    expect(await second.missing()).toEqual([]);
    const said = lines.map(({ msg }) => msg);
    expect(said.slice(-2)).toEqual(['the ledger cannot be reached', 'the ledger is there again']);
  }, 60_000);
});
