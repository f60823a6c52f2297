import { graphql } from 'graphql';
import { request } from 'undici';
import { SupergraphError } from '../../gateway/supergraph/load.ts';
import type { SubgraphTransport } from '../../gateway/transport/transport.ts';
import { startFilmShop, type FilmShop } from './support/film-shop.ts';
import { ask, startGateway } from './support/gateway-under-test.ts';

describe('the life of a gateway', () => {
  let shop: FilmShop;

  beforeAll(async () => {
    shop = await startFilmShop();
  });
  afterAll(async () => shop.stop());
  afterEach(() => {
    for (const subgraph of Object.values(shop.servers)) subgraph.fault = undefined;
  });

  async function health(url: string, which: 'live' | 'ready') {
    const { statusCode, body } = await request(`${url}/health/${which}`);
    return [statusCode, await body.json()];
  }

  it('is alive at once, and ready when nothing is missing', async () => {
    let missing = ['customer cache'];
    const gateway = await startGateway(shop.supergraphSdl, { readiness: [async () => missing] });
    await shop.servers.people?.refuse();
    expect(await health(gateway.url, 'live')).toEqual([200, { live: true }]);
    expect(await health(gateway.url, 'ready')).toEqual([
      503,
      { ready: false, missing: ['subgraph people', 'customer cache'] },
    ]);
    await shop.servers.people?.start();
    missing = [];
    expect(await health(gateway.url, 'ready')).toEqual([200, { ready: true }]);
    expect(await gateway.missing()).toEqual([]);
    await gateway.stop();
  });

  it('counts a subgraph that is silent as missing', async () => {
    const gateway = await startGateway(shop.supergraphSdl, {
      environment: { GATEWAY_READINESS_TIMEOUT_MS: '100' },
    });
    if (shop.servers.shop) shop.servers.shop.fault = { kind: 'silent' };
    expect(await gateway.missing()).toEqual(['subgraph shop']);
    await gateway.stop();
  });

  it('says how to build the playground when it is not there', async () => {
    const gateway = await startGateway(shop.supergraphSdl);
    const { statusCode, body } = await request(`${gateway.url}/`);
    expect([statusCode, await body.text()]).toEqual([404, expect.stringMatching(/npm run build/)]);
    await gateway.stop();
  });

  it('asks subgraphs by the transports that it is given', async () => {
    const asked: string[] = [];
    const stopped: string[] = [];
    const local = (name: string): SubgraphTransport => ({
      execute: async ({ query, variables }, { requestId }) => {
        asked.push(`${name} ${requestId}`);
        const { data, errors } = await graphql({
          schema: shop.schemas[name] ?? neverSchema(),
          source: query,
          variableValues: variables,
        });
        return { data: data ?? null, errors: (errors ?? []).map((error) => error.toJSON()) };
      },
      subscribe: async function* () {},
      stop: async () => void stopped.push(name),
    });
    const gateway = await startGateway(shop.supergraphSdl, {
      transportFor: ({ name }) => (name === 'people' ? undefined : local(name)),
    });
    const answer = await ask(
      gateway,
      '{ film(id: "f1") { name stars director { name } } }',
      {},
      { headers: { 'x-request-id': 'r-1' } },
    );
    expect(answer.data).toEqual({
      film: { name: 'The Third Switch', stars: 4.5, director: { name: 'Ada Grün' } },
    });
    expect(asked.sort()).toEqual(['catalog r-1', 'reviews r-1']);
    await gateway.stop();
    expect(stopped.sort()).toEqual(['catalog', 'reviews', 'shop']);
  });

  it('leaves a transport behind that never comes back', async () => {
    const gateway = await startGateway(shop.supergraphSdl, {
      transportFor: () => ({
        execute: () => new Promise(() => undefined),
        subscribe: async function* () {},
        stop: async () => {},
      }),
      environment: { GATEWAY_SUBGRAPH_TIMEOUT_MS: '50' },
    });
    const { errors } = await ask(gateway, '{ film(id: "f1") { name } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_TIMEOUT']);
    await gateway.stop();
  });

  it('lets requests in flight finish when it stops, and takes no more', async () => {
    const gateway = await startGateway(shop.supergraphSdl);
    const { reviews } = shop.servers;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    if (!reviews) throw new Error('no subgraph reviews');
    reviews.hold = held;
    reviews.received.length = 0;
    const inFlight = ask(gateway, '{ film(id: "f1") { stars } }');
    while (reviews.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const stopped = gateway.stop();
    release();
    expect((await inFlight).data).toEqual({ film: { stars: 4.5 } });
    await stopped;
    await gateway.stop();
    reviews.hold = undefined;
    await expect(ask(gateway, '{ me { name } }')).rejects.toThrow('fetch failed');
  });

  it.each([
    { what: 'gives up a query', query: '{ basket { total } }', givenUp: 1 },
    {
      what: 'goes on with a mutation',
      query: 'mutation { buy(film: "f1") { total } }',
      givenUp: 0,
    },
  ])('$what when its client goes', async ({ query, givenUp }) => {
    const gateway = await startGateway(shop.supergraphSdl);
    const { shop: subgraph } = shop.servers;
    if (!subgraph) throw new Error('no subgraph shop');
    let release: () => void = () => undefined;
    subgraph.hold = new Promise<void>((resolve) => (release = resolve));
    subgraph.received.length = 0;
    subgraph.givenUp = 0;
    const client = new AbortController();
    const gone = expect(
      request(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal: client.signal,
      }),
    ).rejects.toThrow(/abort/);
    while (subgraph.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    client.abort();
    await gone;
    await new Promise((resolve) => setTimeout(resolve, 50));
    release();
    await gateway.stop();
    subgraph.hold = undefined;
    expect(subgraph.givenUp).toBe(givenUp);
  });

  it('cuts off what takes longer than a stop may take', async () => {
    const gateway = await startGateway(shop.supergraphSdl, {
      environment: { GATEWAY_STOP_TIMEOUT_MS: '100' },
    });
    if (shop.servers.reviews) shop.servers.reviews.fault = { kind: 'silent' };
    const cut = expect(ask(gateway, '{ film(id: "f1") { stars } }')).rejects.toThrow(
      'fetch failed',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    await gateway.stop();
    await cut;
  });

  describe('does not begin with', () => {
    it('a supergraph that asks for what it does not enforce', async () => {
      const sdl = shop.supergraphSdl
        .replace(
          'schema\n',
          'schema\n  @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)\n',
        )
        .concat('\ndirective @authenticated on FIELD_DEFINITION\n');
      const refused = startGateway(sdl);
      await expect(refused).rejects.toThrow(SupergraphError);
      await expect(refused).rejects.toThrow(
        /uses @authenticated, which this gateway does not enforce/,
      );
    });

    it.each([
      { what: 'no SDL', sdl: 'type Query {' },
      { what: 'no supergraph', sdl: 'type Query { me: String }' },
    ])('$what', async ({ sdl }) => {
      await expect(startGateway(sdl)).rejects.toThrow(/^The supergraph cannot be run: /);
    });

    it('a subgraph without an address', async () => {
      const sdl = shop.supergraphSdl.replace(/url: "http:[^"]*"/, 'url: ""');
      await expect(startGateway(sdl)).rejects.toThrow(/subgraph "catalog" no address/);
    });
  });
});

function neverSchema(): never {
  throw new Error('no such subgraph');
}
