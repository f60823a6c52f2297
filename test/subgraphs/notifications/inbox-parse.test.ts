import fc from 'fast-check';
import { mailId, placeOf } from '../../../subgraphs/notifications/inbox/mail-id.ts';
import { parseMail } from '../../../subgraphs/notifications/inbox/parse.ts';

const message = (...lines: string[]) => Buffer.from(lines.join('\r\n'), 'latin1');
const parsed = (...lines: string[]) => parseMail(message(...lines), true);

describe('a mail is read', () => {
  it.each<{ what: string; lines: string[]; text: string | null }>([
    { what: 'plain', lines: ['From: a@b.example', '', 'one', 'two'], text: 'one\ntwo' },
    { what: 'without a body', lines: ['From: a@b.example', '', ''], text: '' },
    { what: 'without an empty line', lines: ['From: a@b.example'], text: '' },
    { what: 'as HTML alone', lines: ['Content-Type: text/html', '', '<p>x'], text: null },
    {
      what: 'as an attachment alone',
      lines: ['Content-Type: text/plain', 'Content-Disposition: ATTACHMENT', '', 'x'],
      text: null,
    },
    {
      what: 'in quoted letters',
      lines: [
        'Content-Transfer-Encoding: Quoted-Printable',
        'Content-Type: text/plain; charset="windows-1252"',
        '',
        'caf=E9 =80 =',
        'go',
      ],
      text: 'café € go',
    },
    {
      what: 'in raw Latin 1',
      lines: ['Content-Type: TEXT/Plain; Charset=ISO-8859-1', '', 'caf\xe9'],
      text: 'café',
    },
    {
      what: 'in Japanese',
      lines: ['Content-Type: text/plain; charset=ISO-2022-JP', '', '\x1b$B7YJs\x1b(B'],
      text: '警報',
    },
    {
      what: 'with bytes that its charset does not have',
      lines: ['Content-Type: text/plain; charset=utf-8', '', 'a\xffb'],
      text: 'a\ufffdb',
    },
    {
      what: 'in a charset that nobody knows',
      lines: ['Content-Type: text/plain; charset=klingon', '', 'abc'],
      text: 'abc',
    },
    {
      what: 'in parts within parts, after an attachment',
      lines: [
        'Content-Type: multipart/mixed; x="boundary=no"; boundary="a b"',
        '',
        'preamble',
        '--a b',
        'Content-Type: text/plain',
        'Content-Disposition: attachment',
        '',
        'no',
        '--a b  ',
        'Content-Type: multipart/alternative;',
        ' boundary=inner',
        '',
        '--inner',
        'Content-Type: text/html',
        '',
        '<p>no',
        '--inner',
        '',
        'yes',
        '--inner--',
        '--a b--',
        'epilogue',
      ],
      text: 'yes',
    },
    {
      what: 'whose last part has no end',
      lines: ['Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'yes', '--bc'],
      text: 'yes\n--bc',
    },
    {
      what: 'of several texts: the first',
      lines: [
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        'one',
        '--b',
        '',
        'two',
        '--b--',
      ],
      text: 'one',
    },
    {
      what: 'that holds another, not attached',
      lines: [
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: message/rfc822',
        '',
        'Subject: inner',
        '',
        'inside',
        '--b--',
      ],
      text: 'inside',
    },
    {
      what: 'of parts without a boundary',
      lines: ['Content-Type: multipart/mixed', '', 'x'],
      text: null,
    },
  ])('$what', async ({ lines, text }) => {
    expect(await parsed(...lines)).toMatchObject({ text, truncated: false, unreadable: null });
  });

  it.each([
    ['From: =?utf-8?B?RMO8?= <D@X.example>', 'D@X.example'],
    ['From: d@x.example', 'd@x.example'],
    ['From: Somebody', 'Somebody'],
    ['To: d@x.example', null],
  ])('with the sender of %s', async (line, from) => {
    expect((await parsed(line, '', 'x')).from).toBe(from);
  });

  it('with a subject in the western letters of Windows', async () => {
    const lines = ['Subject: =?windows-1252?Q?=93Alarm=94_=96_100_=80?=', '', 'x'];
    expect((await parsed(...lines)).subject).toBe('“Alarm” – 100 €');
  });

  it('with a subject of several words, folded', async () => {
    const lines = ['Subject: =?utf-8?Q?St=C3=B6?=', ' =?utf-8?Q?rung?= today', '', 'x'];
    expect((await parsed(...lines)).subject).toBe('Störung today');
  });

  describe('of very many lines', () => {
    const TEXT = 'Event: Alarm\r\n'.repeat(200_000);
    const read = (encoding: string, text: string) =>
      parsed(`Content-Transfer-Encoding: ${encoding}`, '', text);

    it.each<[encoding: string, text: string]>([
      ['8bit', TEXT],
      ['base64', Buffer.from(TEXT).toString('base64').replace(/.{76}/g, '$&\r\n')],
      ['quoted-printable', TEXT],
    ])('up to its millionth letter, in %s', async (encoding, text) => {
      const mail = await read(encoding, text);
      expect(mail).toMatchObject({ truncated: true, unreadable: null });
      expect(mail.text).toBe('Event: Alarm\n'.repeat(77_000).slice(0, 1_000_000));
    });

    it('with about the same work, whether they are encoded or not', async () => {
      const work = async (encoding: string) => {
        const before = process.cpuUsage();
        await read(encoding, TEXT);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      };
      const encoded = await work('quoted-printable');
      expect(await work('8bit')).toBeLessThan(3 * encoded);
    });
  });

  it('without a text where only its beginning was fetched says that nobody knows', async () => {
    const begun = message(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: image/png',
      '',
      'x',
    );
    expect(await parseMail(begun, false)).toMatchObject({ text: null, unreadable: 'too-large' });
    expect(await parseMail(begun, true)).toMatchObject({ text: null, unreadable: null });
    const told = message(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'yes',
      begun.toString(),
    );
    expect(await parseMail(told, false)).toMatchObject({ unreadable: null });
  });

  it.each([undefined, Buffer.alloc(0)])('not at all when there is nothing: %p', async (source) => {
    const unreadable = { from: null, subject: null, text: null, unreadable: 'malformed' };
    expect(await parseMail(source, true)).toMatchObject(unreadable);
  });

  it('whatever it is', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
    await fc.assert(
      fc.asyncProperty(bytes, async (source) => {
        const { text, truncated } = await parseMail(source, true);
        expect(truncated).toBe(false);
        expect(text ?? '').not.toContain('\r');
      }),
    );
  });
});

describe('the id of a mail', () => {
  it('leads back to its place, and anything else nowhere', () => {
    const place = { account: 'a@b.example', folder: '[Gmail]/All Mail', uidValidity: '7', uid: 9 };
    expect(placeOf(mailId(place))).toEqual(place);
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const wrong of [
      ['a', 'b', '7', 0],
      ['a', 'b', '7', 1.5],
      ['a', 'b', 'x', 1],
      ['a', 'b', 7, 1],
      ['a', 'b', '7', 2 ** 32],
      ['a', 'b', '7'],
      {},
      null,
    ])
      expect(placeOf(encoded(wrong))).toBeNull();
    fc.assert(fc.property(fc.string(), (id) => placeOf(id) === null));
  });
});
