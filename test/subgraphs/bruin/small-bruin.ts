import { startBruin } from '../../../sandbox/bruin/index.ts';
import type { ReceivedCall, Simulator } from '../../../sandbox/runtime/types.ts';
import {
  aDetail,
  aHistoryRow,
  anAsset,
  aNote,
  aSite,
  aTicket,
  aWorld,
  minutesAgo,
  sitesById,
  ticketsById,
} from '../../sandbox/small-world.ts';
import { startBruinGraph, type BruinGraph } from './graph.ts';

export const ACME = 70001;
export const EDGE = 'VC0000001';
export const PROBE = '02005E000001';

/** One customer, one site, a full ticket, and one of each that lacks something. */
function createSmallWorld() {
  return aWorld({
    sites: sitesById(
      aSite(),
      aSite({ siteId: 502, timeZoneName: null, businessHours: null, contact: null }),
      aSite({ siteId: 503, timeZoneName: 'Martian' }),
    ),
    inventory: [
      anAsset({
        attributes: {
          'Management Status': 'Active \u2013 Gold Monitoring',
          'GE1 Access Type': 'MPLS',
        },
      }),
      anAsset({ inventoryId: 9002, serviceNumber: PROBE, productCategory: 'Network Scout' }),
      anAsset({ inventoryId: 9003, serviceNumber: 'VC-TWICE' }),
      anAsset({ inventoryId: 9004, serviceNumber: 'VC-TWICE', siteId: 502 }),
      anAsset({ inventoryId: 9005, serviceNumber: 'VC-GONE', status: 'D' }),
      anAsset({ inventoryId: 9006, serviceNumber: 'VC-ROAMING', siteId: null }),
    ],
    tickets: ticketsById(FULL, ...PLAIN, ...MANY),
  });
}

const FULL = aTicket({
  ticketId: 5400123,
  createdAt: minutesAgo(60),
  createdBy: "Pat O'Neil & Co",
  status: 'InProgress',
  details: [
    aDetail({
      detailId: 8801,
      serviceNumber: EDGE,
      assignedTo: 'Ann Baker',
      taskId: 20451,
      taskName: 'Holmdel NOC Investigate ',
    }),
    aDetail({ detailId: 8802, serviceNumber: PROBE, status: 'R' }),
    aDetail({ detailId: 8803, status: 'C' }),
  ],
  notes: [
    aNote({ noteId: 1, text: '#*Robot*#\r\nTriage \u2013 x ', serviceNumbers: [EDGE] }),
    aNote({ noteId: 2, text: null, serviceNumbers: [EDGE, PROBE], createdAt: minutesAgo(20) }),
    aNote({ noteId: 3, type: 'CON', createdAt: minutesAgo(10) }),
  ],
  history: [
    aHistoryRow({
      detailId: null,
      asset: null,
      product: null,
      notes: 'whole ticket',
      enteredAt: minutesAgo(59),
    }),
    aHistoryRow({ detailId: 8801, taskResult: 'Repair Completed', enteredAt: minutesAgo(50) }),
    aHistoryRow({ detailId: 8802, asset: PROBE, enteredAt: minutesAgo(40) }),
    aHistoryRow({
      detailId: null,
      asset: EDGE,
      notes: null,
      noteType: null,
      enteredAt: minutesAgo(30),
    }),
  ],
});

const PLAIN = [
  aTicket({ ticketId: 5400101, createdAt: minutesAgo(61), status: 'Closed', severity: 100 }),
  aTicket({
    ticketId: 5400102,
    createdAt: minutesAgo(62),
    status: 'Escalated',
    category: 'VOI',
    details: [aDetail({ detailId: 8811, serviceNumber: 'UNHEARD-OF' })],
  }),
  aTicket({
    ticketId: 5400103,
    createdAt: minutesAgo(63),
    status: 'Resolved',
    details: [aDetail({ detailId: 8812, serviceNumber: 'VC-ROAMING' })],
  }),
  aTicket({
    ticketId: 5400104,
    createdAt: minutesAgo(64),
    category: '053',
    details: [aDetail({ detailId: 8813 }), aDetail({ detailId: 8814, serviceNumber: EDGE })],
  }),
];

/** Of another customer: more than one page of Bruin's, three sites among them. */
const MANY = Array.from({ length: 130 }, (_, index) =>
  aTicket({
    ticketId: 5500000 + index,
    clientId: 70002,
    category: index % 2 === 0 ? 'VOO' : 'VAS',
    createdAt: minutesAgo(index),
    details: [aDetail({ detailId: 9100 + index, serviceNumber: index % 2 === 0 ? EDGE : PROBE })],
  }),
);

/** A Bruin over the small world and the subgraph on it, new for each test of the file that calls this. */
export function useSmallBruin() {
  let bruin: Simulator | undefined;
  let graph: BruinGraph | undefined;

  beforeEach(async () => {
    bruin = await startBruin({ world: createSmallWorld(), port: 0 });
    graph = startBruinGraph(bruin.environment);
  });

  afterEach(async () => {
    await graph?.stop();
    await bruin?.stop();
  });

  return {
    data: (query: string, variables?: Record<string, unknown>) =>
      started(graph).data(query, variables),
    run: (query: string) => started(graph).run(query),
    metric: (line: string) => started(graph).metric(line),
    calls: () => started(bruin).calls,
    clearCalls: () => started(bruin).clearCalls(),
    /** How often each endpoint was called, logins apart; ids in paths are left out. */
    callCounts: () => callCounts(started(bruin).calls),
    /** Queries of the calls of one endpoint, in order. */
    queriesOf: (path: string) =>
      started(bruin)
        .calls.filter((call) => call.path === path)
        .map(({ query }) => query),
  };
}

/** As useSmallBruin().callCounts. */
export function callCounts(calls: readonly ReceivedCall[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { path } of calls) {
    const route = path.replace(/\/\d+/g, '/{id}');
    if (!route.startsWith('/identity/')) counts[route] = (counts[route] ?? 0) + 1;
  }
  return counts;
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('Ask inside a test: nothing is started before.');
  return part;
}
