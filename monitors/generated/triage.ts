/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A chat system. */
export type ChatSystem =
  /** Slack. */
  | 'SLACK'
  /** Microsoft Teams. */
  | 'TEAMS';

/** Where a delivery that cannot be read back stands. */
export type DeliveryState =
  /** It was `UNCERTAIN`, and somebody settled it by hand. */
  | 'DISMISSED'
  /** The receiver did not take it. */
  | 'REFUSED'
  /** Under way now. */
  | 'SENDING'
  /** The receiver took it. */
  | 'SENT'
  /** It was sent and the answer never came, so it may or may not have been delivered: look, then retry or dismiss it. */
  | 'UNCERTAIN';

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

/** A message for the operators' chat. */
export type SendChatMessageInput = {
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** Which chat. Absent: the one that is configured; when both are, Slack. */
  system?: ChatSystem | null | undefined;
  /** Text, 1 to 28,000 characters. */
  text: string;
};

/** Which edges of the cache. */
export type WatchedEdgesFilter = {
  /** Orchestrators, 0 to 100. Empty means all; one that is not configured holds nothing. */
  hosts?: Array<WatchedHostFilter>;
};

/** Which edges of one orchestrator. */
export type WatchedHostFilter = {
  /** Only these enterprises, 0 to 1000. Empty means all of the host. */
  enterpriseIds?: Array<string>;
  /** Orchestrator. */
  host: string;
};

export type TriageWatchedEdgesQueryVariables = Exact<{
  filter: WatchedEdgesFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type TriageWatchedEdgesQuery = { watchedEdges: { nodes: Array<{ customer: { id: string }, edge: { serialNumber: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type TriageTicketsQueryVariables = Exact<{
  customerId: string;
  after?: string | null | undefined;
}>;


export type TriageTicketsQuery = { customer: { tickets: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type TriageTicketQueryVariables = Exact<{
  id: string;
}>;


export type TriageTicketQuery = { ticket: { createdAt: string | null, tasks: Array<{ serviceNumber: string | null }> | null, notes: Array<{ text: string | null, serviceNumbers: Array<string> | null, createdAt: string | null }> | null } | null };

export type TriageEdgeQueryVariables = Exact<{
  serialNumber: string;
}>;


export type TriageEdgeQuery = { device:
    | { host: string | null, enterpriseId: string | null, edgeId: string | null, name: string | null, state: DeviceState | null, haRole: HaRole | null, haPartner: { serialNumber: string, state: DeviceState | null } | null, links: Array<{ interface: string, state: LinkState | null, displayName: string | null, ipAddress: string | null, configuration: { mode: LinkMode | null, type: LinkType | null } | null }> | null, events: Array<{ type: EdgeEventType, at: string, interface: string | null }> | null, site: { id: string } | null }
    | { site: { id: string } | null }
   | null };

export type TriageEventsQueryVariables = Exact<{
  serialNumber: string;
  window: EventsWindow;
  first: number;
}>;


export type TriageEventsQuery = { device:
    | { host: string | null, events: Array<{ type: EdgeEventType, at: string, interface: string | null }> | null, site: { id: string } | null }
    | { site: { id: string } | null }
   | null };

export type TellTriageChatMutationVariables = Exact<{
  input: SendChatMessageInput;
}>;


export type TellTriageChatMutation = { sendChatMessage: { delivery: { id: string, state: DeliveryState, reason: string | null } | null, userErrors: Array<{ code: string, message: string }> } | null };


export const TriageWatchedEdgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TriageWatchedEdges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WatchedEdgesFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watchedEdges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TriageWatchedEdgesQuery, TriageWatchedEdgesQueryVariables>;
export const TriageTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TriageTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"topics"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERVICE_OUTAGE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NEW"},{"kind":"EnumValue","value":"IN_PROGRESS"},{"kind":"EnumValue","value":"DRAFT"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TriageTicketsQuery, TriageTicketsQueryVariables>;
export const TriageTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TriageTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<TriageTicketQuery, TriageTicketQueryVariables>;
export const TriageEdgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TriageEdge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serialNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"edgeId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"haRole"}},{"kind":"Field","name":{"kind":"Name","value":"haPartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interface"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}},{"kind":"Field","name":{"kind":"Name","value":"configuration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"EnumValue","value":"LAST_7_DAYS"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EDGE_UP"},{"kind":"EnumValue","value":"EDGE_DOWN"},{"kind":"EnumValue","value":"LINK_ALIVE"},{"kind":"EnumValue","value":"LINK_DEAD"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"interface"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TriageEdgeQuery, TriageEdgeQueryVariables>;
export const TriageEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TriageEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventsWindow"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serialNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EDGE_UP"},{"kind":"EnumValue","value":"EDGE_DOWN"},{"kind":"EnumValue","value":"LINK_ALIVE"},{"kind":"EnumValue","value":"LINK_DEAD"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"interface"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TriageEventsQuery, TriageEventsQueryVariables>;
export const TellTriageChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellTriageChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendChatMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendChatMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TellTriageChatMutation, TellTriageChatMutationVariables>;