import { startLumin } from '../../../sandbox/lumin/index.ts';
import type { Simulator } from '../../../sandbox/runtime/types.ts';
import type { BillingEvent } from '../../../sandbox/world/types.ts';
import { aBillingEvent, manyBillingEvents } from '../../support/a-billing-event.ts';
import { until } from '../../support/until.ts';
import { aText } from '../shapes.ts';
import { aWorld } from '../small-world.ts';

const TOKEN = 'sandbox-lumin-bearer';
const ALL = { type: '', start: '2024-01-01T00:00:00Z', end: '2024-07-01T00:00:00Z' };
const REFUSED = { ok: false, error: aText };

interface Page {
  readonly ok: boolean;
  readonly items: readonly Record<string, unknown>[];
  readonly next_token?: string | null;
}

describe('Lumin', () => {
  let vendor: Simulator;

  async function start(billingEvents: readonly BillingEvent[] = []): Promise<void> {
    vendor = await startLumin({ world: aWorld({ billingEvents }), port: 0 });
  }

  function send(
    body: unknown,
    headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` },
    signal?: AbortSignal,
  ): Promise<Response> {
    return fetch(vendor.environment.LUMIN_URI ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...(signal && { signal }),
    });
  }

  async function answerOf(...request: Parameters<typeof send>) {
    const response = await send(...request);
    return { status: response.status, body: await response.json() };
  }

  async function page(changes: Record<string, unknown> = {}): Promise<Page> {
    const { status, body } = await answerOf({ ...ALL, ...changes });
    expect(status).toBe(200);
    return body as Page;
  }

  const ids = async (changes: Record<string, unknown>) =>
    (await page(changes)).items.map(({ id }) => id);

  afterEach(() => vendor.stop());

  it('tells events in the fields of the wire, with microseconds', async () => {
    await start([aBillingEvent()]);
    expect(await page()).toEqual({
      ok: true,
      items: [
        {
          id: 'bWFkZS11cC1pZC0wMDAwMDE=',
          conversation_id: '5100000000000001',
          type: 'billing.scheduled',
          timestamp: '2024-06-03T11:50:00.000452+00:00',
          host_id: 'store-12',
          host_did: '15550100001',
          user_did: '15550100002',
          fake: 'real',
          source: 'agent',
        },
      ],
      next_token: null,
    });
  });

  it('leaves out what nobody knows', async () => {
    await start([aBillingEvent({ userNumber: null, fake: null })]);
    const [item = {}] = (await page()).items;
    expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['user_did']));
    expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['fake']));
  });

  it('finds by types, by host and by both', async () => {
    await start([
      aBillingEvent({ id: '1' }),
      aBillingEvent({ id: '2', type: 'billing.delete' }),
      aBillingEvent({ id: '3', type: 'billing.delete', hostId: 'default' }),
      aBillingEvent({ id: '4', type: 'billing.follow-up', hostId: 'default' }),
    ]);
    expect(await ids({})).toEqual(['1', '2', '3', '4']);
    expect(await ids({ type: 'billing.delete' })).toEqual(['2', '3']);
    expect(await ids({ type: 'billing.delete,billing.scheduled' })).toEqual(['1', '2', '3']);
    expect(await ids({ type: 'billing.none' })).toEqual([]);
    expect(await ids({ host: 'default' })).toEqual(['3', '4']);
    expect(await ids({ type: 'billing.delete', host: 'default' })).toEqual(['3']);
  });

  it.each([
    { start: '2024-06-03T11:50:00.000452+00:00', end: '2024-06-03T11:50:00.000453+00:00' },
    { start: '2024-06-03 07:50:00.000452-04:00', end: '2024-06-03 07:50:00.000453-04:00' },
    { start: '2024-06-03T17:20:00.000452+0530', end: '2024-06-03T11:50:00.000453Z' },
  ])('compares by microsecond, both ends included: $start', async (period) => {
    await start(
      [451, 452, 453, 454].map((microseconds) =>
        aBillingEvent({ id: String(microseconds), microseconds }),
      ),
    );
    expect(await ids(period)).toEqual(['452', '453']);
  });

  it.each<[what: string, body: unknown]>([
    ['no JSON', '{"type":'],
    ['a list', []],
    ['nothing', ''],
    ['no type', { ...ALL, type: undefined }],
    ['blanks between types', { ...ALL, type: 'billing.scheduled, billing.delete' }],
    ['types in a list', { ...ALL, type: ['billing.scheduled'] }],
    ['no start', { ...ALL, start: undefined }],
    ['no end', { ...ALL, end: null }],
    ['a date without offset', { ...ALL, start: '2024-01-01T00:00:00' }],
    ['a day alone', { ...ALL, start: '2024-01-01' }],
    ['a day that no calendar has', { ...ALL, start: '2024-02-30T00:00:00Z' }],
    ['an end before the start', { ...ALL, end: '2023-01-01T00:00:00Z' }],
    ['a token that was never given out', { ...ALL, start_token: 'bWFkZS11cA==' }],
    ['a host that is no text', { ...ALL, host: 12 }],
  ])('answers 400 to %s', async (_what, body) => {
    await start([aBillingEvent()]);
    expect(await answerOf(body)).toEqual({ status: 400, body: REFUSED });
  });

  it.each([
    { status: 401, headers: {} },
    { status: 401, headers: { authorization: TOKEN } },
    { status: 401, headers: { authorization: `Basic ${TOKEN}` } },
    { status: 403, headers: { authorization: 'Bearer guess' } },
  ])('answers $status to $headers', async ({ status, headers }) => {
    await start([aBillingEvent()]);
    expect(await answerOf(ALL, headers)).toEqual({ status, body: REFUSED });
  });

  it('has one address, which takes POST alone', async () => {
    await start();
    const uri = vendor.environment.LUMIN_URI ?? '';
    expect((await fetch(uri)).status).toBe(404);
    expect((await fetch(`${uri}/more`, { method: 'POST' })).status).toBe(404);
  });

  it('leaves no token in the record of calls', async () => {
    await start(manyBillingEvents(150));
    const { next_token } = await page();
    await page({ start_token: next_token });
    expect(JSON.stringify(vendor.calls)).not.toContain(TOKEN);
    expect(vendor.calls[1]).toMatchObject({ body: { start_token: '***' }, write: false });
  });

  describe('pages', () => {
    it('hold a hundred, and every second one begins with the end of the one before', async () => {
      const events = manyBillingEvents(350);
      await start(events);
      const lengths: number[] = [];
      const seen: unknown[] = [];
      let next: string | null | undefined;
      do {
        const answer = await page({ ...(next && { start_token: next }) });
        lengths.push(answer.items.length);
        seen.push(...answer.items.map(({ id }) => id));
        next = answer.next_token;
      } while (next);
      expect(lengths).toEqual([100, 100, 100, 52]);
      expect(seen[100]).toBe(seen[99]);
      expect(seen[200]).not.toBe(seen[199]);
      expect(seen[300]).toBe(seen[299]);
      expect([...new Set(seen)]).toEqual(events.map(({ id }) => id));
    });

    it('are continued by a token that is the same for the same question', async () => {
      await start(manyBillingEvents(150));
      const { next_token } = await page();
      expect(next_token).toEqual(aText);
      expect((await page()).next_token).toBe(next_token);
      expect(await page({ start_token: next_token })).toEqual(
        await page({ start_token: next_token }),
      );
    });

    it.each([{ type: 'billing.delete' }, { end: '2024-07-02T00:00:00Z' }, { host: 'default' }])(
      'are refused to a token when %j has changed',
      async (change) => {
        await start(manyBillingEvents(150));
        const { next_token } = await page();
        expect(await answerOf({ ...ALL, ...change, start_token: next_token })).toEqual({
          status: 400,
          body: REFUSED,
        });
      },
    );

    it('go on with what arrived meanwhile', async () => {
      const events = manyBillingEvents(101);
      await start(events);
      const { next_token } = await page();
      events.push(aBillingEvent({ id: 'NEW' }));
      expect(await ids({ start_token: next_token })).toEqual(['E00099', 'E00100', 'NEW']);
    });

    it.each([
      [3, {}],
      [4, { next_token: null }],
      [5, { next_token: '' }],
    ])('of %d say by %j that they are the last', async (length, end) => {
      await start(manyBillingEvents(length));
      const { ok: _ok, items: _items, ...rest } = await page();
      expect(rest).toEqual(end);
    });

    it.each([{ Start: ALL.start }, { START: ALL.start }])(
      'are given for the key %j',
      async (key) => {
        await start([aBillingEvent()]);
        expect(await ids({ start: undefined, ...key })).toHaveLength(1);
      },
    );
  });

  describe('one request at a time', () => {
    it('is answered, and another one meanwhile refused', async () => {
      await start([aBillingEvent()]);
      await vendor.setFault({ kind: 'slow', delayMs: 60_000 });
      const leave = new AbortController();
      const first = send(ALL, undefined, leave.signal).catch(() => 'left');
      await until('the first has come', () => vendor.calls.length === 1);
      await vendor.clearFaults();
      expect(await answerOf(ALL)).toEqual({ status: 429, body: REFUSED });
      leave.abort();
      expect(await first).toBe('left');
      await until('the first is over', async () => (await send(ALL)).status === 200);
    });

    it('is answered after another', async () => {
      await start([aBillingEvent()]);
      for (let count = 0; count < 20; count += 1) expect((await send(ALL)).status).toBe(200);
    });

    it('is over when its connection was cut', async () => {
      await start([aBillingEvent()]);
      await vendor.setFault({ kind: 'cut' });
      await expect(send(ALL)).rejects.toMatchObject({ message: 'fetch failed' });
      await vendor.clearFaults();
      expect((await send(ALL)).status).toBe(200);
    });
  });

  describe('answers that were chosen', () => {
    it('refuse with status 200', async () => {
      await start([aBillingEvent()]);
      vendor.forceAnswer({ kind: 'not-ok' });
      expect(await answerOf(ALL)).toEqual({ status: 200, body: REFUSED });
      expect((await page()).items).toHaveLength(1);
    });

    it('are empty and continue where they would have begun', async () => {
      await start([aBillingEvent()]);
      vendor.forceAnswer({ kind: 'empty-page' });
      const { items, next_token } = await page();
      expect(items).toEqual([]);
      expect(await ids({ start_token: next_token })).toHaveLength(1);
    });

    it('have the names of the vendor’s text', async () => {
      await start([aBillingEvent()]);
      vendor.forceAnswer({ kind: 'documented-names' });
      const [item = {}] = (await page()).items;
      expect(item).toMatchObject({
        event_type: 'billing.scheduled',
        datetime: '2024-06-03T11:50:00.000452+00:00',
      });
      expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['type']));
      expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['timestamp']));
    });

    it('of other systems are not given', async () => {
      await start();
      expect(() => vendor.forceAnswer({ kind: 'note-lost' })).toThrow(
        'lumin can be told not-ok, empty-page, documented-names; got note-lost',
      );
    });
  });

  it.each([
    { mode: 'once', statuses: [401, 200, 200] },
    { mode: 'always', statuses: [401, 401, 401] },
  ] as const)('refuses its own token $mode', async ({ mode, statuses }) => {
    await start();
    await vendor.setFault({ kind: 'expired-session', mode });
    for (const status of statuses) expect((await send(ALL)).status).toBe(status);
    await vendor.clearFaults();
    expect((await send(ALL)).status).toBe(200);
  });
});
