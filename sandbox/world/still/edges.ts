import type { Generation } from '../generation/generation.ts';
import {
  addAsset,
  addEdgeAssets,
  GOLD,
  INACTIVE,
  lineAttributes,
  PENDING,
  PLATINUM,
} from '../generation/inventory.ts';
import { createLink, WIRED, WIRELESS } from '../generation/links.ts';
import { after, DAY_MS, HOUR_MS, MINUTE_MS } from '../time.ts';
import type { Edge, Link, LinkTraffic } from '../types.ts';
import { STILL_CLIENT_ID } from './customer.ts';

interface LinkPlan {
  readonly name: string;
  readonly label?: string | null;
  readonly isp?: string | null;
  readonly configured?: Link['configured'];
  readonly state?: Link['state'];
  readonly traffic?: Partial<LinkTraffic>;
}

interface EdgePlan {
  readonly serial: string | null;
  readonly name: string;
  /** null: its inventory row names no site. */
  readonly site: number | null;
  readonly state?: Edge['state'];
  /** Days since it was in touch; absent: now. */
  readonly silentDays?: number;
  readonly ha?: Edge['ha'];
  readonly links?: readonly LinkPlan[];
  /** Management status; null: the attribute is not set. */
  readonly status?: string | null;
  /** Rows in the inventory: `one` unless said otherwise. */
  readonly inventory?: 'one' | 'two' | 'none' | 'suspended' | 'decommissioned';
}

const TWO_LINKS: readonly LinkPlan[] = [
  { name: 'GE1', label: 'Metro Cable 203.0.113.7 (DIA)', isp: 'Metro Cable' },
  { name: 'GE2', label: 'Lakeside Fiber 198.51.100.7 (BYOB)', isp: 'Lakeside Fiber' },
];

// prettier-ignore
const EDGES: readonly EdgePlan[] = [
  { serial: 'VC0000001', name: 'STORE-12', site: 501 },
  { serial: 'VC0000002', name: 'STORE-3', site: 502, links: [
    { name: 'GE1', label: null, isp: null, configured: null },
    { name: 'GE2', label: 'Prairie Telecom 203.0.113.22', state: 'DISCONNECTED' },
  ] },
  { serial: 'VC0000003', name: 'DEPOT-WEST', site: 503, state: 'OFFLINE', links: TWO_LINKS.map((link) => ({ ...link, state: 'DISCONNECTED' })) },
  { serial: 'VC0000004', name: 'STORE-21', site: 504, ha: { serialNumber: 'VC0000005', state: 'READY' }, status: PLATINUM },
  { serial: 'VC0000006', name: 'STORE-22', site: 504, ha: { serialNumber: 'VC0000007', state: 'FAILED' }, status: PLATINUM },
  { serial: 'VC0000008', name: 'STORE-23', site: 504, ha: { serialNumber: 'VC0000009', state: 'PENDING_INIT' } },
  { serial: 'VC0000010', name: 'STORE-99', site: 502, state: 'NEVER_ACTIVATED', links: [] },
  { serial: 'VC0000011', name: 'STORE-98', site: 502, state: null, links: [] },
  { serial: null, name: 'STORE-97', site: null, inventory: 'none' },
  { serial: 'VC0000012', name: 'STORE-60', site: 502, links: [] },
  { serial: 'VC0000013', name: 'STORE-61', site: 504, links: [
    { name: 'USB1', label: 'Summit Wireless 203.0.113.61', isp: 'Summit Wireless', configured: WIRELESS, traffic: { capacityBpsRx: 0, capacityBpsTx: 0 } },
    { name: 'GE1', label: '198.51.100.61', configured: { mode: 'PRIVATE', type: 'WIRED' } },
  ] },
  { serial: 'VC0000014', name: 'STORE-62', site: null, state: 'DEGRADED' },
  { serial: 'VC0000015', name: 'STORE-63', site: 501, inventory: 'two' },
  { serial: 'VC0000016', name: 'STORE-64', site: null, inventory: 'none' },
  { serial: 'VC0000017', name: 'STORE-65', site: 501, status: INACTIVE },
  { serial: 'VC0000018', name: 'STORE-66', site: 501, status: PENDING },
  { serial: 'VC0000019', name: 'STORE-67', site: 501, state: 'OFFLINE', silentDays: 8, links: TWO_LINKS.map((link) => ({ ...link, state: 'DISCONNECTED' })) },
  { serial: 'VC0000020', name: 'STORE-68', site: 501, inventory: 'decommissioned' },
  { serial: 'VC0000021', name: 'STORE-69', site: 501, inventory: 'suspended' },
  { serial: 'VC0000022', name: 'STORE-70', site: 505 },
  { serial: 'VC0000023', name: 'STORE-71', site: 506, status: null },
  { serial: 'VC0000024', name: 'STORE-72', site: 507 },
];

/** A line of no device that we watch. */
export const STILL_LINE = 'CIR-70001-0007';

export function addStillEdges(generation: Generation): void {
  for (const plan of EDGES) {
    const edge = createStillEdge(generation, plan);
    generation.state.edges.push(edge);
    addRows(generation, plan, edge);
  }
  addAsset(generation, {
    clientId: STILL_CLIENT_ID,
    siteId: 502,
    serviceNumber: STILL_LINE,
    productCategory: 'Broadband',
    attributes: {},
  });
}

function createStillEdge({ ids, epoch }: Generation, plan: EdgePlan): Edge {
  const state = plan.state === undefined ? 'CONNECTED' : plan.state;
  const seen = state !== 'NEVER_ACTIVATED' && state !== null;
  const silentMs = state === 'OFFLINE' ? (plan.silentDays ?? 0) * DAY_MS + 6 * HOUR_MS : MINUTE_MS;
  return {
    orchestrator: 0,
    enterpriseId: 1,
    edgeId: ids.nextOn(0, 'edge'),
    serialNumber: plan.serial,
    name: plan.name,
    model: 'edge540',
    softwareVersion: '5.0.1.4',
    state,
    lastContact: seen ? after(epoch, -silentMs) : null,
    upSince: seen ? after(epoch, -30 * DAY_MS) : null,
    ha: plan.ha ?? null,
    links: (plan.links ?? TWO_LINKS).map((link) => createStillLink(ids, epoch, link)),
    still: true,
  };
}

function createStillLink(ids: Generation['ids'], epoch: Date, plan: LinkPlan): Link {
  return createLink(ids, 0, {
    interface: plan.name,
    displayName: plan.label === undefined ? 'Metro Cable 203.0.113.80' : plan.label,
    isp: plan.isp === undefined ? 'Metro Cable' : plan.isp,
    ipAddress: plan.label?.match(/\d+(\.\d+){3}/)?.[0] ?? null,
    configured: plan.configured === undefined ? WIRED : plan.configured,
    state: plan.state ?? 'STABLE',
    lastActive: after(epoch, plan.state === 'DISCONNECTED' ? -3 * HOUR_MS : -MINUTE_MS),
    traffic: { ...TRAFFIC, ...plan.traffic },
  });
}

/** What every link of the still part reports. */
const TRAFFIC: LinkTraffic = {
  latencyMsRx: 21,
  latencyMsTx: 24,
  jitterMsRx: 2,
  jitterMsTx: 3,
  lossPercentRx: 0.1,
  lossPercentTx: 0.2,
  bytesPerSecondRx: 1_250_000,
  bytesPerSecondTx: 250_000,
  capacityBpsRx: 100_000_000,
  capacityBpsTx: 20_000_000,
};

function addRows(generation: Generation, plan: EdgePlan, edge: Edge): void {
  const { serialNumber } = edge;
  const { inventory = 'one', site: siteId, status = GOLD } = plan;
  if (serialNumber === null || inventory === 'none') return;
  if (inventory === 'one' || inventory === 'two') {
    addEdgeAssets(generation, { ...edge, serialNumber }, STILL_CLIENT_ID, siteId, status);
  }
  if (inventory === 'one') return;
  addAsset(generation, {
    clientId: STILL_CLIENT_ID,
    siteId: inventory === 'two' ? 502 : siteId,
    serviceNumber: serialNumber,
    productCategory: 'SD-WAN',
    attributes: { 'Management Status': GOLD, ...lineAttributes(serialNumber, edge.links) },
    ...(inventory === 'two' ? {} : { status: inventory === 'suspended' ? 'S' : 'D' }),
  });
}
