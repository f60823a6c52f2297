import { requireForm, requireLength } from '../../../platform/arguments.ts';
import type { DispatchRequestFilter } from '../../generated/dispatches.ts';
import type { RequestChange } from './model.ts';

/** What requests and their changes are narrowed by. */
type Narrowed = Pick<RequestChange, 'id' | 'kind' | 'vendor' | 'state' | 'ticketId'>;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Refuses what is no id of a request. */
export function requireRequestId(argument: string, id: string): string {
  return requireForm(argument, id, UUID, 'the `id` of a request');
}

/** @throws CodedError BAD_USER_INPUT */
export function requestFilter(filter: DispatchRequestFilter): (request: Narrowed) => boolean {
  const { ids, kinds, vendors, states, ticketIds } = filter;
  if (ids) requireLength('filter.ids', ids, 1, 100);
  ids?.forEach((id) => requireRequestId('filter.ids', id));
  if (kinds) requireLength('filter.kinds', kinds, 1, 3);
  if (vendors) requireLength('filter.vendors', vendors, 1, 2);
  if (states) requireLength('filter.states', states, 1, 5);
  if (ticketIds) requireLength('filter.ticketIds', ticketIds, 1, 100);
  ticketIds?.forEach((id) =>
    requireForm('filter.ticketIds', id, /^\d{1,19}$/, 'digits, for example 5400123'),
  );
  return (request) =>
    (!ids || ids.includes(request.id)) &&
    (!kinds || kinds.includes(request.kind)) &&
    (!vendors || vendors.includes(request.vendor)) &&
    (!states || states.includes(request.state)) &&
    (!ticketIds || (request.ticketId !== null && ticketIds.includes(request.ticketId)));
}
