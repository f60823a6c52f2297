import type { AnswerQueue } from '../runtime/answers.ts';
import type {
  SimulatedReply,
  SimulatedRequest,
  SimulatedRoute,
} from '../runtime/http-simulator.ts';
import type { World } from '../world/types.ts';
import { bindBody, type Body } from './body.ts';
import type { Tokens } from './login.ts';
import { bindQuery, parseInteger, type Query } from './query.ts';
import type { ReadBack } from './read-back.ts';
import { notBindable, notFound, Refusal, ruleBroken } from './refusal.ts';

/** What all calls of one Bruin share. */
export interface Desk {
  readonly tokens: Tokens;
  readonly readBack: ReadBack;
  readonly answers: AnswerQueue;
}

/** An authorized call of the API. */
export interface ApiCall extends Desk {
  readonly world: World;
  /** The world's time. */
  readonly now: Date;
  readonly query: Query;
  readonly headers: SimulatedRequest['headers'];
  /** @throws Refusal with envelope B when that part of the path is no whole number. */
  readonly pathInteger: (name: string) => number;
  /** @throws Refusal with envelope B when the body is no JSON object. */
  readonly body: () => Body;
}

/** A call of the API; `answer` may throw a Refusal. */
export interface Endpoint {
  /** Default GET. */
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly answer: (call: ApiCall) => SimulatedReply;
}

/** What ASP.NET's JSON formatter takes. Bruin asks for one of them on every call, also without a body. */
const CONTENT_TYPES = ['application/json-patch+json', 'application/json', 'text/json'];

/** Makes a route of an endpoint: the token first, then the content type, then the answer. */
export function guard({ method = 'GET', ...endpoint }: Endpoint, desk: Desk): SimulatedRoute {
  return {
    method,
    path: endpoint.path,
    handle(request) {
      if (!desk.tokens.accepts(request.headers['authorization'], request.now))
        return { status: 401 };
      const contentType = request.headers['content-type']?.split(';', 1)[0]?.trim() ?? '';
      if (!CONTENT_TYPES.includes(contentType.toLowerCase())) return { status: 415 };
      try {
        if (method !== 'GET') refuseIfForced(request, desk);
        return endpoint.answer(readCall(request, desk));
      } catch (error) {
        if (error instanceof Refusal) return error.reply;
        throw error;
      }
    },
  };
}

/** The answer of a call that changed the world. */
export const done = (json: unknown): SimulatedReply => ({ json, write: true });

function refuseIfForced({ path }: SimulatedRequest, { answers }: Desk): void {
  const forced = answers.take('refusal', ({ onlyPath = '' }) =>
    path.toLowerCase().startsWith(onlyPath.toLowerCase()),
  );
  if (forced?.status === 400) throw ruleBroken('The request is not valid');
  if (forced) throw new Refusal({ status: forced.status });
}

function readCall(request: SimulatedRequest, desk: Desk): ApiCall {
  const { world, now, params, query, headers, path } = request;
  return {
    ...desk,
    world,
    now,
    headers,
    query: bindQuery(query, path),
    pathInteger(name) {
      const value = params[name];
      if (value === undefined) throw notFound();
      const number = parseInteger(value);
      if (number === null) throw notBindable(path, name, value);
      return number;
    },
    body: () => bindBody(request.body, path),
  };
}
