import type { BillingEvent } from '../../sandbox/world/types.ts';
import { minutesAgo } from '../sandbox/small-world.ts';
import { aBillingEvent, manyBillingEvents } from '../support/a-billing-event.ts';
import { onlyError } from '../support/expect-failure.ts';
import { EVENTS, startLuminBench, type LuminBench } from '../support/lumin-bench.ts';

const idsOf = (events: readonly BillingEvent[]) => events.map(({ id }) => id);
const shown = (nodes: readonly Record<string, unknown>[]) => nodes.map(({ id }) => id);

describe('lumin and the vendor of the scheduling agent: billing events', () => {
  let bench: LuminBench;
  const start = async (...options: Parameters<typeof startLuminBench>) =>
    void (bench = await startLuminBench(...options));

  afterEach(() => bench.stop());

  it('have every field', async () => {
    await start([aBillingEvent({ hostId: 'default' })]);
    expect(await bench.page()).toEqual({
      nodes: [
        {
          id: 'bWFkZS11cC1pZC0wMDAwMDE=',
          conversationId: '5100000000000001',
          type: 'SCHEDULED',
          rawType: 'billing.scheduled',
          at: '2024-06-03T11:50:00.000Z',
          hostId: 'default',
          hostPhone: '+15550100001',
          userPhone: '+15550100002',
          fake: 'real',
        },
      ],
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) as string },
    });
  });

  it('are none in a period without any', async () => {
    await start([aBillingEvent()]);
    const period = { from: '2024-05-01T00:00:00Z', to: '2024-05-31T00:00:00Z' };
    expect(await bench.page(period)).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
    expect(bench.statuses()).toEqual([200]);
  });

  it('are asked for at the whole address, its query included', async () => {
    await start([aBillingEvent()]);
    const uri = `${bench.vendor.environment.LUMIN_URI}?customer=acme%2F7`;
    await bench.restart({ LUMIN_URI: uri });
    await bench.page();
    expect(bench.vendor.calls).toMatchObject([
      { method: 'POST', path: '/customers/acme/billing', query: { customer: 'acme/7' } },
    ]);
  });

  it.each<[vendor: string, ours: string]>([
    ['billing.scheduled', 'SCHEDULED'],
    ['billing.rescheduled', 'RESCHEDULED'],
    ['billing.lead-received', 'LEAD_RECEIVED'],
    ['billing.delete', 'DELETED'],
    ['billing.fatal-error.sfdc.user-id', 'CRM_USER_ID_ERROR'],
  ])('of type %s are %s, and asked for by that word', async (vendor, ours) => {
    await start([
      aBillingEvent({ id: 'other', type: 'billing.follow-up' }),
      aBillingEvent({ id: 'asked', type: vendor }),
    ]);
    const { nodes } = await bench.page({ types: [ours, ours] });
    expect(nodes).toEqual([expect.objectContaining({ id: 'asked', type: ours, rawType: vendor })]);
    expect(bench.bodies()).toEqual([expect.objectContaining({ type: vendor })]);
  });

  it('of several types are asked for in one call, without blanks', async () => {
    await start([
      aBillingEvent({ id: '1', type: 'billing.delete' }),
      aBillingEvent({ id: '2' }),
      aBillingEvent({ id: '3', type: 'billing.rescheduled' }),
    ]);
    const { nodes } = await bench.page({ types: ['SCHEDULED', 'RESCHEDULED'] });
    expect(shown(nodes)).toEqual(['2', '3']);
    expect(bench.bodies().map(({ type }) => type)).toEqual([
      'billing.scheduled,billing.rescheduled',
    ]);
  });

  it('of both ends of a period belong to it, to the last microsecond of its last millisecond', async () => {
    const at = (id: string, time: string, microseconds: number) =>
      aBillingEvent({ id, at: new Date(`2024-05-31T${time}Z`), microseconds });
    await start([
      at('before', '10:59:59.999', 999),
      at('first', '11:00:00.000', 0),
      at('last', '11:30:00.999', 999),
      at('after', '11:30:01.000', 0),
    ]);
    const period = { from: '2024-05-31T11:00:00Z', to: '2024-05-31T11:30:00.999Z' };
    expect(shown((await bench.page(period)).nodes)).toEqual(['first', 'last']);
    const next = { from: '2024-05-31T11:30:01Z', to: '2024-05-31T12:00:00Z' };
    expect(shown((await bench.page(next)).nodes)).toEqual(['after']);
  });

  describe('page by page', () => {
    it.each([1, 99, 100, 101, 250, 1000])(
      'come whole and in order, %d at a time',
      async (first) => {
        const events = manyBillingEvents(first === 1 ? 5 : 250);
        await start(events);
        expect(await bench.walk({ first })).toEqual(idsOf(events));
      },
    );

    it.each([
      { first: 50, calls: 1 },
      { first: 100, calls: 2 },
      { first: 1000, calls: 11 },
    ])(
      'cost $calls calls for $first of 5000, wherever the page begins',
      async ({ first, calls }) => {
        await start(manyBillingEvents(5000));
        const { pageInfo } = await bench.page({ first });
        expect(bench.statuses()).toHaveLength(calls);
        bench.vendor.clearCalls();
        const { nodes } = await bench.page({ first, after: pageInfo.endCursor });
        expect(nodes[0]).toMatchObject({ id: `E${String(first).padStart(5, '0')}` });
        expect(bench.statuses()).toHaveLength(calls);
      },
    );

    it('continue after a restart, with a call that asks from where they ended', async () => {
      const events = manyBillingEvents(120);
      await start(events);
      const { pageInfo } = await bench.page({ first: 100 });
      await bench.restart();
      bench.vendor.clearCalls();
      const { nodes } = await bench.page({ first: 100, after: pageInfo.endCursor });
      expect(shown(nodes)).toEqual(idsOf(events.slice(100)));
      expect(bench.bodies()).toEqual([
        expect.objectContaining({ start: '2024-06-03T11:39:00.000452+00:00' }),
      ]);
    });

    it('continue while events arrive', async () => {
      const events = manyBillingEvents(10);
      await start(events);
      const { nodes, pageInfo } = await bench.page({ first: 9 });
      events.push(aBillingEvent({ id: 'NEW', at: minutesAgo(0), microseconds: 0 }));
      const rest = await bench.page({ first: 9, after: pageInfo.endCursor });
      expect([...shown(nodes), ...shown(rest.nodes)]).toEqual(idsOf(events));
    });

    it('are whole when events arrive in the middle of a reading', async () => {
      const events = manyBillingEvents(150);
      await start(events);
      bench.beforeAnswer((callsBefore) => {
        if (callsBefore === 1)
          events.push(aBillingEvent({ id: 'NEW', at: minutesAgo(0), microseconds: 0 }));
      });
      const { nodes } = await bench.page({ first: 1000 });
      expect(shown(nodes)).toEqual(idsOf(events));
      expect(nodes).toHaveLength(151);
    });

    it('continue behind the end once there is more', async () => {
      const events = manyBillingEvents(3);
      await start(events);
      const { pageInfo } = await bench.page();
      expect(await bench.page({ after: pageInfo.endCursor })).toEqual({
        nodes: [],
        pageInfo: { hasNextPage: false, endCursor: null },
      });
      events.push(aBillingEvent({ id: 'NEW', at: minutesAgo(0), microseconds: 0 }));
      expect(shown((await bench.page({ after: pageInfo.endCursor })).nodes)).toEqual(['NEW']);
    });

    it('keep apart what happened in one microsecond, in whatever order the vendor sends it', async () => {
      const events = Array.from({ length: 150 }, (_, index) =>
        aBillingEvent({ id: `S${String((index * 7) % 150).padStart(3, '0')}` }),
      );
      await start(events);
      expect(await bench.walk({ first: 40 })).toEqual(idsOf(events).toSorted());
    });

    it('keep apart what happened in one millisecond', async () => {
      const events = [900, 901, 902, 903].map((microseconds) =>
        aBillingEvent({ id: `Z${1000 - microseconds}`, microseconds }),
      );
      await start(events);
      expect(await bench.walk({ first: 1 })).toEqual(['Z100', 'Z99', 'Z98', 'Z97']);
    });
  });

  describe('arguments', () => {
    beforeEach(() => start([aBillingEvent()]));

    it.each<{ variables: Record<string, unknown>; message: string }>([
      { variables: { first: 0 }, message: 'first: expected a whole number from 1 to 1000; got 0' },
      {
        variables: { first: 1001 },
        message: 'first: expected a whole number from 1 to 1000; got 1001',
      },
      { variables: { types: [] }, message: 'types: expected 1 to 10 items; got 0' },
      {
        variables: { types: Array<string>(11).fill('SCHEDULED') },
        message: 'types: expected 1 to 10 items; got 11',
      },
      { variables: { types: ['SCHEDULED', 'UNKNOWN'] }, message: 'got UNKNOWN' },
      {
        variables: { from: '2024-06-03T12:00:00.001Z' },
        message: 'from: expected a time that is not after `to`; got 2024-06-03T12:00:00.001Z and',
      },
      {
        variables: { from: '2023-06-03T11:59:59.999Z' },
        message: 'to: expected a time at most 366 days after `from`; got 2023-06-03T11:59:59.999Z',
      },
      { variables: { after: 'x' }, message: 'after: expected the `endCursor` of a page' },
      {
        variables: { after: Buffer.from('v1:store-1').toString('base64url') },
        message: 'after: expected the `endCursor` of a page',
      },
    ])('refuse $message', async ({ variables, message }) => {
      const error = onlyError(await bench.subgraph.ask(EVENTS, variables));
      expect(error).toMatchObject({
        path: ['billingEvents'],
        extensions: { code: 'BAD_USER_INPUT' },
      });
      expect(error.message).toContain(message);
      expect(bench.statuses()).toEqual([]);
    });

    it('refuse a cursor of another period', async () => {
      const { pageInfo } = await bench.page();
      const answer = await bench.subgraph.ask(EVENTS, {
        to: '2024-06-01T00:00:00Z',
        after: pageInfo.endCursor,
      });
      expect(onlyError(answer).message).toContain('of the same period');
      expect(bench.statuses()).toHaveLength(1);
    });

    it('take one instant, and 366 days', async () => {
      await bench.page({ from: '2024-06-03T12:00:00Z' });
      await bench.page({ from: '2023-06-03T12:00:00Z' });
      expect(bench.statuses()).toEqual([200, 200]);
    });
  });
});
