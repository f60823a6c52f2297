import { startASimulator, type ASimulator } from './a-simulator.ts';

describe('an HTTP simulator', () => {
  let host: ASimulator;
  beforeEach(async () => {
    host = await startASimulator();
  });
  afterEach(() => host.simulator.stop());

  it('finds a route whatever the case of the path, and keeps the case of what varies', async () => {
    const answer = await host.ask('GET', '/api/THINGS/AbC?Page=1&page=2&page=3');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({ thing: 'AbC' });
    expect([...(host.seen[0]?.query ?? [])]).toEqual([
      ['Page', '1'],
      ['page', '2'],
      ['page', '3'],
    ]);
  });

  it('sends several headers of one name', async () => {
    const { headers } = await host.ask('GET', '/api/things/1');
    expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(headers.get('content-type')).toMatch('application/json');
  });

  it.each<[type: string | undefined, body: string, parsed: unknown]>([
    ['application/json', '{"a":[1]}', { a: [1] }],
    ['application/json; charset=utf-8', '"text"', 'text'],
    ['application/json-patch+json', '{"a":null}', { a: null }],
    ['application/x-www-form-urlencoded', 'a=1&b=two%20words', { a: '1', b: 'two words' }],
    ['text/plain', 'as it is', 'as it is'],
    ['application/json', '{"a":', undefined],
    ['application/octet-stream', 'bytes', undefined],
    ['application/json', '', undefined],
  ])('reads a body of type %s: %s', async (type, body, parsed) => {
    const answer = await host.ask('POST', '/api/things', { body, ...(type && { type }) });
    expect(answer).toMatchObject({ status: 201, text: 'made' });
    expect(host.seen[0]?.body).toEqual(parsed);
    expect(host.seen[0]?.rawBody.toString()).toBe(body);
  });

  it('gives handlers the world, brought up to its time', async () => {
    const before = host.world.probeTests.length;
    host.world.clock.step(3_600_000);
    await host.ask('GET', '/api/things/1');
    expect(host.seen[0]?.now).toEqual(host.world.clock.now());
    expect(host.world.probeTests.length).toBeGreaterThan(before);
  });

  it('records every call with its answer, also those of no route', async () => {
    await host.ask('GET', '/Api/things/7?b=2&b=3&a=1');
    await host.ask('POST', '/api/things', { body: '{"note":"x"}', type: 'application/json' });
    await host.ask('DELETE', '/nothing/here');
    await host.ask('GET', '/broken');
    const at = host.world.clock.now();
    expect(host.simulator.calls).toEqual([
      {
        system: 'example',
        at,
        method: 'GET',
        path: '/Api/things/7',
        query: { a: '1', b: ['2', '3'] },
        body: null,
        status: 200,
        write: false,
      },
      {
        system: 'example',
        at,
        method: 'POST',
        path: '/api/things',
        query: {},
        body: { note: 'x' },
        status: 201,
        write: true,
      },
      {
        system: 'example',
        at,
        method: 'DELETE',
        path: '/nothing/here',
        query: {},
        body: null,
        status: 404,
        write: false,
      },
      {
        system: 'example',
        at,
        method: 'GET',
        path: '/broken',
        query: {},
        body: null,
        status: 500,
        write: false,
      },
    ]);
    host.simulator.clearCalls();
    expect(host.simulator.calls).toEqual([]);
  });

  it('names the size of a body that is no text in its record', async () => {
    await host.ask('POST', '/api/things', {
      body: Buffer.alloc(2048),
      type: 'application/octet-stream',
    });
    await host.ask('POST', '/api/things', { body: '{"password":"x"', type: 'application/json' });
    expect(host.simulator.calls.map(({ body }) => body)).toEqual([
      '[2048 bytes]',
      '{"password":"***"',
    ]);
  });

  it('says whose port is in use', async () => {
    const port = Number(new URL(host.origin).port);
    await expect(startASimulator(port)).rejects.toThrow(
      `example: port ${port} on 127.0.0.1 is in use; stop what listens there or choose another port`,
    );
  });
});
