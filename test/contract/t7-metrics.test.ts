import { createSettingsReader } from '../../platform/config.ts';
import type { UpstreamWrites } from '../../platform/http/upstream-client.ts';
import { silentLogger } from '../../platform/logger.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import type { Fault, Simulator } from '../../sandbox/runtime/types.ts';
import { startT7 } from '../../sandbox/t7/index.ts';
import { createSubgraphExecutor } from '../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../subgraphs/runtime/schema.ts';
import { t7 } from '../../subgraphs/t7/index.ts';
import { aWorld } from '../sandbox/small-world.ts';
import { onlyError } from '../support/expect-failure.ts';
import { subgraphDeps } from '../support/subgraph-deps.ts';

const TICKET = `mutation ($input: RecordAutomationMetricsInput!) {
  done: recordAutomationMetrics(input: $input) { outcome userErrors { code message path } } }`;
const LIVE = `mutation ($input: RecordLiveAutomationMetricsInput!) {
  done: recordLiveAutomationMetrics(input: $input) { outcome userErrors { code message path } } }`;

const aStep = (changes: Record<string, unknown> = {}) => ({
  asset: 'VC0000001',
  detailId: '8801',
  task: 'NOC Investigate',
  taskResult: 'Repair Completed',
  enteredAt: '2024-05-20T12:15:42.117Z',
  ...changes,
});

const finished = (changes: Record<string, unknown> = {}) => ({
  ticketId: '5400123',
  history: [aStep()],
  ...changes,
});

const resolved = (changes: Record<string, unknown> = {}) => ({
  ticketId: '5400123',
  serviceNumber: 'VC0000001',
  automatedSuccessfully: true,
  ...changes,
});

/** Both mutations, each with an input that has nothing to mend. */
const BOTH = [
  { name: 'recordAutomationMetrics', mutation: TICKET, input: finished() },
  { name: 'recordLiveAutomationMetrics', mutation: LIVE, input: resolved() },
];

describe('what t7 is told of predictions that came to an end', () => {
  const stops: (() => Promise<void>)[] = [];
  let runtime: Simulator;
  let ask: ReturnType<typeof connect>;

  beforeAll(async () => {
    runtime = await startT7({ world: aWorld(), port: 0 });
    ask = connect();
  });

  beforeEach(() => runtime.clearCalls());

  afterEach(async () => {
    await runtime.clearFaults();
    runtime.clearAnswers();
  });

  afterAll(async () => {
    await Promise.all(stops.map((stop) => stop()));
    await runtime.stop();
  });

  function connect(settings: Record<string, string> = {}, writes: UpstreamWrites = 'allowed') {
    const environment = { ...runtime.environment, T7_TIMEOUT_MS: '5000', ...settings };
    const reader = createSettingsReader(environment, true);
    const values = reader.read('t7', t7.settings);
    reader.finish();
    const instance = t7.start(values, subgraphDeps({ state: createMemoryStore(), writes }));
    stops.push(() => instance.stop());
    const execute = createSubgraphExecutor(subgraphSchema('t7', instance), instance, silentLogger);
    return (query: string, input: object) =>
      execute({ query, variables: { input } }, { requestId: 'request-1' });
  }

  const saved = () => runtime.calls.filter(({ write }) => write).map(({ body }) => body);

  it('is every step of a ticket in the form of the predictions, oldest first, with and without an asset', async () => {
    const history = [
      aStep({ notes: 'It works again', enteredBy: 'Dana Desk', product: 'SD-WAN' }),
      aStep({
        asset: null,
        detailId: null,
        task: null,
        taskResult: null,
        notes: 'Opened by phone',
        enteredAt: '2024-05-20T08:00:00Z',
      }),
    ];
    const { data, errors } = await ask(TICKET, finished({ history }));
    expect(errors).toBeUndefined();
    expect(data?.done).toEqual({ outcome: 'RECORDED', userErrors: [] });
    expect(runtime.calls).toMatchObject([{ path: 'SaveMetrics', status: 0, write: true }]);
    expect(saved()).toEqual([
      {
        ticket_id: '5400123',
        ticket_rows: [
          {
            call_ticket_id: '5400123',
            notes: 'Opened by phone',
            entered_date: '2024-05-20T04:00:00.000-04:00',
          },
          {
            call_ticket_id: '5400123',
            asset: 'VC0000001',
            detail_id: '8801',
            task: 'NOC Investigate',
            task_result: 'Repair Completed',
            notes: 'It works again',
            note_entered_by: 'Dana Desk',
            product: 'SD-WAN',
            entered_date: '2024-05-20T08:15:42.117-04:00',
          },
        ],
      },
    ]);
  });

  it.each([true, false])('is whether an automatic resolving worked: %s', async (worked) => {
    const { data } = await ask(LIVE, resolved({ automatedSuccessfully: worked }));
    expect(data?.done).toEqual({ outcome: 'RECORDED', userErrors: [] });
    expect(runtime.calls).toMatchObject([{ path: 'SaveLiveMetrics', status: 0, write: true }]);
    expect(saved()).toEqual([
      { ticket_id: '5400123', asset_id: 'VC0000001', automated_successfully: worked },
    ]);
  });

  it('is nothing when no step names an asset', async () => {
    const history = [aStep({ asset: null }), aStep({ asset: ' ' })];
    const { data, errors } = await ask(TICKET, finished({ history, idempotencyKey: 'none' }));
    expect(errors).toBeUndefined();
    expect(data?.done).toEqual({ outcome: 'NOTHING_TO_RECORD', userErrors: [] });
    expect(runtime.calls).toEqual([]);
  });

  it.each([
    {
      wrong: 'an id that is no number',
      mutation: TICKET,
      input: finished({ ticketId: 'T1' }),
      path: ['input', 'ticketId'],
    },
    {
      wrong: 'an id of zeros',
      mutation: LIVE,
      input: resolved({ ticketId: '000' }),
      path: ['input', 'ticketId'],
    },
    {
      wrong: 'a ticket without steps',
      mutation: TICKET,
      input: finished({ history: [] }),
      path: ['input', 'history'],
    },
    {
      wrong: 'too many steps',
      mutation: TICKET,
      input: finished({ history: Array.from({ length: 5001 }, () => ({})) }),
      path: ['input', 'history'],
    },
    {
      wrong: 'a task that is no number',
      mutation: TICKET,
      input: finished({ history: [aStep({ detailId: 'x' })] }),
      path: ['input', 'history', '0', 'detailId'],
    },
    {
      wrong: 'a blank service number',
      mutation: LIVE,
      input: resolved({ serviceNumber: ' ' }),
      path: ['input', 'serviceNumber'],
    },
    {
      wrong: 'an empty key',
      mutation: LIVE,
      input: resolved({ idempotencyKey: '' }),
      path: ['input', 'idempotencyKey'],
    },
  ])('is not sent with $wrong', async ({ mutation, input, path }) => {
    const { data, errors } = await ask(mutation, input);
    expect(errors).toBeUndefined();
    expect(data?.done).toMatchObject({ outcome: null, userErrors: [{ code: 'INVALID', path }] });
    expect(runtime.calls).toEqual([]);
  });

  describe.each(BOTH)('$name', ({ mutation, input }) => {
    it('is sent once under a key, and refuses the key for another input', async () => {
      const first = await ask(mutation, { ...input, idempotencyKey: 'a' });
      const again = await ask(mutation, { ...input, idempotencyKey: 'a' });
      expect([first.data?.done, again.data?.done]).toEqual([
        { outcome: 'RECORDED', userErrors: [] },
        { outcome: 'RECORDED', userErrors: [] },
      ]);
      const other = await ask(mutation, { ...input, ticketId: '5400124', idempotencyKey: 'a' });
      expect(onlyError(other)).toMatchObject({ extensions: { code: 'IDEMPOTENCY_CONFLICT' } });
      expect(saved()).toHaveLength(1);
    });

    it.each<{ fault: Fault; done: number }>([
      { fault: { kind: 'cut' }, done: 1 },
      { fault: { kind: 'slow', delayMs: 10_000 }, done: 1 },
      { fault: { kind: 'server-error', status: 503 }, done: 0 },
      { fault: { kind: 'garbage' }, done: 0 },
    ])(
      'is uncertain under $fault.kind, and never sent again under its key',
      async ({ fault, done }) => {
        const hasty = connect({ T7_TIMEOUT_MS: '700' });
        await runtime.setFault(fault);
        const keyed = { ...input, idempotencyKey: 'lost' };
        const first = await hasty(mutation, keyed);
        expect(first.errors).toBeUndefined();
        expect(first.data?.done).toEqual({ outcome: 'UNCERTAIN', userErrors: [] });
        await runtime.clearFaults();
        expect((await hasty(mutation, keyed)).data?.done).toMatchObject({ outcome: 'UNCERTAIN' });
        expect({ calls: runtime.calls.length, done: saved().length }).toEqual({ calls: 1, done });
      },
    );

    it('is uncertain when T7 itself says that time ran out', async () => {
      runtime.forceAnswer({ kind: 'grpc-status', status: 4 });
      expect((await ask(mutation, input)).data?.done).toMatchObject({ outcome: 'UNCERTAIN' });
      expect(runtime.calls).toHaveLength(1);
    });

    it.each([
      { when: 't7.md §6.7: INTERNAL, which is a 400,', status: 13, code: 'UPSTREAM_REJECTED' },
      { when: 'INVALID_ARGUMENT', status: 3, code: 'UPSTREAM_REJECTED' },
      { when: 'UNAUTHENTICATED', status: 16, code: 'UPSTREAM_REJECTED' },
      { when: 'UNIMPLEMENTED', status: 12, code: 'UPSTREAM_REJECTED' },
      { when: 'RESOURCE_EXHAUSTED', status: 8, code: 'UPSTREAM_UNAVAILABLE' },
    ])(
      '$when is an error, nothing was written, and the key stays free',
      async ({ status, code }) => {
        const keyed = { ...input, idempotencyKey: `refused-${status}` };
        runtime.forceAnswer({ kind: 'grpc-status', status });
        expect(onlyError(await ask(mutation, keyed))).toMatchObject({
          path: ['done'],
          extensions: { code, upstream: 't7', upstreamStatus: status, delivered: 'no' },
        });
        expect((await ask(mutation, keyed)).data?.done).toMatchObject({ outcome: 'RECORDED' });
        expect(saved()).toHaveLength(1);
      },
    );

    it('is an error while there is no connection, and goes out later under the same key', async () => {
      const instance = connect();
      const keyed = { ...input, idempotencyKey: 'early' };
      await runtime.setFault({ kind: 'refused' });
      expect(onlyError(await instance(mutation, keyed))).toMatchObject({
        extensions: { code: 'UPSTREAM_UNAVAILABLE', upstream: 't7', delivered: 'no' },
      });
      await runtime.clearFaults();
      expect((await instance(mutation, keyed)).data?.done).toMatchObject({ outcome: 'RECORDED' });
      expect(saved()).toHaveLength(1);
    });

    it('is forbidden where nothing may be written', async () => {
      const careful = connect({}, 'refused');
      expect(onlyError(await careful(mutation, input))).toMatchObject({
        extensions: { code: 'FORBIDDEN', upstream: 't7', delivered: 'no' },
      });
      expect(runtime.calls).toEqual([]);
    });
  });
});
