import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LitDispatchModel } from '../lit/model.ts';
import type { Context } from '../lit/context.ts';
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
export type CancelLitDispatchInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's number, for example `DIS10001`. */
  number: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Who asks for it: a name or an e-mail address, 1 to 200 characters. */
  requestedBy: Scalars['String']['input'];
};

/** How asking to call a dispatch off ended. */
export type CancelLitDispatchOutcome =
  /** It was called off before; nothing was sent. */
  | 'ALREADY_CANCELLED'
  /** The vendor took the request. */
  | 'REQUESTED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** What came of asking to call a dispatch off. */
export type CancelLitDispatchPayload = {
  __typename?: 'CancelLitDispatchPayload';
  /** The dispatch. Null when `userErrors` say what to mend. */
  dispatch: Maybe<LitDispatch>;
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<CancelLitDispatchOutcome>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
};

/** An order of a dispatch. */
export type CreateLitDispatchInput = {
  /** Whom the engineer calls on arrival, and how, 1 to 4000 characters. */
  callInInstructions: Scalars['String']['input'];
  /** Town, 1 to 100 characters. */
  city: Scalars['String']['input'];
  /** Whom to ask at the site: first and last name, two words. The vendor keeps name and number in one text and takes the first two words for the name. */
  contactName: Scalars['String']['input'];
  /** Telephone number at the site: 10 digits, or 11 that begin with 1. */
  contactPhone: Scalars['String']['input'];
  /** Day of the visit, `YYYY-MM-DD`, local to the site. */
  date: Scalars['String']['input'];
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What else the engineer has to know, at most 4000 characters. */
  informationForTech?: InputMaybe<Scalars['String']['input']>;
  /** Name of the place, 1 to 200 characters. */
  jobSite: Scalars['String']['input'];
  /** Materials the engineer has to bring, 1 to 4000 characters. */
  materialsNeeded: Scalars['String']['input'];
  /** Who orders. */
  requester: LitRequesterInput;
  /** What is to be done, 1 to 4000 characters. */
  scopeOfWork: Scalars['String']['input'];
  /** Whether a survey with a quote is required first. */
  siteSurveyQuoteRequired?: Scalars['Boolean']['input'];
  /** What else the vendor has to know, at most 4000 characters. */
  specialNotes?: InputMaybe<Scalars['String']['input']>;
  /** State, 1 to 50 characters. */
  state: Scalars['String']['input'];
  /** Street and number, 1 to 200 characters. */
  street: Scalars['String']['input'];
  /** Ticket id, digits, for example `5400123`. */
  ticketId: Scalars['ID']['input'];
  /** Start of the visit, local to the site: a time or a window as people write it, for example `7.30AM` or `7AM-9AM`. */
  time: Scalars['String']['input'];
  /** Zone of the site. */
  timeZone: LitTimeZone;
  /** Whether the visit turns a service up. Absent: it is not said. */
  turnUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to come as soon as possible; day and time are then the earliest. */
  urgent?: Scalars['Boolean']['input'];
  /** Postal code, 1 to 20 characters. */
  zipCode: Scalars['String']['input'];
};

/** How ordering a dispatch ended. */
export type CreateLitDispatchOutcome =
  /** The vendor took the order. */
  | 'CREATED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** What came of ordering a dispatch. */
export type CreateLitDispatchPayload = {
  __typename?: 'CreateLitDispatchPayload';
  /** The dispatch. Null when `userErrors` say what to mend, and with `UNCERTAIN`. */
  dispatch: Maybe<LitDispatch>;
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<CreateLitDispatchOutcome>;
  /** With `UNCERTAIN`: how sending it ended, for people, for example the status that the vendor answered. Null otherwise, and when the process that sent it is gone. */
  reason: Maybe<Scalars['String']['output']>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
};

/** An upload that is `UNCERTAIN`. */
export type DismissDispatchFileUploadInput = {
  /** Id of the upload. */
  id: Scalars['ID']['input'];
};

/** A visit of a field engineer to a site: the fields both vendors have. */
export type Dispatch = {
  /** The engineer. Null until the vendor names one. */
  fieldEngineer: Maybe<FieldEngineer>;
  /** `VENDOR:number`, for example `LIT:DIS10001`. */
  id: Scalars['ID']['output'];
  /** The vendor's own number. */
  number: Scalars['String']['output'];
  /** Agreed start. Null when none is agreed or its text cannot be read. */
  scheduledAt: Maybe<Scalars['DateTime']['output']>;
  /** Whom to ask at the site. Null when the vendor's record names nobody. */
  siteContact: Maybe<DispatchContact>;
  /** Where it stands. Null when the vendor no longer knows the dispatch. */
  status: Maybe<DispatchStatus>;
  /** IANA zone of the site at `scheduledAt`. Null when the vendor names none that this graph knows. */
  timeZone: Maybe<Scalars['String']['output']>;
  /** Who was asked. */
  vendor: Vendor;
  /** The vendor's word for `status`. */
  vendorStatus: Maybe<Scalars['String']['output']>;
};

/** Whom a vendor asks at the site. */
export type DispatchContact = {
  __typename?: 'DispatchContact';
  /** Full name as the vendor wrote it. Null when missing. */
  name: Maybe<Scalars['String']['output']>;
  /** E.164. Null when missing or not a phone number. */
  phone: Maybe<Scalars['String']['output']>;
};

/** A file on its way to a dispatch. */
export type DispatchFileUpload = {
  __typename?: 'DispatchFileUpload';
  /** Until when the address takes the file. */
  expiresAt: Scalars['DateTime']['output'];
  /** Id that the vendor gave the file. Null unless it was stored. */
  fileId: Maybe<Scalars['String']['output']>;
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** Id of the upload. */
  id: Scalars['ID']['output'];
  /** The vendor's number of the dispatch. */
  number: Scalars['ID']['output'];
  /** Why it was refused, or why nobody knows. Null when neither. */
  reason: Maybe<Scalars['String']['output']>;
  /** Length in bytes. */
  size: Scalars['Int']['output'];
  /** Where it stands. */
  state: DispatchFileUploadState;
  /** Where to put the file with one HTTP PUT. Given by `uploadDispatchFile` alone, while the state is `OPEN`; null everywhere else. Whoever knows it can use it, once. */
  url: Maybe<Scalars['String']['output']>;
};

/** Uploads, page by page. */
export type DispatchFileUploadConnection = {
  __typename?: 'DispatchFileUploadConnection';
  /** The page. */
  nodes: Array<DispatchFileUpload>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** Where an upload stands. */
export type DispatchFileUploadState =
  /** It was `UNCERTAIN`, and somebody settled it by hand. */
  | 'DISMISSED'
  /** Nobody put a file in time. */
  | 'EXPIRED'
  /** Waits for the file. */
  | 'OPEN'
  /** The vendor did not take the file, or not all of it came. */
  | 'REFUSED'
  /** The file is on its way to the vendor. */
  | 'SENDING'
  /** The vendor has the file. */
  | 'STORED'
  /** The file was sent and the answer never came: ask the vendor, then dismiss it or open a new upload. */
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

/** The engineer a vendor assigned. */
export type FieldEngineer = {
  __typename?: 'FieldEngineer';
  /** Full name as the vendor wrote it. */
  name: Maybe<Scalars['String']['output']>;
  /** E.164. Null when missing or not a phone number. */
  phone: Maybe<Scalars['String']['output']>;
};

/** Whom to ask at a site. */
export type LitContactInput = {
  /** First and last name, two words. The vendor keeps name and number in one text and takes the first two words for the name. */
  name: Scalars['String']['input'];
  /** Telephone number: 10 digits, or 11 that begin with 1. */
  phone: Scalars['String']['input'];
};

/** A dispatch of vendor LIT. */
export type LitDispatch = Dispatch & {
  __typename?: 'LitDispatch';
  /** Check-in, as the vendor wrote it. Null until the engineer checks in; may lag behind `status` by minutes. */
  checkIn: Maybe<Scalars['String']['output']>;
  /** Check-out, as the vendor wrote it. Null until the engineer checks out. */
  checkOut: Maybe<Scalars['String']['output']>;
  /** What was found and done. Null until the visit is closed out. */
  closeOutNotes: Maybe<Scalars['String']['output']>;
  /** The engineer. Null until the vendor names one. */
  fieldEngineer: Maybe<FieldEngineer>;
  /** `VENDOR:number`, for example `LIT:DIS10001`. */
  id: Scalars['ID']['output'];
  /** Name of the place. */
  jobSite: Maybe<Scalars['String']['output']>;
  /** Address of the place on one line. Null when the vendor has none. */
  jobSiteAddress: Maybe<Scalars['String']['output']>;
  /** Materials the engineer has to bring. */
  materialsNeeded: Maybe<Scalars['String']['output']>;
  /** The vendor's own number. */
  number: Scalars['String']['output'];
  /** Day that was asked for, `YYYY-MM-DD`, local to the site. */
  requestedDate: Maybe<Scalars['String']['output']>;
  /** Window that was asked for, for example `7AM-9AM` or `ASAP`, local to the site. Null when none was. */
  requestedWindow: Maybe<Scalars['String']['output']>;
  /** Agreed start. Null when none is agreed or its text cannot be read. */
  scheduledAt: Maybe<Scalars['DateTime']['output']>;
  /** What is to be done. */
  scopeOfWork: Maybe<Scalars['String']['output']>;
  /** Whom to ask at the site. Null when the vendor's record names nobody. */
  siteContact: Maybe<DispatchContact>;
  /** Whether a survey with a quote is required first. Null when the vendor does not say. */
  siteSurveyQuoteRequired: Maybe<Scalars['Boolean']['output']>;
  /** Where it stands. Null when the vendor no longer knows the dispatch. */
  status: Maybe<DispatchStatus>;
  /** True once the engineer has arrived. */
  techArrived: Maybe<Scalars['Boolean']['output']>;
  /** Ticket that the vendor's record names, as it stands there: often a ticket id, sometimes other text. Null when it names none. */
  ticketReference: Maybe<Scalars['String']['output']>;
  /** IANA zone of the site at `scheduledAt`. Null when the vendor names none that this graph knows. */
  timeZone: Maybe<Scalars['String']['output']>;
  /** Whether the visit turns a service up. Null when the vendor does not say. */
  turnUp: Maybe<Scalars['Boolean']['output']>;
  /** Who was asked. */
  vendor: Vendor;
  /** The vendor's word for `status`. */
  vendorStatus: Maybe<Scalars['String']['output']>;
};

/** Dispatches of vendor LIT, page by page. */
export type LitDispatchConnection = {
  __typename?: 'LitDispatchConnection';
  /** The page. */
  nodes: Array<LitDispatch>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many the vendor holds open. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** Who orders a dispatch. */
export type LitRequesterInput = {
  /** Department, 1 to 100 characters. */
  department: Scalars['String']['input'];
  /** Telephone number of the department: 10 digits, or 11 that begin with 1. */
  departmentPhone: Scalars['String']['input'];
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** Full name, 1 to 200 characters. */
  name: Scalars['String']['input'];
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Asks vendor LIT to call a dispatch off. It is called off only when its status says so, which the vendor decides later. */
  cancelLitDispatch: Maybe<CancelLitDispatchPayload>;
  /** Orders a dispatch from vendor LIT. */
  createLitDispatch: Maybe<CreateLitDispatchPayload>;
  /** Settles an `UNCERTAIN` upload, because somebody asked the vendor. To send the file again, open a new upload. */
  dismissDispatchFileUpload: Maybe<UploadDispatchFilePayload>;
  /** Changes a dispatch of vendor LIT. What is absent stays as it is. */
  updateLitDispatch: Maybe<UpdateLitDispatchPayload>;
  /** Opens a one-time address to which a file for a dispatch is put; from there it goes to the vendor as it comes. */
  uploadDispatchFile: Maybe<UploadDispatchFilePayload>;
};


export type MutationCancelLitDispatchArgs = {
  input: CancelLitDispatchInput;
};


export type MutationCreateLitDispatchArgs = {
  input: CreateLitDispatchInput;
};


export type MutationDismissDispatchFileUploadArgs = {
  input: DismissDispatchFileUploadInput;
};


export type MutationUpdateLitDispatchArgs = {
  input: UpdateLitDispatchInput;
};


export type MutationUploadDispatchFileArgs = {
  input: UploadDispatchFileInput;
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
  /** A file on its way to a dispatch, for 7 days. Null when no upload has the id. */
  dispatchFileUpload: Maybe<DispatchFileUpload>;
  /** Every dispatch that vendor LIT holds open, in order of number. One call upstream, which the pages share while it is fresh; vendor LIT has no paging. */
  litDispatches: Maybe<LitDispatchConnection>;
  /**
   * All of `litDispatches` at once.
   * @deprecated Has no end; use `litDispatches`, which pages. Goes on 2027-06-01.
   */
  litOpenDispatches: Maybe<Array<LitDispatch>>;
  /** Uploads of the last 7 days whose end nobody could find out, newest first. */
  uncertainDispatchFileUploads: Maybe<DispatchFileUploadConnection>;
};


export type QueryDispatchFileUploadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLitDispatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryUncertainDispatchFileUploadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Changes of a dispatch. What is absent stays as it is; at least one has to be there. */
export type UpdateLitDispatchInput = {
  /** Whom the engineer calls on arrival, and how, 1 to 4000 characters. */
  callInInstructions?: InputMaybe<Scalars['String']['input']>;
  /** Town, 1 to 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Whom to ask at the site; name and number together, as the vendor keeps them in one text. */
  contact?: InputMaybe<LitContactInput>;
  /** Day of the visit, `YYYY-MM-DD`, local to the site. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What else the engineer has to know, at most 4000 characters. */
  informationForTech?: InputMaybe<Scalars['String']['input']>;
  /** Name of the place, 1 to 200 characters. */
  jobSite?: InputMaybe<Scalars['String']['input']>;
  /** Materials the engineer has to bring, 1 to 4000 characters. */
  materialsNeeded?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's number, for example `DIS10001`. */
  number: Scalars['ID']['input'];
  /** Who orders. */
  requester?: InputMaybe<LitRequesterInput>;
  /** What is to be done, 1 to 4000 characters. */
  scopeOfWork?: InputMaybe<Scalars['String']['input']>;
  /** Whether a survey with a quote is required first. */
  siteSurveyQuoteRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** What else the vendor has to know, at most 4000 characters. */
  specialNotes?: InputMaybe<Scalars['String']['input']>;
  /** State, 1 to 50 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Street and number, 1 to 200 characters. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** Start of the visit, local to the site: a time or a window as people write it, for example `7.30AM` or `7AM-9AM`. */
  time?: InputMaybe<Scalars['String']['input']>;
  /** Zone of the site. */
  timeZone?: InputMaybe<LitTimeZone>;
  /** Whether the visit turns a service up. Absent: it is not said. */
  turnUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to come as soon as possible; day and time are then the earliest. */
  urgent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Postal code, 1 to 20 characters. */
  zipCode?: InputMaybe<Scalars['String']['input']>;
};

/** How changing a dispatch ended. */
export type UpdateLitDispatchOutcome =
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN'
  /** The vendor took the changes. */
  | 'UPDATED';

/** What came of changing a dispatch. */
export type UpdateLitDispatchPayload = {
  __typename?: 'UpdateLitDispatchPayload';
  /** The dispatch. Null when `userErrors` say what to mend. */
  dispatch: Maybe<LitDispatch>;
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<UpdateLitDispatchOutcome>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
};

/** A file for a dispatch. */
export type UploadDispatchFileInput = {
  /** Media type. Absent: `application/octet-stream`. */
  contentType?: InputMaybe<Scalars['String']['input']>;
  /** Name with ending, 1 to 100 characters without slash, for example `report.pdf`. The vendor keeps it. */
  fileName: Scalars['String']['input'];
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's number, for example `DIS10001`. */
  number: Scalars['ID']['input'];
  /** Length in bytes, 1 to 16,777,216. The file has to have exactly this length. */
  size: Scalars['Int']['input'];
};

/** What came of opening an upload. */
export type UploadDispatchFilePayload = {
  __typename?: 'UploadDispatchFilePayload';
  /** The upload. Null when `userErrors` say what to mend. */
  upload: Maybe<DispatchFileUpload>;
  /** What to mend. Nothing was opened or changed when there is any. */
  userErrors: Array<UserError>;
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
  LitDispatch: LitDispatch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LitDispatch:
    ( { __typename: 'LitDispatch' }
    & GraphQLRecursivePick<FederationTypes['LitDispatch'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Dispatch: ( LitDispatchModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CancelLitDispatchInput: ResolverTypeWrapper<Partial<CancelLitDispatchInput>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  CancelLitDispatchOutcome: ResolverTypeWrapper<Partial<CancelLitDispatchOutcome>>;
  CancelLitDispatchPayload: ResolverTypeWrapper<Partial<Omit<CancelLitDispatchPayload, 'dispatch'> & { dispatch?: Maybe<ResolversTypes['LitDispatch']> }>>;
  CreateLitDispatchInput: ResolverTypeWrapper<Partial<CreateLitDispatchInput>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  CreateLitDispatchOutcome: ResolverTypeWrapper<Partial<CreateLitDispatchOutcome>>;
  CreateLitDispatchPayload: ResolverTypeWrapper<Partial<Omit<CreateLitDispatchPayload, 'dispatch'> & { dispatch?: Maybe<ResolversTypes['LitDispatch']> }>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DismissDispatchFileUploadInput: ResolverTypeWrapper<Partial<DismissDispatchFileUploadInput>>;
  Dispatch: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Dispatch']>;
  DispatchContact: ResolverTypeWrapper<Partial<DispatchContact>>;
  DispatchFileUpload: ResolverTypeWrapper<Partial<DispatchFileUpload>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  DispatchFileUploadConnection: ResolverTypeWrapper<Partial<DispatchFileUploadConnection>>;
  DispatchFileUploadState: ResolverTypeWrapper<Partial<DispatchFileUploadState>>;
  DispatchStatus: ResolverTypeWrapper<Partial<DispatchStatus>>;
  FieldEngineer: ResolverTypeWrapper<Partial<FieldEngineer>>;
  LitContactInput: ResolverTypeWrapper<Partial<LitContactInput>>;
  LitDispatch: ResolverTypeWrapper<LitDispatchModel>;
  LitDispatchConnection: ResolverTypeWrapper<Partial<Omit<LitDispatchConnection, 'nodes'> & { nodes: Array<ResolversTypes['LitDispatch']> }>>;
  LitRequesterInput: ResolverTypeWrapper<Partial<LitRequesterInput>>;
  LitTimeZone: ResolverTypeWrapper<Partial<LitTimeZone>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UpdateLitDispatchInput: ResolverTypeWrapper<Partial<UpdateLitDispatchInput>>;
  UpdateLitDispatchOutcome: ResolverTypeWrapper<Partial<UpdateLitDispatchOutcome>>;
  UpdateLitDispatchPayload: ResolverTypeWrapper<Partial<Omit<UpdateLitDispatchPayload, 'dispatch'> & { dispatch?: Maybe<ResolversTypes['LitDispatch']> }>>;
  UploadDispatchFileInput: ResolverTypeWrapper<Partial<UploadDispatchFileInput>>;
  UploadDispatchFilePayload: ResolverTypeWrapper<Partial<UploadDispatchFilePayload>>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
  Vendor: ResolverTypeWrapper<Partial<Vendor>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelLitDispatchInput: Partial<CancelLitDispatchInput>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  CancelLitDispatchPayload: Partial<Omit<CancelLitDispatchPayload, 'dispatch'> & { dispatch?: Maybe<ResolversParentTypes['LitDispatch']> }>;
  CreateLitDispatchInput: Partial<CreateLitDispatchInput>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  CreateLitDispatchPayload: Partial<Omit<CreateLitDispatchPayload, 'dispatch'> & { dispatch?: Maybe<ResolversParentTypes['LitDispatch']> }>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DismissDispatchFileUploadInput: Partial<DismissDispatchFileUploadInput>;
  Dispatch: ResolversInterfaceTypes<ResolversParentTypes>['Dispatch'];
  DispatchContact: Partial<DispatchContact>;
  DispatchFileUpload: Partial<DispatchFileUpload>;
  Int: Partial<Scalars['Int']['output']>;
  DispatchFileUploadConnection: Partial<DispatchFileUploadConnection>;
  FieldEngineer: Partial<FieldEngineer>;
  LitContactInput: Partial<LitContactInput>;
  LitDispatch: LitDispatchModel;
  LitDispatchConnection: Partial<Omit<LitDispatchConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['LitDispatch']> }>;
  LitRequesterInput: Partial<LitRequesterInput>;
  Mutation: Record<PropertyKey, never>;
  PageInfo: Partial<PageInfo>;
  Query: Record<PropertyKey, never>;
  UpdateLitDispatchInput: Partial<UpdateLitDispatchInput>;
  UpdateLitDispatchPayload: Partial<Omit<UpdateLitDispatchPayload, 'dispatch'> & { dispatch?: Maybe<ResolversParentTypes['LitDispatch']> }>;
  UploadDispatchFileInput: Partial<UploadDispatchFileInput>;
  UploadDispatchFilePayload: Partial<UploadDispatchFilePayload>;
  UserError: Partial<UserError>;
};

export type CancelLitDispatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelLitDispatchPayload'] = ResolversParentTypes['CancelLitDispatchPayload']> = {
  dispatch?: Resolver<Maybe<ResolversTypes['LitDispatch']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CancelLitDispatchOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateLitDispatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateLitDispatchPayload'] = ResolversParentTypes['CreateLitDispatchPayload']> = {
  dispatch?: Resolver<Maybe<ResolversTypes['LitDispatch']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CreateLitDispatchOutcome']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispatch'] = ResolversParentTypes['Dispatch']> = {
  __resolveType: TypeResolveFn<'LitDispatch', ParentType, ContextType>;
};

export type DispatchContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchContact'] = ResolversParentTypes['DispatchContact']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DispatchFileUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchFileUpload'] = ResolversParentTypes['DispatchFileUpload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DispatchFileUploadState'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DispatchFileUploadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchFileUploadConnection'] = ResolversParentTypes['DispatchFileUploadConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['DispatchFileUpload']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FieldEngineerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldEngineer'] = ResolversParentTypes['FieldEngineer']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LitDispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitDispatch'] = ResolversParentTypes['LitDispatch'], FederationReferenceType extends FederationReferenceTypes['LitDispatch'] = FederationReferenceTypes['LitDispatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LitDispatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkOut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closeOutNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldEngineer?: Resolver<Maybe<ResolversTypes['FieldEngineer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobSite?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jobSiteAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  materialsNeeded?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedWindow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopeOfWork?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siteContact?: Resolver<Maybe<ResolversTypes['DispatchContact']>, ParentType, ContextType>;
  siteSurveyQuoteRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DispatchStatus']>, ParentType, ContextType>;
  techArrived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ticketReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  turnUp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  vendorStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LitDispatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitDispatchConnection'] = ResolversParentTypes['LitDispatchConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['LitDispatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelLitDispatch?: Resolver<Maybe<ResolversTypes['CancelLitDispatchPayload']>, ParentType, ContextType, RequireFields<MutationCancelLitDispatchArgs, 'input'>>;
  createLitDispatch?: Resolver<Maybe<ResolversTypes['CreateLitDispatchPayload']>, ParentType, ContextType, RequireFields<MutationCreateLitDispatchArgs, 'input'>>;
  dismissDispatchFileUpload?: Resolver<Maybe<ResolversTypes['UploadDispatchFilePayload']>, ParentType, ContextType, RequireFields<MutationDismissDispatchFileUploadArgs, 'input'>>;
  updateLitDispatch?: Resolver<Maybe<ResolversTypes['UpdateLitDispatchPayload']>, ParentType, ContextType, RequireFields<MutationUpdateLitDispatchArgs, 'input'>>;
  uploadDispatchFile?: Resolver<Maybe<ResolversTypes['UploadDispatchFilePayload']>, ParentType, ContextType, RequireFields<MutationUploadDispatchFileArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dispatchFileUpload?: Resolver<Maybe<ResolversTypes['DispatchFileUpload']>, ParentType, ContextType, RequireFields<QueryDispatchFileUploadArgs, 'id'>>;
  litDispatches?: Resolver<Maybe<ResolversTypes['LitDispatchConnection']>, ParentType, ContextType, RequireFields<QueryLitDispatchesArgs, 'first'>>;
  litOpenDispatches?: Resolver<Maybe<Array<ResolversTypes['LitDispatch']>>, ParentType, ContextType>;
  uncertainDispatchFileUploads?: Resolver<Maybe<ResolversTypes['DispatchFileUploadConnection']>, ParentType, ContextType, RequireFields<QueryUncertainDispatchFileUploadsArgs, 'first'>>;
};

export type UpdateLitDispatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateLitDispatchPayload'] = ResolversParentTypes['UpdateLitDispatchPayload']> = {
  dispatch?: Resolver<Maybe<ResolversTypes['LitDispatch']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['UpdateLitDispatchOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UploadDispatchFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadDispatchFilePayload'] = ResolversParentTypes['UploadDispatchFilePayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['DispatchFileUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CancelLitDispatchPayload?: CancelLitDispatchPayloadResolvers<ContextType>;
  CreateLitDispatchPayload?: CreateLitDispatchPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Dispatch?: DispatchResolvers<ContextType>;
  DispatchContact?: DispatchContactResolvers<ContextType>;
  DispatchFileUpload?: DispatchFileUploadResolvers<ContextType>;
  DispatchFileUploadConnection?: DispatchFileUploadConnectionResolvers<ContextType>;
  FieldEngineer?: FieldEngineerResolvers<ContextType>;
  LitDispatch?: LitDispatchResolvers<ContextType>;
  LitDispatchConnection?: LitDispatchConnectionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  UpdateLitDispatchPayload?: UpdateLitDispatchPayloadResolvers<ContextType>;
  UploadDispatchFilePayload?: UploadDispatchFilePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

