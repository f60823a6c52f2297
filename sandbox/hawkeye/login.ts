import type { SessionBook, SimulatedRoute } from '../runtime/http-simulator.ts';
import { failure, SESSION_COOKIE } from './endpoint.ts';

/** The one account that this Hawkeye knows. */
const USERNAME = 'noc-graph';
const PASSWORD = 'sandbox-hawkeye-password';

/** Opens a session; its cookie is what every other call has to carry. */
export function loginRoute(sessions: SessionBook): SimulatedRoute {
  return {
    method: 'POST',
    path: '/login',
    handle({ body }) {
      if (typeof body !== 'object' || body === null) {
        return failure(400, 'expected a JSON object with username and password');
      }
      if (!isKnownUser(body)) return failure(401, 'unknown user or wrong password');
      return {
        headers: { 'set-cookie': `${SESSION_COOKIE}=${sessions.open()}; Path=/; HttpOnly` },
        json: { status: 'ok' },
      };
    },
  };
}

function isKnownUser(body: object): boolean {
  return (
    'username' in body &&
    body.username === USERNAME &&
    'password' in body &&
    body.password === PASSWORD
  );
}
