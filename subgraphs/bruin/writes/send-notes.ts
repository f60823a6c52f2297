import { randomUUID } from 'node:crypto';
import { sha256 } from '../../../platform/content-hash.ts';
import { CodedError, mayHaveArrived } from '../../../platform/errors.ts';
import type { NewNote } from '../ticket-writer.ts';
import type { NoteAttempt } from '../uncertain-notes/record.ts';
import type { WriteDeps } from './deps.ts';

/** Notes of one request. */
export interface NoteList {
  readonly ticketId: string;
  readonly notes: readonly NewNote[];
  /** Ids of notes that stood there before. */
  readonly known: readonly string[];
  readonly key: string | null;
}

/** Bruin took it, and may have said under which id; it may have; it did not; it was not asked. */
export type SentAs = 'taken' | 'unknown' | { readonly noteId: string } | CodedError | 'unsent';

export interface SentNote {
  /** Of the note in the store of attempts. */
  readonly id: string;
  readonly as: SentAs;
  /** Absent: another request sent it. */
  readonly attempt?: NoteAttempt;
}

/** What is stored under the key of one note. */
type StoredSending = Extract<SentAs, 'taken' | 'unknown' | { readonly noteId: string }>;

/** Stops at the first note that Bruin did not take for sure: those after it rely on its being there. */
export async function sendInOrder(list: NoteList, deps: WriteDeps): Promise<SentNote[]> {
  const sent: SentNote[] = [];
  for (const index of list.notes.keys()) {
    const last = sent.at(-1)?.as;
    const stopped = last instanceof CodedError || last === 'unsent';
    const id = attemptId(list.key, index);
    sent.push(stopped ? { id, as: 'unsent' } : await sendOnce(list, index, id, deps));
  }
  return sent;
}

/** The same for the same note of the same key, so that whoever asks again finds it. */
export function attemptId(key: string | null, index: number): string {
  if (key === null) return randomUUID();
  return sha256(JSON.stringify(['bruin/appendTicketNotes', key, index])).slice(0, 32);
}

async function sendOnce(
  { ticketId, notes, known, key }: NoteList,
  index: number,
  id: string,
  { writer, idempotency, attempts }: WriteDeps,
): Promise<SentNote> {
  const note = notes[index] as NewNote;
  let attempt: NoteAttempt | undefined;
  const sent = (as: SentAs): SentNote => ({ id, as, ...(attempt && { attempt }) });
  try {
    const as = await idempotency.once<StoredSending, null>(
      {
        operation: 'bruin/appendTicketNotes/note',
        key: key === null ? null : `${key}#${index}`,
        input: { ticketId, note },
      },
      {
        prepare: () => Promise.resolve(null),
        async send() {
          attempt = await attempts.begin({ id, ticketId, note, known });
          const path = ['input', 'notes', String(index)];
          const noteId = await writer.appendNote(ticketId, note, path);
          return noteId === null ? 'taken' : { noteId };
        },
        uncertain: () => 'unknown',
        isUncertain: (end) => end === 'unknown',
      },
    );
    return sent(as);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    // Another process is sending it at this moment.
    if (error.code === 'CONFLICT') return sent('unknown');
    if (attempt !== undefined && !mayHaveArrived(error)) await attempts.forget([attempt]);
    return sent(error);
  }
}
