import type { Loader } from '../../platform/batch-loader.ts';
import type { DispatchLoaders } from './loaders.ts';
import type { CtsDispatchModel } from './model.ts';
import type { Orders } from './orders/orders.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly dispatches: DispatchLoaders;
  readonly orders: Orders;
  /** The vendor's record of one of our orders, by our number; null until the vendor has made it. */
  readonly records: Loader<string, CtsDispatchModel | null>;
}
