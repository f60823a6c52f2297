import { startBruin } from '../../../sandbox/bruin/index.ts';
import type { Simulator } from '../../../sandbox/runtime/types.ts';
import type { World } from '../../../sandbox/world/types.ts';

export interface Answer {
  readonly status: number;
  /** Parsed when it is JSON, else text. */
  readonly body: unknown;
}

/** A client of one simulator, which is started by each test and stopped behind it. */
export interface BruinCaller {
  /** Starts a Bruin over this world and logs in. */
  start(world: World): Promise<Simulator>;
  /** Sends the headers that Bruin asks for; `headers` replace them. */
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a body as JSON; a text is sent as it is. Rejects when the connection breaks. */
  send(method: 'POST' | 'PUT', path: string, body?: unknown): Promise<Answer>;
  /** Texts of a ticket's notes, as soon as there are this many. */
  notesOf(ticketId: number, count: number): Promise<(string | null)[]>;
  /** @param client `id:secret`. */
  requestToken(form: Record<string, string>, client?: string): Promise<Answer>;
  /** Takes a new token for the calls that follow. */
  logIn(): Promise<string>;
}

export const GOOD_FORM = { grant_type: 'client_credentials', scope: 'public_api' };

const CLIENT = 'noc-graph:sandbox-bruin-secret';

/** Call it once inside a `describe`. */
export function useBruin(): BruinCaller {
  let simulator: Simulator | undefined;
  let token = '';

  afterEach(async () => {
    await simulator?.stop();
    simulator = undefined;
  });

  const addressOf = (variable: string): string => simulator?.environment[variable] ?? '';

  const caller: BruinCaller = {
    async start(world) {
      simulator = await startBruin({ world, port: 0 });
      await caller.logIn();
      return simulator;
    },
    get: async (path, headers = {}) =>
      answerOf(
        await fetch(`${addressOf('BRUIN_BASE_URL')}${path}`, {
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json-patch+json',
            ...headers,
          },
        }),
      ),
    send: async (method, path, body) =>
      answerOf(
        await fetch(`${addressOf('BRUIN_BASE_URL')}${path}`, {
          method,
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json-patch+json',
          },
          ...(body === undefined
            ? {}
            : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        }),
      ),
    async notesOf(ticketId, count) {
      for (;;) {
        const { body } = await caller.get(`/api/Ticket/${ticketId}/details`);
        const { ticketNotes } = body as { ticketNotes: { noteValue: string | null }[] };
        if (ticketNotes.length >= count) return ticketNotes.map(({ noteValue }) => noteValue);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    requestToken: async (form, client = CLIENT) =>
      answerOf(
        await fetch(`${addressOf('BRUIN_LOGIN_URL')}/identity/connect/token`, {
          method: 'POST',
          headers: { authorization: `Basic ${Buffer.from(client).toString('base64')}` },
          body: new URLSearchParams(form),
        }),
      ),
    async logIn() {
      const { body } = await caller.requestToken(GOOD_FORM);
      token = (body as { access_token: string }).access_token;
      return token;
    },
  };
  return caller;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isJson ? JSON.parse(text) : text;
  return { status: response.status, body };
}
