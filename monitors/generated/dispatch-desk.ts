/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A dispatch to call off. */
export type CancelCtsDispatchInput = {
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** The vendor's number, for example `S-20451`. */
  number: string;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** Who asks for it: a name or an e-mail address, 1 to 200 characters. */
  requestedBy: string;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: string;
};

/** A chat system. */
export type ChatSystem =
  /** Slack. */
  | 'SLACK'
  /** Microsoft Teams. */
  | 'TEAMS';

/** A worker that carries requests out. */
export type ClaimDispatchRequestsInput = {
  /** How long it has them, 5 to 3600 s of real time, counted anew with every step that it records. */
  leaseSeconds: number;
  /** Requests it takes, 1 to 50. */
  max: number;
  /** Name of the worker, 1 to 100 printable characters: for people who look where a request is. */
  worker: string;
};

/** An order of a dispatch. */
export type CreateLitDispatchInput = {
  /** Whom the engineer calls on arrival, and how, 1 to 4000 characters. */
  callInInstructions: string;
  /** Town, 1 to 100 characters. */
  city: string;
  /** Whom to ask at the site: first and last name, two words. The vendor keeps name and number in one text and takes the first two words for the name. */
  contactName: string;
  /** Telephone number at the site: 10 digits, or 11 that begin with 1. */
  contactPhone: string;
  /** Day of the visit, `YYYY-MM-DD`, local to the site. */
  date: string;
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** What else the engineer has to know, at most 4000 characters. */
  informationForTech?: string | null | undefined;
  /** Name of the place, 1 to 200 characters. */
  jobSite: string;
  /** Materials the engineer has to bring, 1 to 4000 characters. */
  materialsNeeded: string;
  /** Who orders. */
  requester: LitRequesterInput;
  /** What is to be done, 1 to 4000 characters. */
  scopeOfWork: string;
  /** Whether a survey with a quote is required first. */
  siteSurveyQuoteRequired?: boolean;
  /** What else the vendor has to know, at most 4000 characters. */
  specialNotes?: string | null | undefined;
  /** State, 1 to 50 characters. */
  state: string;
  /** Street and number, 1 to 200 characters. */
  street: string;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: string;
  /** Start of the visit, local to the site: a time or a window as people write it, for example `7.30AM` or `7AM-9AM`. */
  time: string;
  /** Zone of the site. */
  timeZone: LitTimeZone;
  /** Whether the visit turns a service up. Absent: it is not said. */
  turnUp?: boolean | null | undefined;
  /** Whether to come as soon as possible; day and time are then the earliest. */
  urgent?: boolean;
  /** Postal code, 1 to 20 characters. */
  zipCode: string;
};

/** How ordering a dispatch ended. */
export type CreateLitDispatchOutcome =
  /** The vendor took the order. */
  | 'CREATED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** Who orders a dispatch. */
export type CtsRequesterInput = {
  /** Department, 1 to 100 characters. */
  department: string;
  /** Telephone number of the department: E.164, or one of the US as people write it. */
  departmentPhone: string;
  /** E-mail address. */
  email: string;
  /** First name, 1 to 100 characters. */
  firstName: string;
  /** Last name, 1 to 100 characters. */
  lastName: string;
};

/** Zones that vendor CTS knows. */
export type CtsTimeZone =
  /** America/Anchorage. */
  | 'ALASKA'
  /** America/Chicago. */
  | 'CENTRAL'
  /** America/New_York. */
  | 'EASTERN'
  /** Pacific/Honolulu. */
  | 'HAWAII'
  /** America/Denver. */
  | 'MOUNTAIN'
  /** America/Los_Angeles. */
  | 'PACIFIC';

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

/** Who of us orders. */
export type DispatchDepartment =
  /** `Advanced Services Engineering`. */
  | 'ADVANCED_SERVICES_ENGINEERING'
  /** `Advanced Services Implementations`. */
  | 'ADVANCED_SERVICES_IMPLEMENTATIONS'
  /** `Customer Care`. */
  | 'CUSTOMER_CARE'
  /** `DSL`. */
  | 'DSL'
  /** `Network Engineering`. */
  | 'NETWORK_ENGINEERING'
  /** `Other`. */
  | 'OTHER'
  /** `POTs Repair`. */
  | 'POTS_REPAIR'
  /** `Provisioning`. */
  | 'PROVISIONING'
  /** `Site Network Engineering`. */
  | 'SITE_NETWORK_ENGINEERING'
  /** `T1 Repair`. */
  | 'T1_REPAIR'
  /** `Wireless`. */
  | 'WIRELESS';

/** What is asked of the desk. */
export type DispatchRequestKind =
  /** That a dispatch be called off. */
  | 'CANCEL'
  /** A new dispatch. */
  | 'CREATE'
  /** Another time, place or text for a dispatch. */
  | 'UPDATE';

/** What is wrong with a step. */
export type DispatchRequestProblemInput = {
  /** Machine-readable reason, 1 to 60 capitals, digits and underscores. */
  code: string;
  /** For people; beyond 1000 characters it is cut. */
  message: string;
};

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

/** A step of a request. CREATE of LIT goes VENDOR, CHAT, NOTE, INDEX; CREATE of CTS goes CHECK, VENDOR, CHAT, NOTE; UPDATE is VENDOR alone; CANCEL goes CHECK, VENDOR, CHAT, NOTE. */
export type DispatchRequestStep =
  /** The operators' chat is told. */
  | 'CHAT'
  /** Dispatch and ticket can be read, and it was not asked for before. */
  | 'CHECK'
  /** The dispatch enters the desk's index. */
  | 'INDEX'
  /** The ticket gets its note. */
  | 'NOTE'
  /** The vendor is told: LIT by call for an order or a change, everything else by mail. */
  | 'VENDOR';

/** How a step ended. */
export type DispatchRequestStepOutcome =
  /** What was wanted was asked for before: the request is `DONE`, and its other steps are left out. */
  | 'ALREADY_REQUESTED'
  /** It is done; the next one is due. */
  | 'DONE'
  /** It did not work, and the request goes on without it: chat or note. */
  | 'FAILED'
  /** It was not begun, because a pause or a maintenance window holds it back: as `RETRY`, but no attempt is counted. */
  | 'HELD'
  /** It could not be done, and nothing of it was: the request is `REFUSED`. */
  | 'REFUSED'
  /** It could not be done now, and nothing is lost by doing it again: the same step is due later. */
  | 'RETRY'
  /** It was sent and may have arrived: the request is `UNCERTAIN`. */
  | 'UNCERTAIN';

/** Kind of work, for vendor CTS. */
export type DispatchServiceType =
  /** The vendor's `Cable Run`. */
  | 'CABLE_RUN'
  /** The vendor's `Part Replacement`. */
  | 'PART_REPLACEMENT'
  /** The vendor's `Troubleshoot`. */
  | 'TROUBLESHOOT';

/** How urgent a dispatch is. */
export type DispatchSlaLevel =
  /** The vendors' `Immediately`: as soon as possible; day and time are then the earliest. */
  | 'IMMEDIATELY'
  /** The vendors' `Next bussiness day` (sic). */
  | 'NEXT_BUSINESS_DAY'
  /** The vendors' `Pre-planned`. */
  | 'PRE_PLANNED';

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

/** Zones that both vendors know. */
export type DispatchTimeZone =
  /** America/Anchorage; the vendors' `Alaska Time`. */
  | 'ALASKA'
  /** America/Chicago; the vendors' `Central Time`. */
  | 'CENTRAL'
  /** America/New_York; the vendors' `Eastern Time`. */
  | 'EASTERN'
  /** Pacific/Honolulu; the vendors' `Hawaii Time`. */
  | 'HAWAII'
  /** America/Denver; the vendors' `Mountain Time`. */
  | 'MOUNTAIN'
  /** America/Los_Angeles; the vendors' `Pacific Time`. */
  | 'PACIFIC';

/** Whom to ask at a site. */
export type LitContactInput = {
  /** First and last name, two words. The vendor keeps name and number in one text and takes the first two words for the name. */
  name: string;
  /** Telephone number: 10 digits, or 11 that begin with 1. */
  phone: string;
};

/** Who orders a dispatch. */
export type LitRequesterInput = {
  /** Department, 1 to 100 characters. */
  department: string;
  /** Telephone number of the department: 10 digits, or 11 that begin with 1. */
  departmentPhone: string;
  /** E-mail address. */
  email: string;
  /** Full name, 1 to 200 characters. */
  name: string;
};

/** Zones that vendor LIT knows. */
export type LitTimeZone =
  /** America/Anchorage. */
  | 'ALASKA'
  /** America/Chicago. */
  | 'CENTRAL'
  /** America/New_York. */
  | 'EASTERN'
  /** Pacific/Honolulu. */
  | 'HAWAII'
  /** America/Denver. */
  | 'MOUNTAIN'
  /** America/Los_Angeles. */
  | 'PACIFIC';

/** A file that travels in a mail. */
export type MailFileInput = {
  /** Content as Base64. */
  contentBase64: string;
  /** Media type, for example `image/png`. Absent: by the ending of the name, else `application/octet-stream`. */
  contentType?: string | null | undefined;
  /** Name, 1 to 100 characters without slash, for example `report.csv`. Names of one mail differ. */
  name: string;
};

/** An order of a dispatch. */
export type OrderCtsDispatchInput = {
  /** Whom the engineer calls on arrival, and how, 1 to 4000 characters. */
  callInInstructions: string;
  /** Town, 1 to 100 characters. */
  city: string;
  /** Whom to ask at the site: first name, 1 to 100 characters. */
  contactFirstName: string;
  /** Whom to ask at the site: last name, 1 to 100 characters. */
  contactLastName: string;
  /** Telephone number at the site: E.164, or one of the US as people write it. */
  contactPhone: string;
  /** Country, 1 to 100 characters. */
  country: string;
  /** Day of the visit, `YYYY-MM-DD`, local to the site. */
  date: string;
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** Name of the place, 1 to 200 characters. */
  jobSite: string;
  /** Materials the engineer has to bring, 1 to 4000 characters. */
  materialsNeeded: string;
  /** Who orders. */
  requester: CtsRequesterInput;
  /** What failed and what is to be done, 1 to 4000 characters. */
  scopeOfWork: string;
  /** Kind of work, in the vendor's words, for example `Troubleshooting`, 1 to 100 characters. */
  serviceType: string;
  /** Whether a survey with a quote is required first. */
  siteSurveyQuoteRequired?: boolean;
  /** How urgent it is, in the vendor's words, for example `4-Hour` or `Pre-planned`, 1 to 50 characters. */
  slaLevel: string;
  /** State, 1 to 50 characters. */
  state: string;
  /** Street and number, 1 to 200 characters. */
  street: string;
  /** Second line of the address, at most 200 characters. */
  street2?: string | null | undefined;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: string;
  /** Start of the visit, local to the site: a time or a window as people write it, for example `7.30AM` or `6PM-8PM`. */
  time: string;
  /** Zone of the site. */
  timeZone: CtsTimeZone;
  /** Postal code, 1 to 20 characters. */
  zipCode: string;
};

/** How a step of a request ended. */
export type RecordDispatchRequestStepInput = {
  /** Ticketing client id of the ticket, digits, once it is known. */
  customerId?: string | null | undefined;
  /** Id of the request. */
  id: string;
  /** As the claim gave it. */
  lease: string;
  /** The vendor's number, once the vendor gave it. Null: what is known stays, here and below. */
  number?: string | null | undefined;
  /** How it ended. `FAILED` is for `CHAT` and `NOTE` alone, `ALREADY_REQUESTED` for `CHECK`. */
  outcome: DispatchRequestStepOutcome;
  /** Number under which notes name the dispatch. */
  portalNumber?: string | null | undefined;
  /** What was wrong. Needed unless the outcome is `DONE` or `ALREADY_REQUESTED`. */
  problem?: DispatchRequestProblemInput | null | undefined;
  /** The step that was due. */
  step: DispatchRequestStep;
  /** Ticket id, digits, once it is known. */
  ticketId?: string | null | undefined;
};

/** A message for the operators' chat. */
export type SendChatMessageInput = {
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** Which chat. Absent: the one that is configured; when both are, Slack. */
  system?: ChatSystem | null | undefined;
  /** Text, 1 to 28,000 characters. */
  text: string;
};

/** A mail. At least one of `text` and `html` has to be there. */
export type SendMailInput = {
  /** Attached files, at most 10; all files together at most 10 MiB. */
  attachments?: Array<MailFileInput> | null | undefined;
  /** HTML, at most 2,000,000 characters. Refers to an inline image by `cid:` and its name. */
  html?: string | null | undefined;
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** Inline images, at most 20. */
  images?: Array<MailFileInput> | null | undefined;
  /** Subject, 1 to 250 characters on one line. */
  subject: string;
  /** Plain text, at most 1,000,000 characters. Absent with `html`: made of it. */
  text?: string | null | undefined;
  /** 1 to 100 addresses, each once. */
  to: Array<string>;
};

/** Changes of a dispatch. What is absent stays as it is; at least one has to be there. */
export type UpdateLitDispatchInput = {
  /** Whom the engineer calls on arrival, and how, 1 to 4000 characters. */
  callInInstructions?: string | null | undefined;
  /** Town, 1 to 100 characters. */
  city?: string | null | undefined;
  /** Whom to ask at the site; name and number together, as the vendor keeps them in one text. */
  contact?: LitContactInput | null | undefined;
  /** Day of the visit, `YYYY-MM-DD`, local to the site. */
  date?: string | null | undefined;
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** What else the engineer has to know, at most 4000 characters. */
  informationForTech?: string | null | undefined;
  /** Name of the place, 1 to 200 characters. */
  jobSite?: string | null | undefined;
  /** Materials the engineer has to bring, 1 to 4000 characters. */
  materialsNeeded?: string | null | undefined;
  /** The vendor's number, for example `DIS10001`. */
  number: string;
  /** Who orders. */
  requester?: LitRequesterInput | null | undefined;
  /** What is to be done, 1 to 4000 characters. */
  scopeOfWork?: string | null | undefined;
  /** Whether a survey with a quote is required first. */
  siteSurveyQuoteRequired?: boolean | null | undefined;
  /** What else the vendor has to know, at most 4000 characters. */
  specialNotes?: string | null | undefined;
  /** State, 1 to 50 characters. */
  state?: string | null | undefined;
  /** Street and number, 1 to 200 characters. */
  street?: string | null | undefined;
  /** Start of the visit, local to the site: a time or a window as people write it, for example `7.30AM` or `7AM-9AM`. */
  time?: string | null | undefined;
  /** Zone of the site. */
  timeZone?: LitTimeZone | null | undefined;
  /** Whether the visit turns a service up. Absent: it is not said. */
  turnUp?: boolean | null | undefined;
  /** Whether to come as soon as possible; day and time are then the earliest. */
  urgent?: boolean | null | undefined;
  /** Postal code, 1 to 20 characters. */
  zipCode?: string | null | undefined;
};

/** How changing a dispatch ended. */
export type UpdateLitDispatchOutcome =
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN'
  /** The vendor took the changes. */
  | 'UPDATED';

/** A company that sends field engineers to sites. */
export type Vendor =
  /** Vendor B, ordered by mail. */
  | 'CTS'
  /** Vendor A, ordered by API. */
  | 'LIT';

export type DeskRequestFragment = { id: string, kind: DispatchRequestKind, vendor: Vendor, state: DispatchRequestState, step: DispatchRequestStep, number: string | null, portalNumber: string | null, ticket: { id: string } | null };

export type ClaimDispatchRequestsMutationVariables = Exact<{
  input: ClaimDispatchRequestsInput;
}>;


export type ClaimDispatchRequestsMutation = { claimDispatchRequests: { claims: Array<{ lease: string, attempt: number, round: number, following: Array<DispatchRequestStep>, request: { id: string, kind: DispatchRequestKind, vendor: Vendor, state: DispatchRequestState, step: DispatchRequestStep, number: string | null, portalNumber: string | null, ticket: { id: string } | null }, order: { vendor: Vendor, ticketId: string, date: string, time: string, timeZone: DispatchTimeZone, slaLevel: DispatchSlaLevel, jobSite: string, street: string, street2: string | null, city: string, state: string, zipCode: string, country: string | null, contactFirstName: string, contactLastName: string, contactPhone: string, serviceTypes: Array<DispatchServiceType> | null, materialsNeeded: string, scopeOfWork: string, callInInstructions: string, siteSurveyQuoteRequired: boolean, requester: { firstName: string, lastName: string, department: DispatchDepartment, email: string, departmentPhone: string } } | null, changes: { date: string | null, time: string | null, timeZone: DispatchTimeZone | null, slaLevel: DispatchSlaLevel | null, jobSite: string | null, street: string | null, city: string | null, state: string | null, zipCode: string | null, materialsNeeded: string | null, scopeOfWork: string | null, callInInstructions: string | null, siteSurveyQuoteRequired: boolean | null, contact: { firstName: string, lastName: string, phone: string } | null, requester: { firstName: string, lastName: string, department: DispatchDepartment, email: string, departmentPhone: string } | null } | null, cancellation: { reason: string, requestedBy: string } | null }>, userErrors: Array<{ code: string, message: string }> } };

export type DeskClaimFragment = { lease: string, attempt: number, round: number, following: Array<DispatchRequestStep>, request: { id: string, kind: DispatchRequestKind, vendor: Vendor, state: DispatchRequestState, step: DispatchRequestStep, number: string | null, portalNumber: string | null, ticket: { id: string } | null }, order: { vendor: Vendor, ticketId: string, date: string, time: string, timeZone: DispatchTimeZone, slaLevel: DispatchSlaLevel, jobSite: string, street: string, street2: string | null, city: string, state: string, zipCode: string, country: string | null, contactFirstName: string, contactLastName: string, contactPhone: string, serviceTypes: Array<DispatchServiceType> | null, materialsNeeded: string, scopeOfWork: string, callInInstructions: string, siteSurveyQuoteRequired: boolean, requester: { firstName: string, lastName: string, department: DispatchDepartment, email: string, departmentPhone: string } } | null, changes: { date: string | null, time: string | null, timeZone: DispatchTimeZone | null, slaLevel: DispatchSlaLevel | null, jobSite: string | null, street: string | null, city: string | null, state: string | null, zipCode: string | null, materialsNeeded: string | null, scopeOfWork: string | null, callInInstructions: string | null, siteSurveyQuoteRequired: boolean | null, contact: { firstName: string, lastName: string, phone: string } | null, requester: { firstName: string, lastName: string, department: DispatchDepartment, email: string, departmentPhone: string } | null } | null, cancellation: { reason: string, requestedBy: string } | null };

export type DeskRequesterFragment = { firstName: string, lastName: string, department: DispatchDepartment, email: string, departmentPhone: string };

export type RecordDispatchRequestStepMutationVariables = Exact<{
  input: RecordDispatchRequestStepInput;
}>;


export type RecordDispatchRequestStepMutation = { recordDispatchRequestStep: { request: { id: string, kind: DispatchRequestKind, vendor: Vendor, state: DispatchRequestState, step: DispatchRequestStep, number: string | null, portalNumber: string | null, ticket: { id: string } | null } | null, userErrors: Array<{ code: string, message: string }> } };

export type DueDispatchRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type DueDispatchRequestsQuery = { dueDispatchRequests: Array<{ lease: string, attempt: number, round: number, following: Array<DispatchRequestStep>, request: { id: string, kind: DispatchRequestKind, vendor: Vendor, state: DispatchRequestState, step: DispatchRequestStep, number: string | null, portalNumber: string | null, ticket: { id: string } | null }, order: { vendor: Vendor, ticketId: string, date: string, time: string, timeZone: DispatchTimeZone, slaLevel: DispatchSlaLevel, jobSite: string, street: string, street2: string | null, city: string, state: string, zipCode: string, country: string | null, contactFirstName: string, contactLastName: string, contactPhone: string, serviceTypes: Array<DispatchServiceType> | null, materialsNeeded: string, scopeOfWork: string, callInInstructions: string, siteSurveyQuoteRequired: boolean, requester: { firstName: string, lastName: string, department: DispatchDepartment, email: string, departmentPhone: string } } | null, changes: { date: string | null, time: string | null, timeZone: DispatchTimeZone | null, slaLevel: DispatchSlaLevel | null, jobSite: string | null, street: string | null, city: string | null, state: string | null, zipCode: string | null, materialsNeeded: string | null, scopeOfWork: string | null, callInInstructions: string | null, siteSurveyQuoteRequired: boolean | null, contact: { firstName: string, lastName: string, phone: string } | null, requester: { firstName: string, lastName: string, department: DispatchDepartment, email: string, departmentPhone: string } | null } | null, cancellation: { reason: string, requestedBy: string } | null }> | null };

export type DispatchRequestMadeSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DispatchRequestMadeSubscription = { dispatchRequestChanged: { cursor: string } | null };

export type DeskDispatchQueryVariables = Exact<{
  id: string;
}>;


export type DeskDispatchQuery = { dispatch:
    | { ticketReference: string | null, orderNumber: string | null, number: string, status: DispatchStatus | null, scheduledAt: string | null, timeZone: string | null }
    | { ticketReference: string | null, number: string, status: DispatchStatus | null, scheduledAt: string | null, timeZone: string | null }
   | null };

export type DeskTicketQueryVariables = Exact<{
  id: string;
}>;


export type DeskTicketQuery = { ticket: { id: string, customer: { id: string } | null, notes: Array<{ text: string | null, serviceNumbers: Array<string> | null, createdAt: string | null }> | null } | null };

export type DeskTicketOwnerQueryVariables = Exact<{
  id: string;
}>;


export type DeskTicketOwnerQuery = { ticket: { id: string, customer: { id: string } | null, site: { id: string } | null, tasks: Array<{ serviceNumber: string | null }> | null } | null };

export type DeskDispatchOwnerQueryVariables = Exact<{
  id: string;
}>;


export type DeskDispatchOwnerQuery = { dispatch:
    | { ticket: { id: string, customer: { id: string } | null, site: { id: string } | null, tasks: Array<{ serviceNumber: string | null }> | null } | null }
    | { ticket: { id: string, customer: { id: string } | null, site: { id: string } | null, tasks: Array<{ serviceNumber: string | null }> | null } | null }
   | null };

export type DeskOwnerFragment = { id: string, customer: { id: string } | null, site: { id: string } | null, tasks: Array<{ serviceNumber: string | null }> | null };

export type OrderFromLitMutationVariables = Exact<{
  input: CreateLitDispatchInput;
}>;


export type OrderFromLitMutation = { createLitDispatch: { outcome: CreateLitDispatchOutcome | null, reason: string | null, dispatch: { number: string } | null, userErrors: Array<{ code: string, message: string }> } | null };

export type ChangeAtLitMutationVariables = Exact<{
  input: UpdateLitDispatchInput;
}>;


export type ChangeAtLitMutation = { updateLitDispatch: { outcome: UpdateLitDispatchOutcome | null, userErrors: Array<{ code: string, message: string }> } | null };

export type OrderFromCtsMutationVariables = Exact<{
  input: OrderCtsDispatchInput;
}>;


export type OrderFromCtsMutation = { orderCtsDispatch: { order: { state: DeliveryState, reason: string | null, orderNumber: string | null } | null, userErrors: Array<{ code: string, message: string }> } | null };

export type CallOffAtCtsMutationVariables = Exact<{
  input: CancelCtsDispatchInput;
}>;


export type CallOffAtCtsMutation = { cancelCtsDispatch: { order: { state: DeliveryState, reason: string | null, orderNumber: string | null } | null, userErrors: Array<{ code: string, message: string }> } | null };

export type MailVendorMutationVariables = Exact<{
  input: SendMailInput;
}>;


export type MailVendorMutation = { sendMail: { delivery: { state: DeliveryState, reason: string | null } | null, userErrors: Array<{ code: string, message: string }> } | null };

export type TellChatMutationVariables = Exact<{
  input: SendChatMessageInput;
}>;


export type TellChatMutation = { sendChatMessage: { delivery: { state: DeliveryState, reason: string | null } | null, userErrors: Array<{ code: string, message: string }> } | null };

export const DeskRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"portalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeskRequestFragment, unknown>;
export const DeskRequesterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRequester"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchRequester"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"departmentPhone"}}]}}]} as unknown as DocumentNode<DeskRequesterFragment, unknown>;
export const DeskClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchRequestClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lease"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"following"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"slaLevel"}},{"kind":"Field","name":{"kind":"Name","value":"jobSite"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"street2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"zipCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"contactFirstName"}},{"kind":"Field","name":{"kind":"Name","value":"contactLastName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"materialsNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"scopeOfWork"}},{"kind":"Field","name":{"kind":"Name","value":"callInInstructions"}},{"kind":"Field","name":{"kind":"Name","value":"siteSurveyQuoteRequired"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRequester"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"slaLevel"}},{"kind":"Field","name":{"kind":"Name","value":"jobSite"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"zipCode"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"materialsNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"scopeOfWork"}},{"kind":"Field","name":{"kind":"Name","value":"callInInstructions"}},{"kind":"Field","name":{"kind":"Name","value":"siteSurveyQuoteRequired"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRequester"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"portalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRequester"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchRequester"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"departmentPhone"}}]}}]} as unknown as DocumentNode<DeskClaimFragment, unknown>;
export const DeskOwnerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskOwner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceNumber"}}]}}]}}]} as unknown as DocumentNode<DeskOwnerFragment, unknown>;
export const ClaimDispatchRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimDispatchRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimDispatchRequestsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimDispatchRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"portalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRequester"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchRequester"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"departmentPhone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchRequestClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lease"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"following"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"slaLevel"}},{"kind":"Field","name":{"kind":"Name","value":"jobSite"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"street2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"zipCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"contactFirstName"}},{"kind":"Field","name":{"kind":"Name","value":"contactLastName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"materialsNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"scopeOfWork"}},{"kind":"Field","name":{"kind":"Name","value":"callInInstructions"}},{"kind":"Field","name":{"kind":"Name","value":"siteSurveyQuoteRequired"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRequester"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"slaLevel"}},{"kind":"Field","name":{"kind":"Name","value":"jobSite"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"zipCode"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"materialsNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"scopeOfWork"}},{"kind":"Field","name":{"kind":"Name","value":"callInInstructions"}},{"kind":"Field","name":{"kind":"Name","value":"siteSurveyQuoteRequired"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRequester"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}}]}}]}}]} as unknown as DocumentNode<ClaimDispatchRequestsMutation, ClaimDispatchRequestsMutationVariables>;
export const RecordDispatchRequestStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDispatchRequestStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDispatchRequestStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDispatchRequestStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"portalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordDispatchRequestStepMutation, RecordDispatchRequestStepMutationVariables>;
export const DueDispatchRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DueDispatchRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueDispatchRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskClaim"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"portalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRequester"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchRequester"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"departmentPhone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchRequestClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lease"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"following"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"slaLevel"}},{"kind":"Field","name":{"kind":"Name","value":"jobSite"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"street2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"zipCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"contactFirstName"}},{"kind":"Field","name":{"kind":"Name","value":"contactLastName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"materialsNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"scopeOfWork"}},{"kind":"Field","name":{"kind":"Name","value":"callInInstructions"}},{"kind":"Field","name":{"kind":"Name","value":"siteSurveyQuoteRequired"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRequester"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"slaLevel"}},{"kind":"Field","name":{"kind":"Name","value":"jobSite"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"zipCode"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"materialsNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"scopeOfWork"}},{"kind":"Field","name":{"kind":"Name","value":"callInInstructions"}},{"kind":"Field","name":{"kind":"Name","value":"siteSurveyQuoteRequired"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRequester"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}}]}}]}}]} as unknown as DocumentNode<DueDispatchRequestsQuery, DueDispatchRequestsQueryVariables>;
export const DispatchRequestMadeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DispatchRequestMade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchRequestChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PENDING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]} as unknown as DocumentNode<DispatchRequestMadeSubscription, DispatchRequestMadeSubscriptionVariables>;
export const DeskDispatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskDispatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LitDispatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketReference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CtsDispatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}}]}}]}}]}}]} as unknown as DocumentNode<DeskDispatchQuery, DeskDispatchQueryVariables>;
export const DeskTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<DeskTicketQuery, DeskTicketQueryVariables>;
export const DeskTicketOwnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskTicketOwner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOwner"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskOwner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceNumber"}}]}}]}}]} as unknown as DocumentNode<DeskTicketOwnerQuery, DeskTicketOwnerQueryVariables>;
export const DeskDispatchOwnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskDispatchOwner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOwner"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskOwner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceNumber"}}]}}]}}]} as unknown as DocumentNode<DeskDispatchOwnerQuery, DeskDispatchOwnerQueryVariables>;
export const OrderFromLitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderFromLit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLitDispatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createLitDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OrderFromLitMutation, OrderFromLitMutationVariables>;
export const ChangeAtLitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeAtLit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateLitDispatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateLitDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeAtLitMutation, ChangeAtLitMutationVariables>;
export const OrderFromCtsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderFromCts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderCtsDispatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCtsDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OrderFromCtsMutation, OrderFromCtsMutationVariables>;
export const CallOffAtCtsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallOffAtCts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelCtsDispatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelCtsDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CallOffAtCtsMutation, CallOffAtCtsMutationVariables>;
export const MailVendorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MailVendor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MailVendorMutation, MailVendorMutationVariables>;
export const TellChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendChatMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendChatMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TellChatMutation, TellChatMutationVariables>;