import type {
  SessionBook,
  SimulatedReply,
  SimulatedRequest,
  SimulatedRoute,
} from '../runtime/http-simulator.ts';

/** The one account that this API knows. */
const CLIENT_ID = 'noc-graph';
const CLIENT_SECRET = 'sandbox-digi-secret';
const SCOPE = 'write:dms';
const FORM = 'application/x-www-form-urlencoded';

/** Gives out tokens and knows which of them still hold. */
export interface Tokens {
  readonly route: SimulatedRoute;
  /** Answers only calls that carry a token that holds. */
  guard(route: SimulatedRoute): SimulatedRoute;
}

/** @param lifeSeconds how long a token holds, in the world's time. */
export function createTokens(sessions: SessionBook, lifeSeconds: number): Tokens {
  const expiries = new Map<string, number>();

  function issue(now: Date): string {
    for (const [token, expiry] of expiries) if (expiry <= now.getTime()) expiries.delete(token);
    const token = sessions.open();
    expiries.set(token, now.getTime() + lifeSeconds * 1000);
    return token;
  }

  function accepts({ headers, now }: SimulatedRequest): boolean {
    const [, token] = /^bearer (\S+)$/i.exec(headers.authorization ?? '') ?? [];
    if (token === undefined || !sessions.holds(token)) return false;
    return (expiries.get(token) ?? 0) > now.getTime();
  }

  return {
    route: {
      method: 'POST',
      path: '/Identity/rest/oauth/token',
      handle(request) {
        if (!isKnownClient(request)) return failure(401, 'invalid_client');
        if (!isGrant(request)) return failure(400, 'invalid_request');
        const token = issue(request.now);
        return {
          json: { access_token: token, expires_in: lifeSeconds, token_type: 'bearer' },
        };
      },
    },
    guard: (route) => ({
      ...route,
      handle: (request) =>
        accepts(request) ? route.handle(request) : failure(401, 'invalid_token'),
    }),
  };
}

const failure = (status: number, error: string): SimulatedReply => ({ status, json: { error } });

/** The scheme is taken in lower case alone. */
function isKnownClient({ headers }: SimulatedRequest): boolean {
  const expected = Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64');
  return headers.authorization === `basic ${expected}`;
}

function isGrant({ headers, rawBody }: SimulatedRequest): boolean {
  if (!(headers['content-type'] ?? '').startsWith(FORM)) return false;
  const form = new URLSearchParams(rawBody.toString('utf8'));
  return form.get('grant_type') === 'client_credentials' && form.get('scope') === SCOPE;
}
