import type { BruinClient } from '../client.ts';
import type { TicketDetails, TicketRow } from '../model.ts';
import type { NewTicket } from '../ticket-writer.ts';
import { ageAt } from './outage-look.ts';

/** The open tickets of a topic that a service number was on before a ticket was opened; plain JSON. */
export interface TicketsBefore {
  readonly lookedAt: string;
  readonly ticketIds: readonly string[];
}

type Wanted = Pick<NewTicket, 'customerId' | 'topic' | 'serviceNumbers' | 'notes'>;

/** What a ticket that was just opened may be. */
const OPEN = ['New', 'InProgress', 'Draft'];
/** A service number is on a handful of open tickets; more than a page would be none. */
const PAGE_SIZE = 100;

/** Reads which open tickets of the topic have a task for the first of the service numbers. */
export async function lookBefore(
  client: Pick<BruinClient, 'ticketPage'>,
  wanted: Wanted,
  now: Date,
): Promise<TicketsBefore> {
  const rows = await readRows(client, wanted);
  return { lookedAt: now.toISOString(), ticketIds: rows.map(({ ticketId }) => ticketId) };
}

/**
 * Looks for the one ticket that appeared since, was opened by us, and has all of the service numbers
 * and first notes.
 *
 * @param automationUsername as Bruin prints it; empty: not known, and then no ticket is taken for ours.
 * @returns its id; undefined when it cannot be told, for example because there are two.
 */
export async function findCreated(
  client: Pick<BruinClient, 'ticketPage' | 'details'>,
  wanted: Wanted,
  { lookedAt, ticketIds }: TicketsBefore,
  automationUsername: string,
): Promise<string | undefined> {
  const isNew = (row: TicketRow) =>
    !ticketIds.includes(row.ticketId) && ageAt(new Date(lookedAt), row) === 'newer';
  const [row, ...others] = (await readRows(client, wanted)).filter(isNew);
  if (row === undefined || others.length > 0) return undefined;
  if (automationUsername === '' || row.createdBy !== automationUsername) return undefined;
  const details = await client.details(row.ticketId);
  return details !== null && hasAll(details, wanted) ? row.ticketId : undefined;
}

function hasAll({ tasks, notes }: TicketDetails, wanted: Wanted): boolean {
  const lines = new Set(tasks.map(({ serviceNumber }) => serviceNumber));
  const texts = new Set(notes.map(({ text }) => text));
  return (
    wanted.serviceNumbers.every((line) => lines.has(line)) &&
    wanted.notes.every((text) => texts.has(text))
  );
}

async function readRows(
  client: Pick<BruinClient, 'ticketPage'>,
  { customerId, topic, serviceNumbers: [serviceNumber = ''] }: Wanted,
): Promise<readonly TicketRow[]> {
  const query = { owner: { serviceNumber }, topic, statuses: OPEN };
  const { responses } = await client.ticketPage(query, PAGE_SIZE, 1);
  return responses.filter((row) => row.clientId === customerId);
}
