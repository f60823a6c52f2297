import { requireLength, requireRange } from '../../../platform/arguments.ts';
import { byCodeUnits, decodeCursor, pageOf } from '../../../platform/pages.ts';
import type { QueryResolvers } from '../../generated/notifications.ts';
import type { NotificationDeliveryModel } from '../model.ts';

/** As the list is sorted: newest first, and by id within one millisecond. */
const keyOf = ({ createdAt, id }: NotificationDeliveryModel): string =>
  `${createdAt.toISOString()} ${id}`;
const descending = (a: string, b: string): number => byCodeUnits(b, a);

export const query: QueryResolvers = {
  async notificationDeliveries(_parent, { filter, first, after }, { notifications }) {
    requireRange('first', first, 1, 200);
    if (filter?.channels) requireLength('filter.channels', filter.channels, 1, 3);
    if (filter?.states) requireLength('filter.states', filter.states, 1, 5);
    if (after != null) decodeCursor(after);
    const found = await notifications.list(filter ?? {});
    const sorted = found.toSorted((a, b) => descending(keyOf(a), keyOf(b)));
    const page = pageOf(sorted, { first, after }, keyOf, descending);
    return { ...page, nodes: [...page.nodes] };
  },
};
