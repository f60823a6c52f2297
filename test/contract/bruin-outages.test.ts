import type { ForcedRepair } from '../../sandbox/runtime/types.ts';
import {
  BESIDE_SOLVED,
  failuresOf,
  mutate,
  ON_NONE,
  ON_OPEN,
  OPEN_TICKET,
  operation,
  SOLVED_LATELY,
  SOLVED_LONG_AGO,
  SOLVED_TICKET,
  startWriteBench,
  type WriteBench,
} from '../subgraphs/bruin/write-bench.ts';

const PAYLOAD =
  'outcome ticket { id status tasks { serviceNumber status } } userErrors { code message path }';
const REPAIR = '/api/Ticket/repair';

interface Payload {
  readonly outcome: string | null;
  readonly ticket: { readonly id: string; readonly status: string; readonly tasks: unknown } | null;
  readonly userErrors: readonly unknown[];
}

let bench: WriteBench;

beforeEach(async () => {
  bench = await startWriteBench();
});

afterEach(() => bench.stop());

const inputOf = (serialNumber: string, more: object = {}) => ({
  customerId: '70001',
  serialNumber,
  ...more,
});
const open = async (input: Readonly<Record<string, unknown>>, graph = bench.graph) =>
  (await mutate(graph, 'openOutageTask', input, PAYLOAD)) as Payload;
const bodies = () => bench.sent().map(({ body }) => body);
const ticketsNow = () => bench.world.tickets.size;

describe('openOutageTask', () => {
  it('opens a ticket for a device that is on none', async () => {
    const before = ticketsNow();
    const { outcome, ticket, userErrors } = await open(inputOf(ON_NONE));
    expect({ outcome, userErrors }).toEqual({ outcome: 'CREATED', userErrors: [] });
    expect(ticket).toMatchObject({
      status: 'NEW',
      tasks: [{ serviceNumber: ON_NONE, status: 'IN_PROGRESS' }],
    });
    expect(ticketsNow()).toBe(before + 1);
    expect(bench.written()).toBe(1);
  });

  // prettier-ignore
  it.each([
    { outcome: 'ALREADY_IN_PROGRESS',   device: ON_OPEN,         ticket: OPEN_TICKET,   status: 'IN_PROGRESS', written: 0 },
    { outcome: 'RESOLVED_NOT_REOPENED', device: SOLVED_LONG_AGO, ticket: 5400003,       status: 'RESOLVED',    written: 0 },
    { outcome: 'REOPENED',              device: SOLVED_LATELY,   ticket: SOLVED_TICKET, status: 'IN_PROGRESS', written: 1 },
    { outcome: 'REOPENED_SAME_SITE',    device: BESIDE_SOLVED,   ticket: SOLVED_TICKET, status: 'IN_PROGRESS', written: 1 },
  ])('says $outcome, and shows the ticket as it is then', async ({ outcome, device, ticket, status, written }) => {
    const before = ticketsNow();
    expect(await open(inputOf(device))).toMatchObject({
      outcome,
      ticket: { id: String(ticket), status },
      userErrors: [],
    });
    expect(ticketsNow()).toBe(before);
    expect(bench.written()).toBe(written);
    expect(bench.sent()).toHaveLength(1);
  });

  // prettier-ignore
  it.each<{ forced: Omit<ForcedRepair, 'kind'>; device: string; outcome: string }>([
    { forced: { errorCode: 0 },                      device: ON_NONE,         outcome: 'CREATED' },
    { forced: { errorCode: 200 },                    device: ON_NONE,         outcome: 'CREATED' },
    { forced: { errorCode: 0, rootKey: 'items' },    device: ON_NONE,         outcome: 'CREATED' },
    { forced: { errorCode: 409, rootKey: 'items' },  device: ON_OPEN,         outcome: 'ALREADY_IN_PROGRESS' },
    { forced: { errorCode: 409, rootKey: 'assets' }, device: ON_OPEN,         outcome: 'ALREADY_IN_PROGRESS' },
    { forced: { errorCode: 471, rootKey: 'items' },  device: SOLVED_LATELY,   outcome: 'RESOLVED_NOT_REOPENED' },
    { forced: { errorCode: 472, rootKey: 'items' },  device: SOLVED_LONG_AGO, outcome: 'REOPENED' },
    { forced: { errorCode: 473, rootKey: 'items' },  device: BESIDE_SOLVED,   outcome: 'REOPENED_SAME_SITE' },
  ])('bruin.md §7.1: reads $forced as $outcome', async ({ forced, device, outcome }) => {
    bench.bruin.forceAnswer({ kind: 'repair', ...forced });
    expect(await open(inputOf(device))).toMatchObject({ outcome, ticket: { id: expect.any(String) as string } });
  });

  it('names device, description, contact and interfaces to Bruin', async () => {
    await open(inputOf(ON_NONE, { interfaces: ['GE1', 'GE2'], contactEmail: 'Bo@Example.test' }));
    await open(inputOf(ON_OPEN), bench.connect({ BRUIN_AUTOMATION_NAME: 'Robot' }));
    expect(bodies()).toEqual([
      {
        ClientID: 70001,
        WTNs: [ON_NONE],
        RequestDescription: 'NOC-Graph -- Service Outage Trouble',
        ticketContact: { email: 'Bo@Example.test' },
        WtnInterfaces: { [ON_NONE]: ['GE1', 'GE2'] },
      },
      {
        ClientID: 70001,
        WTNs: [ON_OPEN],
        RequestDescription: 'Robot -- Service Outage Trouble',
        ticketContact: { email: 'ann.baker@example.test' },
      },
    ]);
  });

  it('leaves the contact out for a customer without one', async () => {
    await bench.stop();
    bench = await startWriteBench({
      customers: new Map([[70001, { clientId: 70001, name: 'Smith & Sons', contacts: [] }]]),
    });
    await open(inputOf(ON_NONE));
    expect(bodies()).toEqual([
      {
        ClientID: 70001,
        WTNs: [ON_NONE],
        RequestDescription: 'NOC-Graph -- Service Outage Trouble',
      },
    ]);
  });

  it('bruin.md §7.1: is an error while Bruin opens no tickets, and leaves the key free', async () => {
    bench.bruin.forceAnswer({ kind: 'repair', ticketId: 0 });
    const input = inputOf(ON_NONE, { idempotencyKey: 'k1' });
    const { errors = [] } = await bench.graph.run(...operation('openOutageTask', input, PAYLOAD));
    expect(errors).toMatchObject([
      { extensions: { code: 'UPSTREAM_UNAVAILABLE', delivered: 'no', upstream: 'bruin' } },
    ]);
    expect(bench.written()).toBe(0);
    expect(await open(input)).toMatchObject({ outcome: 'CREATED' });
    expect(bench.written()).toBe(1);
  });

  it('is an error for a code it does not know, and never sends again for that key', async () => {
    bench.bruin.forceAnswer({ kind: 'repair', errorCode: 480 });
    const input = inputOf(ON_NONE, { idempotencyKey: 'k1' });
    const query = operation('openOutageTask', input, PAYLOAD);
    const { errors = [] } = await bench.graph.run(...query);
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('480') as string,
        extensions: { code: 'UPSTREAM_REJECTED', delivered: 'unknown' },
      },
    ]);
    expect((await bench.connect().run(...query)).errors).toMatchObject([
      { extensions: { code: 'UPSTREAM_REJECTED' } },
    ]);
    expect(bench.sent()).toHaveLength(1);
  });

  it('looks at the tickets when the answer speaks of another device', async () => {
    bench.bruin.forceAnswer({ kind: 'repair', otherLine: true });
    const { outcome, ticket } = await open(inputOf(ON_NONE));
    expect(outcome).toBe('CREATED');
    expect(ticket?.tasks).toEqual([{ serviceNumber: ON_NONE, status: 'IN_PROGRESS' }]);
    expect(bench.sent()).toHaveLength(1);
  });

  it('is an error when neither answer nor tickets tell, and never sends again for that key', async () => {
    bench.bruin.forceAnswer({ kind: 'repair', otherLine: true });
    const input = inputOf(SOLVED_LONG_AGO, { idempotencyKey: 'k1' });
    for (const graph of [bench.graph, bench.graph, bench.connect()]) {
      expect(await failuresOf(graph, 'openOutageTask', input)).toEqual([
        'openOutageTask UPSTREAM_MALFORMED',
      ]);
    }
    expect(bench.sent()).toHaveLength(1);
  });

  it('is an error when the answer cannot be read and the tickets do not tell', async () => {
    const input = inputOf(ON_NONE, { idempotencyKey: 'k1' });
    await bench.bruin.setFault({ kind: 'garbage', onlyPath: REPAIR });
    expect(await failuresOf(bench.graph, 'openOutageTask', input)).toEqual([
      'openOutageTask UPSTREAM_MALFORMED',
    ]);
    expect(bench.sent()).toHaveLength(1);
  });

  // prettier-ignore
  it.each([
    { outcome: 'CREATED',             device: ON_NONE,       written: 1 },
    { outcome: 'ALREADY_IN_PROGRESS', device: ON_OPEN,       written: 0 },
    { outcome: 'REOPENED',            device: SOLVED_LATELY, written: 1 },
    { outcome: 'REOPENED_SAME_SITE',  device: BESIDE_SOLVED, written: 1 },
  ])('finds out $outcome when the answer was cut off', async ({ outcome, device, written }) => {
    await bench.bruin.setFault({ kind: 'cut', onlyPath: REPAIR });
    expect(await open(inputOf(device))).toMatchObject({ outcome, ticket: { id: expect.any(String) as string } });
    expect(bench.written()).toBe(written);
    expect(bench.sent()).toHaveLength(1);
  });

  it('is uncertain when nothing changed and the answer was cut off, and looks again for the key', async () => {
    const input = inputOf(SOLVED_LONG_AGO, { idempotencyKey: 'k1' });
    await bench.bruin.setFault({ kind: 'cut', onlyPath: REPAIR });
    expect(await open(input)).toEqual({ outcome: 'UNCERTAIN', ticket: null, userErrors: [] });
    await bench.bruin.clearFaults();
    expect(await open(input)).toMatchObject({ outcome: 'UNCERTAIN' });
    // Somebody reopens it: what was sent may be the reason.
    bench.ticket(5400003).status = 'InProgress';
    expect(await open(input)).toMatchObject({ outcome: 'REOPENED', ticket: { id: '5400003' } });
    expect(bench.sent()).toHaveLength(1);
  });

  it('takes no new ticket for its own when it does not know its own name', async () => {
    await bench.bruin.setFault({ kind: 'cut', onlyPath: REPAIR });
    const nameless = bench.connect({ BRUIN_AUTOMATION_USERNAME: 'Somebody Else' });
    expect(await open(inputOf(ON_NONE), nameless)).toMatchObject({ outcome: 'UNCERTAIN' });
  });

  it('opens one ticket for a key, whoever asks again', async () => {
    const before = ticketsNow();
    const input = inputOf(ON_NONE, { idempotencyKey: 'k1' });
    const first = await open(input);
    expect([await open(input), await open(input, bench.connect())]).toEqual([first, first]);
    expect(ticketsNow()).toBe(before + 1);
    const other = inputOf(ON_NONE, { idempotencyKey: 'k1', interfaces: ['GE1'] });
    expect(await failuresOf(bench.graph, 'openOutageTask', other)).toEqual([
      'openOutageTask IDEMPOTENCY_CONFLICT',
    ]);
    expect(bench.sent()).toHaveLength(1);
  });

  it('shows why Bruin refuses', async () => {
    expect(await open(inputOf('UNHEARD-OF'))).toEqual({
      outcome: null,
      ticket: null,
      userErrors: [
        {
          code: 'REJECTED',
          path: null,
          message:
            'input: the ticketing system refused an outage: Inventory not found for WTN UNHEARD-OF',
        },
      ],
    });
  });

  it('is an error without permission, and while Bruin is away', async () => {
    bench.bruin.forceAnswer({ kind: 'refusal', status: 403 });
    const input = inputOf(ON_NONE, { idempotencyKey: 'k1' });
    expect(await failuresOf(bench.graph, 'openOutageTask', input)).toEqual([
      'openOutageTask UPSTREAM_REJECTED',
    ]);
    await bench.bruin.setFault({ kind: 'refused' });
    expect(await failuresOf(bench.graph, 'openOutageTask', input)).toEqual([
      'openOutageTask UPSTREAM_UNAVAILABLE',
    ]);
    await bench.bruin.clearFaults();
    expect(bench.written()).toBe(0);
    expect(await open(input)).toMatchObject({ outcome: 'CREATED' });
  });

  it('writes nothing where writing is refused', async () => {
    const reading = bench.connect({}, { writes: 'refused' });
    expect(await failuresOf(reading, 'openOutageTask', inputOf(ON_NONE))).toEqual([
      'openOutageTask FORBIDDEN',
    ]);
    expect(bench.sent()).toEqual([]);
  });

  it('puts the new ticket into lists that were read a moment before', async () => {
    const list = `{ customer(id: "70001") { tickets { totalCount } } }`;
    const count = async () =>
      ((await bench.graph.data(list)) as { customer: { tickets: { totalCount: number } } }).customer
        .tickets.totalCount;
    const before = await count();
    await open(inputOf(ON_NONE));
    expect(await count()).toBe(before + 1);
  });
});
