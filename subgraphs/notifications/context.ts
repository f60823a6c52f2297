import type { Inbox } from './inbox/inbox.ts';
import type { Notifications } from './notifications.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly notifications: Notifications;
  readonly inbox: Inbox;
}
