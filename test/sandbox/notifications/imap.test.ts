import { connect, type TLSSocket } from 'node:tls';
import { ImapFlow } from 'imapflow';
import { startImap, type ImapSimulator } from '../../../sandbox/notifications/imap/index.ts';
import { aWorld } from '../small-world.ts';

const AUTH = { user: 'noc-automation@noc.example.test', pass: 'sandbox-inbox-password' };
const FOLDER = '[Gmail]/All Mail';

/** A client that sends lines as they are. */
interface Talk {
  /** @returns what came up to the line with its tag, or what was waited for, or the end of the connection. */
  readonly say: (line: string, end?: RegExp) => Promise<string>;
  readonly close: () => void;
}

describe('the mail host that is read', () => {
  let host: ImapSimulator;
  beforeEach(async () => {
    host = await startImap({ world: aWorld(), port: 0 });
  });
  afterEach(() => host.stop());

  const client = (pass = AUTH.pass, ca = host.environment.IMAP_TLS_CA) =>
    new ImapFlow({
      ...{ host: '127.0.0.1', port: Number(host.environment.IMAP_PORT), secure: true },
      ...{ auth: { ...AUTH, pass }, logger: false, disableAutoIdle: true },
      ...(ca !== '' && ca !== undefined && { tls: { ca } }),
    });

  async function talk(): Promise<Talk> {
    const { IMAP_PORT: port, IMAP_TLS_CA: ca } = host.environment;
    const socket: TLSSocket = connect({ host: '127.0.0.1', port: Number(port), ca });
    let received = '';
    let told = () => {};
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString('latin1');
      told();
    });
    let ended = false;
    socket.on('close', () => {
      ended = true;
      told();
    });
    socket.on('error', () => undefined);
    const until = async (isThere: () => boolean) => {
      while (!isThere() && !ended) await new Promise<void>((resolve) => (told = resolve));
      const answer = received;
      received = '';
      return answer;
    };
    await until(() => received.includes('\r\n'));
    return {
      say(line, end = new RegExp(`^${line.split(' ', 1)[0] ?? ''} (OK|NO|BAD).*\\r\\n`, 'm')) {
        socket.write(line);
        return until(() => end.test(received));
      },
      close: () => socket.destroy(),
    };
  }

  const login = `a LOGIN ${AUTH.user} "${AUTH.pass}"\r\n`;

  it('lets a foreign client log in, search, fetch and mark', async () => {
    const inbox = client();
    await inbox.connect();
    const opened = await inbox.mailboxOpen(FOLDER);
    expect(opened).toMatchObject({ exists: 6, uidValidity: 4001n, uidNext: 107, readOnly: false });
    const from = 'alarms@monitor.example.test';
    const since = new Date('2024-06-03T23:00:00Z');
    expect(await inbox.search({ seen: false, since, from }, { uid: true })).toEqual([104, 105]);
    const wanted = { source: true, size: true, internalDate: true, flags: true };
    const mail = await inbox.fetchOne('105', wanted, { uid: true });
    if (mail === false) throw new Error('nothing was fetched');
    expect(mail.source?.equals(host.folder.mails[4]?.raw ?? Buffer.alloc(0))).toBe(true);
    expect(mail).toMatchObject({ uid: 105, seq: 5, size: mail.source?.length });
    expect(mail.internalDate).toEqual(new Date('2024-06-03T10:00:00Z'));
    expect([...(mail.flags ?? [])]).toEqual([]);
    expect(await inbox.messageFlagsAdd('105', ['\\Seen'], { uid: true })).toBe(true);
    expect(await inbox.search({ seen: false, from }, { uid: true })).toEqual([102, 103, 104]);
    await inbox.logout();
    expect(host.calls.map(({ path, status, write }) => [path, status, write])).toEqual([
      ['LOGIN', 0, false],
      ['SELECT', 0, false],
      ['SEARCH', 0, false],
      ['FETCH', 0, false],
      ['STORE', 0, true],
      ['SEARCH', 0, false],
    ]);
  });

  it('lets nobody in with another password, or a folder that is not there, or without trust', async () => {
    await expect(client('guess').connect()).rejects.toMatchObject({
      authenticationFailed: true,
      serverResponseCode: 'AUTHENTICATIONFAILED',
    });
    const inbox = client();
    await inbox.connect();
    await expect(inbox.mailboxOpen('INBOX')).rejects.toMatchObject({ responseStatus: 'NO' });
    await inbox.logout();
    await expect(client(AUTH.pass, '').connect()).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    expect(JSON.stringify(host.calls)).not.toMatch(/guess|inbox-password/);
  });

  it('makes a mail read that is fetched without PEEK, but not in a folder opened to be read', async () => {
    const { say, close } = await talk();
    await say(login);
    await say(`b EXAMINE "${FOLDER}"\r\n`);
    expect(await say('c FETCH 2 (BODY[] FLAGS)\r\n')).toContain('FLAGS ()');
    expect(await say('d STORE 2 +FLAGS (\\Seen)\r\n')).toMatch(/^d NO /m);
    await say(`e SELECT "${FOLDER}"\r\n`);
    expect(await say('f FETCH 2 (BODY.PEEK[]<0.4> RFC822.SIZE)\r\n')).toContain(
      'BODY[]<0> {4}\r\nFrom',
    );
    expect(host.folder.mails[1]?.flags.has('\\Seen')).toBe(false);
    await say('g FETCH 2 BODY[HEADER]\r\n');
    expect(host.folder.mails[1]?.flags.has('\\Seen')).toBe(true);
    expect(await say('h STORE 2 -FLAGS (\\Seen)\r\n')).toContain('* 2 FETCH (FLAGS ())');
    expect(await say('i UID STORE 101:102 FLAGS.SILENT \\Flagged\r\n')).toMatch(/^i OK/);
    expect(host.folder.mails.slice(0, 3).map(({ flags }) => [...flags])).toEqual([
      ['\\Flagged'],
      ['\\Flagged'],
      [],
    ]);
    close();
  });

  it('takes texts of a counted length, and several commands at once', async () => {
    const { say, close } = await talk();
    const { user, pass } = AUTH;
    expect(await say(`a LOGIN {${user.length}}\r\n`, /^\+/m)).toBe('+ go ahead\r\n');
    // The second says by `+` that it does not wait.
    const rest = `${user} {${pass.length}+}\r\n${pass}\r\n`;
    expect(await say(rest, /^a OK/m)).toBe('a OK LOGIN completed\r\n');
    const both = await say('b NOOP\r\nc LIST "" *\r\n', /^c OK/m);
    expect(both).toMatch(/^b OK.*\r\n\* LIST .* "\[Gmail\]\/All Mail"\r\nc OK/);
    close();
  });

  it.each([
    ['a SELECT x\r\n', /^a BAD Log in first/],
    ['a LOGIN x y\r\n', /^a NO \[AUTHENTICATIONFAILED\]/],
    ['a (\r\n', /BYE Could not parse/],
    ['a LOGIN "x\r\n', /BYE Could not parse/],
  ])('answers %j as its document says', async (line, answer) => {
    const { say, close } = await talk();
    expect(await say(line)).toMatch(answer);
    close();
  });

  it.each([
    'EXPUNGE',
    'APPEND x',
    'SEARCH',
    'SEARCH BODY x',
    'SEARCH SINCE 3-Foo-2024',
    'FETCH x FLAGS',
    'FETCH 1 ENVELOPE',
    'STORE 1 FLAG (x)',
  ])('knows no %s', async (command) => {
    const { say, close } = await talk();
    await say(login);
    await say(`b SELECT "${FOLDER}"\r\n`);
    expect(await say(`c ${command}\r\n`)).toMatch(/^c BAD /m);
    close();
  });

  it('is told to refuse, once, and to number its mails anew', async () => {
    const { say, close } = await talk();
    await say(login);
    for (const at of ['search', 'fetch', 'store'] as const)
      host.forceAnswer({ kind: 'imap-refused', at });
    host.forceAnswer({ kind: 'mailbox-rebuilt' });
    expect(await say(`b SELECT "${FOLDER}"\r\n`)).toContain('[UIDVALIDITY 4002]');
    const commands = ['UID SEARCH ALL', 'FETCH 1 FLAGS', 'STORE 1 +FLAGS (\\Seen)'];
    for (const command of commands) expect(await say(`c ${command}\r\n`)).toMatch(/^c NO /);
    for (const command of commands) expect(await say(`d ${command}\r\n`)).toMatch(/^d OK /m);
    expect(host.forcedAnswers).toEqual([]);
    expect(host.folder.mails.map(({ uid }) => uid)).toEqual([1, 2, 3, 4, 5, 6]);
    close();
  });

  it('knows no answer or fault of other systems', async () => {
    expect(() => host.forceAnswer({ kind: 'throttled' })).toThrow(/imap-refused, mailbox-rebuilt/);
    await expect(host.setFault({ kind: 'doubled' })).rejects.toThrow(/imap can be refused/);
  });

  it('says which port is in use', async () => {
    const port = Number(host.environment.IMAP_PORT);
    await expect(startImap({ world: aWorld(), port })).rejects.toThrow(`imap: port ${port}`);
  });
});
