import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BillingEventModel } from '../lumin/model.ts';
import type { Context } from '../lumin/context.ts';
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

/** Something that the scheduling agent did and that is billed. */
export type BillingEvent = {
  __typename?: 'BillingEvent';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Conversation it came of. */
  conversationId: Maybe<Scalars['String']['output']>;
  /** The vendor's mark of test traffic, for example `real`. Null when missing. */
  fake: Maybe<Scalars['String']['output']>;
  /** Shop that makes appointments, as the vendor names it. Null when the vendor names none. */
  hostId: Maybe<Scalars['String']['output']>;
  /** Telephone number of the shop, E.164. Null when missing or not a phone number. */
  hostPhone: Maybe<Scalars['String']['output']>;
  /** The vendor's id, unique. */
  id: Scalars['ID']['output'];
  /** The vendor's word for `type`. */
  rawType: Scalars['String']['output'];
  /** What was done. */
  type: BillingEventType;
  /** Telephone number of the person who talked, E.164. Null when missing or not a phone number. */
  userPhone: Maybe<Scalars['String']['output']>;
};

/** Billable events, page by page. */
export type BillingEventConnection = {
  __typename?: 'BillingEventConnection';
  /** The page. */
  nodes: Array<BillingEvent>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What the scheduling agent did that is billed. */
export type BillingEventType =
  /** The user's id was unknown to the customer's CRM. */
  | 'CRM_USER_ID_ERROR'
  /** An appointment was deleted. */
  | 'DELETED'
  /** A lead arrived. */
  | 'LEAD_RECEIVED'
  /** An appointment was moved. */
  | 'RESCHEDULED'
  /** An appointment was made. */
  | 'SCHEDULED'
  /** A type that this graph does not know: see `rawType`. Refused as a filter. */
  | 'UNKNOWN';

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
  /** Billable events of the scheduling agent in a period, oldest first, each once. One call upstream for about 100 events; the vendor takes one call at a time. */
  billingEvents: Maybe<BillingEventConnection>;
};


export type QueryBillingEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  types?: InputMaybe<Array<BillingEventType>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BillingEvent: ResolverTypeWrapper<BillingEventModel>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  BillingEventConnection: ResolverTypeWrapper<Partial<Omit<BillingEventConnection, 'nodes'> & { nodes: Array<ResolversTypes['BillingEvent']> }>>;
  BillingEventType: ResolverTypeWrapper<Partial<BillingEventType>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BillingEvent: BillingEventModel;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  BillingEventConnection: Partial<Omit<BillingEventConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['BillingEvent']> }>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Query: Record<PropertyKey, never>;
  Int: Partial<Scalars['Int']['output']>;
};

export type BillingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingEvent'] = ResolversParentTypes['BillingEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  conversationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fake?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rawType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BillingEventType'], ParentType, ContextType>;
  userPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BillingEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingEventConnection'] = ResolversParentTypes['BillingEventConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['BillingEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  billingEvents?: Resolver<Maybe<ResolversTypes['BillingEventConnection']>, ParentType, ContextType, RequireFields<QueryBillingEventsArgs, 'first' | 'from' | 'to'>>;
};

export type Resolvers<ContextType = Context> = {
  BillingEvent?: BillingEventResolvers<ContextType>;
  BillingEventConnection?: BillingEventConnectionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

