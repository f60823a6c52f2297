/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601, always UTC. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A finished refresh. */
export type CompleteCacheRefreshInput = {
  /** Which cache. */
  cache: DeviceCache;
  /** When it is due again. */
  nextRefreshAt: Scalars['DateTime']['input'];
  /** When it was refreshed. */
  refreshedAt: Scalars['DateTime']['input'];
};

/** A cache that a monitor keeps. */
export type DeviceCache =
  /** Orchestrators' edges crossed with the inventory. */
  | 'EDGES'
  /** The probe platform's probes crossed with the inventory. */
  | 'PROBES';

/** Where a device stands. */
export type DeviceState =
  /** Works. */
  | 'CONNECTED'
  /** Works in part: a link, or one of a probe's two node tests, is down. */
  | 'DEGRADED'
  /** Switched off by an administrator. */
  | 'DISABLED'
  /** Configured but never seen. */
  | 'NEVER_ACTIVATED'
  /** Does not answer. */
  | 'OFFLINE'
  /** A word that this graph does not know: see `rawState`. */
  | 'UNKNOWN';

/** Narrows dispatches. Absent means any; an empty list is refused. */
export type DispatchFilter = {
  /** Only those of this origin. */
  origin?: InputMaybe<DispatchOrigin>;
  /** Any of these statuses as the desk saw them last, 1 to 5. `UNKNOWN` is refused. */
  statuses?: InputMaybe<Array<DispatchStatus>>;
  /** Any of these vendors, 1 to 2. */
  vendors?: InputMaybe<Array<Vendor>>;
};

/** One dispatch as the vendor shows it. */
export type DispatchObservationInput = {
  /** Ticketing client id of the ticket, digits. Null when the ticket was not read. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The vendor's own number. */
  number: Scalars['String']['input'];
  /** Where it came from. Null when the ticket was not read; what is known already stays. */
  origin?: InputMaybe<DispatchOrigin>;
  /** Where it stands. */
  status: DispatchStatus;
  /** Ticket id, digits. Null when the vendor's record names none that can be read. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a dispatch came from. */
export type DispatchOrigin =
  /** Ordered through this graph: the ticket holds our note of the order. */
  | 'PORTAL'
  /** Made by the vendor or by hand. */
  | 'VENDOR';

/** Where a dispatch stands, in the words of this graph. The vendor's own word is in `vendorStatus`. */
export type DispatchStatus =
  /** Called off. */
  | 'CANCELLED'
  /** The work is done. */
  | 'COMPLETED'
  /** Date and engineer are confirmed. */
  | 'CONFIRMED'
  /** Asked for, not yet confirmed by the vendor. */
  | 'REQUESTED'
  /** The engineer is on site. */
  | 'TECH_ON_SITE'
  /** The vendor used a word that this graph does not know: see `vendorStatus`. */
  | 'UNKNOWN';

/** What can happen to an edge. */
export type EdgeEventType =
  /** The edge went down. */
  | 'EDGE_DOWN'
  /** The edge came up. */
  | 'EDGE_UP'
  /** An interface went down. */
  | 'INTERFACE_DOWN'
  /** An interface came up. */
  | 'INTERFACE_UP'
  /** A link came back. */
  | 'LINK_ALIVE'
  /** A link died. */
  | 'LINK_DEAD'
  /** Something else: see `rawType`. */
  | 'OTHER';

/** How far back events reach. */
export type EventsWindow =
  /** Seven days. */
  | 'LAST_7_DAYS'
  /** 24 hours. */
  | 'LAST_24_HOURS'
  /** One hour. */
  | 'LAST_HOUR';

/** Place of an edge in an HA pair. */
export type HaRole =
  /** Carries the traffic. */
  | 'PRIMARY'
  /** Has no partner. */
  | 'STANDALONE'
  /** Waits to take over. */
  | 'STANDBY';

/** Network that a link reaches. */
export type LinkMode =
  /** A private network, for example MPLS. */
  | 'PRIVATE'
  /** The internet. */
  | 'PUBLIC'
  /** A word that this graph does not know. */
  | 'UNKNOWN';

/** What a series holds. */
export type LinkSeriesMetric =
  /** Bytes received in the tick. */
  | 'BYTES_RX'
  /** Bytes sent in the tick. */
  | 'BYTES_TX'
  /** Estimated capacity for receiving, in bits per second. */
  | 'CAPACITY_RX_BPS'
  /** Estimated capacity for sending, in bits per second. */
  | 'CAPACITY_TX_BPS';

/** Where a link stands. */
export type LinkState =
  /** Down. */
  | 'DISCONNECTED'
  /** Coming up. */
  | 'INITIAL'
  /** Silent. */
  | 'QUIET'
  /** Works. */
  | 'STABLE'
  /** A backup that waits until another link of its edge goes down. */
  | 'STANDBY'
  /** A word that this graph does not know: see `rawState`. */
  | 'UNKNOWN'
  /** Works badly. */
  | 'UNSTABLE';

/** Medium of a link. */
export type LinkType =
  /** A word that this graph does not know. */
  | 'UNKNOWN'
  /** A cable. */
  | 'WIRED'
  /** Radio, for example LTE. */
  | 'WIRELESS';

/** How far back averages reach. */
export type MetricsWindow =
  /** 30 minutes. */
  | 'LAST_30_MIN'
  /** 60 minutes. */
  | 'LAST_60_MIN';

/** How a test ended. */
export type ProbeTestStatus =
  /** Could not be made. */
  | 'ERROR'
  /** Beyond a threshold. */
  | 'FAILED'
  /** Within its thresholds. */
  | 'PASSED'
  /** A word that this graph does not know: see `rawStatus`. */
  | 'UNKNOWN';

/** How far back test results reach. */
export type ProbeTestsWindow =
  /** 24 hours. */
  | 'LAST_24_HOURS'
  /** 60 minutes. */
  | 'LAST_60_MIN';

/** What was read from one vendor. */
export type RecordDispatchesInput = {
  /** True in the last call of a reading: from then on the desk answers for this vendor. */
  complete: Scalars['Boolean']['input'];
  /** 0 to 500 dispatches. More go in several calls. */
  dispatches: Array<DispatchObservationInput>;
  /** When the reading began. One that began before what is stored is refused. */
  observedAt: Scalars['DateTime']['input'];
  /** Who was read. */
  vendor: Vendor;
};

/** What a crossing found for one orchestrator. */
export type RecordWatchedEdgesInput = {
  /** Orchestrator. */
  host: Scalars['ID']['input'];
  /** When the crossing began. One that began before what is stored is refused. */
  observedAt: Scalars['DateTime']['input'];
  /** Serial numbers, 0 to 500, that leave the cache. */
  removals: Array<Scalars['ID']['input']>;
  /** 0 to 500 entries that enter or replace. More go in several calls. */
  upserts: Array<WatchedEdgeInput>;
};

/** All probes to watch. */
export type ReplaceWatchedProbesInput = {
  /** When the crossing began. One that began before what is stored is refused. */
  observedAt: Scalars['DateTime']['input'];
  /** 1 to 20000 probes. */
  probes: Array<WatchedProbeInput>;
};

/** How far back a series reaches. The orchestrator holds 1024 ticks at most. */
export type SeriesWindow =
  /** Three days. */
  | 'LAST_3_DAYS'
  /** 24 hours. */
  | 'LAST_24_HOURS'
  /** One hour. */
  | 'LAST_HOUR';

/** A person who gets word of tickets. */
export type TicketContactInput = {
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Full name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list of tickets. Absent means any; an empty list is refused, and so is UNKNOWN. */
export type TicketFilter = {
  /** Any of these statuses, 1 to 6. */
  statuses?: InputMaybe<Array<TicketStatus>>;
  /** Any of these topics, 1 to 4. */
  topics?: InputMaybe<Array<TicketTopic>>;
};

/** Where a ticket stands. */
export type TicketStatus =
  /** Closed. */
  | 'CLOSED'
  /** Not yet sent. */
  | 'DRAFT'
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** Being reviewed. */
  | 'IN_REVIEW'
  /** Nobody has begun. */
  | 'NEW'
  /** Solved, not yet closed. */
  | 'RESOLVED'
  /** A status that this graph does not know: see `rawStatus`. */
  | 'UNKNOWN';

/** Where a task stands. */
export type TicketTaskStatus =
  /** Closed (`C`). */
  | 'CLOSED'
  /** Open (`I`). */
  | 'IN_PROGRESS'
  /** Solved (`R`). */
  | 'RESOLVED'
  /** A status that this graph does not know: see `rawStatus`. */
  | 'UNKNOWN';

/** What a ticket is about. */
export type TicketTopic =
  /** More lines are wanted (`053`). */
  | 'ADD_LINES'
  /** A service works badly (`VAS`). */
  | 'SERVICE_AFFECTING'
  /** A service does not work (`VOO`). */
  | 'SERVICE_OUTAGE'
  /** A topic that this graph does not know: see `rawTopic`. */
  | 'UNKNOWN'
  /** A wireless service does not work (`019`). */
  | 'WIRELESS_OUTAGE';

/** A company that sends field engineers to sites. */
export type Vendor =
  /** Vendor B, ordered by mail. */
  | 'CTS'
  /** Vendor A, ordered by API. */
  | 'LIT';

/** An edge to keep in the cache. */
export type WatchedEdgeInput = {
  /** Ticketing client id, digits. */
  customerId: Scalars['ID']['input'];
  /** Name in the ticketing system. */
  customerName?: InputMaybe<Scalars['String']['input']>;
  /** Edge id, unique in one host. */
  edgeId: Scalars['ID']['input'];
  /** Name of the edge. */
  edgeName?: InputMaybe<Scalars['String']['input']>;
  /** Enterprise id, unique in one host. */
  enterpriseId: Scalars['ID']['input'];
  /** Name of the enterprise. */
  enterpriseName?: InputMaybe<Scalars['String']['input']>;
  /** Serial number of the other member of its HA pair. */
  haSerialNumber?: InputMaybe<Scalars['ID']['input']>;
  /** Its interfaces, 0 to 100. */
  interfaces: Array<WatchedInterfaceInput>;
  /** When the orchestrator last heard of it. */
  lastContactAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Configuration of its links, 0 to 100. */
  linkConfigurations: Array<WatchedLinkConfigurationInput>;
  /** Where it stands in the inventory. */
  managementStatus: Scalars['String']['input'];
  /** Serial number. */
  serialNumber: Scalars['ID']['input'];
  /** `clientId:siteId`. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Main contact for tickets. */
  ticketContact?: InputMaybe<TicketContactInput>;
  /** Further people who follow tickets, 0 to 200. Null when they could not be read. */
  ticketSubscribers?: InputMaybe<Array<TicketContactInput>>;
};

/** Which edges of the cache. */
export type WatchedEdgesFilter = {
  /** Orchestrators, 0 to 100. Empty means all; one that is not configured holds nothing. */
  hosts?: Array<WatchedHostFilter>;
};

/** Which edges of one orchestrator. */
export type WatchedHostFilter = {
  /** Only these enterprises, 0 to 1000. Empty means all of the host. */
  enterpriseIds?: Array<Scalars['ID']['input']>;
  /** Orchestrator. */
  host: Scalars['ID']['input'];
};

/** An interface of a watched edge. */
export type WatchedInterfaceInput = {
  /** Kind of circuit in the inventory. */
  accessType?: InputMaybe<Scalars['String']['input']>;
  /** Gateway's hardware address with a suffix. */
  logicalId?: InputMaybe<Scalars['String']['input']>;
  /** Name, for example `GE1`. */
  name: Scalars['String']['input'];
  /** Service number of the circuit in the inventory. */
  serviceNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Configuration of one or more interfaces of a watched edge. */
export type WatchedLinkConfigurationInput = {
  /** Interfaces that the entry covers. */
  interfaces: Array<Scalars['String']['input']>;
  /** `PUBLIC`, `PRIVATE`, or another word of the orchestrator. */
  mode?: InputMaybe<Scalars['String']['input']>;
  /** `WIRED`, `WIRELESS`, or another word of the orchestrator. */
  type?: InputMaybe<Scalars['String']['input']>;
};

/** A probe to keep in the cache. */
export type WatchedProbeInput = {
  /** Ticketing client id, digits. */
  customerId: Scalars['ID']['input'];
  /** Name in the ticketing system. */
  customerName?: InputMaybe<Scalars['String']['input']>;
  /** Group. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** When it last reported. */
  lastContactAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it stands in the inventory. */
  managementStatus: Scalars['String']['input'];
  /** The probe platform's number for it. */
  probeId: Scalars['ID']['input'];
  /** Serial number. */
  serialNumber: Scalars['ID']['input'];
  /** `clientId:siteId`. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Hardware. */
  typeName?: InputMaybe<Scalars['String']['input']>;
  /** The probe platform's unique id. */
  uid: Scalars['ID']['input'];
};

/** A finished refresh. */
export type CompleteCacheRefreshInput = {
  /** Which cache. */
  cache: DeviceCache;
  /** When it is due again. */
  nextRefreshAt: string;
  /** When it was refreshed. */
  refreshedAt: string;
};

/** A cache that a monitor keeps. */
export type DeviceCache =
  /** Orchestrators' edges crossed with the inventory. */
  | 'EDGES'
  /** The probe platform's probes crossed with the inventory. */
  | 'PROBES';

/** Where a device stands. */
export type DeviceState =
  /** Works. */
  | 'CONNECTED'
  /** Works in part: a link, or one of a probe's two node tests, is down. */
  | 'DEGRADED'
  /** Switched off by an administrator. */
  | 'DISABLED'
  /** Configured but never seen. */
  | 'NEVER_ACTIVATED'
  /** Does not answer. */
  | 'OFFLINE'
  /** A word that this graph does not know: see `rawState`. */
  | 'UNKNOWN';

/** Place of an edge in an HA pair. */
export type HaRole =
  /** Carries the traffic. */
  | 'PRIMARY'
  /** Has no partner. */
  | 'STANDALONE'
  /** Waits to take over. */
  | 'STANDBY';

/** Network that a link reaches. */
export type LinkMode =
  /** A private network, for example MPLS. */
  | 'PRIVATE'
  /** The internet. */
  | 'PUBLIC'
  /** A word that this graph does not know. */
  | 'UNKNOWN';

/** Medium of a link. */
export type LinkType =
  /** A word that this graph does not know. */
  | 'UNKNOWN'
  /** A cable. */
  | 'WIRED'
  /** Radio, for example LTE. */
  | 'WIRELESS';

/** What a crossing found for one orchestrator. */
export type RecordWatchedEdgesInput = {
  /** Orchestrator. */
  host: string;
  /** When the crossing began. One that began before what is stored is refused. */
  observedAt: string;
  /** Serial numbers, 0 to 500, that leave the cache. */
  removals: Array<string>;
  /** 0 to 500 entries that enter or replace. More go in several calls. */
  upserts: Array<WatchedEdgeInput>;
};

/** A person who gets word of tickets. */
export type TicketContactInput = {
  /** E-mail address. */
  email?: string | null | undefined;
  /** Full name. */
  name?: string | null | undefined;
};

/** An edge to keep in the cache. */
export type WatchedEdgeInput = {
  /** Ticketing client id, digits. */
  customerId: string;
  /** Name in the ticketing system. */
  customerName?: string | null | undefined;
  /** Edge id, unique in one host. */
  edgeId: string;
  /** Name of the edge. */
  edgeName?: string | null | undefined;
  /** Enterprise id, unique in one host. */
  enterpriseId: string;
  /** Name of the enterprise. */
  enterpriseName?: string | null | undefined;
  /** Serial number of the other member of its HA pair. */
  haSerialNumber?: string | null | undefined;
  /** Its interfaces, 0 to 100. */
  interfaces: Array<WatchedInterfaceInput>;
  /** When the orchestrator last heard of it. */
  lastContactAt?: string | null | undefined;
  /** Configuration of its links, 0 to 100. */
  linkConfigurations: Array<WatchedLinkConfigurationInput>;
  /** Where it stands in the inventory. */
  managementStatus: string;
  /** Serial number. */
  serialNumber: string;
  /** `clientId:siteId`. */
  siteId?: string | null | undefined;
  /** Main contact for tickets. */
  ticketContact?: TicketContactInput | null | undefined;
  /** Further people who follow tickets, 0 to 200. Null when they could not be read. */
  ticketSubscribers?: Array<TicketContactInput> | null | undefined;
};

/** An interface of a watched edge. */
export type WatchedInterfaceInput = {
  /** Kind of circuit in the inventory. */
  accessType?: string | null | undefined;
  /** Gateway's hardware address with a suffix. */
  logicalId?: string | null | undefined;
  /** Name, for example `GE1`. */
  name: string;
  /** Service number of the circuit in the inventory. */
  serviceNumber?: string | null | undefined;
};

/** Configuration of one or more interfaces of a watched edge. */
export type WatchedLinkConfigurationInput = {
  /** Interfaces that the entry covers. */
  interfaces: Array<string>;
  /** `PUBLIC`, `PRIVATE`, or another word of the orchestrator. */
  mode?: string | null | undefined;
  /** `WIRED`, `WIRELESS`, or another word of the orchestrator. */
  type?: string | null | undefined;
};

export type CacheRefreshesQueryVariables = Exact<{ [key: string]: never; }>;


export type CacheRefreshesQuery = { cacheRefreshes: Array<{ cache: DeviceCache, nextRefreshAt: string | null }> | null };

export type OrchestratorEdgesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OrchestratorEdgesQuery = { orchestrators: Array<{ host: string, edges: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ serialNumber: string, name: string | null, state: DeviceState | null, haRole: HaRole | null, enterpriseId: string | null, enterpriseName: string | null, edgeId: string | null, lastContactAt: string | null, haPartner: { serialNumber: string } | null, links: Array<{ interface: string, logicalId: string | null, configuration: { interfaces: Array<string>, mode: LinkMode | null, type: LinkType | null } | null }> | null }> } | null }> | null };

export type EdgeInventoryQueryVariables = Exact<{
  serialNumbers: Array<string> | string;
}>;


export type EdgeInventoryQuery = { inventory: Array<{ assets: Array<{ managementStatus: string | null, customer: { id: string, name: string | null, contacts: Array<{ name: string | null, email: string | null }> | null } | null, site: { id: string } | null, attributes: Array<{ key: string, value: string | null }> | null }> | null }> | null };

export type RecordWatchedEdgesMutationVariables = Exact<{
  input: RecordWatchedEdgesInput;
}>;


export type RecordWatchedEdgesMutation = { recordWatchedEdges: { size: number, userErrors: Array<{ code: string, message: string }> } };

export type CompleteEdgeRefreshMutationVariables = Exact<{
  input: CompleteCacheRefreshInput;
}>;


export type CompleteEdgeRefreshMutation = { completeCacheRefresh: { userErrors: Array<{ code: string, message: string }> } };


export const CacheRefreshesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CacheRefreshes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cacheRefreshes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cache"}},{"kind":"Field","name":{"kind":"Name","value":"nextRefreshAt"}}]}}]}}]} as unknown as DocumentNode<CacheRefreshesQuery, CacheRefreshesQueryVariables>;
export const OrchestratorEdgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrchestratorEdges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orchestrators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"haRole"}},{"kind":"Field","name":{"kind":"Name","value":"haPartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"edgeId"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interface"}},{"kind":"Field","name":{"kind":"Name","value":"logicalId"}},{"kind":"Field","name":{"kind":"Name","value":"configuration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interfaces"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrchestratorEdgesQuery, OrchestratorEdgesQueryVariables>;
export const EdgeInventoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EdgeInventory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serialNumbers"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceNumbers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serialNumbers"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managementStatus"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EdgeInventoryQuery, EdgeInventoryQueryVariables>;
export const RecordWatchedEdgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordWatchedEdges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordWatchedEdgesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordWatchedEdges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordWatchedEdgesMutation, RecordWatchedEdgesMutationVariables>;
export const CompleteEdgeRefreshDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteEdgeRefresh"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteCacheRefreshInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeCacheRefresh"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteEdgeRefreshMutation, CompleteEdgeRefreshMutationVariables>;