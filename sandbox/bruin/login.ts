import type { SessionBook, SimulatedReply, SimulatedRoute } from '../runtime/http-simulator.ts';

/** The one account that this Bruin knows. */
const CLIENT_ID = 'noc-graph';
const CLIENT_SECRET = 'sandbox-bruin-secret';
const SCOPE = 'public_api';
const TOKEN_LIFE_S = 3600;

/** Bearer tokens that were given out, each for an hour of the world's time. */
export interface Tokens {
  issue(now: Date): string;
  accepts(authorization: string | undefined, now: Date): boolean;
}

export function createTokens(sessions: SessionBook): Tokens {
  const expiries = new Map<string, number>();
  return {
    issue(now) {
      for (const [token, expiry] of expiries) if (expiry <= now.getTime()) expiries.delete(token);
      const token = sessions.open();
      expiries.set(token, now.getTime() + TOKEN_LIFE_S * 1000);
      return token;
    },
    accepts(authorization, now) {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
      if (token === undefined || !sessions.holds(token)) return false;
      return (expiries.get(token) ?? 0) > now.getTime();
    },
  };
}

/** The login host: OAuth2 client credentials, the client named in a Basic header. */
export function loginRoute(tokens: Tokens): SimulatedRoute {
  return {
    method: 'POST',
    path: '/identity/connect/token',
    handle({ headers, rawBody, now }) {
      const form = formOf(headers['content-type'], rawBody);
      if (form === null) return refused('invalid_request');
      if (!isKnownClient(headers['authorization'])) return refused('invalid_client');
      if (form.get('grant_type') !== 'client_credentials') return refused('unsupported_grant_type');
      if (form.get('scope') !== SCOPE) return refused('invalid_scope');
      return {
        headers: { 'cache-control': 'no-store' },
        json: {
          access_token: tokens.issue(now),
          expires_in: TOKEN_LIFE_S,
          token_type: 'Bearer',
          scope: SCOPE,
        },
      };
    },
  };
}

const refused = (error: string): SimulatedReply => ({ status: 400, json: { error } });

function formOf(contentType: string | undefined, body: Buffer): URLSearchParams | null {
  const isForm = contentType?.toLowerCase().startsWith('application/x-www-form-urlencoded');
  return isForm === true ? new URLSearchParams(body.toString('utf8')) : null;
}

function isKnownClient(authorization: string | undefined): boolean {
  const encoded = /^Basic (\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
  return Buffer.from(encoded, 'base64').toString('utf8') === `${CLIENT_ID}:${CLIENT_SECRET}`;
}
