import { X509Certificate } from 'node:crypto';
import { connect } from 'node:net';
import {
  Client,
  credentials,
  logVerbosity,
  Metadata,
  setLogVerbosity,
  status,
  type ServiceError,
} from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { packageFile } from '../../platform/package-root.ts';
import type { Fault, Simulator } from '../../sandbox/runtime/types.ts';
import { startT7 } from '../../sandbox/t7/index.ts';
import type { World } from '../../sandbox/world/types.ts';
import { aText, textLike } from './shapes.ts';
import { aWorld } from './small-world.ts';

const SERVICE = loadSync(packageFile('sandbox', 't7', 'entrypoint.proto'), {
  keepCase: true,
  longs: String,
})['entrypoint.Entrypoint'];

const ROWS = [{ asset: 'VC0000001', task_result: 'Holmdel NOC Investigate' }];
const QUESTION = { ticket_id: 5400123, ticket_rows: ROWS, assets_to_predict: ['VC0000001'] };

const PREDICTIONS = [
  { name: 'Request Completed', probability: 0.2 },
  { name: 'Repair Completed', probability: 0.9312847 },
];

const predict: World['predict'] = (ticketId, asset) =>
  asset === 'BAD'
    ? { error: "Error executing prediction: The labels ['X'] are unknown." }
    : ticketId === 5400123
      ? PREDICTIONS
      : [];

describe('T7', () => {
  let simulator: Simulator;
  let client: Client;

  beforeEach(async () => {
    simulator = await startT7({ world: aWorld({ predict }), port: 0 });
    client = newClient();
  });

  afterEach(async () => {
    client.close();
    await simulator.stop();
  });

  const target = (): string => simulator.environment.T7_GRPC_TARGET ?? '';

  const newClient = (address = target(), authority = simulator.environment.T7_TLS_CA): Client =>
    new Client(
      address,
      credentials.createSsl(authority === undefined ? null : Buffer.from(authority)),
      { 'grpc.initial_reconnect_backoff_ms': 10, 'grpc.max_reconnect_backoff_ms': 20 },
    );

  function call(
    name: string,
    request: object,
    { via = client, deadlineMs = 5000, waitForReady = false } = {},
  ) {
    const method = SERVICE && !('format' in SERVICE) ? SERVICE[name] : undefined;
    if (!method) throw new Error(`no method ${name}`);
    return new Promise<object>((resolve, reject) => {
      via.makeUnaryRequest(
        method.path,
        method.requestSerialize,
        method.responseDeserialize,
        request,
        new Metadata({ waitForReady }),
        { deadline: Date.now() + deadlineMs },
        (error: ServiceError | null, response?: object) => {
          if (error) reject(error);
          else resolve(response ?? {});
        },
      );
    });
  }

  const predictFor = (...assets: string[]) =>
    call('Prediction', { ...QUESTION, assets_to_predict: assets });

  describe('a prediction', () => {
    it('has 32 bit probabilities in no order of theirs', async () => {
      expect(await predictFor('VC0000001')).toEqual({
        success: true,
        ticket_id: '5400123',
        asset_predictions: [
          {
            asset: 'VC0000001',
            task_results: [
              { name: 'Repair Completed', probability: Math.fround(0.9312847) },
              { name: 'Request Completed', probability: Math.fround(0.2) },
            ],
          },
        ],
      });
    });

    it('is made for the assets that were asked about, each once', async () => {
      const rows = ['A', 'B', 'C'].map((asset) => ({ asset }));
      const request = { ...QUESTION, ticket_rows: rows, assets_to_predict: ['C', 'A', 'C'] };
      expect(await call('Prediction', request)).toMatchObject({
        asset_predictions: [{ asset: 'C' }, { asset: 'A' }],
      });
      expect(await predictFor()).toEqual({ success: true, ticket_id: '5400123' });
    });

    it('is an error for one asset beside results for another', async () => {
      const request = {
        ...QUESTION,
        ticket_rows: [...ROWS, { asset: 'BAD' }],
        assets_to_predict: ['BAD', 'VC0000001', 'IN_NO_ROW'],
      };
      expect(await call('Prediction', request)).toMatchObject({
        success: true,
        asset_predictions: [
          {
            asset: 'BAD',
            error: {
              code: 'error_in_prediction',
              message: "Error executing prediction: The labels ['X'] are unknown.",
            },
          },
          { asset: 'VC0000001', task_results: [{}, {}] },
          { asset: 'IN_NO_ROW', error: { code: 'error_in_prediction', message: aText } },
        ],
      });
    });

    it('without results is an asset with nothing else, as proto3 sends it', async () => {
      const request = { ...QUESTION, ticket_id: 1 };
      expect(await call('Prediction', request)).toEqual({
        success: true,
        ticket_id: '1',
        asset_predictions: [{ asset: 'VC0000001' }],
      });
    });

    it('fails as a whole, under status OK, for a ticket without rows', async () => {
      expect(await call('Prediction', { ...QUESTION, ticket_rows: [] })).toEqual({
        success: false,
        message: textLike(/^Error executing prediction: /),
        ticket_id: '5400123',
      });
    });

    it('is recorded as a read, with what was asked', async () => {
      await predictFor('VC0000001');
      expect(simulator.calls).toEqual([
        {
          system: 't7',
          at: aWorld().epoch,
          method: 'gRPC',
          path: 'Prediction',
          query: {},
          body: { ...QUESTION, ticket_id: '5400123' },
          status: status.OK,
          write: false,
        },
      ]);
      simulator.clearCalls();
      expect(simulator.calls).toEqual([]);
    });
  });

  it.each([
    { name: 'SaveMetrics', request: { ticket_id: '5400123', ticket_rows: ROWS } },
    {
      name: 'SaveLiveMetrics',
      request: { ticket_id: '5400123', asset_id: 'VC0000001', automated_successfully: true },
    },
  ])('takes and records $name as a write', async ({ name, request }) => {
    expect(await call(name, request)).toEqual({ message: 'OK' });
    expect(simulator.calls).toMatchObject([
      { method: 'gRPC', path: name, body: request, status: 0, write: true },
    ]);
  });

  describe('its certificate', () => {
    it('is an elliptic one of its own for the loopback', () => {
      const certificate = new X509Certificate(simulator.environment.T7_TLS_CA ?? '');
      expect(certificate.publicKey.asymmetricKeyType).toBe('ec');
      expect(certificate.subjectAltName).toBe('IP Address:127.0.0.1, DNS:localhost');
    });

    it('is good for localhost too', async () => {
      const byName = newClient(target().replace('127.0.0.1', 'localhost'));
      expect(await call('Prediction', QUESTION, { via: byName })).toMatchObject({ success: true });
      byName.close();
    });

    it('is not trusted by those who were not given it', async () => {
      const stranger = new Client(target(), credentials.createSsl());
      await expect(
        call('Prediction', QUESTION, { via: stranger, deadlineMs: 2000 }),
      ).rejects.toMatchObject({ code: status.UNAVAILABLE });
      stranger.close();
      expect(simulator.calls).toEqual([]);
    });
  });

  describe('a fault', () => {
    it.each<{ fault: Fault; code: status; recorded: readonly status[] }>([
      { fault: { kind: 'refused' }, code: status.UNAVAILABLE, recorded: [] },
      {
        fault: { kind: 'server-error', status: 503 },
        code: status.UNAVAILABLE,
        recorded: [status.UNAVAILABLE],
      },
      { fault: { kind: 'garbage' }, code: status.INTERNAL, recorded: [status.OK] },
      {
        fault: { kind: 'expired-session', mode: 'always' },
        code: status.UNAUTHENTICATED,
        recorded: [status.UNAUTHENTICATED],
      },
    ])('$fault.kind is felt, and gone when it is cleared', async ({ fault, code, recorded }) => {
      await predictFor('VC0000001');
      simulator.clearCalls();
      await simulator.setFault(fault);
      await expect(predictFor('VC0000001')).rejects.toMatchObject({ code });
      expect(simulator.calls.map((received) => received.status)).toEqual(recorded);
      await simulator.clearFaults();
      expect(await call('Prediction', QUESTION, { waitForReady: true })).toMatchObject({
        success: true,
      });
    });

    it('refused closes the port, and the same certificate comes back on it', async () => {
      const before = target();
      await simulator.setFault({ kind: 'refused' });
      await expect(reach(before)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
      await simulator.clearFaults();
      await expect(reach(before)).resolves.toBe('reached');
      const later = newClient(before);
      expect(await call('Prediction', QUESTION, { via: later })).toMatchObject({ success: true });
      later.close();
    });

    it('slow lets answers wait, and a caller with a deadline gives up', async () => {
      await simulator.setFault({ kind: 'slow', delayMs: 100 });
      const started = performance.now();
      await predictFor('VC0000001');
      expect(performance.now() - started).toBeGreaterThanOrEqual(99);
      await expect(call('Prediction', QUESTION, { deadlineMs: 20 })).rejects.toMatchObject({
        code: status.DEADLINE_EXCEEDED,
      });
    });

    it('expired-session once is felt by one call', async () => {
      await simulator.setFault({ kind: 'expired-session', mode: 'once' });
      await expect(predictFor('VC0000001')).rejects.toMatchObject({
        code: status.UNAUTHENTICATED,
      });
      expect(await predictFor('VC0000001')).toMatchObject({ success: true });
    });

    it('cut does what was asked for and gives no answer', async () => {
      await simulator.setFault({ kind: 'cut' });
      await expect(call('SaveMetrics', { ticket_id: 1 })).rejects.toMatchObject({
        code: status.UNAVAILABLE,
      });
      expect(simulator.calls).toMatchObject([{ path: 'SaveMetrics', write: true, status: 0 }]);
    });

    it('keeps what was not let in from being done', async () => {
      await simulator.setFault({ kind: 'garbage' });
      await expect(call('SaveMetrics', { ticket_id: 1 })).rejects.toThrow();
      expect(simulator.calls).toMatchObject([{ path: 'SaveMetrics', write: false }]);
    });
  });

  it('says which port is in use', async () => {
    setLogVerbosity(logVerbosity.NONE); // the library would print it too
    const port = Number(target().split(':')[1]);
    await expect(startT7({ world: aWorld(), port })).rejects.toThrow(
      `t7: port ${port} on 127.0.0.1 is in use`,
    );
  });

  it('stops at once, also while answers are held back', async () => {
    await simulator.setFault({ kind: 'slow', delayMs: 60_000 });
    const waiting = predictFor('VC0000001').catch((error: ServiceError) => error.code);
    while (simulator.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await simulator.stop();
    expect(await waiting).toBe(status.UNAVAILABLE);
  });
});

function reach(target: string): Promise<'reached'> {
  const [host, port] = target.split(':');
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), host, () => {
      socket.destroy();
      resolve('reached');
    });
    socket.once('error', reject);
  });
}
