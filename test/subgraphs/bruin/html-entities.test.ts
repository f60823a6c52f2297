import fc from 'fast-check';
import { decodeEntities } from '../../../subgraphs/bruin/html-entities.ts';

describe('HTML entities in names', () => {
  // prettier-ignore
  it.each([
    { written: 'Ann &amp; Bob',          name: 'Ann & Bob' },
    { written: 'O&#39;Neil',             name: "O'Neil" },
    { written: 'O&#x27;Neil',            name: "O'Neil" },
    { written: '&lt;&quot;x&quot;&gt;',  name: '<"x">' },
    { written: 'Zo&#235; &apos;Z&apos;', name: "Zoë 'Z'" },
    { written: '&#128512;',              name: '😀' },
    { written: '&amp;amp;',              name: '&amp;' },
    { written: 'AT&T; B&O',              name: 'AT&T; B&O' },
    { written: '&nbsp;&unknown;',        name: '&nbsp;&unknown;' },
    { written: '&#0;&#xD800;&#9999999;', name: '&#0;&#xD800;&#9999999;' },
    { written: '',                       name: '' },
  ])('$written is $name', ({ written, name }) => {
    expect(decodeEntities(written)).toBe(name);
  });

  it('gives back every name that was encoded', () => {
    const encode = (text: string) =>
      [...text].map((character) => `&#${character.codePointAt(0) ?? 0};`).join('');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeEntities(encode(text))).toBe(text);
      }),
    );
  });
});
