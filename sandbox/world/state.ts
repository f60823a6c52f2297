import { createIds, type Ids } from './ids.ts';
import type {
  BillingEvent,
  Circuit,
  Customer,
  Dispatch,
  Edge,
  EdgeEvent,
  Email,
  Enterprise,
  InventoryAsset,
  Milestone,
  ModemRecovery,
  PhoneLine,
  Probe,
  ProbeTest,
  Site,
  Ticket,
  VendorMail,
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
  readonly vendorMails: VendorMail[];
  readonly emails: Map<number, Email>;
  readonly milestones: Milestone[];
  readonly phoneLines: PhoneLine[];
  readonly circuits: Circuit[];
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
    vendorMails: [],
    emails: new Map(),
    milestones: [],
    phoneLines: [],
    circuits: [],
    ids: createIds(),
  };
}

/** Key of `WorldState.sites`. */
export const siteKey = (clientId: number, siteId: number): string => `${clientId}:${siteId}`;
