import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerRef, DeviceEntry, EdgeEntry, ProbeEntry, LinkEntry, TicketTaskRef } from '../customers/model.ts';
import type { Context } from '../customers/context.ts';
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

/** When a cache was and will be refreshed. */
export type CacheRefresh = {
  __typename?: 'CacheRefresh';
  /** Which cache. */
  cache: DeviceCache;
  /** When it is due again. Null when it was never refreshed, so it is due now. */
  nextRefreshAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was last refreshed. Null when never. */
  refreshedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many devices it holds. */
  size: Scalars['Int']['output'];
};

/** A finished refresh. */
export type CompleteCacheRefreshInput = {
  /** Which cache. */
  cache: DeviceCache;
  /** When it is due again. */
  nextRefreshAt: Scalars['DateTime']['input'];
  /** When it was refreshed. */
  refreshedAt: Scalars['DateTime']['input'];
};

/** What came of noting a refresh. */
export type CompleteCacheRefreshPayload = {
  __typename?: 'CompleteCacheRefreshPayload';
  /** The cache as it now stands. Null when there are user errors. */
  refresh: Maybe<CacheRefresh>;
  /** What to mend. Nothing was noted when there is any. */
  userErrors: Array<UserError>;
};

export type Customer = {
  __typename?: 'Customer';
  /** When the oldest entry of its devices was last confirmed. Null when it has no watched device. */
  cachedAt: Maybe<Scalars['DateTime']['output']>;
  /** Watched devices of all kinds, in order of serial number. */
  devices: Maybe<DeviceConnection>;
  /** Ticketing client id, digits. */
  id: Scalars['ID']['output'];
  /** Name in the ticketing system. Null when no ticket or inventory row names it. */
  name: Maybe<Scalars['String']['output']>;
};


export type CustomerDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Customers, page by page. */
export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  /** The page. */
  nodes: Array<Customer>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

export type Device = {
  /** Whose it is. Null when it is not watched. */
  customer: Maybe<Customer>;
  /** Where it stands in the inventory, for example `Active – Gold Monitoring`. Null when it is not watched. */
  managementStatus: Maybe<Scalars['String']['output']>;
  /** Serial number, the key between all systems. */
  serialNumber: Scalars['ID']['output'];
  /** Where it is. Null when the inventory names no site, or it is not watched. */
  site: Maybe<Site>;
};

/** A cache that a monitor keeps. */
export type DeviceCache =
  /** Orchestrators' edges crossed with the inventory. */
  | 'EDGES'
  /** The probe platform's probes crossed with the inventory. */
  | 'PROBES';

/** Devices, page by page. */
export type DeviceConnection = {
  __typename?: 'DeviceConnection';
  /** The page. */
  nodes: Array<Device>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

export type Edge = Device & {
  __typename?: 'Edge';
  /** Whose it is. Null when it is not watched. */
  customer: Maybe<Customer>;
  /** Where it stands in the inventory, for example `Active – Gold Monitoring`. Null when it is not watched. */
  managementStatus: Maybe<Scalars['String']['output']>;
  /** Serial number, the key between all systems. */
  serialNumber: Scalars['ID']['output'];
  /** Where it is. Null when the inventory names no site, or it is not watched. */
  site: Maybe<Site>;
};

export type Link = {
  __typename?: 'Link';
  /** Kind of circuit in the inventory, for example `Ethernet/T1/MPLS`. Null when the inventory has none, or the edge is not watched. */
  accessType: Maybe<Scalars['String']['output']>;
  /** `serialNumber:interface` of the edge. */
  id: Scalars['ID']['output'];
  /** Service number of the circuit in the inventory. Null when the inventory has none, or the edge is not watched. */
  serviceNumber: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Notes that a cache was refreshed, and when it is due again. Called last in a refresh. */
  completeCacheRefresh: CompleteCacheRefreshPayload;
  /**
   * Records a crossing of one orchestrator's edges with the inventory, atomically: upserts enter or replace, removals leave, all other entries stay.
   * @deprecated Readers see a refresh half done; use `stageWatchedEdges` and `switchDeviceCache`. Goes on 2027-06-01.
   */
  recordWatchedEdges: RecordWatchedEdgesPayload;
  /**
   * Replaces the list of watched probes; an empty list is refused.
   * @deprecated One call holds all probes; use `stageWatchedProbes` and `switchDeviceCache`. Goes on 2027-06-01.
   */
  replaceWatchedProbes: ReplaceWatchedProbesPayload;
  /** Stages one batch of a crossing of orchestrators' edges with the inventory. Nobody sees it until `switchDeviceCache`; if that never comes it is forgotten after an hour. Called by the monitor that keeps the cache. */
  stageWatchedEdges: StageBatchPayload;
  /** Stages one batch of the new list of watched probes, as `stageWatchedEdges`. */
  stageWatchedProbes: StageBatchPayload;
  /** Makes all staged batches of a generation visible at once. Edges: upserts enter or replace, removals leave, all other entries stay. Probes: the batches together are the new list. Sending it again is harmless. */
  switchDeviceCache: SwitchDeviceCachePayload;
};


export type MutationCompleteCacheRefreshArgs = {
  input: CompleteCacheRefreshInput;
};


export type MutationRecordWatchedEdgesArgs = {
  input: RecordWatchedEdgesInput;
};


export type MutationReplaceWatchedProbesArgs = {
  input: ReplaceWatchedProbesInput;
};


export type MutationStageWatchedEdgesArgs = {
  input: StageWatchedEdgesInput;
};


export type MutationStageWatchedProbesArgs = {
  input: StageWatchedProbesInput;
};


export type MutationSwitchDeviceCacheArgs = {
  input: SwitchDeviceCacheInput;
};

/** Where a page of a connection ends, and whether there is more. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to read the next page. Null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** True when another page follows `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
};

export type Probe = Device & {
  __typename?: 'Probe';
  /** Whose it is. Null when it is not watched. */
  customer: Maybe<Customer>;
  /** Where it stands in the inventory, for example `Active – Gold Monitoring`. Null when it is not watched. */
  managementStatus: Maybe<Scalars['String']['output']>;
  /** Serial number, the key between all systems. */
  serialNumber: Scalars['ID']['output'];
  /** Where it is. Null when the inventory names no site, or it is not watched. */
  site: Maybe<Site>;
};

export type Query = {
  __typename?: 'Query';
  /** When the caches were and will be refreshed. */
  cacheRefreshes: Maybe<Array<CacheRefresh>>;
  /** Customers with at least one watched device, in order of id. An error coded `NOT_READY` until both caches were built once. */
  customers: Maybe<CustomerConnection>;
  /** One device. Null when it is not watched. An error coded `NOT_READY` while a cache that may hold it was never built. */
  device: Maybe<Device>;
  /** Watched edges as the last crossing of orchestrators and inventory left them, in order of serial number. An error coded `NOT_READY` when nothing is stored for the filter yet; an empty page when something is, but nothing fits. */
  watchedEdges: Maybe<WatchedEdgeConnection>;
  /** Watched probes as the last crossing of probe platform and inventory left them, in order of serial number. An error coded `NOT_READY` when nothing is stored yet. */
  watchedProbes: Maybe<WatchedProbeConnection>;
};


export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryDeviceArgs = {
  serialNumber: Scalars['ID']['input'];
};


export type QueryWatchedEdgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: WatchedEdgesFilter;
  first?: Scalars['Int']['input'];
  lastContactAfter?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryWatchedProbesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  lastContactAfter?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a crossing found for one orchestrator. */
export type RecordWatchedEdgesInput = {
  /** Orchestrator. */
  host: Scalars['ID']['input'];
  /** When the crossing began. One that began before what is stored is refused. */
  observedAt: Scalars['DateTime']['input'];
  /** Serial numbers, 0 to 500, that leave the cache. */
  removals: Array<Scalars['ID']['input']>;
  /** 0 to 500 entries that enter or replace. More go in several calls. */
  upserts: Array<WatchedEdgeInput>;
};

/** What came of recording edges. */
export type RecordWatchedEdgesPayload = {
  __typename?: 'RecordWatchedEdgesPayload';
  /** How many entries the host now has. */
  size: Scalars['Int']['output'];
  /** What to mend. Nothing was recorded when there is any. */
  userErrors: Array<UserError>;
};

/** All probes to watch. */
export type ReplaceWatchedProbesInput = {
  /** When the crossing began. One that began before what is stored is refused. */
  observedAt: Scalars['DateTime']['input'];
  /** 1 to 20000 probes. */
  probes: Array<WatchedProbeInput>;
};

/** What came of replacing probes. */
export type ReplaceWatchedProbesPayload = {
  __typename?: 'ReplaceWatchedProbesPayload';
  /** How many probes the cache now has. */
  size: Scalars['Int']['output'];
  /** What to mend. Nothing was replaced when there is any. */
  userErrors: Array<UserError>;
};

export type Site = {
  __typename?: 'Site';
  /** `clientId:siteId`. */
  id: Scalars['ID']['output'];
};

/** What came of staging a batch. */
export type StageBatchPayload = {
  __typename?: 'StageBatchPayload';
  /** When the batch is forgotten unless its generation was switched to. Null when there are user errors. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** What to mend. Nothing was staged when there is any. */
  userErrors: Array<UserError>;
};

/** A batch of what a crossing found, all of one orchestrator. */
export type StageWatchedEdgesInput = {
  /** Number of the batch in its generation, 0 to 1999. Sending one again replaces it. */
  batch: Scalars['Int']['input'];
  /** The refresh, 1 to 64 letters, digits, dots, colons and dashes; never used before. */
  generation: Scalars['ID']['input'];
  /** Orchestrator. */
  host: Scalars['ID']['input'];
  /** Serial numbers, 0 to 500, that leave the cache. */
  removals: Array<Scalars['ID']['input']>;
  /** 0 to 500 entries that enter or replace. */
  upserts: Array<WatchedEdgeInput>;
};

/** A batch of the probes to watch. */
export type StageWatchedProbesInput = {
  /** Number of the batch in its generation, 0 to 1999. Sending one again replaces it. */
  batch: Scalars['Int']['input'];
  /** The refresh, 1 to 64 letters, digits, dots, colons and dashes; never used before. */
  generation: Scalars['ID']['input'];
  /** 1 to 500 probes. */
  probes: Array<WatchedProbeInput>;
};

/** A generation that is complete. */
export type SwitchDeviceCacheInput = {
  /** How many batches it has, 1 to 2000: those numbered from 0 on. */
  batches: Scalars['Int']['input'];
  /** Which cache. */
  cache: DeviceCache;
  /** The refresh whose batches were staged. */
  generation: Scalars['ID']['input'];
  /** When the crossing began. One that began before what is stored is refused, `STALE`. */
  observedAt: Scalars['DateTime']['input'];
};

/** What came of switching to a generation. */
export type SwitchDeviceCachePayload = {
  __typename?: 'SwitchDeviceCachePayload';
  /** How many edges of each orchestrator, in order of host. Empty for probes. */
  orchestrators: Array<WatchedOrchestrator>;
  /** How many devices the cache now has. */
  size: Scalars['Int']['output'];
  /** What to mend: `STALE` when a later crossing stands, `INCOMPLETE` when a batch is not there (any more). Nothing was switched when there is any. */
  userErrors: Array<UserError>;
};

/** A person who gets word of tickets. */
export type TicketContact = {
  __typename?: 'TicketContact';
  /** E-mail address. Null when the ticketing system has none. */
  email: Maybe<Scalars['String']['output']>;
  /** Full name. Null when the ticketing system has none. */
  name: Maybe<Scalars['String']['output']>;
};

/** A person who gets word of tickets. */
export type TicketContactInput = {
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Full name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

export type TicketTask = {
  __typename?: 'TicketTask';
  /** The device with this service number. Null when it is not watched. */
  device: Maybe<Device>;
  /** `ticketId:detailId`. */
  id: Scalars['ID']['output'];
  serviceNumber: Maybe<Scalars['String']['output']>;
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

/** An edge as the cache holds it: what the orchestrator and the inventory said at `cachedAt`. */
export type WatchedEdge = {
  __typename?: 'WatchedEdge';
  /** When this entry was last confirmed. */
  cachedAt: Scalars['DateTime']['output'];
  /** Whose it is. */
  customer: Customer;
  /** The edge. */
  edge: Edge;
  /** Edge id, unique in one host. */
  edgeId: Scalars['ID']['output'];
  /** Name of the edge. Null when the orchestrator has none. */
  edgeName: Maybe<Scalars['String']['output']>;
  /** Enterprise id, unique in one host. */
  enterpriseId: Scalars['ID']['output'];
  /** Name of the enterprise. Null when the orchestrator has none. */
  enterpriseName: Maybe<Scalars['String']['output']>;
  /** Serial number of the other member of its HA pair. Null when it stands alone. */
  haSerialNumber: Maybe<Scalars['ID']['output']>;
  /** Orchestrator. */
  host: Scalars['String']['output'];
  /** Its interfaces. Empty when the orchestrator could not be asked. */
  interfaces: Array<WatchedInterface>;
  /** When the orchestrator last heard of it. Null when never. */
  lastContactAt: Maybe<Scalars['DateTime']['output']>;
  /** Configuration of its links. Empty when there is none, or the orchestrator could not be asked. */
  linkConfigurations: Array<WatchedLinkConfiguration>;
  /** Where it stands in the inventory. */
  managementStatus: Scalars['String']['output'];
  /** Where it is. Null when the inventory names no site. */
  site: Maybe<Site>;
  /** Main contact for tickets. Null when the ticketing system names nobody, or could not be asked. */
  ticketContact: Maybe<TicketContact>;
  /** Further people who follow tickets. Null when the ticketing system could not be asked. */
  ticketSubscribers: Maybe<Array<TicketContact>>;
};

/** Watched edges, page by page. */
export type WatchedEdgeConnection = {
  __typename?: 'WatchedEdgeConnection';
  /** The page. */
  nodes: Array<WatchedEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many fit. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An edge to keep in the cache. */
export type WatchedEdgeInput = {
  /** Ticketing client id, digits. */
  customerId: Scalars['ID']['input'];
  /** Name in the ticketing system. */
  customerName?: InputMaybe<Scalars['String']['input']>;
  /** Edge id, unique in one host. */
  edgeId: Scalars['ID']['input'];
  /** Name of the edge. */
  edgeName?: InputMaybe<Scalars['String']['input']>;
  /** Enterprise id, unique in one host. */
  enterpriseId: Scalars['ID']['input'];
  /** Name of the enterprise. */
  enterpriseName?: InputMaybe<Scalars['String']['input']>;
  /** Serial number of the other member of its HA pair. */
  haSerialNumber?: InputMaybe<Scalars['ID']['input']>;
  /** Its interfaces, 0 to 100. */
  interfaces: Array<WatchedInterfaceInput>;
  /** When the orchestrator last heard of it. */
  lastContactAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Configuration of its links, 0 to 100. */
  linkConfigurations: Array<WatchedLinkConfigurationInput>;
  /** Where it stands in the inventory. */
  managementStatus: Scalars['String']['input'];
  /** Serial number. */
  serialNumber: Scalars['ID']['input'];
  /** `clientId:siteId`. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Main contact for tickets. */
  ticketContact?: InputMaybe<TicketContactInput>;
  /** Further people who follow tickets, 0 to 200. Null when they could not be read. */
  ticketSubscribers?: InputMaybe<Array<TicketContactInput>>;
};

/** Which edges of the cache. */
export type WatchedEdgesFilter = {
  /** Orchestrators, 0 to 100. Empty means all; one that is not configured holds nothing. */
  hosts?: Array<WatchedHostFilter>;
};

/** Which edges of one orchestrator. */
export type WatchedHostFilter = {
  /** Only these enterprises, 0 to 1000. Empty means all of the host. */
  enterpriseIds?: Array<Scalars['ID']['input']>;
  /** Orchestrator. */
  host: Scalars['ID']['input'];
};

/** An interface of a watched edge. */
export type WatchedInterface = {
  __typename?: 'WatchedInterface';
  /** Kind of circuit in the inventory. Null when the inventory has none. */
  accessType: Maybe<Scalars['String']['output']>;
  /** Gateway's hardware address with a suffix. Null when the orchestrator has none. */
  logicalId: Maybe<Scalars['String']['output']>;
  /** Name, for example `GE1`. */
  name: Scalars['String']['output'];
  /** Service number of the circuit in the inventory. Null when the inventory has none. */
  serviceNumber: Maybe<Scalars['String']['output']>;
};

/** An interface of a watched edge. */
export type WatchedInterfaceInput = {
  /** Kind of circuit in the inventory. */
  accessType?: InputMaybe<Scalars['String']['input']>;
  /** Gateway's hardware address with a suffix. */
  logicalId?: InputMaybe<Scalars['String']['input']>;
  /** Name, for example `GE1`. */
  name: Scalars['String']['input'];
  /** Service number of the circuit in the inventory. */
  serviceNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Configuration of one or more interfaces of a watched edge. */
export type WatchedLinkConfiguration = {
  __typename?: 'WatchedLinkConfiguration';
  /** Interfaces that the entry covers. */
  interfaces: Array<Scalars['String']['output']>;
  /** `PUBLIC`, `PRIVATE`, or another word of the orchestrator. Null when it has none. */
  mode: Maybe<Scalars['String']['output']>;
  /** `WIRED`, `WIRELESS`, or another word of the orchestrator. Null when it has none. */
  type: Maybe<Scalars['String']['output']>;
};

/** Configuration of one or more interfaces of a watched edge. */
export type WatchedLinkConfigurationInput = {
  /** Interfaces that the entry covers. */
  interfaces: Array<Scalars['String']['input']>;
  /** `PUBLIC`, `PRIVATE`, or another word of the orchestrator. */
  mode?: InputMaybe<Scalars['String']['input']>;
  /** `WIRED`, `WIRELESS`, or another word of the orchestrator. */
  type?: InputMaybe<Scalars['String']['input']>;
};

/** How many edges of an orchestrator are watched. */
export type WatchedOrchestrator = {
  __typename?: 'WatchedOrchestrator';
  /** Orchestrator. */
  host: Scalars['ID']['output'];
  /** Edges. */
  size: Scalars['Int']['output'];
};

/** A probe as the cache holds it: what the probe platform and the inventory said at `cachedAt`. */
export type WatchedProbe = {
  __typename?: 'WatchedProbe';
  /** When this entry was last confirmed. */
  cachedAt: Scalars['DateTime']['output'];
  /** Whose it is. */
  customer: Customer;
  /** Group. Null when it has none. */
  group: Maybe<Scalars['String']['output']>;
  /** When it last reported. Null when never. */
  lastContactAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands in the inventory. */
  managementStatus: Scalars['String']['output'];
  /** The probe. */
  probe: Probe;
  /** The probe platform's number for it. */
  probeId: Scalars['ID']['output'];
  /** Where it is. Null when the inventory names no site. */
  site: Maybe<Site>;
  /** Hardware. Null when the platform does not say. */
  typeName: Maybe<Scalars['String']['output']>;
  /** The probe platform's unique id. */
  uid: Scalars['ID']['output'];
};

/** Watched probes, page by page. */
export type WatchedProbeConnection = {
  __typename?: 'WatchedProbeConnection';
  /** The page. */
  nodes: Array<WatchedProbe>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many fit. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A probe to keep in the cache. */
export type WatchedProbeInput = {
  /** Ticketing client id, digits. */
  customerId: Scalars['ID']['input'];
  /** Name in the ticketing system. */
  customerName?: InputMaybe<Scalars['String']['input']>;
  /** Group. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** When it last reported. */
  lastContactAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it stands in the inventory. */
  managementStatus: Scalars['String']['input'];
  /** The probe platform's number for it. */
  probeId: Scalars['ID']['input'];
  /** Serial number. */
  serialNumber: Scalars['ID']['input'];
  /** `clientId:siteId`. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Hardware. */
  typeName?: InputMaybe<Scalars['String']['input']>;
  /** The probe platform's unique id. */
  uid: Scalars['ID']['input'];
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
  Customer: Customer;
  Device: Device;
  Edge: Edge;
  Link: Link;
  Probe: Probe;
  TicketTask: TicketTask;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Device:
    ( { __typename: 'Device' }
    & GraphQLRecursivePick<FederationTypes['Device'], {"serialNumber":true}> );
  Edge:
    ( { __typename: 'Edge' }
    & GraphQLRecursivePick<FederationTypes['Edge'], {"serialNumber":true}> );
  Link:
    ( { __typename: 'Link' }
    & GraphQLRecursivePick<FederationTypes['Link'], {"id":true}> );
  Probe:
    ( { __typename: 'Probe' }
    & GraphQLRecursivePick<FederationTypes['Probe'], {"serialNumber":true}> );
  TicketTask:
    ( { __typename: 'TicketTask' }
    & GraphQLRecursivePick<FederationTypes['TicketTask'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['TicketTask'], {"serviceNumber":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheRefresh: ResolverTypeWrapper<Partial<CacheRefresh>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  CompleteCacheRefreshInput: ResolverTypeWrapper<Partial<CompleteCacheRefreshInput>>;
  CompleteCacheRefreshPayload: ResolverTypeWrapper<Partial<CompleteCacheRefreshPayload>>;
  Customer: ResolverTypeWrapper<CustomerRef>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  CustomerConnection: ResolverTypeWrapper<Partial<Omit<CustomerConnection, 'nodes'> & { nodes: Array<ResolversTypes['Customer']> }>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Device: ResolverTypeWrapper<DeviceEntry>;
  DeviceCache: ResolverTypeWrapper<Partial<DeviceCache>>;
  DeviceConnection: ResolverTypeWrapper<Partial<Omit<DeviceConnection, 'nodes'> & { nodes: Array<ResolversTypes['Device']> }>>;
  Edge: ResolverTypeWrapper<EdgeEntry>;
  Link: ResolverTypeWrapper<LinkEntry>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Probe: ResolverTypeWrapper<ProbeEntry>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordWatchedEdgesInput: ResolverTypeWrapper<Partial<RecordWatchedEdgesInput>>;
  RecordWatchedEdgesPayload: ResolverTypeWrapper<Partial<RecordWatchedEdgesPayload>>;
  ReplaceWatchedProbesInput: ResolverTypeWrapper<Partial<ReplaceWatchedProbesInput>>;
  ReplaceWatchedProbesPayload: ResolverTypeWrapper<Partial<ReplaceWatchedProbesPayload>>;
  Site: ResolverTypeWrapper<Partial<Site>>;
  StageBatchPayload: ResolverTypeWrapper<Partial<StageBatchPayload>>;
  StageWatchedEdgesInput: ResolverTypeWrapper<Partial<StageWatchedEdgesInput>>;
  StageWatchedProbesInput: ResolverTypeWrapper<Partial<StageWatchedProbesInput>>;
  SwitchDeviceCacheInput: ResolverTypeWrapper<Partial<SwitchDeviceCacheInput>>;
  SwitchDeviceCachePayload: ResolverTypeWrapper<Partial<SwitchDeviceCachePayload>>;
  TicketContact: ResolverTypeWrapper<Partial<TicketContact>>;
  TicketContactInput: ResolverTypeWrapper<Partial<TicketContactInput>>;
  TicketTask: ResolverTypeWrapper<TicketTaskRef>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
  WatchedEdge: ResolverTypeWrapper<EdgeEntry>;
  WatchedEdgeConnection: ResolverTypeWrapper<Partial<Omit<WatchedEdgeConnection, 'nodes'> & { nodes: Array<ResolversTypes['WatchedEdge']> }>>;
  WatchedEdgeInput: ResolverTypeWrapper<Partial<WatchedEdgeInput>>;
  WatchedEdgesFilter: ResolverTypeWrapper<Partial<WatchedEdgesFilter>>;
  WatchedHostFilter: ResolverTypeWrapper<Partial<WatchedHostFilter>>;
  WatchedInterface: ResolverTypeWrapper<Partial<WatchedInterface>>;
  WatchedInterfaceInput: ResolverTypeWrapper<Partial<WatchedInterfaceInput>>;
  WatchedLinkConfiguration: ResolverTypeWrapper<Partial<WatchedLinkConfiguration>>;
  WatchedLinkConfigurationInput: ResolverTypeWrapper<Partial<WatchedLinkConfigurationInput>>;
  WatchedOrchestrator: ResolverTypeWrapper<Partial<WatchedOrchestrator>>;
  WatchedProbe: ResolverTypeWrapper<ProbeEntry>;
  WatchedProbeConnection: ResolverTypeWrapper<Partial<Omit<WatchedProbeConnection, 'nodes'> & { nodes: Array<ResolversTypes['WatchedProbe']> }>>;
  WatchedProbeInput: ResolverTypeWrapper<Partial<WatchedProbeInput>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CacheRefresh: Partial<CacheRefresh>;
  Int: Partial<Scalars['Int']['output']>;
  CompleteCacheRefreshInput: Partial<CompleteCacheRefreshInput>;
  CompleteCacheRefreshPayload: Partial<CompleteCacheRefreshPayload>;
  Customer: CustomerRef;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  CustomerConnection: Partial<Omit<CustomerConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Customer']> }>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Device: DeviceEntry;
  DeviceConnection: Partial<Omit<DeviceConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Device']> }>;
  Edge: EdgeEntry;
  Link: LinkEntry;
  Mutation: Record<PropertyKey, never>;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Probe: ProbeEntry;
  Query: Record<PropertyKey, never>;
  RecordWatchedEdgesInput: Partial<RecordWatchedEdgesInput>;
  RecordWatchedEdgesPayload: Partial<RecordWatchedEdgesPayload>;
  ReplaceWatchedProbesInput: Partial<ReplaceWatchedProbesInput>;
  ReplaceWatchedProbesPayload: Partial<ReplaceWatchedProbesPayload>;
  Site: Partial<Site>;
  StageBatchPayload: Partial<StageBatchPayload>;
  StageWatchedEdgesInput: Partial<StageWatchedEdgesInput>;
  StageWatchedProbesInput: Partial<StageWatchedProbesInput>;
  SwitchDeviceCacheInput: Partial<SwitchDeviceCacheInput>;
  SwitchDeviceCachePayload: Partial<SwitchDeviceCachePayload>;
  TicketContact: Partial<TicketContact>;
  TicketContactInput: Partial<TicketContactInput>;
  TicketTask: TicketTaskRef;
  UserError: Partial<UserError>;
  WatchedEdge: EdgeEntry;
  WatchedEdgeConnection: Partial<Omit<WatchedEdgeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['WatchedEdge']> }>;
  WatchedEdgeInput: Partial<WatchedEdgeInput>;
  WatchedEdgesFilter: Partial<WatchedEdgesFilter>;
  WatchedHostFilter: Partial<WatchedHostFilter>;
  WatchedInterface: Partial<WatchedInterface>;
  WatchedInterfaceInput: Partial<WatchedInterfaceInput>;
  WatchedLinkConfiguration: Partial<WatchedLinkConfiguration>;
  WatchedLinkConfigurationInput: Partial<WatchedLinkConfigurationInput>;
  WatchedOrchestrator: Partial<WatchedOrchestrator>;
  WatchedProbe: ProbeEntry;
  WatchedProbeConnection: Partial<Omit<WatchedProbeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['WatchedProbe']> }>;
  WatchedProbeInput: Partial<WatchedProbeInput>;
};

export type CacheRefreshResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CacheRefresh'] = ResolversParentTypes['CacheRefresh']> = {
  cache?: Resolver<ResolversTypes['DeviceCache'], ParentType, ContextType>;
  nextRefreshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refreshedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompleteCacheRefreshPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteCacheRefreshPayload'] = ResolversParentTypes['CompleteCacheRefreshPayload']> = {
  refresh?: Resolver<Maybe<ResolversTypes['CacheRefresh']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  devices?: Resolver<Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, RequireFields<CustomerDevicesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device'], FederationReferenceType extends FederationReferenceTypes['Device'] = FederationReferenceTypes['Device']> = {
  __resolveType: TypeResolveFn<'Edge' | 'Probe', ParentType, ContextType>;
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Device']> | FederationReferenceType, FederationReferenceType, ContextType>;
};

export type DeviceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceConnection'] = ResolversParentTypes['DeviceConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Device']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge'], FederationReferenceType extends FederationReferenceTypes['Edge'] = FederationReferenceTypes['Edge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Edge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  managementStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link'], FederationReferenceType extends FederationReferenceTypes['Link'] = FederationReferenceTypes['Link']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Link']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  completeCacheRefresh?: Resolver<ResolversTypes['CompleteCacheRefreshPayload'], ParentType, ContextType, RequireFields<MutationCompleteCacheRefreshArgs, 'input'>>;
  recordWatchedEdges?: Resolver<ResolversTypes['RecordWatchedEdgesPayload'], ParentType, ContextType, RequireFields<MutationRecordWatchedEdgesArgs, 'input'>>;
  replaceWatchedProbes?: Resolver<ResolversTypes['ReplaceWatchedProbesPayload'], ParentType, ContextType, RequireFields<MutationReplaceWatchedProbesArgs, 'input'>>;
  stageWatchedEdges?: Resolver<ResolversTypes['StageBatchPayload'], ParentType, ContextType, RequireFields<MutationStageWatchedEdgesArgs, 'input'>>;
  stageWatchedProbes?: Resolver<ResolversTypes['StageBatchPayload'], ParentType, ContextType, RequireFields<MutationStageWatchedProbesArgs, 'input'>>;
  switchDeviceCache?: Resolver<ResolversTypes['SwitchDeviceCachePayload'], ParentType, ContextType, RequireFields<MutationSwitchDeviceCacheArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProbeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Probe'] = ResolversParentTypes['Probe'], FederationReferenceType extends FederationReferenceTypes['Probe'] = FederationReferenceTypes['Probe']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Probe']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  managementStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cacheRefreshes?: Resolver<Maybe<Array<ResolversTypes['CacheRefresh']>>, ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<QueryCustomersArgs, 'first'>>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType, RequireFields<QueryDeviceArgs, 'serialNumber'>>;
  watchedEdges?: Resolver<Maybe<ResolversTypes['WatchedEdgeConnection']>, ParentType, ContextType, RequireFields<QueryWatchedEdgesArgs, 'filter' | 'first'>>;
  watchedProbes?: Resolver<Maybe<ResolversTypes['WatchedProbeConnection']>, ParentType, ContextType, RequireFields<QueryWatchedProbesArgs, 'first'>>;
};

export type RecordWatchedEdgesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordWatchedEdgesPayload'] = ResolversParentTypes['RecordWatchedEdgesPayload']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplaceWatchedProbesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceWatchedProbesPayload'] = ResolversParentTypes['ReplaceWatchedProbesPayload']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StageBatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageBatchPayload'] = ResolversParentTypes['StageBatchPayload']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SwitchDeviceCachePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwitchDeviceCachePayload'] = ResolversParentTypes['SwitchDeviceCachePayload']> = {
  orchestrators?: Resolver<Array<ResolversTypes['WatchedOrchestrator']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketContact'] = ResolversParentTypes['TicketContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketTask'] = ResolversParentTypes['TicketTask'], FederationReferenceType extends FederationReferenceTypes['TicketTask'] = FederationReferenceTypes['TicketTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TicketTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type WatchedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedEdge'] = ResolversParentTypes['WatchedEdge']> = {
  cachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['Edge'], ParentType, ContextType>;
  edgeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  edgeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterpriseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterpriseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  haSerialNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interfaces?: Resolver<Array<ResolversTypes['WatchedInterface']>, ParentType, ContextType>;
  lastContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  linkConfigurations?: Resolver<Array<ResolversTypes['WatchedLinkConfiguration']>, ParentType, ContextType>;
  managementStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  ticketContact?: Resolver<Maybe<ResolversTypes['TicketContact']>, ParentType, ContextType>;
  ticketSubscribers?: Resolver<Maybe<Array<ResolversTypes['TicketContact']>>, ParentType, ContextType>;
};

export type WatchedEdgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedEdgeConnection'] = ResolversParentTypes['WatchedEdgeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['WatchedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WatchedInterfaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedInterface'] = ResolversParentTypes['WatchedInterface']> = {
  accessType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logicalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WatchedLinkConfigurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedLinkConfiguration'] = ResolversParentTypes['WatchedLinkConfiguration']> = {
  interfaces?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WatchedOrchestratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedOrchestrator'] = ResolversParentTypes['WatchedOrchestrator']> = {
  host?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchedProbeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedProbe'] = ResolversParentTypes['WatchedProbe']> = {
  cachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  managementStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probe?: Resolver<ResolversTypes['Probe'], ParentType, ContextType>;
  probeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  typeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WatchedProbeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedProbeConnection'] = ResolversParentTypes['WatchedProbeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['WatchedProbe']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CacheRefresh?: CacheRefreshResolvers<ContextType>;
  CompleteCacheRefreshPayload?: CompleteCacheRefreshPayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Device?: DeviceResolvers<ContextType>;
  DeviceConnection?: DeviceConnectionResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Probe?: ProbeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordWatchedEdgesPayload?: RecordWatchedEdgesPayloadResolvers<ContextType>;
  ReplaceWatchedProbesPayload?: ReplaceWatchedProbesPayloadResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  StageBatchPayload?: StageBatchPayloadResolvers<ContextType>;
  SwitchDeviceCachePayload?: SwitchDeviceCachePayloadResolvers<ContextType>;
  TicketContact?: TicketContactResolvers<ContextType>;
  TicketTask?: TicketTaskResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WatchedEdge?: WatchedEdgeResolvers<ContextType>;
  WatchedEdgeConnection?: WatchedEdgeConnectionResolvers<ContextType>;
  WatchedInterface?: WatchedInterfaceResolvers<ContextType>;
  WatchedLinkConfiguration?: WatchedLinkConfigurationResolvers<ContextType>;
  WatchedOrchestrator?: WatchedOrchestratorResolvers<ContextType>;
  WatchedProbe?: WatchedProbeResolvers<ContextType>;
  WatchedProbeConnection?: WatchedProbeConnectionResolvers<ContextType>;
};

