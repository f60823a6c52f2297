import PostalMime from 'postal-mime';
import {
  deliveryOf,
  LIST,
  SEND_CHAT,
  SEND_MAIL,
  SEND_SMS,
  startNotificationsBench,
  type Ask,
  type NotificationsBench,
} from '../support/notifications-bench.ts';

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const CSV = 'Standort;Ausfälle\r\nKöln;3\r\nŁódź;1\r\n';
const FULL = {
  to: ['ops@noc.example.test', 'desk@noc.example.test'],
  subject:
    'Störung in Łódź – täglicher Bericht über alle Standorte, die heute länger als eine Stunde fehlten ✓',
  text: 'Grüße\n.\nTicket 5400123 — siehe Anhang\n',
  html: '<p>Grüße <img src="cid:logo.png"></p><p>Ticket <b>5400123</b> — siehe Anhang</p>',
  images: [{ name: 'logo.png', contentBase64: base64(PIXEL) }],
  attachments: [{ name: 'Ausfälle März.csv', contentBase64: base64(CSV) }],
};

describe('notifications before the simulated systems', () => {
  let bench: NotificationsBench;
  let ask: Ask;

  beforeEach(async () => {
    bench = await startNotificationsBench();
    ask = bench.connect();
  });
  afterEach(() => bench.stop());

  const mail = (input: Record<string, unknown>) => ask(SEND_MAIL, { input });
  async function received(place = 0) {
    const kept = bench.smtp.mails[place];
    if (!kept) throw new Error('no mail was kept');
    return { ...kept, parsed: await PostalMime.parse(kept.raw), text: kept.raw.toString('latin1') };
  }

  it('sends a mail whole: texts, inline image, attached file, names and subject beyond ASCII', async () => {
    const delivery = deliveryOf(await mail(FULL));
    expect(delivery).toEqual({
      id: expect.stringMatching(/^[\w-]{20,}$/) as string,
      channel: 'MAIL',
      state: 'SENT',
      reason: null,
      subject: FULL.subject,
      recipientCount: 2,
      createdAt: expect.any(String) as string,
      receipt: null,
    });
    const { from, to, parsed, text } = await received();
    expect({ from, to }).toEqual({ from: 'noc-graph@noc.example.test', to: FULL.to });
    expect(parsed.messageId).toBe(`<${delivery.id}@noc.example.test>`);
    expect(parsed.from).toEqual({
      name: 'Network Operations',
      address: 'noc-graph@noc.example.test',
    });
    expect(parsed.to?.map(({ address }) => address)).toEqual(FULL.to);
    expect(parsed.subject).toBe(FULL.subject);
    // The parser ends a text with the line end that belongs to the boundary.
    expect(parsed.text?.replaceAll('\r\n', '\n')).toBe(`${FULL.text}\n`);
    expect(parsed.html?.trim()).toBe(FULL.html);
    const files = parsed.attachments.map(({ content, ...file }) => ({
      ...file,
      content: Buffer.from(content as ArrayBuffer),
    }));
    expect(files).toMatchObject([
      {
        filename: 'logo.png',
        mimeType: 'image/png',
        disposition: 'inline',
        contentId: '<logo.png>',
        related: true,
        content: PIXEL,
      },
      {
        filename: 'Ausfälle März.csv',
        mimeType: 'text/csv',
        disposition: 'attachment',
        content: Buffer.from(CSV),
      },
    ]);
    expect([...text.matchAll(/^content-type: ([\w/]+)/gim)].map(([, type]) => type)).toEqual([
      'multipart/related',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'image/png',
      'text/csv',
    ]);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  it('sends plain text as nothing but plain text, and HTML with its words', async () => {
    deliveryOf(await mail({ to: ['a@noc.example.test'], subject: 'Plain', text: 'Hello' }));
    const html = '<p>Up &amp; running</p><ul><li>one</li><li>two</li></ul>';
    deliveryOf(await mail({ to: ['a@noc.example.test'], subject: 'Rich', html }));
    const plain = await received(0);
    expect(plain.parsed.headers.find(({ key }) => key === 'content-type')?.value).toBe(
      'text/plain; charset=utf-8',
    );
    expect(plain.parsed).toMatchObject({ text: 'Hello\n', attachments: [] });
    expect(plain.parsed.html).toBeUndefined();
    const rich = await received(1);
    expect(rich.parsed.html?.trim()).toBe(html);
    expect(rich.parsed.text?.trim()).toBe('Up & running\n\n- one\n- two');
  });

  it('lets no text become a header', async () => {
    const hostile = [
      { ...FULL, subject: 'Hi\r\nBcc: evil@example.test' },
      { ...FULL, to: ['ops@noc.example.test\r\nBcc: evil@example.test'] },
      { ...FULL, to: ['"a\r\n"@noc.example.test'] },
      { ...FULL, attachments: [{ name: 'a.csv"\r\nX-Evil: 1', contentBase64: '' }] },
      { ...FULL, images: [{ name: 'x>\r\nX-Evil: 1', contentBase64: '' }] },
      {
        ...FULL,
        attachments: [{ name: 'a', contentBase64: '', contentType: 'text/csv\r\nX-Evil: 1' }],
      },
      { ...FULL, subject: 'line\u2028separator' },
    ];
    for (const input of hostile) {
      const { data } = await mail(input);
      expect(data?.done).toMatchObject({ delivery: null, userErrors: [{ code: 'INVALID' }] });
    }
    expect(bench.smtp.mails).toEqual([]);
    expect(bench.smtp.calls).toEqual([]);
    const body = {
      to: ['a@noc.example.test'],
      text: 'x\r\n.\r\nMAIL FROM:<evil@example.test>\r\n',
    };
    deliveryOf(await mail({ ...body, subject: 'a: b; c="d" =?utf-8?q?e?=' }));
    const { parsed, text } = await received();
    expect(parsed.subject).toBe('a: b; c="d" =?utf-8?q?e?=');
    expect(parsed.text?.replaceAll('\r\n', '\n').trim()).toBe(
      'x\n.\nMAIL FROM:<evil@example.test>',
    );
    expect(text).not.toContain('Bcc');
    expect(bench.smtp.mails).toHaveLength(1);
  });

  it('notifications.md §7.1: posts to Slack unless told otherwise, and to Teams when told', async () => {
    const text = 'Edge VC0000001 is down – <@noc> & co';
    const post = (input: Record<string, unknown>) => ask(SEND_CHAT, { input });
    expect(deliveryOf(await post({ text }))).toMatchObject({ state: 'SENT', receipt: null });
    expect(deliveryOf(await post({ text, system: 'TEAMS' }))).toMatchObject({ state: 'SENT' });
    expect(bench.chat.calls).toMatchObject([
      { path: '/services/T00000001/B00000001/***', body: { text }, status: 200, write: true },
      { path: '/webhook/noc/IncomingWebhook/***', body: { text }, status: 200, write: true },
    ]);
  });

  it('posts to the chat that is there, and says when one is not', async () => {
    const input = { text: 'x' };
    const teams = bench.connect({ settings: { SLACK_WEBHOOK: 'none' } });
    expect(deliveryOf(await teams(SEND_CHAT, { input })).state).toBe('SENT');
    expect(bench.chat.calls).toMatchObject([{ path: '/webhook/noc/IncomingWebhook/***' }]);
    const other = await teams(SEND_CHAT, { input: { ...input, system: 'SLACK' } });
    const none = bench.connect({ settings: { SLACK_WEBHOOK: 'none', TEAMS_WEBHOOK: 'none' } });
    for (const { data } of [other, await none(SEND_CHAT, { input })])
      expect(data?.done).toMatchObject({
        delivery: null,
        userErrors: [{ code: 'NOT_CONFIGURED', path: ['input', 'system'] }],
      });
    expect(bench.chat.calls).toHaveLength(1);
  });

  it('sends a text message to the number as the provider wants it', async () => {
    const text = 'Engineer on site – 50 % fertig €';
    const sent = deliveryOf(await ask(SEND_SMS, { input: { to: '(212) 555-0142', text } }));
    expect(sent).toMatchObject({
      channel: 'SMS',
      state: 'SENT',
      recipientCount: 1,
      receipt: expect.stringMatching(/^SM[\da-f]{32}$/) as string,
    });
    expect(bench.sms.calls).toMatchObject([
      { body: { From: '+15550100001', To: '+12125550142', Body: text }, status: 200, write: true },
    ]);
    deliveryOf(await ask(SEND_SMS, { input: { to: '+44 20 7183 8750', text } }));
    expect(bench.sms.calls[1]?.body).toMatchObject({ To: '+442071838750' });
  });

  it('notifications.md §7.5: sends nothing that the caller has to mend, a telephone number that is none for example', async () => {
    const { data: sms } = await ask(SEND_SMS, { input: { to: '555-0142', text: '' } });
    expect(sms?.done).toMatchObject({
      delivery: null,
      userErrors: [
        { code: 'INVALID', path: ['input', 'to'] },
        { code: 'INVALID', path: ['input', 'text'] },
      ],
    });
    const { data } = await mail({
      to: [],
      subject: ' ',
      attachments: [{ name: 'a/b', contentBase64: '?' }],
    });
    const { userErrors } = data?.done as { userErrors: { path: string[] | null }[] };
    expect(userErrors.map(({ path }) => path?.join('.') ?? null)).toEqual([
      'input.to',
      'input.subject',
      'input.attachments.0.name',
      'input.attachments.0.contentBase64',
      null,
    ]);
    expect([...bench.smtp.calls, ...bench.sms.calls]).toEqual([]);
    expect((await ask(LIST)).data?.found).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('lists deliveries newest first, by channel and state, page by page', async () => {
    bench.sms.forceAnswer({ kind: 'refusal', status: 400 });
    for (const text of ['a', 'b', 'c']) {
      await mail({ to: ['a@noc.example.test'], subject: text, text });
      await ask(SEND_SMS, { input: { to: '2125550142', text } });
    }
    const all = (await ask(LIST)).data?.found as { nodes: { id: string }[]; totalCount: number };
    expect(all.totalCount).toBe(6);
    expect(all.nodes).toMatchObject([
      { channel: 'SMS', state: 'SENT' },
      { channel: 'MAIL', subject: 'c' },
      { channel: 'SMS', state: 'SENT' },
      { channel: 'MAIL', subject: 'b' },
      { channel: 'SMS', state: 'REFUSED', reason: 'The provider refused it with status 400' },
      { channel: 'MAIL', subject: 'a' },
    ]);
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(LIST, { first: 4, after });
      const page = data?.found as {
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toEqual(all.nodes.map(({ id }) => id));
    const filter = { channels: ['SMS'], states: ['SENT', 'UNCERTAIN'] };
    expect((await ask(LIST, { filter })).data?.found).toMatchObject({ totalCount: 2 });
    const empty = await ask(LIST, { filter: { states: [] } });
    expect(empty.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    const foreign = await ask(LIST, { after: 'x' });
    expect(foreign.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('sends nothing where writes are refused, on any channel', async () => {
    const reader = bench.connect({ writes: 'refused' });
    for (const [mutation, input] of [
      [SEND_MAIL, FULL],
      [SEND_CHAT, { text: 'x' }],
      [SEND_SMS, { to: '2125550142', text: 'x' }],
    ] as const) {
      const { errors } = await reader(mutation, { input });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', delivered: 'no' });
    }
    expect([...bench.smtp.calls, ...bench.chat.calls, ...bench.sms.calls]).toEqual([]);
  });
});
