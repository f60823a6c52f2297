/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** One dispatch as the vendor shows it. */
export type DispatchObservationInput = {
  /** Ticketing client id of the ticket, digits. Null when the ticket was not read. */
  customerId?: string | null | undefined;
  /** The vendor's own number. */
  number: string;
  /** Where it came from. Null when the ticket was not read; what is known already stays. */
  origin?: DispatchOrigin | null | undefined;
  /** Our own number of the order, `IGZ…`, that the vendor's record repeats. Absent or null: what is known already stays. */
  portalNumber?: string | null | undefined;
  /** Where it stands. */
  status: DispatchStatus;
  /** Ticket id, digits. Null when the vendor's record names none that can be read. */
  ticketId?: string | null | undefined;
};

/** Where a dispatch came from. */
export type DispatchOrigin =
  /** Ordered through this graph: the ticket holds our note of the order. */
  | 'PORTAL'
  /** Made by the vendor or by hand. */
  | 'VENDOR';

/** Narrows requests. Absent means any; an empty list is refused. */
export type DispatchRequestFilter = {
  /** Any of these requests, 1 to 100. */
  ids?: Array<string> | null | undefined;
  /** Any of these kinds, 1 to 3. */
  kinds?: Array<DispatchRequestKind> | null | undefined;
  /** In any of these states, 1 to 5. */
  states?: Array<DispatchRequestState> | null | undefined;
  /** For any of these tickets, 1 to 100. */
  ticketIds?: Array<string> | null | undefined;
  /** Any of these vendors, 1 to 2. */
  vendors?: Array<Vendor> | null | undefined;
};

/** What is asked of the desk. */
export type DispatchRequestKind =
  /** That a dispatch be called off. */
  | 'CANCEL'
  /** A new dispatch. */
  | 'CREATE'
  /** Another time, place or text for a dispatch. */
  | 'UPDATE';

/** Where a request stands. */
export type DispatchRequestState =
  /** The vendor has it. `problem` names what did not work beside that: a note, for example. */
  | 'DONE'
  /** Stored; no worker has it now. It may have begun. */
  | 'PENDING'
  /** It was not carried out: `problem` says why. The vendor has nothing of it. */
  | 'REFUSED'
  /** A worker carries it out. */
  | 'RUNNING'
  /** It was sent to the vendor, and nobody could find out whether it arrived: look there, then tell `settleDispatchRequest`. */
  | 'UNCERTAIN';

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

/** What was read from one vendor. */
export type RecordDispatchesInput = {
  /** True in the last call of a reading: from then on the desk answers for this vendor. */
  complete: boolean;
  /** 0 to 500 dispatches. More go in several calls. */
  dispatches: Array<DispatchObservationInput>;
  /** When the reading began. One that began before what is stored is refused. */
  observedAt: string;
  /** Who was read. */
  vendor: Vendor;
};

/** A text message. */
export type SendSmsInput = {
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** Text, 1 to 1600 characters. */
  text: string;
  /** Telephone number: E.164, or one of the US as people write it. */
  to: string;
};

/** A company that sends field engineers to sites. */
export type Vendor =
  /** Vendor B, ordered by mail. */
  | 'CTS'
  /** Vendor A, ordered by API. */
  | 'LIT';

export type LitDispatchesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LitDispatchesQuery = { litDispatches: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: string, status: DispatchStatus | null, ticketReference: string | null, scheduledAt: string | null, timeZone: string | null, jobSite: string | null, jobSiteAddress: string | null, techArrived: boolean | null, checkIn: string | null, siteContact: { phone: string | null } | null, fieldEngineer: { name: string | null, phone: string | null } | null }> } | null };

export type CtsDispatchesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CtsDispatchesQuery = { ctsDispatches: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: string, status: DispatchStatus | null, ticketReference: string | null, orderNumber: string | null, scheduledAt: string | null, timeZone: string | null, locationOwner: string | null, siteAddress: string | null, checkedInAt: string | null, siteContact: { phone: string | null } | null, fieldEngineer: { name: string | null, phone: string | null } | null }> } | null };

export type OpenInIndexQueryVariables = Exact<{
  vendor: Vendor;
  after?: string | null | undefined;
}>;


export type OpenInIndexQuery = { dispatches: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, number: string }
      | { id: string, number: string }
    > } | null };

export type OneDispatchQueryVariables = Exact<{
  id: string;
}>;


export type OneDispatchQuery = { dispatch:
    | { number: string, status: DispatchStatus | null, ticketReference: string | null, orderNumber: string | null, scheduledAt: string | null, timeZone: string | null, locationOwner: string | null, siteAddress: string | null, checkedInAt: string | null, siteContact: { phone: string | null } | null, fieldEngineer: { name: string | null, phone: string | null } | null }
    | { number: string, status: DispatchStatus | null, ticketReference: string | null, scheduledAt: string | null, timeZone: string | null, jobSite: string | null, jobSiteAddress: string | null, techArrived: boolean | null, checkIn: string | null, siteContact: { phone: string | null } | null, fieldEngineer: { name: string | null, phone: string | null } | null }
   | null };

export type LitFactsFragment = { number: string, status: DispatchStatus | null, ticketReference: string | null, scheduledAt: string | null, timeZone: string | null, jobSite: string | null, jobSiteAddress: string | null, techArrived: boolean | null, checkIn: string | null, siteContact: { phone: string | null } | null, fieldEngineer: { name: string | null, phone: string | null } | null };

export type CtsFactsFragment = { number: string, status: DispatchStatus | null, ticketReference: string | null, orderNumber: string | null, scheduledAt: string | null, timeZone: string | null, locationOwner: string | null, siteAddress: string | null, checkedInAt: string | null, siteContact: { phone: string | null } | null, fieldEngineer: { name: string | null, phone: string | null } | null };

export type DispatchTicketQueryVariables = Exact<{
  id: string;
}>;


export type DispatchTicketQuery = { ticket: { customer: { id: string } | null, site: { id: string } | null, tasks: Array<{ serviceNumber: string | null }> | null, notes: Array<{ id: string, text: string | null, serviceNumbers: Array<string> | null, createdAt: string | null }> | null } | null };

export type DispatchRequestEndedSubscriptionVariables = Exact<{
  filter?: DispatchRequestFilter | null | undefined;
}>;


export type DispatchRequestEndedSubscription = { dispatchRequestChanged: { cursor: string } | null };

export type RecordDispatchesMutationVariables = Exact<{
  input: RecordDispatchesInput;
}>;


export type RecordDispatchesMutation = { recordDispatches: { added: number, changed: number, userErrors: Array<{ code: string, message: string }> } };

export type SendDispatchSmsMutationVariables = Exact<{
  input: SendSmsInput;
}>;


export type SendDispatchSmsMutation = { sendSms: { delivery: { id: string, state: DeliveryState, reason: string | null, createdAt: string } | null, userErrors: Array<{ code: string, message: string }> } | null };

export const LitFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LitFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LitDispatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ticketReference"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"siteContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fieldEngineer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobSite"}},{"kind":"Field","name":{"kind":"Name","value":"jobSiteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"techArrived"}},{"kind":"Field","name":{"kind":"Name","value":"checkIn"}}]}}]} as unknown as DocumentNode<LitFactsFragment, unknown>;
export const CtsFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CtsFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CtsDispatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ticketReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"siteContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fieldEngineer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locationOwner"}},{"kind":"Field","name":{"kind":"Name","value":"siteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInAt"}}]}}]} as unknown as DocumentNode<CtsFactsFragment, unknown>;
export const LitDispatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LitDispatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"litDispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LitFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LitFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LitDispatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ticketReference"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"siteContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fieldEngineer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobSite"}},{"kind":"Field","name":{"kind":"Name","value":"jobSiteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"techArrived"}},{"kind":"Field","name":{"kind":"Name","value":"checkIn"}}]}}]} as unknown as DocumentNode<LitDispatchesQuery, LitDispatchesQueryVariables>;
export const CtsDispatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CtsDispatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ctsDispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CtsFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CtsFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CtsDispatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ticketReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"siteContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fieldEngineer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locationOwner"}},{"kind":"Field","name":{"kind":"Name","value":"siteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInAt"}}]}}]} as unknown as DocumentNode<CtsDispatchesQuery, CtsDispatchesQueryVariables>;
export const OpenInIndexDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenInIndex"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vendor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Vendor"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"vendors"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"vendor"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REQUESTED"},{"kind":"EnumValue","value":"CONFIRMED"},{"kind":"EnumValue","value":"TECH_ON_SITE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<OpenInIndexQuery, OpenInIndexQueryVariables>;
export const OneDispatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneDispatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LitFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CtsFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LitFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LitDispatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ticketReference"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"siteContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fieldEngineer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobSite"}},{"kind":"Field","name":{"kind":"Name","value":"jobSiteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"techArrived"}},{"kind":"Field","name":{"kind":"Name","value":"checkIn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CtsFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CtsDispatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ticketReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"siteContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fieldEngineer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locationOwner"}},{"kind":"Field","name":{"kind":"Name","value":"siteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInAt"}}]}}]} as unknown as DocumentNode<OneDispatchQuery, OneDispatchQueryVariables>;
export const DispatchTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DispatchTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<DispatchTicketQuery, DispatchTicketQueryVariables>;
export const DispatchRequestEndedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DispatchRequestEnded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchRequestFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchRequestChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]} as unknown as DocumentNode<DispatchRequestEndedSubscription, DispatchRequestEndedSubscriptionVariables>;
export const RecordDispatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDispatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDispatchesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordDispatchesMutation, RecordDispatchesMutationVariables>;
export const SendDispatchSmsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendDispatchSms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendSmsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendSms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SendDispatchSmsMutation, SendDispatchSmsMutationVariables>;