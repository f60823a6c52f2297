import { z } from 'zod';
import type {
  SessionBook,
  SimulatedReply,
  SimulatedRequest,
  SimulatedRoute,
} from '../runtime/http-simulator.ts';

/** The one operator that this orchestrator knows. */
export const OPERATOR = { user: 'noc-graph', password: 'sandbox-velocloud-password' } as const;

const SESSION_COOKIE = 'velocloud.session';
const MESSAGE_COOKIE = 'velocloud.message';
const SESSION_LIFE_MS = 24 * 3_600_000;
const PORTAL_HOME = '/ui/operator';
const LOGIN_PAGE = '/ui/operator/login';

/** Sessions of operators, each for a day of the world's time. */
export interface OperatorSessions {
  open(now: Date): string;
  close(id: string): void;
  holds(id: string | undefined, now: Date): boolean;
}

export function createOperatorSessions(book: SessionBook): OperatorSessions {
  const expiries = new Map<string, number>();
  return {
    open(now) {
      for (const [id, expiry] of expiries) if (expiry <= now.getTime()) expiries.delete(id);
      const id = book.open();
      expiries.set(id, now.getTime() + SESSION_LIFE_MS);
      return id;
    },
    close(id) {
      expiries.delete(id);
    },
    holds: (id, now) =>
      id !== undefined && book.holds(id) && (expiries.get(id) ?? 0) > now.getTime(),
  };
}

const credentialsSchema = z.object({ username: z.string(), password: z.string() });

/** Login and logout. The status is 302 whatever happens: the cookies alone tell. */
export function sessionRoutes(sessions: OperatorSessions): readonly SimulatedRoute[] {
  return [
    {
      method: 'POST',
      path: '/portal/rest/login/operatorLogin',
      handle({ body, now }) {
        const credentials = credentialsSchema.safeParse(body).data;
        return credentials?.username === OPERATOR.user && credentials.password === OPERATOR.password
          ? loggedIn(sessions.open(now))
          : loggedOut(LOGIN_PAGE, 'Invalid username or password');
      },
    },
    {
      method: 'POST',
      path: '/portal/rest/logout',
      handle(request) {
        sessions.close(sessionOf(request) ?? '');
        return loggedOut(LOGIN_PAGE, '');
      },
    },
  ];
}

/** The session id that the request's cookies carry. */
export function sessionOf({ headers }: Pick<SimulatedRequest, 'headers'>): string | undefined {
  for (const cookie of (headers['cookie'] ?? '').split(';')) {
    const [name, value] = cookie.trim().split('=', 2);
    if (name === SESSION_COOKIE && value) return value;
  }
  return undefined;
}

const loggedIn = (id: string): SimulatedReply => ({
  status: 302,
  headers: {
    location: PORTAL_HOME,
    'set-cookie': [
      `${SESSION_COOKIE}=${id}; Path=/; HttpOnly; SameSite=Strict`,
      expired(MESSAGE_COOKIE),
    ],
  },
});

const loggedOut = (location: string, message: string): SimulatedReply => ({
  status: 302,
  headers: {
    location,
    'set-cookie': [
      message === ''
        ? expired(MESSAGE_COOKIE)
        : `${MESSAGE_COOKIE}=${encodeURIComponent(message)}; Path=/`,
      expired(SESSION_COOKIE),
    ],
  },
});

const expired = (name: string): string => `${name}=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT`;
