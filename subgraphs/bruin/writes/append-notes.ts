import { CodedError } from '../../../platform/errors.ts';
import type { AppendTicketNotesInput, AppendTicketNotesOutcome } from '../../generated/bruin.ts';
import type { NewNote } from '../writer.ts';
import type { WriteDeps } from './deps.ts';
import { isSameNote, lookForNotes } from './note-look.ts';
import { notFound } from './refused-write.ts';
import { rebuildFailure, storeFailure, type StoredFailure } from './stored-failure.ts';

/** How one note ended. */
export type NoteEnd =
  | { readonly state: 'written'; readonly noteId: string }
  | { readonly state: 'uncertain' }
  | { readonly state: 'failed'; readonly failure: StoredFailure }
  | { readonly state: 'unsent' };

interface Prepared {
  /** Ids of the notes that stood in the ticket before and could be taken for one of ours. */
  readonly known: readonly string[];
  readonly preparedAt: string;
}

/**
 * Keys are remembered for a day at least, and each request with a key renews the whole's but not those
 * of notes that were taken: after this a note without an intent may be one whose intent was forgotten.
 */
const GOES_ON_WITHIN_MS = 12 * 60 * 60_000;

/** Bruin took it; it may have; it did not; it was not asked. */
type Sent = 'taken' | 'unknown' | CodedError | 'unsent';

/**
 * Adds notes, one after the other, then reads them back.
 *
 * Each note has an intent of its own, so whatever happens none is sent twice. The whole has one too:
 * its first request writes, and a later one with the key goes on where that one came to no end; half a
 * day later it looks alone.
 *
 * @returns one end for each note, in the order given.
 * @throws CodedError when not even the first was written.
 */
export function appendNotes(
  input: AppendTicketNotesInput,
  deps: WriteDeps,
): Promise<readonly NoteEnd[]> {
  const { ticketId, idempotencyKey: key } = input;
  const notes = input.notes.map(({ text, serviceNumbers }): NewNote => ({
    text,
    serviceNumbers: serviceNumbers ?? null,
  }));
  const write = async ({ known }: Prepared): Promise<{ sent: Sent[]; ends: NoteEnd[] }> => {
    const sent = await sendInOrder(ticketId, notes, key, deps);
    return { sent, ends: await readBack(ticketId, notes, sent, known, deps) };
  };
  const look = ({ known }: Prepared): Promise<NoteEnd[]> =>
    readBack(
      ticketId,
      notes,
      notes.map(() => 'unknown'),
      known,
      deps,
    );
  const mayGoOn = ({ preparedAt }: Prepared): boolean =>
    deps.clock.now().getTime() - Date.parse(preparedAt) < GOES_ON_WITHIN_MS;

  return deps.idempotency.once<readonly NoteEnd[], Prepared>(
    { operation: 'bruin/appendTicketNotes', key, input: { ticketId, notes } },
    {
      prepare: () => readKnown(ticketId, notes, deps),
      async send(prepared) {
        const { sent, ends } = await write(prepared);
        const [first] = sent;
        if (first instanceof CodedError) throw first;
        return ends;
      },
      // Goes on rather than looks alone: notes whose intent says that they were sent are not sent again.
      // Without a key there are no such intents.
      ...(key != null && {
        verify: async (prepared) =>
          mayGoOn(prepared) ? (await write(prepared)).ends : look(prepared),
      }),
      uncertain: () => notes.map(() => ({ state: 'uncertain' })),
      isUncertain: (ends) => ends.some(({ state }) => state !== 'written'),
    },
  );
}

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

async function readKnown(
  ticketId: string,
  notes: readonly NewNote[],
  { client, clock }: WriteDeps,
): Promise<Prepared> {
  const preparedAt = clock.now().toISOString();
  const details = await client.details(ticketId);
  if (details === null) throw notFound('ticket', ['input', 'ticketId']);
  const alike = details.notes.filter((row) => notes.some((note) => isSameNote(row, note)));
  return { known: alike.map(({ noteId }) => noteId), preparedAt };
}

/** Stops at the first note that Bruin did not take for sure: those after it rely on its being there. */
async function sendInOrder(
  ticketId: string,
  notes: readonly NewNote[],
  key: string | null | undefined,
  deps: WriteDeps,
): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (const [index, note] of notes.entries()) {
    const stopped = sent.at(-1) instanceof CodedError || sent.at(-1) === 'unsent';
    sent.push(stopped ? 'unsent' : await sendOnce(ticketId, note, index, key, deps));
  }
  return sent;
}

async function sendOnce(
  ticketId: string,
  note: NewNote,
  index: number,
  key: string | null | undefined,
  { writer, idempotency }: WriteDeps,
): Promise<Sent> {
  try {
    return await idempotency.once<'taken' | 'unknown', null>(
      {
        operation: 'bruin/appendTicketNotes/note',
        key: key == null ? null : `${key}#${index}`,
        input: { ticketId, note },
      },
      {
        prepare: () => Promise.resolve(null),
        async send() {
          await writer.appendNote(ticketId, note, ['input', 'notes', String(index)]);
          return 'taken';
        },
        uncertain: () => 'unknown',
        isUncertain: (end) => end === 'unknown',
      },
    );
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    // Another process is sending it at this moment.
    return error.code === 'CONFLICT' ? 'unknown' : error;
  }
}

/** Notes that Bruin took come first: of two equal notes of which one arrived, it is the one that counts. */
async function readBack(
  ticketId: string,
  notes: readonly NewNote[],
  sent: readonly Sent[],
  known: readonly string[],
  { client, clock, settings }: WriteDeps,
): Promise<NoteEnd[]> {
  const indexes = (end: Sent) => [...sent.keys()].filter((index) => sent[index] === end);
  const awaited = [...indexes('taken'), ...indexes('unknown')];
  const ids = await lookForNotes(
    ticketId,
    awaited.flatMap((index) => notes[index] ?? []),
    known,
    { client, clock, horizonMs: settings.noteHorizonMs },
  );
  const found = new Map(awaited.map((index, place) => [index, ids[place] ?? null]));
  return sent.map((end, index): NoteEnd => {
    if (end instanceof CodedError) return { state: 'failed', failure: storeFailure(end) };
    if (end === 'unsent') return { state: 'unsent' };
    const noteId = found.get(index) ?? null;
    return noteId === null ? { state: 'uncertain' } : { state: 'written', noteId };
  });
}
