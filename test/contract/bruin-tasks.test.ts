import {
  CLOSED_TICKET,
  failuresOf,
  mutate,
  OPEN_TICKET,
  SOLVED_TICKET,
  startWriteBench,
  type WriteBench,
} from '../subgraphs/bruin/write-bench.ts';

const OPEN_TASK = `${OPEN_TICKET}:8801`;
const SOLVED_TASK = `${SOLVED_TICKET}:8811`;
const CLOSED_TASK = `${CLOSED_TICKET}:8831`;
const TASK =
  'outcome task { id status workQueue ticket { status } } userErrors { code message path }';
const TICKET = 'outcome ticket { id severity } userErrors { code message path }';

interface Payload {
  readonly outcome: string | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

let bench: WriteBench;

beforeEach(async () => {
  bench = await startWriteBench();
});

afterEach(() => bench.stop());

/** Every mutation of what is there already, with an input that changes something. */
// prettier-ignore
const CHANGES = [
  { mutation: 'resolveTicketTask', input: { taskId: OPEN_TASK },                                      fields: TASK,   outcome: 'RESOLVED',  again: 'ALREADY_RESOLVED', path: '/api/Ticket/5400001/details/8801' },
  { mutation: 'reopenTicketTask',  input: { taskId: SOLVED_TASK },                                    fields: TASK,   outcome: 'REOPENED',  again: 'ALREADY_OPEN',     path: '/api/Ticket/5400002/details/8811' },
  { mutation: 'setTicketSeverity', input: { ticketId: String(OPEN_TICKET), severity: 3, reason: 'x' }, fields: TICKET, outcome: 'CHANGED',   again: 'ALREADY_SET',      path: '/api/Ticket/5400001/severity' },
  { mutation: 'closeTicket',       input: { ticketId: String(OPEN_TICKET), note: 'x' },               fields: TICKET, outcome: 'CLOSED',    again: 'ALREADY_CLOSED',   path: '/api/Ticket/5400001/close' },
  { mutation: 'moveTicketTask',    input: { taskId: OPEN_TASK, workQueue: ' HNOC Investigate ' },     fields: TASK,   outcome: 'MOVED',     again: 'ALREADY_THERE',    path: '/api/Ticket/5400001/details/work' },
];
/** The same and the one whose end cannot be read. */
// prettier-ignore
const WRITES = [
  ...CHANGES,
  { mutation: 'unpauseTicketTask', input: { taskId: OPEN_TASK },                                      fields: TASK,   outcome: 'UNPAUSED',  again: 'UNPAUSED',         path: '/api/Ticket/5400001/detail/unpause' },
];

const change = async (
  { mutation, input, fields }: (typeof WRITES)[number],
  more: object = {},
  graph = bench.graph,
) => (await mutate(graph, mutation, { ...input, ...more }, fields)) as Payload;

describe('writes to tasks and tickets', () => {
  it.each(CHANGES)('$mutation writes once, and nothing when it is so', async (row) => {
    expect(await change(row)).toMatchObject({ outcome: row.outcome, userErrors: [] });
    expect(await change(row)).toMatchObject({ outcome: row.again, userErrors: [] });
    expect(bench.sent()).toHaveLength(1);
    expect(bench.written()).toBe(1);
  });

  it.each(WRITES)('$mutation gives the first result for its key', async (row) => {
    const first = await change(row, { idempotencyKey: 'k1' });
    expect(first).toMatchObject({ outcome: row.outcome });
    expect(await change(row, { idempotencyKey: 'k1' }, bench.connect())).toEqual(first);
    expect(bench.written()).toBe(1);
  });

  it.each(WRITES)('$mutation refuses a key that stood for other input', async (row) => {
    const other = row.input.ticketId ? { ticketId: '5400009' } : { taskId: '5400009:1' };
    await change(row, { idempotencyKey: 'k1' });
    expect(
      await failuresOf(bench.graph, row.mutation, { ...row.input, ...other, idempotencyKey: 'k1' }),
    ).toEqual([`${row.mutation} IDEMPOTENCY_CONFLICT`]);
    expect(bench.written()).toBe(1);
  });

  it.each(CHANGES)('$mutation reads that it was done when the answer was cut off', async (row) => {
    await bench.bruin.setFault({ kind: 'cut', onlyPath: row.path });
    expect(await change(row)).toMatchObject({ outcome: row.outcome });
    expect(bench.sent()).toHaveLength(1);
  });

  it.each(WRITES)('$mutation is uncertain of an answer that is none of Bruin’s', async (row) => {
    await bench.bruin.setFault({ kind: 'garbage', onlyPath: row.path });
    const again = { idempotencyKey: 'k1' };
    expect(await change(row, again)).toMatchObject({ outcome: 'UNCERTAIN', userErrors: [] });
    await bench.bruin.clearFaults();
    expect(await change(row, again)).toMatchObject({ outcome: 'UNCERTAIN', userErrors: [] });
    expect(bench.sent()).toHaveLength(1);
  });

  it.each(WRITES)('$mutation is uncertain when it reads that it is not done', async (row) => {
    await bench.bruin.setFault({ kind: 'server-error', status: 500, onlyPath: row.path });
    expect(await change(row, { idempotencyKey: 'k1' })).toMatchObject({ outcome: 'UNCERTAIN' });
    await bench.bruin.clearFaults();
    expect(await change(row, { idempotencyKey: 'k1' })).toMatchObject({ outcome: 'UNCERTAIN' });
    expect(bench.sent()).toHaveLength(1);
  });

  it.each(WRITES)(
    '$mutation is an error while Bruin is away, and its key stays free',
    async (row) => {
      await bench.bruin.setFault({ kind: 'refused' });
      const input = { ...row.input, idempotencyKey: 'k1' };
      expect(await failuresOf(bench.graph, row.mutation, input)).toEqual([
        `${row.mutation} UPSTREAM_UNAVAILABLE`,
      ]);
      await bench.bruin.clearFaults();
      expect(await change(row, { idempotencyKey: 'k1' })).toMatchObject({ outcome: row.outcome });
      expect(bench.written()).toBe(1);
    },
  );

  it.each(WRITES)('$mutation logs in again once, and writes once', async (row) => {
    await bench.graph.data(`{ ticket(id: "${OPEN_TICKET}") { id } }`);
    bench.bruin.clearCalls();
    await bench.bruin.setFault({ kind: 'expired-session', mode: 'once' });
    expect(await change(row)).toMatchObject({ outcome: row.outcome });
    const logins = bench.bruin.calls.filter(({ path }) => path.startsWith('/identity/'));
    expect(logins).toHaveLength(1);
    expect(bench.written()).toBe(1);
  });

  it.each(WRITES)(
    '$mutation shows a refusal, writes nothing, and leaves its key free',
    async (row) => {
      bench.bruin.forceAnswer({ kind: 'refusal', status: 400 });
      const refused = await change(row, { idempotencyKey: 'k1' });
      expect(refused.outcome).toBeNull();
      expect(refused.userErrors).toMatchObject([
        {
          code: 'REJECTED',
          message: expect.stringContaining('The request is not valid') as string,
        },
      ]);
      expect(bench.written()).toBe(0);
      expect(await change(row, { idempotencyKey: 'k1' })).toMatchObject({ outcome: row.outcome });
    },
  );

  it.each(WRITES)('$mutation is an error without permission', async (row) => {
    bench.bruin.forceAnswer({ kind: 'refusal', status: 403 });
    expect(await failuresOf(bench.graph, row.mutation, row.input)).toEqual([
      `${row.mutation} UPSTREAM_REJECTED`,
    ]);
  });

  it.each(WRITES)('$mutation shows what Bruin does not know', async (row) => {
    const unknown = row.input.ticketId ? { ticketId: '5499999' } : { taskId: '5499999:8801' };
    const { outcome, userErrors } = await change(row, unknown);
    const field = row.input.ticketId ? 'ticketId' : 'taskId';
    expect(outcome).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', field] }]);
    expect(bench.sent()).toEqual([]);
  });

  it('a task that is solved shows so, with its ticket, once no other task is open', async () => {
    const resolve = (taskId: string) => mutate(bench.graph, 'resolveTicketTask', { taskId }, TASK);
    expect(await resolve(OPEN_TASK)).toMatchObject({
      task: { id: OPEN_TASK, status: 'RESOLVED', ticket: { status: 'IN_PROGRESS' } },
    });
    expect(await resolve(`${OPEN_TICKET}:8802`)).toMatchObject({
      task: { status: 'RESOLVED', ticket: { status: 'RESOLVED' } },
    });
  });

  it('interfaces are named to Bruin, and their tasks count', async () => {
    const input = { taskId: OPEN_TASK, interfaces: ['GE1'] };
    await bench.bruin.setFault({
      kind: 'cut',
      onlyPath: '/api/Ticket/5400001/details/8801/status',
    });
    expect(await mutate(bench.graph, 'resolveTicketTask', input, TASK)).toMatchObject({
      outcome: 'RESOLVED',
      task: { ticket: { status: 'RESOLVED' } },
    });
    expect(bench.sent().map(({ body }) => body)).toEqual([{ Status: 'R', Interfaces: ['GE1'] }]);
  });

  it('a device whose task is solved is not well while the task of an interface is open', async () => {
    await mutate(bench.graph, 'resolveTicketTask', { taskId: OPEN_TASK }, TASK);
    const input = { taskId: OPEN_TASK, interfaces: ['GE1'] };
    expect(await mutate(bench.graph, 'resolveTicketTask', input, TASK)).toMatchObject({
      outcome: null,
      userErrors: [{ code: 'REJECTED' }],
    });
    await mutate(bench.graph, 'resolveTicketTask', { taskId: `${OPEN_TICKET}:8802` }, TASK);
    expect(await mutate(bench.graph, 'resolveTicketTask', input, TASK)).toMatchObject({
      outcome: 'ALREADY_RESOLVED',
    });
  });

  it('a closed task is Bruin’s to refuse', async () => {
    const reopened = await mutate(bench.graph, 'reopenTicketTask', { taskId: CLOSED_TASK }, TASK);
    expect(reopened).toMatchObject({
      outcome: null,
      task: null,
      userErrors: [
        {
          code: 'REJECTED',
          message:
            'input: the ticketing system refused that a task is open again: Ticket is closed',
        },
      ],
    });
  });

  it('a queue that is not offered is shown with those that are', async () => {
    const input = { taskId: OPEN_TASK, workQueue: 'No Such Queue' };
    const { outcome, userErrors } = (await mutate(
      bench.graph,
      'moveTicketTask',
      input,
      TASK,
    )) as Payload;
    expect(outcome).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'NOT_OFFERED', path: ['input', 'workQueue'] }]);
    expect(userErrors[0]?.message).toContain('"HNOC Investigate", "ASR Investigate"');
    expect(userErrors[0]?.message).not.toContain('"IPA Investigate"');
    expect(bench.sent()).toEqual([]);
  });

  it('bruin.md §7.3: names compare without the blanks that Bruin writes', async () => {
    const move = (workQueue: string) =>
      mutate(bench.graph, 'moveTicketTask', { taskId: OPEN_TASK, workQueue }, TASK);
    expect(await move('IPA Investigate')).toMatchObject({ outcome: 'ALREADY_THERE' });
    expect(await move('Holmdel NOC Investigate')).toMatchObject({
      outcome: 'MOVED',
      task: { workQueue: 'Holmdel NOC Investigate' },
    });
    expect(bench.sent().map(({ body }) => body)).toEqual([
      {
        details: [{ detailId: 8801, serviceNumber: 'VC0000001' }],
        notes: [],
        resultTypeId: 614,
      },
    ]);
  });

  it('severity and reason go to Bruin, and lists read before show the new one', async () => {
    const list =
      '{ customer(id: "70001") { tickets(filter: { statuses: [IN_PROGRESS] }) { nodes { id severity } } } }';
    const severities = async () => (await bench.graph.data(list))['customer'];
    expect(await severities()).toEqual({
      tickets: { nodes: [{ id: String(OPEN_TICKET), severity: 2 }] },
    });
    const input = { ticketId: String(OPEN_TICKET), severity: 3, reason: 'link down' };
    expect(await mutate(bench.graph, 'setTicketSeverity', input, TICKET)).toMatchObject({
      outcome: 'CHANGED',
      ticket: { id: String(OPEN_TICKET), severity: 3 },
    });
    expect(bench.sent().map(({ body }) => body)).toEqual([{ Severity: 3, Reason: 'link down' }]);
    expect(await severities()).toEqual({
      tickets: { nodes: [{ id: String(OPEN_TICKET), severity: 3 }] },
    });
  });

  it('a second mutation of one request sees what the first wrote', async () => {
    const data = await bench.graph.data(
      `mutation ($a: ResolveTicketTaskInput!, $b: ReopenTicketTaskInput!) {
        a: resolveTicketTask(input: $a) { task { status } }
        b: reopenTicketTask(input: $b) { outcome task { status } } }`,
      { a: { taskId: OPEN_TASK }, b: { taskId: OPEN_TASK } },
    );
    expect(data).toEqual({
      a: { task: { status: 'RESOLVED' } },
      b: { outcome: 'REOPENED', task: { status: 'IN_PROGRESS' } },
    });
  });
});
