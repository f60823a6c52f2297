import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Gateway } from '../../gateway/index.ts';
import { createMetrics, type Metrics } from '../../platform/metrics.ts';
import { openLiveClient, type LiveClient } from '../support/live-client.ts';
import { untilHolds } from '../support/until.ts';
import { ask, startGateway } from './support/gateway-under-test.ts';
import { startHarbour, type Harbour } from './support/harbour.ts';

const ARRIVALS = /* GraphQL */ `
  subscription Arrivals($port: String!, $after: String) {
    arrivals(port: $port, after: $after) {
      vessel {
        name
        pilots
      }
      place: berth {
        number
        ... on Quay {
          depthM
        }
        ... on Buoy {
          __typename
        }
      }
    }
  }
`;
const NAMES =
  'subscription($after: String) { here: arrivals(port: "K", after: $after) { vessel { name } } }';
const TIDES = 'subscription { tides { level highest { name } } }';

interface Named {
  readonly here: { readonly vessel: { readonly name: string } } | null;
}

const named = (results: readonly { readonly data: Named | null }[]) =>
  results.map(({ data }) => data?.here?.vessel.name);
const names = (...numbers: number[]) => numbers.map((number) => `Vessel v${number}`);

describe('live operations of a gateway', () => {
  let harbour: Harbour;
  let gateway: Gateway;
  let metrics: Metrics;
  let clients: LiveClient[];

  beforeEach(async () => {
    harbour = await startHarbour();
    metrics = createMetrics();
    gateway = await startGateway(harbour.supergraphSdl, { metrics });
    clients = [];
  });
  afterEach(async () => {
    await Promise.all(clients.map((each) => each.close()));
    await gateway.stop();
    await harbour.stop();
  });

  function client(): LiveClient {
    const opened = openLiveClient(gateway.url);
    clients.push(opened);
    return opened;
  }

  const readers = (count: number) => untilHolds(() => harbour.arrivals.readers.now === count);

  async function measured(name: string): Promise<number> {
    const { body } = await metrics.expose();
    const lines = body.split('\n').filter((line) => line.startsWith(name));
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  }

  it('complete each event from other subgraphs, with what they require, by the kind of things', async () => {
    const feed = client().subscribe(ARRIVALS, { port: 'K' });
    await readers(1);
    harbour.arrive();
    harbour.arrive();
    await feed.until(2);
    const vessel = (id: string) => ({ name: `Vessel ${id}`, pilots: 2 });
    expect(feed.results.map(({ data }) => data)).toEqual([
      { arrivals: { vessel: vessel('v1'), place: { number: 1, __typename: 'Buoy' } } },
      { arrivals: { vessel: vessel('v2'), place: { number: 2, depthM: 12 } } },
    ]);
    expect(feed.results.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('have an error at its place when a subgraph is down, and go on', async () => {
    const feed = client().subscribe(ARRIVALS, { port: 'K' });
    await readers(1);
    harbour.servers.registry.fault = { kind: 'status', status: 503 };
    harbour.arrive();
    await feed.until(1);
    harbour.servers.registry.fault = undefined;
    harbour.arrive();
    await feed.until(2);
    const [broken, whole] = feed.results;
    expect(broken?.errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['arrivals', 'vessel', 'name'], 'SUBGRAPH_UNAVAILABLE'],
    ]);
    expect(broken?.errors[0]?.extensions).toMatchObject({
      subgraph: 'registry',
      requestId: expect.stringMatching(/.{36}/) as string,
    });
    expect(whole?.errors).toEqual([]);
  });

  it('have the errors of the event itself at their place, masked as over HTTP', async () => {
    const feed = client().subscribe(
      'subscription { arrivals(port: "K") { remark: note vessel { name } } }',
    );
    await readers(1);
    harbour.arrive({
      note: () => {
        throw new Error('secret inside');
      },
    });
    await feed.until(1);
    expect(feed.results[0]?.data).toEqual({
      arrivals: { remark: null, vessel: { name: 'Vessel v1' } },
    });
    expect(feed.results[0]?.errors).toEqual([
      expect.objectContaining({
        path: ['arrivals', 'remark'],
        message: expect.stringMatching(/^Something went wrong inside/) as string,
        extensions: expect.objectContaining({
          code: 'INTERNAL_SERVER_ERROR',
          subgraph: 'traffic',
        }) as object,
      }),
    ]);
  });

  it('give events once and in order, whatever time each takes', async () => {
    const feed = client().subscribe<Named>(NAMES);
    await readers(1);
    let release: () => void = () => undefined;
    harbour.servers.registry.hold = new Promise<void>((resolve) => (release = resolve));
    harbour.arrive();
    await untilHolds(() => harbour.servers.registry.received.length === 1);
    harbour.servers.registry.hold = undefined;
    for (let more = 0; more < 20; more += 1) harbour.arrive();
    release();
    await feed.until(21);
    expect(named(feed.results)).toEqual(names(...Array.from({ length: 21 }, (_, n) => n + 1)));
  });

  it('that are equal share one subscription and one fetch per event', async () => {
    const feeds = Array.from({ length: 50 }, () => client().subscribe(ARRIVALS, { port: 'K' }));
    await untilHolds(async () => (await measured('gateway_subscriptions_active')) === 50);
    harbour.arrive();
    await Promise.all(feeds.map((feed) => feed.until(1)));
    expect(new Set(feeds.map(({ results }) => JSON.stringify(results)))).toHaveProperty('size', 1);
    expect(harbour.arrivals.readers.ever).toBe(1);
    expect(harbour.servers.registry.received).toHaveLength(1);
    expect(harbour.servers.pilotage.received).toHaveLength(1);
    expect(await measured('gateway_subscription_sources_active')).toBe(1);
    expect(await measured('gateway_subscription_hydrations_total')).toBe(1);
    expect(await measured('gateway_subscription_events_total')).toBe(50);
  });

  it('with other variables have a subscription of their own, on the same connection', async () => {
    const one = client().subscribe(ARRIVALS, { port: 'K' });
    const other = client().subscribe(ARRIVALS, { port: 'L' });
    await readers(2);
    harbour.arrive();
    await Promise.all([one.until(1), other.until(1)]);
    expect(harbour.servers.traffic.sockets()).toBe(1);
  });

  it('that begin behind an event do not join one that is further on', async () => {
    harbour.arrive();
    const early = client().subscribe<Named>(NAMES, { after: '0' });
    await early.until(1);
    harbour.arrive();
    await early.until(2);
    const late = client().subscribe<Named>(NAMES, { after: '0' });
    await late.until(2);
    expect(named(late.results)).toEqual(names(1, 2));
  });

  it('free everything when the last one leaves', async () => {
    const first = client().subscribe(ARRIVALS, { port: 'K' });
    const second = client().subscribe(ARRIVALS, { port: 'K' });
    await untilHolds(async () => (await measured('gateway_subscriptions_active')) === 2);
    await readers(1);
    first.leave();
    await untilHolds(async () => (await measured('gateway_subscriptions_active')) === 1);
    expect(harbour.arrivals.readers.now).toBe(1);
    second.leave();
    await readers(0);
    await untilHolds(() => harbour.servers.traffic.sockets() === 0);
    expect(await measured('gateway_subscription_sources_active')).toBe(0);
    expect(await measured('gateway_subscriptions_active')).toBe(0);
  });

  it('free everything when the socket of the last one breaks', async () => {
    const lost = client();
    lost.subscribe(ARRIVALS, { port: 'K' });
    await readers(1);
    await lost.close();
    await readers(0);
    await untilHolds(() => harbour.servers.traffic.sockets() === 0);
    expect(await measured('gateway_subscription_sources_active')).toBe(0);
  });

  describe('when the subgraph is killed and comes back', () => {
    it('go on behind the last event, without loss or repeat', async () => {
      const feed = client().subscribe<Named>(NAMES);
      await readers(1);
      harbour.arrive();
      harbour.arrive();
      await feed.until(2);
      await harbour.servers.traffic.kill();
      harbour.arrive();
      harbour.arrive();
      await sleep(300);
      await harbour.servers.traffic.start();
      await feed.until(4);
      harbour.arrive();
      await feed.until(5);
      expect(named(feed.results)).toEqual(names(1, 2, 3, 4, 5));
      expect(feed.results.flatMap(({ errors }) => errors)).toEqual([]);
      expect(harbour.arrivals.readers.after).toEqual([undefined, '2']);
    });

    it('begin again where the client said, when nothing came yet', async () => {
      const feed = client().subscribe<Named>(NAMES, { after: '0' });
      await readers(1);
      await harbour.servers.traffic.kill();
      harbour.arrive();
      await harbour.servers.traffic.start();
      await feed.until(1);
      expect(named(feed.results)).toEqual(names(1));
      expect(feed.results[0]?.errors).toEqual([]);
    });

    it.each([
      { what: 'nothing came yet', query: NAMES, field: 'here', data: { here: null } },
      { what: 'nobody can tell where to go on', query: TIDES, field: 'tides', data: null },
    ])('tell of a gap when $what', async ({ query, field, data }) => {
      const feed = client().subscribe(query);
      const reading = field === 'here' ? harbour.arrivals : harbour.tides;
      await untilHolds(() => reading.readers.now === 1);
      await harbour.servers.traffic.kill();
      await untilHolds(() => reading.readers.now === 0);
      await harbour.servers.traffic.start();
      await feed.until(1);
      expect(feed.results[0]?.data).toEqual(data);
      expect(
        feed.results[0]?.errors.map(({ path, extensions }) => [path, extensions.code]),
      ).toEqual([[[field], 'GAP']]);
      expect(reading.readers.now).toBe(1);
      harbour.arrive();
      harbour.tides.append({ level: 3, highest: { id: 'v1' } });
      await feed.until(2);
      expect(feed.results[1]?.errors).toEqual([]);
    });
  });

  it('end with the errors of a subgraph that refuses them', async () => {
    const feed = client().subscribe('subscription { no: refusals { level } }');
    await untilHolds(() => feed.end() !== undefined);
    expect(feed.results).toEqual([]);
    expect(feed.end()).toEqual({
      failed: [
        expect.objectContaining({
          message: 'refusals: expected a better day',
          path: ['no'],
          extensions: {
            code: 'FORBIDDEN',
            subgraph: 'traffic',
            requestId: expect.any(String) as string,
          },
        }),
      ],
    });
    expect(await measured('gateway_subscription_sources_active')).toBe(0);
  });

  it('begin when a subgraph comes that was down when they were asked for, and tell of a gap', async () => {
    await harbour.servers.traffic.kill();
    const feed = client().subscribe<Named>(NAMES);
    await untilHolds(async () => (await measured('gateway_subscriptions_active')) === 1);
    await sleep(300);
    await harbour.servers.traffic.start();
    await feed.until(1);
    harbour.arrive();
    await feed.until(2);
    expect(feed.results[0]?.errors[0]?.extensions.code).toBe('GAP');
    expect(named(feed.results.slice(1))).toEqual(names(1));
  });

  it.each([
    { what: 'is not there', make: () => harbour.servers.traffic.kill() },
    { what: 'takes no WebSockets', make: async () => noWebSockets(harbour) },
  ])('end with SUBGRAPH_UNAVAILABLE when their subgraph $what for too long', async ({ make }) => {
    const impatient = await startGateway(harbour.supergraphSdl, {
      metrics: createMetrics(),
      environment: { GATEWAY_REQUEST_TIMEOUT_MS: '500' },
    });
    await make();
    const asking = openLiveClient(impatient.url);
    const feed = asking.subscribe<Named>(NAMES);
    await untilHolds(() => feed.end() !== undefined);
    expect(feed.results).toEqual([]);
    expect(feed.end()).toMatchObject({
      failed: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'traffic' } }],
    });
    await asking.close();
    await impatient.stop();
  });

  it('that had begun are waited for longer than one that had not', async () => {
    const impatient = await startGateway(harbour.supergraphSdl, {
      metrics: createMetrics(),
      environment: { GATEWAY_REQUEST_TIMEOUT_MS: '500' },
    });
    const asking = openLiveClient(impatient.url);
    const feed = asking.subscribe<Named>(NAMES);
    await readers(1);
    harbour.arrive();
    await feed.until(1);
    await harbour.servers.traffic.kill();
    await sleep(1500);
    await harbour.servers.traffic.start();
    harbour.arrive();
    await feed.until(2);
    expect(named(feed.results)).toEqual(names(1, 2));
    await asking.close();
    await impatient.stop();
  });

  // prettier-ignore
  it.each<{ what: string; query: string; variables?: Record<string, unknown>; code: string; says: RegExp }>([
    { what: 'an unknown field',        query: 'subscription { whales { id } }',                         code: 'GRAPHQL_VALIDATION_FAILED', says: /whales/ },
    { what: 'no selection',            query: 'subscription { tides }',                                 code: 'GRAPHQL_VALIDATION_FAILED', says: /selection of subfields/ },
    { what: 'several fields',          query: 'subscription { tides { level } refusals { level } }',    code: 'GRAPHQL_VALIDATION_FAILED', says: /only one/ },
    { what: 'a condition at its field', query: 'subscription($a: Boolean!) { tides @skip(if: $a) { level } }', variables: { a: false }, code: 'GRAPHQL_VALIDATION_FAILED', says: /"\$a"/ },
    { what: 'a field that is skipped', query: 'subscription { tides @skip(if: true) { level } }',        code: 'BAD_USER_INPUT', says: /not skipped/ },
    { what: 'nothing but the type',    query: 'subscription { __typename }',                            code: 'GRAPHQL_VALIDATION_FAILED', says: /introspection/ },
    { what: 'an unreadable document',  query: 'subscription { tides {',                                 code: 'GRAPHQL_PARSE_FAILED', says: /Syntax/ },
    { what: 'too much',                query: `subscription { ${Array.from({ length: 300 }, (_, n) => `a${n}: tides { level }`).join(' ')} }`, code: 'GRAPHQL_VALIDATION_FAILED', says: /only one/ },
    { what: 'too many aliases',        query: `subscription { tides { ${Array.from({ length: 300 }, (_, n) => `a${n}: level`).join(' ')} } }`, code: 'OPERATION_TOO_COSTLY', says: /at most 250 aliases; got 300/ },
    { what: 'too many names',          query: `subscription { tides { ${'level '.repeat(6000)} } }`,    code: 'OPERATION_TOO_COSTLY', says: /token/ },
    { what: 'a missing variable',      query: ARRIVALS,                                                 code: 'BAD_USER_INPUT', says: /\$port/ },
    { what: 'a variable of another type', query: ARRIVALS, variables: { port: 7 },                      code: 'BAD_USER_INPUT', says: /\$port/ },
    { what: 'a query with bad variables', query: 'query($id: ID!) { vessel(id: $id) { name } }',        code: 'BAD_USER_INPUT', says: /\$id/ },
  ])('with $what are refused with $code', async ({ query, variables, code, says }) => {
    const feed = client().subscribe(query, variables);
    await untilHolds(() => feed.end() !== undefined);
    const { failed } = feed.end() as { failed: { message: string; extensions: object }[] };
    expect(failed[0]).toMatchObject({ extensions: { code, requestId: expect.stringMatching(/.{36}/) as string } });
    expect(failed[0]?.message).toMatch(says);
    expect(feed.results).toEqual([]);
    expect(harbour.tides.readers.ever + harbour.arrivals.readers.ever).toBe(0);
  });

  it('are refused over HTTP, which says where they are', async () => {
    const { status, errors } = await ask(gateway, TIDES);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toMatch(/WebSocket at \/graphql, protocol graphql-transport-ws/);
  });

  it('stand beside queries and mutations on the same socket', async () => {
    const socket = client();
    const query = socket.subscribe('{ vessel(id: "v7") { name pilots } }');
    const mutation = socket.subscribe('mutation { rename(id: "v7", name: "Otter") { name } }');
    const bad = socket.subscribe('mutation { rename(id: "v7", name: "") { name } }');
    await untilHolds(() => [query, mutation, bad].every(({ end }) => end() !== undefined));
    expect(query.results).toEqual([
      { data: { vessel: { name: 'Vessel v7', pilots: 2 } }, errors: [] },
    ]);
    expect(mutation.results[0]?.data).toEqual({ rename: { name: 'Otter' } });
    expect(bad.results[0]?.data).toEqual({ rename: null });
    expect(bad.results[0]?.errors).toMatchObject([
      { path: ['rename'], extensions: { code: 'BAD_USER_INPUT', subgraph: 'registry' } },
    ]);
    expect([query.end(), mutation.end(), bad.end()]).toEqual(Array(3).fill('completed'));
    expect(await measured('gateway_request_duration_seconds_count')).toBe(3);
  });
});

/** As a proxy does that knows nothing of them. */
function noWebSockets({ servers }: Harbour): void {
  servers.traffic.http.removeAllListeners('upgrade');
  servers.traffic.http.on('upgrade', (_request, socket: Socket) => {
    socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
  });
}
