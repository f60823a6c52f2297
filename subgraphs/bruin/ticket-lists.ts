import { CodedError } from '../../platform/errors.ts';
import { byCodeUnits } from '../../platform/pages.ts';
import { createSharedReads } from '../../platform/shared-read.ts';
import type { BruinClient, TicketOwner, TicketQuery } from './client.ts';
import { readEasternTime } from './dates.ts';
import type { TicketRow } from './model.ts';

/** Which tickets a list holds, in Bruin's words. An empty list of words means any. */
export interface TicketListKey {
  readonly owner: TicketOwner;
  readonly topics: readonly string[];
  readonly statuses: readonly string[];
}

/** A ticket in a list, with what the list is sorted by. */
export interface ListedTicket {
  readonly row: TicketRow;
  readonly sortKey: string;
}

/** Whole lists of tickets, newest first. */
export interface TicketLists {
  /**
   * Inside the freshness window everybody gets the same list, so that paging on costs nothing.
   *
   * @throws CodedError OPERATION_TOO_COSTLY for a list past the bound, and what BruinClient throws:
   * when one page of one topic fails the list fails; it is never shorter than it should be.
   */
  get(key: TicketListKey): Promise<readonly ListedTicket[]>;
  /** All lists are read anew: a write may have changed the rows of any, and which tickets are in it. */
  forget(): void;
}

export interface TicketListSettings {
  readonly ticketListFreshMs: number;
  readonly ticketListMaxPages: number;
}

const PAGE_SIZE = 100;
/** Lists held at the same time; each is a few hundred bytes for each ticket in it. */
const MAX_LISTS = 100;

export function createTicketLists(
  client: Pick<BruinClient, 'ticketPage'>,
  settings: TicketListSettings,
): TicketLists {
  const { ticketListFreshMs: freshForMs, ticketListMaxPages: maxPages } = settings;
  const noLists = () =>
    createSharedReads((key: TicketListKey) => readList(client, key, maxPages), {
      freshForMs,
      keyOf: (key) => JSON.stringify([key.owner, [...key.topics].sort(), [...key.statuses].sort()]),
      maxKeys: MAX_LISTS,
    });
  let lists = noLists();
  return {
    get: (key) => lists.get(key),
    // A reading under way began before the write: whoever asks from now on gets one of his own.
    forget: () => void (lists = noLists()),
  };
}

/** Moment, then id: newest last in code unit order. */
function sortKeyOf(row: TicketRow): string {
  const createdAt = readEasternTime('createDate of a ticket', row.createDate) ?? new Date(0);
  return `${createdAt.toISOString()}#${row.ticketId.padStart(18, '0')}`;
}

/** Whether text is a sort key of ours, as cursors hold it. */
export function isSortKey(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z#\d{18}$/.test(text);
}

/** Newest first. */
export function bySortKey(a: string, b: string): number {
  return byCodeUnits(b, a);
}

async function readList(
  client: Pick<BruinClient, 'ticketPage'>,
  { owner, topics, statuses }: TicketListKey,
  maxPages: number,
): Promise<readonly ListedTicket[]> {
  const queries: TicketQuery[] =
    topics.length === 0
      ? [{ owner, statuses }]
      : topics.map((topic) => ({ owner, topic, statuses }));
  const lists = await Promise.all(queries.map((query) => readPages(client, query, maxPages)));
  // Tickets move between pages while they are read: one may come twice.
  const distinct = new Map(lists.flat().map((row) => [row.ticketId, row]));
  return [...distinct.values()]
    .map((row) => ({ row, sortKey: sortKeyOf(row) }))
    .sort((a, b) => bySortKey(a.sortKey, b.sortKey));
}

/**
 * Reads page after page until as many rows came as the latest page promises, or an empty page says
 * that no more will: the total drifts, and may promise more than there is.
 */
async function readPages(
  client: Pick<BruinClient, 'ticketPage'>,
  query: TicketQuery,
  maxPages: number,
): Promise<TicketRow[]> {
  const rows: TicketRow[] = [];
  for (let pageNumber = 1; ; pageNumber += 1) {
    const page = await client.ticketPage(query, PAGE_SIZE, pageNumber);
    rows.push(...page.responses);
    const exhausted = page.currentPageSize === 0 || page.responses.length === 0;
    if (exhausted || page.total <= rows.length) return rows;
    if (page.total > maxPages * PAGE_SIZE || pageNumber === maxPages) throw tooMany(maxPages);
  }
}

function tooMany(maxPages: number): CodedError {
  return new CodedError(
    'OPERATION_TOO_COSTLY',
    `tickets: more than ${maxPages * PAGE_SIZE} tickets fit, and so many are not read at once; narrow the filter by topics or statuses`,
    { upstream: 'bruin' },
  );
}
