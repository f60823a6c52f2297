import { requireForm, requireLength, requireRange } from '../../../platform/arguments.ts';
import { badInput, CodedError } from '../../../platform/errors.ts';
import { decodeCursor, pageOf } from '../../../platform/pages.ts';
import type {
  QueryResolvers,
  SubscriptionResolvers,
  TicketingEventFilter,
} from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { isSortKey, newestFirst, sortKey } from '../events/event-store.ts';
import type { Received } from '../events/feed.ts';
import type { EventRecord, EventStub } from '../events/model.ts';
import { ONE } from '../ids.ts';

export const eventQueries: Pick<QueryResolvers<Context>, 'ticketingEvents'> = {
  async ticketingEvents(_, { filter, first, after }, { events }) {
    requireRange('first', first, 1, 100);
    if (after != null && !isSortKey(decodeCursor(after)))
      throw badInput(
        'after: expected the `endCursor` of a page of events; got one of another list',
      );
    const fits = filterOf(filter ?? {});
    const fitting = (await events.store.list()).filter(fits);
    const { nodes, pageInfo } = pageOf(fitting, { first, after }, sortKey, newestFirst);
    const records = await Promise.all(nodes.map(({ id }) => events.store.get(id)));
    // One that was forgotten while the page was made is behind the 7 days.
    return { nodes: records.filter((record) => record !== undefined).map(shown), pageInfo };
  },
};

export const eventSubscriptions: SubscriptionResolvers<Context> = {
  ticketingEventReceived: {
    async subscribe(_, { filter, after }, { events, signal }) {
      const fits = filterOf(filter ?? {});
      return events.feed.read({ after: after ?? undefined, signal, fits });
    },
    resolve(received: Received) {
      if (received === 'gap') throw gap();
      return { cursor: received.cursor, event: shown(received.event) };
    },
  },
};

function shown(record: EventRecord) {
  const { id, kind, action, application, entityId, customerId, email } = record;
  return {
    ...{ id, kind, action, application, entityId },
    receivedAt: new Date(record.receivedAt),
    customer: referenceTo(customerId),
    ticket: referenceTo(record.ticketId),
    email: email && {
      ...email,
      to: [...email.to],
      cc: [...email.cc],
      tagIds: [...email.tagIds],
      sentAt: email.sentAt === null ? null : new Date(email.sentAt),
      ticket: referenceTo(email.ticketId),
    },
  };
}

/** 0 is how a number says 'none'. */
function referenceTo(id: string | null): { readonly id: string } | null {
  return id !== null && ONE.test(id) ? { id } : null;
}

function filterOf({ kinds, customerIds }: TicketingEventFilter): (event: EventStub) => boolean {
  if (kinds) requireLength('filter.kinds', kinds, 1, 2);
  if (customerIds) requireLength('filter.customerIds', customerIds, 1, 100);
  const customers =
    customerIds &&
    new Set(
      customerIds.map((id) =>
        requireForm('filter.customerIds', id, ONE, 'a client id, digits, for example "70001"'),
      ),
    );
  return ({ kind, customerId }) =>
    (!kinds || kinds.includes(kind)) &&
    (!customers || (customerId !== null && customers.has(customerId)));
}

function gap(): CodedError {
  return new CodedError(
    'GAP',
    'events in between are held no longer: read `ticketingEvents` to catch up; this subscription goes on behind them',
  );
}
