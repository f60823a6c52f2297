import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CtsDispatchModel, CtsOrderModel } from '../cts/model.ts';
import type { Context } from '../cts/context.ts';
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
export type CancelCtsDispatchInput = {
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's number, for example `S-20451`. */
  number: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Who asks for it: a name or an e-mail address, 1 to 200 characters. */
  requestedBy: Scalars['String']['input'];
  /** Ticket id, digits, for example `5400123`. */
  ticketId: Scalars['ID']['input'];
};

/** A dispatch of vendor CTS. */
export type CtsDispatch = Dispatch & {
  __typename?: 'CtsDispatch';
  /** When the engineer checked in. Null until then. */
  checkedInAt: Maybe<Scalars['DateTime']['output']>;
  /** When the engineer checked out. Null until then. */
  checkedOutAt: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's long text, lines `Label: value`. Null when the vendor has none. */
  description: Maybe<Scalars['String']['output']>;
  /** The engineer. Null until the vendor names one. */
  fieldEngineer: Maybe<FieldEngineer>;
  /** `VENDOR:number`, for example `LIT:DIS10001`. */
  id: Scalars['ID']['output'];
  /** Short text. Null when the vendor has none. */
  issueSummary: Maybe<Scalars['String']['output']>;
  /** Whose place it is. */
  locationOwner: Maybe<Scalars['String']['output']>;
  /** The vendor's own number. */
  number: Scalars['String']['output'];
  /** When the record was opened. */
  openedAt: Maybe<Scalars['DateTime']['output']>;
  /** Our own number of the order, `IGZ…`, that the vendor's record repeats. Null when it does not. */
  orderNumber: Maybe<Scalars['String']['output']>;
  /** Agreed start. Null when none is agreed or its text cannot be read. */
  scheduledAt: Maybe<Scalars['DateTime']['output']>;
  /** Address of the place on one line. Null when the vendor has none. */
  siteAddress: Maybe<Scalars['String']['output']>;
  /** Whom to ask at the site. Null when the vendor's record names nobody. */
  siteContact: Maybe<DispatchContact>;
  /** Where it stands. Null when the vendor no longer knows the dispatch. */
  status: Maybe<DispatchStatus>;
  /** Ticket that the vendor's record names, as it stands there: typed by hand, often a ticket id, sometimes other text. Null when it names none. */
  ticketReference: Maybe<Scalars['String']['output']>;
  /** IANA zone of the site at `scheduledAt`. Null when the vendor names none that this graph knows. */
  timeZone: Maybe<Scalars['String']['output']>;
  /** Who was asked. */
  vendor: Vendor;
  /** The vendor's word for `status`. */
  vendorStatus: Maybe<Scalars['String']['output']>;
};

/** Dispatches of vendor CTS, page by page. */
export type CtsDispatchConnection = {
  __typename?: 'CtsDispatchConnection';
  /** The page. */
  nodes: Array<CtsDispatch>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many such dispatches there are. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A mail to vendor CTS that orders a dispatch or calls one off. */
export type CtsOrder = {
  __typename?: 'CtsOrder';
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** The vendor's record that repeats the order number. Null until the vendor has made it, and for a cancellation. One call upstream for all orders of a request. */
  dispatch: Maybe<CtsDispatch>;
  /** Id of the order. */
  id: Scalars['ID']['output'];
  /** What it asks for. */
  kind: CtsOrderKind;
  /** The vendor's number of the dispatch to be called off. Null for an order. */
  number: Maybe<Scalars['ID']['output']>;
  /** Our own number of the order, `IGZ…`, that the vendor's record repeats. Null for a cancellation of a dispatch that was not ordered here. */
  orderNumber: Maybe<Scalars['String']['output']>;
  /** Why it was refused, or why nobody knows. Null when neither. */
  reason: Maybe<Scalars['String']['output']>;
  /** Where the mail stands. `SENT` means that the mail host took it, not that the vendor read it. */
  state: DeliveryState;
  /** Ticket id. */
  ticketId: Scalars['ID']['output'];
};

/** Orders, page by page. */
export type CtsOrderConnection = {
  __typename?: 'CtsOrderConnection';
  /** The page. */
  nodes: Array<CtsOrder>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are with this filter. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** Narrows orders. Absent means any; an empty list is refused. */
export type CtsOrderFilter = {
  /** Any of these kinds, 1 or 2. */
  kinds?: InputMaybe<Array<CtsOrderKind>>;
  /** Any of these states, 1 to 5. */
  states?: InputMaybe<Array<DeliveryState>>;
};

/** What a mail to vendor CTS asks for. */
export type CtsOrderKind =
  /** That a dispatch be called off. */
  | 'CANCELLATION'
  /** A new dispatch. */
  | 'ORDER';

/** What came of ordering, calling off or settling. */
export type CtsOrderPayload = {
  __typename?: 'CtsOrderPayload';
  /** The order as it stands: `SENT`, `REFUSED`, `UNCERTAIN` or `DISMISSED`; `SENDING` while another request with its key mails it. Null when `userErrors` say what to mend. */
  order: Maybe<CtsOrder>;
  /** What to mend. Nothing was sent when there is any. */
  userErrors: Array<UserError>;
};

/** Who orders a dispatch. */
export type CtsRequesterInput = {
  /** Department, 1 to 100 characters. */
  department: Scalars['String']['input'];
  /** Telephone number of the department: E.164, or one of the US as people write it. */
  departmentPhone: Scalars['String']['input'];
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** First name, 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** Last name, 1 to 100 characters. */
  lastName: Scalars['String']['input'];
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Asks vendor CTS by mail to call a dispatch off, at most once. It is called off only when its status says so. */
  cancelCtsDispatch: Maybe<CtsOrderPayload>;
  /** Settles an `UNCERTAIN` order, because somebody asked the vendor and it arrived, or is wanted no longer. */
  dismissCtsOrder: Maybe<CtsOrderPayload>;
  /** Orders a dispatch from vendor CTS by mail, at most once. The vendor's record appears minutes or days later and repeats our order number. */
  orderCtsDispatch: Maybe<CtsOrderPayload>;
  /** Mails an `UNCERTAIN` order again, because somebody asked the vendor and it did not arrive. */
  retryCtsOrder: Maybe<CtsOrderPayload>;
};


export type MutationCancelCtsDispatchArgs = {
  input: CancelCtsDispatchInput;
};


export type MutationDismissCtsOrderArgs = {
  input: SettleCtsOrderInput;
};


export type MutationOrderCtsDispatchArgs = {
  input: OrderCtsDispatchInput;
};


export type MutationRetryCtsOrderArgs = {
  input: SettleCtsOrderInput;
};

/** An order of a dispatch. */
export type OrderCtsDispatchInput = {
  /** Whom the engineer calls on arrival, and how, 1 to 4000 characters. */
  callInInstructions: Scalars['String']['input'];
  /** Town, 1 to 100 characters. */
  city: Scalars['String']['input'];
  /** Whom to ask at the site: first name, 1 to 100 characters. */
  contactFirstName: Scalars['String']['input'];
  /** Whom to ask at the site: last name, 1 to 100 characters. */
  contactLastName: Scalars['String']['input'];
  /** Telephone number at the site: E.164, or one of the US as people write it. */
  contactPhone: Scalars['String']['input'];
  /** Country, 1 to 100 characters. */
  country: Scalars['String']['input'];
  /** Day of the visit, `YYYY-MM-DD`, local to the site. */
  date: Scalars['String']['input'];
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name of the place, 1 to 200 characters. */
  jobSite: Scalars['String']['input'];
  /** Materials the engineer has to bring, 1 to 4000 characters. */
  materialsNeeded: Scalars['String']['input'];
  /** Who orders. */
  requester: CtsRequesterInput;
  /** What failed and what is to be done, 1 to 4000 characters. */
  scopeOfWork: Scalars['String']['input'];
  /** Kind of work, in the vendor's words, for example `Troubleshooting`, 1 to 100 characters. */
  serviceType: Scalars['String']['input'];
  /** Whether a survey with a quote is required first. */
  siteSurveyQuoteRequired?: Scalars['Boolean']['input'];
  /** How urgent it is, in the vendor's words, for example `4-Hour` or `Pre-planned`, 1 to 50 characters. */
  slaLevel: Scalars['String']['input'];
  /** State, 1 to 50 characters. */
  state: Scalars['String']['input'];
  /** Street and number, 1 to 200 characters. */
  street: Scalars['String']['input'];
  /** Second line of the address, at most 200 characters. */
  street2?: InputMaybe<Scalars['String']['input']>;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: Scalars['ID']['input'];
  /** Start of the visit, local to the site: a time or a window as people write it, for example `7.30AM` or `6PM-8PM`. */
  time: Scalars['String']['input'];
  /** Zone of the site. */
  timeZone: CtsTimeZone;
  /** Postal code, 1 to 20 characters. */
  zipCode: Scalars['String']['input'];
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
  /** Dispatches of vendor CTS that were opened since the first day of last month, in order of number. Billed ones leave the list. One reading upstream, which the pages share while it is fresh. */
  ctsDispatches: Maybe<CtsDispatchConnection>;
  /** Orders and cancellations that were mailed to vendor CTS through this graph in the last 7 days, newest first. */
  ctsOrders: Maybe<CtsOrderConnection>;
  /**
   * All of `ctsDispatches` at once.
   * @deprecated Has no end; use `ctsDispatches`, which pages. Goes on 2027-06-01.
   */
  ctsRecentDispatches: Maybe<Array<CtsDispatch>>;
};


export type QueryCtsDispatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryCtsOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CtsOrderFilter>;
  first?: Scalars['Int']['input'];
};

/** An order that is `UNCERTAIN`. */
export type SettleCtsOrderInput = {
  /** Id of the order. */
  id: Scalars['ID']['input'];
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CtsDispatch:
    ( { __typename: 'CtsDispatch' }
    & GraphQLRecursivePick<FederationTypes['CtsDispatch'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Dispatch: ( CtsDispatchModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CancelCtsDispatchInput: ResolverTypeWrapper<Partial<CancelCtsDispatchInput>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  CtsDispatch: ResolverTypeWrapper<CtsDispatchModel>;
  CtsDispatchConnection: ResolverTypeWrapper<Partial<Omit<CtsDispatchConnection, 'nodes'> & { nodes: Array<ResolversTypes['CtsDispatch']> }>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  CtsOrder: ResolverTypeWrapper<CtsOrderModel>;
  CtsOrderConnection: ResolverTypeWrapper<Partial<Omit<CtsOrderConnection, 'nodes'> & { nodes: Array<ResolversTypes['CtsOrder']> }>>;
  CtsOrderFilter: ResolverTypeWrapper<Partial<CtsOrderFilter>>;
  CtsOrderKind: ResolverTypeWrapper<Partial<CtsOrderKind>>;
  CtsOrderPayload: ResolverTypeWrapper<Partial<Omit<CtsOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['CtsOrder']> }>>;
  CtsRequesterInput: ResolverTypeWrapper<Partial<CtsRequesterInput>>;
  CtsTimeZone: ResolverTypeWrapper<Partial<CtsTimeZone>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DeliveryState: ResolverTypeWrapper<Partial<DeliveryState>>;
  Dispatch: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Dispatch']>;
  DispatchContact: ResolverTypeWrapper<Partial<DispatchContact>>;
  DispatchStatus: ResolverTypeWrapper<Partial<DispatchStatus>>;
  FieldEngineer: ResolverTypeWrapper<Partial<FieldEngineer>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrderCtsDispatchInput: ResolverTypeWrapper<Partial<OrderCtsDispatchInput>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SettleCtsOrderInput: ResolverTypeWrapper<Partial<SettleCtsOrderInput>>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
  Vendor: ResolverTypeWrapper<Partial<Vendor>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelCtsDispatchInput: Partial<CancelCtsDispatchInput>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  CtsDispatch: CtsDispatchModel;
  CtsDispatchConnection: Partial<Omit<CtsDispatchConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['CtsDispatch']> }>;
  Int: Partial<Scalars['Int']['output']>;
  CtsOrder: CtsOrderModel;
  CtsOrderConnection: Partial<Omit<CtsOrderConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['CtsOrder']> }>;
  CtsOrderFilter: Partial<CtsOrderFilter>;
  CtsOrderPayload: Partial<Omit<CtsOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['CtsOrder']> }>;
  CtsRequesterInput: Partial<CtsRequesterInput>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Dispatch: ResolversInterfaceTypes<ResolversParentTypes>['Dispatch'];
  DispatchContact: Partial<DispatchContact>;
  FieldEngineer: Partial<FieldEngineer>;
  Mutation: Record<PropertyKey, never>;
  OrderCtsDispatchInput: Partial<OrderCtsDispatchInput>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  PageInfo: Partial<PageInfo>;
  Query: Record<PropertyKey, never>;
  SettleCtsOrderInput: Partial<SettleCtsOrderInput>;
  UserError: Partial<UserError>;
};

export type CtsDispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CtsDispatch'] = ResolversParentTypes['CtsDispatch'], FederationReferenceType extends FederationReferenceTypes['CtsDispatch'] = FederationReferenceTypes['CtsDispatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CtsDispatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedOutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldEngineer?: Resolver<Maybe<ResolversTypes['FieldEngineer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locationOwner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  siteAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siteContact?: Resolver<Maybe<ResolversTypes['DispatchContact']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DispatchStatus']>, ParentType, ContextType>;
  ticketReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  vendorStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CtsDispatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CtsDispatchConnection'] = ResolversParentTypes['CtsDispatchConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CtsDispatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CtsOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CtsOrder'] = ResolversParentTypes['CtsOrder']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dispatch?: Resolver<Maybe<ResolversTypes['CtsDispatch']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CtsOrderKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  orderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CtsOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CtsOrderConnection'] = ResolversParentTypes['CtsOrderConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CtsOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CtsOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CtsOrderPayload'] = ResolversParentTypes['CtsOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['CtsOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispatch'] = ResolversParentTypes['Dispatch']> = {
  __resolveType: TypeResolveFn<'CtsDispatch', ParentType, ContextType>;
};

export type DispatchContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchContact'] = ResolversParentTypes['DispatchContact']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldEngineerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldEngineer'] = ResolversParentTypes['FieldEngineer']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelCtsDispatch?: Resolver<Maybe<ResolversTypes['CtsOrderPayload']>, ParentType, ContextType, RequireFields<MutationCancelCtsDispatchArgs, 'input'>>;
  dismissCtsOrder?: Resolver<Maybe<ResolversTypes['CtsOrderPayload']>, ParentType, ContextType, RequireFields<MutationDismissCtsOrderArgs, 'input'>>;
  orderCtsDispatch?: Resolver<Maybe<ResolversTypes['CtsOrderPayload']>, ParentType, ContextType, RequireFields<MutationOrderCtsDispatchArgs, 'input'>>;
  retryCtsOrder?: Resolver<Maybe<ResolversTypes['CtsOrderPayload']>, ParentType, ContextType, RequireFields<MutationRetryCtsOrderArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ctsDispatches?: Resolver<Maybe<ResolversTypes['CtsDispatchConnection']>, ParentType, ContextType, RequireFields<QueryCtsDispatchesArgs, 'first'>>;
  ctsOrders?: Resolver<Maybe<ResolversTypes['CtsOrderConnection']>, ParentType, ContextType, RequireFields<QueryCtsOrdersArgs, 'first'>>;
  ctsRecentDispatches?: Resolver<Maybe<Array<ResolversTypes['CtsDispatch']>>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CtsDispatch?: CtsDispatchResolvers<ContextType>;
  CtsDispatchConnection?: CtsDispatchConnectionResolvers<ContextType>;
  CtsOrder?: CtsOrderResolvers<ContextType>;
  CtsOrderConnection?: CtsOrderConnectionResolvers<ContextType>;
  CtsOrderPayload?: CtsOrderPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Dispatch?: DispatchResolvers<ContextType>;
  DispatchContact?: DispatchContactResolvers<ContextType>;
  FieldEngineer?: FieldEngineerResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

