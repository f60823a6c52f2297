import type { Words } from '../../platform/words.ts';
import type { CustomerNames } from './customer-names.ts';
import type { Loaders } from './loaders.ts';
import type { TicketLists } from './ticket-lists.ts';

/** What resolvers reach: loaders are the request's own, the rest is everybody's. */
export interface Context {
  readonly requestId: string;
  readonly loaders: Loaders;
  readonly ticketLists: TicketLists;
  readonly customerNames: CustomerNames;
  readonly words: Words;
}
