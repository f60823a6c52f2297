import { createWorldClock } from '../../sandbox/world/clock.ts';
import { createNumbering } from '../../sandbox/world/dispatch-orders.ts';
import { createIds } from '../../sandbox/world/ids.ts';
import type {
  Dispatch,
  Edge,
  EdgeEvent,
  InventoryAsset,
  Link,
  Site,
  Ticket,
  TicketDetail,
  TicketHistoryRow,
  TicketNote,
  World,
} from '../../sandbox/world/types.ts';

/** Noon of a summer's day in UTC: 8 in the morning in the ticketing system's zone. */
export const EPOCH = new Date('2024-06-03T12:00:00.000Z');

/** Minutes before the epoch. */
export const minutesAgo = (minutes: number): Date => new Date(EPOCH.getTime() - minutes * 60_000);

/** Beyond whatever a test gives out by hand. */
const FIRST_IDS = {
  inventory: 950_001,
  probe: 9001,
  ticket: 5_500_001,
  detail: 9_500_001,
  note: 61_000_001,
  email: 3_900_001,
  milestone: 9_201,
};

/** A world with nothing in it but `parts`, stopped at the epoch. */
export function aWorld(parts: Partial<World> = {}): World {
  const number = createNumbering({ LIT: 20_001, CTS: 30_001 });
  const dispatches = parts.dispatches ?? new Map<string, Dispatch>();
  return {
    seed: 1,
    epoch: EPOCH,
    clock: createWorldClock({ epoch: EPOCH, speed: 0 }),
    orchestrators: ['vco1.example.test', 'vco2.example.test'],
    customers: new Map([
      [
        70001,
        {
          clientId: 70001,
          name: 'Smith & Sons',
          contacts: [
            {
              firstName: 'Ann',
              lastName: 'Baker',
              email: 'ann.baker@example.test',
              phone: '555-0100',
            },
          ],
        },
      ],
    ]),
    sites: new Map(),
    inventory: [],
    enterprises: [],
    edges: [],
    events: [],
    probes: [],
    probeTests: [],
    tickets: new Map(),
    dispatches,
    billingEvents: [],
    modemRecoveries: [],
    vendorMails: [],
    emails: new Map(),
    milestones: [],
    phoneLines: [],
    circuits: [],
    ids: createIds(FIRST_IDS),
    numberDispatch: (vendor) => number({ dispatches }, vendor),
    predict: () => [],
    advance: () => undefined,
    ...parts,
  };
}

export const aSite = (overrides: Partial<Site> = {}): Site => ({
  clientId: 70001,
  siteId: 501,
  label: 'Store 12',
  address: { street: '1 Main St', city: 'Albany', state: 'NY', zip: '12207', country: 'USA' },
  timeZoneName: 'Eastern',
  businessHours: 'MONDAY|8AM-6PM',
  contact: { name: 'Carl Diaz', phone: '555-0101', email: null },
  latitude: 42.65,
  longitude: -73.75,
  ...overrides,
});

export const anAsset = (overrides: Partial<InventoryAsset> = {}): InventoryAsset => ({
  inventoryId: 9001,
  clientId: 70001,
  siteId: 501,
  serviceNumber: 'VC0000001',
  status: 'A',
  productCategory: 'SD-WAN',
  attributes: {},
  ...overrides,
});

export const aTicket = (overrides: Partial<Ticket> = {}): Ticket => ({
  ticketId: 5400001,
  clientId: 70001,
  category: 'VOO',
  status: 'New',
  severity: 2,
  createdAt: minutesAgo(60),
  createdBy: 'Automation User',
  details: [],
  notes: [],
  history: [],
  still: true,
  ...overrides,
});

export const aDetail = (overrides: Partial<TicketDetail> = {}): TicketDetail => ({
  detailId: 8800,
  serviceNumber: null,
  status: 'I',
  assignedTo: null,
  taskId: null,
  taskName: null,
  updatedAt: minutesAgo(60),
  ...overrides,
});

export const aNote = (overrides: Partial<TicketNote> = {}): TicketNote => ({
  noteId: 60000001,
  text: 'text',
  type: 'ADN',
  serviceNumbers: null,
  createdAt: minutesAgo(30),
  creator: 'ann@example.test',
  ...overrides,
});

export const aHistoryRow = (overrides: Partial<TicketHistoryRow> = {}): TicketHistoryRow => ({
  detailId: 8801,
  asset: 'VC0000001',
  product: 'SD-WAN',
  enteredAt: EPOCH,
  noteType: 'ADN',
  notes: 'text',
  noteEnteredBy: 'Dee Fox',
  assignedTo: null,
  task: 'NOC Investigate',
  taskResult: null,
  ticketStatus: 'InProgress',
  ...overrides,
});

/** As the world keeps them. */
export const ticketsById = (...tickets: Ticket[]): World['tickets'] =>
  new Map(tickets.map((ticket) => [ticket.ticketId, ticket]));

/** As the world keeps them. */
export const sitesById = (...sites: Site[]): World['sites'] =>
  new Map(sites.map((site) => [`${site.clientId}:${site.siteId}`, site]));

export const aLink = (overrides: Partial<Link> = {}): Link => ({
  linkId: 100,
  internalId: '00000001-4c4b-4000-8000-000000000100',
  logicalId: '02:00:5e:01:00:64:0000',
  interface: 'GE1',
  displayName: 'Carrier 203.0.113.7',
  isp: 'Carrier',
  ipAddress: '203.0.113.7',
  configured: { mode: 'PUBLIC', type: 'WIRED' },
  state: 'STABLE',
  lastActive: EPOCH,
  traffic: {
    latencyMsRx: 20,
    latencyMsTx: 25,
    jitterMsRx: 2,
    jitterMsTx: 3,
    lossPercentRx: 0.1,
    lossPercentTx: 0.2,
    bytesPerSecondRx: 1000,
    bytesPerSecondTx: 500,
    capacityBpsRx: 100_000_000,
    capacityBpsTx: 0,
  },
  ...overrides,
});

export const anEdge = (overrides: Partial<Edge> = {}): Edge => ({
  orchestrator: 0,
  enterpriseId: 1,
  edgeId: 10,
  serialNumber: 'VC0000001',
  name: 'STORE-12',
  model: 'edge520',
  softwareVersion: '4.5.2',
  state: 'CONNECTED',
  lastContact: EPOCH,
  upSince: minutesAgo(10_000),
  ha: null,
  links: [aLink()],
  still: true,
  ...overrides,
});

export const anEvent = (overrides: Partial<EdgeEvent> = {}): EdgeEvent => ({
  id: 1,
  orchestrator: 0,
  enterpriseId: 1,
  edgeId: 10,
  at: minutesAgo(30),
  event: 'LINK_DEAD',
  category: 'NETWORK',
  severity: 'ALERT',
  message: 'Link GE1 is now DEAD',
  ...overrides,
});
