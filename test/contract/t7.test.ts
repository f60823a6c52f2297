import type { Fault, Simulator } from '../../sandbox/runtime/types.ts';
import { startT7 } from '../../sandbox/t7/index.ts';
import type { World } from '../../sandbox/world/types.ts';
import { t7 } from '../../subgraphs/t7/index.ts';
import { aWorld } from '../sandbox/small-world.ts';
import { connectSubgraph, type ConnectedSubgraph } from '../support/connect-subgraph.ts';
import { onlyError } from '../support/expect-failure.ts';

const QUERY = `query ($tasks: [_Any!]!) {
  _entities(representations: $tasks) { ... on TicketTask { id nextBestActions { name probability } } }
}`;
const LABEL_ERROR = `The labels ['X'] are not in the "Task Result" labels map.`;

const aStep = (changes: Record<string, unknown> = {}) => ({
  asset: 'VC0000001',
  detailId: '8801',
  task: 'NOC Investigate',
  taskResult: null,
  notes: 'Edge is down',
  noteType: 'ADN',
  enteredBy: 'Dana Desk',
  assignedTo: null,
  product: 'SD-WAN',
  ticketStatus: 'InProgress',
  enteredAt: '2024-05-20T12:15:42.117Z',
  ...changes,
});

/** A task as the gateway hands it over: with what `nextBestActions` requires. */
function aTask(
  ticketId: string,
  detailId: string,
  serviceNumber: string | null,
  changes: Record<string, unknown> = {},
) {
  const history = serviceNumber === null ? [] : [aStep({ asset: serviceNumber, detailId })];
  return {
    __typename: 'TicketTask',
    id: `${ticketId}:${detailId}`,
    serviceNumber,
    ticket: { id: ticketId },
    history,
    ...changes,
  };
}

/** What the model of this test's world says; other assets get one result. */
const predictions: Readonly<Record<string, ReturnType<World['predict']>>> = {
  VC0000001: [
    { name: ' Request Completed', probability: 0.25 },
    { name: 'Repair Completed ', probability: 0.9312847256660461 },
    { name: 'Holmdel NOC Investigate', probability: 0.5 },
  ],
  VC0000002: { error: LABEL_ERROR },
  VC0000003: [],
};

describe('t7 and the prediction runtime', () => {
  let runtime: Simulator;
  let subgraph: ConnectedSubgraph;

  beforeAll(async () => {
    const predict: World['predict'] = (_ticketId, asset) =>
      predictions[asset] ?? [{ name: 'Line Test Results Provided', probability: 0.5 }];
    runtime = await startT7({ world: aWorld({ predict }), port: 0 });
    subgraph = connect({});
  });

  beforeEach(() => runtime.clearCalls());

  afterAll(async () => {
    await subgraph.stop();
    await runtime.stop();
  });

  const connect = (settings: Record<string, string>) =>
    connectSubgraph(t7, {
      ...runtime.environment,
      T7_TIMEOUT_MS: '5000',
      T7_RETRY_DELAY_MS: '50',
      ...settings,
    });
  const ask = (...tasks: unknown[]) => subgraph.ask(QUERY, { tasks });

  it('t7.md §6.2 §6.3 §6.5: shows what the model expects, most probable first, names trimmed, the noise of 32 bits kept', async () => {
    const { data, errors } = await ask(aTask('5400123', '8801', 'VC0000001'));
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual([
      {
        id: '5400123:8801',
        nextBestActions: [
          // The model computes with 32 bits; its noise is kept.
          { name: 'Repair Completed', probability: Math.fround(0.9312847256660461) },
          { name: 'Holmdel NOC Investigate', probability: 0.5 },
          { name: 'Request Completed', probability: 0.25 },
        ],
      },
    ]);
  });

  it('hands the history over in the names and forms of the model', async () => {
    await ask(
      aTask('5400123', '8801', 'VC0000001', {
        history: [aStep({ taskResult: 'Repair Completed', assignedTo: 'Sam Porter' })],
      }),
    );
    expect(runtime.calls).toMatchObject([
      {
        method: 'gRPC',
        path: 'Prediction',
        status: 0,
        body: {
          ticket_id: '5400123',
          assets_to_predict: ['VC0000001'],
          ticket_rows: [
            {
              call_ticket_id: '5400123',
              asset: 'VC0000001',
              detail_id: '8801',
              task: 'NOC Investigate',
              task_result: 'Repair Completed',
              notes: 'Edge is down',
              note_type: 'ADN',
              note_entered_by: 'Dana Desk',
              task_assigned_to: 'Sam Porter',
              product: 'SD-WAN',
              ticket_status: 'InProgress',
              entered_date: '2024-05-20T08:15:42.117-04:00',
            },
          ],
        },
      },
    ]);
  });

  it('costs one call for each ticket, whatever the number of its tasks', async () => {
    const tasks = ['1', '2', '3'].flatMap((ticketId) =>
      Array.from({ length: 4 }, (_, index) =>
        aTask(ticketId, String(index), `LINE${ticketId}${index}`),
      ),
    );
    const { data, errors } = await ask(...tasks, aTask('1', '9', 'LINE10'));
    expect(errors).toBeUndefined();
    expect(data?._entities).toHaveLength(13);
    const asked = runtime.calls.map(
      ({ body }) => (body as { assets_to_predict: string[] }).assets_to_predict,
    );
    expect(asked.sort()).toEqual([
      ['LINE10', 'LINE11', 'LINE12', 'LINE13'],
      ['LINE20', 'LINE21', 'LINE22', 'LINE23'],
      ['LINE30', 'LINE31', 'LINE32', 'LINE33'],
    ]);
  });

  it('asks nobody about a task that the history does not know', async () => {
    const { data, errors } = await ask(
      aTask('1', '1', null),
      aTask('1', '2', 'VC1', { history: [] }),
      aTask('1', '3', 'VC1', { history: [aStep({ asset: 'VC9' }), aStep({ asset: null })] }),
    );
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual([
      { id: '1:1', nextBestActions: [] },
      { id: '1:2', nextBestActions: [] },
      { id: '1:3', nextBestActions: [] },
    ]);
    expect(runtime.calls).toHaveLength(0);
  });

  it('says that it cannot know when the history could not be read', async () => {
    const answer = await ask(
      aTask('1', '1', 'VC1', { history: null }),
      aTask('1', '2', 'VC0000001'),
    );
    expect(onlyError(answer)).toMatchObject({
      path: ['_entities', 0, 'nextBestActions'],
      extensions: { code: 'UPSTREAM_UNAVAILABLE', upstream: 'bruin' },
    });
    expect(answer.data?._entities).toMatchObject([
      { nextBestActions: null },
      { nextBestActions: [{}, {}, {}] },
    ]);
  });

  it.each<{ when: string; asset: string; code: string; message: RegExp }>([
    {
      when: 'that is an error',
      asset: 'VC0000002',
      code: 'UPSTREAM_REJECTED',
      message: /The labels \['X'\] are not in/,
    },
    {
      when: 'that is empty',
      asset: 'VC0000003',
      code: 'UPSTREAM_MALFORMED',
      message: /neither predictions nor an error/,
    },
  ])('t7.md §6.1: keeps an answer $when to its task', async ({ asset, code, message }) => {
    const answer = await ask(aTask('1', '1', asset), aTask('1', '2', 'VC0000001'));
    const error = onlyError(answer);
    expect(error).toMatchObject({
      path: ['_entities', 0, 'nextBestActions'],
      extensions: { code, upstream: 't7' },
    });
    expect(error.message).toMatch(message);
    expect(answer.data?._entities).toMatchObject([
      { nextBestActions: null },
      { nextBestActions: [{}, {}, {}] },
    ]);
  });

  it.each<{ quirk: string; answer: Parameters<Simulator['forceAnswer']>[0]; error: object }>([
    {
      quirk: 't7.md §6.7: INTERNAL, which it says of a request that its model cannot digest,',
      answer: { kind: 'grpc-status', status: 13 },
      error: { code: 'UPSTREAM_REJECTED', upstream: 't7', upstreamStatus: 13 },
    },
    {
      quirk: 't7.md §6.4: DEADLINE_EXCEEDED',
      answer: { kind: 'grpc-status', status: 4 },
      error: { code: 'UPSTREAM_TIMEOUT', upstream: 't7', upstreamStatus: 4 },
    },
    {
      quirk: '`success: false` under status OK',
      answer: { kind: 'prediction-failed' },
      error: { code: 'UPSTREAM_REJECTED', upstream: 't7' },
    },
  ])('$quirk is an error of the whole ticket, asked for once', async ({ answer, error }) => {
    runtime.forceAnswer(answer);
    const failed = await ask(aTask('1', '1', 'VC0000001'), aTask('1', '2', 'VC8'));
    expect(failed.errors?.map(({ extensions }) => extensions)).toMatchObject([error, error]);
    expect(failed.data?._entities).toMatchObject([
      { nextBestActions: null },
      { nextBestActions: null },
    ]);
    expect(runtime.calls).toHaveLength(1);
  });

  it('t7.md §6.4: waits for an answer that takes its time, and no longer than it is told', async () => {
    await runtime.setFault({ kind: 'slow', delayMs: 1200 });
    const hasty = connect({ T7_TIMEOUT_MS: '150' });
    const [patient, late] = await Promise.all([
      ask(aTask('1', '1', 'VC0000001')),
      hasty.ask(QUERY, { tasks: [aTask('1', '1', 'VC0000001')] }),
    ]);
    await runtime.clearFaults();
    await hasty.stop();
    expect(patient.errors).toBeUndefined();
    expect(patient.data?._entities).toMatchObject([{ nextBestActions: [{}, {}, {}] }]);
    expect(onlyError(late).extensions).toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      upstreamStatus: 4,
    });
  });

  it('t7.md §6.6: is asked about no more than what was asked, and overhears what is said of others', async () => {
    runtime.forceAnswer({ kind: 'unasked-asset' });
    const { data, errors } = await ask(aTask('1', '1', 'VC8'), aTask('1', '2', 'VC9'));
    expect(errors).toBeUndefined();
    const nextBestActions = [{ name: 'Line Test Results Provided', probability: 0.5 }];
    expect(data?._entities).toEqual([
      { id: '1:1', nextBestActions },
      { id: '1:2', nextBestActions },
    ]);
    expect(runtime.calls).toMatchObject([{ body: { assets_to_predict: ['VC8', 'VC9'] } }]);
    expect(runtime.forcedAnswers).toEqual([]);
  });

  it('counts and times every call', async () => {
    await ask(aTask('1', '1', 'VC0000001'));
    const { body } = await subgraph.metrics.expose();
    expect(body).toMatch(
      /upstream_call_duration_seconds_count\{upstream="t7",method="gRPC",route="\/entrypoint.Entrypoint\/Prediction",status="OK"\} \d+/,
    );
  });

  it('trusts no certificate but the one in its settings', async () => {
    const distrustful = connect({ T7_TLS_CA: '', T7_RETRIES: '0' });
    const answer = await distrustful.ask(QUERY, { tasks: [aTask('1', '1', 'VC0000001')] });
    await distrustful.stop();
    expect(onlyError(answer)).toMatchObject({
      extensions: { code: 'UPSTREAM_UNAVAILABLE', upstream: 't7' },
    });
    expect(runtime.calls).toHaveLength(0);
  });

  it('finds the runtime again at once after it was away for a while', async () => {
    const patient = connectSubgraph(t7, runtime.environment);
    const request = { tasks: [aTask('1', '1', 'VC0000001')] };
    await runtime.setFault({ kind: 'refused' });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect((await patient.ask(QUERY, request)).errors).toHaveLength(1);
    }
    await runtime.clearFaults();
    expect((await patient.ask(QUERY, request)).errors).toBeUndefined();
    await patient.stop();
  });

  it.each<{ fault: Fault; code: string; upstreamStatus?: number }>([
    { fault: { kind: 'refused' }, code: 'UPSTREAM_UNAVAILABLE', upstreamStatus: 14 },
    { fault: { kind: 'slow', delayMs: 10_000 }, code: 'UPSTREAM_TIMEOUT', upstreamStatus: 4 },
    {
      fault: { kind: 'server-error', status: 503 },
      code: 'UPSTREAM_UNAVAILABLE',
      upstreamStatus: 14,
    },
    { fault: { kind: 'garbage' }, code: 'UPSTREAM_MALFORMED' },
    {
      fault: { kind: 'expired-session', mode: 'always' },
      code: 'UPSTREAM_REJECTED',
      upstreamStatus: 16,
    },
    {
      fault: { kind: 'expired-session', mode: 'once' },
      code: 'UPSTREAM_REJECTED',
      upstreamStatus: 16,
    },
  ])(
    'says $code when it meets $fault.kind, and is whole afterwards',
    async ({ fault, code, upstreamStatus }) => {
      const hasty = connect({ T7_TIMEOUT_MS: '400' });
      const task = aTask('1', '1', 'VC0000001');
      try {
        for (const when of ['before the first call', 'after one']) {
          await runtime.setFault(fault);
          const error = onlyError(await hasty.ask(QUERY, { tasks: [task, aTask('2', '1', null)] }));
          expect({ when, ...error }).toMatchObject({
            when,
            path: ['_entities', 0, 'nextBestActions'],
            extensions: {
              code,
              upstream: 't7',
              ...(upstreamStatus !== undefined && { upstreamStatus }),
            },
          });
          await runtime.clearFaults();
          const { errors } = await hasty.ask(QUERY, { tasks: [task] });
          expect({ when, errors }).toEqual({ when, errors: undefined });
        }
      } finally {
        await runtime.clearFaults();
        await hasty.stop();
      }
    },
  );
});
