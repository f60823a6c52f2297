import { createIds, type Ids } from './ids.ts';
import type {
  BillingEvent,
  Customer,
  Dispatch,
  Edge,
  EdgeEvent,
  Enterprise,
  InventoryAsset,
  ModemRecovery,
  Probe,
  ProbeTest,
  Site,
  Ticket,
} from './types.ts';

/** What a world holds, open to those who build and move it. Simulators see it as `World`. */
export interface WorldState {
  readonly orchestrators: readonly string[];
  readonly customers: Map<number, Customer>;
  readonly sites: Map<string, Site>;
  readonly inventory: InventoryAsset[];
  readonly enterprises: Enterprise[];
  readonly edges: Edge[];
  readonly events: EdgeEvent[];
  readonly probes: Probe[];
  readonly probeTests: ProbeTest[];
  readonly tickets: Map<number, Ticket>;
  readonly dispatches: Map<string, Dispatch>;
  readonly billingEvents: BillingEvent[];
  readonly modemRecoveries: ModemRecovery[];
  /** Ids that nothing has yet. */
  readonly ids: Ids;
}

export function emptyState(): WorldState {
  return {
    orchestrators: ['vco1.example.test', 'vco2.example.test'],
    customers: new Map(),
    sites: new Map(),
    inventory: [],
    enterprises: [],
    edges: [],
    events: [],
    probes: [],
    probeTests: [],
    tickets: new Map(),
    dispatches: new Map(),
    billingEvents: [],
    modemRecoveries: [],
    ids: createIds(),
  };
}

/** Key of `WorldState.sites`. */
export const siteKey = (clientId: number, siteId: number): string => `${clientId}:${siteId}`;
