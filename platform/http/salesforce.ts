import { Readable } from 'node:stream';
import { z } from 'zod';
import { isLoopback } from '../config.ts';
import { CodedError } from '../errors.ts';
import { parseJsonBody } from '../parse.ts';
import { createSession } from '../session.ts';
import {
  createUpstreamClient,
  rejected,
  type UpstreamCall,
  type UpstreamClient,
  type UpstreamClientOptions,
  type UpstreamReply,
} from './upstream-client.ts';

export interface SalesforceCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly username: string;
  readonly password: string;
  /** Follows the password directly in the login. */
  readonly securityToken: string;
}

export interface SalesforceOptions extends Omit<UpstreamClientOptions, 'baseUrl' | 'label'> {
  /** Address of the login host; calls go to the instance that the login names. */
  readonly loginUrl: string;
  readonly credentials: SalesforceCredentials;
  /** Log in anew after this time even when nobody complained, in ms. */
  readonly sessionMaxAgeMs: number;
}

/** An organisation at Salesforce, signed in with user, password and security token. */
export interface SalesforceClient {
  /**
   * Calls the instance with a valid token. On 401 it logs in again and repeats the call once;
   * however many calls notice at the same time, one login is made. A body that is a stream cannot be
   * repeated: its 401 is handed on.
   *
   * @returns as UpstreamClient.call; another call's status 401 means that a new token was refused too.
   * @throws CodedError as UpstreamClient.call; UPSTREAM_REJECTED when the login is refused.
   */
  call(call: UpstreamCall): Promise<UpstreamReply>;
  close(): Promise<void>;
}

interface SignedIn {
  readonly token: string;
  readonly instance: UpstreamClient;
}

const LOGIN_PATH = '/services/oauth2/token';
const LOGIN_REPLY = z.object({
  access_token: z.string().min(1),
  instance_url: z.url({ protocol: /^https?$/ }),
});

export function createSalesforceClient(options: SalesforceOptions): SalesforceClient {
  const { upstream, loginUrl } = options;
  const loginHost = createUpstreamClient({ ...options, baseUrl: loginUrl });
  // Kept until the end: a call may still be under way on an instance that a later login left.
  const instances = new Map<string, UpstreamClient>();
  const session = createSession(logIn, { maxAgeMs: options.sessionMaxAgeMs });

  async function logIn(): Promise<SignedIn> {
    const reply = await loginHost.call({
      method: 'POST',
      route: LOGIN_PATH,
      path: LOGIN_PATH,
      kind: 'read', // repeating a login is harmless
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: loginForm(options.credentials),
    });
    if (reply.status !== 200) throw rejected(upstream, 'the login', reply);
    const answer = parseJsonBody(upstream, 'the login', reply.text, LOGIN_REPLY);
    refuseUntrusted(upstream, loginUrl, answer.instance_url);
    return { token: answer.access_token, instance: instanceAt(answer.instance_url) };
  }

  function instanceAt(baseUrl: string): UpstreamClient {
    const instance = instances.get(baseUrl) ?? createUpstreamClient({ ...options, baseUrl });
    instances.set(baseUrl, instance);
    return instance;
  }

  return {
    call: (call) =>
      session.use(
        ({ token, instance }) =>
          instance.call({
            ...call,
            headers: { ...call.headers, authorization: `Bearer ${token}` },
          }),
        (reply) => reply.status === 401 && !(call.body instanceof Readable),
      ),
    async close() {
      await Promise.all([loginHost, ...instances.values()].map((client) => client.close()));
    },
  };
}

function loginForm(credentials: SalesforceCredentials): string {
  return new URLSearchParams({
    grant_type: 'password',
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret,
    username: credentials.username,
    password: `${credentials.password}${credentials.securityToken}`,
  }).toString();
}

/**
 * The reply decides where tokens and data go from now on, so it may not lead from this machine to
 * another (a sandbox must stay one), nor from an encrypted connection to an open one.
 */
function refuseUntrusted(upstream: string, loginUrl: string, instanceUrl: string): void {
  const leavesMachine = isLoopback(loginUrl) && !isLoopback(instanceUrl);
  const losesTls = loginUrl.startsWith('https:') && !instanceUrl.startsWith('https:');
  if (!leavesMachine && !losesTls) return;
  throw new CodedError(
    'UPSTREAM_MALFORMED',
    `${upstream} answered the login with an instance that may not be called: ${
      leavesMachine ? 'the login host is this machine, the instance is not' : 'it is not https'
    }`,
    { upstream },
  );
}
