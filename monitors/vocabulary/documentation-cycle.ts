import { autoresolvedSerial } from './autoresolve-note.ts';
import { isClientReminder } from './client-reminder-note.ts';
import { isEventsNote } from './events-note.ts';
import { isModemFailedNote, parseModemReboot, saysWirelessRepair } from './modem-note.ts';
import { isReopenNote } from './reopen-note.ts';
import { joinParts, pageOf } from './split-note.ts';
import { concerns, inOrder, newestNote, writtenAtMs, type TicketNote } from './ticket-note.ts';
import {
  isTriageNote,
  parseTriageNote,
  REOPEN_PAGES,
  TRIAGE_PAGES,
  type TriageFacts,
} from './triage-note.ts';

/** The time of a ticket from one re-opening to the next, as far as one service number is concerned. */
export interface DocumentationCycle<N extends TicketNote = TicketNote> {
  /** When the re-open note that begins it was written, ISO 8601; null for the first cycle of a ticket. */
  readonly since: string | null;
  /** The re-open note and all later notes that name the service number, oldest first. */
  readonly notes: readonly N[];
}

/** The cycle that a ticket is in. Notes without text, date or service numbers count for nothing. */
export function cycleOf<N extends TicketNote>(
  notes: readonly N[],
  serviceNumber: string,
): DocumentationCycle<N> {
  const own = inOrder(notes).filter((note) => note.text !== null && concerns(note, serviceNumber));
  const start = own.findLastIndex(({ text }) => isReopenNote(text));
  return start === -1
    ? { since: null, notes: own }
    : { since: own[start]?.createdAt ?? null, notes: own.slice(start) };
}

/**
 * When the outage of an edge was documented last, in ms since 1970: by the newest re-open note, else,
 * when `triageCounts`, by the first triage note, else by the ticket's creation. Notes count that name
 * one of the service numbers: the serial number, and in some presets those of its lines.
 *
 * @param ticketCreatedAt ISO 8601.
 * @returns null when nothing has a date that can be read.
 */
export function lastDocumentedMs(
  notes: readonly TicketNote[],
  serviceNumbers: readonly string[],
  ticketCreatedAt: string | null,
  triageCounts: boolean,
): number | null {
  const own = inOrder(notes).filter((note) =>
    serviceNumbers.some((number) => concerns(note, number)),
  );
  const reopen = own.findLast(({ text }) => isReopenNote(text));
  const triage = triageCounts ? own.find(({ text }) => isTriageNote(text)) : undefined;
  const note = reopen ?? triage;
  return writtenAtMs(note ?? { text: null, serviceNumbers: null, createdAt: ticketCreatedAt });
}

/** How often the task of an edge was resolved by us, by notes with today's marker or the one before. */
export function countAutoresolves(notes: readonly TicketNote[], serialNumber: string): number {
  return notes.filter(
    (note) => autoresolvedSerial(note.text) === serialNumber && concerns(note, serialNumber),
  ).length;
}

/** The newest triage or events note that names a service number; null when there is none. */
export function newestTriage<N extends TicketNote>(
  notes: readonly N[],
  serviceNumber: string,
): N | null {
  return newestNote(notes, (note) => isTriageNote(note.text) && concerns(note, serviceNumber));
}

/**
 * What the newest triage note that tells of states says, or a re-open note that holds one, all its
 * pages together; null when there is none.
 */
export function lastDocumentedOutage(
  notes: readonly TicketNote[],
  serviceNumber: string,
): TriageFacts | null {
  const pages = inOrder(notes).flatMap((note) => {
    if (!concerns(note, serviceNumber) || isEventsNote(note.text)) return [];
    const facts = parseTriageNote(note.text);
    return facts === null
      ? []
      : [{ facts, text: note.text ?? '', page: pageOf(note.text)?.page ?? 1 }];
  });
  const start = pages.findLastIndex(({ facts, page }) => page === 1 && facts.edges.length > 0);
  if (start === -1) return null;
  const own = pages.slice(start);
  const end = own.findIndex(({ page }, index) => page !== index + 1);
  const whole = own.slice(0, end === -1 ? own.length : end);
  const form = own[0]?.facts.reopening ? REOPEN_PAGES : TRIAGE_PAGES;
  return parseTriageNote(
    joinParts(
      whole.map(({ text }) => text),
      form,
    ),
  );
}

/** The newest note that says that a modem of this edge is rebooted, and which; null when there is none. */
export function newestModemReboot(
  notes: readonly TicketNote[],
  serialNumber: string,
): { readonly interface: string; readonly writtenAtMs: number } | null {
  const note = newestNote(
    notes,
    ({ text }) => parseModemReboot(text)?.serialNumber === serialNumber,
  );
  const reboot = parseModemReboot(note?.text);
  const ms = note === null ? null : writtenAtMs(note);
  return reboot === null || ms === null ? null : { interface: reboot.interface, writtenAtMs: ms };
}

/**
 * Whether a task already went to the wireless team. Older notes of that kind name no service number
 * and count for every task of the ticket.
 */
export function wentToWireless(notes: readonly TicketNote[], serialNumber: string): boolean {
  return notes.some(
    (note) =>
      (isModemFailedNote(note.text) || saysWirelessRepair(note.text)) &&
      (note.serviceNumbers === null ||
        note.serviceNumbers.length === 0 ||
        concerns(note, serialNumber)),
  );
}

/** The newest reminder of the customer in a cycle, else the first note of it; ms since 1970. */
export function lastReminderMs({ notes }: DocumentationCycle): number | null {
  const note = newestNote(notes, ({ text }) => isClientReminder(text)) ?? inOrder(notes)[0];
  return note ? writtenAtMs(note) : null;
}
