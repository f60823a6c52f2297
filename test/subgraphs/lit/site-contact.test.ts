import fc from 'fast-check';
import { parseSiteContact } from '../../../subgraphs/lit/site-contact.ts';

describe('the site contact of vendor LIT', () => {
  it.each<{ text: string | null | undefined; name: string | null; phone: string | null }>([
    { text: 'Robin Field +1 212 555 0142', name: 'Robin Field', phone: '+12125550142' },
    { text: 'Robin Field 2125550142', name: 'Robin Field', phone: '+12125550142' },
    { text: '  Robin   Field  (212) 555-0142 ', name: 'Robin Field', phone: '+12125550142' },
    { text: 'Robin Field', name: 'Robin Field', phone: null },
    { text: 'Robin', name: 'Robin', phone: null },
    { text: 'Mary Ann Smith 2125550142', name: 'Mary Ann', phone: '+12125550142' },
    { text: 'Robin 212 555 0142', name: 'Robin', phone: '+12125550142' },
    { text: 'Robin (212) 555-0142', name: 'Robin', phone: '+12125550142' },
    { text: 'Store 12 2125550142', name: 'Store 12', phone: '+12125550142' },
    { text: '2125550142', name: null, phone: '+12125550142' },
    { text: 'Robin Field 555-0142', name: 'Robin Field', phone: null },
  ])('$text -> $name, $phone', ({ text, name, phone }) => {
    expect(parseSiteContact(text)).toEqual({ name, phone });
  });

  it.each(['', '   ', null, undefined])('%j names nobody', (text) => {
    expect(parseSiteContact(text)).toBeNull();
  });

  it('gives back the name and number it is made of', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,9}$/);
    const digits = fc.stringMatching(/^[2-9]\d{9}$/);
    fc.assert(
      fc.property(word, word, digits, (first, last, number) => {
        expect(parseSiteContact(`${first} ${last} +1 ${number}`)).toEqual({
          name: `${first} ${last}`,
          phone: `+1${number}`,
        });
      }),
    );
  });

  it('takes every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const contact = parseSiteContact(text);
        expect(contact === null).toBe(text.trim() === '');
      }),
    );
  });
});
