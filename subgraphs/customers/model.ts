/** As it stands in the store: plain JSON, instants as ISO 8601 text. */
export interface EdgeRecord {
  readonly serialNumber: string;
  readonly host: string;
  readonly enterpriseId: string;
  readonly enterpriseName: string | null;
  readonly edgeId: string;
  readonly edgeName: string | null;
  readonly lastContactAt: string | null;
  readonly haSerialNumber: string | null;
  readonly customerId: string;
  readonly customerName: string | null;
  readonly siteId: string | null;
  readonly managementStatus: string;
  readonly interfaces: readonly WatchedInterface[];
  readonly linkConfigurations: readonly WatchedLinkConfiguration[];
  readonly ticketContact: TicketContact | null;
  /** Null when the ticketing system could not be asked. */
  readonly ticketSubscribers: readonly TicketContact[] | null;
  readonly cachedAt: string;
}

export interface WatchedInterface {
  readonly name: string;
  readonly logicalId: string | null;
  readonly accessType: string | null;
  readonly serviceNumber: string | null;
}

export interface WatchedLinkConfiguration {
  readonly interfaces: readonly string[];
  readonly mode: string | null;
  readonly type: string | null;
}

export interface TicketContact {
  readonly name: string | null;
  readonly email: string | null;
}

/** As it stands in the store. */
export interface ProbeRecord {
  readonly serialNumber: string;
  readonly probeId: string;
  readonly uid: string;
  readonly group: string | null;
  readonly typeName: string | null;
  readonly lastContactAt: string | null;
  readonly customerId: string;
  readonly customerName: string | null;
  readonly siteId: string | null;
  readonly managementStatus: string;
  readonly cachedAt: string;
}

interface Instants {
  readonly lastContactAt: Date | null;
  readonly cachedAt: Date;
}

/** A watched edge as resolvers get it, be it as `Edge` or as `WatchedEdge`. */
export type EdgeEntry = Omit<EdgeRecord, keyof Instants> & Instants & { readonly kind: 'Edge' };

/** A watched probe as resolvers get it, be it as `Probe` or as `WatchedProbe`. */
export type ProbeEntry = Omit<ProbeRecord, keyof Instants> & Instants & { readonly kind: 'Probe' };

/** What the cache names an owner of. */
export type DeviceEntry = EdgeEntry | ProbeEntry;

/** A customer by its id; the rest is looked up where it is asked for. */
export interface CustomerRef {
  readonly id: string;
}

/** What the inventory says of one interface of a watched edge. */
export interface LinkEntry {
  readonly id: string;
  readonly accessType: string | null;
  readonly serviceNumber: string | null;
}

/** A task as the gateway hands it over: with the service number that `device` requires. */
export interface TicketTaskRef {
  readonly id: string;
  readonly serviceNumber: string | null;
}

export type CacheName = 'EDGES' | 'PROBES';
