import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  credentials,
  loadPackageDefinition,
  status,
  type Client,
  type ServiceError,
} from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import type { Fault, Simulator } from '../../sandbox/runtime/types.ts';
import { startT7 } from '../../sandbox/t7/index.ts';
import { aWorld } from './small-world.ts';

/** Written from the document of the runtime alone. */
const PROTO = `
syntax = "proto3";
package entrypoint;
service Entrypoint {
  rpc Prediction (PredictionRequest) returns (PredictionResponse);
  rpc SaveMetrics (SaveMetricsRequest) returns (SaveMetricsResponse);
  rpc SaveLiveMetrics (SaveLiveMetricsRequest) returns (SaveLiveMetricsResponse);
}
message PredictionRequest { int64 ticket_id = 1; repeated TicketRow ticket_rows = 2; repeated string assets_to_predict = 3; }
message PredictionResponse { bool success = 1; string message = 2; int64 ticket_id = 3; repeated AssetPrediction asset_predictions = 4; }
message AssetPrediction { string asset = 1; repeated TaskResult task_results = 2; Error error = 3; }
message TaskResult { string name = 1; float probability = 2; }
message Error { string code = 1; string message = 2; }
message SaveMetricsRequest { int64 ticket_id = 1; repeated TicketRow ticket_rows = 2; }
message SaveMetricsResponse { string message = 1; }
message SaveLiveMetricsRequest { int64 ticket_id = 1; string asset_id = 2; bool automated_successfully = 3; }
message SaveLiveMetricsResponse { string message = 1; }
message TicketRow {
  string asset = 1; string product = 2; string entered_date = 3; string notes = 4; string task_result = 5;
  string client_name = 6; string city = 7; string state = 8; string entered_date_n = 9; string note_entered_by = 10;
  string ticket_entered_date = 11; int64 call_ticket_id = 12; string initial_note_ticket_creation = 13; int64 detail_id = 14;
  string address1 = 15; string address2 = 16; string zip = 17; string site_name = 18; string note_type = 19;
  string note_entered_date = 20; string task_assigned_to = 21; string task = 22; int32 sla = 23; string ticket_status = 24;
}
`;

/** A row with every column that there is. */
const ROW = {
  ...{ asset: 'VC0000001', product: 'SD-WAN', entered_date: '2024-05-20T08:15:42.117-04:00' },
  ...{ notes: 'Edge is down', task_result: 'Holmdel NOC Investigate', client_name: 'ACME Retail' },
  ...{ city: 'Holmdel', state: 'NJ', entered_date_n: '2024-05-20T08:15:42', zip: '07733' },
  ...{ note_entered_by: 'Dana Desk', ticket_entered_date: '2024-05-20T08:00:00.000-04:00' },
  ...{ call_ticket_id: '9007199254740993', initial_note_ticket_creation: 'Opened by phone' },
  ...{ detail_id: '8801', address1: '1 Main St', address2: 'Floor 2', site_name: 'Store 12' },
  ...{ note_type: 'ADN', note_entered_date: '2024-05-20', task_assigned_to: 'Sam Porter' },
  ...{ task: 'NOC Investigate', sla: 4, ticket_status: 'InProgress' },
};

type Method = (
  request: object,
  options: { deadline: number },
  callback: (error: ServiceError | null, response: unknown) => void,
) => void;
type Stub = Client & Record<'Prediction' | 'SaveMetrics' | 'SaveLiveMetrics', Method>;

describe('a gRPC client of its own before T7', () => {
  let folder: string;
  let runtime: Simulator;
  let client: Stub;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 't7-foreign-'));
    const path = join(folder, 'service.proto');
    writeFileSync(path, PROTO);
    const options = { keepCase: true, longs: String, defaults: true };
    const { entrypoint } = loadPackageDefinition(loadSync(path, options));
    const predict = () => [
      { name: 'Repair Completed', probability: 0.9312847256660461 },
      { name: 'Request Completed', probability: 0.5 },
    ];
    runtime = await startT7({ world: aWorld({ predict }), port: 0 });
    const { Entrypoint } = entrypoint as unknown as { Entrypoint: new (...by: unknown[]) => Stub };
    const { T7_GRPC_TARGET: target, T7_TLS_CA: ca = '' } = runtime.environment;
    client = new Entrypoint(target, credentials.createSsl(Buffer.from(ca)), {
      'grpc.initial_reconnect_backoff_ms': 10,
      'grpc.max_reconnect_backoff_ms': 20,
    });
  });

  afterEach(async () => {
    await runtime.clearFaults();
    runtime.clearAnswers();
    runtime.clearCalls();
  });

  afterAll(async () => {
    client.close();
    await runtime.stop();
    rmSync(folder, { recursive: true });
  });

  const call = (method: keyof typeof REQUESTS, request: object, deadlineMs = 10_000) =>
    new Promise<unknown>((resolve, reject) => {
      client[method](request, { deadline: Date.now() + deadlineMs }, (error, response) => {
        if (error) reject(error);
        else resolve(response);
      });
    });
  const REQUESTS = {
    Prediction: { ticket_id: '5400123', ticket_rows: [ROW], assets_to_predict: ['VC0000001'] },
    SaveMetrics: { ticket_id: '5400123', ticket_rows: [ROW, { notes: 'without an asset' }] },
    SaveLiveMetrics: { ticket_id: '5400123', asset_id: 'VC0000001', automated_successfully: true },
  };
  const METHODS = ['Prediction', 'SaveMetrics', 'SaveLiveMetrics'] as const;

  it('reads a prediction, its ids as text and its probabilities with 32 bits', async () => {
    expect(await call('Prediction', REQUESTS.Prediction)).toEqual({
      success: true,
      message: '',
      ticket_id: '5400123',
      asset_predictions: [
        {
          asset: 'VC0000001',
          task_results: [
            { name: 'Repair Completed', probability: Math.fround(0.9312847256660461) },
            { name: 'Request Completed', probability: 0.5 },
          ],
          error: null,
        },
      ],
    });
    expect(runtime.calls).toMatchObject([{ path: 'Prediction', status: 0, write: false }]);
    expect(runtime.calls[0]?.body).toEqual(REQUESTS.Prediction);
  });

  it.each(['SaveMetrics', 'SaveLiveMetrics'] as const)(
    'hands over %s, every field of it',
    async (method) => {
      expect(await call(method, REQUESTS[method])).toEqual({ message: 'OK' });
      expect(runtime.calls).toMatchObject([{ path: method, status: 0, write: true }]);
      expect(runtime.calls[0]?.body).toEqual(REQUESTS[method]);
    },
  );

  it('reads that the whole request failed', async () => {
    expect(await call('Prediction', { ...REQUESTS.Prediction, ticket_rows: [] })).toMatchObject({
      success: false,
      message: expect.stringContaining('Error executing prediction') as string,
      asset_predictions: [],
    });
  });

  describe.each(METHODS)('%s', (method) => {
    it('ends with the status that was chosen, and nothing is done', async () => {
      for (const code of [status.INTERNAL, status.DEADLINE_EXCEEDED, status.UNAVAILABLE]) {
        runtime.forceAnswer({ kind: 'grpc-status', status: code });
        await expect(call(method, REQUESTS[method])).rejects.toMatchObject({ code });
      }
      expect(runtime.calls.map((received) => received.status)).toEqual([13, 4, 14]);
      expect(runtime.calls.filter(({ write }) => write)).toEqual([]);
    });

    it('ends with DEADLINE_EXCEEDED when the answer takes longer than the caller waits', async () => {
      await runtime.setFault({ kind: 'slow', delayMs: 30_000 });
      await expect(call(method, REQUESTS[method], 300)).rejects.toMatchObject({
        code: status.DEADLINE_EXCEEDED,
      });
    });

    it.each<{ fault: Fault; code: status }>([
      { fault: { kind: 'server-error', status: 503 }, code: status.UNAVAILABLE },
      { fault: { kind: 'cut' }, code: status.UNAVAILABLE },
      { fault: { kind: 'expired-session', mode: 'always' }, code: status.UNAUTHENTICATED },
      // What comes cannot be decoded, as the library says it.
      { fault: { kind: 'garbage' }, code: status.INTERNAL },
    ])('ends with $code under $fault.kind', async ({ fault, code }) => {
      await runtime.setFault(fault);
      await expect(call(method, REQUESTS[method])).rejects.toMatchObject({ code });
    });
  });

  it('finds nobody while the port is closed, and the same server after', async () => {
    await runtime.setFault({ kind: 'refused' });
    await expect(call('Prediction', REQUESTS.Prediction)).rejects.toMatchObject({
      code: status.UNAVAILABLE,
    });
    await runtime.clearFaults();
    await new Promise<void>((resolve, reject) => {
      client.waitForReady(Date.now() + 10_000, (error) => (error ? reject(error) : resolve()));
    });
    expect(await call('SaveMetrics', REQUESTS.SaveMetrics)).toEqual({ message: 'OK' });
  });
});
