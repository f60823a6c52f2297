import { createSessionBook, startHttpSimulator } from '../runtime/http-simulator.ts';
import type { Simulator, SimulatorDeps } from '../runtime/types.ts';
import { guard } from './endpoint.ts';
import { loginRoute } from './login.ts';
import { probes } from './probes.ts';
import { testResult, testResults } from './test-results.ts';

export interface HawkeyeOptions extends SimulatorDeps {
  /** 0: any free port. */
  readonly port: number;
}

/**
 * Starts a Hawkeye: probes and the results of their tests behind a cookie session.
 *
 * Its environment names the API root as HAWKEYE_BASE_URL. It knows one user, `noc-graph` with the
 * password `sandbox-hawkeye-password`.
 */
export async function startHawkeye({ world, port }: HawkeyeOptions): Promise<Simulator> {
  const sessions = createSessionBook();
  const endpoints = [probes, testResults, testResult];
  return startHttpSimulator({
    system: 'hawkeye',
    world,
    sessions,
    port,
    routes: [loginRoute(sessions), ...endpoints.map((endpoint) => guard(endpoint, sessions))],
    environment: (origin) => ({ HAWKEYE_BASE_URL: origin }),
  });
}
