import { CodedError } from '../../../platform/errors.ts';
import { UnhealthyError } from '../../../platform/http/policy.ts';

const UPSTREAM = 'imap';

/** Ends of a conversation that are not the client library's own. */
export class ImapRefusal extends Error {
  readonly at: 'select' | 'search' | 'fetch' | 'store';

  constructor(at: ImapRefusal['at'], cause?: unknown) {
    super(`IMAP refused ${at}`, { cause });
    this.at = at;
  }
}

/** The host answered, and said no. */
export const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'responseStatus' in error;

const LATE = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'ETIMEOUT', 'ETIMEDOUT']);
/** What hosts say to a right password: not now. */
const NOT_NOW = new Set(['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG', 'THROTTLED', 'OVERQUOTA']);
const TLS =
  /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH)/;

/**
 * What the end of a conversation means, in the form that the call policy takes. Never that there is no
 * mail: a login that fails is a failure.
 */
export function failureOf(error: unknown, timeoutMs: number): CodedError | UnhealthyError {
  if (error instanceof CodedError || error instanceof UnhealthyError) return error;
  if (error instanceof ImapRefusal) return rejected(WORDS[error.at], error);
  const { code, responseStatus, authenticationFailed, serverResponseCode } = detailsOf(error);
  if (LATE.has(code)) return unhealthy('UPSTREAM_TIMEOUT', lateness(timeoutMs), error, false);
  // The library says so of a connection that is lost during the login, too.
  if (authenticationFailed && responseStatus === 'NO') {
    if (NOT_NOW.has(serverResponseCode))
      return unhealthy('UPSTREAM_UNAVAILABLE', 'answered the login: not now', error, true);
    return rejected('refused the login; check MONITORABLE_EMAIL_ACCOUNTS', error);
  }
  if (responseStatus === 'NO' || responseStatus === 'BAD')
    return rejected('refused what was asked', error);
  if (TLS.test(code)) return unhealthy('UPSTREAM_UNAVAILABLE', UNTRUSTED, error, false);
  return unhealthy('UPSTREAM_UNAVAILABLE', UNREACHABLE, error, true);
}

export const lateness = (timeoutMs: number): string => `did not answer within ${timeoutMs} ms`;
const UNTRUSTED = 'offers no encrypted connection with a certificate that is trusted';
const UNREACHABLE = 'could not be reached, or broke off the conversation';
const WORDS = {
  select: 'has no folder of that name in this mailbox; check IMAP_FOLDER',
  search: 'refused the search',
  fetch: 'refused to hand mails out',
  store: 'refused to mark the mail as read',
} as const;

function rejected(what: string, cause: unknown): CodedError {
  const details = { upstream: UPSTREAM };
  return new CodedError('UPSTREAM_REJECTED', `${UPSTREAM} ${what}`, details, cause);
}

export function unhealthy(
  code: 'UPSTREAM_UNAVAILABLE' | 'UPSTREAM_TIMEOUT',
  what: string,
  cause: unknown,
  retryable: boolean,
): UnhealthyError {
  const failure = new CodedError(code, `${UPSTREAM} ${what}`, { upstream: UPSTREAM }, cause);
  return new UnhealthyError(failure, retryable);
}

function detailsOf(error: unknown) {
  const details = (typeof error === 'object' ? error : null) as Record<string, unknown> | null;
  const word = (name: string): string => {
    const value = details?.[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    code: word('code'),
    responseStatus: word('responseStatus'),
    serverResponseCode: word('serverResponseCode').toUpperCase(),
    authenticationFailed: details?.['authenticationFailed'] === true,
  };
}
