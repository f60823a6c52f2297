import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { untilMetric } from '../support/gateway-metrics.ts';
import { openLiveClient, type LiveFeed } from '../support/live-client.ts';
import { playScenario } from '../support/play-scenario.ts';
import { startRedisServer, withRedis, type RedisServer } from '../support/redis-server.ts';
import { startProcesses, type RoleProcesses } from '../support/role-processes.ts';
import { SOON_ABANDONED } from '../support/short-windows.ts';
import { until } from '../support/until.ts';
import { describeKills } from './outages/kills.ts';

const LIVE = `subscription Live($after: String) {
  dispatchStatusChanged(after: $after) { cursor previousStatus status dispatch { number ticket { id } } }
}`;
const APPEND = `mutation Append($input: AppendTicketNotesInput!) {
  appendTicketNotes(input: $input) { outcome notes { id } userErrors { code message } }
}`;

interface Event {
  readonly dispatchStatusChanged: {
    readonly cursor: string;
    readonly status: string;
    readonly dispatch: { readonly number: string } | null;
  } | null;
}
interface Appended {
  readonly appendTicketNotes: {
    readonly outcome: string | null;
    readonly notes: readonly ({ readonly id: string } | null)[];
  };
}

const STOPPED_FOR_MS = 10_000;

const steps = ({ results }: LiveFeed<Event>): string[] =>
  results.map(({ data, errors }) => {
    const event = data?.dispatchStatusChanged;
    if (!event) return errors.map(({ extensions }) => extensions.code).join();
    return `${event.dispatch?.number ?? '?'} ${event.status}`;
  });

(withRedis() ? describe : describe.skip)('outages of single parts', () => {
  let redis: RedisServer;
  let system: RoleProcesses;
  const folder = mkdtempSync(join(tmpdir(), 'noc-graph-redis-'));

  beforeAll(async () => {
    redis = await startRedisServer({ appendOnlyFolder: folder });
    system = await startProcesses({
      ...SOON_ABANDONED,
      REDIS_URL: redis.url,
      REDIS_TIMEOUT_MS: '2000',
      SERVICE_DISPATCH_INTERVAL_SECONDS: '1',
      LIT_OPEN_DISPATCHES_FRESH_MS: '1',
      CTS_RECENT_DISPATCHES_FRESH_MS: '1',
      IDEMPOTENCY_ABANDONED_AFTER_MS: '1000',
    });
  }, 240_000);
  afterAll(async () => {
    await system.stop();
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);

  describe('what cannot be read back, while its subgraph is killed,', () =>
    describeKills(() => system));

  const cancel = (number: string) => playScenario(system.control, 'cancelled-dispatch', { number });
  const append = (input: Record<string, unknown>) => system.ask<Appended>(APPEND, { input });
  const noted = (ticketId: number, text: string) =>
    (system.world.tickets.get(ticketId)?.notes ?? []).filter((note) => note.text === text);

  async function withFeed(
    follow: (feed: LiveFeed<Event>) => Promise<void>,
    after?: string,
  ): Promise<string[]> {
    const client = openLiveClient(system.url);
    const feed = client.subscribe<Event>(LIVE, after === undefined ? {} : { after });
    try {
      await untilMetric(system.url, 'gateway_subscriptions_active', 1);
      await follow(feed);
      return steps(feed);
    } finally {
      await client.close();
      await untilMetric(system.url, 'gateway_subscriptions_active', 0).catch(() => undefined);
    }
  }

  it('keeps a subscriber whole while the subgraph of its events is killed and started again', async () => {
    const seen = await withFeed(async (feed) => {
      await cancel('DIS10001');
      await feed.until(1);
      await system.kill('subgraph dispatches');
      await cancel('DIS10002');
      await sleep(2000);
      await system.restart('subgraph dispatches');
      await feed.until(2);
      await cancel('S-20451');
      await feed.until(3);
    });
    expect(seen).toEqual(['DIS10001 CANCELLED', 'DIS10002 CANCELLED', 'S-20451 CANCELLED']);
  }, 180_000);

  it('keeps a subscriber whole while Redis is stopped for ten seconds', async () => {
    const seen = await withFeed(async (feed) => {
      await cancel('DIS10003');
      await feed.until(1);
      await redis.stop();
      await cancel('S-20452');
      await sleep(STOPPED_FOR_MS);
      await redis.restart();
      await feed.until(2);
    });
    expect(seen).toEqual(['DIS10003 CANCELLED', 'S-20452 CANCELLED']);
  }, 180_000);

  it('lets a subscriber continue at its cursor after the gateway was killed', async () => {
    let cursor = '';
    const before = await withFeed(async (feed) => {
      await playScenario(system.control, 'cancelled-dispatch', { number: 'DIS10007' });
      await feed.until(1);
      cursor = feed.results[0]?.data?.dispatchStatusChanged?.cursor ?? '';
      await system.kill('gateway');
    });
    expect(before).toEqual(['DIS10007 CANCELLED']);
    const moving = [...system.world.dispatches.values()].find(
      ({ still, phase }) => !still && phase !== 'completed' && phase !== 'cancelled',
    );
    await cancel(moving?.number ?? '');
    await system.restart('gateway');
    const after = await withFeed((feed) => feed.until(1), cursor);
    expect(after).toEqual([`${moving?.number} CANCELLED`]);
  }, 180_000);

  it('writes nothing while the keys of writes cannot be kept, and once afterwards', async () => {
    const input = { ticketId: '5400106', notes: [{ text: 'kept' }], idempotencyKey: 'redis-away' };
    await redis.stop();
    const away = await append(input);
    expect(away.errors[0]?.extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(noted(5400106, 'kept')).toEqual([]);
    await redis.restart();
    const back = await untilAnswered(() => append(input));
    expect(back.data.appendTicketNotes.outcome).toBe('APPENDED');
    expect(noted(5400106, 'kept')).toHaveLength(1);
  }, 120_000);

  it('neither loses nor doubles a note whose subgraph is killed in the middle of writing it', async () => {
    const input = { ticketId: '5400107', notes: [{ text: 'midst' }], idempotencyKey: 'killed' };
    await system
      .simulator('bruin')
      .setFault({ kind: 'slow', delayMs: 20_000, onlyPath: '/api/Ticket/5400107/notes' });
    const writing = append(input);
    await until('the note is written', () => noted(5400107, 'midst').length === 1);
    await system.kill('subgraph bruin');
    expect((await writing).errors[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
    await system.simulator('bruin').clearFaults();
    await system.restart('subgraph bruin');
    const again = await untilAnswered(() => append(input));
    const [note] = noted(5400107, 'midst');
    expect(again.data.appendTicketNotes).toMatchObject({
      outcome: 'APPENDED',
      notes: [{ id: String(note?.noteId) }],
    });
    expect(noted(5400107, 'midst')).toHaveLength(1);
    const other = await append({ ...input, notes: [{ text: 'other' }] });
    expect(other.errors[0]?.extensions.code).toBe('IDEMPOTENCY_CONFLICT');
  }, 180_000);

  it('tells a subscriber that there is a gap when Redis comes back with nothing in it', async () => {
    const seen = await withFeed(async (feed) => {
      const open = [...system.world.dispatches.values()].find(
        ({ still, phase }) => !still && phase !== 'completed' && phase !== 'cancelled',
      );
      await cancel(open?.number ?? '');
      await feed.until(1);
      await redis.stop();
      rmSync(join(folder, 'appendonlydir'), { recursive: true, force: true });
      await redis.restart();
      await feed.until(2);
    });
    expect(seen.slice(1)).toEqual(['GAP']);
  }, 180_000);
});

async function untilAnswered<T extends { readonly errors: readonly unknown[] }>(
  ask: () => Promise<T>,
): Promise<T> {
  const until = performance.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (answer.errors.length === 0 || performance.now() > until) return answer;
    await sleep(250);
  }
}
