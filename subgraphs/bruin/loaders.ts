import { createItemLoader, createRecordLoader, type Loader } from '../../platform/batch-loader.ts';
import type { BruinClient, Line } from './client.ts';
import type { CustomerNames } from './customer-names.ts';
import { pairOf, splitPair } from './ids.ts';
import type {
  AssetRow,
  AttributeRow,
  ContactRow,
  HistoryRow,
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
