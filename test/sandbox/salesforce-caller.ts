import type { Simulator } from '../../sandbox/runtime/types.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface SalesforceCredentials {
  readonly clientSecret: string;
  readonly username: string;
  readonly password: string;
}

/** A client of one simulated org. */
export interface SalesforceCaller {
  requestToken(form?: Record<string, string>): Promise<Answer>;
  /** Takes a token for the calls that follow. */
  logIn(): Promise<void>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Rejects when the connection breaks. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export function createSalesforceCaller(
  simulator: Simulator,
  loginUrlVariable: string,
  { clientSecret, username, password }: SalesforceCredentials,
): SalesforceCaller {
  const loginUrl = simulator.environment[loginUrlVariable] ?? '';
  const goodForm = {
    grant_type: 'password',
    client_id: 'noc-graph',
    client_secret: clientSecret,
    username,
    password,
  };
  let session = { access_token: '', instance_url: loginUrl };

  const requestToken = async (form: Record<string, string> = {}): Promise<Answer> =>
    answerOf(
      await fetch(`${loginUrl}/services/oauth2/token`, {
        method: 'POST',
        body: new URLSearchParams({ ...goodForm, ...form }),
      }),
    );

  return {
    requestToken,
    async logIn() {
      session = (await requestToken()).body as typeof session;
    },
    get: async (path, headers = { authorization: `Bearer ${session.access_token}` }) =>
      answerOf(await fetch(`${session.instance_url}${path}`, { headers })),
    post: async (path, body, headers = { authorization: `Bearer ${session.access_token}` }) =>
      answerOf(
        await fetch(`${session.instance_url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        }),
      ),
  };
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, body: await response.json() };
}
