import {
  DISPATCH_HEADINGS,
  ENGINEER_HEADING,
  SMS_SENT,
  type DispatchNoteKind,
} from './dispatch-headings.ts';
import { linesOf } from './note-lines.ts';
import { MARKERS } from './note-marker.ts';
import { newestNote, type TicketNote } from './ticket-note.ts';

type Text = string | null | undefined;

/** Numbers of the dispatches that a note is about: the words on its marker lines, each once. */
export function dispatchNumbersOf(text: Text): string[] {
  return [...new Set(linesOf(text).flatMap(wordsBehindMarker))];
}

/** Whether a note is about this dispatch. Words are compared whole: `DIS9000` is not in `DIS90001`. */
export function isAboutDispatch(text: Text, number: string): boolean {
  return dispatchNumbersOf(text).includes(number);
}

function wordsBehindMarker(line: string): string[] {
  const marker = MARKERS.find((candidate) => line.includes(candidate));
  return marker === undefined ? [] : (line.replace(marker, ' ').match(/[\w-]+/g) ?? []);
}

/** What a note about a dispatch says, and the hours of a reminder; null for every other text. */
export function dispatchNoteKind(
  text: Text,
): { readonly kind: DispatchNoteKind; readonly hours: number | null } | null {
  const heading = headingOf(text);
  if (heading === null) return null;
  const reminder = /^Dispatch (\d{1,3})h prior reminder (tech )?SMS/.exec(heading);
  if (reminder) {
    const kind = reminder[2] === undefined ? 'CLIENT_REMINDER' : 'TECH_REMINDER';
    return { kind, hours: Number(reminder[1]) };
  }
  const kind = kindOfHeading(heading);
  return kind === null ? null : { kind, hours: null };
}

/** The first line with words below the marker line. */
function headingOf(text: Text): string | null {
  const lines = linesOf(text);
  const marked = lines.findIndex((line) => MARKERS.some((marker) => line.includes(marker)));
  if (marked === -1) return null;
  return (
    lines
      .slice(marked + 1)
      .find((line) => line.trim() !== '')
      ?.trim() ?? null
  );
}

function kindOfHeading(heading: string): DispatchNoteKind | null {
  for (const [kind, words] of entriesOf(DISPATCH_HEADINGS)) if (heading === words) return kind;
  for (const [kind, words] of entriesOf(SMS_SENT)) if (heading.startsWith(words)) return kind;
  return null;
}

const entriesOf = <K extends string>(words: Readonly<Record<K, string>>) =>
  Object.entries(words) as [K, string][];

/** Whether one of a dispatch's notes is of this kind; for a reminder also of these hours. */
export function hasDispatchNote(
  notes: readonly TicketNote[],
  number: string,
  kind: DispatchNoteKind,
  hours: number | null = null,
): boolean {
  return notes.some(({ text }) => {
    const told = isAboutDispatch(text, number) ? dispatchNoteKind(text) : null;
    return told?.kind === kind && told.hours === hours;
  });
}

/** Numbers of the dispatches that notes say were requested through us, each once. */
export function requestedNumbers(notes: readonly Pick<TicketNote, 'text'>[]): string[] {
  const requests = notes.filter(({ text }) => dispatchNoteKind(text)?.kind === 'REQUESTED');
  return [...new Set(requests.flatMap(({ text }) => dispatchNumbersOf(text)))];
}

/** The engineer that a note names below `Field Engineer` or `The Field Engineer`; null when none. */
export function engineerOf(
  text: Text,
): { readonly name: string; readonly phone: string | null } | null {
  const lines = linesOf(text).map((line) => line.trim());
  const at = lines.findIndex(
    (line) => line === ENGINEER_HEADING || line === `The ${ENGINEER_HEADING}`,
  );
  const name = at === -1 ? '' : (lines[at + 1] ?? '');
  return name === '' ? null : { name, phone: lines[at + 2] || null };
}

/** Kinds of notes that say who the engineer is. */
const NAMING: readonly DispatchNoteKind[] = ['CONFIRMED', 'ENGINEER_CONFIRMED', 'TECH_CHANGED'];

/** The engineer that the newest note of a dispatch names; null when none does. */
export function latestEngineer(
  notes: readonly TicketNote[],
  number: string,
): ReturnType<typeof engineerOf> {
  const note = newestNote(notes, ({ text }) => {
    const kind = dispatchNoteKind(text)?.kind;
    return (
      kind !== undefined &&
      NAMING.includes(kind) &&
      isAboutDispatch(text, number) &&
      engineerOf(text) !== null
    );
  });
  return engineerOf(note?.text);
}
