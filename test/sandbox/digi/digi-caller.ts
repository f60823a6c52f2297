import { request } from 'node:http';
import type { Simulator } from '../../../sandbox/runtime/types.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A client of the simulated device management, which sends header names in the case they are given in. */
export interface DigiCaller {
  requestToken(headers?: Record<string, string>, form?: Record<string, string>): Promise<Answer>;
  /** Takes a token for the calls that follow. */
  logIn(): Promise<void>;
  recover(headers: Record<string, string>): Promise<Answer>;
  logs(headers?: Record<string, string>): Promise<Answer>;
}

const RECOVERY = '/DeviceManagement_API/rest/Recovery';
export const GOOD_CLIENT = `basic ${Buffer.from('noc-graph:sandbox-digi-secret').toString('base64')}`;
const FORM = { grant_type: 'client_credentials', scope: 'write:dms' };

export function createDigiCaller(simulator: Simulator): DigiCaller {
  const base = simulator.environment.DIGI_BASE_URL ?? '';
  let token = 'none';
  const bearer = (headers: Record<string, string>) => ({
    authorization: `Bearer ${token}`,
    ...headers,
  });

  const requestToken: DigiCaller['requestToken'] = (headers = {}, form = {}) =>
    send(
      'POST',
      `${base}/Identity/rest/oauth/token`,
      {
        authorization: GOOD_CLIENT,
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      },
      new URLSearchParams({ ...FORM, ...form }).toString(),
    );

  return {
    requestToken,
    async logIn() {
      token = ((await requestToken()).body as { access_token: string }).access_token;
    },
    recover: (headers) => send('POST', `${base}${RECOVERY}/RecoverDevice`, bearer(headers)),
    logs: (headers = {}) => send('GET', `${base}${RECOVERY}/Logs`, bearer(headers)),
  };
}

function send(
  method: string,
  url: string,
  headers: Record<string, string>,
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as unknown });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}
