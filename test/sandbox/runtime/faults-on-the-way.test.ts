import { Pool } from 'undici';
import type { Fault } from '../../../sandbox/runtime/types.ts';
import { startASimulator, type ASimulator } from './a-simulator.ts';
import { rawCall } from './raw-call.ts';

const THING = '/api/things/1';
const WHOLE = '{"thing":"1"}';

describe('an answer that goes wrong on its way', () => {
  let host: ASimulator;
  beforeAll(async () => {
    host = await startASimulator();
  });
  afterAll(() => host.simulator.stop());
  beforeEach(() => host.simulator.clearCalls());
  afterEach(async () => {
    await host.simulator.clearFaults();
    const { status, text } = await host.ask('GET', THING);
    expect([status, text]).toEqual([200, WHOLE]); // clearing makes it whole
  });

  it('truncated: promises the whole length, and ends halfway', async () => {
    await host.simulator.setFault({ kind: 'truncated' });
    const { head, body, promised } = await rawCall(host.origin, 'GET', THING).ended;
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(head).toContain('content-type: application/json');
    expect(promised).toBe(WHOLE.length);
    expect(body).toBe(WHOLE.slice(0, 6));
    await expect(host.ask('GET', THING)).rejects.toThrow('terminated');
  });

  it('doubled: sends the body twice, under a length that fits', async () => {
    await host.simulator.setFault({ kind: 'doubled' });
    const answer = await host.ask('GET', THING);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(WHOLE + WHOLE);
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(answer.headers.get('content-length')).toBe(String(2 * WHOLE.length));
  });

  it('drip: sends piece by piece, the head at once', async () => {
    await host.simulator.setFault({ kind: 'drip', pauseMs: 5, bytes: 4 });
    const call = rawCall(host.origin, 'GET', THING);
    const pieces: string[] = [];
    call.socket.on('data', (chunk: Buffer) => pieces.push(chunk.toString()));
    const { body } = await call.ended;
    expect(body).toBe(WHOLE);
    expect(pieces[0]).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\n$/);
    expect(pieces.slice(1).every((piece) => piece.length <= 4 * 2)).toBe(true);
    expect(pieces.length).toBeGreaterThan(2);
  });

  it('drip: never ends in time for a caller that waits a moment', async () => {
    await host.simulator.setFault({ kind: 'drip', pauseMs: 60_000, bytes: 1 });
    const pool = new Pool(host.origin, { bodyTimeout: 50 });
    const { statusCode, body } = await pool.request({ method: 'GET', path: THING });
    expect(statusCode).toBe(200);
    await expect(body.text()).rejects.toMatchObject({ code: 'UND_ERR_BODY_TIMEOUT' });
    await pool.destroy();
  });

  it('half-closed: takes the request, sends nothing, says so, and leaves the connection open', async () => {
    await host.simulator.setFault({ kind: 'half-closed' });
    const call = rawCall(host.origin, 'POST', '/api/things', '{}');
    expect((await call.ended).text).toBe('');
    expect(call.socket.writable).toBe(true);
    call.socket.end();
    expect(host.simulator.calls).toMatchObject([{ status: 201, write: true }]);
    await expect(host.ask('GET', THING)).rejects.toThrow('fetch failed');
  });

  it.each<Fault>([
    { kind: 'cut' },
    { kind: 'truncated' },
    { kind: 'doubled' },
    { kind: 'drip', pauseMs: 1, bytes: 100 },
    { kind: 'half-closed' },
  ])('$kind does what is asked for, on its own path alone', async (fault) => {
    await host.simulator.setFault({ ...fault, onlyPath: '/api' });
    await host
      .ask('POST', '/api/things', { body: '{}', type: 'application/json' })
      .catch(() => undefined);
    expect(host.simulator.calls).toMatchObject([{ status: 201, write: true }]);
    expect((await host.ask('GET', '/private')).status).toBe(401);
  });

  it('spoils a long answer that is made row by row too', async () => {
    await host.simulator.setFault({ kind: 'doubled', onlyPath: '/rows' });
    const { text } = await host.ask('GET', '/rows');
    expect(text.slice(0, text.length / 2)).toBe(text.slice(text.length / 2));
    expect(JSON.parse(text.slice(0, text.length / 2))).toHaveLength(2000);
  });
});
