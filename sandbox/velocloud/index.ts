import {
  createSessionBook,
  startHttpSimulator,
  type SimulatedReply,
  type SimulatedRoute,
} from '../runtime/http-simulator.ts';
import type { Simulator, SimulatorDeps } from '../runtime/types.ts';
import { configurationMethods } from './configuration.ts';
import { edgeMethods } from './edges.ts';
import { eventMethods } from './events.ts';
import { gatewayMethods } from './gateways.ts';
import { linkMetricMethods } from './link-metrics.ts';
import { linkSeriesMethods } from './link-series.ts';
import type { PortalMethod } from './method.ts';
import { monitoringMethods } from './monitoring.ts';
import { viewNetwork } from './network.ts';
import { expiredSession, PortalError, unknownMethod } from './portal-error.ts';
import {
  createOperatorSessions,
  OPERATOR,
  sessionOf,
  sessionRoutes,
  type OperatorSessions,
} from './session.ts';

export interface VelocloudOptions extends SimulatorDeps {
  /** 0: any free port. */
  readonly port: number;
  /** Index into the world's orchestrators; its system is `velocloud-1` for index 0. */
  readonly orchestrator: number;
}

const METHODS: readonly PortalMethod[] = [
  ...monitoringMethods,
  ...linkMetricMethods,
  ...linkSeriesMethods,
  ...eventMethods,
  ...edgeMethods,
  ...configurationMethods,
  ...gatewayMethods,
];
const ROOT = '/portal/rest';

/**
 * Starts one orchestrator, with enterprises, edges and sessions of its own.
 *
 * Its environment names it as the one host of VELOCLOUD_CREDENTIALS, to be called by VELOCLOUD_SCHEME.
 * It knows one operator, `noc-graph` with the password `sandbox-velocloud-password`.
 */
export async function startVelocloud(options: VelocloudOptions): Promise<Simulator> {
  const { world, port, orchestrator } = options;
  const book = createSessionBook();
  const sessions = createOperatorSessions(book);
  return startHttpSimulator({
    system: `velocloud-${orchestrator + 1}`,
    world,
    sessions: book,
    port,
    routes: [
      ...sessionRoutes(sessions),
      ...METHODS.map((method) => methodRoute(method, sessions, orchestrator)),
      unknownMethodRoute(sessions),
      ...OTHER_VERBS.map(postOnlyRoute),
    ],
    environment: (origin) => ({
      VELOCLOUD_CREDENTIALS: JSON.stringify([{ host: new URL(origin).host, ...OPERATOR }]),
      VELOCLOUD_SCHEME: 'http',
    }),
  });
}

function methodRoute(
  { name, answer }: PortalMethod,
  sessions: OperatorSessions,
  orchestrator: number,
): SimulatedRoute {
  return {
    method: 'POST',
    path: `${ROOT}/${name}`,
    handle(request) {
      const { world, now, body } = request;
      if (!sessions.holds(sessionOf(request), now)) return expiredSession();
      try {
        return { json: answer(viewNetwork(world, orchestrator, now), body) };
      } catch (error) {
        if (error instanceof PortalError) return error.reply;
        throw error;
      }
    },
  };
}

const unknownMethodRoute = (sessions: OperatorSessions): SimulatedRoute => ({
  method: 'POST',
  path: `${ROOT}/*`,
  handle: (request) =>
    sessions.holds(sessionOf(request), request.now)
      ? unknownMethod(request.params['*'] ?? '')
      : expiredSession(),
});

const OTHER_VERBS = ['GET', 'PUT', 'PATCH', 'DELETE'] as const;

const postOnlyRoute = (method: (typeof OTHER_VERBS)[number]): SimulatedRoute => ({
  method,
  path: `${ROOT}/*`,
  handle: (): SimulatedReply => ({ status: 405, headers: { allow: 'POST' } }),
});
