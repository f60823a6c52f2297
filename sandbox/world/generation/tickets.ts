import type { Random } from '../random.ts';
import { after, HOUR_MS, MINUTE_MS } from '../time.ts';
import type { InventoryAsset, Ticket, TicketDetail } from '../types.ts';
import { MOVING_CUSTOMERS, type MovingCustomer } from './customers.ts';
import type { Generation } from './generation.ts';
import { historyOf, RESULTS, type Step } from './history.ts';

export const AUTOMATION = 'Automation User';

/** Current work queues with their ids; some names carry trailing blanks. */
export const WORK_QUEUES = [
  { taskId: 20451, taskName: 'IPA Investigate' },
  { taskId: 20452, taskName: 'HNOC Investigate' },
  { taskId: 20453, taskName: 'NOC Investigate ' },
  { taskId: 20454, taskName: 'ASR Investigate' },
  { taskId: 20455, taskName: 'Dedicated Worker Queue  ' },
] as const;

/** How many of a customer's tickets are open outages, at the least. */
const OPEN_OUTAGE_SHARE = 0.7;
const OTHER_KINDS = [
  ['VAS', 'New'],
  ['VAS', 'InProgress'],
  ['VAS', 'Resolved'],
  ['VOO', 'Resolved'],
  ['VOO', 'Closed'],
  ['VOO', 'Draft'],
  ['VOO', 'InReview'],
  ['VAS', 'Closed'],
  ['019', 'InProgress'],
  ['053', 'New'],
] as const;

/** Adds the tickets of the moving part; their notes come last, when the dispatches are known. */
export function addTickets(generation: Generation): void {
  for (const customer of MOVING_CUSTOMERS) {
    const outages = Math.ceil(customer.tickets * OPEN_OUTAGE_SHARE);
    for (let index = 0; index < customer.tickets; index += 1) {
      const ticket = createTicket(
        generation,
        customer,
        index < outages ? undefined : index - outages,
      );
      generation.state.tickets.set(ticket.ticketId, ticket);
    }
  }
}

function createTicket(
  generation: Generation,
  { clientId }: MovingCustomer,
  otherKind: number | undefined,
): Ticket {
  const { ids, epoch } = generation;
  const ticketId = ids.next('ticket');
  const random = generation.random.fork(`ticket ${ticketId}`);
  const [category, status] =
    (otherKind === undefined ? undefined : OTHER_KINDS[otherKind % OTHER_KINDS.length]) ??
    (['VOO', random.pick(['New', 'InProgress', 'InProgress'])] as const);
  const open = status === 'New' || status === 'InProgress';
  const createdAt = after(epoch, -Math.round(random.between(1, open ? 72 : 700) * HOUR_MS));
  const details = createDetails(generation, random, clientId, status, createdAt);
  const createdBy = random.chance(0.7)
    ? AUTOMATION
    : random.pick(['Ann & Bob', 'R. Field', 'Web Portal']);
  const facts = { category, status, createdAt, createdBy, details };
  return {
    ...facts,
    ticketId,
    clientId,
    severity: random.pick([2, 2, 3, 3, 1, 4, 100]),
    notes: [],
    history: historyOf(facts, (detail) => steps(random, detail)),
    still: false,
  };
}

function createDetails(
  { state, ids }: Generation,
  random: Random,
  clientId: number,
  ticketStatus: string,
  createdAt: Date,
): TicketDetail[] {
  const devices = state.inventory.filter((asset) => asset.clientId === clientId && isDevice(asset));
  const first = random.pick(devices);
  const neighbours = devices.filter(({ siteId }) => siteId === first.siteId && random.chance(0.2));
  const assets = [...new Set([first, ...neighbours])].slice(0, 3);
  return assets.map((asset) => ({
    detailId: ids.next('detail'),
    serviceNumber: asset.serviceNumber,
    status: detailStatus(random, ticketStatus),
    assignedTo: random.pick([null, null, '0', 'Robin Field', 'Sam Porter']),
    ...(random.chance(0.05) ? { taskId: null, taskName: null } : random.pick(WORK_QUEUES)),
    updatedAt: after(createdAt, random.int(1, 50) * MINUTE_MS),
  }));
}

function detailStatus(random: Random, ticketStatus: string): TicketDetail['status'] {
  if (ticketStatus === 'Resolved') return 'R';
  if (ticketStatus === 'Closed') return 'C';
  return random.chance(0.1) ? 'R' : 'I';
}

const isDevice = ({ productCategory }: InventoryAsset): boolean => productCategory !== 'Broadband';

function steps(random: Random, detail: TicketDetail): Step[] {
  const passed = Array.from({ length: random.int(1, 3) }, () => ({
    task: random.pick(WORK_QUEUES).taskName,
    taskResult: random.pick(RESULTS),
  }));
  return detail.taskName === null
    ? passed
    : [...passed, { task: detail.taskName, taskResult: null }];
}
