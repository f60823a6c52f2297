import { WEBHOOK_SECRET } from '../runtime/bruin-webhooks.ts';
import {
  createAnswerQueue,
  createSessionBook,
  startHttpSimulator,
} from '../runtime/http-simulator.ts';
import type { Simulator, SimulatorDeps } from '../runtime/types.ts';
import { circuitEndpoints } from './circuits.ts';
import { customerEndpoints } from './customers.ts';
import { emailEndpoints } from './email-centre.ts';
import { guard, type Desk } from './endpoint.ts';
import { inventoryEndpoints } from './inventory.ts';
import { createTokens, loginRoute } from './login.ts';
import { moveEndpoints } from './move-details.ts';
import { newTicketEndpoints } from './new-ticket.ts';
import { noteEndpoints } from './notes.ts';
import { phoneLineEndpoints } from './phone-lines.ts';
import { createReadBack } from './read-back.ts';
import { repairEndpoints } from './repair.ts';
import { siteEndpoints } from './sites.ts';
import { ticketChangeEndpoints } from './ticket-changes.ts';
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
 * `noc-graph` with the secret `sandbox-bruin-secret`, and signs what it delivers with BRUIN_WEBHOOK_SECRET.
 */
export async function startBruin({ world, port }: BruinOptions): Promise<Simulator> {
  const sessions = createSessionBook();
  const tokens = createTokens(sessions);
  const answers = createAnswerQueue('bruin', [
    'repair',
    'note-lost',
    'note-delay',
    'refusal',
    'unsuccessful',
    'unknown-line',
    'create',
    'total-drift',
    'printed-forms',
  ]);
  const desk: Desk = { tokens, answers, readBack: createReadBack(world.seed) };
  const endpoints = [
    ...ticketListEndpoints,
    ...ticketDetailEndpoints,
    ...workQueueEndpoints,
    ...customerEndpoints,
    ...inventoryEndpoints,
    ...circuitEndpoints,
    ...phoneLineEndpoints,
    ...siteEndpoints,
    ...emailEndpoints,
    ...noteEndpoints,
    ...newTicketEndpoints,
    ...repairEndpoints,
    ...ticketChangeEndpoints,
    ...moveEndpoints,
  ];
  return startHttpSimulator({
    system: 'bruin',
    world,
    sessions,
    answers,
    port,
    routes: [loginRoute(tokens), ...endpoints.map((endpoint) => guard(endpoint, desk))],
    environment: (origin) => ({
      BRUIN_BASE_URL: origin,
      BRUIN_LOGIN_URL: origin,
      BRUIN_WEBHOOK_SECRET: WEBHOOK_SECRET,
    }),
  });
}
