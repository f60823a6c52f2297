import { createSessionBook, startHttpSimulator } from '../runtime/http-simulator.ts';
import type { Simulator, SimulatorDeps } from '../runtime/types.ts';
import { customerEndpoints } from './customers.ts';
import { guard } from './endpoint.ts';
import { inventoryEndpoints } from './inventory.ts';
import { createTokens, loginRoute } from './login.ts';
import { siteEndpoints } from './sites.ts';
import { ticketDetailEndpoints } from './ticket-details.ts';
import { ticketListEndpoints } from './ticket-lists.ts';
import { workQueueEndpoints } from './work-queues.ts';

export interface BruinOptions extends SimulatorDeps {
  /** 0: any free port. */
  readonly port: number;
}

/**
 * Starts a Bruin: login host and API behind one address.
 *
 * Its environment names the address as BRUIN_BASE_URL and BRUIN_LOGIN_URL. It knows one client,
 * `noc-graph` with the secret `sandbox-bruin-secret`.
 */
export async function startBruin({ world, port }: BruinOptions): Promise<Simulator> {
  const sessions = createSessionBook();
  const tokens = createTokens(sessions);
  const endpoints = [
    ...ticketListEndpoints,
    ...ticketDetailEndpoints,
    ...workQueueEndpoints,
    ...customerEndpoints,
    ...inventoryEndpoints,
    ...siteEndpoints,
  ];
  return startHttpSimulator({
    system: 'bruin',
    world,
    sessions,
    port,
    routes: [loginRoute(tokens), ...endpoints.map((endpoint) => guard(endpoint, tokens))],
    environment: (origin) => ({ BRUIN_BASE_URL: origin, BRUIN_LOGIN_URL: origin }),
  });
}
