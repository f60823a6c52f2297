import { requireLength, requireRange } from '../../../platform/arguments.ts';
import { byCodeUnits, byNumerals, decodeCursor, pageOf } from '../../../platform/pages.ts';
import type { QueryResolvers } from '../../generated/cts.ts';
import type { CtsOrderModel } from '../model.ts';

/** As the list is sorted: newest first, and by id within one millisecond. */
const keyOf = ({ createdAt, id }: CtsOrderModel): string => `${createdAt.toISOString()} ${id}`;
const descending = (a: string, b: string): number => byCodeUnits(b, a);

/** What a cursor of the list of dispatches holds: the vendor's numbers have any form. */
const DISPATCH_ID = /^CTS:./s;

export const query: QueryResolvers = {
  async ctsDispatches(_parent, { first, after }, { dispatches }) {
    requireRange('first', first, 1, 500);
    // Before anybody is asked.
    if (after != null) decodeCursor(after, DISPATCH_ID);
    const recent = [...(await dispatches.recent()).values()];
    const page = pageOf(recent, { first, after }, ({ id }) => id, byNumerals);
    return { ...page, nodes: [...page.nodes] };
  },
  ctsRecentDispatches: async (_parent, _arguments, { dispatches }) => [
    ...(await dispatches.recent()).values(),
  ],
  async ctsOrders(_parent, { filter, first, after }, { orders }) {
    requireRange('first', first, 1, 100);
    if (filter?.kinds) requireLength('filter.kinds', filter.kinds, 1, 2);
    if (filter?.states) requireLength('filter.states', filter.states, 1, 5);
    if (after != null) decodeCursor(after);
    const found = await orders.list(filter ?? {});
    const sorted = found.toSorted((a, b) => descending(keyOf(a), keyOf(b)));
    const page = pageOf(sorted, { first, after }, keyOf, descending);
    return { ...page, nodes: [...page.nodes] };
  },
};
