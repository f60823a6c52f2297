import type { Words } from '../../platform/words.ts';
import type { CustomerNames } from './customer-names.ts';
import type { EmailWriteDeps } from './emails/writes.ts';
import type { EventStore } from './events/event-store.ts';
import type { EventFeed } from './events/feed.ts';
import type { Loaders } from './loaders.ts';
import type { TicketLists } from './ticket-lists.ts';
import type { WriteDeps } from './writes/deps.ts';

/** What resolvers reach: loaders are the request's own, the rest is everybody's. */
export interface Context {
  readonly requestId: string;
  readonly signal: AbortSignal;
  readonly loaders: Loaders;
  readonly ticketLists: TicketLists;
  readonly customerNames: CustomerNames;
  readonly words: Words;
  readonly writes: WriteDeps;
  readonly emailWrites: EmailWriteDeps;
  /** What Bruin told us by webhook, and as it comes. */
  readonly events: { readonly store: EventStore; readonly feed: EventFeed };
  /** After a write: what this request read, and the ticket lists that all share, are read anew. */
  readonly forgetReads: (this: void) => void;
}
