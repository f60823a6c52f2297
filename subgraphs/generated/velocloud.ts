import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrchestratorModel } from '../velocloud/orchestrator.ts';
import type { EdgePage, EdgeModel, LinkModel, EnterprisePage, EnterpriseModel, GatewayModel } from '../velocloud/model.ts';
import type { Context } from '../velocloud/context.ts';
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

/** A value for each direction. */
export type Directions = {
  __typename?: 'Directions';
  /** Received. */
  rx: Maybe<Scalars['Float']['output']>;
  /** Sent. */
  tx: Maybe<Scalars['Float']['output']>;
};

/** An SD-WAN edge. */
export type Edge = Device & {
  __typename?: 'Edge';
  /** Edge id, unique in one host. */
  edgeId: Maybe<Scalars['ID']['output']>;
  /** Enterprise id, unique in one host. */
  enterpriseId: Maybe<Scalars['ID']['output']>;
  /** Name of the enterprise, as the orchestrator has it, for example `ACME Retail|70001|`. */
  enterpriseName: Maybe<Scalars['String']['output']>;
  /** What happened to it, newest first. */
  events: Maybe<Array<EdgeEvent>>;
  /** The other member of its HA pair. Null when it stands alone. */
  haPartner: Maybe<Edge>;
  /** Where it stands in its HA pair. STANDALONE when HA is not set up or not yet working. */
  haRole: Maybe<HaRole>;
  /** Orchestrator. Both members of an HA pair share host, enterprise id and edge id, so the three are no key. */
  host: Maybe<Scalars['String']['output']>;
  /** When the orchestrator last heard of it. Null when never. */
  lastContactAt: Maybe<Scalars['DateTime']['output']>;
  /** WAN links, in order of interface. Empty when it has none. */
  links: Maybe<Array<Link>>;
  /** Hardware model, for example `edge520`. */
  model: Maybe<Scalars['String']['output']>;
  /** Name given by the managing system. */
  name: Maybe<Scalars['String']['output']>;
  /** The orchestrator's word for `state`. The standby member of an HA pair has none of its own: it is READY or FAILED. */
  rawState: Maybe<Scalars['String']['output']>;
  /** Serial number, the key between all systems. */
  serialNumber: Scalars['ID']['output'];
  /** Version of its software. Null when the orchestrator does not say. */
  softwareVersion: Maybe<Scalars['String']['output']>;
  /** Where it stands. Null when the orchestrator says nothing, or no orchestrator knows the edge. */
  state: Maybe<DeviceState>;
  /** Since when the device is up. Null when never, and for the standby member of an HA pair, of which the orchestrator does not say it. */
  upSince: Maybe<Scalars['DateTime']['output']>;
};


/** An SD-WAN edge. */
export type EdgeEventsArgs = {
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EdgeEventType>>;
  window?: EventsWindow;
};

/** SD-WAN edges, page by page. */
export type EdgeConnection = {
  __typename?: 'EdgeConnection';
  /** The page. */
  nodes: Array<Edge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** Something that happened to an edge. */
export type EdgeEvent = {
  __typename?: 'EdgeEvent';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Name of the edge. Null when the event concerns none. */
  edgeName: Maybe<Scalars['String']['output']>;
  /** Event id, unique in one host. */
  id: Scalars['ID']['output'];
  /** Interface that the message names. Null when it names none. */
  interface: Maybe<Scalars['String']['output']>;
  /** The orchestrator's text. */
  message: Maybe<Scalars['String']['output']>;
  /** The orchestrator's word for `type`, for example `LINK_DEAD`. */
  rawType: Scalars['String']['output'];
  /** The orchestrator's severity, for example `ALERT`. */
  severity: Maybe<Scalars['String']['output']>;
  /** What happened. */
  type: EdgeEventType;
};

/** What can happen to an edge. */
export type EdgeEventType =
  /** The edge went down. */
  | 'EDGE_DOWN'
  /** The edge came up. */
  | 'EDGE_UP'
  /** An interface went down. */
  | 'INTERFACE_DOWN'
  /** An interface came up. */
  | 'INTERFACE_UP'
  /** A link came back. */
  | 'LINK_ALIVE'
  /** A link died. */
  | 'LINK_DEAD'
  /** Something else: see `rawType`. */
  | 'OTHER';

/** A company as an orchestrator has it. */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** Ticketing client id that its name carries between bars. Null when it carries none. */
  customerId: Maybe<Scalars['ID']['output']>;
  /** How many edges it has. Null when the orchestrator does not say. */
  edgeCount: Maybe<Scalars['Int']['output']>;
  /** What happened to its edges, newest first. One call upstream for each enterprise. */
  events: Maybe<Array<EdgeEvent>>;
  /** Orchestrator. */
  host: Scalars['String']['output'];
  /** Enterprise id, unique in one host. */
  id: Scalars['ID']['output'];
  /** Name, for example `ACME Retail|70001|`. */
  name: Scalars['String']['output'];
};


/** A company as an orchestrator has it. */
export type EnterpriseEventsArgs = {
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EdgeEventType>>;
  window?: EventsWindow;
};

/** Enterprises of an orchestrator, page by page. */
export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** The page. */
  nodes: Array<Enterprise>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** How far back events reach. */
export type EventsWindow =
  /** Seven days. */
  | 'LAST_7_DAYS'
  /** 24 hours. */
  | 'LAST_24_HOURS'
  /** One hour. */
  | 'LAST_HOUR';

/** Place of an edge in an HA pair. */
export type HaRole =
  /** Carries the traffic. */
  | 'PRIMARY'
  /** Has no partner. */
  | 'STANDALONE'
  /** Waits to take over. */
  | 'STANDBY';

/** A WAN link of an edge. */
export type Link = {
  __typename?: 'Link';
  /** How the link is configured. Null when the edge has no configuration for this interface. One call upstream for each edge. */
  configuration: Maybe<LinkConfiguration>;
  /** Label, often the carrier and an address. Null when the orchestrator has none. */
  displayName: Maybe<Scalars['String']['output']>;
  /** `serialNumber:interface` of the edge. */
  id: Scalars['ID']['output'];
  /** Interface, for example `GE1`. */
  interface: Scalars['String']['output'];
  /** Public address. Null when the orchestrator does not know it. */
  ipAddress: Maybe<Scalars['String']['output']>;
  /** Carrier. Null when the orchestrator does not know it. */
  isp: Maybe<Scalars['String']['output']>;
  /** When it last carried traffic. Null when never. */
  lastActiveAt: Maybe<Scalars['DateTime']['output']>;
  /** Gateway's hardware address with a suffix, for example `02:00:5e:00:00:01:0000`. Null when the orchestrator has none. */
  logicalId: Maybe<Scalars['String']['output']>;
  /** Averages over a window. Null when the link sent nothing in it. */
  metrics: Maybe<LinkMetrics>;
  /** The orchestrator's word for `state`. */
  rawState: Maybe<Scalars['String']['output']>;
  /** Bytes and capacity over time, in ticks of five minutes. Empty when there is no data. One call upstream for each edge and window. */
  series: Maybe<Array<LinkSeries>>;
  /** Where it stands. */
  state: Maybe<LinkState>;
};


/** A WAN link of an edge. */
export type LinkMetricsArgs = {
  window?: MetricsWindow;
};


/** A WAN link of an edge. */
export type LinkSeriesArgs = {
  window?: SeriesWindow;
};

/** How a WAN link is configured on its edge. */
export type LinkConfiguration = {
  __typename?: 'LinkConfiguration';
  /** Interfaces that the entry covers. */
  interfaces: Array<Scalars['String']['output']>;
  /** Public or private network. */
  mode: Maybe<LinkMode>;
  /** The orchestrator's word for `mode`. */
  rawMode: Maybe<Scalars['String']['output']>;
  /** The orchestrator's word for `type`. */
  rawType: Maybe<Scalars['String']['output']>;
  /** Wired or wireless: decides thresholds and who repairs it. */
  type: Maybe<LinkType>;
};

/** Averages of one link over a window. Each is null when the orchestrator leaves it out. */
export type LinkMetrics = {
  __typename?: 'LinkMetrics';
  /** Bytes in the window. */
  bytes: Maybe<Directions>;
  /** Estimated capacity in bits per second. 0 when the orchestrator has no estimate. */
  capacityBps: Maybe<Directions>;
  /** Jitter in ms. */
  jitterMs: Maybe<Directions>;
  /** Latency in ms. */
  latencyMs: Maybe<Directions>;
  /** Packet loss in percent, 0 to 100. */
  lossPercent: Maybe<Directions>;
  /** Share of the capacity used, in percent. Null in a direction without an estimate of capacity. */
  utilizationPercent: Maybe<Directions>;
};

/** Network that a link reaches. */
export type LinkMode =
  /** A private network, for example MPLS. */
  | 'PRIVATE'
  /** The internet. */
  | 'PUBLIC'
  /** A word that this graph does not know. */
  | 'UNKNOWN';

/** One metric of one link over time. */
export type LinkSeries = {
  __typename?: 'LinkSeries';
  /** Which metric. */
  metric: LinkSeriesMetric;
  /** Start of the first tick. */
  startAt: Scalars['DateTime']['output'];
  /** Length of a tick in ms. */
  tickMs: Scalars['Int']['output'];
  /** One value for each tick: bytes in the tick, or bits per second for capacities. Null where there is a gap. */
  values: Array<Maybe<Scalars['Float']['output']>>;
};

/** What a series holds. */
export type LinkSeriesMetric =
  /** Bytes received in the tick. */
  | 'BYTES_RX'
  /** Bytes sent in the tick. */
  | 'BYTES_TX'
  /** Estimated capacity for receiving, in bits per second. */
  | 'CAPACITY_RX_BPS'
  /** Estimated capacity for sending, in bits per second. */
  | 'CAPACITY_TX_BPS';

/** Where a link stands. */
export type LinkState =
  /** Down. */
  | 'DISCONNECTED'
  /** Coming up. */
  | 'INITIAL'
  /** Silent. */
  | 'QUIET'
  /** Works. */
  | 'STABLE'
  /** A backup that waits until another link of its edge goes down. */
  | 'STANDBY'
  /** A word that this graph does not know: see `rawState`. */
  | 'UNKNOWN'
  /** Works badly. */
  | 'UNSTABLE';

/** Medium of a link. */
export type LinkType =
  /** A word that this graph does not know. */
  | 'UNKNOWN'
  /** A cable. */
  | 'WIRED'
  /** Radio, for example LTE. */
  | 'WIRELESS';

/** How far back averages reach. */
export type MetricsWindow =
  /** 30 minutes. */
  | 'LAST_30_MIN'
  /** 60 minutes. */
  | 'LAST_60_MIN';

/** One SD-WAN orchestrator. Ids of enterprises, edges and links are unique inside one host only. */
export type Orchestrator = {
  __typename?: 'Orchestrator';
  /** Edges of all enterprises, in order of serial number; both members of an HA pair. Edges without a serial number are left out. */
  edges: Maybe<EdgeConnection>;
  /** Enterprises, in order of id. */
  enterprises: Maybe<EnterpriseConnection>;
  /** Gateways that its edges build tunnels to, in order of id. */
  gateways: Maybe<Array<SdwanGateway>>;
  /** Host name, with the port where it is not the usual one. */
  host: Scalars['ID']['output'];
};


/** One SD-WAN orchestrator. Ids of enterprises, edges and links are unique inside one host only. */
export type OrchestratorEdgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** One SD-WAN orchestrator. Ids of enterprises, edges and links are unique inside one host only. */
export type OrchestratorEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** All orchestrators that are configured, in the order of the setting. One that does not answer stands in the list, with an error at the fields that could not be read. */
  orchestrators: Maybe<Array<Orchestrator>>;
};

/** A gateway of an orchestrator: where the tunnels of its edges end. */
export type SdwanGateway = {
  __typename?: 'SdwanGateway';
  /** Gateway id, unique in one host. */
  gatewayId: Scalars['ID']['output'];
  /** Orchestrator. */
  host: Scalars['String']['output'];
  /** `host:gatewayId`. */
  id: Scalars['ID']['output'];
  /** Public address. Null when the orchestrator does not say. */
  ipAddress: Maybe<Scalars['String']['output']>;
  /** Name, for example `vcg-region-1`. */
  name: Scalars['String']['output'];
  /** The orchestrator's word for `state`. */
  rawState: Maybe<Scalars['String']['output']>;
  /** Where it stands. Null when the orchestrator does not say. */
  state: Maybe<SdwanGatewayState>;
  /** Tunnels over a window. Null when the orchestrator has no numbers. One call upstream for each gateway and window. */
  tunnels: Maybe<TunnelCount>;
};


/** A gateway of an orchestrator: where the tunnels of its edges end. */
export type SdwanGatewayTunnelsArgs = {
  window?: MetricsWindow;
};

/** Where a gateway stands. */
export type SdwanGatewayState =
  /** Works. */
  | 'CONNECTED'
  /** Works in part. */
  | 'DEGRADED'
  /** Does not answer. */
  | 'OFFLINE'
  /** Taken out of service. */
  | 'OUT_OF_SERVICE'
  /** Takes no new tunnels. */
  | 'QUIESCED'
  /** A word that this graph does not know: see `rawState`. */
  | 'UNKNOWN';

/** How far back a series reaches. The orchestrator holds 1024 ticks at most. */
export type SeriesWindow =
  /** Three days. */
  | 'LAST_3_DAYS'
  /** 24 hours. */
  | 'LAST_24_HOURS'
  /** One hour. */
  | 'LAST_HOUR';

/** How many tunnels a gateway held over a window. */
export type TunnelCount = {
  __typename?: 'TunnelCount';
  /** On average. */
  average: Scalars['Float']['output'];
  /** By how many percent the fewest lay below the average. Null when the average is 0. */
  dropPercent: Maybe<Scalars['Float']['output']>;
  /** Most. */
  max: Scalars['Int']['output'];
  /** Fewest. */
  min: Scalars['Int']['output'];
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
  Link: Link;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Edge:
    ( { __typename: 'Edge' }
    & GraphQLRecursivePick<FederationTypes['Edge'], {"serialNumber":true}> );
  Link:
    ( { __typename: 'Link' }
    & GraphQLRecursivePick<FederationTypes['Link'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Device: ( EdgeModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Device: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Device']>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  DeviceState: ResolverTypeWrapper<Partial<DeviceState>>;
  Directions: ResolverTypeWrapper<Partial<Directions>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  Edge: ResolverTypeWrapper<EdgeModel>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  EdgeConnection: ResolverTypeWrapper<EdgePage>;
  EdgeEvent: ResolverTypeWrapper<Partial<EdgeEvent>>;
  EdgeEventType: ResolverTypeWrapper<Partial<EdgeEventType>>;
  Enterprise: ResolverTypeWrapper<EnterpriseModel>;
  EnterpriseConnection: ResolverTypeWrapper<EnterprisePage>;
  EventsWindow: ResolverTypeWrapper<Partial<EventsWindow>>;
  HaRole: ResolverTypeWrapper<Partial<HaRole>>;
  Link: ResolverTypeWrapper<LinkModel>;
  LinkConfiguration: ResolverTypeWrapper<Partial<LinkConfiguration>>;
  LinkMetrics: ResolverTypeWrapper<Partial<LinkMetrics>>;
  LinkMode: ResolverTypeWrapper<Partial<LinkMode>>;
  LinkSeries: ResolverTypeWrapper<Partial<LinkSeries>>;
  LinkSeriesMetric: ResolverTypeWrapper<Partial<LinkSeriesMetric>>;
  LinkState: ResolverTypeWrapper<Partial<LinkState>>;
  LinkType: ResolverTypeWrapper<Partial<LinkType>>;
  MetricsWindow: ResolverTypeWrapper<Partial<MetricsWindow>>;
  Orchestrator: ResolverTypeWrapper<OrchestratorModel>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SdwanGateway: ResolverTypeWrapper<GatewayModel>;
  SdwanGatewayState: ResolverTypeWrapper<Partial<SdwanGatewayState>>;
  SeriesWindow: ResolverTypeWrapper<Partial<SeriesWindow>>;
  TunnelCount: ResolverTypeWrapper<Partial<TunnelCount>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Partial<Scalars['DateTime']['output']>;
  Device: ResolversInterfaceTypes<ResolversParentTypes>['Device'];
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Directions: Partial<Directions>;
  Float: Partial<Scalars['Float']['output']>;
  Edge: EdgeModel;
  Int: Partial<Scalars['Int']['output']>;
  EdgeConnection: EdgePage;
  EdgeEvent: Partial<EdgeEvent>;
  Enterprise: EnterpriseModel;
  EnterpriseConnection: EnterprisePage;
  Link: LinkModel;
  LinkConfiguration: Partial<LinkConfiguration>;
  LinkMetrics: Partial<LinkMetrics>;
  LinkSeries: Partial<LinkSeries>;
  Orchestrator: OrchestratorModel;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Query: Record<PropertyKey, never>;
  SdwanGateway: GatewayModel;
  TunnelCount: Partial<TunnelCount>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device']> = {
  __resolveType: TypeResolveFn<'Edge', ParentType, ContextType>;
};

export type DirectionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Directions'] = ResolversParentTypes['Directions']> = {
  rx?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tx?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge'], FederationReferenceType extends FederationReferenceTypes['Edge'] = FederationReferenceTypes['Edge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Edge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  edgeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enterpriseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enterpriseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Maybe<Array<ResolversTypes['EdgeEvent']>>, ParentType, ContextType, RequireFields<EdgeEventsArgs, 'first' | 'window'>>;
  haPartner?: Resolver<Maybe<ResolversTypes['Edge']>, ParentType, ContextType>;
  haRole?: Resolver<Maybe<ResolversTypes['HaRole']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  links?: Resolver<Maybe<Array<ResolversTypes['Link']>>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  softwareVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DeviceState']>, ParentType, ContextType>;
  upSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EdgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeConnection'] = ResolversParentTypes['EdgeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Edge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EdgeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeEvent'] = ResolversParentTypes['EdgeEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edgeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interface?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeEventType'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  edgeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<Maybe<Array<ResolversTypes['EdgeEvent']>>, ParentType, ContextType, RequireFields<EnterpriseEventsArgs, 'first' | 'window'>>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link'], FederationReferenceType extends FederationReferenceTypes['Link'] = FederationReferenceTypes['Link']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Link']> | FederationReferenceType, FederationReferenceType, ContextType>;
  configuration?: Resolver<Maybe<ResolversTypes['LinkConfiguration']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastActiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  logicalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['LinkMetrics']>, ParentType, ContextType, RequireFields<LinkMetricsArgs, 'window'>>;
  rawState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<Maybe<Array<ResolversTypes['LinkSeries']>>, ParentType, ContextType, RequireFields<LinkSeriesArgs, 'window'>>;
  state?: Resolver<Maybe<ResolversTypes['LinkState']>, ParentType, ContextType>;
};

export type LinkConfigurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConfiguration'] = ResolversParentTypes['LinkConfiguration']> = {
  interfaces?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['LinkMode']>, ParentType, ContextType>;
  rawMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['LinkType']>, ParentType, ContextType>;
};

export type LinkMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkMetrics'] = ResolversParentTypes['LinkMetrics']> = {
  bytes?: Resolver<Maybe<ResolversTypes['Directions']>, ParentType, ContextType>;
  capacityBps?: Resolver<Maybe<ResolversTypes['Directions']>, ParentType, ContextType>;
  jitterMs?: Resolver<Maybe<ResolversTypes['Directions']>, ParentType, ContextType>;
  latencyMs?: Resolver<Maybe<ResolversTypes['Directions']>, ParentType, ContextType>;
  lossPercent?: Resolver<Maybe<ResolversTypes['Directions']>, ParentType, ContextType>;
  utilizationPercent?: Resolver<Maybe<ResolversTypes['Directions']>, ParentType, ContextType>;
};

export type LinkSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkSeries'] = ResolversParentTypes['LinkSeries']> = {
  metric?: Resolver<ResolversTypes['LinkSeriesMetric'], ParentType, ContextType>;
  startAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tickMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type OrchestratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Orchestrator'] = ResolversParentTypes['Orchestrator']> = {
  edges?: Resolver<Maybe<ResolversTypes['EdgeConnection']>, ParentType, ContextType, RequireFields<OrchestratorEdgesArgs, 'first'>>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<OrchestratorEnterprisesArgs, 'first'>>;
  gateways?: Resolver<Maybe<Array<ResolversTypes['SdwanGateway']>>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  orchestrators?: Resolver<Maybe<Array<ResolversTypes['Orchestrator']>>, ParentType, ContextType>;
};

export type SdwanGatewayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdwanGateway'] = ResolversParentTypes['SdwanGateway']> = {
  gatewayId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rawState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SdwanGatewayState']>, ParentType, ContextType>;
  tunnels?: Resolver<Maybe<ResolversTypes['TunnelCount']>, ParentType, ContextType, RequireFields<SdwanGatewayTunnelsArgs, 'window'>>;
};

export type TunnelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TunnelCount'] = ResolversParentTypes['TunnelCount']> = {
  average?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dropPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Device?: DeviceResolvers<ContextType>;
  Directions?: DirectionsResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  EdgeConnection?: EdgeConnectionResolvers<ContextType>;
  EdgeEvent?: EdgeEventResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConfiguration?: LinkConfigurationResolvers<ContextType>;
  LinkMetrics?: LinkMetricsResolvers<ContextType>;
  LinkSeries?: LinkSeriesResolvers<ContextType>;
  Orchestrator?: OrchestratorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SdwanGateway?: SdwanGatewayResolvers<ContextType>;
  TunnelCount?: TunnelCountResolvers<ContextType>;
};

