import { createWords } from '../../platform/words.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import type { OrchestratorAccount } from './accounts.ts';
import { createPortalClient } from './client.ts';
import { createNetworkReads, type NetworkReads } from './network-reads.ts';
import type { Settings } from './settings.ts';
import { createSingleReads, type SingleReads } from './single-reads.ts';

/** One orchestrator, with an account, a session, a breaker and a pool of its own. */
export interface Orchestrator extends NetworkReads, SingleReads {
  /** Public name, for example `velocloud-1`: for errors, logs and metrics. */
  readonly name: string;
  /** Host as configured. */
  readonly host: string;
  close(): Promise<void>;
}

/** The value behind the graph's type of the same name. */
export type OrchestratorModel = Pick<Orchestrator, 'name' | 'host'>;

export function createOrchestrator(
  name: string,
  account: OrchestratorAccount,
  settings: Settings,
  deps: SubgraphDeps,
): Orchestrator {
  const { host } = account;
  const portal = createPortalClient(name, account, settings, deps);
  const reading = { portal, words: createWords(name, deps), clock: deps.clock };
  return {
    name,
    host,
    ...createNetworkReads({ name, host }, reading, settings),
    ...createSingleReads(reading),
    close: () => portal.close(),
  };
}
