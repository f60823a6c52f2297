import { startBruin } from '../../sandbox/bruin/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import {
  aDetail,
  anAsset,
  aTicket,
  aWorld,
  minutesAgo,
  ticketsById,
} from '../sandbox/small-world.ts';
import { startBruinGraph, type BruinGraph } from '../subgraphs/bruin/graph.ts';

const LIST = `query ($filter: TicketFilter) { customer(id: "70001") {
  tickets(filter: $filter, first: 100) { totalCount nodes { id status createdBy createdAt } } } }`;
const BOTH = { topics: ['SERVICE_OUTAGE', 'SERVICE_AFFECTING'], statuses: ['NEW', 'IN_PROGRESS'] };
const COUNT = 150;

interface List {
  readonly totalCount: number;
  readonly nodes: readonly Record<string, unknown>[];
}

let bruin: Simulator;
let graph: BruinGraph;

beforeEach(async () => {
  const tickets = Array.from({ length: COUNT }, (_, index) =>
    aTicket({
      ticketId: 5400001 + index,
      status: index % 2 === 0 ? 'New' : 'InProgress',
      category: index % 3 === 0 ? 'VAS' : 'VOO',
      createdAt: minutesAgo(index),
      details: [aDetail({ detailId: 8801 + index, serviceNumber: 'VC0000001' })],
    }),
  );
  bruin = await startBruin({
    world: aWorld({ inventory: [anAsset()], tickets: ticketsById(...tickets) }),
    port: 0,
  });
  graph = startBruinGraph({
    ...bruin.environment,
    BRUIN_TICKET_LIST_FRESH_MS: '1',
    BRUIN_RETRIES: '0',
    BRUIN_TIMEOUT_MS: '10000',
  });
  // The customer is known from now on.
  await graph.data('{ customer(id: "70001") { name } }');
  bruin.clearCalls();
});

afterEach(async () => {
  await graph.stop();
  await bruin.stop();
});

const list = async (filter?: object): Promise<List> =>
  ((await graph.data(LIST, { filter })) as { customer: { tickets: List } }).customer.tickets;
const pages = () =>
  bruin.calls.map(({ query }) => `${String(query['TicketTopic'])} ${String(query['PageNumber'])}`);

describe('a list of tickets before Bruin', () => {
  it.each([1, 100, 4000])(
    'bruin.md §7.9: is whole, and ends, when its pages promise %i tickets more than there are',
    async (more) => {
      bruin.forceAnswer({ kind: 'total-drift', more }, 10);
      const { totalCount, nodes } = await list();
      expect(totalCount).toBe(COUNT);
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(100);
      expect(pages()).toEqual(
        ['undefined 1', 'undefined 2', 'undefined 3'].slice(0, pages().length),
      );
      expect(pages().length).toBeLessThanOrEqual(3);
    },
  );

  it('bruin.md §7.6: reads printed forms of a status, unset names and dates without a zone', async () => {
    bruin.forceAnswer({ kind: 'printed-forms' }, 2);
    const { nodes } = await list();
    expect(nodes.slice(0, 2)).toEqual([
      { id: '5400001', status: 'NEW', createdBy: null, createdAt: minutesAgo(0).toISOString() },
      {
        id: '5400002',
        status: 'IN_PROGRESS',
        createdBy: null,
        createdAt: minutesAgo(1).toISOString(),
      },
    ]);
  });

  it('bruin.md §7.7: is whole when the session ends between its pages', async () => {
    const whole = await list(BOTH);
    await bruin.setFault({ kind: 'expired-session', mode: 'once' });
    expect(await list(BOTH)).toEqual(whole);
  });

  it('bruin.md §7.10: is whole when its answers take long', async () => {
    await bruin.setFault({ kind: 'slow', delayMs: 300 });
    expect((await list(BOTH)).totalCount).toBe(COUNT);
  });
});
