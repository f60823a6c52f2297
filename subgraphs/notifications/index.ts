import { defineSubgraph } from '../runtime/define-subgraph.ts';
import type { Context } from './context.ts';
import { createInbox } from './inbox/inbox.ts';
import { createNotifications } from './notifications.ts';
import { inboxMail } from './resolvers/inbox-mail.ts';
import { mutation } from './resolvers/mutation.ts';
import { notificationDelivery } from './resolvers/notification-delivery.ts';
import { query } from './resolvers/query.ts';
import { createSender } from './sender.ts';
import { settings } from './settings.ts';

/** Mails, chat messages and text messages to people, each at most once; and the mails that monitored mailboxes get. */
export const notifications = defineSubgraph({
  name: 'notifications',
  settings,
  start(values, deps) {
    const sender = createSender(values, deps);
    const all = createNotifications(sender);
    const inbox = createInbox(values, deps);
    return {
      resolvers: {
        Query: query,
        Mutation: mutation,
        NotificationDelivery: notificationDelivery,
        InboxMail: inboxMail,
      },
      createContext: ({ requestId }): Context => ({ requestId, notifications: all, inbox }),
      missing: () => Promise.resolve([]),
      stop: () => sender.close(),
    };
  },
});
