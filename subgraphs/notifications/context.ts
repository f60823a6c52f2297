import type { Notifications } from './notifications.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly notifications: Notifications;
}
