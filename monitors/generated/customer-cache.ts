/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** A batch of what a crossing found, all of one orchestrator. */
export type StageWatchedEdgesInput = {
  /** Number of the batch in its generation, 0 to 1999. Sending one again replaces it. */
  batch: number;
  /** The refresh, 1 to 64 letters, digits, dots, colons and dashes; never used before. */
  generation: string;
  /** Orchestrator. */
  host: string;
  /** Serial numbers, 0 to 500, that leave the cache. */
  removals: Array<string>;
  /** 0 to 500 entries that enter or replace. */
  upserts: Array<WatchedEdgeInput>;
};

/** A generation that is complete. */
export type SwitchDeviceCacheInput = {
  /** How many batches it has, 1 to 2000: those numbered from 0 on. */
  batches: number;
  /** Which cache. */
  cache: DeviceCache;
  /** The refresh whose batches were staged. */
  generation: string;
  /** When the crossing began. One that began before what is stored is refused, `STALE`. */
  observedAt: string;
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

export type StageWatchedEdgesMutationVariables = Exact<{
  input: StageWatchedEdgesInput;
}>;


export type StageWatchedEdgesMutation = { stageWatchedEdges: { userErrors: Array<{ code: string, message: string }> } };

export type SwitchEdgeCacheMutationVariables = Exact<{
  input: SwitchDeviceCacheInput;
}>;


export type SwitchEdgeCacheMutation = { switchDeviceCache: { orchestrators: Array<{ host: string, size: number }>, userErrors: Array<{ code: string, message: string }> } };

export type CompleteEdgeRefreshMutationVariables = Exact<{
  input: CompleteCacheRefreshInput;
}>;


export type CompleteEdgeRefreshMutation = { completeCacheRefresh: { userErrors: Array<{ code: string, message: string }> } };


export const CacheRefreshesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CacheRefreshes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cacheRefreshes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cache"}},{"kind":"Field","name":{"kind":"Name","value":"nextRefreshAt"}}]}}]}}]} as unknown as DocumentNode<CacheRefreshesQuery, CacheRefreshesQueryVariables>;
export const OrchestratorEdgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrchestratorEdges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orchestrators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"haRole"}},{"kind":"Field","name":{"kind":"Name","value":"haPartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"edgeId"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interface"}},{"kind":"Field","name":{"kind":"Name","value":"logicalId"}},{"kind":"Field","name":{"kind":"Name","value":"configuration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interfaces"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrchestratorEdgesQuery, OrchestratorEdgesQueryVariables>;
export const EdgeInventoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EdgeInventory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serialNumbers"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceNumbers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serialNumbers"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managementStatus"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EdgeInventoryQuery, EdgeInventoryQueryVariables>;
export const StageWatchedEdgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StageWatchedEdges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StageWatchedEdgesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stageWatchedEdges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StageWatchedEdgesMutation, StageWatchedEdgesMutationVariables>;
export const SwitchEdgeCacheDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchEdgeCache"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchDeviceCacheInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchDeviceCache"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orchestrators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SwitchEdgeCacheMutation, SwitchEdgeCacheMutationVariables>;
export const CompleteEdgeRefreshDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteEdgeRefresh"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteCacheRefreshInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeCacheRefresh"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteEdgeRefreshMutation, CompleteEdgeRefreshMutationVariables>;