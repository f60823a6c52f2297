import { createHmac } from 'node:crypto';
import {
  createSessionBook,
  type SessionBook,
  type SimulatedReply,
  type SimulatedRequest,
  type SimulatedRoute,
} from './http-simulator.ts';

/** The one account of a simulated org. */
export interface SalesforceAccount {
  readonly orgId: string;
  readonly userId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly username: string;
  readonly password: string;
  readonly securityToken: string;
}

/**
 * What every Salesforce org has, whatever runs inside it: its login, the guard before its calls, and
 * what it says where nothing is.
 */
export interface SalesforceOrg {
  readonly sessions: SessionBook;
  readonly loginRoute: SimulatedRoute;
  /** Answers only calls that carry a token of this org. */
  guard(route: SimulatedRoute): SimulatedRoute;
  /** Stand behind all others: a path below `/services/` that none of them has is refused by a list too. */
  readonly unknownRoutes: readonly SimulatedRoute[];
}

type Handler = SimulatedRoute['handle'];

const TOKEN_LIFE_MS = 2 * 60 * 60 * 1000;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** The errors of every call but the login: a list, also for one. */
export const salesforceError = (
  status: number,
  errorCode: string,
  message: string,
): SimulatedReply => ({ status, json: [{ message, errorCode }] });

/**
 * An org that logs in by the OAuth2 password flow: the password is followed directly by the
 * security token. Tokens hold for two hours of the world's time; `instance_url` is the address that
 * was called.
 */
export function createSalesforceOrg(account: SalesforceAccount): SalesforceOrg {
  const sessions = createSessionBook();
  const expiries = new Map<string, number>();

  function issue(now: Date): string {
    for (const [token, expiry] of expiries) if (expiry <= now.getTime()) expiries.delete(token);
    const token = sessions.open();
    expiries.set(token, now.getTime() + TOKEN_LIFE_MS);
    return `${account.orgId}!${token}`;
  }

  function accepts({ headers, now }: SimulatedRequest): boolean {
    const [, orgId, token] =
      /^(?:Bearer|OAuth) (\w+)!(\S+)$/i.exec(headers.authorization ?? '') ?? [];
    if (token === undefined || orgId !== account.orgId || !sessions.holds(token)) return false;
    return (expiries.get(token) ?? 0) > now.getTime();
  }

  const login: Handler = (request) => {
    if (!isLogin(request, account)) {
      const json = { error: 'invalid_grant', error_description: 'authentication failure' };
      return { status: 400, json };
    }
    return { json: loginReply(account, request, issue(request.now)) };
  };

  const guard = (route: SimulatedRoute): SimulatedRoute => ({
    ...route,
    handle: (request) =>
      accepts(request)
        ? route.handle(request)
        : salesforceError(401, 'INVALID_SESSION_ID', 'Session expired or invalid'),
  });

  return {
    sessions,
    loginRoute: { method: 'POST', path: '/services/oauth2/token', handle: login },
    guard,
    unknownRoutes: METHODS.map((method) =>
      guard({ method, path: '/services/*', handle: nothingThere }),
    ),
  };
}

const nothingThere: Handler = () =>
  salesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');

function isLogin({ headers, rawBody }: SimulatedRequest, account: SalesforceAccount): boolean {
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const form = new URLSearchParams(isForm === true ? rawBody.toString('utf8') : '');
  return (
    form.get('grant_type') === 'password' &&
    form.get('client_id') === account.clientId &&
    form.get('client_secret') === account.clientSecret &&
    form.get('username') === account.username &&
    form.get('password') === account.password + account.securityToken
  );
}

function loginReply(
  account: SalesforceAccount,
  { headers, now }: SimulatedRequest,
  accessToken: string,
): Record<string, string> {
  const origin = `http://${headers.host ?? '127.0.0.1'}`;
  const id = `${origin}/id/${account.orgId}/${account.userId}`;
  const issuedAt = String(now.getTime());
  const signature = createHmac('sha256', account.clientSecret).update(id + issuedAt);
  return {
    access_token: accessToken,
    instance_url: origin,
    id,
    token_type: 'Bearer',
    issued_at: issuedAt,
    signature: signature.digest('base64'),
  };
}
