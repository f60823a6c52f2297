import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LitDispatchModel } from '../lit/model.ts';
import type { Context } from '../lit/context.ts';
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

export type Query = {
  __typename?: 'Query';
  /** Every dispatch that vendor LIT holds open, in order of number. One call upstream; vendor LIT has no paging. */
  litOpenDispatches: Maybe<Array<LitDispatch>>;
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
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Dispatch: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Dispatch']>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  DispatchContact: ResolverTypeWrapper<Partial<DispatchContact>>;
  DispatchStatus: ResolverTypeWrapper<Partial<DispatchStatus>>;
  FieldEngineer: ResolverTypeWrapper<Partial<FieldEngineer>>;
  LitDispatch: ResolverTypeWrapper<LitDispatchModel>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Vendor: ResolverTypeWrapper<Partial<Vendor>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Partial<Scalars['DateTime']['output']>;
  Dispatch: ResolversInterfaceTypes<ResolversParentTypes>['Dispatch'];
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  DispatchContact: Partial<DispatchContact>;
  FieldEngineer: Partial<FieldEngineer>;
  LitDispatch: LitDispatchModel;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Query: Record<PropertyKey, never>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  litOpenDispatches?: Resolver<Maybe<Array<ResolversTypes['LitDispatch']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Dispatch?: DispatchResolvers<ContextType>;
  DispatchContact?: DispatchContactResolvers<ContextType>;
  FieldEngineer?: FieldEngineerResolvers<ContextType>;
  LitDispatch?: LitDispatchResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

