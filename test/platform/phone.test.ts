import fc from 'fast-check';
import { parseDialledNumber, parsePhone } from '../../platform/phone.ts';

describe('reading a telephone number', () => {
  it.each<{ text: string | null | undefined; phone: string | null }>([
    { text: '2125550142', phone: '+12125550142' },
    { text: '12125550142', phone: '+12125550142' },
    { text: '+1 212 555 0142', phone: '+12125550142' },
    { text: '(212) 555-0142', phone: '+12125550142' },
    { text: ' 212.555.0142 ', phone: '+12125550142' },
    { text: 'call 212-555-0142', phone: '+12125550142' },
    { text: '555-0142', phone: null },
    { text: '212-555-0142 x12', phone: null },
    { text: '+44 20 7946 0958', phone: null },
    { text: '22125550142', phone: null },
    { text: 'n/a', phone: null },
    { text: '', phone: null },
    { text: null, phone: null },
    { text: undefined, phone: null },
  ])('$text -> $phone', ({ text, phone }) => {
    expect(parsePhone(text)).toBe(phone);
  });

  it('gives E.164 of the North American plan or nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parsePhone(text) ?? '+10000000000').toMatch(/^\+1\d{10}$/);
      }),
    );
  });

  it('finds the digits again, however they are set apart', () => {
    const digit = fc.integer({ min: 0, max: 9 }).map(String);
    const apart = fc.constantFrom('', ' ', '-', '.', ') ', ' (');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(digit, apart), { minLength: 10, maxLength: 10 }),
        fc.constantFrom('', '1', '+1 ', '1-'),
        (parts, prefix) => {
          const digits = parts.map(([figure]) => figure).join('');
          expect(parsePhone(prefix + parts.flat().join(''))).toBe(`+1${digits}`);
        },
      ),
    );
  });
});

describe('a telephone number that is to be called', () => {
  it.each([
    ['+12125550142', '+12125550142'],
    ['212-555-0142', '+12125550142'],
    ['1 (212) 555.0142', '+12125550142'],
    ['+44 20 7183 8750', '+442071838750'],
    ['+49 301234567', '+49301234567'],
    ['+49 30123456', '+4930123456'],
    ['+1 212 555 014', null],
    ['+0123456789', null],
    ['555-0142', null],
    ['2125550142 ext 5', null],
    ['+44+2071838750', null],
    ['212+5550142', null],
    ['', null],
  ])('%j is %j', (text, expected) => {
    expect(parseDialledNumber(text)).toBe(expected);
  });
});
