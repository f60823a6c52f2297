import fc from 'fast-check';
import { linesOf, oneLine, valueBehind } from '../../../monitors/vocabulary/note-lines.ts';
import { isOurNote, startsAs } from '../../../monitors/vocabulary/note-marker.ts';
import { anyText } from './a-note.ts';

const TODAY = "#*MetTel's IPA*#";
const FORMERLY = '#*Automation Engine*#';

describe('a note of ours', () => {
  it.each<{ text: string | null | undefined; ours: boolean }>([
    { text: TODAY, ours: true },
    { text: FORMERLY, ours: true },
    { text: `${TODAY}\nTriage (VeloCloud)`, ours: true },
    { text: `${TODAY} DIS90001\r\nDispatch Management - Dispatch Requested`, ours: true },
    { text: `Forwarded:\n${TODAY}`, ours: false },
    { text: "#*MetTel's*#", ours: false },
    { text: 'Called the site.', ours: false },
    { text: '', ours: false },
    { text: null, ours: false },
    { text: undefined, ours: false },
  ])('$text: $ours', ({ text, ours }) => {
    expect(isOurNote(text)).toBe(ours);
  });

  it.each<{ text: string | null; heading: string; found: boolean }>([
    { text: `${TODAY}\nRe-opening ticket.`, heading: 'Re-opening', found: true },
    { text: `${FORMERLY}\r\nRe-opening ticket.\r\nmore`, heading: 'Re-opening', found: true },
    { text: `${TODAY}\rRe-opening`, heading: 'Re-opening', found: true },
    { text: `${TODAY} \nRe-opening ticket.`, heading: 'Re-opening', found: true },
    { text: `${TODAY} DIS1\nRe-opening ticket.`, heading: 'Re-opening', found: false },
    { text: `${TODAY}\n\nRe-opening ticket.`, heading: 'Re-opening', found: false },
    { text: `${TODAY}\nNot Re-opening`, heading: 'Re-opening', found: false },
    { text: 'Re-opening ticket.', heading: 'Re-opening', found: false },
    { text: TODAY, heading: 'Re-opening', found: false },
    { text: null, heading: 'Re-opening', found: false },
  ])('$text begins with $heading: $found', ({ text, heading, found }) => {
    expect(startsAs(text, heading)).toBe(found);
  });

  it('is told apart in every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(isOurNote(text)).toBe(
          (text ?? '').startsWith(TODAY) || (text ?? '').startsWith(FORMERLY),
        );
        expect(startsAs(text, '') && !isOurNote(text)).toBe(false);
      }),
    );
  });
});

describe('the lines of a note', () => {
  it('end with any line end', () => {
    expect(linesOf('a\r\nb\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
    expect(linesOf('a\n')).toEqual(['a', '']);
    expect(linesOf(null)).toEqual([]);
  });

  it('hold foreign values on one line', () => {
    expect(oneLine(' Acme\r\nSerial: VC9\u2028x\ty ')).toBe('Acme Serial: VC9 x y');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(linesOf(oneLine(text ?? ''))).toHaveLength(1);
      }),
    );
  });

  it('give what stands behind a label', () => {
    expect(valueBehind(['x', 'Serial:  VC1 ', 'Serial: VC2'], 'Serial: ')).toBe('VC1');
    expect(valueBehind(['A Serial: VC1'], 'Serial: ')).toBeNull();
  });
});
