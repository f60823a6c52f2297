import { createItemLoader, createRecordLoader, type Loader } from '../../platform/batch-loader.ts';
import type { BruinClient, Line } from './client.ts';
import type { CustomerNames } from './customer-names.ts';
import { pairOf, splitPair } from './ids.ts';
import type { CircuitQuery } from './line-client.ts';
import type {
  AssetRow,
  AttributeRow,
  CircuitRow,
  ContactRow,
  HistoryRow,
  PhoneLineRow,
  SiteRow,
  TicketDetails,
  TicketRow,
  WorkQueueRow,
} from './model.ts';

/** What one request read so far. Null: Bruin does not know it. Keys are ids. */
export interface Loaders {
  readonly ticket: Loader<string, TicketRow | null>;
  readonly details: Loader<string, TicketDetails | null>;
  readonly history: Loader<string, readonly HistoryRow[] | null>;
  /** By task id. */
  readonly nextWorkQueues: Loader<string, readonly WorkQueueRow[] | null>;
  /** Active rows by service number. */
  readonly assets: Loader<string, readonly AssetRow[]>;
  /** By number, E.164. */
  readonly phoneLine: Loader<string, PhoneLineRow | null>;
  readonly circuit: Loader<CircuitQuery, CircuitRow | null>;
  readonly attributes: Loader<Line, readonly AttributeRow[]>;
  /** Bruin's words. */
  readonly topics: Loader<Line, readonly string[] | null>;
  /** By site id. */
  readonly site: Loader<string, SiteRow | null>;
  readonly contacts: Loader<string, readonly ContactRow[] | null>;
  /** Any ticket of the customer; null when it has none. */
  readonly someTicket: Loader<string, TicketRow | null>;
  readonly customerName: Loader<string, string | null>;
}

export function createLoaders(client: BruinClient, names: CustomerNames): Loaders {
  const details = createItemLoader((ticketId: string) => client.details(ticketId));
  const someTicket = createItemLoader((clientId: string) => client.someTicket(clientId));

  return {
    ticket: createItemLoader((ticketId: string) => client.ticket(ticketId)),
    details,
    history: createItemLoader((ticketId: string) => client.history(ticketId)),
    nextWorkQueues: createItemLoader(async (taskId: string) => {
      const [ticketId, detailId] = splitPair(taskId);
      const task = (await details.load(ticketId))?.tasks.find((row) => row.detailId === detailId);
      return task ? client.nextWorkQueues({ ticketId, ...task }) : null;
    }),
    assets: createItemLoader(async (serviceNumber: string) => {
      const rows = await client.activeAssets(serviceNumber);
      for (const row of rows) names.learn(row.clientId, row.clientName);
      return rows;
    }),
    phoneLine: createItemLoader(async (phoneNumber: string) => {
      const row = await client.phoneLine(phoneNumber);
      if (row?.clientId) names.learn(row.clientId, row.clientName);
      return row;
    }),
    circuit: createRecordLoader(
      (query: CircuitQuery) => client.circuit(query),
      ({ clientId, circuitId }) => pairOf(clientId ?? '', circuitId),
    ),
    attributes: createRecordLoader((line: Line) => client.attributes(line), keyOf),
    topics: createRecordLoader((line: Line) => client.topics(line), keyOf),
    site: createItemLoader(async (siteId: string) => {
      const row = await client.site(...splitPair(siteId));
      if (row !== null) names.learn(row.clientId, row.clientName);
      return row;
    }),
    contacts: createItemLoader((clientId: string) => client.contacts(clientId)),
    someTicket,
    customerName: createItemLoader(async (clientId: string) => {
      const learned = names.get(clientId);
      if (learned !== undefined) return learned;
      const ticket = await someTicket.load(clientId);
      if (ticket === null) return null;
      const name = await client.clientNameOf(ticket.ticketId);
      names.learn(clientId, name);
      return name;
    }),
  };
}

function keyOf({ clientId, serviceNumber }: Line): string {
  return pairOf(clientId, serviceNumber);
}
