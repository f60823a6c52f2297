import { requireLength, requireRange } from '../../../platform/arguments.ts';
import { badInput } from '../../../platform/errors.ts';
import { decodeCursor, encodeCursor, pageOf } from '../../../platform/pages.ts';
import type { CustomerTicketsArgs, TicketFilter } from '../../generated/bruin.ts';
import type { TicketOwner } from '../client.ts';
import type { Context } from '../context.ts';
import type { TicketConnectionModel, TicketModel } from '../model.ts';
import { bySortKey, isSortKey } from '../ticket-lists.ts';
import { statusWords, topicWords } from '../words.ts';

/** The arguments that every list of tickets takes; a default is a value already. */
export type TicketPageArgs = Omit<CustomerTicketsArgs, 'first'> & { readonly first: number };

/**
 * One page of an owner's tickets, newest first.
 *
 * @throws CodedError BAD_USER_INPUT before anything is asked, and what TicketLists.get throws.
 */
export async function ticketPage(
  owner: TicketOwner,
  args: TicketPageArgs,
  { ticketLists, loaders }: Context,
): Promise<TicketConnectionModel> {
  requireRange('first', args.first, 1, 100);
  requireOurCursor(args.after);
  const tickets = await ticketLists.get({ owner, ...filterWords(args.filter) });
  const page = pageOf(tickets, args, ({ sortKey }) => sortKey, bySortKey);
  const edges = page.nodes.map(({ row, sortKey }) => {
    loaders.ticket.prime(row.ticketId, row);
    const node: TicketModel = { id: row.ticketId, row };
    return { cursor: encodeCursor(sortKey), node };
  });
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}

function filterWords(filter: TicketFilter | null | undefined) {
  return {
    topics: wordsOf('filter.topics', filter?.topics, topicWords),
    statuses: wordsOf('filter.statuses', filter?.statuses, statusWords),
  };
}

/** Absent means any; an empty list would mean none, which nobody wants to ask for. */
function wordsOf<V extends string>(
  argument: string,
  values: readonly V[] | null | undefined,
  words: ReadonlyMap<V, string>,
): string[] {
  if (values == null) return [];
  requireLength(argument, values, 1, words.size);
  return [...new Set(values)].map((value) => {
    const word = words.get(value);
    if (word === undefined) {
      throw badInput(`${argument}: expected ${[...words.keys()].join(', ')}; got ${value}`);
    }
    return word;
  });
}

function requireOurCursor(after: string | null | undefined): void {
  if (after == null || isSortKey(decodeCursor(after))) return;
  throw badInput('after: expected the `endCursor` of a page of tickets; got one of another list');
}
