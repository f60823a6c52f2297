import type { BillingEventConnection } from '../generated/lumin.ts';
import type { LuminClient } from './client.ts';
import { cursorOf, isBehind, type Place } from './cursor.ts';
import type { BillingEventModel, BillingQuery } from './model.ts';
import { readInOrder } from './reading.ts';

/** Billing events as one request reads them. */
export interface EventReader {
  /** @param after the last event of the page before; null: from the beginning. */
  page(query: BillingQuery, first: number, after: Place | null): Promise<EventPage>;
}

type EventPage = Pick<BillingEventConnection, 'pageInfo'> & { readonly nodes: BillingEventModel[] };

/** @returns makes the reader of a request. */
export function createEventReader(
  client: LuminClient,
  { maxCalls }: { readonly maxCalls: number },
): (requestId: string) => EventReader {
  return (requestId) => ({
    async page(query, first, after) {
      // Read anew from the time of the last event: what the vendor continues with is the vendor's own.
      const rest = { ...query, from: after?.micros ?? query.from };
      const readPage = (next: string | null) => client.page(rest, next, requestId);
      const isAskedFor = (event: BillingEventModel) =>
        (after === null || isBehind(event, after)) &&
        rest.from <= event.micros &&
        event.micros <= rest.to;
      return pageOf(await take(readInOrder(readPage, maxCalls), isAskedFor, first + 1), first);
    },
  });
}

async function take<T>(
  items: AsyncIterable<T>,
  isWanted: (item: T) => boolean,
  atMost: number,
): Promise<T[]> {
  const taken: T[] = [];
  for await (const item of items) {
    if (isWanted(item)) taken.push(item);
    if (taken.length === atMost) break;
  }
  return taken;
}

/** @param events one more than the page is long, when there is one. */
function pageOf(events: readonly BillingEventModel[], first: number): EventPage {
  const nodes = events.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: events.length > nodes.length,
      endCursor: last === undefined ? null : cursorOf(last),
    },
  };
}
