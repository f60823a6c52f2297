import { CodedError } from '../../../platform/errors.ts';
import type { NewNote } from '../ticket-writer.ts';

/** A note that is being sent, or was sent and could not be read back; plain JSON. */
export interface NoteAttempt {
  /** Version of this form. */
  readonly form: number;
  readonly id: string;
  readonly ticketId: string;
  readonly note: NewNote;
  /** Ids of equal notes that stood in the ticket before. */
  readonly known: readonly string[];
  /** SENDING: under way now. UNCERTAIN: nobody knows. FOUND, DISMISSED: settled. FREE: nothing was sent. */
  readonly state: 'SENDING' | 'UNCERTAIN' | 'FOUND' | 'DISMISSED' | 'FREE';
  /** Which sending this is: only the one that stands here may say how it ended. */
  readonly sending: string;
  /** When that sending began, in real time: by it, one whose process is gone is told. */
  readonly startedAt: string;
  /** The same moment by the clock that the graph lives by. */
  readonly sentAt: string;
  /** Of FOUND: the note in the ticket. */
  readonly noteId: string | null;
}

export const ATTEMPT_FORM = 1;

/** Whether it is due for a decision: UNCERTAIN, or left behind by a process that is gone. */
export function isUncertain(
  { state, startedAt }: NoteAttempt,
  now: Date,
  abandonedAfterMs: number,
): boolean {
  if (state === 'UNCERTAIN') return true;
  return state === 'SENDING' && now.getTime() - Date.parse(startedAt) >= abandonedAfterMs;
}

/** @throws CodedError UPSTREAM_MALFORMED when a newer release wrote it: what it means is not known here. */
export function readable(attempt: NoteAttempt | undefined): NoteAttempt | undefined {
  if (attempt === undefined || attempt.form <= ATTEMPT_FORM) return attempt;
  throw new CodedError(
    'UPSTREAM_MALFORMED',
    `store holds a note that a newer release recorded: expected form ${ATTEMPT_FORM}, got ${attempt.form}. Nothing was sent; ask that release`,
    { upstream: 'store', delivered: 'no' },
  );
}
