import { startBruin } from '../../../sandbox/bruin/index.ts';
import type { Fault, Simulator } from '../../../sandbox/runtime/types.ts';
import {
  aDetail,
  anAsset,
  aSite,
  aTicket,
  aWorld,
  sitesById,
  ticketsById,
} from '../../sandbox/small-world.ts';
import { startBruinGraph, type BruinGraph } from './graph.ts';

const BOARD = `{ customer(id: "70001") { name tickets {
  nodes { id status tasks { serviceNumber history { task } } notes { text } site { label } } } } }`;

const TICKET_IDS = [5400001, 5400002, 5400003];

const world = aWorld({
  sites: sitesById(aSite()),
  inventory: [anAsset()],
  tickets: ticketsById(
    ...TICKET_IDS.map((ticketId) =>
      aTicket({
        ticketId,
        details: [aDetail({ detailId: ticketId + 9, serviceNumber: 'VC0000001' })],
      }),
    ),
  ),
});

let bruin: Simulator;
let graph: BruinGraph;

beforeEach(async () => {
  bruin = await startBruin({ world, port: 0 });
  graph = startBruinGraph({
    ...bruin.environment,
    BRUIN_TIMEOUT_MS: '2000',
    BRUIN_TICKET_LIST_FRESH_MS: '1',
    BRUIN_BREAKER_FAILURES: '1000',
  });
});

afterEach(async () => {
  await graph.stop();
  await bruin.stop();
});

const logins = () => bruin.calls.filter(({ path }) => path.startsWith('/identity/'));
const codes = async (query: string) =>
  ((await graph.run(query)).errors ?? []).map(({ extensions }) => extensions?.['code']);

/** What a client must never see: addresses, credentials, bodies. */
function expectNoSecrets(text: string): void {
  expect(text).not.toMatch(
    /127\.0\.0\.1|localhost|:\d{4,5}\b|ECONN|sandbox-bruin-secret|Bearer|Basic|<html/i,
  );
}

describe('a fault of the ticketing system', () => {
  // prettier-ignore
  it.each<{ what: string; fault: Fault; code: string }>([
    { what: 'refused connections', fault: { kind: 'refused' },                         code: 'UPSTREAM_UNAVAILABLE' },
    { what: 'slow answers',        fault: { kind: 'slow', delayMs: 60_000 },             code: 'UPSTREAM_TIMEOUT' },
    { what: 'status 500',          fault: { kind: 'server-error', status: 500 },       code: 'UPSTREAM_UNAVAILABLE' },
    { what: 'status 503',          fault: { kind: 'server-error', status: 503 },       code: 'UPSTREAM_UNAVAILABLE' },
    { what: 'garbage',             fault: { kind: 'garbage' },                         code: 'UPSTREAM_MALFORMED' },
    { what: 'tokens that never hold', fault: { kind: 'expired-session', mode: 'always' }, code: 'UPSTREAM_REJECTED' },
  ])('($what) is an error with its place and code, and passes', async ({ fault, code }) => {
    const whole = await graph.data(BOARD);
    await bruin.setFault(fault);
    const { data, errors = [] } = await graph.run(BOARD);
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['customer', 'tickets'],
        extensions: expect.objectContaining({ code, upstream: 'bruin', requestId: 'test-request' }) as unknown,
      }),
    ]);
    expect(JSON.parse(JSON.stringify(data))).toEqual({ customer: { name: 'Smith & Sons', tickets: null } });
    expectNoSecrets(JSON.stringify(errors));

    await bruin.clearFaults();
    expect(await graph.data(BOARD)).toEqual(whole);
  });

  it.each<{ what: string; fault: Fault; code: string }>([
    { what: 'refused connections', fault: { kind: 'refused' }, code: 'UPSTREAM_UNAVAILABLE' },
    { what: 'garbage', fault: { kind: 'garbage' }, code: 'UPSTREAM_MALFORMED' },
    { what: 'slow answers', fault: { kind: 'slow', delayMs: 60_000 }, code: 'UPSTREAM_TIMEOUT' },
  ])('($what) at the very first login is told likewise, and passes', async ({ fault, code }) => {
    await bruin.setFault(fault);
    expect(await graph.failures(BOARD)).toEqual([`customer ${code}`]);
    await bruin.clearFaults();
    await graph.data(BOARD);
  });

  it.each<{ path: string; failures: readonly string[] }>([
    {
      path: '/api/Ticket/AITicketData',
      failures: [0, 1, 2].map(
        (n) => `customer.tickets.nodes.${n}.tasks.0.history UPSTREAM_UNAVAILABLE`,
      ),
    },
    {
      path: '/api/Ticket/5400002/details',
      failures: ['notes', 'site', 'tasks'].map(
        (field) => `customer.tickets.nodes.1.${field} UPSTREAM_UNAVAILABLE`,
      ),
    },
    {
      path: '/api/Inventory',
      failures: [0, 1, 2].map((n) => `customer.tickets.nodes.${n}.site UPSTREAM_UNAVAILABLE`),
    },
    {
      path: '/api/Site',
      failures: [0, 1, 2].map((n) => `customer.tickets.nodes.${n}.site.label UPSTREAM_UNAVAILABLE`),
    },
  ])('at $path alone leaves the rest of the answer whole', async ({ path, failures }) => {
    const whole = await graph.data(BOARD);
    await bruin.setFault({ kind: 'server-error', status: 502, onlyPath: path });
    expect(await graph.failures(BOARD)).toEqual(failures);
    const { data } = await graph.run(BOARD);
    expect(JSON.stringify(data)).toContain('"status":"NEW"');
    await bruin.clearFaults();
    expect(await graph.data(BOARD)).toEqual(whole);
  });

  it('of one service number leaves the others of an inventory', async () => {
    await bruin.setFault({
      kind: 'server-error',
      status: 500,
      onlyPath: '/api/Inventory/Attribute',
    });
    const query =
      '{ inventory(serviceNumbers: ["VC0000001", "X"]) { serviceNumber assets { id managementStatus } } }';
    const { data, errors = [] } = await graph.run(query);
    expect(errors.map(({ path }) => path)).toEqual([
      ['inventory', 0, 'assets', 0, 'managementStatus'],
    ]);
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      inventory: [
        { serviceNumber: 'VC0000001', assets: [{ id: '9001', managementStatus: null }] },
        { serviceNumber: 'X', assets: [] },
      ],
    });
  });

  it('is met by further attempts', async () => {
    await graph.data(BOARD);
    await bruin.setFault({ kind: 'server-error', status: 500 });
    bruin.clearCalls();
    expect(await codes('{ ticket(id: "5400001") { id } }')).toEqual(['UPSTREAM_UNAVAILABLE']);
    expect(bruin.calls).toHaveLength(3);
  });

  it('bruin.md §7.10: that is slowness is not asked for again', async () => {
    await graph.data(BOARD);
    await bruin.setFault({ kind: 'slow', delayMs: 60_000 });
    bruin.clearCalls();
    expect(await codes('{ ticket(id: "5400001") { id } }')).toEqual(['UPSTREAM_TIMEOUT']);
    expect(bruin.calls).toHaveLength(1);
  });
});

describe('the login', () => {
  it('is made once for the first hundred requests', async () => {
    await Promise.all(
      Array.from({ length: 100 }, (_, n) => graph.data(`{ site(id: "70001:${n + 1}") { id } }`)),
    );
    expect(logins()).toHaveLength(1);
  });

  it('bruin.md §7.7: is made once more when a hundred requests find the token expired', async () => {
    await graph.data(BOARD);
    await bruin.setFault({ kind: 'expired-session', mode: 'once' });
    bruin.clearCalls();
    const found = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        graph.data(`{ ticket(id: "${5400001 + (n % 3)}") { id } }`),
      ),
    );
    expect(found.map(({ ticket }) => ticket)).toEqual(
      Array.from({ length: 100 }, (_, n) => ({ id: String(5400001 + (n % 3)) })),
    );
    expect(logins()).toHaveLength(1);
  });

  it('is given up after one more try when new tokens do not hold either', async () => {
    await graph.data(BOARD);
    await bruin.setFault({ kind: 'expired-session', mode: 'always' });
    bruin.clearCalls();
    const { errors = [] } = await graph.run('{ ticket(id: "5400001") { id } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'UPSTREAM_REJECTED', upstreamStatus: 401 });
    expect(logins()).toHaveLength(1);
  });

  it('with a wrong secret is an error that does not show it', async () => {
    const stranger = startBruinGraph({
      ...bruin.environment,
      BRUIN_CLIENT_SECRET: 'a-wrong-secret',
    });
    const { errors = [] } = await stranger.run('{ ticket(id: "5400001") { id } }');
    await stranger.stop();
    expect(errors[0]?.extensions).toMatchObject({
      code: 'UPSTREAM_REJECTED',
      upstream: 'bruin',
      upstreamStatus: 400,
    });
    expect(JSON.stringify(errors)).not.toContain('a-wrong-secret');
  });
});
