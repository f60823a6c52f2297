import type { RequestReads } from './request-reads.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly reads: RequestReads;
}
