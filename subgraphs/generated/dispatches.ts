import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference, DispatchEntry } from '../dispatches/model.ts';
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
  /** Records what one vendor's dispatches look like now: new ones enter the index, changed statuses enter their history. Called by the monitor that follows the vendors; recording the same again changes nothing. */
  recordDispatches: RecordDispatchesPayload;
};


export type MutationRecordDispatchesArgs = {
  input: RecordDispatchesInput;
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
  /** Known dispatches of all vendors, newest first: by when the desk saw them first, then by id, both descending; those of its very first reading of a vendor stand last. Sorting and filtering use the desk's index, which follows the vendors by minutes. An error coded `NOT_READY` until every vendor that the filter admits was read once. */
  dispatches: Maybe<DispatchConnection>;
};


export type QueryDispatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDispatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DispatchFilter>;
  first?: Scalars['Int']['input'];
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

export type Subscription = {
  __typename?: 'Subscription';
  /** Dispatches that are new to the desk or have another status than before, in the order in which the desk saw them; it follows the vendors by minutes. An error coded `GAP` in place of an event says that events in between are held no longer: read `dispatches` to catch up. */
  dispatchStatusChanged: Maybe<DispatchStatusEvent>;
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
  CtsDispatch: ResolverTypeWrapper<DispatchEntry>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Customer: ResolverTypeWrapper<Reference>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Dispatch: ResolverTypeWrapper<DispatchEntry>;
  DispatchConnection: ResolverTypeWrapper<Partial<Omit<DispatchConnection, 'nodes'> & { nodes: Array<ResolversTypes['Dispatch']> }>>;
  DispatchEventFilter: ResolverTypeWrapper<Partial<DispatchEventFilter>>;
  DispatchFilter: ResolverTypeWrapper<Partial<DispatchFilter>>;
  DispatchObservationInput: ResolverTypeWrapper<Partial<DispatchObservationInput>>;
  DispatchOrigin: ResolverTypeWrapper<Partial<DispatchOrigin>>;
  DispatchStatus: ResolverTypeWrapper<Partial<DispatchStatus>>;
  DispatchStatusEntry: ResolverTypeWrapper<Partial<DispatchStatusEntry>>;
  DispatchStatusEvent: ResolverTypeWrapper<Partial<Omit<DispatchStatusEvent, 'dispatch'> & { dispatch?: Maybe<ResolversTypes['Dispatch']> }>>;
  LitDispatch: ResolverTypeWrapper<DispatchEntry>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDispatchesInput: ResolverTypeWrapper<Partial<RecordDispatchesInput>>;
  RecordDispatchesPayload: ResolverTypeWrapper<Partial<RecordDispatchesPayload>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ticket: ResolverTypeWrapper<Reference>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
  Vendor: ResolverTypeWrapper<Partial<Vendor>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CtsDispatch: DispatchEntry;
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  Customer: Reference;
  Int: Partial<Scalars['Int']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Dispatch: DispatchEntry;
  DispatchConnection: Partial<Omit<DispatchConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Dispatch']> }>;
  DispatchEventFilter: Partial<DispatchEventFilter>;
  DispatchFilter: Partial<DispatchFilter>;
  DispatchObservationInput: Partial<DispatchObservationInput>;
  DispatchStatusEntry: Partial<DispatchStatusEntry>;
  DispatchStatusEvent: Partial<Omit<DispatchStatusEvent, 'dispatch'> & { dispatch?: Maybe<ResolversParentTypes['Dispatch']> }>;
  LitDispatch: DispatchEntry;
  Mutation: Record<PropertyKey, never>;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Query: Record<PropertyKey, never>;
  RecordDispatchesInput: Partial<RecordDispatchesInput>;
  RecordDispatchesPayload: Partial<RecordDispatchesPayload>;
  Subscription: Record<PropertyKey, never>;
  Ticket: Reference;
  UserError: Partial<UserError>;
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

export type DispatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchConnection'] = ResolversParentTypes['DispatchConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Dispatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  recordDispatches?: Resolver<ResolversTypes['RecordDispatchesPayload'], ParentType, ContextType, RequireFields<MutationRecordDispatchesArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dispatch?: Resolver<Maybe<ResolversTypes['Dispatch']>, ParentType, ContextType, RequireFields<QueryDispatchArgs, 'id'>>;
  dispatches?: Resolver<Maybe<ResolversTypes['DispatchConnection']>, ParentType, ContextType, RequireFields<QueryDispatchesArgs, 'first'>>;
};

export type RecordDispatchesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDispatchesPayload'] = ResolversParentTypes['RecordDispatchesPayload']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
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
  CtsDispatch?: CtsDispatchResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Dispatch?: DispatchResolvers<ContextType>;
  DispatchConnection?: DispatchConnectionResolvers<ContextType>;
  DispatchStatusEntry?: DispatchStatusEntryResolvers<ContextType>;
  DispatchStatusEvent?: DispatchStatusEventResolvers<ContextType>;
  LitDispatch?: LitDispatchResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordDispatchesPayload?: RecordDispatchesPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

