import { mediaTypeOf } from '../../../platform/mail/media-type.ts';
import { checkChat, checkMail, checkSms } from '../../../subgraphs/notifications/inputs.ts';

const mail = { to: ['a@noc.example.test'], subject: 's', text: 't' };
const file = (name: string) => ({ name, contentBase64: 'AAAA' });
const paths = (errors: { path: string[] | null }[]) =>
  errors.map(({ path }) => path?.join('.') ?? null);

describe('what the caller has to mend', () => {
  it.each<[string, object, (string | null)[]]>([
    ['nothing', {}, []],
    ['an empty file: nothing', { attachments: [{ name: 'a', contentBase64: '' }] }, []],
    ['no text at all', { text: null }, [null]],
    ['blanks for a text', { text: ' \n' }, ['input.text']],
    ['an address twice', { to: ['a@x.test', 'A@x.test'] }, ['input.to.1']],
    [
      '101 addresses',
      { to: Array.from({ length: 101 }, (_, at) => `a${at}@x.test`) },
      ['input.to'],
    ],
    ['an address with a name', { to: ['Ann <a@x.test>'] }, ['input.to.0']],
    ['an address without a host', { to: ['a@'] }, ['input.to.0']],
    ['two addresses in one', { to: ['a@x.test, b@x.test'] }, ['input.to.0']],
    ['251 characters of subject', { subject: 'x'.repeat(251) }, ['input.subject']],
    ['images without HTML', { images: [file('a.png')] }, ['input.images']],
    [
      'one name twice',
      { html: 'h', images: [file('a')], attachments: [file('a')] },
      ['input.attachments.0.name'],
    ],
    ['a name that is a path', { attachments: [file('../a')] }, ['input.attachments.0.name']],
    [
      'a structure for a type',
      { attachments: [{ ...file('a'), contentType: 'multipart/mixed' }] },
      ['input.attachments.0.contentType'],
    ],
    [
      'Base64 that is cut',
      { attachments: [{ name: 'a', contentBase64: 'AAA' }] },
      ['input.attachments.0.contentBase64'],
    ],
    [
      '11 files',
      { attachments: Array.from({ length: 11 }, (_, at) => file(`f${at}`)) },
      ['input.attachments'],
    ],
    ['a key of 201 characters', { idempotencyKey: 'k'.repeat(201) }, ['input.idempotencyKey']],
  ])('in a mail with %s', (_what, change, expected) => {
    expect(paths(checkMail({ ...mail, ...change }))).toEqual(expected);
  });

  it('in a mail never shows what may be long or private', () => {
    const html = 'TOPSECRET'.repeat(300_000);
    const contentBase64 = `?${'TOPSECRET'.repeat(1000)}`;
    const errors = checkMail({ ...mail, html, attachments: [{ name: 'a', contentBase64 }] });
    expect(paths(errors)).toEqual(['input.html', 'input.attachments.0.contentBase64']);
    expect(JSON.stringify(errors)).not.toContain('TOPSECRET');
  });

  it('in a text or chat message is its length, number or system', () => {
    expect(paths(checkSms({ to: '2125550142', text: 'x'.repeat(1600) }))).toEqual([]);
    expect(paths(checkSms({ to: '1', text: 'x'.repeat(1601) }))).toEqual([
      'input.to',
      'input.text',
    ]);
    expect(paths(checkChat({ text: 'x'.repeat(28_000) }, ['TEAMS']))).toEqual([]);
    expect(paths(checkChat({ text: '' }, []))).toEqual(['input.text', 'input.system']);
    expect(paths(checkChat({ text: 'x', system: 'SLACK' }, ['TEAMS']))).toEqual(['input.system']);
  });
});

describe('the media type of a file', () => {
  it.each([
    ['report.csv', 'text/csv; charset=utf-8'],
    ['logo.PNG', 'image/png'],
    ['report.pdf', 'application/pdf'],
    ['README', 'application/octet-stream'],
    ['x.unheard', 'application/octet-stream'],
  ])('called %s is %s', (name, expected) => {
    expect(mediaTypeOf(name)).toBe(expected);
  });
});
