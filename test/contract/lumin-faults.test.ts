import { createSettingsReader } from '../../platform/config.ts';
import { createMetrics } from '../../platform/metrics.ts';
import type { Fault } from '../../sandbox/runtime/types.ts';
import { lumin } from '../../subgraphs/lumin/index.ts';
import { createSubgraphExecutor } from '../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../subgraphs/runtime/schema.ts';
import { recordingLogger } from '../monitors/runtime/log-lines.ts';
import { aBillingEvent, manyBillingEvents } from '../support/a-billing-event.ts';
import { onlyError } from '../support/expect-failure.ts';
import { EVENTS, startLuminBench, type LuminBench } from '../support/lumin-bench.ts';
import { subgraphDeps } from '../support/subgraph-deps.ts';
import { until } from '../support/until.ts';

const TOKEN = 'sandbox-lumin-bearer';
const WRONG_TOKEN = 'wrong-bearer-of-somebody';

describe('lumin and a vendor in trouble', () => {
  let bench: LuminBench;
  const start = async (...options: Parameters<typeof startLuminBench>) =>
    void (bench = await startLuminBench(...options));

  afterEach(() => bench.stop());

  const FAULTS: { fault: Fault; code: string; upstreamStatus?: number; calls: number }[] = [
    { fault: { kind: 'refused' }, code: 'UPSTREAM_UNAVAILABLE', calls: 0 },
    { fault: { kind: 'cut' }, code: 'UPSTREAM_UNAVAILABLE', calls: 3 },
    { fault: { kind: 'slow', delayMs: 60_000 }, code: 'UPSTREAM_TIMEOUT', calls: 1 },
    {
      fault: { kind: 'server-error', status: 503 },
      code: 'UPSTREAM_UNAVAILABLE',
      upstreamStatus: 503,
      calls: 3,
    },
    { fault: { kind: 'garbage' }, code: 'UPSTREAM_MALFORMED', calls: 1 },
    {
      fault: { kind: 'expired-session', mode: 'always' },
      code: 'UPSTREAM_REJECTED',
      upstreamStatus: 401,
      calls: 1,
    },
  ];

  it.each(FAULTS)(
    'says $code after $calls calls when it meets $fault.kind, and is whole afterwards',
    async ({ fault, code, upstreamStatus, calls }) => {
      await start([aBillingEvent()], { LUMIN_TIMEOUT_MS: '1000' });
      await bench.vendor.setFault(fault);
      const answer = await bench.subgraph.ask(EVENTS);
      expect(answer.data).toEqual({ billingEvents: null });
      const { path, extensions } = onlyError(answer);
      expect(path).toEqual(['billingEvents']);
      expect(extensions).toMatchObject({ code, upstream: 'lumin' });
      expect(extensions?.upstreamStatus).toBe(upstreamStatus);
      expect(bench.statuses()).toHaveLength(calls);
      await bench.vendor.clearFaults();
      expect((await bench.page()).nodes).toHaveLength(1);
    },
  );

  it('is no shorter list when a later page cannot be read', async () => {
    await start(manyBillingEvents(250));
    bench.beforeAnswer((callsBefore) => {
      if (callsBefore >= 2) throw new Error('out of order');
    });
    const answer = await bench.subgraph.ask(EVENTS, { first: 1000 });
    expect(answer.data).toEqual({ billingEvents: null });
    expect(onlyError(answer).extensions).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      upstreamStatus: 500,
    });
    expect(bench.statuses().slice(0, 2)).toEqual([200, 200]);
    bench.beforeAnswer(() => undefined);
    expect(await bench.walk({ first: 1000 })).toHaveLength(250);
  });

  it('calls 200 without ok a refusal, which is not asked again', async () => {
    await start([aBillingEvent()]);
    bench.vendor.forceAnswer({ kind: 'not-ok' });
    expect(onlyError(await bench.subgraph.ask(EVENTS))).toMatchObject({
      message: 'lumin refused the billing events with status 200 and no ok',
      extensions: { code: 'UPSTREAM_REJECTED', upstream: 'lumin', upstreamStatus: 200 },
    });
    expect(bench.statuses()).toEqual([200]);
    expect((await bench.page()).nodes).toHaveLength(1);
  });

  it('gives up a reading that takes more calls than it may', async () => {
    await start(manyBillingEvents(350), { LUMIN_MAX_CALLS: '3' });
    expect((await bench.page({ first: 200 })).nodes).toHaveLength(200);
    expect(onlyError(await bench.subgraph.ask(EVENTS, { first: 350 }))).toMatchObject({
      message: 'lumin did not come to the end of one page of billing events within 3 calls',
      extensions: { code: 'UPSTREAM_REJECTED', upstream: 'lumin' },
    });
    expect(bench.statuses()).toHaveLength(3 + 3);
  });

  describe('one call at a time', () => {
    it('is under way, however many requests there are', async () => {
      const events = manyBillingEvents(350);
      await start(events, { LUMIN_RETRIES: '0' });
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => bench.page({ first: 300 })),
      );
      for (const { nodes } of answers) expect(nodes).toHaveLength(300);
      // Another one at the same time would have been answered 429.
      expect(bench.statuses()).toEqual(Array<number>(8 * 4).fill(200));
    });

    it('is tried again when somebody else has the vendor busy', async () => {
      await start([aBillingEvent()], { LUMIN_RETRIES: '10', LUMIN_RETRY_DELAY_MS: '50' });
      await bench.vendor.setFault({ kind: 'slow', delayMs: 500 });
      const other = fetch(bench.vendor.environment.LUMIN_URI ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
        body: JSON.stringify({
          type: '',
          start: '2024-06-01T00:00:00Z',
          end: '2024-06-01T00:00:00Z',
        }),
      });
      await until('the other call has come', () => bench.vendor.calls.length === 1);
      await bench.vendor.clearFaults();
      expect((await bench.page()).nodes).toHaveLength(1);
      expect((await other).status).toBe(200);
      const [, ...statuses] = bench.statuses();
      expect(statuses.pop()).toBe(200);
      expect(new Set(statuses)).toEqual(new Set([429]));
    });

    it('is left alone when the vendor stays busy', async () => {
      await start([aBillingEvent()], { LUMIN_RETRIES: '1' });
      await bench.vendor.setFault({ kind: 'slow', delayMs: 60_000 });
      const leave = new AbortController();
      const other = fetch(bench.vendor.environment.LUMIN_URI ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
        body: JSON.stringify({
          type: '',
          start: '2024-06-01T00:00:00Z',
          end: '2024-06-01T00:00:00Z',
        }),
        signal: leave.signal,
      }).catch(() => 'left');
      await until('the other call has come', () => bench.vendor.calls.length === 1);
      await bench.vendor.clearFaults();
      expect(onlyError(await bench.subgraph.ask(EVENTS)).extensions).toMatchObject({
        code: 'UPSTREAM_UNAVAILABLE',
        upstreamStatus: 429,
      });
      expect(bench.statuses()).toEqual([200, 429, 429]);
      leave.abort();
      expect(await other).toBe('left');
      expect((await bench.page()).nodes).toHaveLength(1);
    });
  });

  describe('the bearer token', () => {
    it('is told to be refused when it is wrong, and not asked again', async () => {
      await start([aBillingEvent()], { LUMIN_TOKEN: WRONG_TOKEN });
      expect(onlyError(await bench.subgraph.ask(EVENTS))).toMatchObject({
        message: 'lumin refused the billing events with status 403',
        extensions: { code: 'UPSTREAM_REJECTED', upstream: 'lumin', upstreamStatus: 403 },
      });
      expect(bench.statuses()).toEqual([403]);
    });

    it.each([
      { when: 'all is well', token: TOKEN, fault: null },
      { when: 'it is refused', token: WRONG_TOKEN, fault: null },
      { when: 'the port is shut', token: TOKEN, fault: { kind: 'refused' } as const },
      { when: 'the answer is cut', token: TOKEN, fault: { kind: 'cut' } as const },
      { when: 'the answer is garbage', token: TOKEN, fault: { kind: 'garbage' } as const },
      {
        when: 'the vendor fails',
        token: TOKEN,
        fault: { kind: 'server-error', status: 500 } as const,
      },
    ])(
      'stands in no error, log line or metric when $when, nor does the address',
      async ({ token, fault }) => {
        await start([aBillingEvent({ type: 'billing.follow-up' })]);
        const { log, lines } = recordingLogger();
        const metrics = createMetrics();
        const reader = createSettingsReader(
          {
            ...bench.vendor.environment,
            LUMIN_TOKEN: token,
            LUMIN_RETRIES: '0',
            LUMIN_BREAKER_FAILURES: '1',
          },
          true,
        );
        const instance = lumin.start(
          reader.read('lumin', lumin.settings),
          subgraphDeps({ log, metrics }),
        );
        reader.finish();
        const execute = createSubgraphExecutor(subgraphSchema('lumin', instance), instance, log);
        if (fault) await bench.vendor.setFault(fault);
        const answers = [
          await execute({ query: EVENTS }, { requestId: 'one' }),
          await execute({ query: EVENTS }, { requestId: 'two' }),
        ];
        await instance.stop();
        const said = JSON.stringify([answers, lines, (await metrics.expose()).body]);
        expect(lines.length).toBeGreaterThan(0);
        expect(said).toContain('{uri}');
        expect(said).not.toContain(token);
        expect(said).not.toContain('/customers/acme');
      },
    );
  });

  it('counts and times every call', async () => {
    await start([aBillingEvent()]);
    await bench.page();
    const { body } = await bench.subgraph.metrics.expose();
    expect(body).toContain(
      'upstream_call_duration_seconds_count{upstream="lumin",method="POST",route="{uri}",status="200"} 1',
    );
  });
});
