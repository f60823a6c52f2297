/** Everything that the monitor does. */
export type Action = AppendNotes | Chat;

/** Adds notes to a ticket. One that is not taken keeps none of the others from being added. */
export interface AppendNotes {
  readonly kind: 'append-notes';
  readonly ticketId: string;
  readonly serialNumber: string;
  /** What they are, for the key. */
  readonly note: 'triage' | 'events';
  /** Each in pages of fewer than 1500 characters. */
  readonly notes: readonly (readonly string[])[];
  /** When the newest note before was written, or `first`, for the key. */
  readonly cycle: string;
}

/** Tells the operators' chat, at most once. */
export interface Chat {
  readonly kind: 'chat';
  readonly text: string;
  /** What it is about and which time, for the key. */
  readonly about: readonly string[];
}
