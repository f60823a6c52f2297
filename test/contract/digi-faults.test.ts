import type { Fault } from '../../sandbox/runtime/types.ts';
import {
  LOGS,
  OF_EDGES,
  ORDER,
  rebootOf,
  REBOOTS,
  RECOVER,
  RECOVERIES,
  startDigiBench,
  TOKEN,
  type Ask,
  type DigiBench,
} from '../subgraphs/digi/digi-bench.ts';
import { onlyError } from '../support/expect-failure.ts';

const RECOVERY = '/DeviceManagement_API';
const SHORT = { DIGI_TIMEOUT_MS: '300', DIGI_RETRY_DELAY_MS: '5' };

const FAULTS: { fault: Fault; code: string; upstreamStatus?: number }[] = [
  { fault: { kind: 'refused' }, code: 'UPSTREAM_UNAVAILABLE' },
  { fault: { kind: 'cut' }, code: 'UPSTREAM_UNAVAILABLE' },
  { fault: { kind: 'slow', delayMs: 60_000 }, code: 'UPSTREAM_TIMEOUT' },
  {
    fault: { kind: 'server-error', status: 503 },
    code: 'UPSTREAM_UNAVAILABLE',
    upstreamStatus: 503,
  },
  { fault: { kind: 'garbage' }, code: 'UPSTREAM_MALFORMED' },
  {
    fault: { kind: 'expired-session', mode: 'always' },
    code: 'UPSTREAM_REJECTED',
    upstreamStatus: 401,
  },
];

describe('digi and a vendor in trouble', () => {
  let bench: DigiBench;
  let ask: Ask;

  beforeEach(async () => {
    bench = await startDigiBench();
    ask = bench.connect({ settings: SHORT });
  });
  afterEach(() => bench.stop());

  const order = (idempotencyKey?: string) =>
    ask(ORDER, { input: bench.order(0, { idempotencyKey }) });
  const ofEdges = () =>
    ask(OF_EDGES, { of: [{ __typename: 'Edge', serialNumber: bench.modem().serialNumber }] });
  const begun = () => bench.vendor.calls.filter(({ write }) => write).length;
  const listed = async () => {
    const { data } = await ask(REBOOTS);
    return (data as { modemReboots: { nodes: unknown[] } }).modemReboots.nodes;
  };

  it.each(FAULTS)(
    'says $code for a reading that meets $fault.kind, and reads whole afterwards',
    async ({ fault, code, upstreamStatus }) => {
      const whole = [await ask(RECOVERIES), await ofEdges()];
      expect(whole.map(({ errors }) => errors)).toEqual([undefined, undefined]);
      await bench.vendor.setFault(fault);
      for (const [answer, path] of [
        [await ask(RECOVERIES), ['modemRecoveries']],
        [await ofEdges(), ['_entities', 0, 'modemRecoveries']],
      ] as const) {
        expect(onlyError(answer)).toMatchObject({
          path,
          extensions: {
            code,
            upstream: 'digi',
            ...(upstreamStatus !== undefined && { upstreamStatus }),
          },
        });
      }
      await bench.vendor.clearFaults();
      expect([await ask(RECOVERIES), await ofEdges()]).toEqual(whole);
    },
  );

  // Nothing was ordered for sure: an error, nothing is listed, and the key stays free.
  it.each([
    { when: 'no token', token: false, fault: { kind: 'refused' }, code: 'UPSTREAM_UNAVAILABLE' },
    { when: 'a token', token: true, fault: { kind: 'refused' }, code: 'UPSTREAM_UNAVAILABLE' },
    { when: 'no token', token: false, fault: { kind: 'garbage' }, code: 'UPSTREAM_MALFORMED' },
    { when: 'no token', token: false, fault: { kind: 'cut' }, code: 'UPSTREAM_UNAVAILABLE' },
    {
      when: 'no token',
      token: false,
      fault: { kind: 'slow', delayMs: 60_000 },
      code: 'UPSTREAM_TIMEOUT',
    },
    {
      when: 'a token',
      token: true,
      fault: { kind: 'expired-session', mode: 'always' },
      code: 'UPSTREAM_REJECTED',
    },
  ] as const)(
    'says $code for an order that meets $fault.kind with $when, and takes it afterwards',
    async ({ token, fault, code }) => {
      if (token) await ask(RECOVERIES);
      await bench.vendor.setFault(fault);
      // Notices that the connections of before are gone: on one of those an order might have left.
      if (token) await ask(RECOVERIES);
      expect(onlyError(await order('key-1'))).toMatchObject({
        path: ['rebootModem'],
        extensions: { code, upstream: 'digi', delivered: 'no' },
      });
      expect(begun()).toBe(0);
      await bench.vendor.clearFaults();
      expect(await listed()).toEqual([]);
      expect(rebootOf(await order('key-1')).state).toBe('SENT');
      expect(begun()).toBe(1);
    },
  );

  // The vendor may have begun, and with `cut` and `slow` it has.
  it.each([
    { fault: { kind: 'cut' }, done: 1 },
    { fault: { kind: 'slow', delayMs: 60_000 }, done: 1 },
    { fault: { kind: 'server-error', status: 500 }, done: 0 },
    { fault: { kind: 'garbage' }, done: 0 },
  ] as const)(
    'leaves an order UNCERTAIN that meets $fault.kind, and never sends it again by itself',
    async ({ fault, done }) => {
      await bench.vendor.setFault({ ...fault, onlyPath: RECOVERY });
      const reboot = rebootOf(await order('key-1'));
      expect(reboot.state).toBe('UNCERTAIN');
      expect(reboot.reason).not.toMatch(/127\.0\.0\.1|sandbox-/);
      await bench.vendor.clearFaults();
      expect(rebootOf(await order('key-1'))).toEqual(reboot);
      expect(await listed()).toEqual([reboot]);
      expect([begun(), bench.count(RECOVER)]).toEqual([done, 1]);
    },
  );

  it('logs in again when a session ended, for a reading and for an order, which is sent once', async () => {
    await ask(RECOVERIES);
    await bench.vendor.setFault({ kind: 'expired-session', mode: 'once' });
    expect((await ask(RECOVERIES)).errors).toBeUndefined();
    await bench.vendor.setFault({ kind: 'expired-session', mode: 'once' });
    expect(rebootOf(await order()).state).toBe('SENT');
    expect([begun(), bench.count(TOKEN)]).toEqual([1, 3]);
  });

  it('repeats a reading that met a 5xx, and never an order', async () => {
    const patient = bench.connect({ settings: { ...SHORT, DIGI_RETRIES: '2' } });
    await patient(RECOVERIES);
    bench.vendor.clearCalls();
    await bench.vendor.setFault({ kind: 'server-error', status: 502, onlyPath: RECOVERY });
    expect(onlyError(await patient(RECOVERIES))).toMatchObject({
      extensions: { upstreamStatus: 502 },
    });
    expect(rebootOf(await patient(ORDER, { input: bench.order() })).state).toBe('UNCERTAIN');
    expect([bench.count(LOGS), bench.count(RECOVER)]).toEqual([3, 1]);
  });

  it('tells that the login was refused', async () => {
    const stranger = bench.connect({ settings: { DIGI_CLIENT_SECRET: 'sandbox-guess' } });
    expect(onlyError(await stranger(RECOVERIES))).toMatchObject({
      message: 'digi refused the login with status 401',
      extensions: { code: 'UPSTREAM_REJECTED', upstream: 'digi', upstreamStatus: 401 },
    });
    expect(bench.count(LOGS)).toBe(0);
  });

  it('digi-reboot #14: sends no order without a token, and leaves its key free', async () => {
    const stranger = bench.connect({ settings: { DIGI_CLIENT_SECRET: 'sandbox-guess' } });
    const input = { ...bench.order(), idempotencyKey: 'key-1' };
    expect(onlyError(await stranger(ORDER, { input }))).toMatchObject({
      extensions: { code: 'UPSTREAM_REJECTED', upstreamStatus: 401 },
    });
    expect(bench.count(RECOVER)).toBe(0);
    expect(rebootOf(await order('key-1')).state).toBe('SENT');
    expect(bench.count(RECOVER)).toBe(1);
  });

  it('digi-reboot #14: orders nothing with a token that has expired, and leaves its key free', async () => {
    await ask(RECOVERIES); // from here on it has a token
    await bench.vendor.setFault({ kind: 'expired-session', mode: 'always' });
    expect(onlyError(await order('key-1'))).toMatchObject({
      extensions: { code: 'UPSTREAM_REJECTED', upstreamStatus: 401 },
    });
    expect(begun()).toBe(0);
    await bench.vendor.clearFaults();
    expect(rebootOf(await order('key-1')).state).toBe('SENT');
    expect(begun()).toBe(1);
  });

  it('does not show half a log when a later page fails', async () => {
    const paged = bench.connect({ settings: { ...SHORT, DIGI_LOG_PAGE_SIZE: '2' } });
    const whole = await paged(RECOVERIES);
    bench.vendor.clearCalls();
    await bench.vendor.setFault({ kind: 'slow', delayMs: 20, onlyPath: RECOVERY });
    const reading = paged(RECOVERIES);
    await bench.received(LOGS);
    await bench.vendor.setFault({ kind: 'server-error', status: 500, onlyPath: RECOVERY });
    const answer = await reading;
    expect(answer.data).toEqual({ modemRecoveries: null });
    expect(onlyError(answer)).toMatchObject({ extensions: { upstreamStatus: 500 } });
    await bench.vendor.clearFaults();
    expect(await paged(RECOVERIES)).toEqual(whole);
  });
});
