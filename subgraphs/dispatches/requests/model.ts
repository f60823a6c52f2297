import type {
  CancelDispatchInput,
  CreateDispatchInput,
  DispatchRequestKind,
  DispatchRequestState,
  DispatchRequestStep,
  DispatchRequestStepOutcome,
  UpdateDispatchInput,
} from '../../generated/dispatches.ts';
import type { Outbox, Vendor } from '../model.ts';

/** An order as it was asked for, without its key; plain JSON. */
export type OrderInput = Omit<CreateDispatchInput, 'idempotencyKey'>;

/** Changes as they were asked for. */
export type ChangesInput = Omit<UpdateDispatchInput, 'id' | 'idempotencyKey'>;

/** What is said when calling off. */
export type CancellationInput = Pick<CancelDispatchInput, 'reason' | 'requestedBy'>;

/** What a request says; stands under a key of its own and never changes. */
export type RequestContent =
  | { readonly kind: 'CREATE'; readonly order: OrderInput }
  | { readonly kind: 'UPDATE'; readonly changes: ChangesInput }
  | { readonly kind: 'CANCEL'; readonly cancellation: CancellationInput };

export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** A step that ended; instants as ISO 8601 text. */
export interface StepEntry {
  readonly step: DispatchRequestStep;
  readonly outcome: DispatchRequestStepOutcome;
  readonly finishedAt: string;
  readonly problem: Problem | null;
  /** Lease under which it was recorded: the same word again is told from another worker's. */
  readonly lease: string;
}

/** A request as it stands in the store: everything about it that changes. */
export interface RequestRow {
  readonly id: string;
  readonly kind: DispatchRequestKind;
  readonly vendor: Vendor;
  readonly state: DispatchRequestState;
  /** The one that is due, or the last one. */
  readonly step: DispatchRequestStep;
  readonly steps: readonly StepEntry[];
  /** The vendor's number. */
  readonly number: string | null;
  readonly portalNumber: string | null;
  readonly ticketId: string | null;
  readonly customerId: string | null;
  readonly problem: Problem | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  /** Hash of the caller's key, of kind and vendor; null without a key. */
  readonly keyHash: string | null;
  readonly contentHash: string;
  /** How often the step was begun. */
  readonly attempt: number;
  /** How often somebody had the vendor told anew. */
  readonly round: number;
  /** In real time, ms: before it nobody gets the request. 0: at once. */
  readonly dueAtMs: number;
  readonly lease: Lease | null;
}

/** Who has a request, and until when. */
export interface Lease {
  readonly token: string;
  readonly worker: string;
  readonly seconds: number;
  /** In real time, ms. */
  readonly untilMs: number;
}

/** A step of a request, as the event log holds it. */
export interface RequestChange {
  readonly id: string;
  readonly kind: DispatchRequestKind;
  readonly vendor: Vendor;
  readonly ticketId: string | null;
  readonly state: DispatchRequestState;
  readonly step: DispatchRequestStep;
  /** ISO 8601. */
  readonly changedAt: string;
}

/** All requests and the changes that are on their way to the log, under one key: each step is one write. */
export interface RequestBoard {
  /** Oldest first. */
  readonly requests: readonly RequestRow[];
  readonly outbox: Outbox<RequestChange>;
}

/** A page of requests. */
export interface RequestPage {
  readonly nodes: RequestRow[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** A request in a worker's hands. */
export interface RequestClaim {
  readonly lease: string;
  readonly attempt: number;
  readonly round: number;
  readonly request: RequestRow;
  readonly following: readonly DispatchRequestStep[];
  readonly order: OrderInput | null;
  readonly changes: ChangesInput | null;
  readonly cancellation: CancellationInput | null;
}

/** An event as its subscribers get it. */
export interface RequestEvent {
  readonly cursor: string;
  /** Of the request. */
  readonly id: string;
  readonly state: DispatchRequestState;
  readonly step: DispatchRequestStep;
  readonly changedAt: Date;
}

/** Whether nothing more happens to it by itself. */
export function hasEnded({ state }: Pick<RequestRow, 'state'>): boolean {
  return state === 'DONE' || state === 'REFUSED' || state === 'UNCERTAIN';
}

/** Whether nothing can happen to it any more: an uncertain one goes on once somebody has looked. */
export function isOver({ state }: Pick<RequestRow, 'state'>): boolean {
  return state === 'DONE' || state === 'REFUSED';
}
