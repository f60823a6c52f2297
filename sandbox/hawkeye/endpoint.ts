import type {
  SessionBook,
  SimulatedReply,
  SimulatedRequest,
  SimulatedRoute,
} from '../runtime/http-simulator.ts';

export const SESSION_COOKIE = 'HAWKEYE_SESSION';

/** A read of the API; `answer` may throw a BadParameter. */
export interface Endpoint {
  readonly path: string;
  readonly answer: (request: SimulatedRequest) => SimulatedReply;
}

/** Thrown for a parameter that cannot be read: answered with status 400. */
export class BadParameter extends Error {}

/** The error body of this API. */
export const failure = (status: number, error: string): SimulatedReply => ({
  status,
  json: { error },
});

/** Makes a route of an endpoint: the session first, then the answer. */
export function guard({ path, answer }: Endpoint, sessions: SessionBook): SimulatedRoute {
  return {
    method: 'GET',
    path,
    handle(request) {
      if (!sessions.holds(sessionOf(request.headers.cookie))) {
        return failure(401, 'session missing or expired');
      }
      try {
        return answer(request);
      } catch (error) {
        if (error instanceof BadParameter) return failure(400, error.message);
        throw error;
      }
    },
  };
}

function sessionOf(cookies = ''): string | undefined {
  const prefix = `${SESSION_COOKIE}=`;
  const cookie = cookies.split(/; */).find((pair) => pair.startsWith(prefix));
  return cookie?.slice(prefix.length);
}
