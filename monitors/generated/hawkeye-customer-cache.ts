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

/** A batch of the probes to watch. */
export type StageWatchedProbesInput = {
  /** Number of the batch in its generation, 0 to 1999. Sending one again replaces it. */
  batch: number;
  /** The refresh, 1 to 64 letters, digits, dots, colons and dashes; never used before. */
  generation: string;
  /** 1 to 500 probes. */
  probes: Array<WatchedProbeInput>;
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

/** A probe to keep in the cache. */
export type WatchedProbeInput = {
  /** Ticketing client id, digits. */
  customerId: string;
  /** Name in the ticketing system. */
  customerName?: string | null | undefined;
  /** Group. */
  group?: string | null | undefined;
  /** When it last reported. */
  lastContactAt?: string | null | undefined;
  /** Where it stands in the inventory. */
  managementStatus: string;
  /** The probe platform's number for it. */
  probeId: string;
  /** Serial number. */
  serialNumber: string;
  /** `clientId:siteId`. */
  siteId?: string | null | undefined;
  /** Hardware. */
  typeName?: string | null | undefined;
  /** The probe platform's unique id. */
  uid: string;
};

export type ProbeCacheRefreshesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProbeCacheRefreshesQuery = { cacheRefreshes: Array<{ cache: DeviceCache, nextRefreshAt: string | null }> | null };

export type AllProbesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AllProbesQuery = { probes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ serialNumber: string, probeId: string | null, uid: string | null, group: string | null, typeName: string | null, nodeToNode: { updatedAt: string | null } | null, realService: { updatedAt: string | null } | null }> } | null };

export type ProbeInventoryQueryVariables = Exact<{
  serialNumbers: Array<string> | string;
}>;


export type ProbeInventoryQuery = { inventory: Array<{ assets: Array<{ managementStatus: string | null, customer: { id: string, name: string | null } | null, site: { id: string } | null }> | null }> | null };

export type StageWatchedProbesMutationVariables = Exact<{
  input: StageWatchedProbesInput;
}>;


export type StageWatchedProbesMutation = { stageWatchedProbes: { userErrors: Array<{ code: string, message: string }> } };

export type SwitchProbeCacheMutationVariables = Exact<{
  input: SwitchDeviceCacheInput;
}>;


export type SwitchProbeCacheMutation = { switchDeviceCache: { size: number, userErrors: Array<{ code: string, message: string }> } };

export type CompleteProbeRefreshMutationVariables = Exact<{
  input: CompleteCacheRefreshInput;
}>;


export type CompleteProbeRefreshMutation = { completeCacheRefresh: { userErrors: Array<{ code: string, message: string }> } };


export const ProbeCacheRefreshesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProbeCacheRefreshes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cacheRefreshes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cache"}},{"kind":"Field","name":{"kind":"Name","value":"nextRefreshAt"}}]}}]}}]} as unknown as DocumentNode<ProbeCacheRefreshesQuery, ProbeCacheRefreshesQueryVariables>;
export const AllProbesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllProbes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"probeId"}},{"kind":"Field","name":{"kind":"Name","value":"uid"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"typeName"}},{"kind":"Field","name":{"kind":"Name","value":"nodeToNode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"realService"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllProbesQuery, AllProbesQueryVariables>;
export const ProbeInventoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProbeInventory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serialNumbers"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceNumbers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serialNumbers"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managementStatus"}}]}}]}}]}}]} as unknown as DocumentNode<ProbeInventoryQuery, ProbeInventoryQueryVariables>;
export const StageWatchedProbesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StageWatchedProbes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StageWatchedProbesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stageWatchedProbes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StageWatchedProbesMutation, StageWatchedProbesMutationVariables>;
export const SwitchProbeCacheDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchProbeCache"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchDeviceCacheInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchDeviceCache"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SwitchProbeCacheMutation, SwitchProbeCacheMutationVariables>;
export const CompleteProbeRefreshDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteProbeRefresh"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteCacheRefreshInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeCacheRefresh"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteProbeRefreshMutation, CompleteProbeRefreshMutationVariables>;