import { CodedError } from '../../../platform/errors.ts';
import type { WriteDeps } from './deps.ts';
import type { NoteEnd } from './note-ends.ts';
import { lookForNotes, type WantedNote } from './note-look.ts';
import type { NoteList, SentNote } from './send-notes.ts';
import { storeFailure } from './stored-failure.ts';

/**
 * Looks for notes that were sent, and stores what is known of them before anybody is told.
 *
 * @returns one end for each note, in their order.
 */
export async function readBack(
  list: NoteList,
  sent: readonly SentNote[],
  deps: WriteDeps,
): Promise<NoteEnd[]> {
  const found = await idsOf(list, sent, deps);
  await storeEnds(sent, found, deps);
  return sent.map(({ as, id }, index): NoteEnd => {
    if (as instanceof CodedError) return { state: 'failed', failure: storeFailure(as) };
    if (as === 'unsent') return { state: 'unsent' };
    const noteId = found.get(index) ?? null;
    return noteId === null ? { state: 'uncertain', attemptId: id } : { state: 'written', noteId };
  });
}

/**
 * Notes that Bruin took come first: of two equal notes of which one arrived, it is the one that counts.
 *
 * @returns ids in the ticket by place in the list, null for a note that does not show.
 */
async function idsOf(
  { ticketId, notes, known }: NoteList,
  sent: readonly SentNote[],
  { client, clock, settings }: WriteDeps,
): Promise<ReadonlyMap<number, string | null>> {
  const isTaken = ({ as }: SentNote) =>
    as === 'taken' || (typeof as === 'object' && 'noteId' in as);
  const indexes = [...sent.keys()];
  const awaited = [
    ...indexes.filter((index) => sent[index] && isTaken(sent[index])),
    ...indexes.filter((index) => sent[index]?.as === 'unknown'),
  ];
  const wanted = awaited.flatMap((index): WantedNote[] => {
    const [note, as] = [notes[index], sent[index]?.as];
    if (note === undefined) return [];
    return [typeof as === 'object' && 'noteId' in as ? { ...note, noteId: as.noteId } : note];
  });
  const horizonMs = settings.noteHorizonMs;
  const ids = await lookForNotes(ticketId, wanted, known, { client, clock, horizonMs });
  return new Map(awaited.map((index, place) => [index, ids[place] ?? null]));
}

async function storeEnds(
  sent: readonly SentNote[],
  found: ReadonlyMap<number, string | null>,
  { attempts }: WriteDeps,
): Promise<void> {
  const awaited = [...found].flatMap(([index, noteId]) => {
    const note = sent[index];
    return note === undefined ? [] : [{ ...note, noteId }];
  });
  const ids = awaited.flatMap(({ noteId }) => noteId ?? []);
  // What stands for one of them does not stand for another, whenever that is looked for.
  const mine = (isFound: boolean) =>
    awaited.flatMap(({ attempt, noteId }) =>
      attempt !== undefined && (noteId !== null) === isFound
        ? [{ ...attempt, known: [...attempt.known, ...ids] }]
        : [],
    );
  const older = awaited.filter(({ attempt }) => attempt === undefined);
  await Promise.all([
    attempts.forget(mine(true)),
    attempts.uncertain(mine(false)),
    ...older.map(async ({ id, noteId }) =>
      noteId === null ? undefined : attempts.found(id, noteId),
    ),
  ]);
}
