import type { Simulator } from '../../../sandbox/runtime/types.ts';
import { startVelocloud } from '../../../sandbox/velocloud/index.ts';
import type { World } from '../../../sandbox/world/types.ts';
import { aWorld } from '../small-world.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed when it is JSON, else text. */
  readonly body: unknown;
}

/** A client of one orchestrator, which is started by each test and stopped behind it. */
export interface PortalCaller {
  /** Starts an orchestrator over this world, the first one unless said otherwise, and logs in. */
  start(world: World, orchestrator?: number): Promise<Simulator>;
  /** Keeps the cookies of the answer for the calls that follow. */
  logIn(password?: string): Promise<Answer>;
  /** @param method for example `event/getEnterpriseEvents`. */
  call(method: string, body?: unknown): Promise<Answer>;
  /** The same with another HTTP method than POST. */
  callBy(verb: string, method: string): Promise<Answer>;
  /** Cookies of the last login that are not empty, by name. */
  cookies(): ReadonlyMap<string, string>;
  dropCookies(): void;
}

/** A world in which the first orchestrator has the enterprise 1. */
export const aNetworkWorld = (parts: Partial<World> = {}): World =>
  aWorld({
    enterprises: [
      { orchestrator: 0, enterpriseId: 1, name: 'Smith & Sons|70001|', clientId: 70001 },
    ],
    ...parts,
  });

/** Call it once inside a `describe`. */
export function usePortal(): PortalCaller {
  let simulator: Simulator | undefined;
  let cookies = new Map<string, string>();

  afterEach(async () => {
    await simulator?.stop();
    simulator = undefined;
    cookies = new Map();
  });

  async function request(verb: string, method: string, body?: unknown): Promise<Answer> {
    const [{ host } = { host: '' }] = JSON.parse(
      simulator?.environment['VELOCLOUD_CREDENTIALS'] ?? '[]',
    ) as { host: string }[];
    const response = await fetch(`http://${host}/portal/rest/${method}`, {
      method: verb,
      redirect: 'manual',
      headers: {
        'content-type': 'application/json-patch+json',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body: verb === 'GET' || body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? (JSON.parse(text) as unknown) : text,
    };
  }

  const caller: PortalCaller = {
    async start(world, orchestrator = 0) {
      simulator = await startVelocloud({ world, port: 0, orchestrator });
      await caller.logIn();
      return simulator;
    },
    async logIn(password = 'sandbox-velocloud-password') {
      const answer = await request('POST', 'login/operatorLogin', {
        username: 'noc-graph',
        password,
      });
      cookies = new Map();
      for (const cookie of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (cookie.split(';', 1)[0] ?? '').split('=', 2);
        if (value !== '') cookies.set(name, value);
      }
      return answer;
    },
    call: (method, body = {}) => request('POST', method, body),
    callBy: (verb, method) => request(verb, method),
    cookies: () => cookies,
    dropCookies() {
      cookies = new Map();
    },
  };
  return caller;
}
