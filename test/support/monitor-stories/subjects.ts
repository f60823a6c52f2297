import type { Sandbox } from '../../../sandbox/index.ts';
import { isModem } from '../../../sandbox/world/modems.ts';
import type { Edge, Ticket, World } from '../../../sandbox/world/types.ts';

/** What one telling of the stories is about. No other telling touches any of it. */
export interface Subjects {
  /** Goes down as a whole; it has no modem. */
  readonly outage: Edge;
  /** The link goes down that has a DiGi modem behind it. */
  readonly modem: Edge;
  /** Works; a ticket of somebody else's is open for it. */
  readonly triaged: Edge;
}

/**
 * Picks devices for so many tellings among those to which nothing happens by itself, empties the world of
 * tickets and dispatches, and has no other edge watched: what happens then is the stories' alone.
 *
 * @returns the settings that this makes necessary.
 */
export function prepareSubjects(
  sandbox: Sandbox,
  tellings: number,
): { readonly subjects: readonly Subjects[]; readonly settings: Record<string, string> } {
  const { world } = sandbox;
  world.tickets.clear();
  world.dispatches.clear();
  const watched = world.edges.filter((edge) => isFit(world, edge));
  const withModem = watched.filter((edge) => edge.links.some(isModem));
  const modems = onePerSite(world, withModem).slice(0, tellings);
  const taken = new Set(modems.map((edge) => siteOf(world, edge)));
  const others = watched.filter((edge) => !edge.links.some(isModem));
  const free = onePerSite(world, others).filter((edge) => !taken.has(siteOf(world, edge)));
  const subjects = modems.map((modem, nth) => {
    const [outage, triaged] = [free[nth], free[tellings + nth]];
    if (!outage || !triaged) throw new Error(`the world has no edges for ${tellings} tellings`);
    return { outage, modem, triaged };
  });
  const chosen = new Set(subjects.flatMap((each) => Object.values<Edge>({ ...each })));
  for (const edge of chosen) setUp(edge, world.clock.now());
  const blacklist = world.edges.filter((edge) => !chosen.has(edge)).map(nameIn(sandbox));
  return { subjects, settings: { CUSTOMER_CACHE_EDGE_BLACKLIST: blacklist.join(',') } };
}

/** It works, and so do its links. */
export function setUp(edge: Edge, at: Date): void {
  edge.state = 'CONNECTED';
  edge.lastContact = at;
  for (const link of edge.links) link.state = 'STABLE';
}

export function serialOf({ serialNumber, name }: Edge): string {
  if (serialNumber === null) throw new Error(`edge ${name} has no serial number`);
  return serialNumber;
}

/** Somebody opens a ticket for an edge, so long ago. */
export function ticketFor(world: World, edge: Edge, ageMs: number): Ticket {
  const at = new Date(world.clock.now().getTime() - ageMs);
  const ticketId = world.ids.next('ticket');
  const detail = {
    ...{ detailId: world.ids.next('detail'), serviceNumber: serialOf(edge), status: 'I' as const },
    ...{ assignedTo: null, taskId: 20451, taskName: 'IPA Investigate', updatedAt: at },
  };
  const clientId = rowsOf(world, edge)[0]?.clientId ?? 0;
  const ticket: Ticket = {
    ...{ ticketId, clientId, category: 'VOO', status: 'InProgress' },
    ...{ severity: 2, createdAt: at, createdBy: 'Somebody' },
    ...{ details: [detail], notes: [], history: [], still: true },
  };
  world.tickets.set(ticketId, ticket);
  return ticket;
}

/** Nobody looks at it any more, and what happens later gets a ticket of its own. */
export function close(ticket: Ticket): void {
  ticket.status = 'Closed';
  for (const detail of ticket.details) detail.status = 'C';
}

function isFit(world: World, edge: Edge): boolean {
  const [row, ...more] = rowsOf(world, edge);
  return (
    edge.quiet === true &&
    edge.ha === null &&
    row?.siteId != null &&
    more.length === 0 &&
    row.status === 'A' &&
    (row.attributes['Management Status'] ?? '').startsWith('Active')
  );
}

const rowsOf = ({ inventory }: World, { serialNumber }: Edge) =>
  inventory.filter((row) => row.serviceNumber === serialNumber);

function siteOf(world: World, edge: Edge): string {
  const [row] = rowsOf(world, edge);
  return `${row?.clientId}:${row?.siteId}`;
}

function onePerSite(world: World, edges: readonly Edge[]): Edge[] {
  return [...new Map(edges.map((edge) => [siteOf(world, edge), edge])).values()];
}

function nameIn({ environment }: Sandbox): (edge: Edge) => string {
  const accounts = JSON.parse(environment.VELOCLOUD_CREDENTIALS ?? '[]') as { host: string }[];
  return ({ orchestrator, enterpriseId, edgeId }) =>
    `${accounts[orchestrator]?.host}/${enterpriseId}/${edgeId}`;
}
