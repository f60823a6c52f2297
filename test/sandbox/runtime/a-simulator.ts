import {
  createSessionBook,
  startHttpSimulator,
  type SessionBook,
  type SimulatedRequest,
} from '../../../sandbox/runtime/http-simulator.ts';
import type { Simulator } from '../../../sandbox/runtime/types.ts';
import type { World } from '../../../sandbox/world/types.ts';
import { aWorld } from '../world/snapshot.ts';

export interface ASimulator {
  readonly simulator: Simulator;
  readonly world: World;
  readonly sessions: SessionBook;
  readonly origin: string;
  /** What the handlers were given, newest last. */
  readonly seen: SimulatedRequest[];
  /** Asks it; rejects when the connection is refused. */
  ask(
    method: string,
    path: string,
    init?: { body?: string | Buffer; type?: string; token?: string },
  ): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Rows that are made when they are asked for. */
export const ROWS = 2000;

function* rows(): Generator<{ row: number }> {
  for (let row = 0; row < ROWS; row += 1) yield { row };
}

/** A small upstream: a route that reads, one that writes, one that wants a session, one that fails. */
export async function startASimulator(port = 0): Promise<ASimulator> {
  const world = aWorld();
  const sessions = createSessionBook();
  const seen: SimulatedRequest[] = [];
  const simulator = await startHttpSimulator({
    system: 'example',
    world,
    sessions,
    port,
    environment: (origin) => ({ EXAMPLE_BASE_URL: origin }),
    routes: [
      {
        method: 'GET',
        path: '/Api/Things/:thingId',
        handle(request) {
          seen.push(request);
          return {
            json: { thing: request.params['thingId'] },
            headers: { 'set-cookie': ['a=1', 'b=2'] },
          };
        },
      },
      {
        method: 'POST',
        path: '/api/things',
        handle(request) {
          seen.push(request);
          return { status: 201, text: 'made', write: true };
        },
      },
      {
        method: 'GET',
        path: '/private',
        handle: ({ headers }) =>
          sessions.holds(headers['x-token']) ? { json: true } : { status: 401 },
      },
      { method: 'GET', path: '/now', handle: ({ now }) => ({ json: { now } }) },
      { method: 'GET', path: '/rows', handle: () => ({ json: rows() }) },
      {
        method: 'GET',
        path: '/broken',
        handle() {
          throw new Error('a fault of the simulator itself');
        },
      },
    ],
  });
  const origin = simulator.environment['EXAMPLE_BASE_URL'] ?? '';
  return {
    simulator,
    world,
    sessions,
    origin,
    seen,
    async ask(method, path, { body, type, token } = {}) {
      const headers = {
        ...(type === undefined ? {} : { 'content-type': type }),
        ...(token === undefined ? {} : { 'x-token': token }),
      };
      const response = await fetch(origin + path, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
      });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
  };
}
