import type { Fault } from '../../sandbox/runtime/types.ts';
import { onlyError } from '../support/expect-failure.ts';
import {
  ACCOUNT,
  ALARMS,
  aMessage,
  MARK,
  REPORTS,
  startInboxBench,
  UNREAD,
  type InboxBench,
  type ShownMail,
} from '../support/inbox-bench.ts';
import type { Ask } from '../support/notifications-bench.ts';

const ALARM = ['Event: Alarm', 'CONDITION: Link GE1 down', 'DEVICE: VC0000001', ''].join('\n');

describe('notifications and a monitored mailbox', () => {
  let bench: InboxBench;
  let ask: Ask;

  beforeAll(async () => {
    bench = await startInboxBench();
    ask = bench.connect();
  });

  beforeEach(() => bench.host.clearCalls());

  afterEach(async () => {
    await bench.host.clearFaults();
    bench.host.clearAnswers();
  });

  afterAll(() => bench.stop());

  const query = (variables: Record<string, unknown> = {}, via = ask) =>
    via(UNREAD, { account: ACCOUNT, from: [ALARMS], ...variables });

  async function unread(variables: Record<string, unknown> = {}): Promise<ShownMail[]> {
    const { data, errors } = await query(variables);
    expect(errors).toBeUndefined();
    return data?.mails as ShownMail[];
  }

  const commands = () => bench.host.calls.map(({ path }) => path);
  const unseen = () => bench.host.folder.mails.filter(({ flags }) => !flags.has('\\Seen')).length;

  it('shows what is unread, oldest first, and leaves it unread', async () => {
    const before = unseen();
    const mails = await unread();
    expect(mails.map(({ subject, receivedAt }) => [subject, receivedAt])).toEqual([
      ['Alarm: VC0000001', '2024-06-02T10:00:00.000Z'],
      ['Störung am Café', '2024-06-02T16:00:00.000Z'],
      ['Alarm: 02005E000001', '2024-06-03T04:00:00.000Z'],
      ['Alarm with a log', '2024-06-03T10:00:00.000Z'],
    ]);
    expect(mails[0]).toEqual({
      id: expect.any(String) as string,
      account: ACCOUNT,
      from: ALARMS,
      subject: 'Alarm: VC0000001',
      receivedAt: '2024-06-02T10:00:00.000Z',
      text: ALARM,
      truncated: false,
    });
    expect(unseen()).toBe(before);
    expect(commands()).toEqual(['LOGIN', 'EXAMINE', 'SEARCH', 'FETCH', 'FETCH']);
    expect(bench.host.calls.at(-1)?.body).toEqual({
      set: '102,103,104,105',
      items: ['UID', 'BODY.PEEK[]'],
    });
  });

  it('reads a text in the charset that it was written in, and not what is attached', async () => {
    const texts = (await unread()).map(({ text }) => text);
    expect(texts[1]).toBe('Event: Alarm\nCONDITION: Störung am Café, Leitung GE2 down\n');
    expect(texts[3]).toBe('Event: Alarm\nCONDITION: Link GE1 flapping\nDEVICE: VC0000003\n');
  });

  it('notifications.md §7.4: has null for the text of a mail of several parts without plain text', async () => {
    const { text, truncated } = (await unread())[2] ?? {};
    expect({ text, truncated }).toEqual({ text: null, truncated: false });
  });

  it('notifications.md §7.4: shows the oldest of a sender with more mails than the limit, the next once those are read', async () => {
    const first = await unread({ perSender: 2 });
    expect(first.map(({ subject }) => subject)).toEqual(['Alarm: VC0000001', 'Störung am Café']);
    for (const { id } of first) await ask(MARK, { input: { id } });
    const next = await unread({ perSender: 2 });
    expect(next.map(({ subject }) => subject)).toEqual(['Alarm: 02005E000001', 'Alarm with a log']);
    for (const mail of bench.host.folder.mails.slice(1)) mail.flags.clear();
  });

  it('asks for each sender over one connection, and goes as far back as it is told', async () => {
    const mails = await unread({ from: [REPORTS, ALARMS, REPORTS], lookbackDays: 1 });
    // The day before counts as a whole: the host knows days alone.
    expect(mails.map(({ from }) => from)).toEqual([REPORTS, ALARMS, ALARMS, ALARMS, ALARMS]);
    expect(commands().filter((path) => path === 'LOGIN')).toHaveLength(1);
    const searches = bench.host.calls.filter(({ path }) => path === 'SEARCH');
    expect(searches.map(({ body }) => body)).toMatchObject([
      { criteria: ['UNSEEN', 'SINCE', '02-Jun-2024', 'FROM', REPORTS] },
      { criteria: ['UNSEEN', 'SINCE', '02-Jun-2024', 'FROM', ALARMS] },
      { criteria: ['UNSEEN', 'SINCE', '02-Jun-2024', 'FROM', REPORTS] },
    ]);
  });

  it('passes mails of others over whose address holds the one that was asked for', async () => {
    const other = bench.host.folder.add({
      raw: aMessage(`From: xx${REPORTS}`, 'Subject: Not they', '', 'x'),
      receivedAt: new Date('2024-06-03T01:00:00Z'),
    });
    const mails = await unread({ from: [REPORTS.toUpperCase()], perSender: 1 });
    bench.host.folder.remove(other.uid);
    expect(mails.map(({ subject }) => subject)).toEqual(['Planned work']);
  });

  it('is empty when the mailbox has none of that sender', async () => {
    expect(await unread({ from: ['nobody@noc.example.test'] })).toEqual([]);
    expect(commands()).toEqual(['LOGIN', 'EXAMINE', 'SEARCH']);
  });

  it('shows a mail that cannot be read, with an error for its text beside whole neighbours', async () => {
    const depth = Array.from({ length: 60 }, (_, level) => [
      `Content-Type: multipart/mixed; boundary="level${level}"`,
      '',
      `--level${level}`,
    ]).flat();
    const trap = bench.host.folder.add({ raw: aMessage(`From: ${REPORTS}`, ...depth, '', 'x') });
    const plain = bench.host.folder.add({ raw: aMessage(`From: ${REPORTS}`, '', '') });
    const answer = await query({ from: [REPORTS] });
    bench.host.folder.remove(trap.uid);
    bench.host.folder.remove(plain.uid);
    expect(onlyError(answer)).toMatchObject({
      path: ['mails', 1, 'text'],
      extensions: { code: 'UPSTREAM_MALFORMED', upstream: 'imap' },
    });
    expect(answer.data?.mails).toMatchObject([
      { text: 'We work on your line tonight.\n' },
      { from: REPORTS, subject: null, text: null, truncated: false },
      // There, and empty.
      { from: REPORTS, subject: null, text: '\n', truncated: false },
    ]);
  });

  it('cuts a long text, and fetches no more than 20 MB of a mail', async () => {
    const filler = `${'x'.repeat(76)}\r\n`.repeat(Math.ceil((20 * 1024 * 1024) / 78));
    const pieces = ['Content-Type: multipart/mixed; boundary=b', '', '--b'];
    const attached = ['Content-Disposition: attachment; filename=a.log', '', filler, '--b'];
    const text = ['Content-Type: text/plain', '', 'Event: Alarm'];
    const from = `From: ${REPORTS}`;
    const mails = [
      aMessage(from, 'Subject: long', '', 'y'.repeat(1_000_001)),
      aMessage(from, 'Subject: text last', ...pieces, ...attached, ...text, '--b--'),
    ].map((raw) => bench.host.folder.add({ raw }));
    const { data, errors } = await query({ from: [REPORTS] });
    for (const { uid } of mails) bench.host.folder.remove(uid);
    const [, long, last] = data?.mails as ShownMail[];
    expect([long?.text?.length, long?.truncated]).toEqual([1_000_000, true]);
    const fetched = bench.host.calls.flatMap(
      ({ body }) => (body as { items?: string[] }).items ?? [],
    );
    expect(fetched).toContain('BODY.PEEK[]<0.20971520>');
    // Whether it has a text is not known.
    expect([last?.subject, last?.text]).toEqual(['text last', null]);
    expect(errors).toMatchObject([
      { path: ['mails', 2, 'text'], extensions: { code: 'UPSTREAM_MALFORMED', upstream: 'imap' } },
    ]);
  });

  it.each([
    { wrong: 'an account that is not monitored', variables: { account: 'other@noc.example.test' } },
    { wrong: 'an account that is no address', variables: { account: 'x' } },
    { wrong: 'no sender', variables: { from: [] } },
    { wrong: 'a sender that is no address', variables: { from: ['"a" b'] } },
    { wrong: 'a day too many', variables: { lookbackDays: 91 } },
    { wrong: 'a mail too many', variables: { perSender: 201 } },
  ])('refuses $wrong, and does not say which there are', async ({ variables }) => {
    const error = onlyError(await query(variables));
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(error.message).not.toContain(ACCOUNT);
    expect(bench.host.calls).toEqual([]);
  });

  describe('a mail that is marked as read', () => {
    const mark = (id: string, via = ask) => via(MARK, { input: { id } });
    const stored = () => bench.host.calls.filter(({ write }) => write).length;

    it('is not unread any more, and stays so when it is marked again', async () => {
      const [mail] = await unread();
      for (const attempt of ['first', 'again']) {
        const { data, errors } = await mark(mail?.id ?? '');
        expect({ attempt, errors, done: data?.done }).toEqual({
          attempt,
          errors: undefined,
          done: { read: true, userErrors: [] },
        });
      }
      expect((await unread()).map(({ subject }) => subject)).not.toContain(mail?.subject);
      expect(stored()).toBe(2);
      expect(bench.host.calls.find(({ write }) => write)?.body).toEqual({
        set: '102',
        action: '+FLAGS',
        flags: ['\\Seen'],
      });
      bench.host.folder.mails[1]?.flags.clear();
    });

    it('is refused by an id of another state of the mailbox, and nothing is marked', async () => {
      const [mail] = await unread();
      bench.host.forceAnswer({ kind: 'mailbox-rebuilt' });
      const { data } = await mark(mail?.id ?? '');
      expect(data?.done).toMatchObject({
        read: null,
        userErrors: [{ code: 'STALE', path: ['input', 'id'] }],
      });
      expect(stored()).toBe(0);
    });

    it.each([
      ['nothing', ''],
      ['no id', 'x'],
      ['a list of other things', Buffer.from('["a","b","c","d"]').toString('base64url')],
    ])('is refused by %s', async (_what, id) => {
      expect((await mark(id)).data?.done).toMatchObject({ userErrors: [{ code: 'INVALID' }] });
      expect(bench.host.calls).toEqual([]);
    });

    it('is refused when it is gone, or in a mailbox that is not monitored', async () => {
      const gone = bench.host.folder.add({ raw: aMessage(`From: ${REPORTS}`, '', 'x') });
      const mails = await unread({ from: [REPORTS] });
      bench.host.folder.remove(gone.uid);
      const id = mails.at(-1)?.id ?? '';
      expect((await mark(id)).data?.done).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
      const others = bench.connect({ MONITORABLE_EMAIL_ACCOUNTS: '{"a@noc.example.test":"x"}' });
      const elsewhere = await mark(id, others);
      expect(elsewhere.data?.done).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
      expect(stored()).toBe(0);
    });

    it('is an error when the host refuses, and when nothing may be written', async () => {
      const [mail] = await unread();
      bench.host.forceAnswer({ kind: 'imap-refused', at: 'store' });
      expect(onlyError(await mark(mail?.id ?? ''))).toMatchObject({
        extensions: { code: 'UPSTREAM_REJECTED', upstream: 'imap' },
      });
      const careful = bench.connect({}, 'refused');
      expect(onlyError(await mark(mail?.id ?? '', careful))).toMatchObject({
        extensions: { code: 'FORBIDDEN', upstream: 'imap', delivered: 'no' },
      });
      expect(stored()).toBe(0);
    });

    it('says when nobody knows whether it was marked; asking again is harmless', async () => {
      const [mail] = await unread();
      await bench.host.setFault({ kind: 'cut' });
      expect(onlyError(await mark(mail?.id ?? ''))).toMatchObject({
        extensions: { code: 'UPSTREAM_UNAVAILABLE', upstream: 'imap', delivered: 'unknown' },
      });
      await bench.host.clearFaults();
      expect((await mark(mail?.id ?? '')).data?.done).toMatchObject({ read: true });
      bench.host.folder.mails[1]?.flags.clear();
    });
  });

  it.each([
    { missing: 'IMAP_HOST', settings: { IMAP_HOST: 'none' } },
    { missing: 'MONITORABLE_EMAIL_ACCOUNTS', settings: { MONITORABLE_EMAIL_ACCOUNTS: '{}' } },
  ])('says that $missing is missing', async ({ missing, settings }) => {
    const bare = bench.connect(settings);
    const error = onlyError(await query({}, bare));
    expect(error.message).toContain(`${missing} is not set`);
    expect(error.extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', upstream: 'imap' });
  });

  it.each<{ when: string; at: 'login' | 'select' | 'search' | 'fetch'; hint: string }>([
    {
      when: 'notifications.md §7.3: a login that is refused',
      at: 'login',
      hint: 'MONITORABLE_EMAIL_ACCOUNTS',
    },
    { when: 'a folder that is missing', at: 'select', hint: 'IMAP_FOLDER' },
    { when: 'a search that is refused', at: 'search', hint: 'search' },
    { when: 'mails that are not handed out', at: 'fetch', hint: 'hand' },
  ])('$when is an error, not that there is no mail', async ({ at, hint }) => {
    bench.host.forceAnswer({ kind: 'imap-refused', at });
    const error = onlyError(await query());
    expect(error.extensions).toMatchObject({ code: 'UPSTREAM_REJECTED', upstream: 'imap' });
    expect(error.message).toContain(hint);
  });

  it('notifications.md §7.3: a wrong password is an error, not that there is no mail', async () => {
    const wrong = bench.connect({ MONITORABLE_EMAIL_ACCOUNTS: `{"${ACCOUNT}":"guess"}` });
    const answer = await query({}, wrong);
    expect(answer.data?.mails).toBeNull();
    expect(onlyError(answer).extensions).toMatchObject({
      code: 'UPSTREAM_REJECTED',
      upstream: 'imap',
    });
    expect(bench.host.calls).toMatchObject([
      { path: 'LOGIN', status: 1, body: { username: ACCOUNT } },
    ]);
    expect(JSON.stringify(bench.host.calls)).not.toContain('guess');
  });

  it('an untrusted certificate is an error, and no password leaves', async () => {
    const distrustful = bench.connect({ IMAP_TLS_CA: '' });
    expect(onlyError(await query({}, distrustful)).extensions).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      upstream: 'imap',
    });
    expect(bench.host.calls).toEqual([]);
  });

  it.each<{ fault: Fault; code: string }>([
    { fault: { kind: 'refused' }, code: 'UPSTREAM_UNAVAILABLE' },
    { fault: { kind: 'slow', delayMs: 20_000 }, code: 'UPSTREAM_TIMEOUT' },
    { fault: { kind: 'server-error', status: 500 }, code: 'UPSTREAM_UNAVAILABLE' },
    { fault: { kind: 'throttled' }, code: 'UPSTREAM_UNAVAILABLE' },
    { fault: { kind: 'garbage' }, code: 'UPSTREAM_UNAVAILABLE' },
    { fault: { kind: 'cut' }, code: 'UPSTREAM_UNAVAILABLE' },
    { fault: { kind: 'truncated' }, code: 'UPSTREAM_UNAVAILABLE' },
    { fault: { kind: 'half-closed' }, code: 'UPSTREAM_UNAVAILABLE' },
    { fault: { kind: 'expired-session', mode: 'always' }, code: 'UPSTREAM_REJECTED' },
  ])('$fault.kind is $code, and all is whole afterwards', async ({ fault, code }) => {
    const hasty = bench.connect({ IMAP_TIMEOUT_MS: '1500', IMAP_RETRIES: '0' });
    await bench.host.setFault(fault);
    const answer = await query({}, hasty);
    await bench.host.clearFaults();
    expect(answer.data?.mails).toBeNull();
    expect(onlyError(answer).extensions).toMatchObject({ code, upstream: 'imap' });
    expect((await query({}, hasty)).data?.mails).toHaveLength(4);
  });
});
