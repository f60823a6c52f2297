import { parseRecoverReply } from '../../../subgraphs/digi/recover-wire.ts';

const STARTED =
  'DiGi Device Recovery started, check Bruin ticket 1 later for details.. Process ID = 7';
const anItem = (overrides: Record<string, unknown> = {}): Record<string, unknown> => ({
  Message: STARTED,
  VeloSerial: 'SN-EX-0001',
  SiteName: 'STORE-12',
  VeloInterface: { Interface: 'GE2' },
  DiscoveredIP: { IPAddress: '192.0.2.14' },
  Carrier: { Carrier: 'VZW' },
  DiscoveredMAC: { MAC: '00042d000001' },
  Ticket: '5400123',
  ...overrides,
});
const read = (body: unknown) => parseRecoverReply(JSON.stringify(body));
const DEVICE = { interface: 'GE2', siteName: 'STORE-12', carrier: 'VZW', message: STARTED };

describe('the answer to an order', () => {
  // prettier-ignore
  it.each<[what: string, body: unknown, devices: unknown[]]>([
    ['one modem', [anItem()], [DEVICE]],
    ['two modems', [anItem(), anItem({ VeloInterface: { Interface: 'GE3' } })], [DEVICE, { ...DEVICE, interface: 'GE3' }]],
    ['an error that is null', [anItem({ error: null })], [DEVICE]],
    ['texts among them, whatever they say', ['Aborted', anItem(), 'error'], [DEVICE]],
    ['nothing but a message', [{ Message: STARTED }], [{ interface: null, siteName: null, carrier: null, message: STARTED }]],
    ['empty names', [anItem({ SiteName: '', Carrier: null, VeloInterface: { Interface: null } })], [{ ...DEVICE, siteName: null, carrier: null, interface: null }]],
  ])('says that recoveries began: %s', (_what, body, devices) => {
    expect(read(body)).toEqual({ kind: 'started', devices });
  });

  // prettier-ignore
  it.each<[what: string, body: unknown, reason: string]>([
    ['Aborted', [anItem({ Message: 'Recovery Aborted, not found..' })], 'DiGi refused it, saying: Recovery Aborted, not found..'],
    ['Aborted in lower case', [anItem({ Message: 'recovery aborted' })], 'DiGi refused it, saying: recovery aborted'],
    ['Aborted for one of two', [anItem(), anItem({ Message: 'Aborted' })], 'DiGi refused it, saying: begun for 1 other modems; Aborted'],
    ['an error in words', [{ error: 'no queue' }], 'DiGi refused it, saying: no queue'],
    ['an error as an object', [{ error: { Message: 'no queue' } }], 'DiGi refused it, saying: no queue'],
    ['an error that says nothing', [{ error: {} }], 'DiGi refused it, without saying why'],
    ['an error beside a message', [anItem({ error: true })], `DiGi refused it, saying: ${STARTED}`],
    ['the error object', { Error: { Code: '50001', Message: 'busy' } }, 'DiGi refused it, saying: busy'],
    ['the error object without words', { Error: { Code: '50001' } }, 'DiGi refused it, saying: 50001'],
  ])('says no: %s', (_what, body, reason) => {
    expect(read(body)).toEqual({ kind: 'refused', reason });
  });

  it('keeps long reasons short', () => {
    const reply = read([{ error: 'x'.repeat(500) }]);
    expect(reply).toEqual({
      kind: 'refused',
      reason: `DiGi refused it, saying: ${'x'.repeat(197)}...`,
    });
  });

  it.each<[what: string, body: unknown]>([
    ['no modem', []],
    ['texts alone', ['Recovery started']],
    ['a modem without a message', [anItem({ Message: undefined })]],
    ['a number', [7]],
    ['an object that is no error', { ok: true }],
  ])('tells nothing with %s', (_what, body) => {
    // Without a word on delivery: the order stays UNCERTAIN.
    const caught = (() => {
      try {
        return read(body);
      } catch (error) {
        return error;
      }
    })();
    expect(caught).toMatchObject({ code: 'UPSTREAM_MALFORMED' });
    expect(caught).not.toHaveProperty('extensions.delivered');
  });
});
