import type { Recorder } from './recorder.ts';
import type { Watched } from './watched.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly watched: Watched;
  readonly recorder: Recorder;
  /** What NOT_READY tells the caller to wait. */
  readonly notReadyRetryMs: number;
}
