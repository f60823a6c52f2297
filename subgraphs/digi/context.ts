import type { RecoveryLoaders } from './loaders.ts';
import type { Reboots } from './reboots.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly recoveries: RecoveryLoaders;
  readonly reboots: Reboots;
}
