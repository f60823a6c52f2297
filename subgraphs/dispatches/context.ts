import type { Changes } from './changes.ts';
import type { Desk } from './desk.ts';
import type { StatusChange } from './model.ts';
import type { Recorder } from './recorder.ts';
import type { RequestChange } from './requests/model.ts';
import type { Requests } from './requests/requests.ts';
import type { Settle } from './requests/settling.ts';
import type { Work } from './requests/work.ts';

/** What resolvers get with each request. */
export interface Context {
  readonly requestId: string;
  readonly signal: AbortSignal;
  readonly desk: Desk;
  readonly recorder: Recorder;
  readonly changes: Changes<StatusChange>;
  readonly requests: Requests;
  readonly requestChanges: Changes<RequestChange>;
  readonly work: Work;
  readonly settling: Settle;
}
