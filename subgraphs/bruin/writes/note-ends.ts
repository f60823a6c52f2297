import { CodedError } from '../../../platform/errors.ts';
import type { AppendTicketNotesOutcome } from '../../generated/bruin.ts';
import { rebuildFailure, type StoredFailure } from './stored-failure.ts';

/** How one note ended. */
export type NoteEnd =
  | { readonly state: 'written'; readonly noteId: string }
  /** Of the attempt in the store; absent in what earlier releases stored. */
  | { readonly state: 'uncertain'; readonly attemptId?: string }
  | { readonly state: 'failed'; readonly failure: StoredFailure }
  | { readonly state: 'unsent' };

/** How it ended for all; null when the errors at the notes say what failed. */
export function outcomeOf(ends: readonly NoteEnd[]): AppendTicketNotesOutcome | null {
  if (ends.some(({ state }) => state === 'failed' || state === 'unsent')) return null;
  return ends.some(({ state }) => state === 'uncertain') ? 'UNCERTAIN' : 'APPENDED';
}

/** What to say in the place of a note that was not written for sure; null for any other. */
export function failureOf(ends: readonly NoteEnd[], index: number): CodedError | null {
  const end = ends[index];
  if (end?.state === 'failed') return rebuildFailure(end.failure);
  if (end?.state !== 'unsent') return null;
  const cause = ends.findIndex(({ state }) => state === 'failed');
  return new CodedError(
    'UPSTREAM_REJECTED',
    `notes[${index}] was not sent, because notes[${cause}] could not be written`,
    { upstream: 'bruin', delivered: 'no' },
  );
}
