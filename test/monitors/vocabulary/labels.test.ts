import fc from 'fast-check';
import {
  holdsAny,
  isBusinessGrade,
  isByob,
  isIpAddress,
  NOT_FOR_CARRIER_WORDS,
} from '../../../monitors/vocabulary/link-label.ts';
import { isModem } from '../../../monitors/vocabulary/modem-link.ts';
import { ticketIdOf } from '../../../monitors/vocabulary/ticket-id.ts';
import { anyText } from './a-note.ts';

describe('the label of a link', () => {
  it.each<{
    label: string | null;
    byob: boolean;
    business: boolean;
    address: boolean;
    carrier: boolean;
  }>([
    { label: 'Customer Owned', byob: true, business: false, address: false, carrier: false },
    { label: 'CLIENT OWNED Spectrum', byob: true, business: false, address: false, carrier: false },
    { label: 'customer provided', byob: true, business: false, address: false, carrier: false },
    { label: 'Client Provided', byob: true, business: false, address: false, carrier: false },
    { label: 'xBYOBx', byob: true, business: false, address: false, carrier: false },
    { label: 'PIAB 4G', byob: false, business: false, address: false, carrier: false },
    { label: 'Comcast', byob: false, business: false, address: false, carrier: true },
    { label: 'Lumen DIA 100M', byob: false, business: true, address: false, carrier: true },
    { label: 'MPLS-2', byob: false, business: true, address: false, carrier: true },
    { label: 'att_mpls', byob: false, business: true, address: false, carrier: true },
    { label: 'Mediacom', byob: false, business: false, address: false, carrier: true },
    { label: 'BYOB DIA', byob: true, business: true, address: false, carrier: false },
    { label: '203.0.113.7', byob: false, business: false, address: true, carrier: false },
    { label: ' 2001:db8::1 ', byob: false, business: false, address: true, carrier: false },
    { label: '203.0.113.256', byob: false, business: false, address: false, carrier: true },
    { label: 'Comcast 203.0.113.7', byob: false, business: false, address: false, carrier: true },
    { label: 'AT&T: fibre', byob: false, business: false, address: false, carrier: true },
    { label: null, byob: false, business: false, address: false, carrier: true },
  ])('$label', ({ label, byob, business, address, carrier }) => {
    expect(isByob(label)).toBe(byob);
    expect(isBusinessGrade(label)).toBe(business);
    expect(isIpAddress(label)).toBe(address);
    expect(!isIpAddress(label) && !holdsAny(label, NOT_FOR_CARRIER_WORDS)).toBe(carrier);
  });

  it('is measured by the words of a setting, of which an empty one means nothing', () => {
    expect(isByob('Tenant line', ['tenant'])).toBe(true);
    expect(isByob('Tenant line', [''])).toBe(false);
    expect(isBusinessGrade('Gold line', ['gold'])).toBe(true);
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([
          isByob(text),
          isBusinessGrade(text),
          isIpAddress(text),
          isModem(text),
        ]).toHaveLength(4);
        expect(isByob(`${text ?? ''} Byob`)).toBe(true);
      }),
    );
  });
});

describe('a link with a modem', () => {
  it.each<[string | null, boolean]>([
    ['00:04:2d:aa:bb:01:0000', true],
    ['00:27:04:AA:BB:02', true],
    ['00:04:2D:aa:bb:01', true],
    ['02:00:5e:00:00:01:0000', false],
    ['', false],
    [null, false],
  ])('%s: %s', (logicalId, modem) => {
    expect(isModem(logicalId)).toBe(modem);
  });

  it('is found by prefixes in capitals too', () => {
    expect(isModem('aa:bb:cc:00:00:01', ['AA:BB:CC'])).toBe(true);
    expect(isModem('00:04:2d:aa:bb:01', ['AA:BB:CC', ''])).toBe(false);
  });
});

describe('the ticket id in a text', () => {
  it.each(['5400123', '1', '1234567890123456789'])('is %s', (text) => {
    expect(ticketIdOf(text)).toBe(text);
  });

  it.each([
    '700300|IW55',
    '700/IW7',
    '700-3001',
    '7003(Order)/7004(Port)',
    'Store #12',
    'PON 12',
    ' 5400123',
    '5400123\n',
    '12345678901234567890',
    '٥٤٠٠١٢٣',
    '',
    null,
    undefined,
  ])('is none in %j', (text) => {
    expect(ticketIdOf(text)).toBeNull();
  });

  it('is the whole text, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([text, null]).toContain(ticketIdOf(text));
        expect(ticketIdOf(text) ?? '1').toMatch(/^\d+$/);
      }),
    );
  });
});
