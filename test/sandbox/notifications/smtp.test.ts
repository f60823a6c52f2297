import { createTransport } from 'nodemailer';
import { startSmtp, type SmtpSimulator } from '../../../sandbox/notifications/smtp/index.ts';
import { aWorld } from '../small-world.ts';

const AUTH = { user: 'noc-graph@noc.example.test', pass: 'sandbox-mail-password' };
const MAIL = {
  from: AUTH.user,
  to: ['ann@noc.example.test', 'bob@noc.example.test'],
  subject: 'Täglicher Bericht über die Störungen aller Standorte im Netz der Kundin ✓',
  text: 'Hello',
  attachments: [{ filename: 'a.csv', content: 'x;y' }],
};

describe('the mail host', () => {
  let host: SmtpSimulator;
  beforeEach(async () => {
    host = await startSmtp({ world: aWorld(), port: 0 });
  });
  afterEach(() => host.stop());

  const transport = (options: Record<string, unknown> = {}) =>
    createTransport({
      host: host.environment.SMTP_HOST,
      port: Number(host.environment.SMTP_PORT),
      auth: AUTH,
      tls: { ca: host.environment.SMTP_TLS_CA },
      ...options,
    });
  const codeOf = (sending: Promise<unknown>) =>
    sending.then(
      () => 'sent',
      ({ responseCode, code }: { responseCode?: number; code?: string }) => responseCode ?? code,
    );

  it('takes a mail over STARTTLS, keeps it as it was sent and shows its summary', async () => {
    const { accepted, response } = await transport().sendMail(MAIL);
    expect({ accepted, response }).toMatchObject({
      accepted: MAIL.to,
      response: expect.stringMatching(/^250 /) as string,
    });
    const [mail] = host.mails;
    expect(mail).toMatchObject({ from: AUTH.user, to: MAIL.to });
    expect(mail?.raw.toString()).toMatch(/^From: noc-graph@noc\.example\.test\r\n/);
    expect(host.calls).toMatchObject([
      {
        ...{ system: 'smtp', method: 'SMTP', path: 'DATA', status: 250, write: true },
        body: {
          from: AUTH.user,
          to: MAIL.to,
          subject: MAIL.subject,
          bytes: mail?.raw.length,
          attachments: 1,
        },
      },
    ]);
    expect(JSON.stringify(host.calls)).not.toContain('Hello');
  });

  it('refuses what is not encrypted, not logged in, or logged in wrongly', async () => {
    const plain = transport({ ignoreTLS: true, auth: undefined }).sendMail(MAIL);
    expect(await codeOf(plain)).toBe(530);
    expect(await codeOf(transport({ auth: undefined }).sendMail(MAIL))).toBe(530);
    const guess = transport({ auth: { ...AUTH, pass: 'guess' } }).sendMail(MAIL);
    expect(await codeOf(guess)).toBe(535);
    expect(await codeOf(transport({ tls: {} }).sendMail(MAIL))).toBe('ESOCKET');
    expect(host.mails).toEqual([]);
    expect(host.calls).toMatchObject([
      { path: 'AUTH', status: 535, body: { username: AUTH.user } },
    ]);
    expect(JSON.stringify(host.calls)).not.toContain('guess');
  });

  it.each([
    ['auth', 535],
    ['recipient', 550],
    ['recipient', 451],
    ['message', 554],
  ] as const)('refuses at %s with %d when told, once', async (at, code) => {
    host.forceAnswer({ kind: 'mail-refused', at, code });
    const one = { ...MAIL, to: 'ann@noc.example.test' };
    expect(await codeOf(transport().sendMail(one))).toBe(code);
    expect(host.mails).toEqual([]);
    expect(await codeOf(transport().sendMail(one))).toBe('sent');
    expect(host.calls.map(({ status, write }) => [status, write])).toEqual([
      [code, false],
      [250, true],
    ]);
  });

  it.each([
    ['error', 451],
    ['cut', 'ECONNECTION'],
    ['silence', 'ETIMEDOUT'],
  ] as const)('keeps a mail and then gives: %s', async (then, code) => {
    host.forceAnswer({ kind: 'mail-kept', then });
    expect(await codeOf(transport({ socketTimeout: 500 }).sendMail(MAIL))).toBe(code);
    expect(host.mails).toHaveLength(1);
  });

  it('misbehaves as it is told, and stops misbehaving', async () => {
    const ends: unknown[] = [];
    const send = async () =>
      ends.push(await codeOf(transport({ socketTimeout: 2000 }).sendMail(MAIL)));
    await host.setFault({ kind: 'refused' });
    await send();
    await host.setFault({ kind: 'server-error', status: 500 });
    await send();
    await host.setFault({ kind: 'expired-session', mode: 'once' });
    await send();
    await send();
    expect(host.mails).toHaveLength(1);
    await host.setFault({ kind: 'cut' });
    await send();
    await host.clearFaults();
    await send();
    expect(ends).toEqual(['ESOCKET', 421, 535, 'sent', 'ECONNECTION', 'sent']);
    expect(host.mails).toHaveLength(3);
  });

  it('has no other answers', () => {
    expect(() => host.forceAnswer({ kind: 'throttled' })).toThrow(/mail-refused, mail-kept/);
  });
});
