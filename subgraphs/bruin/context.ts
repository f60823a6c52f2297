import type { Words } from '../../platform/words.ts';
import type { CustomerNames } from './customer-names.ts';
import type { Loaders } from './loaders.ts';
import type { TicketLists } from './ticket-lists.ts';
import type { WriteDeps } from './writes/deps.ts';

/** What resolvers reach: loaders are the request's own, the rest is everybody's. */
export interface Context {
  readonly requestId: string;
  readonly loaders: Loaders;
  readonly ticketLists: TicketLists;
  readonly customerNames: CustomerNames;
  readonly words: Words;
  readonly writes: WriteDeps;
  /** After a write: what this request read, and the ticket lists that all share, are read anew. */
  readonly forgetReads: (this: void) => void;
}
