import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { AnswerQueue } from '../../runtime/answers.ts';
import type { CallLog } from '../../runtime/call-log.ts';
import type { ServerCertificate } from '../../runtime/certificate.ts';
import type { SmtpFaults } from './faults.ts';
import { summaryOf } from './message.ts';

export interface ConversationOptions {
  readonly certificate: ServerCertificate;
  readonly account: { readonly username: string; readonly password: string };
  readonly answers: AnswerQueue;
  readonly faults: SmtpFaults;
  readonly log: CallLog;
  /** Resolves once the mail is where it belongs. */
  readonly keep: (mail: { from: string; to: readonly string[]; raw: Buffer }) => Promise<void>;
  /** Ends the connection without a word. */
  readonly cut: (session: SMTPServerSession) => void;
}

/** As many providers. */
const MAX_MESSAGE_BYTES = 25 * 1024 * 1024;
/** Longer than any client waits. */
const NEVER_MS = 2 ** 31 - 1;

/** A mailbox provider: logs in over STARTTLS alone, then takes what it is given. */
export function createConversation(options: ConversationOptions): SMTPServer {
  const { account, answers, faults, log } = options;

  function record(path: string, body: unknown, status: number, write = false): void {
    log.record({ method: 'SMTP', path, query: {}, body, status, write });
  }

  const refusal = (at: 'auth' | 'recipient' | 'message', address?: string) =>
    answers.take(
      'mail-refused',
      (answer) => answer.at === at && (answer.address === undefined || answer.address === address),
    );

  /** @returns the error that is answered to a message, undefined when it was taken. */
  async function take(session: SMTPServerSession, raw: Buffer): Promise<Error | undefined> {
    const mail = { ...envelopeOf(session), raw };
    const told = (status: number, write: boolean) => record('DATA', summaryOf(mail), status, write);
    const refused = refusal('message');
    if (refused) {
      told(refused.code, false);
      return reply(refused.code, WORDS[refused.code] ?? 'Message refused');
    }
    await options.keep(mail);
    const then = answers.take('mail-kept')?.then;
    told(then === 'error' ? 451 : 250, true);
    await faults.delay();
    if (then === 'silence') await sleep(NEVER_MS, undefined, { ref: false });
    if (then === 'cut' || faults.is('cut')) options.cut(session);
    return then === 'error' ? reply(451, 'Local error in processing') : undefined;
  }

  return new SMTPServer({
    name: 'mail.example.test',
    key: options.certificate.privateKey,
    cert: options.certificate.certificate,
    authMethods: ['PLAIN', 'LOGIN'],
    size: MAX_MESSAGE_BYTES,
    disableReverseLookup: true,
    logger: false,
    onConnect(_session, callback) {
      const refused = faults.refusesConnection();
      if (refused !== null) record('CONNECT', null, 421);
      callback(refused === null ? null : reply(421, refused));
    },
    onAuth({ username, password }, _session, callback) {
      const known = username === account.username && password === account.password;
      const code = refusal('auth')?.code ?? (known && !faults.refusesLogin() ? undefined : 535);
      if (code === undefined) return callback(null, { user: account.username });
      record('AUTH', { username }, code);
      callback(reply(code, 'Username and password not accepted'));
    },
    onRcptTo({ address }, session, callback) {
      const refused = refusal('recipient', address);
      if (!refused) return callback();
      record('RCPT', { from: envelopeOf(session).from, to: [address] }, refused.code);
      callback(reply(refused.code, `<${address}>: ${WORDS[refused.code] ?? 'refused'}`));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        if (stream.sizeExceeded) return callback(reply(552, 'Message exceeds the size limit'));
        take(session, Buffer.concat(chunks)).then(
          (error) => (error ? callback(error) : callback(null, 'OK: queued as SANDBOX')),
          (error: unknown) => callback(reply(451, String(error))),
        );
      });
    },
  });
}

const WORDS: Readonly<Record<number, string>> = {
  450: 'Mailbox busy',
  451: 'Greylisted, try again later',
  550: 'No such user here',
  552: 'Mailbox full',
  554: 'Message looks like spam',
};

function envelopeOf({ envelope }: SMTPServerSession): { from: string; to: readonly string[] } {
  return {
    from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
    to: envelope.rcptTo.map(({ address }) => address),
  };
}

const reply = (responseCode: number, text: string): Error =>
  Object.assign(new Error(text), { responseCode });
