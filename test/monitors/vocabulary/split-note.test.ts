import fc from 'fast-check';
import { dispatchPages } from '../../../monitors/vocabulary/dispatch-notes.ts';
import {
  isFirstPage,
  joinParts,
  NOTE_LIMIT,
  pageOf,
  splitNote,
  type PageForm,
} from '../../../monitors/vocabulary/split-note.ts';
import { REOPEN_PAGES, TRIAGE_PAGES } from '../../../monitors/vocabulary/triage-note.ts';
import { anyText } from './a-note.ts';

const MARKER = "#*MetTel's IPA*#";
const HEAD = [MARKER, 'Triage (VeloCloud)'];

/** A triage note of exactly this length, in lines of 50. */
function aLongNote(length: number): string {
  const text = [...HEAD, ...Array<string>(200).fill('x'.repeat(49))]
    .join('\n')
    .slice(0, length - 1);
  return `${text}y`;
}

describe('splitting a note', () => {
  it('leaves a text of 1499 whole and cuts one of 1500', () => {
    expect(splitNote(aLongNote(1499), TRIAGE_PAGES)).toEqual([aLongNote(1499)]);
    expect(splitNote(aLongNote(1500), TRIAGE_PAGES)).toHaveLength(2);
  });

  it('service-outage-monitor #21: makes three pages of 2600, each with the two lines that it is found by and its number', () => {
    const pages = splitNote(aLongNote(2600), TRIAGE_PAGES);
    expect(pages).toHaveLength(3);
    pages.forEach((page, index) => {
      expect(page.length).toBeLessThan(NOTE_LIMIT);
      expect(page.split('\n').slice(0, 2)).toEqual(HEAD);
      expect(page.split('\n').at(-1)).toBe(`Triage note: ${index + 1}/3`);
    });
    expect(joinParts(pages, TRIAGE_PAGES)).toBe(aLongNote(2600));
  });

  it('ends a page with the line that takes it beyond 1000', () => {
    const text = Array<string>(30).fill('z'.repeat(99)).join('\n');
    const [first] = splitNote(text, TRIAGE_PAGES);
    expect(first?.split('\n').filter((line) => line.startsWith('z'))).toHaveLength(11);
  });

  it('is not misled by a last line that stands in the text before', () => {
    const text = [...Array<string>(8).fill('same'), 'x'.repeat(700), 'y'.repeat(900), 'same'].join(
      '\n',
    );
    const pages = splitNote(text, TRIAGE_PAGES);
    expect(pages.map((page) => pageOf(page))).toEqual([
      { page: 1, of: 2 },
      { page: 2, of: 2 },
    ]);
    expect(joinParts(pages, TRIAGE_PAGES)).toBe(text);
  });

  it('repeats the heading that the caller chose', () => {
    const form = dispatchPages('DIS90001', 'Dispatch Management - Dispatch Requested');
    const text = [...form.heading, ...Array<string>(100).fill('Arrival by the back door')].join(
      '\n',
    );
    const pages = splitNote(text, form);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.split('\n').slice(0, 2)).toEqual(form.heading);
  });

  it('cuts a line that is longer than a page, but no character', () => {
    const text = `x${'😀'.repeat(3000)}`;
    const pages = splitNote(text, TRIAGE_PAGES);
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) {
      expect(page.length).toBeLessThan(NOTE_LIMIT);
      expect(() => encodeURIComponent(page)).not.toThrow();
    }
    expect(joinParts(pages, TRIAGE_PAGES)).toBe(text);
  });

  it('takes no heading that leaves no room', () => {
    const form: PageForm = { heading: ['h'.repeat(1000)], counter: 'Triage note' };
    expect(() => splitNote('x'.repeat(1500), form)).toThrow(RangeError);
  });

  it('loses nothing, and no part is too long', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('', '\r', ...HEAD, 'Triage note: 1/2', 'same'),
        fc
          .tuple(fc.constantFrom('x', '😀', 'é', '\ud83d'), fc.integer({ min: 600, max: 1600 }))
          .map(([unit, count]) => unit.repeat(count)),
      ),
      { maxLength: 60 },
    );
    const forms = fc.constantFrom(TRIAGE_PAGES, REOPEN_PAGES, dispatchPages('IGZ_aaa111', 'H'));
    fc.assert(
      fc.property(lines, forms, (texts, form) => {
        const text = texts.join('\n');
        const parts = splitNote(text, form);
        for (const part of parts) expect(part.length).toBeLessThan(NOTE_LIMIT);
        for (const part of parts.slice(1))
          expect(part.startsWith(form.heading.join('\n'))).toBe(true);
        expect(parts.map(isFirstPage).filter(Boolean).length).toBeLessThanOrEqual(1);
        expect(joinParts(parts, form)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('cuts as exactly at every length around the longest page', () => {
    for (let length = 1400; length < 1560; length++) {
      const text = `${'a'.repeat(200)}\n${'😀'.repeat(length / 2)}${'b'.repeat(length % 2)}\nend`;
      expect(joinParts(splitNote(text, TRIAGE_PAGES), TRIAGE_PAGES)).toBe(text);
      const line = 'c'.repeat(length);
      const again = `${line}\n${line}\n${line}`;
      expect(joinParts(splitNote(again, TRIAGE_PAGES), TRIAGE_PAGES)).toBe(again);
    }
  });
});

describe('the number of a page', () => {
  it.each<{ text: string | null; page: number | null; of: number | null }>([
    { text: `${MARKER}\nx\nTriage note: 2/3`, page: 2, of: 3 },
    { text: `${MARKER}\nx\nDispatch note: 1/12\n`, page: 1, of: 12 },
    { text: `${MARKER}\nx\nTriage note: 3/2`, page: null, of: null },
    { text: `${MARKER}\nx\nTriage note: 1/1`, page: null, of: null },
    { text: `${MARKER}\nTriage note: 1/3\nx`, page: null, of: null },
    { text: `${MARKER}\nLast Edge Online: 05/20/2024 08:15:42 AM EDT`, page: null, of: null },
    { text: null, page: null, of: null },
  ])('$text: $page of $of', ({ text, page, of }) => {
    expect(pageOf(text)).toEqual(page === null ? null : { page, of });
    expect(isFirstPage(text)).toBe(page === null || page === 1);
  });

  it('is looked for in every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = pageOf(text);
        expect(found === null || found.page <= found.of).toBe(true);
      }),
    );
  });
});
