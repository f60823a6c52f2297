export type EventKind = 'EMAIL' | 'TICKET';

/** What is told of an event without reading it whole: plain JSON, as the index and the event log hold it. */
export interface EventStub {
  /** Bruin's id of the notification: deliveries of one notification are one event. */
  readonly id: string;
  readonly kind: EventKind;
  readonly customerId: string | null;
  /** ISO 8601: when its first delivery came. */
  readonly receivedAt: string;
}

/** A notification as a delivery brought it: plain JSON, under a key of its own in the store. */
export interface EventRecord extends EventStub {
  readonly action: string;
  readonly application: string | null;
  readonly entityId: string | null;
  readonly ticketId: string | null;
  readonly email: EmailRecord | null;
}

export interface EmailRecord {
  readonly id: string;
  readonly subject: string | null;
  readonly from: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly body: string | null;
  /** ISO 8601. */
  readonly sentAt: string | null;
  readonly tagIds: readonly string[];
  readonly parentId: string | null;
  readonly ticketId: string | null;
}

/** An event in the index; numbers grow by one, from 1. */
export interface IndexedEvent extends EventStub {
  readonly number: number;
}

/**
 * All events that are remembered, under one key, and how far they are in the event log: one write
 * enters an event and makes it due for publishing.
 */
export interface EventIndex {
  /** Random, made with the index: should it be lost, the numbers begin anew under another one. */
  readonly generation: string;
  /** Number of the last event there was. */
  readonly last: number;
  /** The log holds every event up to this number. */
  readonly published: number;
  /** Oldest first. */
  readonly events: readonly IndexedEvent[];
}
