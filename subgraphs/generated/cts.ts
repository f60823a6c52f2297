import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CtsDispatchModel } from '../cts/model.ts';
import type { Context } from '../cts/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

export type Query = {
  __typename?: 'Query';
  /** Dispatches of vendor CTS that were opened since the first day of last month, in order of number. Billed ones leave the list. */
  ctsRecentDispatches: Maybe<Array<CtsDispatch>>;
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
  CtsDispatch: ResolverTypeWrapper<CtsDispatchModel>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Dispatch: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Dispatch']>;
  DispatchContact: ResolverTypeWrapper<Partial<DispatchContact>>;
  DispatchStatus: ResolverTypeWrapper<Partial<DispatchStatus>>;
  FieldEngineer: ResolverTypeWrapper<Partial<FieldEngineer>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Vendor: ResolverTypeWrapper<Partial<Vendor>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CtsDispatch: CtsDispatchModel;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Dispatch: ResolversInterfaceTypes<ResolversParentTypes>['Dispatch'];
  DispatchContact: Partial<DispatchContact>;
  FieldEngineer: Partial<FieldEngineer>;
  Query: Record<PropertyKey, never>;
  Boolean: Partial<Scalars['Boolean']['output']>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ctsRecentDispatches?: Resolver<Maybe<Array<ResolversTypes['CtsDispatch']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CtsDispatch?: CtsDispatchResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Dispatch?: DispatchResolvers<ContextType>;
  DispatchContact?: DispatchContactResolvers<ContextType>;
  FieldEngineer?: FieldEngineerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

