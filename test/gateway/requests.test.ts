import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import type { Gateway } from '../../gateway/index.ts';
import { startFilmShop, type FilmShop } from './support/film-shop.ts';
import { ask, startGateway } from './support/gateway-under-test.ts';

interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'HEAD';
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Refused {
  readonly data?: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: Record<string, unknown>;
  }[];
}

const JSON_TYPE = { 'content-type': 'application/json' };
const asQuery = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
const asBody = (query: unknown, more: object = {}) => JSON.stringify({ query, ...more });
const nested = (times: number) =>
  `{ film(id: "f1") ${'{ sequel '.repeat(times)} { id } ${'}'.repeat(times)} }`;

describe('requests to a gateway', () => {
  let shop: FilmShop;
  let gateway: Gateway;
  let folder: string;

  beforeAll(async () => {
    shop = await startFilmShop();
    folder = await mkdtemp(join(tmpdir(), 'playground-'));
    await writeFile(join(folder, 'index.html'), '<title>Playground</title>');
    await writeFile(join(folder, 'page.js'), 'export {};');
    gateway = await startGateway(shop.supergraphSdl, {
      playgroundFolder: folder,
      examples: [{ query: '{ me { name } }', variables: '{}' }],
      environment: { GATEWAY_MAX_BODY_BYTES: '100000', GATEWAY_MAX_TOKENS: '3000' },
    });
  });
  afterAll(async () => {
    await gateway.stop();
    await shop.stop();
    await rm(folder, { recursive: true });
  });

  async function send({ method = 'POST', path = '/graphql', headers = JSON_TYPE, body }: Sent) {
    const sent = { method, headers, ...(body !== undefined && { body }) };
    const response = await request(`${gateway.url}${path}`, sent);
    return {
      status: response.statusCode,
      headers: response.headers,
      text: await response.body.text(),
    };
  }

  describe('that are no good', () => {
    // prettier-ignore
    it.each<{ what: string; sent: Sent; status: number; code: string; says?: RegExp }>([
      { what: 'no body',                     sent: {},                                                      status: 400, code: 'BAD_REQUEST', says: /expected an object/ },
      { what: 'no body and no type',         sent: { headers: {} },                                         status: 400, code: 'BAD_REQUEST', says: /content-type/ },
      { what: 'no JSON',                     sent: { body: '{"query":' },                                   status: 400, code: 'BAD_REQUEST', says: /JSON/ },
      { what: 'a JSON text',                 sent: { body: '"query"' },                                     status: 400, code: 'BAD_REQUEST' },
      { what: 'a batch',                     sent: { body: `[${asBody('{ me { id } }')}]` },                status: 400, code: 'BAD_REQUEST', says: /batching/ },
      { what: 'no query',                    sent: { body: '{"variables":{}}' },                            status: 400, code: 'BAD_REQUEST', says: /query/ },
      { what: 'an empty query',              sent: { body: asBody('') },                                    status: 400, code: 'BAD_REQUEST' },
      { what: 'a query of another kind',     sent: { body: asBody(7) },                                     status: 400, code: 'BAD_REQUEST' },
      { what: 'variables of another kind',   sent: { body: asBody('{ me { id } }', { variables: [1] }) },   status: 400, code: 'BAD_REQUEST', says: /variables/ },
      { what: 'a poisoned body',             sent: { body: '{"query":"{ __typename }","__proto__":{}}' },   status: 400, code: 'BAD_REQUEST' },
      { what: 'text',                        sent: { headers: { 'content-type': 'text/plain' }, body: asBody('{ me { id } }') }, status: 415, code: 'BAD_REQUEST', says: /application\/json; got text\/plain/ },
      { what: 'a form',                      sent: { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=x' }, status: 415, code: 'BAD_REQUEST' },
      { what: 'a body without a type',       sent: { headers: {}, body: asBody('{ me { id } }') },          status: 415, code: 'BAD_REQUEST', says: /got none/ },
      { what: 'a body that is too long',     sent: { body: asBody(`#${'x'.repeat(100_001)}`) },             status: 413, code: 'BAD_REQUEST', says: /100000 bytes/ },
      { what: 'another method',              sent: { method: 'PUT', body: 'x' },                            status: 405, code: 'BAD_REQUEST', says: /got PUT/ },
      { what: 'another path',                sent: { method: 'GET', path: '/graph' },                       status: 404, code: 'NOT_FOUND' },
      { what: 'a path that is no text',      sent: { method: 'GET', path: '/%E0%A4%A' },                    status: 400, code: 'BAD_REQUEST' },
      { what: 'GET from a strange page',     sent: { method: 'GET', path: asQuery('{ me { id } }'), headers: {} }, status: 400, code: 'BAD_REQUEST', says: /CSRF/ },
      { what: 'GET with a mutation',         sent: { method: 'GET', path: asQuery('mutation { buy(film: "f1") { total } }') }, status: 405, code: 'BAD_REQUEST', says: /GET/ },
      { what: 'GET with bad variables',      sent: { method: 'GET', path: `${asQuery('{ me { id } }')}&variables=x` }, status: 400, code: 'BAD_REQUEST' },
      { what: 'an unreadable document',      sent: { body: asBody('{ me {') },                              status: 400, code: 'GRAPHQL_PARSE_FAILED' },
      { what: 'a document of nothing',       sent: { body: asBody('fragment F on Film { id }') },           status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
      { what: 'an unknown field',            sent: { body: asBody('{ me { age } }') },                      status: 400, code: 'GRAPHQL_VALIDATION_FAILED', says: /age/ },
      { what: 'a field that is hidden',      sent: { body: asBody('{ film(id: "f1") { internalCode } }') }, status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
      { what: 'an enum value that is hidden', sent: { body: asBody('{ titles(genre: SECRET) { id } }') },   status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
      { what: 'fragments in a circle',       sent: { body: asBody('{ me { ...A } } fragment A on Person { ...A }') }, status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
      { what: 'an unknown operation',        sent: { body: asBody('query A { me { id } }', { operationName: 'B' }) }, status: 400, code: 'OPERATION_RESOLUTION_FAILURE', says: /"B"/ },
      { what: 'operations to choose from',   sent: { body: asBody('query A { me { id } } query B { me { id } }') }, status: 400, code: 'OPERATION_RESOLUTION_FAILURE' },
      { what: 'a subscription',              sent: { body: asBody('subscription { me }') },                 status: 400, code: 'BAD_USER_INPUT', says: /graphql-transport-ws/ },
      { what: '@defer',                      sent: { body: asBody('{ ... @defer { me { id } } }') },        status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
      { what: 'a missing variable',          sent: { body: asBody('query($id: ID!) { film(id: $id) { id } }') }, status: 400, code: 'BAD_USER_INPUT', says: /\$id/ },
      { what: 'a variable of another type',  sent: { body: asBody('query($first: Int) { films(first: $first) { id } }', { variables: { first: 'x' } }) }, status: 400, code: 'BAD_USER_INPUT' },
      { what: 'a variable of another shape', sent: { body: asBody('query($f: EchoFilter) { echo(filter: $f) }', { variables: { f: { more: 1 } } }) }, status: 400, code: 'BAD_USER_INPUT', says: /more/ },
      { what: 'a condition that is null',    sent: { body: asBody('query($a: Boolean = true) { me { id @skip(if: $a) } }', { variables: { a: null } }) }, status: 400, code: 'BAD_USER_INPUT', says: /@skip/ },
      { what: 'too much inside each other',  sent: { body: asBody(nested(25)) },                            status: 400, code: 'OPERATION_TOO_COSTLY', says: /at most 20/ },
      { what: 'too much inside fragments',   sent: { body: asBody(`{ film(id: "f1") { ...A } } fragment A on Film { sequel ${nested(18).replace('film(id: "f1")', 'sequel')} }`) }, status: 400, code: 'OPERATION_TOO_COSTLY' },
      { what: 'too many names',              sent: { body: asBody(`{ ${'me '.repeat(3000)} }`) },           status: 400, code: 'OPERATION_TOO_COSTLY' },
      { what: 'too many aliases',            sent: { body: asBody(`{ ${Array.from({ length: 300 }, (_, n) => `a${n}: __typename`).join(' ')} }`) }, status: 400, code: 'OPERATION_TOO_COSTLY', says: /at most 250 aliases; got 300/ },
      { what: 'fragments that multiply',     sent: { body: asBody(`{ me { ...F0 } } ${Array.from({ length: 12 }, (_, n) => `fragment F${n} on Person { name ${`...F${n + 1} `.repeat(4)} }`).join(' ')} fragment F12 on Person { id }`) }, status: 400, code: 'OPERATION_TOO_COSTLY', says: /at most 3000 fields/ },
      { what: 'introspection in a circle',   sent: { body: asBody('{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }') }, status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
    ])('($what) get $status $code, in the form of GraphQL', async ({ sent, status, code, says }) => {
      const answer = await send(sent);
      const { data, errors } = JSON.parse(answer.text) as Refused;
      expect([answer.status, errors[0]?.extensions.code]).toEqual([status, code]);
      expect(data).toBeUndefined();
      expect(errors[0]?.message).toMatch(says ?? /.{10}/);
      expect(errors[0]?.extensions.requestId).toBe(answer.headers['x-request-id']);
      expect(answer.headers['content-type']).toMatch(/json/);
    });

    it('leave the gateway well', async () => {
      expect((await ask(gateway, '{ me { name } }')).data).toEqual({ me: { name: 'Ada Grün' } });
    });
  });

  it('names the methods that it takes', async () => {
    expect((await send({ method: 'PUT' })).headers.allow).toBe('GET, POST');
  });

  it('answers GET', async () => {
    const { status, text } = await send({ method: 'GET', path: asQuery('{ me { name } }') });
    expect([status, text]).toEqual([200, '{"data":{"me":{"name":"Ada Grün"}}}']);
  });

  it('runs the operation that is named', async () => {
    const query = 'query A { me { id } } query B { me { name } }';
    expect((await ask(gateway, query, {}, { operationName: 'B' })).data).toEqual({
      me: { name: 'Ada Grün' },
    });
    expect((await ask(gateway, query, {}, { operationName: 'A' })).data).toEqual({
      me: { id: 'p1' },
    });
  });

  it.each([
    { given: 'ours_1-a', kept: true },
    { given: 'x'.repeat(65), kept: false },
    { given: 'a b', kept: false },
  ])(
    'keeps a sane request id ($given), gives it back and passes it on',
    async ({ given, kept }) => {
      const { people } = shop.servers;
      const { headers } = await ask(
        gateway,
        '{ me { name } }',
        {},
        { headers: { 'x-request-id': given } },
      );
      const id = headers.get('x-request-id') ?? '';
      expect(id === given).toBe(kept);
      expect(id).toMatch(/^[\w-]{1,64}$/);
      expect(people?.received.at(-1)?.requestId).toBe(id);
    },
  );

  it('asks about an entity once, however many places show it', async () => {
    const { reviews } = shop.servers;
    if (reviews) reviews.received.length = 0;
    await ask(
      gateway,
      '{ a: film(id: "f1") { stars } b: film(id: "f1") { stars } films(first: 1) { sequel { id } stars } }',
    );
    const asked = reviews?.received.flatMap(({ variables }) => variables.representations);
    expect(
      asked?.filter(
        (each, index) =>
          asked.findIndex((other) => JSON.stringify(other) === JSON.stringify(each)) === index,
      ).length,
    ).toBe(1);
  });

  it('serves the playground, its files and its first operations, and nothing beside', async () => {
    expect(await send({ method: 'GET', path: '/', headers: {} })).toMatchObject({
      status: 200,
      text: '<title>Playground</title>',
    });
    expect(await send({ method: 'GET', path: '/page.js', headers: {} })).toMatchObject({
      status: 200,
    });
    expect(
      JSON.parse((await send({ method: 'GET', path: '/examples.json', headers: {} })).text),
    ).toEqual([{ query: '{ me { name } }', variables: '{}' }]);
    expect(
      await send({ method: 'GET', path: '/..%2f..%2fetc%2fpasswd', headers: {} }),
    ).toMatchObject({ status: 404 });
  });

  it('exposes its numbers', async () => {
    await ask(gateway, '{ me { name } }');
    const { text } = await send({ method: 'GET', path: '/metrics', headers: {} });
    expect(text).toMatch(
      /gateway_request_duration_seconds_count\{operationType="query",outcome="ok"\} [1-9]/,
    );
    expect(text).toMatch(
      /gateway_subgraph_call_duration_seconds_count\{subgraph="people",outcome="ok"\} [1-9]/,
    );
    expect(text).toMatch(/gateway_errors_total\{code="BAD_USER_INPUT"\} [1-9]/);
  });
});
