import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProbePage, ProbeModel, ProbeTestModel } from '../hawkeye/model.ts';
import type { Context } from '../hawkeye/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** Anything we watch at a site, found by its serial number. */
export type Device = {
  /** Name given by the managing system. */
  name: Maybe<Scalars['String']['output']>;
  /** The managing system's word for `state`. */
  rawState: Maybe<Scalars['String']['output']>;
  /** Serial number, the key between all systems. */
  serialNumber: Scalars['ID']['output'];
  /** Where it stands. One enum for all kinds of device, so that `state` can be selected on each of them in one document. Null when the managing system does not know the device. */
  state: Maybe<DeviceState>;
};

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

/** Where a page of a connection ends, and whether there is more. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to read the next page. Null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** True when another page follows `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A network probe. */
export type Probe = Device & {
  __typename?: 'Probe';
  /** Group, often the customer's name. Null when it has none. */
  group: Maybe<Scalars['String']['output']>;
  /** When either node test last reported. Null when neither ever did. */
  lastContactAt: Maybe<Scalars['DateTime']['output']>;
  /** Name given by the managing system. */
  name: Maybe<Scalars['String']['output']>;
  /** The test between probes. */
  nodeToNode: Maybe<ProbeNodeTest>;
  /** The probe platform's number for it. */
  probeId: Maybe<Scalars['ID']['output']>;
  /** The two raw statuses, node to node then real service, for example `1/0`. */
  rawState: Maybe<Scalars['String']['output']>;
  /** The test against real services. */
  realService: Maybe<ProbeNodeTest>;
  /** Serial number, the key between all systems. */
  serialNumber: Scalars['ID']['output'];
  /** CONNECTED when both node tests are up, DEGRADED when one is down, OFFLINE when both are, DISABLED when an administrator switched it off. Null when the probe platform does not know it. */
  state: Maybe<DeviceState>;
  /** Results of tests it began, newest first. One paged read upstream for all probes. */
  tests: Maybe<Array<ProbeTest>>;
  /** Hardware, for example `xr_pi`. */
  typeName: Maybe<Scalars['String']['output']>;
  /** The probe platform's unique id, often a hardware address. */
  uid: Maybe<Scalars['ID']['output']>;
};


/** A network probe. */
export type ProbeTestsArgs = {
  last?: Scalars['Int']['input'];
  window?: ProbeTestsWindow;
};

/** Probes, page by page. */
export type ProbeConnection = {
  __typename?: 'ProbeConnection';
  /** The page. */
  nodes: Array<Probe>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of a probe's two node tests. */
export type ProbeNodeTest = {
  __typename?: 'ProbeNodeTest';
  /** True when it is up. */
  up: Scalars['Boolean']['output'];
  /** When it last reported. Null when never. */
  updatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A test a probe made. */
export type ProbeTest = {
  __typename?: 'ProbeTest';
  /** When. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** Result id. */
  id: Scalars['ID']['output'];
  /** Values it measured. Empty when it measured none. One call upstream for each result. */
  metrics: Maybe<Array<ProbeTestMetric>>;
  /** The probe platform's word for `status`. */
  rawStatus: Maybe<Scalars['String']['output']>;
  /** How it ended. */
  status: Maybe<ProbeTestStatus>;
  /** Probe or host it was made against. */
  target: Maybe<Scalars['String']['output']>;
  /** Kind of test, for example `Network KPI`. */
  type: Maybe<Scalars['String']['output']>;
};

/** A value that a test measured. */
export type ProbeTestMetric = {
  __typename?: 'ProbeTestMetric';
  /** Name with its unit, for example `Delay (ms)`. */
  name: Scalars['String']['output'];
  /** Pair that it was measured on, for example `Voice from->to`. Null when the test has no pairs. */
  pair: Maybe<Scalars['String']['output']>;
  /** Whether it kept the bound. */
  status: Maybe<ProbeTestStatus>;
  /** The bound, as the probe platform prints it. Null when there is none. */
  threshold: Maybe<Scalars['String']['output']>;
  /** The value, as the probe platform prints it. */
  value: Maybe<Scalars['String']['output']>;
};

/** How a test ended. */
export type ProbeTestStatus =
  /** Could not be made. */
  | 'ERROR'
  /** Beyond a threshold. */
  | 'FAILED'
  /** Within its thresholds. */
  | 'PASSED'
  /** A word that this graph does not know: see `rawStatus`. */
  | 'UNKNOWN';

/** How far back test results reach. */
export type ProbeTestsWindow =
  /** 24 hours. */
  | 'LAST_24_HOURS'
  /** 60 minutes. */
  | 'LAST_60_MIN';

export type Query = {
  __typename?: 'Query';
  /** Every probe the probe platform knows, in order of serial number, also those nobody watches. Probes without a serial number are left out. */
  probes: Maybe<ProbeConnection>;
};


export type QueryProbesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};



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
  Probe: Probe;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Probe:
    ( { __typename: 'Probe' }
    & GraphQLRecursivePick<FederationTypes['Probe'], {"serialNumber":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Device: ( ProbeModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Device: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Device']>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  DeviceState: ResolverTypeWrapper<Partial<DeviceState>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Probe: ResolverTypeWrapper<ProbeModel>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ProbeConnection: ResolverTypeWrapper<ProbePage>;
  ProbeNodeTest: ResolverTypeWrapper<Partial<ProbeNodeTest>>;
  ProbeTest: ResolverTypeWrapper<ProbeTestModel>;
  ProbeTestMetric: ResolverTypeWrapper<Partial<ProbeTestMetric>>;
  ProbeTestStatus: ResolverTypeWrapper<Partial<ProbeTestStatus>>;
  ProbeTestsWindow: ResolverTypeWrapper<Partial<ProbeTestsWindow>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Partial<Scalars['DateTime']['output']>;
  Device: ResolversInterfaceTypes<ResolversParentTypes>['Device'];
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Probe: ProbeModel;
  Int: Partial<Scalars['Int']['output']>;
  ProbeConnection: ProbePage;
  ProbeNodeTest: Partial<ProbeNodeTest>;
  ProbeTest: ProbeTestModel;
  ProbeTestMetric: Partial<ProbeTestMetric>;
  Query: Record<PropertyKey, never>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device']> = {
  __resolveType: TypeResolveFn<'Probe', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProbeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Probe'] = ResolversParentTypes['Probe'], FederationReferenceType extends FederationReferenceTypes['Probe'] = FederationReferenceTypes['Probe']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Probe']> | FederationReferenceType, FederationReferenceType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeToNode?: Resolver<Maybe<ResolversTypes['ProbeNodeTest']>, ParentType, ContextType>;
  probeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rawState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  realService?: Resolver<Maybe<ResolversTypes['ProbeNodeTest']>, ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DeviceState']>, ParentType, ContextType>;
  tests?: Resolver<Maybe<Array<ResolversTypes['ProbeTest']>>, ParentType, ContextType, RequireFields<ProbeTestsArgs, 'last' | 'window'>>;
  typeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProbeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProbeConnection'] = ResolversParentTypes['ProbeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Probe']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProbeNodeTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProbeNodeTest'] = ResolversParentTypes['ProbeNodeTest']> = {
  up?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProbeTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProbeTest'] = ResolversParentTypes['ProbeTest']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metrics?: Resolver<Maybe<Array<ResolversTypes['ProbeTestMetric']>>, ParentType, ContextType>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProbeTestStatus']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProbeTestMetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProbeTestMetric'] = ResolversParentTypes['ProbeTestMetric']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pair?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProbeTestStatus']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  probes?: Resolver<Maybe<ResolversTypes['ProbeConnection']>, ParentType, ContextType, RequireFields<QueryProbesArgs, 'first'>>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Device?: DeviceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Probe?: ProbeResolvers<ContextType>;
  ProbeConnection?: ProbeConnectionResolvers<ContextType>;
  ProbeNodeTest?: ProbeNodeTestResolvers<ContextType>;
  ProbeTest?: ProbeTestResolvers<ContextType>;
  ProbeTestMetric?: ProbeTestMetricResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

