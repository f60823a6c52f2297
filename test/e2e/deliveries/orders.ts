import { MINUTE_MS } from '../../../sandbox/world/time.ts';
import { ORDER_INPUT } from '../../support/cts-bench.ts';
import type { SystemUnderTest } from '../../support/start-system.ts';

interface Order {
  readonly id: string;
  readonly state: string;
  readonly orderNumber: string;
  readonly dispatch: {
    readonly id: string;
    readonly number: string;
    readonly status: string;
  } | null;
}
interface Done {
  readonly done: { readonly order: Order | null; readonly userErrors: readonly object[] };
}

const FIELDS = 'id kind state orderNumber number dispatch { id number status ticketReference }';
const mutation = (field: string, type: string) =>
  `mutation Settle($input: ${type}!) { done: ${field}(input: $input) { order { ${FIELDS} } userErrors { code path } } }`;
const ORDER = mutation('orderCtsDispatch', 'OrderCtsDispatchInput');
const CANCEL = mutation('cancelCtsDispatch', 'CancelCtsDispatchInput');
const RETRY = mutation('retryCtsOrder', 'SettleCtsOrderInput');
const LIST = `query List { ctsOrders { totalCount nodes { ${FIELDS} } } }`;

/** Needs a started system that reads the vendor's list anew each time. */
export const ORDERS_NEED = { CTS_RECENT_DISPATCHES_FRESH_MS: '1' };

/** Cases about dispatches of vendor CTS that are ordered by mail, before a system that is started. */
export function describeOrders(started: () => SystemUnderTest): void {
  let system: SystemUnderTest;
  beforeAll(() => {
    system = started();
    system.clearCalls();
  });

  const input = { ...ORDER_INPUT, idempotencyKey: 'e2e-order' };
  const mails = () => system.calls('smtp').filter(({ write }) => write).length;
  function pass(minutes: number): void {
    system.world.clock.step(minutes * MINUTE_MS);
    system.world.advance();
  }
  async function orders(): Promise<readonly Order[]> {
    const { data, errors } = await system.ask<{ ctsOrders: { nodes: Order[] } }>(LIST);
    expect(errors).toEqual([]);
    return data.ctsOrders.nodes;
  }

  it('an order becomes a record minutes later, and a cancellation calls it off', async () => {
    const first = await system.ask<Done>(ORDER, { input });
    expect(first.errors).toEqual([]);
    expect(first.data.done).toMatchObject({
      order: { state: 'SENT', kind: 'ORDER', dispatch: null },
      userErrors: [],
    });
    expect((await system.ask<Done>(ORDER, { input })).data).toEqual(first.data);
    expect(mails()).toBe(1);
    pass(8);
    const [ordered] = await orders();
    const number = ordered?.dispatch?.number;
    expect(ordered).toMatchObject({
      orderNumber: first.data.done.order?.orderNumber,
      dispatch: {
        id: `CTS:${number}`,
        status: expect.stringMatching(/^(REQUESTED|CONFIRMED)$/) as string,
      },
    });
    const cancellation = { number, ticketId: '5400123', reason: 'It is back', requestedBy: 'Nora' };
    const asked = await system.ask<Done>(CANCEL, { input: cancellation });
    expect(asked.errors).toEqual([]);
    expect(asked.data.done).toMatchObject({
      order: { state: 'SENT', kind: 'CANCELLATION', number, orderNumber: ordered?.orderNumber },
      userErrors: [],
    });
    expect(mails()).toBe(2);
    pass(8);
    const found = (await orders()).find(({ id }) => id === ordered?.id);
    expect(found?.dispatch).toMatchObject({ number, status: 'CANCELLED' });
  });

  it('an order whose answer was lost waits for a decision, and keeps its number', async () => {
    system.clearCalls();
    system.simulator('smtp').forceAnswer({ kind: 'mail-kept', then: 'cut' });
    const lost = { ...ORDER_INPUT, idempotencyKey: 'e2e-lost' };
    const { data, errors } = await system.ask<Done>(ORDER, { input: lost });
    expect(errors).toEqual([]);
    const uncertain = data.done.order;
    expect(uncertain).toMatchObject({ state: 'UNCERTAIN' });
    expect((await system.ask<Done>(ORDER, { input: lost })).data).toEqual(data);
    expect(mails()).toBe(1);
    const retried = await system.ask<Done>(RETRY, { input: { id: uncertain?.id } });
    expect(retried.data.done).toEqual({ order: { ...uncertain, state: 'SENT' }, userErrors: [] });
    expect(mails()).toBe(2);
    const [first, second] = system.world.vendorMails.slice(-2);
    expect(first?.text).toContain(`IGZ Dispatch Number: ${uncertain?.orderNumber}`);
    expect(second?.text).toBe(first?.text);
  });
}
