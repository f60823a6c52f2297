import { asError, CodedError } from '../../platform/errors.ts';
import type { Metrics } from '../../platform/metrics.ts';
import { startHttpServer, type HttpReply, type HttpRoute } from '../runtime/http-server.ts';
import { answerRoutes } from './answers.ts';
import { callRoutes } from './calls.ts';
import { clockRoutes } from './clock.ts';
import type { Controlled } from './controlled.ts';
import { faultRoutes } from './faults.ts';
import { scenarioRoutes } from './scenarios.ts';
import { stateRoutes } from './state.ts';
import { statusRoutes } from './status.ts';

export interface ControlApi {
  readonly origin: string;
  stop(): Promise<void>;
}

const HTTP_STATUS: Readonly<Partial<Record<CodedError['code'], number>>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/**
 * Starts the HTTP JSON API that moves the world from outside: its clock, scenarios, faults, forced answers,
 * and what the simulators have received; and tells other processes how to reach these.
 *
 * @param options.port 0: any free port of 127.0.0.1.
 * @throws an Error for people when the port is in use.
 */
export async function startControl(
  options: Controlled & { readonly port: number; readonly metrics: Metrics },
): Promise<ControlApi> {
  const routes: readonly HttpRoute<HttpReply>[] = [
    ...stateRoutes(options),
    ...clockRoutes(options),
    ...callRoutes(options),
    ...faultRoutes(options),
    ...answerRoutes(options),
    ...scenarioRoutes(options),
    ...statusRoutes(options.metrics),
  ];
  const server = await startHttpServer({
    name: 'control',
    port: options.port,
    routes,
    unmatched({ method, path }) {
      const known = routes.map((route) => `${route.method} ${route.path}`).join(', ');
      throw new CodedError('NOT_FOUND', `expected one of ${known}; got ${method} ${path}`);
    },
    around: async (_request, answer) => {
      try {
        return await answer();
      } catch (thrown) {
        return refusal(thrown);
      }
    },
  });
  return { origin: server.origin, stop: () => server.close() };
}

function refusal(thrown: unknown): HttpReply {
  const code = thrown instanceof CodedError ? thrown.code : 'INTERNAL_SERVER_ERROR';
  return {
    status: HTTP_STATUS[code] ?? 500,
    json: { error: { code, message: asError(thrown).message } },
  };
}
