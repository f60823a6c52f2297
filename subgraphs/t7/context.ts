import type { Predictions } from './loaders.ts';
import type { Recorder } from './recorder.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly predictions: Predictions;
  readonly recorder: Recorder;
}
