import { createAnswerQueue, startHttpSimulator } from '../runtime/http-simulator.ts';
import { createSalesforceOrg } from '../runtime/salesforce-org.ts';
import type { Simulator, SimulatorDeps } from '../runtime/types.ts';
import { getService } from './get-service.ts';
import { createQueryCursors } from './query-cursors.ts';
import { queryRoutes } from './query.ts';

export interface CtsOptions extends SimulatorDeps {
  /** 0: any free port. */
  readonly port: number;
  /** Rows of one page of a query. Default 2000, as Salesforce has it. */
  readonly pageSize?: number;
}

/** The one account that this vendor knows. */
const ACCOUNT = {
  orgId: '00D000000000202',
  userId: '005000000000202AAA',
  clientId: 'noc-graph',
  clientSecret: 'sandbox-cts-secret',
  username: 'noc-graph@cts.example.test',
  password: 'sandbox-cts-password',
  securityToken: 'CTSTOKEN',
};

/**
 * Starts vendor CTS: a Salesforce org whose object `Service__c` is read by SOQL or by id.
 *
 * Its environment names the login host as CTS_LOGIN_URL; calls go to the `instance_url` of the
 * login, which is the same address. Account: client `noc-graph`, secret `sandbox-cts-secret`, user
 * `noc-graph@cts.example.test`, password `sandbox-cts-password`, security token `CTSTOKEN`.
 */
export async function startCts({ world, port, pageSize = 2000 }: CtsOptions): Promise<Simulator> {
  const org = createSalesforceOrg(ACCOUNT);
  const answers = createAnswerQueue('cts', ['unfinished-page']);
  const routes = [...queryRoutes(createQueryCursors(pageSize), answers), getService];
  return startHttpSimulator({
    system: 'cts',
    world,
    sessions: org.sessions,
    port,
    answers,
    routes: [org.loginRoute, ...routes.map((route) => org.guard(route)), ...org.unknownRoutes],
    environment: (origin) => ({ CTS_LOGIN_URL: origin }),
  });
}
