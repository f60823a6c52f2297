import pLimit, { type LimitFunction } from 'p-limit';
import type { SettingsOf } from '../../../platform/config.ts';
import { badInput, CodedError } from '../../../platform/errors.ts';
import { ofWrite } from '../../../platform/http/delivery.ts';
import { createCallPolicy } from '../../../platform/http/policy.ts';
import type { MarkMailReadPayload } from '../../generated/notifications.ts';
import type { SubgraphDeps } from '../../runtime/define-subgraph.ts';
import { visit, type ImapHost, type Mailbox, type Visit } from './conversation.ts';
import { failureOf } from './failure.ts';
import { placeOf } from './mail-id.ts';
import { markRead } from './mark-read.ts';
import type { InboxMailModel } from './model.ts';
import type { inboxSettings } from './settings.ts';
import { unreadMails, type UnreadQuery } from './unread.ts';

/** The mailboxes that are monitored. */
export interface Inbox {
  /**
   * @throws CodedError BAD_USER_INPUT for a mailbox that is not monitored; UPSTREAM_REJECTED when the
   * login is refused or the folder is missing; UPSTREAM_UNAVAILABLE, also when nothing is configured;
   * UPSTREAM_TIMEOUT. Never an empty list in their place.
   */
  unread(
    query: Omit<UnreadQuery, 'folder' | 'since'> & { lookbackDays: number },
  ): Promise<InboxMailModel[]>;
  /** @throws CodedError as `unread`, but for what the caller can mend; FORBIDDEN when writes are refused. */
  markRead(id: string): Promise<MarkMailReadPayload>;
}

type Settings = SettingsOf<typeof inboxSettings>;

const DAY_MS = 86_400_000;

export function createInbox(settings: Settings, deps: SubgraphDeps): Inbox {
  const timeoutMs = settings.imapTimeoutMs;
  const host: ImapHost = {
    ...{ host: settings.imapHost, port: settings.imapPort, folder: settings.imapFolder, timeoutMs },
    certificateAuthority: settings.imapTlsCa,
  };
  const accounts = new Map(Object.entries(settings.imapAccounts));
  const turns = new Map<string, LimitFunction>();
  const policy = createCallPolicy('imap', policyOf(settings, accounts.size), deps);
  const durations = deps.metrics.duration(
    'upstream_call_duration_seconds',
    'Calls to upstream systems',
    ['upstream', 'method', 'route', 'status'],
  );

  /** Hosts let few in at a time with one password. */
  function turnsOf(account: string): LimitFunction {
    const known = turns.get(account) ?? pLimit(settings.imapConcurrency);
    turns.set(account, known);
    return known;
  }

  async function attempt<T>(
    route: string,
    guest: Visit,
    work: (mailbox: Mailbox) => Promise<T>,
  ): Promise<T> {
    const started = performance.now();
    let status = 'OK';
    try {
      return await visit(host, guest, work);
    } catch (error) {
      status = 'failed';
      throw failureOf(error, timeoutMs);
    } finally {
      const durationMs = Math.round(performance.now() - started);
      const labels = { upstream: 'imap', method: 'IMAP', route, status };
      durations.observeMs(labels, durationMs);
      deps.log.debug({ ...labels, durationMs }, 'upstream call');
    }
  }

  /** Both may be repeated: reading changes nothing, and what is marked stays marked. */
  const call = <T>(route: string, guest: Visit, work: (mailbox: Mailbox) => Promise<T>) =>
    turnsOf(guest.account)(() => policy.run('read', () => attempt(route, guest, work)));

  function passwordOf(account: string): { account: string; password: string } | null {
    for (const [known, password] of accounts)
      if (known.toLowerCase() === account.toLowerCase()) return { account: known, password };
    return null;
  }

  function requireConfigured(): void {
    const missing = settings.imapHost === '' ? 'IMAP_HOST' : 'MONITORABLE_EMAIL_ACCOUNTS';
    if (settings.imapHost !== '' && accounts.size > 0) return;
    throw new CodedError('UPSTREAM_UNAVAILABLE', `No mailbox is monitored: ${missing} is not set`, {
      upstream: 'imap',
    });
  }

  return {
    async unread({ account, from, lookbackDays, perSender }) {
      requireConfigured();
      const owner = passwordOf(account);
      if (!owner) throw unknownAccount();
      const since = new Date(deps.clock.now().getTime() - lookbackDays * DAY_MS);
      const query = { account: owner.account, folder: host.folder, from, since, perSender };
      return call('unread', { ...owner, opened: 'to-read' }, (mailbox) =>
        unreadMails(mailbox, query),
      );
    },

    async markRead(id) {
      const place = placeOf(id);
      if (!place) return mend('INVALID', 'expected the `id` of a mail, from `unreadMails`');
      requireConfigured();
      const owner = passwordOf(place.account);
      if (!owner || place.folder !== host.folder)
        return mend('NOT_FOUND', 'the mail is in no mailbox that is monitored now');
      if (deps.writes === 'refused') throw refusedHere();
      const marked = await call('mark', { ...owner, opened: 'to-write' }, (mailbox) =>
        markRead(mailbox, place),
      ).catch((error: unknown) => {
        throw ofMarking(error);
      });
      if (marked === 'marked') return { read: true, userErrors: [] };
      const { code, message } = LOST[marked];
      return mend(code, message);
    },
  };
}

const LOST = {
  moved: {
    code: 'STALE',
    message: 'the mailbox numbers its mails anew; read them again for their ids',
  },
  gone: { code: 'NOT_FOUND', message: 'the mail is not there any more' },
} as const;

const mend = (code: string, message: string): MarkMailReadPayload => ({
  read: null,
  userErrors: [{ code, message: `input.id: ${message}`, path: ['input', 'id'] }],
});

const unknownAccount = (): CodedError =>
  badInput(
    'account: expected the address of a monitored mailbox, one of those in MONITORABLE_EMAIL_ACCOUNTS, for example noc@example.com',
  );

/** A host that said no marked nothing; whoever lost its answer may ask again, which is harmless. */
const ofMarking = (error: unknown): unknown =>
  error instanceof CodedError
    ? ofWrite(error, error.code === 'UPSTREAM_REJECTED' ? 'no' : 'unknown')
    : error;

/** As HTTP clients say it. */
const refusedHere = (): CodedError =>
  new CodedError(
    'FORBIDDEN',
    'Writing to the real imap is refused outside production; set UPSTREAMS=sandbox to write to the simulated one',
    { upstream: 'imap', delivered: 'no' },
  );

function policyOf(settings: Settings, accounts: number) {
  return {
    timeoutMs: settings.imapTimeoutMs,
    retries: settings.imapRetries,
    retryDelayMs: settings.imapRetryDelayMs,
    retryPercent: settings.imapRetryPercent,
    concurrency: settings.imapConcurrency * Math.max(accounts, 1),
    queue: settings.imapQueue,
    breakerFailures: settings.imapBreakerFailures,
    breakerFailurePercent: settings.imapBreakerFailurePercent,
    breakerWindowMs: settings.imapBreakerWindowMs,
    breakerOpenMs: settings.imapBreakerOpenMs,
  };
}
