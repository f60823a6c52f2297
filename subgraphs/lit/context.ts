import type { DispatchLoaders } from './loaders.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly dispatches: DispatchLoaders;
}
