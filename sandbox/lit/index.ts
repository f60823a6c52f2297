import { createAnswerQueue, startHttpSimulator } from '../runtime/http-simulator.ts';
import { createSalesforceOrg } from '../runtime/salesforce-org.ts';
import type { Simulator, SimulatorDeps } from '../runtime/types.ts';
import { getDispatch, getOpenDispatchList } from './dispatches.ts';
import { fileRoute } from './files.ts';
import { orderRoutes } from './orders.ts';

export interface LitOptions extends SimulatorDeps {
  /** 0: any free port. */
  readonly port: number;
}

/** The one account that this vendor knows. */
const ACCOUNT = {
  orgId: '00D000000000101',
  userId: '005000000000101AAA',
  clientId: 'noc-graph',
  clientSecret: 'sandbox-lit-secret',
  username: 'noc-graph@lit.example.test',
  password: 'sandbox-lit-password',
  securityToken: 'LITTOKEN',
};

/**
 * Starts vendor LIT: a Salesforce org whose dispatches are read, ordered, changed and called off
 * through Apex REST, and take files.
 *
 * Its environment names the login host as LIT_LOGIN_URL; calls go to the `instance_url` of the
 * login, which is the same address. Account: client `noc-graph`, secret `sandbox-lit-secret`, user
 * `noc-graph@lit.example.test`, password `sandbox-lit-password`, security token `LITTOKEN`.
 */
export async function startLit({ world, port }: LitOptions): Promise<Simulator> {
  const org = createSalesforceOrg(ACCOUNT);
  const answers = createAnswerQueue('lit', ['business-error', 'no-number']);
  return startHttpSimulator({
    system: 'lit',
    world,
    sessions: org.sessions,
    port,
    answers,
    routes: [
      org.loginRoute,
      ...[
        ...[getOpenDispatchList(answers), getDispatch],
        ...[...orderRoutes(answers), fileRoute(answers)],
      ].map((route) => org.guard(route)),
      ...org.unknownRoutes,
    ],
    environment: (origin) => ({ LIT_LOGIN_URL: origin }),
  });
}
