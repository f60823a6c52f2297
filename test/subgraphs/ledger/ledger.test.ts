import { createFakeClock } from '../../support/fake-clock.ts';
import { startLedgerBench, type LedgerBench } from '../../support/ledger-bench.ts';
import { DATABASE_KINDS } from '../../support/postgres-server.ts';
import { agreementRules } from './agreeing.ts';
import { controlRules } from './controlling.ts';
import { readingRules } from './reading.ts';
import { recordingRules } from './recording.ts';

describe.each(DATABASE_KINDS)('the ledger on %s', (kind) => {
  const clock = createFakeClock('2030-01-08T07:00:00.000Z');
  let bench: LedgerBench;
  beforeAll(async () => {
    bench = await startLedgerBench(kind, { clock });
  }, 60_000);
  afterAll(() => bench.stop());

  // Opening PostgreSQL inside the process takes its time: this is the first query.
  it('is ready before its database is open, and answers once it is', async () => {
    expect(await bench.subgraph.missing()).toEqual([]);
    expect(await bench.done('{ done: monitorRuns { nodes { id } totalCount } }')).toEqual({
      ...{ nodes: [], totalCount: 0 },
    });
  }, 60_000);

  describe('recording', () => recordingRules(() => bench));
  describe('reading', () => readingRules(() => bench));
  describe('comparing', () => agreementRules(() => bench));
  describe('controls', () => controlRules(() => bench, clock));
});
