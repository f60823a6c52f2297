import type {
  SimulatedReply,
  SimulatedRequest,
  SimulatedRoute,
} from '../runtime/http-simulator.ts';
import type { World } from '../world/types.ts';
import type { Tokens } from './login.ts';
import { bindQuery, parseInteger, type Query } from './query.ts';
import { notBindable, notFound, Refusal } from './refusal.ts';

/** An authorized call of the API. */
export interface ApiCall {
  readonly world: World;
  readonly query: Query;
  readonly headers: SimulatedRequest['headers'];
  /** @throws Refusal with envelope B when that part of the path is no whole number. */
  readonly pathInteger: (name: string) => number;
}

/** A read of the API; `answer` may throw a Refusal. */
export interface Endpoint {
  readonly path: string;
  readonly answer: (call: ApiCall) => SimulatedReply;
}

/** What ASP.NET's JSON formatter takes. Bruin asks for one of them on every call, also without a body. */
const CONTENT_TYPES = ['application/json-patch+json', 'application/json', 'text/json'];

/** Makes a route of an endpoint: the token first, then the content type, then the answer. */
export function guard(endpoint: Endpoint, tokens: Tokens): SimulatedRoute {
  return {
    method: 'GET',
    path: endpoint.path,
    handle(request) {
      if (!tokens.accepts(request.headers['authorization'], request.now)) return { status: 401 };
      const contentType = request.headers['content-type']?.split(';', 1)[0]?.trim() ?? '';
      if (!CONTENT_TYPES.includes(contentType.toLowerCase())) return { status: 415 };
      try {
        return endpoint.answer(readCall(request));
      } catch (error) {
        if (error instanceof Refusal) return error.reply;
        throw error;
      }
    },
  };
}

function readCall({ world, params, query, headers, path }: SimulatedRequest): ApiCall {
  return {
    world,
    headers,
    query: bindQuery(query, path),
    pathInteger(name) {
      const value = params[name];
      if (value === undefined) throw notFound();
      const number = parseInteger(value);
      if (number === null) throw notBindable(path, name, value);
      return number;
    },
  };
}
