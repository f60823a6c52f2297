import { requireForm, requireLength, requireRange } from '../../../platform/arguments.ts';
import { MAILBOX } from '../../../platform/mail/mailbox.ts';
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

  async unreadMails(_parent, { account, from, lookbackDays, perSender }, { inbox }) {
    const address = 'an address, for example alarms@noc.example.com';
    requireForm('account', account, MAILBOX, address);
    requireLength('from', from, 1, 50);
    from.forEach((sender, index) => requireForm(`from.${index}`, sender, MAILBOX, address));
    requireRange('lookbackDays', lookbackDays, 1, 90);
    requireRange('perSender', perSender, 1, 200);
    return inbox.unread({ account, from, lookbackDays, perSender });
  },
};
