import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { ComposedMail } from './compose.ts';

export interface SmtpAccount {
  readonly host: string;
  readonly port: number;
  readonly tls: 'starttls' | 'implicit';
  /** PEM; null: what the system trusts. */
  readonly certificateAuthority: string | null;
  readonly username: string;
  readonly password: string;
  /** For the whole conversation, in ms. */
  readonly timeoutMs: number;
}

/** How far a conversation came. Nothing of a mail has left before `message`. */
export type Stage = 'connect' | 'login' | 'envelope' | 'message';

/** What came of a mail that the host took. */
export interface Taken {
  /** Id in the host's queue; null when it names none. */
  readonly queueId: string | null;
  /** What it said to recipients that it did not take, by address. */
  readonly refused: ReadonlyMap<string, string>;
}

/** A conversation that ended without a mail taken. Holds what the host said, so it goes into no log. */
export class ConversationError extends Error {
  readonly stage: Stage;
  /** `ETIMEDOUT`, `ETLS`, … of the client. */
  readonly reason: string;
  /** Of the reply; null without one. */
  readonly replyCode: number | null;
  readonly reply: string | null;

  constructor(stage: Stage, failure: unknown) {
    super(`SMTP conversation ended at ${stage}`);
    this.stage = stage;
    const { code, responseCode, response } = failure as Record<string, unknown>;
    this.reason = typeof code === 'string' ? code : 'unknown';
    this.replyCode = typeof responseCode === 'number' ? responseCode : null;
    this.reply = typeof response === 'string' ? response : null;
  }
}

/** Sends one mail over a connection of its own. @throws ConversationError */
export function converse(account: SmtpAccount, mail: ComposedMail): Promise<Taken> {
  const connection = new SMTPConnection(optionsOf(account));
  let stage: Stage = 'connect';
  // The client asks for it once the host has said that the message may come.
  const message = new Readable({
    read() {
      stage = 'message';
      this.push(mail.raw);
      this.push(null);
    },
  });

  return new Promise<Taken>((resolve, reject) => {
    const late = setTimeout(() => fail({ code: 'ETIMEDOUT' }), account.timeoutMs);
    function fail(failure: unknown): void {
      clearTimeout(late);
      reject(new ConversationError(stage, failure));
      connection.close();
    }
    // Stays: after the end, what happens to the connection is nobody's business.
    connection.on('error', fail);
    connection.connect((refused) => {
      if (refused) return fail(refused);
      stage = 'login';
      connection.login({ user: account.username, pass: account.password }, (denied) => {
        if (denied) return fail(denied);
        stage = 'envelope';
        const envelope = {
          from: mail.envelope.from,
          to: [...mail.envelope.to],
          size: mail.raw.length,
        };
        connection.send(envelope, message, (failure, info) => {
          if (failure || !info) return fail(failure ?? {});
          clearTimeout(late);
          resolve({ queueId: info.serverMessageId ?? null, refused: refusedIn(info) });
          connection.quit();
        });
      });
    });
  });
}

function optionsOf({ host, port, tls, certificateAuthority, timeoutMs }: SmtpAccount) {
  return {
    ...{ host, port, secure: tls === 'implicit', requireTLS: tls === 'starttls', logger: false },
    ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, dnsTimeout: timeoutMs },
    socketTimeout: timeoutMs,
    // A certificate that nobody vouches for is refused, also in the sandbox.
    tls: {
      minVersion: 'TLSv1.2',
      ...(certificateAuthority === null ? {} : { ca: certificateAuthority }),
    },
  } as const;
}

interface SentInfo {
  readonly rejectedErrors?:
    | readonly { readonly recipient?: string | undefined; readonly response?: string | undefined }[]
    | undefined;
}

function refusedIn({ rejectedErrors = [] }: SentInfo): Map<string, string> {
  return new Map(rejectedErrors.map(({ recipient = '', response = '' }) => [recipient, response]));
}
