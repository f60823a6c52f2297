import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference, DispatchEntry } from '../dispatches/model.ts';
import type { RequestRow, RequestPage, StepEntry, RequestClaim, OrderInput, ChangesInput, CancellationInput, RequestEvent } from '../dispatches/requests/model.ts';
import type { Context } from '../dispatches/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601, always UTC. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: string; output: string; }
};

/** A dispatch to call off. */
export type CancelDispatchInput = {
  /** `VENDOR:number`, for example `CTS:S-20451`. */
  id: Scalars['ID']['input'];
  /** 1 to 200 printable characters that the caller chose for this one request. Asking the same again gives the same request and does nothing; other input under it is the user error `IDEMPOTENCY_CONFLICT`. Remembered as long as the request; a key of an order is none of a cancellation. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Who asks for it: a name or an e-mail address, 1 to 200 characters on one line. */
  requestedBy: Scalars['String']['input'];
};

/** A worker that carries requests out. */
export type ClaimDispatchRequestsInput = {
  /** How long it has them, 5 to 3600 s of real time, counted anew with every step that it records. */
  leaseSeconds: Scalars['Int']['input'];
  /** Requests it takes, 1 to 50. */
  max: Scalars['Int']['input'];
  /** Name of the worker, 1 to 100 printable characters: for people who look where a request is. */
  worker: Scalars['String']['input'];
};

/** What a worker got. */
export type ClaimDispatchRequestsPayload = {
  __typename?: 'ClaimDispatchRequestsPayload';
  /** Requests, oldest first; empty when none is due. */
  claims: Array<DispatchRequestClaim>;
  /** What to mend. Nothing was claimed when there is any. */
  userErrors: Array<UserError>;
};

/** An order of a dispatch. */
export type CreateDispatchInput = {
  /** Whom the engineer calls on arrival, and how, 1 to 4000 characters. */
  callInInstructions: Scalars['String']['input'];
  /** Town, 1 to 100 characters. */
  city: Scalars['String']['input'];
  /** Whom to ask at the site: first name, 1 to 100 characters; one word without digits for LIT. */
  contactFirstName: Scalars['String']['input'];
  /** Whom to ask at the site: last name, as the first. */
  contactLastName: Scalars['String']['input'];
  /** Telephone number at the site: 10 digits, or 11 that begin with 1; for CTS also E.164. */
  contactPhone: Scalars['String']['input'];
  /** Country, 1 to 100 characters. Needed for CTS; LIT is not told. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Day of the visit, `YYYY-MM-DD`, local to the site. */
  date: Scalars['String']['input'];
  /** 1 to 200 printable characters that the caller chose for this one request. Asking the same again gives the same request and does nothing; other input under it is the user error `IDEMPOTENCY_CONFLICT`. Remembered as long as the request; the same key may be used once for each vendor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name of the place, and whose it is, 1 to 200 characters on one line. */
  jobSite: Scalars['String']['input'];
  /** Materials the engineer has to bring, 1 to 4000 characters. */
  materialsNeeded: Scalars['String']['input'];
  /** Who orders. */
  requester: DispatchRequesterInput;
  /** What failed and what is to be done, 1 to 4000 characters. */
  scopeOfWork: Scalars['String']['input'];
  /** Kinds of work, 1 to 3, each once. For CTS; LIT is not told. Absent: `Not stated`. */
  serviceTypes?: InputMaybe<Array<DispatchServiceType>>;
  /** Whether a survey with a quote is required first. */
  siteSurveyQuoteRequired?: Scalars['Boolean']['input'];
  /** How urgent it is. */
  slaLevel: DispatchSlaLevel;
  /** State, 1 to 50 characters. */
  state: Scalars['String']['input'];
  /** Street and number, 1 to 200 characters on one line; for LIT together with `street2`. */
  street: Scalars['String']['input'];
  /** Second line of the address, at most 200 characters. */
  street2?: InputMaybe<Scalars['String']['input']>;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: Scalars['ID']['input'];
  /** Start of the visit, local to the site, for example `7.30AM` or `4.00PM`. */
  time: Scalars['String']['input'];
  /** Zone of the site. */
  timeZone: DispatchTimeZone;
  /** Who is asked. */
  vendor: Vendor;
  /** Postal code, 1 to 20 characters. */
  zipCode: Scalars['String']['input'];
};

export type CtsDispatch = Dispatch & {
  __typename?: 'CtsDispatch';
  /** Its statuses as the desk saw them, oldest first. Null when the desk has not seen the dispatch yet. */
  history: Maybe<Array<DispatchStatusEntry>>;
  /** `VENDOR:number`, for example `LIT:DIS10001`. */
  id: Scalars['ID']['output'];
  /** The vendor's own number. */
  number: Scalars['String']['output'];
  /** Whether it was ordered through this graph. Null while its ticket has not been read. */
  origin: Maybe<DispatchOrigin>;
  /** The ticket it is for. Null when the vendor's record names none that can be read, or the desk has not seen the dispatch yet. */
  ticket: Maybe<Ticket>;
  /** Who was asked. */
  vendor: Vendor;
};

export type Customer = {
  __typename?: 'Customer';
  /** Known dispatches for this customer's tickets, newest first. */
  dispatches: Maybe<DispatchConnection>;
  /** Ticketing client id, digits. */
  id: Scalars['ID']['output'];
};


export type CustomerDispatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Dispatch = {
  /** Its statuses as the desk saw them, oldest first. Null when the desk has not seen the dispatch yet. */
  history: Maybe<Array<DispatchStatusEntry>>;
  /** `VENDOR:number`, for example `LIT:DIS10001`. */
  id: Scalars['ID']['output'];
  /** The vendor's own number. */
  number: Scalars['String']['output'];
  /** Whether it was ordered through this graph. Null while its ticket has not been read. */
  origin: Maybe<DispatchOrigin>;
  /** The ticket it is for. Null when the vendor's record names none that can be read, or the desk has not seen the dispatch yet. */
  ticket: Maybe<Ticket>;
  /** Who was asked. */
  vendor: Vendor;
};

/** How a dispatch is to be called off. */
export type DispatchCancellation = {
  __typename?: 'DispatchCancellation';
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['output'];
  /** Who asks for it: a name or an e-mail address, 1 to 200 characters on one line. */
  requestedBy: Scalars['String']['output'];
};

/** Changes of a dispatch, as they were asked for. Null: stays as it is. */
export type DispatchChanges = {
  __typename?: 'DispatchChanges';
  /** Whom the engineer calls on arrival, and how, 1 to 4000 characters. */
  callInInstructions: Maybe<Scalars['String']['output']>;
  /** Town, 1 to 100 characters. */
  city: Maybe<Scalars['String']['output']>;
  /** Whom to ask at the site; name and number together, as the vendor keeps them in one text. */
  contact: Maybe<DispatchRequestContact>;
  /** Day of the visit, `YYYY-MM-DD`, local to the site. */
  date: Maybe<Scalars['String']['output']>;
  /** Name of the place, 1 to 200 characters on one line. */
  jobSite: Maybe<Scalars['String']['output']>;
  /** Materials the engineer has to bring, 1 to 4000 characters. */
  materialsNeeded: Maybe<Scalars['String']['output']>;
  /** Who orders. */
  requester: Maybe<DispatchRequester>;
  /** What is to be done, 1 to 4000 characters. */
  scopeOfWork: Maybe<Scalars['String']['output']>;
  /** Whether a survey with a quote is required first. */
  siteSurveyQuoteRequired: Maybe<Scalars['Boolean']['output']>;
  /** How urgent it is; LIT tells `IMMEDIATELY` from all others alone. */
  slaLevel: Maybe<DispatchSlaLevel>;
  /** State, 1 to 50 characters. */
  state: Maybe<Scalars['String']['output']>;
  /** Street and number, 1 to 200 characters on one line. */
  street: Maybe<Scalars['String']['output']>;
  /** Start of the visit, local to the site, for example `7.30AM` or `4.00PM`. */
  time: Maybe<Scalars['String']['output']>;
  /** Zone of the site. */
  timeZone: Maybe<DispatchTimeZone>;
  /** Postal code, 1 to 20 characters. */
  zipCode: Maybe<Scalars['String']['output']>;
};

/** Dispatches, page by page. */
export type DispatchConnection = {
  __typename?: 'DispatchConnection';
  /** The page. */
  nodes: Array<Dispatch>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are with this filter. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** Whom to ask at a site. */
export type DispatchContactInput = {
  /** First name: one word without digits, 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** Last name, as the first. */
  lastName: Scalars['String']['input'];
  /** Telephone number: 10 digits, or 11 that begin with 1. */
  phone: Scalars['String']['input'];
};

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

/** Narrows live changes of dispatches. Absent means any; an empty list is refused. */
export type DispatchEventFilter = {
  /** Dispatches for tickets of any of these customers, 1 to 100. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only dispatches of this origin; one whose origin is not known yet has none. */
  origin?: InputMaybe<DispatchOrigin>;
  /** Changes to any of these statuses, 1 to 6. */
  statuses?: InputMaybe<Array<DispatchStatus>>;
  /** Dispatches for any of these tickets, 1 to 100. */
  ticketIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these vendors, 1 to 2. */
  vendors?: InputMaybe<Array<Vendor>>;
};

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
  /** Our own number of the order, `IGZ…`, that the vendor's record repeats. Absent or null: what is known already stays. */
  portalNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands. */
  status: DispatchStatus;
  /** Ticket id, digits. Null when the vendor's record names none that can be read. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** An order of a dispatch, as it was asked for. */
export type DispatchOrder = {
  __typename?: 'DispatchOrder';
  /** Whom the engineer calls on arrival, and how, 1 to 4000 characters. */
  callInInstructions: Scalars['String']['output'];
  /** Town, 1 to 100 characters. */
  city: Scalars['String']['output'];
  /** Whom to ask at the site: first name, 1 to 100 characters; one word without digits for LIT. */
  contactFirstName: Scalars['String']['output'];
  /** Whom to ask at the site: last name, as the first. */
  contactLastName: Scalars['String']['output'];
  /** Telephone number at the site: 10 digits, or 11 that begin with 1; for CTS also E.164. */
  contactPhone: Scalars['String']['output'];
  /** Country, 1 to 100 characters. Needed for CTS; LIT is not told. Null when absent. */
  country: Maybe<Scalars['String']['output']>;
  /** Day of the visit, `YYYY-MM-DD`, local to the site. */
  date: Scalars['String']['output'];
  /** Name of the place, and whose it is, 1 to 200 characters on one line. */
  jobSite: Scalars['String']['output'];
  /** Materials the engineer has to bring, 1 to 4000 characters. */
  materialsNeeded: Scalars['String']['output'];
  /** Who orders. */
  requester: DispatchRequester;
  /** What failed and what is to be done, 1 to 4000 characters. */
  scopeOfWork: Scalars['String']['output'];
  /** Kinds of work; null when none was named. */
  serviceTypes: Maybe<Array<DispatchServiceType>>;
  /** Whether a survey with a quote is required first. */
  siteSurveyQuoteRequired: Scalars['Boolean']['output'];
  /** How urgent it is. */
  slaLevel: DispatchSlaLevel;
  /** State, 1 to 50 characters. */
  state: Scalars['String']['output'];
  /** Street and number, 1 to 200 characters on one line; for LIT together with `street2`. */
  street: Scalars['String']['output'];
  /** Second line of the address, at most 200 characters. Null when absent. */
  street2: Maybe<Scalars['String']['output']>;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: Scalars['ID']['output'];
  /** Start of the visit, local to the site, for example `7.30AM` or `4.00PM`. */
  time: Scalars['String']['output'];
  /** Zone of the site. */
  timeZone: DispatchTimeZone;
  /** Who is asked. */
  vendor: Vendor;
  /** Postal code, 1 to 20 characters. */
  zipCode: Scalars['String']['output'];
};

/** Where a dispatch came from. */
export type DispatchOrigin =
  /** Ordered through this graph: the ticket holds our note of the order. */
  | 'PORTAL'
  /** Made by the vendor or by hand. */
  | 'VENDOR';

/** Something that was asked of the desk, and how far it got. */
export type DispatchRequest = {
  __typename?: 'DispatchRequest';
  /** When it was asked. */
  createdAt: Scalars['DateTime']['output'];
  /** The dispatch. Null until the desk's index holds it: a dispatch of CTS enters when the vendor has made its record. */
  dispatch: Maybe<Dispatch>;
  /** When it ended. Null before. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Id of the request. */
  id: Scalars['ID']['output'];
  /** What is asked. */
  kind: DispatchRequestKind;
  /** The vendor's number of the dispatch. Null for an order until the vendor gave one. */
  number: Maybe<Scalars['String']['output']>;
  /** Number under which notes name the dispatch: LIT's own, for CTS the number of our order, `IGZ…`. Null until it is known. */
  portalNumber: Maybe<Scalars['String']['output']>;
  /** Why it was refused, why nobody knows, or what did not work although it is done. Null when nothing is wrong. */
  problem: Maybe<DispatchRequestProblem>;
  /** Where it stands. */
  state: DispatchRequestState;
  /** The step that is due, or the last one once it ended. */
  step: DispatchRequestStep;
  /** Steps that ended, in order. */
  steps: Array<DispatchRequestStepEntry>;
  /** The ticket. Null until it is known. */
  ticket: Maybe<Ticket>;
  /** Who is asked. */
  vendor: Vendor;
};

/** A request in a worker's hands. */
export type DispatchRequestClaim = {
  __typename?: 'DispatchRequestClaim';
  /** How often this step was begun, from 1. */
  attempt: Scalars['Int']['output'];
  /** What is to be said when calling off. Null unless the request is a `CANCEL`. */
  cancellation: Maybe<DispatchCancellation>;
  /** What is to be changed. Null unless the request is an `UPDATE`. */
  changes: Maybe<DispatchChanges>;
  /** Steps behind the one that is due, in order, as long as each goes well. */
  following: Array<DispatchRequestStep>;
  /** Proves the claim to `recordDispatchRequestStep`. Empty where nobody was given the request. */
  lease: Scalars['String']['output'];
  /** What is ordered. Null unless the request is a `CREATE`. */
  order: Maybe<DispatchOrder>;
  /** The request. */
  request: DispatchRequest;
  /** How often somebody had the vendor told anew, from 0: each time what is written goes under keys of its own. */
  round: Scalars['Int']['output'];
};

/** Requests, page by page. */
export type DispatchRequestConnection = {
  __typename?: 'DispatchRequestConnection';
  /** The page. */
  nodes: Array<DispatchRequest>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are with this filter. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** Whom to ask at a site. */
export type DispatchRequestContact = {
  __typename?: 'DispatchRequestContact';
  /** First name: one word without digits, 1 to 100 characters. */
  firstName: Scalars['String']['output'];
  /** Last name, as the first. */
  lastName: Scalars['String']['output'];
  /** Telephone number: 10 digits, or 11 that begin with 1. */
  phone: Scalars['String']['output'];
};

/** A request that was made, or went a step on. */
export type DispatchRequestEvent = {
  __typename?: 'DispatchRequestEvent';
  /** When. */
  changedAt: Scalars['DateTime']['output'];
  /** Where this event stands: pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The request as it is now: it may be further on than this event. Null when the desk no longer holds it. */
  request: Maybe<DispatchRequest>;
  /** Where it stood from then on. */
  state: DispatchRequestState;
  /** The step that was due then, or the last one once it had ended. */
  step: DispatchRequestStep;
};

/** Narrows requests. Absent means any; an empty list is refused. */
export type DispatchRequestFilter = {
  /** Any of these requests, 1 to 100. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these kinds, 1 to 3. */
  kinds?: InputMaybe<Array<DispatchRequestKind>>;
  /** In any of these states, 1 to 5. */
  states?: InputMaybe<Array<DispatchRequestState>>;
  /** For any of these tickets, 1 to 100. */
  ticketIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these vendors, 1 to 2. */
  vendors?: InputMaybe<Array<Vendor>>;
};

/** What somebody found at the vendor about an `UNCERTAIN` request. */
export type DispatchRequestFinding =
  /** It arrived: the request goes on with its next step. */
  | 'DONE'
  /** It did not arrive: the vendor is told anew. */
  | 'NOT_DONE'
  /** It did not arrive, and nobody wants it any more: the request is `REFUSED`. */
  | 'NOT_WANTED';

/** What is asked of the desk. */
export type DispatchRequestKind =
  /** That a dispatch be called off. */
  | 'CANCEL'
  /** A new dispatch. */
  | 'CREATE'
  /** Another time, place or text for a dispatch. */
  | 'UPDATE';

/** What came of asking the desk. */
export type DispatchRequestPayload = {
  __typename?: 'DispatchRequestPayload';
  /** The request as far as it got. Null when `userErrors` say what to mend. */
  request: Maybe<DispatchRequest>;
  /** What to mend. Nothing was stored when there is any. */
  userErrors: Array<UserError>;
};

/** What is wrong with a request, or with a step of it. */
export type DispatchRequestProblem = {
  __typename?: 'DispatchRequestProblem';
  /** Machine-readable reason, for example `NOT_FOUND`, `REJECTED` or `UPSTREAM_UNAVAILABLE`. */
  code: Scalars['String']['output'];
  /** For people. */
  message: Scalars['String']['output'];
};

/** What is wrong with a step. */
export type DispatchRequestProblemInput = {
  /** Machine-readable reason, 1 to 60 capitals, digits and underscores. */
  code: Scalars['String']['input'];
  /** For people; beyond 1000 characters it is cut. */
  message: Scalars['String']['input'];
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

/** A step that ended. */
export type DispatchRequestStepEntry = {
  __typename?: 'DispatchRequestStepEntry';
  /** When. */
  finishedAt: Scalars['DateTime']['output'];
  /** How it ended; `RETRY` and `HELD` never stand here. */
  outcome: DispatchRequestStepOutcome;
  /** What was wrong. Null when nothing was. */
  problem: Maybe<DispatchRequestProblem>;
  /** The step. */
  step: DispatchRequestStep;
};

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

/** Who orders a dispatch. */
export type DispatchRequester = {
  __typename?: 'DispatchRequester';
  /** Department. */
  department: DispatchDepartment;
  /** Telephone number of the department: 10 digits, or 11 that begin with 1; for CTS also E.164. */
  departmentPhone: Scalars['String']['output'];
  /** E-mail address. */
  email: Scalars['String']['output'];
  /** First name, 1 to 100 characters. */
  firstName: Scalars['String']['output'];
  /** Last name, 1 to 90 characters. */
  lastName: Scalars['String']['output'];
};

/** Who orders a dispatch. */
export type DispatchRequesterInput = {
  /** Department. */
  department: DispatchDepartment;
  /** Telephone number of the department: 10 digits, or 11 that begin with 1; for CTS also E.164. */
  departmentPhone: Scalars['String']['input'];
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** First name, 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** Last name, 1 to 90 characters. */
  lastName: Scalars['String']['input'];
};

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

/** A status that a dispatch had. */
export type DispatchStatusEntry = {
  __typename?: 'DispatchStatusEntry';
  /** When the desk saw it first. */
  changedAt: Scalars['DateTime']['output'];
  /** The status. */
  status: DispatchStatus;
};

/** A change of a dispatch. */
export type DispatchStatusEvent = {
  __typename?: 'DispatchStatusEvent';
  /** When the desk saw it first. */
  changedAt: Scalars['DateTime']['output'];
  /** Where this event stands: pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The dispatch as it is now: when changes follow each other fast, it may be further on than this event. Null when the desk no longer holds it. */
  dispatch: Maybe<Dispatch>;
  /** The status before. Null for a dispatch that is new to the desk. */
  previousStatus: Maybe<DispatchStatus>;
  /** The status from then on, as the desk saw it. */
  status: DispatchStatus;
};

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

export type LitDispatch = Dispatch & {
  __typename?: 'LitDispatch';
  /** Its statuses as the desk saw them, oldest first. Null when the desk has not seen the dispatch yet. */
  history: Maybe<Array<DispatchStatusEntry>>;
  /** `VENDOR:number`, for example `LIT:DIS10001`. */
  id: Scalars['ID']['output'];
  /** The vendor's own number. */
  number: Scalars['String']['output'];
  /** Whether it was ordered through this graph. Null while its ticket has not been read. */
  origin: Maybe<DispatchOrigin>;
  /** The ticket it is for. Null when the vendor's record names none that can be read, or the desk has not seen the dispatch yet. */
  ticket: Maybe<Ticket>;
  /** Who was asked. */
  vendor: Vendor;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Asks a vendor by mail to call a dispatch off, as `createDispatch` orders one. It is called off only when its status says so. Asked for again, nothing is sent. */
  cancelDispatch: DispatchRequestPayload;
  /** Gives a worker requests that are due, oldest first, each to one worker at a time. A request waits while an earlier one for the same dispatch has not ended. */
  claimDispatchRequests: ClaimDispatchRequestsPayload;
  /** Orders a dispatch from a vendor. The request is stored, then carried out step by step by the desk's worker; the answer waits up to 10 s (a setting) for the end and otherwise shows the request as far as it got. */
  createDispatch: DispatchRequestPayload;
  /** Stores how a step of a claimed request ended, once. A worker whose lease passed on is refused; the same step told again by the same worker changes nothing. */
  recordDispatchRequestStep: RecordDispatchRequestStepPayload;
  /** Records what one vendor's dispatches look like now: new ones enter the index, changed statuses enter their history. Called by the monitor that follows the vendors; recording the same again changes nothing. */
  recordDispatches: RecordDispatchesPayload;
  /** Lets an `UNCERTAIN` request go on, because somebody looked at the vendor, and waits as `createDispatch` does. */
  settleDispatchRequest: DispatchRequestPayload;
  /** Changes a dispatch of vendor LIT, as `createDispatch` orders one. Vendor CTS takes no changes. */
  updateDispatch: DispatchRequestPayload;
};


export type MutationCancelDispatchArgs = {
  input: CancelDispatchInput;
};


export type MutationClaimDispatchRequestsArgs = {
  input: ClaimDispatchRequestsInput;
};


export type MutationCreateDispatchArgs = {
  input: CreateDispatchInput;
};


export type MutationRecordDispatchRequestStepArgs = {
  input: RecordDispatchRequestStepInput;
};


export type MutationRecordDispatchesArgs = {
  input: RecordDispatchesInput;
};


export type MutationSettleDispatchRequestArgs = {
  input: SettleDispatchRequestInput;
};


export type MutationUpdateDispatchArgs = {
  input: UpdateDispatchInput;
};

/** Where a page of a connection ends, and whether there is more. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to read the next page. Null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** True when another page follows `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** One dispatch. Null when the desk does not know it. An error coded `NOT_READY` until its vendor was read once. */
  dispatch: Maybe<Dispatch>;
  /** One request to the desk. Null when the desk does not know it, or no longer. */
  dispatchRequest: Maybe<DispatchRequest>;
  /** Requests to the desk, newest first. One that ended is kept for 30 days (a setting); one that did not stays. */
  dispatchRequests: Maybe<DispatchRequestConnection>;
  /** Known dispatches of all vendors, newest first: by when the desk saw them first, then by id, both descending; those of its very first reading of a vendor stand last. Sorting and filtering use the desk's index, which follows the vendors by minutes. An error coded `NOT_READY` until every vendor that the filter admits was read once. */
  dispatches: Maybe<DispatchConnection>;
  /** What `claimDispatchRequests` would give a worker now, oldest first. Nobody gets it by this: for whoever wants to know what would be done. */
  dueDispatchRequests: Maybe<Array<DispatchRequestClaim>>;
};


export type QueryDispatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDispatchRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDispatchRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DispatchRequestFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryDispatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DispatchFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryDueDispatchRequestsArgs = {
  first?: Scalars['Int']['input'];
};

/** How a step of a request ended. */
export type RecordDispatchRequestStepInput = {
  /** Ticketing client id of the ticket, digits, once it is known. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the request. */
  id: Scalars['ID']['input'];
  /** As the claim gave it. */
  lease: Scalars['String']['input'];
  /** The vendor's number, once the vendor gave it. Null: what is known stays, here and below. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** How it ended. `FAILED` is for `CHAT` and `NOTE` alone, `ALREADY_REQUESTED` for `CHECK`. */
  outcome: DispatchRequestStepOutcome;
  /** Number under which notes name the dispatch. */
  portalNumber?: InputMaybe<Scalars['String']['input']>;
  /** What was wrong. Needed unless the outcome is `DONE` or `ALREADY_REQUESTED`. */
  problem?: InputMaybe<DispatchRequestProblemInput>;
  /** The step that was due. */
  step: DispatchRequestStep;
  /** Ticket id, digits, once it is known. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of recording a step. */
export type RecordDispatchRequestStepPayload = {
  __typename?: 'RecordDispatchRequestStepPayload';
  /** The request as it stands. Null when `userErrors` say what is wrong. */
  request: Maybe<DispatchRequest>;
  /** What is wrong; `STALE`: the lease passed on, or another step is due. Nothing was recorded when there is any. */
  userErrors: Array<UserError>;
};

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

/** What came of recording. */
export type RecordDispatchesPayload = {
  __typename?: 'RecordDispatchesPayload';
  /** How many entered the index. */
  added: Scalars['Int']['output'];
  /** How many have another status than before. */
  changed: Scalars['Int']['output'];
  /** What to mend. Nothing was recorded when there is any. */
  userErrors: Array<UserError>;
};

/** What somebody found out about a request. */
export type SettleDispatchRequestInput = {
  /** What was found. */
  finding: DispatchRequestFinding;
  /** Id of the request. */
  id: Scalars['ID']['input'];
  /** Number of an order that arrived: the vendor's for LIT, ours for CTS (`IGZ…`, as `ctsOrders` shows it). Needed there, refused otherwise. */
  number?: InputMaybe<Scalars['String']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Requests that were made, or went a step on. An error coded `GAP` in place of an event says that events in between are held no longer: read `dispatchRequests` to catch up. */
  dispatchRequestChanged: Maybe<DispatchRequestEvent>;
  /** Dispatches that are new to the desk or have another status than before, in the order in which the desk saw them; it follows the vendors by minutes. An error coded `GAP` in place of an event says that events in between are held no longer: read `dispatches` to catch up. */
  dispatchStatusChanged: Maybe<DispatchStatusEvent>;
};


export type SubscriptionDispatchRequestChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DispatchRequestFilter>;
};


export type SubscriptionDispatchStatusChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DispatchEventFilter>;
};

export type Ticket = {
  __typename?: 'Ticket';
  /** Known dispatches for this ticket, newest first. */
  dispatches: Maybe<Array<Dispatch>>;
  /** Ticket id, digits. */
  id: Scalars['ID']['output'];
};

/** Changes of a dispatch of vendor LIT. What is absent or null stays as it is; at least one has to be there. */
export type UpdateDispatchInput = {
  /** Whom the engineer calls on arrival, and how, 1 to 4000 characters. */
  callInInstructions?: InputMaybe<Scalars['String']['input']>;
  /** Town, 1 to 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Whom to ask at the site; name and number together, as the vendor keeps them in one text. */
  contact?: InputMaybe<DispatchContactInput>;
  /** Day of the visit, `YYYY-MM-DD`, local to the site. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** `LIT:number`, for example `LIT:DIS10001`. */
  id: Scalars['ID']['input'];
  /** 1 to 200 printable characters that the caller chose for this one request. Asking the same again gives the same request and does nothing; other input under it is the user error `IDEMPOTENCY_CONFLICT`. Remembered as long as the request; a key of an order is none of a change. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name of the place, 1 to 200 characters on one line. */
  jobSite?: InputMaybe<Scalars['String']['input']>;
  /** Materials the engineer has to bring, 1 to 4000 characters. */
  materialsNeeded?: InputMaybe<Scalars['String']['input']>;
  /** Who orders. */
  requester?: InputMaybe<DispatchRequesterInput>;
  /** What is to be done, 1 to 4000 characters. */
  scopeOfWork?: InputMaybe<Scalars['String']['input']>;
  /** Whether a survey with a quote is required first. */
  siteSurveyQuoteRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** How urgent it is; LIT tells `IMMEDIATELY` from all others alone. */
  slaLevel?: InputMaybe<DispatchSlaLevel>;
  /** State, 1 to 50 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Street and number, 1 to 200 characters on one line. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** Start of the visit, local to the site, for example `7.30AM` or `4.00PM`. */
  time?: InputMaybe<Scalars['String']['input']>;
  /** Zone of the site. */
  timeZone?: InputMaybe<DispatchTimeZone>;
  /** Postal code, 1 to 20 characters. */
  zipCode?: InputMaybe<Scalars['String']['input']>;
};

/** Something the caller can mend and send again. */
export type UserError = {
  __typename?: 'UserError';
  /** Machine-readable reason. */
  code: Scalars['String']['output'];
  /** What was expected, what came, what to do. */
  message: Scalars['String']['output'];
  /** Path to the input field at fault, from `input` down. Null when it concerns the whole input. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** A company that sends field engineers to sites. */
export type Vendor =
  /** Vendor B, ordered by mail. */
  | 'CTS'
  /** Vendor A, ordered by API. */
  | 'LIT';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  CtsDispatch: CtsDispatch;
  Customer: Customer;
  Dispatch: Dispatch;
  LitDispatch: LitDispatch;
  Ticket: Ticket;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CtsDispatch:
    ( { __typename: 'CtsDispatch' }
    & GraphQLRecursivePick<FederationTypes['CtsDispatch'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Dispatch:
    ( { __typename: 'Dispatch' }
    & GraphQLRecursivePick<FederationTypes['Dispatch'], {"id":true}> );
  LitDispatch:
    ( { __typename: 'LitDispatch' }
    & GraphQLRecursivePick<FederationTypes['LitDispatch'], {"id":true}> );
  Ticket:
    ( { __typename: 'Ticket' }
    & GraphQLRecursivePick<FederationTypes['Ticket'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CancelDispatchInput: ResolverTypeWrapper<Partial<CancelDispatchInput>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ClaimDispatchRequestsInput: ResolverTypeWrapper<Partial<ClaimDispatchRequestsInput>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ClaimDispatchRequestsPayload: ResolverTypeWrapper<Partial<Omit<ClaimDispatchRequestsPayload, 'claims'> & { claims: Array<ResolversTypes['DispatchRequestClaim']> }>>;
  CreateDispatchInput: ResolverTypeWrapper<Partial<CreateDispatchInput>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  CtsDispatch: ResolverTypeWrapper<DispatchEntry>;
  Customer: ResolverTypeWrapper<Reference>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Dispatch: ResolverTypeWrapper<DispatchEntry>;
  DispatchCancellation: ResolverTypeWrapper<CancellationInput>;
  DispatchChanges: ResolverTypeWrapper<ChangesInput>;
  DispatchConnection: ResolverTypeWrapper<Partial<Omit<DispatchConnection, 'nodes'> & { nodes: Array<ResolversTypes['Dispatch']> }>>;
  DispatchContactInput: ResolverTypeWrapper<Partial<DispatchContactInput>>;
  DispatchDepartment: ResolverTypeWrapper<Partial<DispatchDepartment>>;
  DispatchEventFilter: ResolverTypeWrapper<Partial<DispatchEventFilter>>;
  DispatchFilter: ResolverTypeWrapper<Partial<DispatchFilter>>;
  DispatchObservationInput: ResolverTypeWrapper<Partial<DispatchObservationInput>>;
  DispatchOrder: ResolverTypeWrapper<OrderInput>;
  DispatchOrigin: ResolverTypeWrapper<Partial<DispatchOrigin>>;
  DispatchRequest: ResolverTypeWrapper<RequestRow>;
  DispatchRequestClaim: ResolverTypeWrapper<RequestClaim>;
  DispatchRequestConnection: ResolverTypeWrapper<RequestPage>;
  DispatchRequestContact: ResolverTypeWrapper<Partial<DispatchRequestContact>>;
  DispatchRequestEvent: ResolverTypeWrapper<RequestEvent>;
  DispatchRequestFilter: ResolverTypeWrapper<Partial<DispatchRequestFilter>>;
  DispatchRequestFinding: ResolverTypeWrapper<Partial<DispatchRequestFinding>>;
  DispatchRequestKind: ResolverTypeWrapper<Partial<DispatchRequestKind>>;
  DispatchRequestPayload: ResolverTypeWrapper<Partial<Omit<DispatchRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['DispatchRequest']> }>>;
  DispatchRequestProblem: ResolverTypeWrapper<Partial<DispatchRequestProblem>>;
  DispatchRequestProblemInput: ResolverTypeWrapper<Partial<DispatchRequestProblemInput>>;
  DispatchRequestState: ResolverTypeWrapper<Partial<DispatchRequestState>>;
  DispatchRequestStep: ResolverTypeWrapper<Partial<DispatchRequestStep>>;
  DispatchRequestStepEntry: ResolverTypeWrapper<StepEntry>;
  DispatchRequestStepOutcome: ResolverTypeWrapper<Partial<DispatchRequestStepOutcome>>;
  DispatchRequester: ResolverTypeWrapper<Partial<DispatchRequester>>;
  DispatchRequesterInput: ResolverTypeWrapper<Partial<DispatchRequesterInput>>;
  DispatchServiceType: ResolverTypeWrapper<Partial<DispatchServiceType>>;
  DispatchSlaLevel: ResolverTypeWrapper<Partial<DispatchSlaLevel>>;
  DispatchStatus: ResolverTypeWrapper<Partial<DispatchStatus>>;
  DispatchStatusEntry: ResolverTypeWrapper<Partial<DispatchStatusEntry>>;
  DispatchStatusEvent: ResolverTypeWrapper<Partial<Omit<DispatchStatusEvent, 'dispatch'> & { dispatch?: Maybe<ResolversTypes['Dispatch']> }>>;
  DispatchTimeZone: ResolverTypeWrapper<Partial<DispatchTimeZone>>;
  LitDispatch: ResolverTypeWrapper<DispatchEntry>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDispatchRequestStepInput: ResolverTypeWrapper<Partial<RecordDispatchRequestStepInput>>;
  RecordDispatchRequestStepPayload: ResolverTypeWrapper<Partial<Omit<RecordDispatchRequestStepPayload, 'request'> & { request?: Maybe<ResolversTypes['DispatchRequest']> }>>;
  RecordDispatchesInput: ResolverTypeWrapper<Partial<RecordDispatchesInput>>;
  RecordDispatchesPayload: ResolverTypeWrapper<Partial<RecordDispatchesPayload>>;
  SettleDispatchRequestInput: ResolverTypeWrapper<Partial<SettleDispatchRequestInput>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ticket: ResolverTypeWrapper<Reference>;
  UpdateDispatchInput: ResolverTypeWrapper<Partial<UpdateDispatchInput>>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
  Vendor: ResolverTypeWrapper<Partial<Vendor>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelDispatchInput: Partial<CancelDispatchInput>;
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  ClaimDispatchRequestsInput: Partial<ClaimDispatchRequestsInput>;
  Int: Partial<Scalars['Int']['output']>;
  ClaimDispatchRequestsPayload: Partial<Omit<ClaimDispatchRequestsPayload, 'claims'> & { claims: Array<ResolversParentTypes['DispatchRequestClaim']> }>;
  CreateDispatchInput: Partial<CreateDispatchInput>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  CtsDispatch: DispatchEntry;
  Customer: Reference;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Dispatch: DispatchEntry;
  DispatchCancellation: CancellationInput;
  DispatchChanges: ChangesInput;
  DispatchConnection: Partial<Omit<DispatchConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Dispatch']> }>;
  DispatchContactInput: Partial<DispatchContactInput>;
  DispatchEventFilter: Partial<DispatchEventFilter>;
  DispatchFilter: Partial<DispatchFilter>;
  DispatchObservationInput: Partial<DispatchObservationInput>;
  DispatchOrder: OrderInput;
  DispatchRequest: RequestRow;
  DispatchRequestClaim: RequestClaim;
  DispatchRequestConnection: RequestPage;
  DispatchRequestContact: Partial<DispatchRequestContact>;
  DispatchRequestEvent: RequestEvent;
  DispatchRequestFilter: Partial<DispatchRequestFilter>;
  DispatchRequestPayload: Partial<Omit<DispatchRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['DispatchRequest']> }>;
  DispatchRequestProblem: Partial<DispatchRequestProblem>;
  DispatchRequestProblemInput: Partial<DispatchRequestProblemInput>;
  DispatchRequestStepEntry: StepEntry;
  DispatchRequester: Partial<DispatchRequester>;
  DispatchRequesterInput: Partial<DispatchRequesterInput>;
  DispatchStatusEntry: Partial<DispatchStatusEntry>;
  DispatchStatusEvent: Partial<Omit<DispatchStatusEvent, 'dispatch'> & { dispatch?: Maybe<ResolversParentTypes['Dispatch']> }>;
  LitDispatch: DispatchEntry;
  Mutation: Record<PropertyKey, never>;
  PageInfo: Partial<PageInfo>;
  Query: Record<PropertyKey, never>;
  RecordDispatchRequestStepInput: Partial<RecordDispatchRequestStepInput>;
  RecordDispatchRequestStepPayload: Partial<Omit<RecordDispatchRequestStepPayload, 'request'> & { request?: Maybe<ResolversParentTypes['DispatchRequest']> }>;
  RecordDispatchesInput: Partial<RecordDispatchesInput>;
  RecordDispatchesPayload: Partial<RecordDispatchesPayload>;
  SettleDispatchRequestInput: Partial<SettleDispatchRequestInput>;
  Subscription: Record<PropertyKey, never>;
  Ticket: Reference;
  UpdateDispatchInput: Partial<UpdateDispatchInput>;
  UserError: Partial<UserError>;
};

export type ClaimDispatchRequestsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimDispatchRequestsPayload'] = ResolversParentTypes['ClaimDispatchRequestsPayload']> = {
  claims?: Resolver<Array<ResolversTypes['DispatchRequestClaim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CtsDispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CtsDispatch'] = ResolversParentTypes['CtsDispatch'], FederationReferenceType extends FederationReferenceTypes['CtsDispatch'] = FederationReferenceTypes['CtsDispatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CtsDispatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['DispatchStatusEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DispatchOrigin']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dispatches?: Resolver<Maybe<ResolversTypes['DispatchConnection']>, ParentType, ContextType, RequireFields<CustomerDispatchesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispatch'] = ResolversParentTypes['Dispatch'], FederationReferenceType extends FederationReferenceTypes['Dispatch'] = FederationReferenceTypes['Dispatch']> = {
  __resolveType: TypeResolveFn<'CtsDispatch' | 'LitDispatch', ParentType, ContextType>;
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dispatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
};

export type DispatchCancellationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchCancellation'] = ResolversParentTypes['DispatchCancellation']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DispatchChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchChanges'] = ResolversParentTypes['DispatchChanges']> = {
  callInInstructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['DispatchRequestContact']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jobSite?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  materialsNeeded?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['DispatchRequester']>, ParentType, ContextType>;
  scopeOfWork?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siteSurveyQuoteRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  slaLevel?: Resolver<Maybe<ResolversTypes['DispatchSlaLevel']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['DispatchTimeZone']>, ParentType, ContextType>;
  zipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DispatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchConnection'] = ResolversParentTypes['DispatchConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Dispatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DispatchOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchOrder'] = ResolversParentTypes['DispatchOrder']> = {
  callInInstructions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactFirstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactLastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jobSite?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materialsNeeded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['DispatchRequester'], ParentType, ContextType>;
  scopeOfWork?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceTypes?: Resolver<Maybe<Array<ResolversTypes['DispatchServiceType']>>, ParentType, ContextType>;
  siteSurveyQuoteRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slaLevel?: Resolver<ResolversTypes['DispatchSlaLevel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['DispatchTimeZone'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  zipCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DispatchRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchRequest'] = ResolversParentTypes['DispatchRequest']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dispatch?: Resolver<Maybe<ResolversTypes['Dispatch']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DispatchRequestKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  portalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['DispatchRequestProblem']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DispatchRequestState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DispatchRequestStep'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['DispatchRequestStepEntry']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type DispatchRequestClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchRequestClaim'] = ResolversParentTypes['DispatchRequestClaim']> = {
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['DispatchCancellation']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['DispatchChanges']>, ParentType, ContextType>;
  following?: Resolver<Array<ResolversTypes['DispatchRequestStep']>, ParentType, ContextType>;
  lease?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['DispatchRequest'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DispatchRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchRequestConnection'] = ResolversParentTypes['DispatchRequestConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['DispatchRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DispatchRequestContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchRequestContact'] = ResolversParentTypes['DispatchRequestContact']> = {
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DispatchRequestEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchRequestEvent'] = ResolversParentTypes['DispatchRequestEvent']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['DispatchRequest']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DispatchRequestState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DispatchRequestStep'], ParentType, ContextType>;
};

export type DispatchRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchRequestPayload'] = ResolversParentTypes['DispatchRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['DispatchRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DispatchRequestProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchRequestProblem'] = ResolversParentTypes['DispatchRequestProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DispatchRequestStepEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchRequestStepEntry'] = ResolversParentTypes['DispatchRequestStepEntry']> = {
  finishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DispatchRequestStepOutcome'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['DispatchRequestProblem']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DispatchRequestStep'], ParentType, ContextType>;
};

export type DispatchRequesterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchRequester'] = ResolversParentTypes['DispatchRequester']> = {
  department?: Resolver<ResolversTypes['DispatchDepartment'], ParentType, ContextType>;
  departmentPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DispatchStatusEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchStatusEntry'] = ResolversParentTypes['DispatchStatusEntry']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DispatchStatus'], ParentType, ContextType>;
};

export type DispatchStatusEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchStatusEvent'] = ResolversParentTypes['DispatchStatusEvent']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dispatch?: Resolver<Maybe<ResolversTypes['Dispatch']>, ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['DispatchStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DispatchStatus'], ParentType, ContextType>;
};

export type LitDispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitDispatch'] = ResolversParentTypes['LitDispatch'], FederationReferenceType extends FederationReferenceTypes['LitDispatch'] = FederationReferenceTypes['LitDispatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LitDispatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['DispatchStatusEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DispatchOrigin']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelDispatch?: Resolver<ResolversTypes['DispatchRequestPayload'], ParentType, ContextType, RequireFields<MutationCancelDispatchArgs, 'input'>>;
  claimDispatchRequests?: Resolver<ResolversTypes['ClaimDispatchRequestsPayload'], ParentType, ContextType, RequireFields<MutationClaimDispatchRequestsArgs, 'input'>>;
  createDispatch?: Resolver<ResolversTypes['DispatchRequestPayload'], ParentType, ContextType, RequireFields<MutationCreateDispatchArgs, 'input'>>;
  recordDispatchRequestStep?: Resolver<ResolversTypes['RecordDispatchRequestStepPayload'], ParentType, ContextType, RequireFields<MutationRecordDispatchRequestStepArgs, 'input'>>;
  recordDispatches?: Resolver<ResolversTypes['RecordDispatchesPayload'], ParentType, ContextType, RequireFields<MutationRecordDispatchesArgs, 'input'>>;
  settleDispatchRequest?: Resolver<ResolversTypes['DispatchRequestPayload'], ParentType, ContextType, RequireFields<MutationSettleDispatchRequestArgs, 'input'>>;
  updateDispatch?: Resolver<ResolversTypes['DispatchRequestPayload'], ParentType, ContextType, RequireFields<MutationUpdateDispatchArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dispatch?: Resolver<Maybe<ResolversTypes['Dispatch']>, ParentType, ContextType, RequireFields<QueryDispatchArgs, 'id'>>;
  dispatchRequest?: Resolver<Maybe<ResolversTypes['DispatchRequest']>, ParentType, ContextType, RequireFields<QueryDispatchRequestArgs, 'id'>>;
  dispatchRequests?: Resolver<Maybe<ResolversTypes['DispatchRequestConnection']>, ParentType, ContextType, RequireFields<QueryDispatchRequestsArgs, 'first'>>;
  dispatches?: Resolver<Maybe<ResolversTypes['DispatchConnection']>, ParentType, ContextType, RequireFields<QueryDispatchesArgs, 'first'>>;
  dueDispatchRequests?: Resolver<Maybe<Array<ResolversTypes['DispatchRequestClaim']>>, ParentType, ContextType, RequireFields<QueryDueDispatchRequestsArgs, 'first'>>;
};

export type RecordDispatchRequestStepPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDispatchRequestStepPayload'] = ResolversParentTypes['RecordDispatchRequestStepPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['DispatchRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDispatchesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDispatchesPayload'] = ResolversParentTypes['RecordDispatchesPayload']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  dispatchRequestChanged?: SubscriptionResolver<Maybe<ResolversTypes['DispatchRequestEvent']>, "dispatchRequestChanged", ParentType, ContextType, Partial<SubscriptionDispatchRequestChangedArgs>>;
  dispatchStatusChanged?: SubscriptionResolver<Maybe<ResolversTypes['DispatchStatusEvent']>, "dispatchStatusChanged", ParentType, ContextType, Partial<SubscriptionDispatchStatusChangedArgs>>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dispatches?: Resolver<Maybe<Array<ResolversTypes['Dispatch']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ClaimDispatchRequestsPayload?: ClaimDispatchRequestsPayloadResolvers<ContextType>;
  CtsDispatch?: CtsDispatchResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Dispatch?: DispatchResolvers<ContextType>;
  DispatchCancellation?: DispatchCancellationResolvers<ContextType>;
  DispatchChanges?: DispatchChangesResolvers<ContextType>;
  DispatchConnection?: DispatchConnectionResolvers<ContextType>;
  DispatchOrder?: DispatchOrderResolvers<ContextType>;
  DispatchRequest?: DispatchRequestResolvers<ContextType>;
  DispatchRequestClaim?: DispatchRequestClaimResolvers<ContextType>;
  DispatchRequestConnection?: DispatchRequestConnectionResolvers<ContextType>;
  DispatchRequestContact?: DispatchRequestContactResolvers<ContextType>;
  DispatchRequestEvent?: DispatchRequestEventResolvers<ContextType>;
  DispatchRequestPayload?: DispatchRequestPayloadResolvers<ContextType>;
  DispatchRequestProblem?: DispatchRequestProblemResolvers<ContextType>;
  DispatchRequestStepEntry?: DispatchRequestStepEntryResolvers<ContextType>;
  DispatchRequester?: DispatchRequesterResolvers<ContextType>;
  DispatchStatusEntry?: DispatchStatusEntryResolvers<ContextType>;
  DispatchStatusEvent?: DispatchStatusEventResolvers<ContextType>;
  LitDispatch?: LitDispatchResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordDispatchRequestStepPayload?: RecordDispatchRequestStepPayloadResolvers<ContextType>;
  RecordDispatchesPayload?: RecordDispatchesPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

