import { ImapFlow, type MailboxObject } from 'imapflow';
import { ImapRefusal, isRefusal, lateness, unhealthy } from './failure.ts';

export interface ImapHost {
  readonly host: string;
  readonly port: number;
  /** PEM; null: what the system trusts. */
  readonly certificateAuthority: string | null;
  readonly folder: string;
  /** For the whole conversation, in ms. */
  readonly timeoutMs: number;
}

export interface Mailbox {
  readonly client: ImapFlow;
  readonly uidValidity: string;
}

export interface Visit {
  readonly account: string;
  readonly password: string;
  /** Nothing can be changed in what is opened to be read. */
  readonly opened: 'to-read' | 'to-write';
}

/**
 * Logs in, opens the folder, works in it, and leaves: a connection of its own for each visit.
 *
 * @throws what the library throws; ImapRefusal when there is no such folder; UnhealthyError after the time-out.
 */
export async function visit<T>(
  host: ImapHost,
  { account, password, opened }: Visit,
  work: (mailbox: Mailbox) => Promise<T>,
): Promise<T> {
  const client = new ImapFlow(optionsOf(host, account, password));
  let late: NodeJS.Timeout | undefined;
  // Whoever waits for an answer is told by the library; this also tells when nothing is waited for.
  const lost = new Promise<never>((_resolve, reject) => {
    client.on('error', reject);
    late = setTimeout(
      () => reject(unhealthy('UPSTREAM_TIMEOUT', lateness(host.timeoutMs), undefined, false)),
      host.timeoutMs,
    );
  });
  lost.catch(() => undefined);

  async function converse(): Promise<T> {
    await client.connect();
    const mailbox = await open(client, host.folder, opened === 'to-read');
    const result = await work({ client, uidValidity: String(mailbox.uidValidity) });
    // What it answers to the farewell is nobody's business.
    void client.logout().catch(() => undefined);
    return result;
  }

  try {
    return await Promise.race([converse(), lost]);
  } catch (error) {
    client.close();
    throw error;
  } finally {
    clearTimeout(late);
  }
}

async function open(client: ImapFlow, folder: string, readOnly: boolean): Promise<MailboxObject> {
  try {
    return await client.mailboxOpen(folder, { readOnly });
  } catch (error) {
    throw isRefusal(error) ? new ImapRefusal('select', error) : error;
  }
}

function optionsOf(
  { host, port, certificateAuthority, timeoutMs }: ImapHost,
  user: string,
  pass: string,
) {
  return {
    ...{ host, port, secure: true, auth: { user, pass }, logger: false as const },
    ...{ disableAutoIdle: true, disableAutoEnable: true, disableCompression: true },
    ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs },
    // A certificate that nobody vouches for is refused, also in the sandbox.
    tls: {
      minVersion: 'TLSv1.2' as const,
      ...(certificateAuthority === null ? {} : { ca: certificateAuthority }),
    },
  };
}

/**
 * The library answers false both to a refusal and to a connection that is lost.
 *
 * @throws ImapRefusal, or UnhealthyError.
 */
export function failed(client: ImapFlow, at: ImapRefusal['at']): never {
  if (client.usable) throw new ImapRefusal(at);
  throw unhealthy('UPSTREAM_UNAVAILABLE', 'broke off the conversation', undefined, true);
}
