import { request } from 'undici';
import type { SystemUnderTest } from '../../support/start-system.ts';

/** For the system whose input is bad: what is too long is soon sent. */
export const BAD_INPUT_NEEDS = { GATEWAY_MAX_BODY_BYTES: '1048576' };

/** Bad input, before a system that is started with `BAD_INPUT_NEEDS`. */
export function describeBadInput(started: () => SystemUnderTest): void {
  let running: SystemUnderTest;
  beforeAll(() => {
    running = started();
  });

  interface Sent {
    readonly method?: 'POST' | 'GET' | 'PUT';
    readonly path?: string;
    readonly contentType?: string;
    readonly body?: string;
  }

  async function send({
    method = 'POST',
    path = '/graphql',
    contentType = 'application/json',
    body,
  }: Sent) {
    const response = await request(`${running.url}${path}`, {
      method,
      headers: { 'content-type': contentType },
      ...(body !== undefined && { body }),
    });
    const text = await response.body.text();
    return {
      status: response.statusCode,
      body: JSON.parse(text) as { errors?: { message: string; extensions?: { code?: string } }[] },
    };
  }
  const document = (query: string, more: Record<string, unknown> = {}) =>
    JSON.stringify({ query, ...more });
  const deep = `{ ticket(id: "5400123") ${'{ customer { tickets { nodes '.repeat(12)}{ id }${' } } }'.repeat(12)} }`;

  describe('before execution is a 4xx with a coded error', () => {
    // prettier-ignore
    it.each<{ what: string; sent: Sent; status: number; code: string }>([
      { what: 'no body',                      sent: {},                                                        status: 400, code: 'BAD_REQUEST' },
      { what: 'text that is no JSON',         sent: { body: '{"query":' },                                     status: 400, code: 'BAD_REQUEST' },
      { what: 'JSON without a query',         sent: { body: '{"variables":{}}' },                              status: 400, code: 'BAD_REQUEST' },
      { what: 'a query that is no text',      sent: { body: '{"query":7}' },                                   status: 400, code: 'BAD_REQUEST' },
      { what: 'a batch',                      sent: { body: `[${document('{ __typename }')}]` },               status: 400, code: 'BAD_REQUEST' },
      { what: 'another content type',         sent: { contentType: 'text/csv', body: 'a,b' },                  status: 415, code: 'BAD_REQUEST' },
      { what: 'a body that is too long',      sent: { body: document(`{ __typename } #${'x'.repeat(3_000_000)}`) }, status: 413, code: 'BAD_REQUEST' },
      { what: 'an unparsable document',       sent: { body: document('{ ticket(') },                           status: 400, code: 'GRAPHQL_PARSE_FAILED' },
      { what: 'an unknown field',             sent: { body: document('{ ticket(id: "5400123") { colour } }') }, status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
      { what: 'a bad enum literal',           sent: { body: document('{ customer(id: "70001") { tickets(filter: { statuses: [LOST] }) { totalCount } } }') }, status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
      { what: 'a missing argument',           sent: { body: document('{ ticket { id } }') },                   status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
      { what: 'a bad enum in a variable',     sent: { body: document('query($s: [TicketStatus!]) { customer(id: "70001") { tickets(filter: { statuses: $s }) { totalCount } } }', { variables: { s: ['LOST'] } }) }, status: 400, code: 'BAD_USER_INPUT' },
      { what: 'a bad date in a variable',     sent: { body: document('query($d: DateTime) { watchedProbes(lastContactAfter: $d) { totalCount } }', { variables: { d: 'yesterday' } }) }, status: 400, code: 'BAD_USER_INPUT' },
      { what: 'a variable of another type',   sent: { body: document('query($n: Int!) { customers(first: $n) { totalCount } }', { variables: { n: 'many' } }) }, status: 400, code: 'BAD_USER_INPUT' },
      { what: 'a missing variable',           sent: { body: document('query($id: ID!) { ticket(id: $id) { id } }') }, status: 400, code: 'BAD_USER_INPUT' },
      { what: 'an unknown operation name',    sent: { body: document('query A { __typename }', { operationName: 'B' }) }, status: 400, code: 'OPERATION_RESOLUTION_FAILURE' },
      { what: 'two operations and no name',   sent: { body: document('query A { __typename } query B { __typename }') }, status: 400, code: 'OPERATION_RESOLUTION_FAILURE' },
      { what: 'an operation that is too deep', sent: { body: document(deep) },                                 status: 400, code: 'OPERATION_TOO_COSTLY' },
      { what: 'very many aliases',            sent: { body: document(`{ ${Array.from({ length: 2000 }, (_, index) => `a${index}: __typename`).join(' ')} }`) }, status: 400, code: 'OPERATION_TOO_COSTLY' },
      { what: 'a mutation by GET',            sent: { method: 'GET', path: `/graphql?query=${encodeURIComponent('mutation { completeCacheRefresh(input: { cache: EDGES, refreshedAt: "2026-01-01T00:00:00Z", nextRefreshAt: "2026-01-01T00:00:00Z" }) { userErrors { code } } }')}` }, status: 405, code: 'BAD_REQUEST' },
      { what: 'another method',               sent: { method: 'PUT', body: document('{ __typename }') },       status: 405, code: 'BAD_REQUEST' },
    ])('$what -> $status $code', async ({ sent, status, code }) => {
      const answer = await send(sent);
      expect([answer.status, answer.body.errors?.[0]?.extensions?.code]).toEqual([status, code]);
      expect(answer.body.errors?.[0]?.message.length).toBeGreaterThan(10);
    });
  });

  describe('once execution began is a coded error at its path, with what was expected', () => {
    // prettier-ignore
    it.each<{ what: string; query: string; path: string; expected: RegExp }>([
      { what: 'a ticket id of letters',        query: '{ ticket(id: "abc") { id } }',                     path: 'ticket',               expected: /digits.*"abc"/ },
      { what: 'an empty customer id',          query: '{ customer(id: "") { name } }',                    path: 'customer',             expected: /digits/ },
      { what: 'a customer id with SQL',        query: '{ customer(id: "1 OR 1=1") { name } }',            path: 'customer',             expected: /digits/ },
      { what: 'a site id without colon',       query: '{ site(id: "70001") { label } }',                  path: 'site',                 expected: /clientId:siteId|digits/ },
      { what: 'a serial number of 1000 letters', query: `{ device(serialNumber: "${'x'.repeat(1000)}") { serialNumber } }`, path: 'device', expected: /serial/i },
      { what: 'a dispatch id without vendor',  query: '{ dispatch(id: "DIS10001") { number } }',          path: 'dispatch',             expected: /VENDOR:number|LIT:/ },
      { what: 'a negative first',              query: '{ customers(first: -1) { totalCount } }',          path: 'customers',            expected: /1 to 200.*-1/ },
      { what: 'a first of zero',               query: '{ customer(id: "70001") { tickets(first: 0) { totalCount } } }', path: 'customer.tickets', expected: /1 to 100.*0/ },
      { what: 'a huge first',                  query: '{ dispatches(first: 100000) { totalCount } }',     path: 'dispatches',           expected: /1 to 200.*100000/ },
      { what: 'a cursor of somebody else',     query: '{ customer(id: "70001") { tickets(after: "hello") { totalCount } } }', path: 'customer.tickets', expected: /endCursor/ },
      { what: 'a cursor for customers',        query: '{ customers(after: "!!") { totalCount } }',        path: 'customers',            expected: /endCursor/ },
      { what: 'an empty list of statuses',     query: '{ customer(id: "70001") { tickets(filter: { statuses: [] }) { totalCount } } }', path: 'customer.tickets', expected: /1 to 6/ },
      { what: 'a list of topics that is too long', query: `{ customer(id: "70001") { tickets(filter: { topics: [${'SERVICE_OUTAGE '.repeat(9)}] }) { totalCount } } }`, path: 'customer.tickets', expected: /1 to 4/ },
      { what: 'a filter for UNKNOWN',          query: '{ customer(id: "70001") { tickets(filter: { statuses: [UNKNOWN] }) { totalCount } } }', path: 'customer.tickets', expected: /UNKNOWN/ },
      { what: 'no service numbers',            query: '{ inventory(serviceNumbers: []) { serviceNumber } }', path: 'inventory',         expected: /1 to 200/ },
      { what: '201 service numbers',           query: `{ inventory(serviceNumbers: [${'"A" '.repeat(201)}]) { serviceNumber } }`, path: 'inventory', expected: /1 to 200/ },
      { what: 'too many notes',                query: '{ ticket(id: "5400123") { notes(last: 501) { id } } }', path: 'ticket.notes',    expected: /1 to 500.*501/ },
      { what: 'too many test results',         query: '{ probes(first: 1) { nodes { tests(last: 0) { id } } } }', path: 'probes.nodes.0.tests', expected: /1 to 100/ },
      { what: 'too many events',               query: '{ device(serialNumber: "VC0000001") { ... on Edge { events(first: 5000) { id } } } }', path: 'device.events', expected: /1 to 500/ },
    ])('$what', async ({ query, path, expected }) => {
      const { status, errors } = await running.ask(query);
      expect(status).toBeLessThan(500);
      expect(errors).toHaveLength(1);
      expect(errors[0]?.path?.join('.')).toBe(path);
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors[0]?.message).toMatch(expected);
    });
  });

  it('leaves the process alive and well', async () => {
    const { data, errors } = await running.ask<unknown>('{ ticket(id: "5400123") { id } }');
    expect({ data, errors }).toEqual({ data: { ticket: { id: '5400123' } }, errors: [] });
  });
}
