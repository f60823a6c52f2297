import type { Predictions } from './loaders.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly predictions: Predictions;
}
