import { z } from 'zod';
import { CodedError } from '../../platform/errors.ts';
import {
  rejected,
  type UpstreamCall,
  type UpstreamClient,
  type UpstreamReply,
} from '../../platform/http/upstream-client.ts';
import { parseJsonBody } from '../../platform/parse.ts';
import { createSession } from '../../platform/session.ts';

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Calls with a token that holds. */
export interface TokenSession {
  /**
   * A token that is about to end is replaced before the call; on 401 one is fetched and the call
   * repeated once. However many calls notice at the same time, one login is made.
   *
   * @returns as UpstreamClient.call; a status 401 means that a new token was refused too.
   * @throws CodedError as UpstreamClient.call; UPSTREAM_REJECTED when the login is refused.
   */
  call(call: UpstreamCall): Promise<UpstreamReply>;
}

interface Token {
  readonly text: string;
  /** By the clock of `nowMs`. */
  readonly goodUntilMs: number;
}

const UPSTREAM = 'digi';
const LOGIN_PATH = '/Identity/rest/oauth/token';
/** A call that begins in the last moments of a token would come too late; a short life loses half of it at most. */
const MARGIN_MS = 60_000;
/** Once because its time was over, once because it was refused. */
const MAX_RELOGINS = 2;

const LOGIN_REPLY = z.object({
  access_token: z.string().min(1),
  // Digits as text elsewhere in this API; absent: until it is refused.
  expires_in: z.coerce.number().positive().optional(),
});

/** @param nowMs milliseconds of any steady clock. */
export function createTokenSession(
  http: Pick<UpstreamClient, 'call'>,
  credentials: Credentials,
  nowMs: () => number = () => performance.now(),
): TokenSession {
  const session = createSession(logIn, { maxRelogins: MAX_RELOGINS, nowMs });

  async function logIn(): Promise<Token> {
    const askedAtMs = nowMs();
    const reply = await http.call({
      method: 'POST',
      route: LOGIN_PATH,
      path: LOGIN_PATH,
      kind: 'read', // repeating a login is harmless
      headers: {
        authorization: `basic ${basic(credentials)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials&scope=write%3Adms',
    });
    if (reply.status !== 200) throw rejected(UPSTREAM, 'the login', reply);
    const answer = parseJsonBody(UPSTREAM, 'the login', reply.text, LOGIN_REPLY);
    const lifeMs = (answer.expires_in ?? Number.POSITIVE_INFINITY) * 1000;
    const marginMs = Math.min(MARGIN_MS, lifeMs / 2);
    return { text: answer.access_token, goodUntilMs: askedAtMs + lifeMs - marginMs };
  }

  return {
    async call(call) {
      const reply = await session.use<UpstreamReply | 'over'>(
        ({ text, goodUntilMs }) =>
          nowMs() >= goodUntilMs
            ? Promise.resolve('over')
            : http.call({ ...call, headers: { ...call.headers, authorization: `Bearer ${text}` } }),
        (answer) => answer === 'over' || answer.status === 401,
      );
      if (reply === 'over') throw tokensTooShort();
      return reply;
    },
  };
}

/** The scheme of the login is lower case, as the vendor's other callers send it. */
const basic = ({ clientId, clientSecret }: Credentials): string =>
  Buffer.from(`${clientId}:${clientSecret}`).toString('base64');

function tokensTooShort(): CodedError {
  return new CodedError(
    'UPSTREAM_REJECTED',
    `${UPSTREAM} gives tokens that end before they can be used`,
    { upstream: UPSTREAM, delivered: 'no' },
  );
}
