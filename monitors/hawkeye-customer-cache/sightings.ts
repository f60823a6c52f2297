import type { AllProbesQuery, ProbeInventoryQuery } from '../generated/hawkeye-customer-cache.ts';
import type { InventorySighting } from '../vocabulary/inventory.ts';

type InventoryEntry = NonNullable<ProbeInventoryQuery['inventory']>[number];

/** A probe as the probe platform shows it. */
export type ProbeSighting = NonNullable<AllProbesQuery['probes']>['nodes'][number];

/** A probe that is to be crossed with the inventory: everything that names it is there. */
export type Candidate = ProbeSighting & { readonly probeId: string; readonly uid: string };

/** A row of the inventory for a probe. */
export type ProbeInventoryRow = NonNullable<InventoryEntry['assets']>[number];

/** A probe and what the inventory says of it. */
export interface CrossedProbe {
  readonly probe: Candidate;
  readonly inventory: InventorySighting<ProbeInventoryRow>;
}

/** Everything that one refresh found out. */
export interface Crossing {
  /** When it began. */
  readonly observedAt: Date;
  /** When it was done. */
  readonly crossedAt: Date;
  readonly probes: readonly CrossedProbe[];
}
