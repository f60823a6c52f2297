import { requireForm, requireLength } from '../../../platform/arguments.ts';
import { CodedError } from '../../../platform/errors.ts';
import type {
  DispatchEventFilter,
  DispatchStatusEventResolvers,
  SubscriptionResolvers,
} from '../../generated/dispatches.ts';
import type { Published } from '../changes.ts';
import type { Context } from '../context.ts';
import type { StatusChange } from '../model.ts';
import { requestFilter } from '../requests/filter.ts';
import type { RequestChange } from '../requests/model.ts';

const DIGITS = /^\d{1,19}$/;

export const subscription: SubscriptionResolvers = {
  dispatchStatusChanged: {
    async subscribe(_parent, { filter, after }, { changes, signal }) {
      const fits = filterOf(filter ?? {});
      return changes.read({ after: after ?? undefined, signal, fits });
    },

    resolve(published: Published<StatusChange>) {
      if (published === 'gap') throw gap('dispatches');
      const { cursor, change } = published;
      const { id, previousStatus, status, changedAt } = change;
      return { cursor, id, previousStatus, status, changedAt: new Date(changedAt) };
    },
  },

  dispatchRequestChanged: {
    async subscribe(_parent, { filter, after }, { requestChanges, signal }) {
      const fits = requestFilter(filter ?? {});
      return requestChanges.read({ after: after ?? undefined, signal, fits });
    },

    resolve(published: Published<RequestChange>) {
      if (published === 'gap') throw gap('dispatchRequests');
      const { cursor, change } = published;
      const { id, state, step, changedAt } = change;
      return { cursor, id, state, step, changedAt: new Date(changedAt) };
    },
  },
};

interface StatusEvent {
  readonly cursor: string;
  /** Of the dispatch. */
  readonly id: string;
}

/** The dispatch is read when the event is sent: by then it may be further on. */
export const dispatchStatusEvent: DispatchStatusEventResolvers<Context, StatusEvent> = {
  dispatch: ({ id }, _arguments, { desk }) => desk.dispatch(id),
};

function filterOf({ vendors, statuses, origin, ticketIds, customerIds }: DispatchEventFilter) {
  if (vendors) requireLength('filter.vendors', vendors, 1, 2);
  if (statuses) requireLength('filter.statuses', statuses, 1, 6);
  const tickets = idsOf('filter.ticketIds', ticketIds);
  const customers = idsOf('filter.customerIds', customerIds);
  return (change: StatusChange) =>
    (!vendors || vendors.includes(change.vendor)) &&
    (!statuses || statuses.includes(change.status)) &&
    (!origin || origin === change.origin) &&
    (!tickets || (change.ticketId !== null && tickets.has(change.ticketId))) &&
    (!customers || (change.customerId !== null && customers.has(change.customerId)));
}

function idsOf(argument: string, ids: readonly string[] | null | undefined) {
  if (ids == null) return undefined;
  requireLength(argument, ids, 1, 100);
  return new Set(ids.map((id) => requireForm(argument, id, DIGITS, 'digits, for example 5400123')));
}

function gap(list: string): CodedError {
  return new CodedError(
    'GAP',
    `changes in between are held no longer: read \`${list}\` to catch up; this subscription goes on behind them`,
  );
}
