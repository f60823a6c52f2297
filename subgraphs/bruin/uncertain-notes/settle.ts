import { mayHaveArrived, notDelivered } from '../../../platform/errors.ts';
import type { SettleTicketNoteInput, SettleTicketNoteOutcome } from '../../generated/bruin.ts';
import type { WriteDeps } from '../writes/deps.ts';
import { claimNotes, lookForNotes } from '../writes/note-look.ts';
import { notFound, RefusedWrite } from '../writes/refused-write.ts';
import type { Decision } from './contract.ts';
import type { NoteAttempt } from './record.ts';

/** How settling a note ended, and where it stands now. */
export interface SettledNote {
  readonly outcome: SettleTicketNoteOutcome;
  readonly ticketId: string;
  readonly noteId: string | null;
}

const PATH = ['input', 'id'];

/**
 * Sends a note again, unless it is in its ticket after all. Of several who ask at the same time one
 * sends.
 *
 * @throws RefusedWrite NOT_FOUND, CONFLICT, or what Bruin refuses; CodedError, delivered `no`, when
 * the ticket cannot be read or nothing was sent: the note is uncertain as before.
 */
export async function retryNote(
  { id }: SettleTicketNoteInput,
  deps: WriteDeps,
): Promise<SettledNote> {
  const decision = await deps.attempts.take(id);
  if (decision.kind !== 'taken') return settledBefore(decision);
  const { attempt, before } = decision;
  // What did not arrive leaves the note as it was.
  const restored = { ...attempt, startedAt: before.startedAt, sentAt: before.sentAt };
  try {
    const found = await claim(attempt, deps);
    if (found !== null) return await settled('FOUND', attempt, found, deps);
  } catch (error) {
    await deps.attempts.uncertain([restored]);
    throw notDelivered(error);
  }
  let noteId: string | null = null;
  try {
    noteId = await deps.writer.appendNote(attempt.ticketId, attempt.note, PATH);
  } catch (error) {
    if (!mayHaveArrived(error)) {
      await deps.attempts.uncertain([restored]);
      throw error;
    }
  }
  return lookAfter(attempt, noteId, deps);
}

/**
 * Settles a note by word of whoever looked; one that is settled already stays so.
 *
 * @throws RefusedWrite NOT_FOUND, CONFLICT
 */
export async function dismissNote(
  { id }: SettleTicketNoteInput,
  { attempts }: WriteDeps,
): Promise<SettledNote> {
  const decision = await attempts.dismiss(id);
  if (decision.kind === 'unknown' || decision.kind === 'busy') return settledBefore(decision);
  return { outcome: 'DISMISSED', ticketId: decision.attempt.ticketId, noteId: null };
}

/** Looks whether it is in its ticket: its id there. */
async function claim(
  { ticketId, note, known }: NoteAttempt,
  { client, attempts }: WriteDeps,
): Promise<string | null> {
  const details = await client.details(ticketId);
  if (details === null) throw notFound('ticket', PATH);
  const taken = [...known, ...(await attempts.claimed(ticketId))];
  return claimNotes([note], details.notes, taken)[0] ?? null;
}

/** @param saidId id that Bruin gave the note; null when it said none. */
async function lookAfter(
  attempt: NoteAttempt,
  saidId: string | null,
  deps: WriteDeps,
): Promise<SettledNote> {
  const { client, clock, settings } = deps;
  const { ticketId, note, known } = attempt;
  const look = { client, clock, horizonMs: settings.noteHorizonMs };
  const taken = [...known, ...(await deps.attempts.claimed(ticketId).catch(() => []))];
  const wanted = saidId === null ? note : { ...note, noteId: saidId };
  const [noteId] = await lookForNotes(ticketId, [wanted], taken, look);
  if (noteId != null) return settled('APPENDED', attempt, noteId, deps);
  await deps.attempts.uncertain([attempt]);
  return { outcome: 'UNCERTAIN', ticketId, noteId: null };
}

async function settled(
  outcome: 'FOUND' | 'APPENDED',
  { id, ticketId }: NoteAttempt,
  noteId: string,
  { attempts }: WriteDeps,
): Promise<SettledNote> {
  await attempts.found(id, noteId);
  return { outcome, ticketId, noteId };
}

function settledBefore(decision: Exclude<Decision, { kind: 'taken' }>): SettledNote {
  if (decision.kind === 'settled' && decision.attempt.noteId !== null) {
    const { ticketId, noteId } = decision.attempt;
    return { outcome: 'FOUND', ticketId, noteId };
  }
  throw decision.kind === 'busy'
    ? refused('CONFLICT', 'this note is being sent at this moment; look again later')
    : refused('NOT_FOUND', 'expected the id of an uncertain note; this one is settled or unknown');
}

function refused(code: string, message: string): RefusedWrite {
  return new RefusedWrite({ code, message: `${PATH.join('.')}: ${message}`, path: [...PATH] });
}
