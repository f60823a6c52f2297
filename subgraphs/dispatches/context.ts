import type { Changes } from './changes.ts';
import type { Desk } from './desk.ts';
import type { Recorder } from './recorder.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly signal: AbortSignal;
  readonly desk: Desk;
  readonly recorder: Recorder;
  readonly changes: Changes;
}
