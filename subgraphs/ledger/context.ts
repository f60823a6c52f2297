import type { Clock } from '../../platform/clock.ts';
import type { Ledger } from './ledger.ts';
import type { Loaders } from './loaders.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly ledger: Ledger;
  readonly loaders: Loaders;
  readonly clock: Clock;
}
