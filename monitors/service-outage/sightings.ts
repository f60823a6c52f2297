/** Everything here is JSON: it goes into tasks for later, and into the ledger. Times are ISO 8601, UTC. */

/** A WAN link as its orchestrator shows it. */
export interface LinkSighting {
  readonly interface: string;
  /** As `LinkState` in schema/velocloud.graphql; null when the orchestrator says nothing. */
  readonly state: string | null;
  readonly displayName: string | null;
  readonly ipAddress: string | null;
}

/** An edge as its orchestrator shows it. */
export interface EdgeSighting {
  readonly serialNumber: string;
  readonly host: string;
  readonly enterpriseId: string;
  readonly edgeId: string;
  readonly name: string | null;
  /** As `DeviceState` in schema/velocloud.graphql; null when the orchestrator says nothing. */
  readonly state: string | null;
  readonly haRole: 'PRIMARY' | 'STANDBY' | 'STANDALONE' | null;
  /** Null when it stands alone. */
  readonly haPartner: { readonly serialNumber: string; readonly state: string | null } | null;
  readonly links: readonly LinkSighting[];
}

/** An edge as the cache holds it: whose it is, and what the inventory knows of its lines. */
export interface WatchedSighting {
  readonly serialNumber: string;
  readonly host: string;
  readonly enterpriseId: string;
  readonly edgeId: string;
  readonly edgeName: string | null;
  readonly customerId: string;
  readonly customerName: string | null;
  /** `clientId:siteId`. */
  readonly siteId: string | null;
  readonly interfaces: readonly {
    readonly name: string;
    readonly logicalId: string | null;
    readonly accessType: string | null;
    readonly serviceNumber: string | null;
  }[];
  readonly linkConfigurations: readonly {
    readonly interfaces: readonly string[];
    readonly mode: string | null;
    readonly type: string | null;
  }[];
}

/** A watched edge and how it stands. */
export interface EdgeCase {
  readonly watched: WatchedSighting;
  readonly edge: EdgeSighting;
  /** When it was read. */
  readonly observedAt: string;
}

/** A note of a ticket. Of a ticket with many long notes the older ones are cut to their first lines. */
export interface NoteSighting {
  readonly id: string;
  readonly text: string | null;
  /** Null when it concerns the whole ticket. */
  readonly serviceNumbers: readonly string[] | null;
  readonly createdAt: string | null;
}

/** A task of a ticket: the part that concerns one service number. */
export interface TaskSighting {
  /** `ticketId:detailId`. */
  readonly id: string;
  readonly serviceNumber: string | null;
  readonly status: 'IN_PROGRESS' | 'RESOLVED' | 'CLOSED' | 'UNKNOWN' | null;
  readonly workQueue: string | null;
  readonly assignee: string | null;
}

/** An outage ticket, with the automation's own notes alone: what people wrote decides nothing. */
export interface TicketSighting {
  readonly id: string;
  /** As `TicketStatus` in schema/bruin.graphql. */
  readonly status: string | null;
  /** 1 (high) to 4 (low); null when never set. */
  readonly severity: number | null;
  readonly createdAt: string | null;
  readonly createdBy: string | null;
  readonly tasks: readonly TaskSighting[];
  /** Oldest first. */
  readonly notes: readonly NoteSighting[];
}

/** What happened to an edge. */
export interface EventSighting {
  readonly at: string;
  /** `EDGE_UP`, `EDGE_DOWN`, `LINK_ALIVE` or `LINK_DEAD`. */
  readonly type: string;
  readonly interface: string | null;
}
