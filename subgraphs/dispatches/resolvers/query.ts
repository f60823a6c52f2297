import { requireForm, requireLength, requireRange } from '../../../platform/arguments.ts';
import { badInput } from '../../../platform/errors.ts';
import type { DispatchFilter, QueryResolvers } from '../../generated/dispatches.ts';
import { connection } from '../connection.ts';
import type { DispatchEntry } from '../model.ts';
import { requestPage } from '../requests/connection.ts';
import { requestFilter, requireRequestId } from '../requests/filter.ts';

const ID = /^(LIT|CTS):[\w-]{1,40}$/;

export const query: QueryResolvers = {
  async dispatches(_parent, { filter, ...page }, { desk }) {
    requireRange('first', page.first, 1, 200);
    const fits = filterOf(filter ?? {});
    const { all } = await desk.index(filter?.vendors ?? undefined);
    return connection(all.filter(fits), page);
  },

  dispatch(_parent, { id }, { desk }) {
    requireForm('id', id, ID, '`VENDOR:number`, for example LIT:DIS10001');
    return desk.dispatch(id);
  },

  dispatchRequest(_parent, { id }, { requests }) {
    return requests.get(requireRequestId('id', id));
  },

  async dispatchRequests(_parent, { filter, ...page }, { requests }) {
    requireRange('first', page.first, 1, 200);
    const fits = requestFilter(filter ?? {});
    return requestPage((await requests.all()).filter(fits), page);
  },

  dueDispatchRequests(_parent, { first }, { work }) {
    requireRange('first', first, 1, 50);
    return work.due(first);
  },
};

function filterOf({ vendors, statuses, origin }: DispatchFilter) {
  if (vendors) requireLength('filter.vendors', vendors, 1, 2);
  if (statuses) requireLength('filter.statuses', statuses, 1, 5);
  if (statuses?.includes('UNKNOWN')) {
    throw badInput('filter.statuses: expected statuses that this graph knows; got UNKNOWN');
  }
  return (entry: DispatchEntry) =>
    (!vendors || vendors.includes(entry.vendor)) &&
    (!statuses || statuses.includes(entry.status)) &&
    (!origin || origin === entry.origin);
}
