import type { HawkeyeLoaders } from './loaders.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly hawkeye: HawkeyeLoaders;
}
