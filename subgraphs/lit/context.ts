import type { DispatchLoaders } from './loaders.ts';
import type { Uploads } from './uploads/uploads.ts';
import type { Writer } from './writer.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly dispatches: DispatchLoaders;
  readonly writer: Writer;
  readonly uploads: Uploads;
}
