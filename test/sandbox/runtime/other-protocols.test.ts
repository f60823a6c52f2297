import { connect } from 'node:net';
import { Client, credentials, status } from '@grpc/grpc-js';
import { startSmtp, type SmtpSimulator } from '../../../sandbox/notifications/smtp/index.ts';
import type { Fault, Simulator } from '../../../sandbox/runtime/types.ts';
import { startT7 } from '../../../sandbox/t7/index.ts';
import { aWorld } from '../world/snapshot.ts';

describe('a fault of the prediction model', () => {
  let t7: Simulator;
  let client: Client;
  beforeAll(async () => {
    t7 = await startT7({ world: aWorld(), port: 0 });
    const { T7_GRPC_TARGET = '', T7_TLS_CA = '' } = t7.environment;
    client = new Client(T7_GRPC_TARGET, credentials.createSsl(Buffer.from(T7_TLS_CA)));
  });
  afterAll(async () => {
    client.close();
    await t7.stop();
  });
  beforeEach(() => t7.clearCalls());
  afterEach(() => t7.clearFaults());

  /** Status of a call of `SaveMetrics` with an empty message. */
  const call = (deadlineMs = 10_000): Promise<status> =>
    new Promise((resolve) => {
      client.makeUnaryRequest(
        '/entrypoint.Entrypoint/SaveMetrics',
        () => Buffer.alloc(0),
        (bytes) => bytes,
        {},
        { deadline: Date.now() + deadlineMs },
        (error) => resolve(error?.code ?? status.OK),
      );
    });

  it.each<{ fault: Fault; code: status; written: boolean }>([
    { fault: { kind: 'throttled' }, code: status.RESOURCE_EXHAUSTED, written: false },
    { fault: { kind: 'flaky', share: 1, status: 503 }, code: status.UNAVAILABLE, written: false },
    { fault: { kind: 'latency', medianMs: 2, p99Ms: 4 }, code: status.OK, written: true },
    { fault: { kind: 'cut' }, code: status.UNAVAILABLE, written: true },
  ])('$fault.kind is felt, and gone when it is cleared', async ({ fault, code, written }) => {
    await t7.setFault(fault);
    expect(await call()).toBe(code);
    expect(t7.calls.map(({ write }) => write)).toEqual([written]);
    await t7.clearFaults();
    expect(await call()).toBe(status.OK);
  });

  it('half-closed does what was asked for and never answers', async () => {
    await t7.setFault({ kind: 'half-closed' });
    expect(await call(300)).toBe(status.DEADLINE_EXCEEDED);
    expect(t7.calls).toMatchObject([{ write: true }]);
  });

  it('flaky fails a share of the calls', async () => {
    await t7.setFault({ kind: 'flaky', share: 0.5, status: 503 });
    const seen = new Set<status>();
    for (let turn = 0; turn < 30; turn += 1) seen.add(await call());
    expect(seen).toEqual(new Set([status.OK, status.UNAVAILABLE]));
  });

  it('is refused when the protocol has no such thing, and the one before stays', async () => {
    await t7.setFault({ kind: 'throttled' });
    await expect(t7.setFault({ kind: 'doubled' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(
        /^fault\.kind: t7 can be refused, slow,.*; got doubled$/,
      ) as string,
    });
    expect(await call()).toBe(status.RESOURCE_EXHAUSTED);
  });
});

describe('a fault of the mail host', () => {
  let smtp: SmtpSimulator;
  beforeAll(async () => {
    smtp = await startSmtp({ world: aWorld(), port: 0 });
  });
  afterAll(() => smtp.stop());
  beforeEach(() => smtp.clearCalls());
  afterEach(async () => {
    await smtp.clearFaults();
    expect(await greeting()).toMatch(/^220 /);
  });

  /** What the host says first; empty when it ends the connection without a word. */
  const greeting = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(smtp.environment['SMTP_PORT']), '127.0.0.1');
      socket.once('error', reject);
      socket.once('data', (bytes: Buffer) => {
        resolve(bytes.toString());
        socket.destroy();
      });
      socket.once('end', () => resolve(''));
    });

  it('throttled sends every connection away with 421', async () => {
    await smtp.setFault({ kind: 'throttled' });
    expect(await greeting()).toMatch(/^421 .*try again later/);
    expect(smtp.calls).toMatchObject([{ path: 'CONNECT', status: 421, write: false }]);
  });

  it('flaky sends a share of the connections away', async () => {
    await smtp.setFault({ kind: 'flaky', share: 0.5, status: 503 });
    const codes = new Set<string>();
    for (let turn = 0; turn < 30; turn += 1) codes.add((await greeting()).slice(0, 3));
    expect(codes).toEqual(new Set(['220', '421']));
  });

  it('half-closed ends instead of a greeting', async () => {
    await smtp.setFault({ kind: 'half-closed' });
    expect(await greeting()).toBe('');
  });

  it('is refused when the protocol has no such thing', async () => {
    await expect(smtp.setFault({ kind: 'drip', pauseMs: 1, bytes: 1 })).rejects.toMatchObject({
      message: expect.stringContaining('smtp can be refused') as string,
    });
  });
});
