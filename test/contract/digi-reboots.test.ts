import { createMemoryStore } from '../../platform/store/memory-store.ts';
import { MINUTE_MS } from '../../sandbox/world/time.ts';
import { textLike } from '../sandbox/shapes.ts';
import {
  DISMISS,
  ORDER,
  payloadOf,
  rebootOf,
  REBOOTS,
  RECOVER,
  RECOVERIES,
  RETRY,
  startDigiBench,
  TOKEN,
  type Ask,
  type DigiBench,
} from '../subgraphs/digi/digi-bench.ts';
import { onlyError } from '../support/expect-failure.ts';

const KEY = { idempotencyKey: 'order-1' };
const CUT = { kind: 'cut', onlyPath: '/DeviceManagement_API/rest/Recovery/RecoverDevice' } as const;

describe('ordering the reboot of a modem', () => {
  let bench: DigiBench;
  let ask: Ask;

  beforeEach(async () => {
    bench = await startDigiBench();
    ask = bench.connect();
  });
  afterEach(() => bench.stop());

  const order = async (input = bench.order(), from = ask) => from(ORDER, { input });
  const settle = async (query: string, id: string, from = ask) =>
    payloadOf(await from(query, { input: { id } }));
  const begun = () => bench.vendor.calls.filter(({ write }) => write).length;
  const listed = async (variables: Record<string, unknown> = {}, from = ask) => {
    const { data, errors } = await from(REBOOTS, variables);
    expect(errors).toBeUndefined();
    return (
      data as {
        modemReboots: {
          nodes: { id: string; state: string }[];
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }
    ).modemReboots;
  };

  it('is SENT with the modem that the vendor began to recover', async () => {
    const { edge, link, serialNumber } = bench.modem();
    expect(payloadOf(await order())).toEqual({
      reboot: {
        id: textLike(/^[\w-]{10,64}$/),
        serialNumber,
        ticketId: '5400108',
        logicalId: link.logicalId,
        state: 'SENT',
        reason: null,
        devices: [
          {
            interface: link.interface,
            siteName: edge.name,
            carrier: link.isp,
            message: textLike(/^DiGi Device Recovery started/),
          },
        ],
      },
      userErrors: [],
    });
    expect([begun(), bench.count(TOKEN)]).toEqual([1, 1]);
  });

  it('names the order in the log', async () => {
    const { id } = rebootOf(await order());
    const { data } = await ask(RECOVERIES);
    const { nodes } = (data as { modemRecoveries: { nodes: unknown[] } }).modemRecoveries;
    expect(nodes[0]).toMatchObject({
      orderReference: id,
      serialNumber: bench.modem().serialNumber,
      ticketReference: '5400108',
      endedAt: null,
      succeeded: null,
    });
  });

  it('is REFUSED while the modem is in recovery, with the vendor’s reason', async () => {
    await order();
    expect(rebootOf(await order())).toMatchObject({
      state: 'REFUSED',
      reason:
        'DiGi refused it, saying: DiGi Device Recovery Aborted, device is already in recovery..',
      devices: [],
    });
    expect(begun()).toBe(1);
  });

  it('says what to mend, and asks nobody', async () => {
    const payload = payloadOf(await order({ ...bench.order(), ticketId: '1\r\nMAC: x' }));
    expect(payload).toMatchObject({
      reboot: null,
      userErrors: [{ code: 'INVALID', path: ['input', 'ticketId'] }],
    });
    expect(bench.vendor.calls).toEqual([]);
  });

  it('digi-reboot #15: is no order without an address, a device and a ticket', async () => {
    for (const field of ['logicalId', 'serialNumber', 'ticketId']) {
      const { [field]: _, ...input } = { ...bench.order() } as Record<string, unknown>;
      const { data, errors } = await ask(ORDER, { input });
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.message).toContain(field);
      const payload = payloadOf(await order({ ...bench.order(), [field]: '' }));
      expect(payload).toMatchObject({ reboot: null, userErrors: [{ path: ['input', field] }] });
    }
    expect(bench.vendor.calls).toEqual([]);
  });

  it('is FORBIDDEN where writes are refused, and its key stays free', async () => {
    const forbidden = bench.connect({ writes: 'refused' });
    const answer = await order(bench.order(0, KEY), forbidden);
    expect(onlyError(answer)).toMatchObject({ extensions: { code: 'FORBIDDEN', delivered: 'no' } });
    expect(bench.count(RECOVER)).toBe(0);
    expect(await listed()).toMatchObject({ nodes: [], totalCount: 0 });
    expect(rebootOf(await order(bench.order(0, KEY))).state).toBe('SENT');
  });

  describe('with a key', () => {
    it('gives the first reboot again, to every instance, and orders nothing', async () => {
      const input = bench.order(0, KEY);
      const first = rebootOf(await order(input));
      expect(rebootOf(await order(input))).toEqual(first);
      expect(rebootOf(await order(input, bench.connect()))).toEqual(first);
      expect(bench.count(RECOVER)).toBe(1);
    });

    it('orders once when it is asked twenty times at the same moment by two instances', async () => {
      const second = bench.connect();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          order(bench.order(0, KEY), index % 2 === 0 ? ask : second),
        ),
      );
      expect(new Set(answers.map((answer) => rebootOf(answer).id)).size).toBe(1);
      expect(bench.count(RECOVER)).toBe(1);
    });

    it('refuses another order', async () => {
      await order(bench.order(0, KEY));
      const other = await order(bench.order(1, KEY));
      expect(onlyError(other)).toMatchObject({ extensions: { code: 'IDEMPOTENCY_CONFLICT' } });
      expect(bench.count(RECOVER)).toBe(1);
    });

    it('remembers a refusal', async () => {
      bench.vendor.forceAnswer({ kind: 'aborted' });
      const first = rebootOf(await order(bench.order(0, KEY)));
      expect(first.state).toBe('REFUSED');
      expect(rebootOf(await order(bench.order(0, KEY)))).toEqual(first);
      expect(begun()).toBe(0);
    });
  });

  describe('whose answer never came', () => {
    let id: string;
    beforeEach(async () => {
      await bench.vendor.setFault(CUT);
      const reboot = rebootOf(await order(bench.order(0, KEY)));
      expect(reboot).toMatchObject({
        state: 'UNCERTAIN',
        reason: textLike(/never came/),
        devices: [],
      });
      id = reboot.id;
      await bench.vendor.clearFaults();
    });

    it('was carried out once, and is not sent again by itself', async () => {
      expect(rebootOf(await order(bench.order(0, KEY)))).toMatchObject({ id, state: 'UNCERTAIN' });
      expect([begun(), bench.count(RECOVER)]).toEqual([1, 1]);
      expect(await listed({ states: ['UNCERTAIN'] })).toMatchObject({
        nodes: [{ id }],
        totalCount: 1,
      });
    });

    it('is sent again once somebody says so, and once only, under the same name', async () => {
      bench.pass(60 * MINUTE_MS);
      expect(await settle(RETRY, id)).toMatchObject({
        reboot: { id, state: 'SENT' },
        userErrors: [],
      });
      expect(await settle(RETRY, id)).toMatchObject({
        reboot: null,
        userErrors: [{ code: 'CONFLICT', path: ['input', 'id'] }],
      });
      expect(begun()).toBe(2);
      expect(bench.world.modemRecoveries.filter(({ orderedAs }) => orderedAs === id)).toHaveLength(
        2,
      );
    });

    it('is sent again once when two instances are told so at the same moment', async () => {
      bench.pass(60 * MINUTE_MS);
      const told = await Promise.all([settle(RETRY, id), settle(RETRY, id, bench.connect())]);
      expect(told.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
      expect(begun()).toBe(2);
    });

    it('stays UNCERTAIN when sending it again cannot begin', async () => {
      await bench.vendor.setFault({ kind: 'refused' });
      const answer = await ask(RETRY, { input: { id } });
      expect(onlyError(answer)).toMatchObject({
        extensions: { code: 'UPSTREAM_UNAVAILABLE', delivered: 'no' },
      });
      await bench.vendor.clearFaults();
      expect(await listed()).toMatchObject({ nodes: [{ id, state: 'UNCERTAIN' }] });
    });

    it('is settled by hand, and never sent again', async () => {
      expect(await settle(DISMISS, id)).toMatchObject({ reboot: { id, state: 'DISMISSED' } });
      expect(await settle(RETRY, id)).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
      expect(await listed({ states: ['UNCERTAIN'] })).toMatchObject({ nodes: [] });
      expect(await listed({ states: ['DISMISSED', 'SENT'] })).toMatchObject({ nodes: [{ id }] });
      expect(begun()).toBe(1);
    });
  });

  it('that a process left behind is UNCERTAIN for the next, which does not send it', async () => {
    // The first instance never ends its call: as if it had been killed in the middle of it.
    await bench.vendor.setFault({ kind: 'slow', delayMs: 3_600_000, onlyPath: CUT.onlyPath });
    const left = order(bench.order(0, KEY));
    await bench.received(RECOVER);
    await bench.vendor.clearFaults();
    const next = bench.connect({ settings: { DIGI_ABANDONED_AFTER_MS: '1' } });
    const reboot = rebootOf(await order(bench.order(0, KEY), next));
    expect(reboot.state).toBe('UNCERTAIN');
    expect(bench.count(RECOVER)).toBe(1);
    expect(await listed({}, next)).toMatchObject({
      nodes: [{ id: reboot.id, state: 'UNCERTAIN' }],
    });
    expect(await settle(DISMISS, reboot.id, next)).toMatchObject({
      reboot: { state: 'DISMISSED' },
    });
    await bench.stop();
    // What the first learns afterwards changes nothing of what was decided.
    await left;
    expect(await listed({}, next)).toMatchObject({
      nodes: [{ id: reboot.id, state: 'DISMISSED' }],
    });
    bench = await startDigiBench();
  });

  it.each([RETRY, DISMISS])('cannot settle what nobody knows', async (query) => {
    const known = '00000000-0000-4000-8000-000000000000';
    expect(await settle(query, known)).toMatchObject({
      reboot: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'id'] }],
    });
    expect(await settle(query, 'a b')).toMatchObject({ userErrors: [{ code: 'INVALID' }] });
    expect(bench.vendor.calls).toEqual([]);
  });

  it('lists what was ordered, newest first, page by page', async () => {
    const ids: string[] = [];
    for (let place = 0; place < 5; place += 1)
      ids.unshift(rebootOf(await order(bench.order(place))).id);
    const first = await listed({ first: 2 });
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    const rest = await listed({ first: 200, after: first.pageInfo.endCursor });
    expect(rest.pageInfo.hasNextPage).toBe(false);
    const shown = [...first.nodes, ...rest.nodes].map(({ id }) => id);
    // Those of one millisecond may stand in either order.
    expect(shown.toSorted()).toEqual(ids.toSorted());
  });

  it.each([{ first: 0 }, { first: 201 }, { states: [] }, { after: 'guess' }])(
    'lists nothing for %j',
    async (variables) => {
      expect(onlyError(await ask(REBOOTS, variables))).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
      });
    },
  );
});

describe('an order that cannot be stored', () => {
  it('is not sent', async () => {
    const memory = createMemoryStore();
    const store = { ...memory, update: () => Promise.reject(new Error('disk is full')) };
    const bench = await startDigiBench({ store });
    const answer = await bench.connect()(ORDER, { input: bench.order() });
    expect(answer.errors).toHaveLength(1);
    expect(bench.vendor.calls).toEqual([]);
    await bench.stop();
  });
});
