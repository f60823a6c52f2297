import { startBruin } from '../../sandbox/bruin/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import { createWorld } from '../../sandbox/world/index.ts';
import type {
  Ticket,
  TicketDetail,
  TicketHistoryRow,
  TicketNote,
  World,
} from '../../sandbox/world/types.ts';
import { startBruinGraph, type BruinGraph } from '../subgraphs/bruin/graph.ts';
import { callCounts } from '../subgraphs/bruin/small-bruin.ts';

/** Every field of every ticket, task, note, step, site and inventory row of the default world. */
const TICKETS = `query ($id: ID!, $after: String) { customer(id: $id) { id name contacts { name email }
  tickets(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
    id topic rawTopic status rawStatus severity createdAt createdBy customer { id name } site { id }
    tasks { id serviceNumber status rawStatus workQueue assignee updatedAt }
    notes { id type text serviceNumbers createdAt author }
    history { asset detailId task taskResult notes noteType enteredBy assignedTo product ticketStatus enteredAt } } } } }`;

const TOPICS: Record<string, string> = {
  VOO: 'SERVICE_OUTAGE',
  VAS: 'SERVICE_AFFECTING',
  '019': 'WIRELESS_OUTAGE',
  '053': 'ADD_LINES',
};
const STATUSES: Record<string, string> = {
  New: 'NEW',
  InProgress: 'IN_PROGRESS',
  Draft: 'DRAFT',
  Resolved: 'RESOLVED',
  Closed: 'CLOSED',
  InReview: 'IN_REVIEW',
};
const TASK_STATUSES = { I: 'IN_PROGRESS', R: 'RESOLVED', C: 'CLOSED' };
const ZONES: Record<string, string> = {
  Eastern: 'America/New_York',
  Central: 'America/Chicago',
  Mountain: 'America/Denver',
  Pacific: 'America/Los_Angeles',
  Alaska: 'America/Anchorage',
  Hawaii: 'Pacific/Honolulu',
  Arizona: 'America/Phoenix',
};

interface Answer {
  readonly customer: {
    readonly id: string;
    readonly name: string;
    readonly contacts: readonly unknown[];
    readonly tickets: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly nodes: readonly unknown[];
    };
  };
}

let world: World;
let bruin: Simulator;
let graph: BruinGraph;

beforeAll(async () => {
  world = createWorld({ epoch: new Date('2024-06-05T14:00:00.000Z'), paused: true });
  bruin = await startBruin({ world, port: 0 });
  graph = startBruinGraph({ ...bruin.environment, BRUIN_CONCURRENCY: '20' });
});

beforeEach(() => bruin.clearCalls());

afterAll(async () => {
  await graph.stop();
  await bruin.stop();
});

function expectedTicket(ticket: Ticket) {
  return {
    id: String(ticket.ticketId),
    topic: TOPICS[ticket.category] ?? 'UNKNOWN',
    rawTopic: ticket.category,
    status: STATUSES[ticket.status] ?? 'UNKNOWN',
    rawStatus: ticket.status,
    severity: ticket.severity === 100 ? null : ticket.severity,
    createdAt: wholeSecond(ticket.createdAt),
    createdBy: ticket.createdBy,
    customer: { id: String(ticket.clientId), name: world.customers.get(ticket.clientId)?.name },
    site: expectedSite(ticket.details[0]?.serviceNumber),
    tasks: ticket.details.map((detail) => expectedTask(ticket, detail)),
    notes: ticket.notes.map(expectedNote),
    history: ticket.history.map(expectedStep),
  };
}

function expectedSite(serviceNumber: string | null | undefined) {
  const asset = world.inventory.find(
    (row) => row.status === 'A' && row.serviceNumber === serviceNumber,
  );
  return asset?.siteId == null ? null : { id: `${asset.clientId}:${asset.siteId}` };
}

const expectedTask = ({ ticketId }: Ticket, detail: TicketDetail) => ({
  id: `${ticketId}:${detail.detailId}`,
  serviceNumber: detail.serviceNumber,
  status: TASK_STATUSES[detail.status],
  rawStatus: detail.status,
  workQueue: detail.taskName?.trim() ?? null,
  assignee: detail.assignedTo === '0' ? null : detail.assignedTo,
  updatedAt: detail.updatedAt.toISOString(),
});

const expectedNote = (note: TicketNote) => ({
  id: String(note.noteId),
  type: note.type,
  text: note.text,
  serviceNumbers: note.serviceNumbers,
  createdAt: note.createdAt.toISOString(),
  author: note.creator,
});

const expectedStep = (row: TicketHistoryRow) => ({
  asset: row.asset,
  detailId: row.detailId === null ? null : String(row.detailId),
  task: row.task,
  taskResult: row.taskResult,
  notes: row.notes,
  noteType: row.noteType,
  enteredBy: row.noteEnteredBy,
  assignedTo: row.assignedTo === '0' ? null : row.assignedTo,
  product: row.product,
  ticketStatus: row.ticketStatus,
  enteredAt: row.enteredAt.toISOString(),
});

/** Lists print whole seconds. */
function wholeSecond(instant: Date): string {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000).toISOString();
}

describe('against the default world', () => {
  it('each customer has its name, its contacts and all its tickets, newest first', async () => {
    expect(world.customers.size).toBeGreaterThanOrEqual(5);
    for (const { clientId, name, contacts } of world.customers.values()) {
      const tickets = [...world.tickets.values()].filter((ticket) => ticket.clientId === clientId);
      const expected = tickets
        .sort(
          (a, b) =>
            wholeSecond(b.createdAt).localeCompare(wholeSecond(a.createdAt)) ||
            b.ticketId - a.ticketId,
        )
        .map(expectedTicket);
      const { customer } = (await graph.data(TICKETS, {
        id: String(clientId),
      })) as unknown as Answer;
      expect(customer).toEqual({
        id: String(clientId),
        name,
        contacts: contacts.map(({ firstName, lastName, email }) => ({
          name: `${firstName} ${lastName}`,
          email,
        })),
        tickets: {
          totalCount: tickets.length,
          pageInfo: { hasNextPage: tickets.length > 100, endCursor: expect.any(String) as unknown },
          nodes: expected.slice(0, 100),
        },
      });
    }
  });

  it('each site is what the world says', async () => {
    const sites = [...world.sites.values()];
    const fields =
      'id label address { street city state zip country } timeZone businessHours contact { name phone email }';
    const data = await graph.data(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Site { ${fields} } } }`,
      {
        representations: sites.map(({ clientId, siteId }) => ({
          __typename: 'Site',
          id: `${clientId}:${siteId}`,
        })),
      },
    );
    expect(data).toEqual({
      _entities: sites.map((site) => ({
        id: `${site.clientId}:${site.siteId}`,
        label: site.label,
        address: site.address,
        timeZone: site.timeZoneName === null ? null : ZONES[site.timeZoneName],
        businessHours: site.businessHours,
        contact: site.contact,
      })),
    });
  });

  it('each service number has its active rows, with their attributes', async () => {
    const serviceNumbers = [...new Set(world.inventory.map((row) => row.serviceNumber))].slice(
      0,
      200,
    );
    const data = await graph.data(
      `query ($serviceNumbers: [ID!]!) { inventory(serviceNumbers: $serviceNumbers) { serviceNumber assets {
        id serviceNumber customer { id } site { id } productCategory managementStatus } } }`,
      { serviceNumbers },
    );
    expect(data).toEqual({
      inventory: serviceNumbers.map((serviceNumber) => ({
        serviceNumber,
        assets: world.inventory
          .filter((row) => row.serviceNumber === serviceNumber && row.status === 'A')
          .map((row) => ({
            id: String(row.inventoryId),
            serviceNumber,
            customer: { id: String(row.clientId) },
            site: row.siteId === null ? null : { id: `${row.clientId}:${row.siteId}` },
            productCategory: row.productCategory,
            managementStatus: row.attributes['Management Status'] ?? null,
          })),
      })),
    });
  });

  it('the ticket board of 25 tickets stays within its calls', async () => {
    const board = `{ customer(id: "70002") { name tickets(filter: { topics: [SERVICE_OUTAGE], statuses: [NEW, IN_PROGRESS] }, first: 25) {
      pageInfo { hasNextPage endCursor }
      nodes { id topic status severity createdAt site { label address { city state } timeZone }
        tasks { id serviceNumber status workQueue ticket { id } history { asset detailId task } }
        notes(last: 5) { type text createdAt author } } } } }`;
    const data = (await graph.data(board)) as {
      customer: {
        tickets: { nodes: { tasks: { serviceNumber: string | null }[]; site: unknown }[] };
      };
    };
    const { nodes } = data.customer.tickets;
    expect(nodes).toHaveLength(25);
    const firstDevices = new Set(nodes.flatMap(({ tasks }) => tasks[0]?.serviceNumber ?? []));
    const siteIds = new Set(
      [...firstDevices].flatMap((serviceNumber) => expectedSite(serviceNumber)?.id ?? []),
    );
    expect(callCounts(bruin.calls)).toEqual({
      '/api/Ticket/basic': 1,
      '/api/Ticket/{id}/details': 25,
      '/api/Ticket/AITicketData': 25,
      '/api/Inventory': firstDevices.size,
      '/api/Site': siteIds.size,
    });
  });

  it('a ticket shows the newest steps of its history alone, in their order, when asked for so many', async () => {
    const data = await graph.data(
      '{ ticket(id: "5400123") { all: history { task enteredAt } two: history(last: 2) { task enteredAt } many: history(last: 5000) { task enteredAt } } }',
    );
    const { all, two, many } = data.ticket as Record<string, unknown[]>;
    expect(all?.length).toBeGreaterThan(2);
    expect(two).toEqual(all?.slice(-2));
    expect(many).toEqual(all);
    expect(callCounts(bruin.calls)).toMatchObject({ '/api/Ticket/AITicketData': 1 });
  });

  it('the documented ticket has every field of the board', async () => {
    const data = (await graph.data(
      '{ ticket(id: "5400123") { site { label timeZone } tasks { serviceNumber history { task } } notes(last: 5) { id } } }',
    )) as {
      ticket: { tasks: { serviceNumber: string; history: unknown[] }[]; notes: unknown[] };
    };
    expect(data.ticket).toMatchObject({
      site: { label: 'Store 12', timeZone: 'America/New_York' },
    });
    expect(data.ticket.tasks.map(({ serviceNumber }) => serviceNumber)).toEqual([
      'VC0000001',
      '02005E000001',
    ]);
    expect(data.ticket.tasks.every(({ history }) => history.length > 0)).toBe(true);
    expect(data.ticket.notes).toHaveLength(5);
  });
});
