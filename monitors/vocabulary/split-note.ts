/** Notes have fewer UTF-16 units than this. */
export const NOTE_LIMIT = 1500;

/** A page ends with the line that takes it beyond this many. */
const PAGE_LENGTH = 1000;

/** How the pages of one kind of note look. */
export interface PageForm {
  /** Lines that pages 2 and up begin with, so that they are found again. At most 500 units in all. */
  readonly heading: readonly string[];
  /** What is counted in the last line of each page: `Triage note` gives `Triage note: 1/3`. */
  readonly counter: string;
}

/**
 * Cuts a text that is too long for one note into pages at its line ends.
 *
 * Every part has fewer than `NOTE_LIMIT` UTF-16 units, and `joinParts` gives the text back. A line
 * that is longer than a page is cut, never between the two halves of a character.
 *
 * @throws {RangeError} when `form` leaves no room for the text.
 */
export function splitNote(text: string, form: PageForm): string[] {
  if (text.length < NOTE_LIMIT) return [text];
  const bodies = bodiesOf(text, form);
  return bodies.map((body, index) => {
    const heading = index === 0 ? [] : form.heading;
    return [...heading, body, `${form.counter}: ${index + 1}/${bodies.length}`].join('\n');
  });
}

/** The text that `splitNote` cut; parts that it did not cut are joined as lines. */
export function joinParts(parts: readonly string[], form: PageForm): string {
  const cutFrom = longestBody(form) - 1;
  let text = '';
  parts.forEach((part, index) => {
    const body = parts.length === 1 ? part : bodyOf(part, form, index);
    text += body;
    if (index < parts.length - 1 && body.length < cutFrom) text += '\n';
  });
  return text;
}

/** Which page of a split note a text is, by its last line; null for a note of one page. */
export function pageOf(
  text: string | null | undefined,
): { readonly page: number; readonly of: number } | null {
  const parts = /(?:^|\n)[^\n:]+: (\d{1,6})\/(\d{1,6})\s*$/.exec(text?.slice(-200) ?? '');
  const [page, of] = [Number(parts?.[1]), Number(parts?.[2])];
  return parts !== null && page >= 1 && page <= of && of >= 2 ? { page, of } : null;
}

/** Whether a note opens with this page: everything but pages 2 and up of a split note. */
export function isFirstPage(text: string | null | undefined): boolean {
  return (pageOf(text)?.page ?? 1) === 1;
}

/**
 * Bodies of whole lines are two units shorter than the longest, pieces of a cut line are not: so the
 * length alone tells where a line goes on without a line end.
 */
function bodiesOf(text: string, form: PageForm): string[] {
  const longest = longestBody(form);
  const bodies: string[] = [];
  let body: string | null = null;
  const close = () => {
    if (body !== null) bodies.push(body);
    body = null;
  };
  for (let line of text.split('\n')) {
    if (body !== null && `${body}\n${line}`.length > longest - 2) close();
    while (line.length > longest - 2) {
      const cut = cutAt(line, longest);
      bodies.push(line.slice(0, cut));
      line = line.slice(cut);
    }
    body = body === null ? line : `${body}\n${line}`;
    if (body.length > PAGE_LENGTH) close();
  }
  close();
  return bodies;
}

function cutAt(line: string, at: number): number {
  const [before, behind] = [line.charCodeAt(at - 1), line.charCodeAt(at)];
  const inPair = (before & 0xfc00) === 0xd800 && (behind & 0xfc00) === 0xdc00;
  return inPair ? at - 1 : at;
}

/** Room that heading and counter leave, with six digits for each of the two numbers. */
function longestBody({ heading, counter }: PageForm): number {
  const around = [...heading, '', `${counter}: 000000/000000`].join('\n').length;
  const room = NOTE_LIMIT - 1 - around;
  if (room < PAGE_LENGTH / 2) {
    throw new RangeError(
      `The heading of a page leaves ${room} units; it needs ${PAGE_LENGTH / 2}.`,
    );
  }
  return room;
}

function bodyOf(part: string, { heading, counter }: PageForm, index: number): string {
  const lines = part.split('\n');
  if (lines.at(-1)?.startsWith(`${counter}: ${index + 1}/`)) lines.pop();
  const repeated = index > 0 && heading.every((line, at) => lines[at] === line);
  return lines.slice(repeated ? heading.length : 0).join('\n');
}
