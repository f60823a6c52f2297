import type { EventReader } from './events.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly events: EventReader;
}
