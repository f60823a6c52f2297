import { minutesAgo } from '../sandbox/small-world.ts';
import { aBillingEvent, manyBillingEvents } from '../support/a-billing-event.ts';
import { startLuminBench, type LuminBench } from '../support/lumin-bench.ts';

describe('lumin and the habits of the vendor', () => {
  let bench: LuminBench;
  const start = async (...options: Parameters<typeof startLuminBench>) =>
    void (bench = await startLuminBench(...options));

  afterEach(() => bench.stop());

  /** A call as another program makes it. */
  async function post(body: object): Promise<Record<string, unknown>> {
    const { LUMIN_URI: uri = '', LUMIN_TOKEN: token = '' } = bench.vendor.environment;
    const response = await fetch(uri, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Record<string, unknown>;
  }

  it('lumin.md §7.1: dates are sent with T, microseconds and offset, and mean what the blank form means', async () => {
    await start(manyBillingEvents(3));
    await bench.page({ from: '2024-06-03T11:57:00Z', to: '2024-06-03T11:58:30Z' });
    const [sent] = bench.bodies();
    expect(sent).toEqual({
      type: '',
      start: '2024-06-03T11:57:00.000000+00:00',
      end: '2024-06-03T11:58:30.000999+00:00',
    });
    const blank = {
      start: '2024-06-03 07:57:00.000000-04:00',
      end: '2024-06-03 07:58:30.000999-04:00',
    };
    const { items } = await post({ ...sent, ...blank });
    expect(items).toEqual((await post(sent ?? {})).items);
    expect(items).toHaveLength(2);
  });

  it('lumin.md §7.2: all types are asked for by empty text', async () => {
    await start([aBillingEvent({ id: '1', type: 'billing.delete' }), aBillingEvent({ id: '2' })]);
    expect((await bench.page({ types: null })).nodes).toHaveLength(2);
    expect(bench.bodies()).toEqual([expect.objectContaining({ type: '' })]);
  });

  it('lumin.md §7.3: an empty page that continues is not the end', async () => {
    const events = manyBillingEvents(150);
    await start(events);
    bench.vendor.forceAnswer({ kind: 'empty-page' }, 2);
    expect(await bench.walk({ first: 1000 })).toEqual(events.map(({ id }) => id));
    expect(bench.statuses()).toEqual([200, 200, 200, 200]);
  });

  it.each([
    { length: 3, end: 'absent', shown: undefined },
    { length: 4, end: 'null', shown: null },
    { length: 5, end: 'empty text', shown: '' },
  ])('lumin.md §7.3: a continuation that is $end is the end', async ({ length, shown }) => {
    await start(manyBillingEvents(length));
    const { nodes, pageInfo } = await bench.page();
    expect(nodes).toHaveLength(length);
    expect(pageInfo.hasNextPage).toBe(false);
    const [sent] = bench.bodies();
    expect(bench.statuses()).toHaveLength(1);
    expect((await post(sent ?? {})).next_token).toBe(shown);
  });

  it('lumin.md §7.4: an id that stands on two pages is one event', async () => {
    const events = manyBillingEvents(250);
    await start(events);
    const first = { type: '', start: '2024-06-03T00:00:00Z', end: '2024-06-04T00:00:00Z' };
    const one = (await post(first)) as { items: { id: string }[]; next_token: string };
    const two = (await post({ ...first, start_token: one.next_token })) as typeof one;
    expect(two.items[0]).toEqual(one.items.at(-1));
    for (const size of [60, 1000])
      expect(await bench.walk({ first: size })).toEqual(events.map(({ id }) => id));
  });

  it('lumin.md §7.5: what a record does not have is null, and what nobody knows is tolerated', async () => {
    await start([aBillingEvent({ userNumber: null, fake: null, type: 'billing.follow-up' })]);
    expect((await bench.page()).nodes).toEqual([
      expect.objectContaining({
        userPhone: null,
        fake: null,
        type: 'UNKNOWN',
        rawType: 'billing.follow-up',
      }),
    ]);
    const { body } = await bench.subgraph.metrics.expose();
    expect(body).toContain('upstream_unknown_words_total{upstream="lumin",field="type"} 1');
  });

  it('lumin.md §7.6: the names of the vendor’s text are read as those of its answers', async () => {
    await start([aBillingEvent()]);
    const live = await bench.page();
    bench.vendor.forceAnswer({ kind: 'documented-names' });
    expect(await bench.page()).toEqual(live);
    expect(bench.vendor.forcedAnswers).toEqual([]);
    expect(live.nodes).toMatchObject([
      { rawType: 'billing.scheduled', at: minutesAgo(10).toISOString() },
    ]);
  });

  it('lumin.md §7.7: keys are sent in lower case, also to a vendor who takes a Start', async () => {
    await start(manyBillingEvents(150));
    await bench.walk({ first: 1000 });
    expect(bench.bodies().map((body) => Object.keys(body))).toEqual([
      ['type', 'start', 'end'],
      ['type', 'start', 'end', 'start_token'],
    ]);
    const capital = { Type: '', Start: '2024-06-03T00:00:00Z', END: '2024-06-04T00:00:00Z' };
    expect((await post(capital)).items).toHaveLength(100);
  });
});
