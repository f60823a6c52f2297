import type { Random } from '../random.ts';
import { after, DAY_MS } from '../time.ts';
import type { Edge, Enterprise, Link, LinkTraffic } from '../types.ts';
import { CARRIERS, LINK_TAGS, WIRELESS_CARRIERS } from '../words.ts';
import { MOVING_CUSTOMERS, sitesOf, type MovingCustomer } from './customers.ts';
import type { Generation } from './generation.ts';
import { addEdgeAssets, GOLD, INACTIVE, PENDING, PLATINUM } from './inventory.ts';
import { createLink, WIRED, WIRELESS } from './links.ts';

/**
 * Where each customer's edges are. Both orchestrators count their enterprises, edges and links from
 * the same numbers. Names carry the client id between bars, and what people leave around it.
 */
const ENTERPRISES: readonly Enterprise[] = [
  { orchestrator: 0, enterpriseId: 2, name: 'Globex Logistics|70002|', clientId: 70002 },
  { orchestrator: 1, enterpriseId: 1, name: 'Globex Logistics West|70002|', clientId: 70002 },
  { orchestrator: 1, enterpriseId: 2, name: ' Initech Health |70003|', clientId: 70003 },
  { orchestrator: 0, enterpriseId: 3, name: 'Café Müller & Söhne|70004|', clientId: 70004 },
  { orchestrator: 1, enterpriseId: 3, name: 'Northwind Clinics|70005| ', clientId: 70005 },
];

const MODELS = ['edge510', 'edge520', 'edge540', 'edge610', 'edge620'] as const;
const STATUSES = [
  GOLD,
  GOLD,
  GOLD,
  GOLD,
  GOLD,
  PLATINUM,
  PLATINUM,
  PLATINUM,
  PENDING,
  INACTIVE,
] as const;
/** About every twelfth edge is a pair. */
const HA_SHARE = 0.08;
const FIRST_SERIAL = 1_000_001;

export function addEdges(generation: Generation): void {
  generation.state.enterprises.push(...ENTERPRISES);
  let serial = FIRST_SERIAL;
  const nextSerial = (): string => `VC${serial++}`;
  for (const customer of MOVING_CUSTOMERS) addEdgesOf(generation, customer, nextSerial);
}

function addEdgesOf(
  generation: Generation,
  customer: MovingCustomer,
  nextSerial: () => string,
): void {
  const enterprises = ENTERPRISES.filter(({ clientId }) => clientId === customer.clientId);
  const sites = sitesOf(generation, customer.clientId);
  for (let index = 0; index < customer.edges; index += 1) {
    const serialNumber = nextSerial();
    const random = generation.random.fork(`edge ${serialNumber}`);
    const enterprise = random.pick(enterprises);
    const site = random.pick(sites);
    const ha = isPair(random) ? { serialNumber: nextSerial(), state: 'READY' as const } : null;
    const edge = createEdge(generation, random, enterprise, serialNumber, ha);
    generation.state.edges.push(edge);
    addEdgeAssets(generation, edge, customer.clientId, site.siteId, anyStatus(random));
  }
}

/** Management status of an edge, as chance has it. */
export const anyStatus = (random: Random): string => random.pick(STATUSES);

/** True for about every twelfth edge, which is a pair. */
export const isPair = (random: Random): boolean => random.chance(HA_SHARE);

/** An edge with its links, in good health. */
export function createEdge(
  { ids, epoch }: Generation,
  random: Random,
  { orchestrator, enterpriseId }: Enterprise,
  serialNumber: string,
  ha: Edge['ha'],
): Edge & { readonly serialNumber: string } {
  const interfaces = random.pick([['GE1'], ['GE1', 'GE2'], ['GE1', 'GE2'], ['GE1', 'GE2', 'USB1']]);
  return {
    orchestrator,
    enterpriseId,
    edgeId: ids.nextOn(orchestrator, 'edge'),
    serialNumber,
    name: `${random.pick(['STORE', 'DEPOT', 'OFFICE', 'BRANCH'])}-${serialNumber.slice(-3)}`,
    model: random.pick(MODELS),
    softwareVersion: random.pick(['4.5.2', '5.0.1.4', '5.2.3']),
    state: 'CONNECTED',
    lastContact: epoch,
    upSince: after(epoch, -random.int(4, 90) * DAY_MS),
    ha,
    links: interfaces.map((name) => createMovingLink(ids, random, orchestrator, name, epoch)),
    still: false,
  };
}

function createMovingLink(
  ids: Generation['ids'],
  random: Random,
  orchestrator: number,
  name: string,
  epoch: Date,
): Link {
  const wireless = name === 'USB1' || random.chance(0.08);
  const carrier = random.pick(wireless ? WIRELESS_CARRIERS : CARRIERS);
  const ipAddress = `${random.pick(['203.0.113', '198.51.100'])}.${random.int(2, 250)}`;
  const labels = [`${carrier} ${ipAddress} (${random.pick(LINK_TAGS)})`, ipAddress];
  return createLink(ids, orchestrator, {
    interface: name,
    displayName: random.pick(labels),
    isp: carrier,
    ipAddress,
    configured: random.chance(0.05) ? null : wireless ? WIRELESS : WIRED,
    traffic: healthyTraffic(random, wireless),
    lastActive: epoch,
    modem: name === 'USB1',
  });
}

function healthyTraffic(random: Random, wireless: boolean): LinkTraffic {
  const latency = wireless ? random.between(45, 95) : random.between(8, 60);
  const capacityMbps = wireless ? random.int(10, 40) : random.pick([50, 100, 200, 500]);
  const share = random.between(0.02, 0.5);
  const bytesPerSecond = Math.round((capacityMbps * 1e6 * share) / 8);
  return {
    latencyMsRx: round(latency),
    latencyMsTx: round(latency * random.between(0.9, 1.2)),
    jitterMsRx: round(random.between(0.5, 9)),
    jitterMsTx: round(random.between(0.5, 9)),
    lossPercentRx: round(random.between(0, 0.6)),
    lossPercentTx: round(random.between(0, 0.6)),
    bytesPerSecondRx: bytesPerSecond,
    bytesPerSecondTx: Math.round(bytesPerSecond * random.between(0.1, 0.6)),
    capacityBpsRx: random.chance(0.04) ? 0 : capacityMbps * 1_000_000,
    capacityBpsTx: capacityMbps * 500_000,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
