import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EdgeReference, ModemRecoveryModel, ModemRebootModel } from '../digi/model.ts';
import type { Context } from '../digi/context.ts';
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

export type Edge = {
  __typename?: 'Edge';
  /** Recoveries of its modems in the last 30 days, newest first. */
  modemRecoveries: Maybe<Array<ModemRecovery>>;
  /** Serial number, the key between all systems. */
  serialNumber: Scalars['ID']['output'];
};


export type EdgeModemRecoveriesArgs = {
  last?: Scalars['Int']['input'];
};

/** A reboot that was ordered through this graph. */
export type ModemReboot = {
  __typename?: 'ModemReboot';
  /** When it was ordered. */
  createdAt: Scalars['DateTime']['output'];
  /** Modems that the vendor began to recover. Empty unless `SENT`. */
  devices: Array<RebootedModem>;
  /** Id of the order. */
  id: Scalars['ID']['output'];
  /** Hardware address of the modem's link, as the orchestrator has it. */
  logicalId: Scalars['String']['output'];
  /** Why it was refused, or why nobody knows. Null when neither. */
  reason: Maybe<Scalars['String']['output']>;
  /** Serial number of the edge. */
  serialNumber: Scalars['ID']['output'];
  /** Where it stands. `SENT` means that the vendor began; whether the modem came back is in `modemRecoveries`. */
  state: DeliveryState;
  /** Ticket it was ordered for. */
  ticketId: Scalars['ID']['output'];
};

/** Reboots, page by page. */
export type ModemRebootConnection = {
  __typename?: 'ModemRebootConnection';
  /** The page. */
  nodes: Array<ModemReboot>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are with this filter. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A recovery of a modem, as the vendor logs it: several steps under one request. */
export type ModemRecovery = {
  __typename?: 'ModemRecovery';
  /** When its last step ended. Null while it runs. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's request id. */
  id: Scalars['ID']['output'];
  /** Our id of the order. Null when it came from elsewhere. */
  orderReference: Maybe<Scalars['String']['output']>;
  /** Serial number of the edge. */
  serialNumber: Maybe<Scalars['ID']['output']>;
  /** When its first step began. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its steps, oldest first. */
  steps: Array<ModemRecoveryStep>;
  /** Whether it worked. Null while nobody knows. */
  succeeded: Maybe<Scalars['Boolean']['output']>;
  /** Ticket that was named in the order, as it stands there. Null when none was. */
  ticketReference: Maybe<Scalars['String']['output']>;
};

/** Recoveries, page by page. */
export type ModemRecoveryConnection = {
  __typename?: 'ModemRecoveryConnection';
  /** The page. */
  nodes: Array<ModemRecovery>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A step of a recovery. */
export type ModemRecoveryStep = {
  __typename?: 'ModemRecoveryStep';
  /** When it ended. Null while it runs. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** How it was tried, in the vendor's word, for example `API Start`. */
  method: Maybe<Scalars['String']['output']>;
  /** Serial number of the modem. Null while it is not determined. */
  modemSerialNumber: Maybe<Scalars['String']['output']>;
  /** What the vendor wrote about it. */
  notes: Maybe<Scalars['String']['output']>;
  /** When it began. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it worked. Null while nobody knows. */
  succeeded: Maybe<Scalars['Boolean']['output']>;
  /** The vendor's system that did it. Null while it is not determined. */
  system: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Settles an `UNCERTAIN` reboot, because somebody looked and it happened, or is wanted no longer. */
  dismissModemReboot: Maybe<SettleModemRebootPayload>;
  /** Orders the reboot of the modem behind an interface of an edge. It takes minutes; what came of it is in `modemRecoveries`, and usually in a note of the ticket. */
  rebootModem: Maybe<RebootModemPayload>;
  /** Sends an `UNCERTAIN` reboot again, because somebody looked and it did not happen. */
  retryModemReboot: Maybe<SettleModemRebootPayload>;
};


export type MutationDismissModemRebootArgs = {
  input: SettleModemRebootInput;
};


export type MutationRebootModemArgs = {
  input: RebootModemInput;
};


export type MutationRetryModemRebootArgs = {
  input: SettleModemRebootInput;
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
  /** Reboots that were ordered through this graph in the last 7 days, newest first. */
  modemReboots: Maybe<ModemRebootConnection>;
  /** Recoveries of modems, newest first, as the vendor logs them. */
  modemRecoveries: Maybe<ModemRecoveryConnection>;
};


export type QueryModemRebootsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  states?: InputMaybe<Array<DeliveryState>>;
};


export type QueryModemRecoveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A modem to reboot. */
export type RebootModemInput = {
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Hardware address of the modem's link as the orchestrator has it, with or without the suffix, for example `00:04:2d:00:00:01:0000`. */
  logicalId: Scalars['String']['input'];
  /** Serial number of the edge. */
  serialNumber: Scalars['ID']['input'];
  /** Ticket it is for, digits, for example `5400123`. */
  ticketId: Scalars['ID']['input'];
};

/** What came of ordering a reboot. */
export type RebootModemPayload = {
  __typename?: 'RebootModemPayload';
  /** The reboot as it stands: `SENT`, `REFUSED` or `UNCERTAIN`; `SENDING` while another request with its key orders it. Null when `userErrors` say what to mend. */
  reboot: Maybe<ModemReboot>;
  /** What to mend. Nothing was sent when there is any. */
  userErrors: Array<UserError>;
};

/** A modem that the vendor began to recover. */
export type RebootedModem = {
  __typename?: 'RebootedModem';
  /** Carrier, in the vendor's word. */
  carrier: Maybe<Scalars['String']['output']>;
  /** Interface of the edge, for example `GE2`. */
  interface: Maybe<Scalars['String']['output']>;
  /** What the vendor said. */
  message: Maybe<Scalars['String']['output']>;
  /** Name of the site at the vendor. */
  siteName: Maybe<Scalars['String']['output']>;
};

/** A reboot that is `UNCERTAIN`. */
export type SettleModemRebootInput = {
  /** Id of the order. */
  id: Scalars['ID']['input'];
};

/** What came of settling a reboot. */
export type SettleModemRebootPayload = {
  __typename?: 'SettleModemRebootPayload';
  /** The reboot as it stands. Null when `userErrors` say what to mend. */
  reboot: Maybe<ModemReboot>;
  /** What to mend. Nothing was sent when there is any. */
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
  Edge: Edge;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Edge:
    ( { __typename: 'Edge' }
    & GraphQLRecursivePick<FederationTypes['Edge'], {"serialNumber":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DeliveryState: ResolverTypeWrapper<Partial<DeliveryState>>;
  Edge: ResolverTypeWrapper<EdgeReference>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  ModemReboot: ResolverTypeWrapper<ModemRebootModel>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ModemRebootConnection: ResolverTypeWrapper<Partial<Omit<ModemRebootConnection, 'nodes'> & { nodes: Array<ResolversTypes['ModemReboot']> }>>;
  ModemRecovery: ResolverTypeWrapper<ModemRecoveryModel>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  ModemRecoveryConnection: ResolverTypeWrapper<Partial<Omit<ModemRecoveryConnection, 'nodes'> & { nodes: Array<ResolversTypes['ModemRecovery']> }>>;
  ModemRecoveryStep: ResolverTypeWrapper<Partial<ModemRecoveryStep>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RebootModemInput: ResolverTypeWrapper<Partial<RebootModemInput>>;
  RebootModemPayload: ResolverTypeWrapper<Partial<Omit<RebootModemPayload, 'reboot'> & { reboot?: Maybe<ResolversTypes['ModemReboot']> }>>;
  RebootedModem: ResolverTypeWrapper<Partial<RebootedModem>>;
  SettleModemRebootInput: ResolverTypeWrapper<Partial<SettleModemRebootInput>>;
  SettleModemRebootPayload: ResolverTypeWrapper<Partial<Omit<SettleModemRebootPayload, 'reboot'> & { reboot?: Maybe<ResolversTypes['ModemReboot']> }>>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Partial<Scalars['DateTime']['output']>;
  Edge: EdgeReference;
  Int: Partial<Scalars['Int']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  ModemReboot: ModemRebootModel;
  String: Partial<Scalars['String']['output']>;
  ModemRebootConnection: Partial<Omit<ModemRebootConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ModemReboot']> }>;
  ModemRecovery: ModemRecoveryModel;
  Boolean: Partial<Scalars['Boolean']['output']>;
  ModemRecoveryConnection: Partial<Omit<ModemRecoveryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ModemRecovery']> }>;
  ModemRecoveryStep: Partial<ModemRecoveryStep>;
  Mutation: Record<PropertyKey, never>;
  PageInfo: Partial<PageInfo>;
  Query: Record<PropertyKey, never>;
  RebootModemInput: Partial<RebootModemInput>;
  RebootModemPayload: Partial<Omit<RebootModemPayload, 'reboot'> & { reboot?: Maybe<ResolversParentTypes['ModemReboot']> }>;
  RebootedModem: Partial<RebootedModem>;
  SettleModemRebootInput: Partial<SettleModemRebootInput>;
  SettleModemRebootPayload: Partial<Omit<SettleModemRebootPayload, 'reboot'> & { reboot?: Maybe<ResolversParentTypes['ModemReboot']> }>;
  UserError: Partial<UserError>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge'], FederationReferenceType extends FederationReferenceTypes['Edge'] = FederationReferenceTypes['Edge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Edge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  modemRecoveries?: Resolver<Maybe<Array<ResolversTypes['ModemRecovery']>>, ParentType, ContextType, RequireFields<EdgeModemRecoveriesArgs, 'last'>>;
  serialNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ModemRebootResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModemReboot'] = ResolversParentTypes['ModemReboot']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  devices?: Resolver<Array<ResolversTypes['RebootedModem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logicalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ModemRebootConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModemRebootConnection'] = ResolversParentTypes['ModemRebootConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ModemReboot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ModemRecoveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModemRecovery'] = ResolversParentTypes['ModemRecovery']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ModemRecoveryStep']>, ParentType, ContextType>;
  succeeded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ticketReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModemRecoveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModemRecoveryConnection'] = ResolversParentTypes['ModemRecoveryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ModemRecovery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ModemRecoveryStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModemRecoveryStep'] = ResolversParentTypes['ModemRecoveryStep']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modemSerialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  succeeded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  dismissModemReboot?: Resolver<Maybe<ResolversTypes['SettleModemRebootPayload']>, ParentType, ContextType, RequireFields<MutationDismissModemRebootArgs, 'input'>>;
  rebootModem?: Resolver<Maybe<ResolversTypes['RebootModemPayload']>, ParentType, ContextType, RequireFields<MutationRebootModemArgs, 'input'>>;
  retryModemReboot?: Resolver<Maybe<ResolversTypes['SettleModemRebootPayload']>, ParentType, ContextType, RequireFields<MutationRetryModemRebootArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  modemReboots?: Resolver<Maybe<ResolversTypes['ModemRebootConnection']>, ParentType, ContextType, RequireFields<QueryModemRebootsArgs, 'first'>>;
  modemRecoveries?: Resolver<Maybe<ResolversTypes['ModemRecoveryConnection']>, ParentType, ContextType, RequireFields<QueryModemRecoveriesArgs, 'first'>>;
};

export type RebootModemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebootModemPayload'] = ResolversParentTypes['RebootModemPayload']> = {
  reboot?: Resolver<Maybe<ResolversTypes['ModemReboot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RebootedModemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebootedModem'] = ResolversParentTypes['RebootedModem']> = {
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interface?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siteName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SettleModemRebootPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleModemRebootPayload'] = ResolversParentTypes['SettleModemRebootPayload']> = {
  reboot?: Resolver<Maybe<ResolversTypes['ModemReboot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Edge?: EdgeResolvers<ContextType>;
  ModemReboot?: ModemRebootResolvers<ContextType>;
  ModemRebootConnection?: ModemRebootConnectionResolvers<ContextType>;
  ModemRecovery?: ModemRecoveryResolvers<ContextType>;
  ModemRecoveryConnection?: ModemRecoveryConnectionResolvers<ContextType>;
  ModemRecoveryStep?: ModemRecoveryStepResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RebootModemPayload?: RebootModemPayloadResolvers<ContextType>;
  RebootedModem?: RebootedModemResolvers<ContextType>;
  SettleModemRebootPayload?: SettleModemRebootPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

