import { HOUR_MS, MINUTE_MS } from '../../sandbox/world/time.ts';
import type { Dispatch } from '../../sandbox/world/types.ts';
import { aWorld } from '../sandbox/world/snapshot.ts';
import {
  CANCEL,
  LIST,
  listed,
  ORDER,
  ORDER_INPUT,
  orderOf,
  RETRY,
  startCtsBench,
  type CtsBench,
} from '../support/cts-bench.ts';

/** Longer than the vendor's staff takes to file an order. */
const FILED_MS = 20 * MINUTE_MS;
const CANCELLATION = {
  number: 'S-20451',
  ticketId: '5400123',
  reason: 'The line is back',
  requestedBy: 'Nora Desk',
};

describe('orders by mail and the records that people make of them', () => {
  let bench: CtsBench;
  let one: ReturnType<CtsBench['connect']>;

  beforeEach(async () => {
    bench = await startCtsBench(aWorld());
    one = bench.connect();
  });
  afterEach(() => bench.stop());

  const order = (input: object = ORDER_INPUT) => one(ORDER, { input });
  const cancel = (input: object = CANCELLATION) => one(CANCEL, { input });
  const recordOf = (orderNumber: string | null): Dispatch => {
    const found = [...bench.world.dispatches.values()].filter(
      (dispatch) => dispatch.orderNumber === orderNumber,
    );
    expect(found).toHaveLength(1);
    return found[0] as Dispatch;
  };

  it('an order is linked to the record that repeats its number, at one query for all orders', async () => {
    const orders = [orderOf(await order()), orderOf(await order()), orderOf(await order())];
    orderOf(await cancel());
    expect(listed(await one(LIST)).map(({ dispatch }) => dispatch)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    bench.pass(FILED_MS);
    bench.vendor.clearCalls();
    const shown = listed(await one(LIST));
    expect(bench.vendor.calls.filter(({ path }) => path.includes('/query/'))).toHaveLength(1);
    expect(shown).toHaveLength(4);
    for (const { orderNumber } of orders)
      expect(shown).toContainEqual(
        expect.objectContaining({
          orderNumber,
          dispatch: expect.objectContaining({
            orderNumber,
            number: expect.stringMatching(/^S-\d+$/) as string,
          }) as object,
        }),
      );
    expect(
      shown.find(({ orderNumber }) => orderNumber === 'IGZ5d8kTq2mXw9LkB4nTvR8cA'),
    ).toMatchObject({
      kind: 'CANCELLATION',
      dispatch: null,
    });
  });

  it('a record says when and where, as it was ordered', async () => {
    const { orderNumber } = orderOf(await order());
    bench.pass(8 * MINUTE_MS);
    const { data } = await one(
      '{ ctsRecentDispatches { orderNumber status scheduledAt timeZone siteContact { name phone } locationOwner siteAddress description } }',
    );
    const found = (data?.ctsRecentDispatches as { orderNumber: string | null }[]).filter(
      (dispatch) => dispatch.orderNumber === orderNumber,
    );
    expect(found).toMatchObject([
      {
        status: 'REQUESTED',
        scheduledAt: '2026-05-22T23:00:00.000Z',
        timeZone: 'America/Los_Angeles',
        siteContact: { name: 'Ana Ruiz', phone: '+12125550133' },
        locationOwner: 'Blue Harbor Store 7',
        siteAddress: '12 Elm Street Suite 4, Fresno 93721, United States',
        description: expect.stringContaining(`IGZ Dispatch Number: ${orderNumber}\r\n`) as string,
      },
    ]);
  });

  it('an order that was mailed twice by hand, and arrived twice, is one record', async () => {
    bench.smtp.forceAnswer({ kind: 'mail-kept', then: 'cut' });
    const { id, orderNumber } = orderOf(await order());
    orderOf(await one(RETRY, { input: { id } }));
    bench.pass(FILED_MS);
    expect(bench.world.vendorMails.map(({ reading }) => reading)).toEqual([
      'order',
      'repeated order',
    ]);
    expect(recordOf(orderNumber)).toMatchObject({
      vendor: 'CTS',
      phase: expect.anything() as string,
    });
  });

  it('cts.md §8.5: a record comes minutes late, its ticket id with typing errors, and is linked all the same', async () => {
    const orders = [];
    for (let count = 0; count < 12; count += 1) orders.push(orderOf(await order()));
    bench.pass(2 * MINUTE_MS);
    expect(listed(await one(LIST)).filter(({ dispatch }) => dispatch !== null)).toEqual([]);
    bench.pass(FILED_MS);
    const shown = listed(await one(LIST));
    const references = orders.map(({ orderNumber }) => recordOf(orderNumber).ticketReference);
    const slips = references.filter((reference) => reference !== ORDER_INPUT.ticketId);
    expect(slips.length).toBeGreaterThan(0);
    expect(slips.length).toBeLessThan(orders.length);
    for (const [place, { orderNumber }] of orders.entries())
      expect(shown).toContainEqual(
        expect.objectContaining({
          orderNumber,
          ticketId: ORDER_INPUT.ticketId,
          dispatch: expect.objectContaining({
            number: recordOf(orderNumber).number,
            ticketReference: references[place],
          }) as object,
        }),
      );
  });

  it('cts.md §8.3: Canceled with one l is CANCELLED, and a billed record that left the list is still the one of its order', async () => {
    const { orderNumber } = orderOf(await order());
    orderOf(await cancel());
    bench.pass(FILED_MS);
    const LISTED = '{ ctsRecentDispatches { number status vendorStatus } }';
    const rows = async () => (await one(LISTED)).data?.ctsRecentDispatches as { number: string }[];
    expect(await rows()).toContainEqual({
      number: 'S-20451',
      status: 'CANCELLED',
      vendorStatus: 'Canceled',
    });
    const record = recordOf(orderNumber);
    const linked = { number: record.number, orderNumber };
    expect(listed(await one(LIST, { filter: { kinds: ['ORDER'] } }))[0]?.dispatch).toMatchObject(
      linked,
    );
    record.phase = 'completed';
    record.phaseChangedAt = new Date(bench.world.clock.now().getTime() - 43 * HOUR_MS);
    expect((await rows()).map(({ number }) => number)).not.toContain(record.number);
    // Asked at another instance, which has never seen it in the list.
    const two = bench.connect();
    expect(listed(await two(LIST, { filter: { kinds: ['ORDER'] } }))).toMatchObject([
      { orderNumber, dispatch: { ...linked, status: 'UNKNOWN' } },
    ]);
  });

  it('a mail that is no order, and one of another system, make no record', async () => {
    const before = bench.world.dispatches.size;
    const { orderNumber } = orderOf(await order({ ...ORDER_INPUT, city: 'Waco' }));
    const [filed] = bench.world.vendorMails;
    if (!filed) throw new Error('the vendor got no mail');
    const text = filed.text.replace(/^IGZ Dispatch Number.*$/m, '');
    bench.world.vendorMails.push({ ...filed, text }, { ...filed, subject: 'Hello' });
    bench.pass(MINUTE_MS);
    expect(bench.world.vendorMails.map(({ reading }) => reading)).toEqual([
      'order',
      'ignored',
      'ignored',
    ]);
    expect(bench.world.dispatches.size).toBe(before);
    bench.pass(8 * MINUTE_MS);
    expect(recordOf(orderNumber)).toMatchObject({ address: { city: 'Waco', state: 'CA' } });
  });
});
