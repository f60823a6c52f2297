import type { Ticket } from '../../sandbox/world/types.ts';
import {
  BESIDE_SOLVED,
  CLOSED_TICKET,
  failuresOf,
  mutate,
  ON_NONE,
  OPEN_TICKET,
  startWriteBench,
  type WriteBench,
} from '../subgraphs/bruin/write-bench.ts';

const CREATED =
  'outcome tickets { id topic status createdBy tasks { serviceNumber } notes { text } } userErrors { code message path }';
const SUBSCRIBED = 'outcome userErrors { code message path }';
const CREATE = '/api/Ticket/';
const SUBSCRIBE = `/api/Ticket/${OPEN_TICKET}/subscribeUser`;

interface Created {
  readonly outcome: string | null;
  readonly tickets: readonly { readonly id: string }[] | null;
  readonly userErrors: readonly unknown[];
}

const ANN = { name: 'Ann Baker', email: 'ann.baker@example.test', phone: '(212) 555-0142' };

let bench: WriteBench;

beforeEach(async () => {
  bench = await startWriteBench();
});

afterEach(() => bench.stop());

const inputOf = (more: object = {}) => ({
  customerId: '70001',
  topic: 'SERVICE_AFFECTING',
  serviceNumbers: [ON_NONE, BESIDE_SOLVED],
  contacts: [ANN],
  ...more,
});
const create = async (more: object = {}, graph = bench.graph) =>
  (await mutate(graph, 'createTicket', inputOf(more), CREATED)) as Created;
const ticketsNow = () => bench.world.tickets.size;

describe('createTicket', () => {
  it('opens a ticket for all lines, with its first notes, and tells the person for both roles', async () => {
    const before = ticketsNow();
    const { outcome, tickets, userErrors } = await create({ notes: ['Loss 12 %\r\n', 'GE1'] });
    expect({ outcome, userErrors }).toEqual({ outcome: 'CREATED', userErrors: [] });
    expect(tickets).toEqual([
      {
        id: String([...bench.world.tickets.keys()].at(-1)),
        topic: 'SERVICE_AFFECTING',
        status: 'NEW',
        createdBy: 'Automation User',
        tasks: [{ serviceNumber: ON_NONE }, { serviceNumber: BESIDE_SOLVED }],
        notes: [{ text: 'Loss 12 %\r\n' }, { text: 'GE1' }],
      },
    ]);
    expect(ticketsNow()).toBe(before + 1);
    const person = { name: 'Ann Baker', email: 'ann.baker@example.test', phone: '+12125550142' };
    expect(bench.sent()).toMatchObject([
      {
        path: CREATE,
        write: true,
        body: {
          clientId: 70001,
          category: 'VAS',
          services: [{ serviceNumber: ON_NONE }, { serviceNumber: BESIDE_SOLVED }],
          notes: [
            { noteType: 'ADN', noteValue: 'Loss 12 %\r\n' },
            { noteType: 'ADN', noteValue: 'GE1' },
          ],
          contacts: [
            { ...person, type: 'site' },
            { ...person, type: 'ticket' },
          ],
        },
      },
    ]);
  });

  it('tells a person with a role for that alone', async () => {
    const bo = { name: 'Bo', email: 'bo@example.test', phone: '+442071838750', role: 'SITE' };
    await create({ contacts: [bo, { ...ANN, role: 'TICKET' }] });
    expect(bench.sent()[0]?.body).toMatchObject({
      notes: [],
      contacts: [
        { name: 'Bo', email: 'bo@example.test', phone: '+442071838750', type: 'site' },
        { email: 'ann.baker@example.test', type: 'ticket' },
      ],
    });
  });

  it('opens one ticket for a key, whoever asks again', async () => {
    const before = ticketsNow();
    const key = { idempotencyKey: 'k1' };
    const first = await create(key);
    expect([await create(key), await create(key, bench.connect())]).toEqual([first, first]);
    expect(ticketsNow()).toBe(before + 1);
    expect(
      await failuresOf(bench.graph, 'createTicket', inputOf({ ...key, topic: 'SERVICE_OUTAGE' })),
    ).toEqual(['createTicket IDEMPOTENCY_CONFLICT']);
    expect(bench.sent()).toHaveLength(1);
  });

  it('finds the ticket when its answer cannot be read', async () => {
    bench.bruin.forceAnswer({ kind: 'create', ticketIds: [] });
    const { outcome, tickets } = await create({ notes: ['first'] });
    expect(outcome).toBe('CREATED');
    expect(tickets?.map(({ id }) => id)).toEqual([newestTicket()]);
    expect(bench.sent()).toHaveLength(1);
  });

  it('is uncertain while its tickets cannot be looked at, and its key looks again', async () => {
    cutOnceOpened();
    const key = { idempotencyKey: 'k1' };
    expect(await create(key)).toEqual({ outcome: 'UNCERTAIN', tickets: null, userErrors: [] });
    await bench.bruin.clearFaults();
    const { outcome, tickets } = await create(key, bench.connect());
    expect(outcome).toBe('CREATED');
    expect(tickets?.map(({ id }) => id)).toEqual([newestTicket()]);
    expect(bench.sent()).toHaveLength(1);
  });

  it('is uncertain when the new ticket was opened under another name', async () => {
    bench.bruin.forceAnswer({ kind: 'create', ticketIds: [] });
    const nameless = bench.connect({ BRUIN_AUTOMATION_USERNAME: 'Somebody Else' });
    expect(await create({}, nameless)).toMatchObject({ outcome: 'UNCERTAIN', tickets: null });
  });

  it('takes no ticket for its own that lacks a line or a first note', async () => {
    bench.bruin.forceAnswer({ kind: 'create', ticketIds: [] }, 2);
    dropWhenOpened(({ details }) => details.pop());
    expect(await create()).toMatchObject({ outcome: 'UNCERTAIN', tickets: null });
    expect(await create({ topic: 'SERVICE_OUTAGE' })).toMatchObject({ outcome: 'CREATED' });
  });

  it('is an error while Bruin opens no tickets, and leaves the key free', async () => {
    bench.bruin.forceAnswer({ kind: 'create', ticketIds: [0] });
    const key = { idempotencyKey: 'k1' };
    expect(await failuresOf(bench.graph, 'createTicket', inputOf(key))).toEqual([
      'createTicket UPSTREAM_UNAVAILABLE',
    ]);
    expect(bench.written()).toBe(0);
    expect(await create(key)).toMatchObject({ outcome: 'CREATED' });
    expect(bench.written()).toBe(1);
  });

  // prettier-ignore
  it.each([
    { what: 'a topic that nobody knows',  more: { topic: 'UNKNOWN' },                                               codes: ['INVALID topic'] },
    { what: 'no line',                    more: { serviceNumbers: [] },                                             codes: ['INVALID serviceNumbers'] },
    { what: 'a line twice',               more: { serviceNumbers: ['A', 'A'] },                                     codes: ['DUPLICATE serviceNumbers.1'] },
    { what: 'nobody to tell',             more: { contacts: [] },                                                   codes: ['INVALID contacts'] },
    { what: 'a person twice',             more: { contacts: [ANN, { ...ANN, email: 'Ann.Baker@Example.test' }] },   codes: ['DUPLICATE contacts.1.email'] },
    { what: 'a person without a number',  more: { contacts: [{ ...ANN, phone: '911' }] },                           codes: ['INVALID contacts.0.phone'] },
    { what: 'a person without a name',    more: { contacts: [{ ...ANN, name: ' ' }] },                              codes: ['INVALID contacts.0.name'] },
    { what: 'a note that is too long',    more: { notes: ['x'.repeat(1500)] },                                      codes: ['INVALID notes.0'] },
    { what: 'a customer that is no id',   more: { customerId: 'ACME' },                                             codes: ['INVALID customerId'] },
  ])('refuses $what before anybody is asked', async ({ more, codes }) => {
    const { outcome, userErrors } = await create(more);
    expect(outcome).toBeNull();
    expect(
      (userErrors as { code: string; path: string[] }[]).map(
        ({ code, path }) => `${code} ${path.slice(1).join('.')}`,
      ),
    ).toEqual(codes);
    expect(bench.bruin.calls).toEqual([]);
  });

  it('shows why Bruin refuses', async () => {
    expect(await create({ serviceNumbers: ['UNHEARD-OF'] })).toEqual({
      outcome: null,
      tickets: null,
      userErrors: [
        {
          code: 'REJECTED',
          path: null,
          message:
            'input: the ticketing system refused a ticket: Inventory not found for service number UNHEARD-OF',
        },
      ],
    });
    expect(bench.written()).toBe(0);
  });

  it('is an error without permission, and nothing is written', async () => {
    bench.bruin.forceAnswer({ kind: 'refusal', status: 403 });
    expect(await failuresOf(bench.graph, 'createTicket', inputOf())).toEqual([
      'createTicket UPSTREAM_REJECTED',
    ]);
    expect(bench.written()).toBe(0);
  });
});

describe('closeTicket', () => {
  it('closes the ticket and its tasks, and leaves the note in it', async () => {
    const input = { ticketId: String(OPEN_TICKET), note: 'Carrier fixed it ' };
    const fields =
      'outcome ticket { status tasks { status } notes(last: 1) { text } } userErrors { code }';
    expect(await mutate(bench.graph, 'closeTicket', input, fields)).toEqual({
      outcome: 'CLOSED',
      ticket: {
        status: 'CLOSED',
        tasks: [{ status: 'CLOSED' }, { status: 'CLOSED' }],
        notes: [{ text: 'Carrier fixed it ' }],
      },
      userErrors: [],
    });
    expect(bench.sent().map(({ body }) => body)).toEqual([{ CloseNote: 'Carrier fixed it ' }]);
  });

  it('writes nothing when it is closed', async () => {
    const input = { ticketId: String(CLOSED_TICKET), note: 'x' };
    expect(await mutate(bench.graph, 'closeTicket', input, 'outcome')).toEqual({
      outcome: 'ALREADY_CLOSED',
    });
    expect(bench.sent()).toEqual([]);
  });
});

describe('subscribeToTicket', () => {
  const input = { ticketId: String(OPEN_TICKET), email: 'ann.baker@example.test' };
  const subscribe = (more: object = {}, graph = bench.graph) =>
    mutate(graph, 'subscribeToTicket', { ...input, ...more }, SUBSCRIBED);
  const done = { outcome: 'SUBSCRIBED', userErrors: [] };

  it('asks for notes and milestones, once for a key', async () => {
    const key = { idempotencyKey: 'k1' };
    expect(await subscribe(key)).toEqual(done);
    expect(await subscribe(key, bench.connect())).toEqual(done);
    expect(bench.sent()).toMatchObject([
      {
        path: SUBSCRIBE,
        write: true,
        body: { subscriptionType: 'NotesAndMilestones', user: { email: input.email } },
      },
    ]);
  });

  it.each(['cut', 'garbage'] as const)('is uncertain of an answer that is %s', async (kind) => {
    await bench.bruin.setFault({ kind, onlyPath: SUBSCRIBE });
    const key = { idempotencyKey: 'k1' };
    const uncertain = { outcome: 'UNCERTAIN', userErrors: [] };
    expect(await subscribe(key)).toEqual(uncertain);
    await bench.bruin.clearFaults();
    expect(await subscribe(key)).toEqual(uncertain);
    expect(bench.sent()).toHaveLength(1);
  });

  it('shows what Bruin does not know or take, and leaves the key free', async () => {
    const key = { idempotencyKey: 'k1' };
    expect(await subscribe({ ticketId: '5499999' })).toMatchObject({
      outcome: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'ticketId'] }],
    });
    expect(await subscribe({ email: 'ann' })).toMatchObject({
      userErrors: [{ code: 'INVALID', path: ['input', 'email'] }],
    });
    bench.bruin.forceAnswer({ kind: 'refusal', status: 400 });
    expect(await subscribe(key)).toMatchObject({ userErrors: [{ code: 'REJECTED' }] });
    expect(await subscribe(key)).toEqual(done);
    expect(bench.written()).toBe(1);
  });
});

const newestTicket = () => String([...bench.world.tickets.keys()].at(-1));

/** From the moment a ticket is opened no answer about tickets arrives. */
function cutOnceOpened(): void {
  onOpening(() => void bench.bruin.setFault({ kind: 'cut', onlyPath: CREATE }));
}

/** Changes the next ticket that is opened before anybody reads it. */
function dropWhenOpened(change: (ticket: Ticket) => unknown): void {
  const { tickets } = bench.world;
  const set = tickets.set.bind(tickets);
  Object.assign(tickets, {
    set(id: number, ticket: Ticket) {
      Object.assign(tickets, { set });
      queueMicrotask(() => change(ticket));
      return set(id, ticket);
    },
  });
}

function onOpening(act: () => void): void {
  const { ids } = bench.world;
  const next = ids.next.bind(ids);
  Object.assign(ids, {
    next(kind: Parameters<typeof next>[0]) {
      if (kind === 'ticket') act();
      return next(kind);
    },
  });
}
