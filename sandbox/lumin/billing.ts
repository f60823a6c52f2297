import type { AnswerQueue } from '../runtime/answers.ts';
import type { SimulatedReply, SimulatedRequest } from '../runtime/http-simulator.ts';
import type { BillingEvent } from '../world/types.ts';
import { printPlace, readPlace, type Place } from './continuation.ts';
import { instantOf, printInstant } from './instant.ts';
import { BadRequest, refusal } from './refusal.ts';
import { readRequest, type BillingQuery } from './request.ts';

const PAGE_SIZE = 100;

/** One page of billing events, oldest first. */
export function billingPage(request: SimulatedRequest, answers: AnswerQueue): SimulatedReply {
  try {
    const { query, startToken } = readRequest(request.body);
    const place = readPlace(query, startToken);
    if (answers.take('not-ok')) return { json: { ok: false, error: 'internal' } };
    if (answers.take('empty-page')) {
      return page([], printPlace(query, { ...place, page: place.page + 1 }));
    }
    const { events, next } = cut(found(request.world.billingEvents, query), place);
    const record = answers.take('documented-names') ? documentedRecord : liveRecord;
    return page(events.map(record), next === null ? null : printPlace(query, next));
  } catch (thrown) {
    if (thrown instanceof BadRequest) return refusal(400, thrown.message);
    throw thrown;
  }
}

function found(
  events: readonly BillingEvent[],
  { types, start, end, host }: BillingQuery,
): readonly BillingEvent[] {
  return events.filter((event) => {
    const at = instantOf(event);
    const asked = types.length === 0 || types.includes(event.type);
    return asked && start <= at && at <= end && (host === null || host === event.hostId);
  });
}

/** Pages 2, 4, 6… begin with the last event of the page before, once more. */
function cut(
  events: readonly BillingEvent[],
  { page: number, behind }: Place,
): { readonly events: readonly BillingEvent[]; readonly next: Place | null } {
  // An event that was forgotten meanwhile was older than all that are left.
  const unread = events.findIndex(({ id }) => id === behind) + 1;
  const start = number % 2 === 0 ? Math.max(0, unread - 1) : unread;
  const shown = events.slice(start, start + PAGE_SIZE);
  const last = shown.at(-1);
  const more = last !== undefined && start + shown.length < events.length;
  return { events: shown, next: more ? { page: number + 1, behind: last.id } : null };
}

/** How a last page says that it is the last changes from page to page. */
const ENDS: readonly object[] = [{}, { next_token: null }, { next_token: '' }];

function page(items: readonly object[], next: string | null): SimulatedReply {
  const end = next === null ? ENDS[items.length % ENDS.length] : { next_token: next };
  return { json: { ok: true, items, ...end } };
}

/** What nobody knows is left out. `source` is a key that the vendor's text does not have. */
function liveRecord(event: BillingEvent): object {
  return { ...common(event), type: event.type, timestamp: printInstant(event) };
}

function documentedRecord(event: BillingEvent): object {
  return { ...common(event), event_type: event.type, datetime: printInstant(event) };
}

const common = ({ id, conversationId, hostId, hostNumber, userNumber, fake }: BillingEvent) => ({
  id,
  conversation_id: conversationId,
  host_id: hostId,
  host_did: hostNumber,
  ...(userNumber === null ? {} : { user_did: userNumber }),
  ...(fake === null ? {} : { fake }),
  source: 'agent',
});
