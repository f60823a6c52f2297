import type { EdgeInventoryQuery, OrchestratorEdgesQuery } from '../generated/customer-cache.ts';
import type { InventorySighting } from '../vocabulary/inventory.ts';

type Orchestrator = NonNullable<OrchestratorEdgesQuery['orchestrators']>[number];
type InventoryEntry = NonNullable<EdgeInventoryQuery['inventory']>[number];

/** An edge as an orchestrator shows it. */
export type EdgeSighting = NonNullable<Orchestrator['edges']>['nodes'][number];

/** An edge that is to be crossed with the inventory: everything that names it is there. */
export type Candidate = EdgeSighting & { readonly enterpriseId: string; readonly edgeId: string };

/** A row of the inventory for an edge. */
export type EdgeInventoryRow = NonNullable<InventoryEntry['assets']>[number];

/** All edges of one orchestrator that could be read. */
export interface HostSighting {
  readonly host: string;
  readonly edges: readonly EdgeSighting[];
}

/** An edge and what the inventory says of it. */
export interface CrossedEdge {
  readonly edge: Candidate;
  readonly inventory: InventorySighting<EdgeInventoryRow>;
  /** False when the people of its customer could not be read. */
  readonly contactsReadable: boolean;
}

/** Everything that one refresh found out. */
export interface Crossing {
  /** When it began. */
  readonly observedAt: Date;
  /** When it was done. */
  readonly crossedAt: Date;
  readonly hosts: readonly { readonly host: string; readonly edges: readonly CrossedEdge[] }[];
}
