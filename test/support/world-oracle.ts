/**
 * What the graph has to answer, told from the sandbox's world alone: no code of the graph, of the
 * subgraphs or of the simulators is used, so that a mistake in one of them shows as a difference.
 */
import type {
  Dispatch,
  Edge,
  InventoryAsset,
  Link,
  Probe,
  Site,
  Ticket,
  TicketDetail,
  World,
} from '../../sandbox/world/types.ts';

const MONITORED = ['Pending', 'Active – Gold Monitoring', 'Active – Platinum Monitoring'];

const ZONES: Readonly<Record<string, string>> = {
  Eastern: 'America/New_York',
  Central: 'America/Chicago',
  Mountain: 'America/Denver',
  Pacific: 'America/Los_Angeles',
  Alaska: 'America/Anchorage',
  Hawaii: 'Pacific/Honolulu',
};
const zoneOf = (name: string | null): string | null =>
  name === null ? null : (ZONES[name.replace(/\s*Time$/, '').trim()] ?? null);

const STATUSES: Readonly<Record<string, string>> = {
  New: 'NEW',
  InProgress: 'IN_PROGRESS',
  Draft: 'DRAFT',
  Resolved: 'RESOLVED',
  Closed: 'CLOSED',
  InReview: 'IN_REVIEW',
};
const TOPICS: Readonly<Record<string, string>> = {
  VOO: 'SERVICE_OUTAGE',
  VAS: 'SERVICE_AFFECTING',
  '019': 'WIRELESS_OUTAGE',
  '053': 'ADD_LINES',
};
const TASK_STATUSES = { I: 'IN_PROGRESS', R: 'RESOLVED', C: 'CLOSED' } as const;

/** An answer that is an error at its place, in the places where the world says so. */
export interface ExpectedError {
  readonly path: readonly (string | number)[];
  readonly code: string;
}

export interface Expected<T> {
  readonly data: T;
  readonly errors: readonly ExpectedError[];
}

/** The first page of the ticket board of one customer. */
export function expectedTicketBoard(world: World, clientId: number): Expected<unknown> {
  const errors: ExpectedError[] = [];
  const all = openOutages(world, clientId);
  const page = all.slice(0, 25);
  const nodes = page.map((ticket, index) =>
    boardTicket(world, ticket, ['customer', 'tickets', 'nodes', index], errors),
  );
  return {
    data: {
      customer: {
        name: world.customers.get(clientId)?.name ?? null,
        tickets: {
          pageInfo: { hasNextPage: all.length > page.length },
          nodes,
        },
      },
    },
    errors,
  };
}

/** New and in progress, newest first. */
export function openOutages(world: World, clientId: number): Ticket[] {
  return [...world.tickets.values()]
    .filter((ticket) => ticket.clientId === clientId && ticket.category === 'VOO')
    .filter((ticket) => ticket.status === 'New' || ticket.status === 'InProgress')
    .sort(newestFirst);
}

export function newestFirst(a: Ticket, b: Ticket): number {
  return wholeSeconds(b.createdAt) - wholeSeconds(a.createdAt) || b.ticketId - a.ticketId;
}

/** Ticket lists print whole seconds. */
function wholeSeconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}

function boardTicket(
  world: World,
  ticket: Ticket,
  path: readonly (string | number)[],
  errors: ExpectedError[],
): unknown {
  const site = siteOfTicket(world, ticket);
  return {
    id: String(ticket.ticketId),
    topic: TOPICS[ticket.category] ?? 'UNKNOWN',
    status: STATUSES[ticket.status] ?? 'UNKNOWN',
    severity: ticket.severity === 100 ? null : ticket.severity,
    createdAt: new Date(wholeSeconds(ticket.createdAt) * 1000).toISOString(),
    site: site && {
      label: site.label,
      address: { city: site.address.city, state: site.address.state },
      timeZone: zoneOf(site.timeZoneName),
    },
    tasks: ticket.details.map((detail, index) =>
      boardTask(world, ticket, detail, [...path, 'tasks', index], errors),
    ),
    notes: ticket.notes.slice(-5).map((note) => ({
      type: note.type,
      text: note.text,
      createdAt: note.createdAt.toISOString(),
      author: note.creator,
    })),
    dispatches: dispatchesOf(world, ticket).map(boardDispatch),
  };
}

function boardTask(
  world: World,
  ticket: Ticket,
  detail: TicketDetail,
  path: readonly (string | number)[],
  errors: ExpectedError[],
): unknown {
  return {
    id: `${ticket.ticketId}:${detail.detailId}`,
    serviceNumber: detail.serviceNumber,
    status: TASK_STATUSES[detail.status],
    workQueue: detail.taskName?.trim() || null,
    device: boardDevice(world, detail.serviceNumber),
    nextBestActions: predictions(world, ticket, detail, [...path, 'nextBestActions'], errors),
  };
}

function predictions(
  world: World,
  ticket: Ticket,
  detail: TicketDetail,
  path: readonly (string | number)[],
  errors: ExpectedError[],
): unknown {
  const asset = detail.serviceNumber;
  const named = ticket.history.some(
    (row) => row.detailId === detail.detailId && row.asset === asset && asset !== null,
  );
  if (asset === null || !named) return [];
  const answer = world.predict(ticket.ticketId, asset);
  if ('error' in answer) {
    errors.push({ path, code: 'UPSTREAM_REJECTED' });
    return null;
  }
  if (answer.length === 0) {
    // Over the wire, 'none expected' cannot be told from 'left out'.
    errors.push({ path, code: 'UPSTREAM_MALFORMED' });
    return null;
  }
  return [...answer]
    .sort((a, b) => b.probability - a.probability)
    .map(({ name, probability }) => ({ name: name.trim(), probability: Math.fround(probability) }));
}

/** Rows of the inventory that count for a service number: active ones, the first. */
export function inventoryRow(world: World, serviceNumber: string): InventoryAsset | undefined {
  return world.inventory.find((row) => row.serviceNumber === serviceNumber && row.status === 'A');
}

export function siteOfTicket(world: World, ticket: Ticket): Site | null {
  const serviceNumber = ticket.details[0]?.serviceNumber;
  const row = serviceNumber ? inventoryRow(world, serviceNumber) : undefined;
  if (!row || row.siteId === null) return null;
  return world.sites.get(`${row.clientId}:${row.siteId}`) ?? null;
}

function monitored(world: World, serial: string): boolean {
  const status = inventoryRow(world, serial)?.attributes['Management Status'];
  return status !== undefined && MONITORED.includes(status);
}

/** A serial number with the edge it names, itself or as the standby member of its pair. */
export interface WatchedEdge {
  readonly serialNumber: string;
  readonly edge: Edge;
  readonly standby: boolean;
}

/** Edges that the cache has to hold, HA twins included. */
export function watchedEdges(world: World): WatchedEdge[] {
  return world.edges.flatMap((edge) => {
    const { serialNumber, ha } = edge;
    if (serialNumber === null || edge.state === null || edge.state === 'NEVER_ACTIVATED') return [];
    if (!monitored(world, serialNumber)) return [];
    const primary = { serialNumber, edge, standby: false };
    return ha ? [primary, { serialNumber: ha.serialNumber, edge, standby: true }] : [primary];
  });
}

/** Probes that the cache has to hold. */
export function watchedProbes(world: World): Probe[] {
  return world.probes.filter(
    (probe) =>
      (probe.nodeToNode.updatedAt !== null || probe.realService.updatedAt !== null) &&
      monitored(world, probe.serialNumber),
  );
}

function boardDevice(world: World, serial: string | null): unknown {
  if (serial === null) return null;
  const found = watchedEdges(world).find(({ serialNumber }) => serialNumber === serial);
  if (found) return boardEdge(found);
  const probe = watchedProbes(world).find(({ serialNumber }) => serialNumber === serial);
  return probe ? boardProbe(world, probe) : null;
}

function boardEdge({ serialNumber, edge, standby }: WatchedEdge): unknown {
  return {
    serialNumber,
    name: edge.name,
    state: edgeState(edge, standby),
    model: edge.model,
    links: [...edge.links]
      .sort((a, b) => (a.interface < b.interface ? -1 : 1))
      .map((link) => ({
        interface: link.interface,
        state: link.state,
        displayName: link.displayName,
        metrics: boardMetrics(edge, link),
      })),
  };
}

/** The standby member has no state of its own on the orchestrator: its HA state stands for it. */
export function edgeState(edge: Edge, standby: boolean): string | null {
  if (!standby) return edge.state === 'EXPIRED' ? 'UNKNOWN' : edge.state;
  if (edge.ha?.state === 'READY') return 'CONNECTED';
  if (edge.ha?.state === 'FAILED') return 'OFFLINE';
  return null;
}

/** Links that carry nothing are missing in the orchestrator's averages. */
function boardMetrics(edge: Edge, { state, traffic }: Link): unknown {
  const carries = edge.state === 'CONNECTED' || edge.state === 'DEGRADED';
  if (!carries || state === 'DISCONNECTED' || state === 'INITIAL') return null;
  return {
    latencyMs: { rx: traffic.latencyMsRx, tx: traffic.latencyMsTx },
    lossPercent: { rx: traffic.lossPercentRx, tx: traffic.lossPercentTx },
  };
}

export function probeState({ active, nodeToNode, realService }: Probe): string {
  if (!active) return 'DISABLED';
  if (nodeToNode.up && realService.up) return 'CONNECTED';
  return nodeToNode.up || realService.up ? 'DEGRADED' : 'OFFLINE';
}

function boardProbe(world: World, probe: Probe): unknown {
  const since = world.clock.now().getTime() - 60 * 60_000;
  return {
    serialNumber: probe.serialNumber,
    name: probe.name,
    state: probeState(probe),
    tests: world.probeTests
      .filter((test) => test.probeUid === probe.uid && test.at.getTime() >= since)
      .sort((a, b) => b.at.getTime() - a.at.getTime() || b.id - a.id)
      .slice(0, 3)
      .map((test) => ({ type: test.type, status: test.status.toUpperCase() })),
  };
}

/** Dispatches whose vendor's record names this ticket by its digits. */
export function dispatchesOf(world: World, ticket: Ticket): Dispatch[] {
  return [...world.dispatches.values()].filter(
    ({ ticketReference }) => ticketReference === String(ticket.ticketId),
  );
}

const PHASES = {
  requested: 'REQUESTED',
  confirmed: 'CONFIRMED',
  'on-site': 'TECH_ON_SITE',
  completed: 'COMPLETED',
  cancelled: 'CANCELLED',
} as const;

export function dispatchStatus(dispatch: Dispatch): string {
  return PHASES[dispatch.phase];
}

/** Digits of a US number as E.164; null when they are none. */
export function e164(phone: string | null | undefined): string | null {
  const digits = (phone ?? '').replace(/\D/g, '');
  if (digits.length === 10) return `+1${digits}`;
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : null;
}

function boardDispatch(dispatch: Dispatch): unknown {
  const { fieldEngineer } = dispatch;
  return {
    number: dispatch.number,
    vendor: dispatch.vendor,
    status: dispatchStatus(dispatch),
    scheduledAt: dispatch.appointment?.at?.toISOString() ?? null,
    fieldEngineer: fieldEngineer && {
      name: fieldEngineer.name,
      phone: e164(fieldEngineer.phone),
    },
  };
}
