import { ErrorCode, IncomingWebhook } from '@slack/webhook';
import { createTransport } from 'nodemailer';
import { startChat, startSmtp } from '../../../sandbox/notifications/index.ts';
import type { SmtpSimulator } from '../../../sandbox/notifications/smtp/index.ts';
import type { Fault, Simulator } from '../../../sandbox/runtime/types.ts';
import { aWorld } from '../small-world.ts';

describe('nodemailer before the mail host', () => {
  const AUTH = { user: 'noc-graph@noc.example.test', pass: 'sandbox-mail-password' };
  const MAIL = {
    from: `Network Operations <${AUTH.user}>`,
    to: ['ann@noc.example.test', 'bob@noc.example.test'],
    subject: 'Weekly report',
    text: 'See the table.',
  };
  let host: SmtpSimulator;

  beforeAll(async () => {
    host = await startSmtp({ world: aWorld(), port: 0 });
  });

  afterEach(async () => {
    await host.clearFaults();
    host.clearAnswers();
    host.clearCalls();
  });

  afterAll(() => host.stop());

  const transport = (auth = AUTH) =>
    createTransport({
      host: host.environment.SMTP_HOST,
      port: Number(host.environment.SMTP_PORT),
      requireTLS: true,
      auth,
      tls: { ca: host.environment.SMTP_TLS_CA },
    });
  const kept = () => host.calls.filter(({ write }) => write).length;

  it('finds the account good', async () => {
    expect(await transport().verify()).toBe(true);
  });

  it('sees a mail taken for every recipient, with the id of the queue', async () => {
    const sent = await transport().sendMail(MAIL);
    expect(sent).toMatchObject({
      accepted: MAIL.to,
      rejected: [],
      envelope: { from: AUTH.user, to: MAIL.to },
      response: '250 OK: queued as SANDBOX',
    });
    expect(host.mails.at(-1)?.raw.toString()).toContain('\r\nSee the table.');
  });

  it('sees a wrong password as such', async () => {
    await expect(transport({ ...AUTH, pass: 'guess' }).sendMail(MAIL)).rejects.toMatchObject({
      ...{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' },
    });
    expect(kept()).toBe(0);
  });

  it('sees which recipient is refused and sends to the other, or to nobody when all are', async () => {
    const address = 'bob@noc.example.test';
    host.forceAnswer({ kind: 'mail-refused', at: 'recipient', code: 550, address });
    const sent = await transport().sendMail(MAIL);
    expect(sent).toMatchObject({ accepted: ['ann@noc.example.test'], rejected: [address] });
    expect(sent.rejectedErrors).toMatchObject([
      { code: 'EENVELOPE', responseCode: 550, recipient: address, command: 'RCPT TO' },
    ]);
    host.forceAnswer({ kind: 'mail-refused', at: 'recipient', code: 550 }, 2);
    await expect(transport().sendMail(MAIL)).rejects.toMatchObject({
      ...{ code: 'EENVELOPE', responseCode: 550, rejected: MAIL.to },
    });
    expect(kept()).toBe(1);
  });

  it.each([
    { at: 'recipient', code: 451, error: 'EENVELOPE', command: 'RCPT TO' },
    { at: 'message', code: 554, error: 'EMESSAGE', command: 'DATA' },
    { at: 'message', code: 452, error: 'EMESSAGE', command: 'DATA' },
  ] as const)('sees $code at $at as $error', async ({ at, code, error, command }) => {
    host.forceAnswer({ kind: 'mail-refused', at, code }, 2);
    await expect(transport().sendMail(MAIL)).rejects.toMatchObject({
      ...{ code: error, responseCode: code, command },
    });
    expect(kept()).toBe(0);
  });

  it('notifications.md §7.2: sees an error although the mail was kept', async () => {
    host.forceAnswer({ kind: 'mail-kept', then: 'error' });
    await expect(transport().sendMail(MAIL)).rejects.toMatchObject({
      ...{ code: 'EMESSAGE', responseCode: 451 },
    });
    expect(kept()).toBe(1);
  });

  it.each<{ fault: Fault; error: string; responseCode?: number }>([
    { fault: { kind: 'throttled' }, error: 'EPROTOCOL', responseCode: 421 },
    { fault: { kind: 'server-error', status: 500 }, error: 'EPROTOCOL', responseCode: 421 },
    { fault: { kind: 'refused' }, error: 'ESOCKET' },
    { fault: { kind: 'cut' }, error: 'ECONNECTION' },
    { fault: { kind: 'garbage' }, error: 'EPROTOCOL' },
  ])('sees $fault.kind as $error', async ({ fault, error, responseCode }) => {
    await host.setFault(fault);
    const failure: unknown = await transport()
      .sendMail(MAIL)
      .catch((reason: unknown) => reason);
    expect(failure).toMatchObject({ code: error, ...(responseCode && { responseCode }) });
  });
});

describe('the webhook client of Slack before the chat', () => {
  let chat: Simulator;

  beforeAll(async () => {
    chat = await startChat({ world: aWorld(), port: 0 });
  });

  afterEach(async () => {
    await chat.clearFaults();
    chat.clearAnswers();
    chat.clearCalls();
  });

  afterAll(() => chat.stop());

  const url = () => chat.environment.SLACK_WEBHOOK ?? '';
  const posted = () => chat.calls.filter(({ write }) => write).map(({ body }) => body);
  const failureOf = (sending: Promise<unknown>) =>
    sending.then(
      () => 'sent',
      (reason: unknown) => reason,
    );
  const http = (statusCode: number, body: string) => ({
    code: ErrorCode.HTTPError,
    statusCode,
    body,
  });

  it('notifications.md §7.1: sees a message taken, in plain text', async () => {
    const webhook = new IncomingWebhook(url());
    expect(await webhook.send('Edge VC0000001 is down')).toEqual({ text: 'ok' });
    expect(await webhook.send({ text: 'It is back', unfurl_links: false })).toEqual({ text: 'ok' });
    expect(posted()).toEqual([
      { text: 'Edge VC0000001 is down' },
      { text: 'It is back', unfurl_links: false },
    ]);
  });

  it.each([
    { what: 'a message without text', message: {}, status: 400, body: 'no_text' },
    { what: 'an empty text', message: '', status: 400, body: 'no_text' },
    {
      what: 'a text that is too long',
      message: 'x'.repeat(40_001),
      status: 400,
      body: 'invalid_payload',
    },
  ])('sees $what refused as $body', async ({ message, status, body }) => {
    const failure = await failureOf(new IncomingWebhook(url()).send(message));
    expect(failure).toMatchObject(http(status, body));
    expect(posted()).toEqual([]);
  });

  it.each([
    { what: 'a wrong secret', change: /[^/]+$/, to: 'guess', status: 403, body: 'invalid_token' },
    { what: 'an unknown service', change: 'B00000001', to: 'B9', status: 404, body: 'no_service' },
  ])('sees $what refused as $body', async ({ change, to, status, body }) => {
    const webhook = new IncomingWebhook(url().replace(change, to));
    expect(await failureOf(webhook.send('x'))).toMatchObject(http(status, body));
    expect(posted()).toEqual([]);
  });

  it.each([
    { status: 404, body: 'channel_not_found' },
    { status: 410, body: 'channel_is_archived' },
  ])('sees $body as $status', async ({ status, body }) => {
    chat.forceAnswer({ kind: 'refusal', status });
    const failure = await failureOf(new IncomingWebhook(url()).send('x'));
    expect(failure).toMatchObject(http(status, body));
  });

  it('sees one message too many as 429, with the wait that is asked for, and the next taken', async () => {
    chat.forceAnswer({ kind: 'throttled' });
    let wait: string | null = null;
    const webhook = new IncomingWebhook(url(), {
      async fetch(...request) {
        const response = await fetch(...request);
        wait = response.headers.get('retry-after');
        return response;
      },
    });
    expect(await failureOf(webhook.send('x'))).toMatchObject(http(429, 'rate_limited'));
    expect(wait).toBe('30');
    expect(await webhook.send('x')).toEqual({ text: 'ok' });
  });

  it.each<{ fault: Fault; error: object }>([
    {
      fault: { kind: 'server-error', status: 503 },
      error: { code: ErrorCode.HTTPError, statusCode: 503 },
    },
    { fault: { kind: 'refused' }, error: { code: ErrorCode.RequestError } },
    { fault: { kind: 'cut' }, error: { code: ErrorCode.RequestError } },
  ])('sees $fault.kind as an error', async ({ fault, error }) => {
    await chat.setFault(fault);
    expect(await failureOf(new IncomingWebhook(url()).send('x'))).toMatchObject(error);
  });
});
