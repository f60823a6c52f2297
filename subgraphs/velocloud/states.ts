import { createWords } from '../../platform/words.ts';
import type { DeviceState } from '../generated/velocloud.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';

const EDGE_STATES: ReadonlyMap<string, DeviceState> = new Map(
  (['CONNECTED', 'DEGRADED', 'OFFLINE', 'NEVER_ACTIVATED', 'DISABLED'] as const).map((state) => [
    state,
    state,
  ]),
);

/** What the standby member's HA state means for it. */
const STANDBY_STATES: ReadonlyMap<string, DeviceState> = new Map([
  ['READY', 'CONNECTED'],
  ['FAILED', 'OFFLINE'],
]);

/** Turns an orchestrator's words for an edge into the graph's. */
export interface EdgeStates {
  ofPrimary(word: string | null): DeviceState | null;
  /** @param word its haState, READY or FAILED. */
  ofStandby(word: string | null): DeviceState | null;
}

export function createEdgeStates(deps: Pick<SubgraphDeps, 'log' | 'metrics'>): EdgeStates {
  const words = createWords('velocloud', deps);
  return {
    ofPrimary: (word) => (word === null ? null : words.translate('edgeState', word, EDGE_STATES)),
    ofStandby: (word) => (word === null ? null : words.translate('haState', word, STANDBY_STATES)),
  };
}
