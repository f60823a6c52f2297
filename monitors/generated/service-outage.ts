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

/** A ticket to close. */
export type CloseTicketInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 1499 characters. */
  note: string;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: string;
};

/** How closing a ticket ended. */
export type CloseTicketOutcome =
  /** It was closed before; nothing was written. */
  | 'ALREADY_CLOSED'
  /** It is closed now. */
  | 'CLOSED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` never sends twice. */
  | 'UNCERTAIN';

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

/** Place of an edge in an HA pair. */
export type HaRole =
  /** Carries the traffic. */
  | 'PRIMARY'
  /** Has no partner. */
  | 'STANDALONE'
  /** Waits to take over. */
  | 'STANDBY';

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

/** A task and the work queue it is to go to. */
export type MoveTicketTaskInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** `ticketId:detailId`, for example `5400123:8801`. */
  taskId: string;
  /** Name of the queue as in `nextWorkQueues`, for example `HNOC Investigate`. Blanks at its ends do not count. */
  workQueue: string;
};

/** How moving a task ended. */
export type MoveTicketTaskOutcome =
  /** It lay there before; nothing was written. */
  | 'ALREADY_THERE'
  /** It lies in that queue now. */
  | 'MOVED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** A device that is out. */
export type OpenOutageTaskInput = {
  /** E-mail address of the ticket's contact. Absent: the customer's main contact. */
  contactEmail?: string | null | undefined;
  /** Ticketing client id, digits, for example `70001`. */
  customerId: string;
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** Interfaces that are out, 1 to 20, for example `GE1`: the ticketing system opens a task for each. Absent: the device as a whole. */
  interfaces?: Array<string> | null | undefined;
  /** Serial number of the device. */
  serialNumber: string;
};

/** What the ticketing system did with a reported outage. */
export type OpenOutageTaskOutcome =
  /** The device is on an open ticket already; nothing was changed. */
  | 'ALREADY_IN_PROGRESS'
  /** It opened a new ticket. */
  | 'CREATED'
  /** The device was on a solved ticket; ticket and task are open again. */
  | 'REOPENED'
  /** Another device of the same site was on a solved ticket; the ticket is open again, with a new task for this device. */
  | 'REOPENED_SAME_SITE'
  /** The device is on a solved ticket, and nothing was changed: reopen the task if the outage is the same. */
  | 'RESOLVED_NOT_REOPENED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** A modem to reboot. */
export type RebootModemInput = {
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** Hardware address of the modem's link as the orchestrator has it, with or without the suffix, for example `00:04:2d:00:00:01:0000`. */
  logicalId: string;
  /** Serial number of the edge. */
  serialNumber: string;
  /** Ticket it is for, digits, for example `5400123`. */
  ticketId: string;
};

/** A task to open again. */
export type ReopenTicketTaskInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** `ticketId:detailId`, for example `5400123:8801`. */
  taskId: string;
};

/** How opening a task again ended. */
export type ReopenTicketTaskOutcome =
  /** It was open before; nothing was written. */
  | 'ALREADY_OPEN'
  /** It is open now. */
  | 'REOPENED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** A task to mark as solved. */
export type ResolveTicketTaskInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** Interfaces that are well again, 1 to 20, for example `GE1`. Absent: the device as a whole. */
  interfaces?: Array<string> | null | undefined;
  /** `ticketId:detailId`, for example `5400123:8801`. */
  taskId: string;
};

/** How marking a task as solved ended. */
export type ResolveTicketTaskOutcome =
  /** It was solved before; nothing was written. */
  | 'ALREADY_RESOLVED'
  /** It is solved now. */
  | 'RESOLVED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** A message for the operators' chat. */
export type SendChatMessageInput = {
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** Which chat. Absent: the one that is configured; when both are, Slack. */
  system?: ChatSystem | null | undefined;
  /** Text, 1 to 28,000 characters. */
  text: string;
};

/** A milestone of a ticket, mailed to the customer in the ticketing system's own words. */
export type SendTicketMilestoneInput = {
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** Which mail. */
  milestone: TicketMilestone;
  /** Service number that it concerns. */
  serviceNumber: string;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: string;
};

/** How sending a milestone ended. */
export type SendTicketMilestoneOutcome =
  /** The ticketing system sends it. */
  | 'SENT'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` never sends twice. */
  | 'UNCERTAIN';

/** A ticket and how severe it is. */
export type SetTicketSeverityInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** Why, 1 to 500 characters, for example `edge down`. */
  reason: string;
  /** 1 (high) to 4 (low). */
  severity: number;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: string;
};

/** How setting a severity ended. */
export type SetTicketSeverityOutcome =
  /** It was so before; nothing was written. */
  | 'ALREADY_SET'
  /** It is set now. */
  | 'CHANGED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** Mails that the ticketing system has a text for. BYOB: the customer brought the line. */
export type TicketMilestone =
  /** We know that a line the customer brought works badly. */
  | 'BYOB_AFFECTING_ACKNOWLEDGEMENT'
  /** That it works badly goes on. */
  | 'BYOB_AFFECTING_REMINDER'
  /** We know of the outage of a line that the customer brought. */
  | 'BYOB_OUTAGE_ACKNOWLEDGEMENT'
  /** That outage goes on. */
  | 'BYOB_OUTAGE_REMINDER'
  /** A device lost its power. */
  | 'DEVICE_LOST_POWER';

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

/** A task on which work is to go on. */
export type UnpauseTicketTaskInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** `ticketId:detailId`, for example `5400123:8801`. */
  taskId: string;
};

/** How letting work on a task go on ended. */
export type UnpauseTicketTaskOutcome =
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN'
  /** The ticketing system took it. */
  | 'UNPAUSED';

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

export type OutageEdgeFragment = { serialNumber: string, host: string | null, enterpriseId: string | null, edgeId: string | null, name: string | null, state: DeviceState | null, haRole: HaRole | null, haPartner: { serialNumber: string, state: DeviceState | null } | null, links: Array<{ interface: string, state: LinkState | null, displayName: string | null, ipAddress: string | null }> | null };

export type OutageTaskFragment = { id: string, serviceNumber: string | null, status: TicketTaskStatus | null, workQueue: string | null, assignee: string | null };

export type OutageTicketHeadFragment = { id: string, status: TicketStatus | null, severity: number | null, createdAt: string | null, createdBy: string | null, tasks: Array<{ id: string, serviceNumber: string | null, status: TicketTaskStatus | null, workQueue: string | null, assignee: string | null }> | null };

export type OutageTicketWholeFragment = { id: string, status: TicketStatus | null, severity: number | null, createdAt: string | null, createdBy: string | null, notes: Array<{ id: string, text: string | null, serviceNumbers: Array<string> | null, createdAt: string | null }> | null, tasks: Array<{ id: string, serviceNumber: string | null, status: TicketTaskStatus | null, workQueue: string | null, assignee: string | null }> | null };

export type OutageWatchedEdgesQueryVariables = Exact<{
  filter: WatchedEdgesFilter;
  lastContactAfter: string;
  first: number;
  after?: string | null | undefined;
}>;


export type OutageWatchedEdgesQuery = { watchedEdges: { nodes: Array<{ host: string, enterpriseId: string, edgeId: string, edgeName: string | null, edge: { serialNumber: string }, customer: { id: string, name: string | null }, site: { id: string } | null, interfaces: Array<{ name: string, logicalId: string | null, accessType: string | null, serviceNumber: string | null }>, linkConfigurations: Array<{ interfaces: Array<string>, mode: string | null, type: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OutageEdgesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OutageEdgesQuery = { orchestrators: Array<{ host: string, edges: { nodes: Array<{ serialNumber: string, host: string | null, enterpriseId: string | null, edgeId: string | null, name: string | null, state: DeviceState | null, haRole: HaRole | null, haPartner: { serialNumber: string, state: DeviceState | null } | null, links: Array<{ interface: string, state: LinkState | null, displayName: string | null, ipAddress: string | null }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }> | null };

export type OutageEdgeNowQueryVariables = Exact<{
  serialNumber: string;
}>;


export type OutageEdgeNowQuery = { device:
    | { serialNumber: string, host: string | null, enterpriseId: string | null, edgeId: string | null, name: string | null, state: DeviceState | null, haRole: HaRole | null, haPartner: { serialNumber: string, state: DeviceState | null } | null, links: Array<{ interface: string, state: LinkState | null, displayName: string | null, ipAddress: string | null }> | null }
    | Record<PropertyKey, never>
   | null };

export type OutageEdgeEventsQueryVariables = Exact<{
  serialNumber: string;
}>;


export type OutageEdgeEventsQuery = { device:
    | { events: Array<{ at: string, type: EdgeEventType, interface: string | null }> | null }
    | Record<PropertyKey, never>
   | null };

export type OutageSiteZoneQueryVariables = Exact<{
  siteId: string;
}>;


export type OutageSiteZoneQuery = { site: { timeZone: string | null } | null };

export type OpenOutageTicketsQueryVariables = Exact<{
  customerId: string;
  after?: string | null | undefined;
}>;


export type OpenOutageTicketsQuery = { customer: { tickets: { nodes: Array<{ id: string, status: TicketStatus | null, severity: number | null, createdAt: string | null, createdBy: string | null, tasks: Array<{ id: string, serviceNumber: string | null, status: TicketTaskStatus | null, workQueue: string | null, assignee: string | null }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type DeviceOutageTicketsQueryVariables = Exact<{
  serialNumber: string;
  statuses: Array<TicketStatus> | TicketStatus;
  after?: string | null | undefined;
}>;


export type DeviceOutageTicketsQuery = { device:
    | { tickets: { nodes: Array<{ id: string, status: TicketStatus | null, severity: number | null, createdAt: string | null, createdBy: string | null, notes: Array<{ id: string, text: string | null, serviceNumbers: Array<string> | null, createdAt: string | null }> | null, tasks: Array<{ id: string, serviceNumber: string | null, status: TicketTaskStatus | null, workQueue: string | null, assignee: string | null }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { tickets: { nodes: Array<{ id: string, status: TicketStatus | null, severity: number | null, createdAt: string | null, createdBy: string | null, notes: Array<{ id: string, text: string | null, serviceNumbers: Array<string> | null, createdAt: string | null }> | null, tasks: Array<{ id: string, serviceNumber: string | null, status: TicketTaskStatus | null, workQueue: string | null, assignee: string | null }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
   | null };

export type ResolvedSiteTicketsQueryVariables = Exact<{
  customerId: string;
}>;


export type ResolvedSiteTicketsQuery = { customer: { tickets: { nodes: Array<{ id: string, site: { id: string } | null }> } | null } | null };

export type OutageTaskUpdatesQueryVariables = Exact<{
  id: string;
}>;


export type OutageTaskUpdatesQuery = { ticket: { tasks: Array<{ serviceNumber: string | null, updatedAt: string | null }> | null } | null };

export type OutageTicketQueryVariables = Exact<{
  id: string;
}>;


export type OutageTicketQuery = { ticket: { id: string, status: TicketStatus | null, severity: number | null, createdAt: string | null, createdBy: string | null, notes: Array<{ id: string, text: string | null, serviceNumbers: Array<string> | null, createdAt: string | null }> | null, tasks: Array<{ id: string, serviceNumber: string | null, status: TicketTaskStatus | null, workQueue: string | null, assignee: string | null }> | null } | null };

export type OpenOutageTaskMutationVariables = Exact<{
  input: OpenOutageTaskInput;
}>;


export type OpenOutageTaskMutation = { openOutageTask: { outcome: OpenOutageTaskOutcome | null, ticket: { id: string } | null, userErrors: Array<{ code: string, message: string }> } | null };

export type ReopenOutageTaskMutationVariables = Exact<{
  input: ReopenTicketTaskInput;
}>;


export type ReopenOutageTaskMutation = { reopenTicketTask: { outcome: ReopenTicketTaskOutcome | null, userErrors: Array<{ code: string, message: string }> } | null };

export type UnpauseOutageTaskMutationVariables = Exact<{
  input: UnpauseTicketTaskInput;
}>;


export type UnpauseOutageTaskMutation = { unpauseTicketTask: { outcome: UnpauseTicketTaskOutcome | null, userErrors: Array<{ code: string, message: string }> } | null };

export type ResolveOutageTaskMutationVariables = Exact<{
  input: ResolveTicketTaskInput;
}>;


export type ResolveOutageTaskMutation = { resolveTicketTask: { outcome: ResolveTicketTaskOutcome | null, userErrors: Array<{ code: string, message: string }> } | null };

export type MoveOutageTaskMutationVariables = Exact<{
  input: MoveTicketTaskInput;
}>;


export type MoveOutageTaskMutation = { moveTicketTask: { outcome: MoveTicketTaskOutcome | null, userErrors: Array<{ code: string, message: string }> } | null };

export type SetOutageSeverityMutationVariables = Exact<{
  input: SetTicketSeverityInput;
}>;


export type SetOutageSeverityMutation = { setTicketSeverity: { outcome: SetTicketSeverityOutcome | null, userErrors: Array<{ code: string, message: string }> } | null };

export type CloseOutageTicketMutationVariables = Exact<{
  input: CloseTicketInput;
}>;


export type CloseOutageTicketMutation = { closeTicket: { outcome: CloseTicketOutcome | null, userErrors: Array<{ code: string, message: string }> } | null };

export type RebootOutageModemMutationVariables = Exact<{
  input: RebootModemInput;
}>;


export type RebootOutageModemMutation = { rebootModem: { reboot: { state: DeliveryState, reason: string | null } | null, userErrors: Array<{ code: string, message: string }> } | null };

export type SendOutageMilestoneMutationVariables = Exact<{
  input: SendTicketMilestoneInput;
}>;


export type SendOutageMilestoneMutation = { sendTicketMilestone: { outcome: SendTicketMilestoneOutcome | null, userErrors: Array<{ code: string, message: string }> } | null };

export type TellOutageChatMutationVariables = Exact<{
  input: SendChatMessageInput;
}>;


export type TellOutageChatMutation = { sendChatMessage: { delivery: { id: string, state: DeliveryState, reason: string | null } | null, userErrors: Array<{ code: string, message: string }> } | null };

export const OutageEdgeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"edgeId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"haRole"}},{"kind":"Field","name":{"kind":"Name","value":"haPartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interface"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}}]}}]}}]} as unknown as DocumentNode<OutageEdgeFragment, unknown>;
export const OutageTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"workQueue"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}}]}}]} as unknown as DocumentNode<OutageTaskFragment, unknown>;
export const OutageTicketHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTicketHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutageTask"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"workQueue"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}}]}}]} as unknown as DocumentNode<OutageTicketHeadFragment, unknown>;
export const OutageTicketWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTicketWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutageTicketHead"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"workQueue"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTicketHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutageTask"}}]}}]}}]} as unknown as DocumentNode<OutageTicketWholeFragment, unknown>;
export const OutageWatchedEdgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutageWatchedEdges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WatchedEdgesFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastContactAfter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watchedEdges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastContactAfter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastContactAfter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"edgeId"}},{"kind":"Field","name":{"kind":"Name","value":"edgeName"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interfaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"logicalId"}},{"kind":"Field","name":{"kind":"Name","value":"accessType"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkConfigurations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interfaces"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OutageWatchedEdgesQuery, OutageWatchedEdgesQueryVariables>;
export const OutageEdgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutageEdges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orchestrators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutageEdge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"edgeId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"haRole"}},{"kind":"Field","name":{"kind":"Name","value":"haPartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interface"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}}]}}]}}]} as unknown as DocumentNode<OutageEdgesQuery, OutageEdgesQueryVariables>;
export const OutageEdgeNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutageEdgeNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serialNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutageEdge"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"edgeId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"haRole"}},{"kind":"Field","name":{"kind":"Name","value":"haPartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interface"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}}]}}]}}]} as unknown as DocumentNode<OutageEdgeNowQuery, OutageEdgeNowQueryVariables>;
export const OutageEdgeEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutageEdgeEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serialNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"EnumValue","value":"LAST_7_DAYS"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EDGE_UP"},{"kind":"EnumValue","value":"EDGE_DOWN"},{"kind":"EnumValue","value":"LINK_ALIVE"},{"kind":"EnumValue","value":"LINK_DEAD"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"interface"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OutageEdgeEventsQuery, OutageEdgeEventsQueryVariables>;
export const OutageSiteZoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutageSiteZone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siteId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"site"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siteId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<OutageSiteZoneQuery, OutageSiteZoneQueryVariables>;
export const OpenOutageTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenOutageTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"topics"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERVICE_OUTAGE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NEW"},{"kind":"EnumValue","value":"IN_PROGRESS"},{"kind":"EnumValue","value":"DRAFT"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutageTicketHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"workQueue"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTicketHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutageTask"}}]}}]}}]} as unknown as DocumentNode<OpenOutageTicketsQuery, OpenOutageTicketsQueryVariables>;
export const DeviceOutageTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeviceOutageTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketStatus"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serialNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"topics"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERVICE_OUTAGE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutageTicketWhole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"workQueue"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTicketHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutageTask"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTicketWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutageTicketHead"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<DeviceOutageTicketsQuery, DeviceOutageTicketsQueryVariables>;
export const ResolvedSiteTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResolvedSiteTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"topics"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERVICE_OUTAGE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RESOLVED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResolvedSiteTicketsQuery, ResolvedSiteTicketsQueryVariables>;
export const OutageTaskUpdatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutageTaskUpdates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}}]} as unknown as DocumentNode<OutageTaskUpdatesQuery, OutageTaskUpdatesQueryVariables>;
export const OutageTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutageTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutageTicketWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"workQueue"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTicketHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutageTask"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutageTicketWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutageTicketHead"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<OutageTicketQuery, OutageTicketQueryVariables>;
export const OpenOutageTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenOutageTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenOutageTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openOutageTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OpenOutageTaskMutation, OpenOutageTaskMutationVariables>;
export const ReopenOutageTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenOutageTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenTicketTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenTicketTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenOutageTaskMutation, ReopenOutageTaskMutationVariables>;
export const UnpauseOutageTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnpauseOutageTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnpauseTicketTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unpauseTicketTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UnpauseOutageTaskMutation, UnpauseOutageTaskMutationVariables>;
export const ResolveOutageTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveOutageTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveTicketTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveTicketTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveOutageTaskMutation, ResolveOutageTaskMutationVariables>;
export const MoveOutageTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveOutageTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveTicketTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveTicketTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MoveOutageTaskMutation, MoveOutageTaskMutationVariables>;
export const SetOutageSeverityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOutageSeverity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetTicketSeverityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setTicketSeverity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetOutageSeverityMutation, SetOutageSeverityMutationVariables>;
export const CloseOutageTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseOutageTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CloseOutageTicketMutation, CloseOutageTicketMutationVariables>;
export const RebootOutageModemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RebootOutageModem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RebootModemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rebootModem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reboot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RebootOutageModemMutation, RebootOutageModemMutationVariables>;
export const SendOutageMilestoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendOutageMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendTicketMilestoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendTicketMilestone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SendOutageMilestoneMutation, SendOutageMilestoneMutationVariables>;
export const TellOutageChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellOutageChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendChatMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendChatMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TellOutageChatMutation, TellOutageChatMutationVariables>;