import type { World } from '../world/types.ts';
import { createAnswerQueue, type AnswerQueue } from './answers.ts';
import { createCallLog, type CallLog } from './call-log.ts';
import { createFaultSwitch } from './faults.ts';
import {
  startHttpServer,
  type HttpMethod,
  type HttpReply,
  type HttpRequest,
} from './http-server.ts';
import type { SessionBook } from './session-book.ts';
import type { Simulator } from './types.ts';

export { createAnswerQueue, type AnswerQueue } from './answers.ts';
export { createSessionBook, type SessionBook } from './session-book.ts';

export interface SimulatedRequest extends HttpRequest {
  readonly world: World;
  /** The system's time: the world's, unless the system's clock is off. */
  readonly now: Date;
}

export interface SimulatedReply extends HttpReply {
  /** True when the world was changed. */
  readonly write?: boolean;
}

export interface SimulatedRoute {
  readonly method: HttpMethod;
  /** In fastify's syntax, for example `/api/Ticket/:ticketId/details`. Matched whatever the case. */
  readonly path: string;
  readonly handle: (request: SimulatedRequest) => SimulatedReply | Promise<SimulatedReply>;
}

export interface HttpSimulatorOptions {
  readonly system: string;
  readonly world: World;
  readonly sessions: SessionBook;
  readonly routes: readonly SimulatedRoute[];
  /** What its routes can be told to answer. Default: nothing. */
  readonly answers?: AnswerQueue;
  /** 0: any free port. Listens on 127.0.0.1 alone. */
  readonly port: number;
  readonly environment: (origin: string) => Readonly<Record<string, string>>;
  /** The path as the record of calls shows it, where it holds a secret. Default: as it came. */
  readonly recordedPath?: (path: string) => string;
}

/**
 * Starts a simulator that speaks HTTP: routes over the world, every call recorded, faults on demand.
 *
 * The world is brought up to its time before each answer. A slow answer is late and a cut one
 * never leaves, but what was asked for was done at once, as with a real upstream.
 *
 * @throws an Error for people when the port is in use.
 */
export async function startHttpSimulator(options: HttpSimulatorOptions): Promise<Simulator> {
  const { system, world, sessions, answers = createAnswerQueue(system, []) } = options;
  const { recordedPath = (path) => path } = options;
  const log = createCallLog(system, world);
  const faults = createFaultSwitch({
    system,
    seed: world.seed,
    sessions,
    shut: () => server.close(),
    reopen: () => server.open(),
  });
  const systemTime = (): Date => new Date(world.clock.now().getTime() + faults.skewMs());
  const server = await startHttpServer<SimulatedReply>({
    name: system,
    port: options.port,
    routes: options.routes.map(({ method, path, handle }) => ({
      method,
      path,
      handle(request) {
        world.advance();
        return handle({ ...request, world, now: systemTime() });
      },
    })),
    unmatched: () => ({ status: 404 }),
    around: async (request, answer) => {
      const path = recordedPath(request.path);
      const told = { ...request, path };
      const reply = await recorded(log, told, async () => faults.instead(request) ?? answer());
      await faults.delay(request);
      const headers = { date: systemTime().toUTCString(), ...reply.headers };
      return { ...reply, headers, delivery: faults.delivery(request) };
    },
  });

  return {
    system,
    environment: options.environment(server.origin),
    operations: options.routes
      .filter(({ path }) => !path.includes('*'))
      .map(({ method, path }) => `${method} ${recordedPath(path)}`),
    calls: log.calls,
    clearCalls: () => log.clear(),
    faults: faults.current,
    setFault: (...list) => faults.set(list),
    clearFaults: () => faults.clear(),
    forceAnswer: (answer, times) => answers.force(answer, times),
    forcedAnswers: answers.pending,
    clearAnswers: () => answers.clear(),
    async stop() {
      faults.release();
      await server.close();
    },
  };
}

async function recorded(
  log: CallLog,
  request: HttpRequest,
  answer: () => Promise<SimulatedReply>,
): Promise<SimulatedReply> {
  const { method, path, query } = request;
  const call = { method, path, query: queryFields(query), body: bodyForLog(request) };
  try {
    const reply = await answer();
    log.record({ ...call, status: reply.status ?? 200, write: reply.write ?? false });
    return reply;
  } catch (err) {
    log.record({ ...call, status: 500, write: false });
    throw err;
  }
}

function queryFields(query: URLSearchParams): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

/** A longer body, a file say, would fill the memory with what nobody looks at. */
const LOGGED_BYTES = 1024 * 1024;

/** What could not be parsed is shown as text when it is text, else by its size; so is what is long. */
function bodyForLog({ body, rawBody, headers }: HttpRequest): unknown {
  if (rawBody.length > LOGGED_BYTES) return `[${rawBody.length} bytes]`;
  if (body !== undefined) return body;
  if (rawBody.length === 0) return null;
  const isJson = headers['content-type']?.includes('json') ?? false;
  return isJson ? rawBody.toString('utf8') : `[${rawBody.length} bytes]`;
}
