import { createMetrics } from '../../../platform/metrics.ts';
import type { Value } from '../../../subgraphs/ledger/database/database.ts';
import { forget } from '../../../subgraphs/ledger/retention.ts';
import { doneOf } from '../../support/ledger-bench.ts';
import { startOwnDatabase, type OwnDatabase } from '../../support/own-database.ts';
import { withPostgres } from '../../support/postgres-server.ts';
import { watchLedger, type WatchedLedger } from '../../support/watched-ledger.ts';

const ROWS = 50_000;
const id = (n: string) => `lpad(to_hex(${n}), 32, '0')::uuid`;
/** A decision every 40 s for 23 days, of 500 devices, 100 customers, 25 rules, 5 monitors. */
const FILL = [
  `INSERT INTO ledger_decisions SELECT ${id('n')}, ${id('n / 100')}, 'monitor-' || n % 5, 'stage-' || n % 7,
    CASE WHEN n % 10 = 0 THEN 'SHADOW' ELSE 'WRITE' END, timestamptz '2030-01-01' + n * interval '40 s',
    'VC' || n % 500, NULL, 'C' || n % 100, NULL, 'LIT:' || n % 1000, NULL, (n % 500)::text, 'rule-' || n % 25,
    'because', NULL, '[]', '[]', 'none', CASE WHEN n % 5000 = 0 THEN '{UNCERTAIN}' ELSE '{DONE}' END::text[], 0, '1'
    FROM generate_series(1, ${ROWS}) n`,
  `INSERT INTO ledger_decision_tickets SELECT 'T' || n % 800, timestamptz '2030-01-01' + n * interval '40 s', ${id('n')}
    FROM generate_series(1, ${ROWS}, 3) n`,
  `INSERT INTO ledger_runs SELECT ${id('n')}, 'monitor-' || n % 5, 'job', 'WRITE', timestamptz '2030-01-01' + n * interval '40 s',
    NULL, CASE WHEN n % 500 = 0 THEN 'FAILED' ELSE 'FINISHED' END, NULL, 1, '[]', '[]', NULL FROM generate_series(1, ${ROWS}) n`,
  'ANALYZE',
];
const CURSOR = Buffer.from(
  `v1:d 2030-01-12T00:00:00.000Z ${'f'.repeat(8)}-ffff-ffff-ffff-${'f'.repeat(12)}`,
).toString('base64url');

const decisions = (filter: string) => `decisions(filter: { ${filter} }, after: "${CURSOR}")`;
const entities = (representation: string, of: string) =>
  `_entities(representations: [${representation}]) { ... on ${of} { automation { nodes { id } } } }`;

(withPostgres() ? describe : describe.skip)('the ledger with 50,000 decisions', () => {
  let own: OwnDatabase;
  let ledger: WatchedLedger;
  beforeAll(async () => {
    own = await startOwnDatabase();
    ledger = watchLedger(own.url);
    for (const statement of FILL) await ledger.database.query(statement);
  }, 60_000);
  afterAll(async () => {
    await ledger.stop();
    await own.drop();
  });
  beforeEach(() => void ledger.statements.splice(0));

  it.each([
    ['decisions(first: 25)', '{ decisions { nodes { id } } }'],
    ['a page further on', `{ ${decisions('')} { nodes { id } } }`],
    ['a monitor', `{ ${decisions('monitors: ["monitor-3"]')} { nodes { id } } }`],
    ['a run', `{ ${decisions('runId: "00000000-0000-0000-0000-000000000010"')} { nodes { id } } }`],
    ['a stage', `{ ${decisions('stage: "stage-3"')} { nodes { id } } }`],
    ['a rule', `{ ${decisions('rule: "rule-3"')} { nodes { id } } }`],
    ['a device', `{ ${decisions('serialNumber: "VC3"')} { nodes { id } } }`],
    ['a ticket', `{ ${decisions('ticketId: "T3"')} { nodes { id } } }`],
    ['a customer', `{ ${decisions('customerId: "C3"')} { nodes { id } } }`],
    ['a dispatch', `{ ${decisions('dispatchId: "LIT:3"')} { nodes { id } } }`],
    ['rare states', `{ ${decisions('actionStates: [UNCERTAIN]')} { nodes { id } } }`],
    ['a time', `{ ${decisions('since: "2030-01-10T00:00:00Z"')} { nodes { id } } }`],
    ['runs', '{ monitorRuns { nodes { id } } }'],
    ['runs of a monitor', '{ monitorRuns(filter: { monitors: ["monitor-3"] }) { nodes { id } } }'],
    ['runs by result', '{ monitorRuns(filter: { results: [FAILED] }) { nodes { id } } }'],
    [
      'a device and another',
      `{ ${entities('{ __typename: "Device", serialNumber: "VC3" }, { __typename: "Device", serialNumber: "VC4" }', 'Device')} }`,
    ],
    [
      'a ticket and another',
      `{ ${entities('{ __typename: "Ticket", id: "T3" }, { __typename: "Ticket", id: "T4" }', 'Ticket')} }`,
    ],
  ])('%s is read by an index', async (_what, query) => {
    expect((await ledger.ask(query)).errors).toBeUndefined();
    expect(ledger.statements).toHaveLength(1);
    const [{ text, values } = { text: '', values: [] as readonly Value[] }] = ledger.statements;
    const rows = await ledger.database.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
      values,
    );
    const scans = scansOf(rows[0]?.['QUERY PLAN'][0].Plan);
    expect(scans.map(({ scan }) => scan)).not.toContain('Seq Scan');
    expect(scans.length).toBeGreaterThan(0);
    expect(scans.reduce((sum, { read }) => sum + read, 0)).toBeLessThan(1000);
  });

  it.each([
    [
      'devices',
      `{ _entities(representations: [${devices(40)}]) { ... on Device { automation { nodes { id } } } } }`,
      1,
    ],
    [
      'devices, counted',
      `{ _entities(representations: [${devices(40)}]) { ... on Device { automation { nodes { id } totalCount } } } }`,
      2,
    ],
    ['decisions', '{ decisions(first: 100) { nodes { id rule } } }', 1],
    [
      'decisions with their runs and what they observed',
      '{ decisions(first: 100) { nodes { observation run { monitor } } } }',
      3,
    ],
    ['decisions, counted', '{ decisions { nodes { id } totalCount } }', 2],
    [
      'runs with their decisions',
      '{ monitorRuns(first: 50) { nodes { decisions { nodes { id } } } } }',
      2,
    ],
  ])('%s take their number of statements, however many there are', async (_what, query, count) => {
    expect((await ledger.ask(query)).errors).toBeUndefined();
    expect(ledger.statements).toHaveLength(count);
  });

  it('a shadow of 5,000 decisions is compared', async () => {
    const query =
      '{ done: shadowAgreement(monitor: "monitor-0", since: "2030-01-01T00:00:00Z", until: "2030-02-01T00:00:00Z") { compared onlyShadow } }';
    const { compared, onlyShadow } = doneOf<Record<string, number>>(await ledger.ask(query));
    expect((compared ?? 0) + (onlyShadow ?? 0)).toBe(ROWS / 10);
  });

  it('forgets what is older, batch by batch, with the tickets, and what is too much, the oldest first', async () => {
    const metrics = createMetrics();
    const count = async (table: string) => {
      const sql = `SELECT count(*)::int AS count FROM ${table}`;
      return (await ledger.database.query<{ count: number }>(sql))[0]?.count;
    };
    let looks = 0;
    const before = new Date(Date.UTC(2030, 0, 1, 0, 0, 40 * 5500));
    await forget(ledger.database, { before }, metrics, () => (looks += 1) > 2);
    expect(await count('ledger_decisions')).toBe(ROWS - 2000);
    await forget(ledger.database, { before }, metrics);
    expect(await count('ledger_decisions')).toBe(ROWS - 5499);
    expect(await count('ledger_runs')).toBe(ROWS - 5499);
    const left = Math.ceil(ROWS / 3) - Math.ceil(5499 / 3);
    expect(await count('ledger_decision_tickets')).toBe(left);
    const { body } = await metrics.expose();
    expect(body).toContain('ledger_rows_forgotten_total{table="decisions"} 5499');

    await forget(ledger.database, { before, mostRows: 1200 }, metrics);
    expect([await count('ledger_decisions'), await count('ledger_runs')]).toEqual([1200, 1200]);
    const oldest = 'SELECT min(decided_at) AS at FROM ledger_decisions';
    const [row] = await ledger.database.query<{ at: Date }>(oldest);
    expect(row?.at).toEqual(new Date(Date.UTC(2030, 0, 1, 0, 0, 40 * (ROWS - 1199))));
  });
});

interface Plan {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

/** Every scan of a plan, with the rows that it read, those that it left out included. */
function scansOf(plan: Plan | undefined): { scan: string; read: number }[] {
  if (!plan) return [];
  const below = (plan.Plans ?? []).flatMap(scansOf);
  const scan = plan['Node Type'];
  if (!scan.endsWith('Scan') || scan === 'Function Scan' || scan === 'Subquery Scan') return below;
  const rows = plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0);
  return [{ scan, read: rows * plan['Actual Loops'] }, ...below];
}

function devices(count: number): string {
  const all = Array.from(
    { length: count },
    (_, i) => `{ __typename: "Device", serialNumber: "VC${i}" }`,
  );
  return all.join(', ');
}
