import type { RequestReads } from './request-reads.ts';
import type { EdgeStates } from './states.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly reads: RequestReads;
  readonly states: EdgeStates;
}
