import type { OpenOutageTaskOutcome } from '../../generated/bruin.ts';
import type { BruinClient } from '../client.ts';
import { readEasternTime } from '../dates.ts';
import type { TicketRow } from '../model.ts';

/** What came of a reported outage. */
export interface OutageEnd {
  readonly outcome: OpenOutageTaskOutcome;
  /** null with UNCERTAIN. */
  readonly ticketId: string | null;
}

/** A device of a customer. */
export interface OutageLine {
  readonly customerId: string;
  readonly serialNumber: string;
}

/** The outage tickets that a device was on before its outage was reported; plain JSON. */
export interface LineTickets {
  readonly lookedAt: string;
  readonly tickets: readonly { readonly ticketId: string; readonly isOpen: boolean }[];
}

const OUTAGE = 'VOO';
const OPEN = ['New', 'InProgress'];
const SOLVED = 'Resolved';
/** A device is on a handful of tickets that are not closed; more than a page would be no device. */
const PAGE_SIZE = 100;
/** How far Bruin's clock may be from ours. */
const SKEW_MS = 5 * 60_000;
/** A ticket printed in the hour that autumn repeats may be an hour younger than it reads. */
const REPEATED_HOUR_MS = 60 * 60_000;

const isOpen = ({ status }: TicketRow): boolean =>
  OPEN.includes(status?.replace(/[- ]/g, '') ?? '');

/** Reads which outage tickets that are not closed have a task for the device. */
export async function lookForTickets(
  client: Pick<BruinClient, 'ticketPage'>,
  line: OutageLine,
  now: Date,
): Promise<LineTickets> {
  const rows = await readRows(client, line);
  const tickets = rows.map((row) => ({ ticketId: row.ticketId, isOpen: isOpen(row) }));
  return { lookedAt: now.toISOString(), tickets };
}

/**
 * Tells from the device's tickets what a report did whose answer is not known.
 *
 * @param automationUsername who opened the tickets that we opened, as Bruin prints it; empty: not
 * known, and then a new ticket is not taken for ours.
 * @returns undefined when it cannot be told, for example because nothing changed: what was sent may
 * be on its way still.
 */
export async function findOutage(
  client: Pick<BruinClient, 'ticketPage'>,
  line: OutageLine,
  before: LineTickets,
  automationUsername: string,
): Promise<OutageEnd | undefined> {
  const known = new Map(before.tickets.map((ticket) => [ticket.ticketId, ticket]));
  const [row, ...others] = (await readRows(client, line)).filter(isOpen);
  if (row === undefined || others.length > 0) return undefined;
  const { ticketId } = row;
  const was = known.get(ticketId);
  if (was) return { outcome: was.isOpen ? 'ALREADY_IN_PROGRESS' : 'REOPENED', ticketId };
  switch (ageAt(new Date(before.lookedAt), row)) {
    case 'older':
      return { outcome: 'REOPENED_SAME_SITE', ticketId };
    case 'newer': {
      const isOurs = automationUsername !== '' && row.createdBy === automationUsername;
      return isOurs ? { outcome: 'CREATED', ticketId } : undefined;
    }
    case 'unclear':
      return undefined;
  }
}

/** Whether a ticket was there before a moment, as far as its printed time and clocks that differ tell. */
export function ageAt(moment: Date, row: TicketRow): 'older' | 'newer' | 'unclear' {
  const createdAt = readEasternTime('createDate of a ticket', row.createDate);
  if (createdAt === null) return 'unclear';
  const afterMs = createdAt.getTime() - moment.getTime();
  if (afterMs >= -SKEW_MS) return 'newer';
  return afterMs < -SKEW_MS - REPEATED_HOUR_MS ? 'older' : 'unclear';
}

async function readRows(
  client: Pick<BruinClient, 'ticketPage'>,
  { customerId, serialNumber }: OutageLine,
): Promise<readonly TicketRow[]> {
  const query = {
    owner: { serviceNumber: serialNumber },
    topic: OUTAGE,
    statuses: [...OPEN, SOLVED],
  };
  const { responses } = await client.ticketPage(query, PAGE_SIZE, 1);
  return responses.filter((row) => row.clientId === customerId);
}
