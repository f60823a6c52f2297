import type { NoteAttempt } from './record.ts';

/** What is sent, and what tells it from others. */
export type NoteContent = Pick<NoteAttempt, 'id' | 'ticketId' | 'note' | 'known'>;

/** What became of the wish to decide about a note. */
export type Decision =
  | { readonly kind: 'taken'; readonly attempt: NoteAttempt; readonly before: NoteAttempt }
  /** It is in its ticket or was dismissed; or somebody is sending it. */
  | { readonly kind: 'settled' | 'busy'; readonly attempt: NoteAttempt }
  | { readonly kind: 'unknown' };

/**
 * Notes from before they are sent until they are read back, in the store: what a process that was
 * killed leaves behind stands here, and so does every note whose end nobody knows.
 *
 * An end that cannot be stored is logged; the note then counts as left behind.
 */
export interface NoteAttempts {
  /**
   * Stores that a note is about to be sent.
   *
   * @throws CodedError, delivered `no`, when that cannot be stored.
   */
  begin(content: NoteContent): Promise<NoteAttempt>;
  /** Nobody asks for them again: they were read back, or never sent. */
  forget(attempts: readonly NoteAttempt[]): Promise<void>;
  /** These were sent, and not read back in time. */
  uncertain(attempts: readonly NoteAttempt[]): Promise<void>;
  /** A note turned up in its ticket, whoever sent it. */
  found(id: string, noteId: string): Promise<void>;
  /** Ids that `found` took for notes of a ticket: each stands for one of them. */
  claimed(ticketId: string): Promise<readonly string[]>;
  /** Those that are due for a decision, in no order. */
  due(): Promise<readonly NoteAttempt[]>;
  /** Of these, those that are due for a decision, in their order. */
  dueOf(ids: readonly string[]): Promise<readonly NoteAttempt[]>;
  /**
   * Takes a note that is due, to send it again: of several who ask, one gets it.
   *
   * @throws CodedError, delivered `no`, when that cannot be stored.
   */
  take(id: string): Promise<Decision>;
  /** Settles a note that is due. */
  dismiss(id: string): Promise<Decision>;
}
