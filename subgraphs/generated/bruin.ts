import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerModel, DeviceModel, AssetRow, InventoryEntryModel, SiteModel, TicketModel, TicketConnectionModel, TicketEdgeModel, HistoryRow, NoteRow, TicketTaskModel } from '../bruin/model.ts';
import type { Context } from '../bruin/context.ts';
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

/** A postal address. */
export type Address = {
  __typename?: 'Address';
  /** Town. */
  city: Maybe<Scalars['String']['output']>;
  /** Country name. */
  country: Maybe<Scalars['String']['output']>;
  /** State, two letters in the US. */
  state: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  street: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  zip: Maybe<Scalars['String']['output']>;
};

/** A person who speaks for a customer. */
export type Contact = {
  __typename?: 'Contact';
  /** E-mail address. Null when the ticketing system has none. */
  email: Maybe<Scalars['String']['output']>;
  /** Full name. Null when the ticketing system has none. */
  name: Maybe<Scalars['String']['output']>;
};

/** A company whose sites we look after. */
export type Customer = {
  __typename?: 'Customer';
  /** People of the customer, main contact first. Empty when the ticketing system names nobody. */
  contacts: Maybe<Array<Contact>>;
  /** Ticketing client id, digits. */
  id: Scalars['ID']['output'];
  /** Name in the ticketing system. Null when no ticket or inventory row names it. */
  name: Maybe<Scalars['String']['output']>;
  /** Tickets, newest first. */
  tickets: Maybe<TicketConnection>;
};


/** A company whose sites we look after. */
export type CustomerTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: Scalars['Int']['input'];
};

export type Device = {
  __typename?: 'Device';
  /** Serial number, the key between all systems. */
  serialNumber: Scalars['ID']['output'];
  /** Tickets with a task for this device, newest first. */
  tickets: Maybe<TicketConnection>;
  /** Topics that a new ticket for this device may have. */
  topics: Maybe<Array<TicketTopic>>;
};


export type DeviceTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: Scalars['Int']['input'];
};

/** One row of the inventory. */
export type InventoryAsset = {
  __typename?: 'InventoryAsset';
  /** All attributes of the row. Management status and attributes come from one call upstream. */
  attributes: Maybe<Array<InventoryAttribute>>;
  /** Whose it is. */
  customer: Maybe<Customer>;
  /** Inventory id. */
  id: Scalars['ID']['output'];
  /** Management status, for example `Active – Gold Monitoring`. Null when the attribute is not set. */
  managementStatus: Maybe<Scalars['String']['output']>;
  /** Kind of product, for example `SD-WAN` or `Network Scout`. */
  productCategory: Maybe<Scalars['String']['output']>;
  /** Service number: a device's serial number, a circuit or a line. */
  serviceNumber: Scalars['ID']['output'];
  /** Where it is. Null when the row names no site. */
  site: Maybe<Site>;
};

/** A named value of an inventory row. */
export type InventoryAttribute = {
  __typename?: 'InventoryAttribute';
  /** Name, for example `GE1 Access Type`. */
  key: Scalars['String']['output'];
  /** Value. Null when it is not set. */
  value: Maybe<Scalars['String']['output']>;
};

/** What the inventory of the ticketing system holds for one service number. */
export type InventoryEntry = {
  __typename?: 'InventoryEntry';
  /** Active rows with this service number. Usually one; none when the inventory does not know it; more than one is a duplicated inventory, of which the first counts. */
  assets: Maybe<Array<InventoryAsset>>;
  /** The service number that was asked for. */
  serviceNumber: Scalars['ID']['output'];
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
  /** One customer. The ticketing system lists no customers: null when no ticket, and no inventory or site row read lately, has the id. */
  customer: Maybe<Customer>;
  /** What the inventory holds for each of these service numbers, in the order asked. One call upstream for each. */
  inventory: Maybe<Array<InventoryEntry>>;
  /** One site. Null when the ticketing system does not know the id. */
  site: Maybe<Site>;
  /** One ticket. Null when the ticketing system does not know the id. */
  ticket: Maybe<Ticket>;
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInventoryArgs = {
  serviceNumbers: Array<Scalars['ID']['input']>;
};


export type QuerySiteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTicketArgs = {
  id: Scalars['ID']['input'];
};

/** A place of a customer. */
export type Site = {
  __typename?: 'Site';
  /** Postal address. */
  address: Maybe<Address>;
  /** Opening hours as the ticketing system writes them, for example `MONDAY|8AM-6PM`. Null when it has none. */
  businessHours: Maybe<Scalars['String']['output']>;
  /** Whom to ask at the site. Null when the ticketing system names nobody. */
  contact: Maybe<SiteContact>;
  /** `clientId:siteId`. */
  id: Scalars['ID']['output'];
  /** Short name. */
  label: Maybe<Scalars['String']['output']>;
  /** IANA zone. Null when the ticketing system has none, or one that this graph does not know. */
  timeZone: Maybe<Scalars['String']['output']>;
};

/** Whom to ask at a site. */
export type SiteContact = {
  __typename?: 'SiteContact';
  /** E-mail address. Null when the ticketing system has none. */
  email: Maybe<Scalars['String']['output']>;
  /** Full name. */
  name: Maybe<Scalars['String']['output']>;
  /** Telephone number as the ticketing system has it. Null when it has none. */
  phone: Maybe<Scalars['String']['output']>;
};

/** A ticket of the ticketing system. */
export type Ticket = {
  __typename?: 'Ticket';
  /** When it was opened. The ticketing system writes US/Eastern time without a zone: in the hour that autumn repeats, its first run is assumed. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who opened it. Null when the ticketing system does not say. */
  createdBy: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  customer: Maybe<Customer>;
  /** Every step of the ticket, oldest first, also those of no task. One call upstream for each ticket. */
  history: Maybe<Array<TicketHistoryEntry>>;
  /** Ticket id, digits. */
  id: Scalars['ID']['output'];
  /** Notes in order of creation. */
  notes: Maybe<Array<TicketNote>>;
  /** The ticketing system's word for `status`. */
  rawStatus: Maybe<Scalars['String']['output']>;
  /** The ticketing system's word for `topic`, for example `VOO`. */
  rawTopic: Maybe<Scalars['String']['output']>;
  /** 1 (high) to 4 (low). Null when never set. */
  severity: Maybe<Scalars['Int']['output']>;
  /** Site of its first task's device. Null when it has no task, or the inventory does not know the device or its site. */
  site: Maybe<Site>;
  /** Where it stands. */
  status: Maybe<TicketStatus>;
  /** One for each service number. */
  tasks: Maybe<Array<TicketTask>>;
  /** What it is about. */
  topic: Maybe<TicketTopic>;
};


/** A ticket of the ticketing system. */
export type TicketNotesArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Tickets, page by page. */
export type TicketConnection = {
  __typename?: 'TicketConnection';
  /** The page, with a cursor for each. (Not SD-WAN edges.) */
  edges: Array<TicketEdge>;
  /** The page. */
  nodes: Array<Ticket>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are with this filter. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A ticket in a page. (Not an SD-WAN edge.) */
export type TicketEdge = {
  __typename?: 'TicketEdge';
  /** Pass as `after` to continue behind this one. */
  cursor: Scalars['String']['output'];
  /** The ticket. */
  node: Ticket;
};

/** Narrows a list of tickets. Absent means any; an empty list is refused, and so is UNKNOWN. */
export type TicketFilter = {
  /** Any of these statuses, 1 to 6. */
  statuses?: InputMaybe<Array<TicketStatus>>;
  /** Any of these topics, 1 to 4. */
  topics?: InputMaybe<Array<TicketTopic>>;
};

/** One step of a ticket's tasks. */
export type TicketHistoryEntry = {
  __typename?: 'TicketHistoryEntry';
  /** Service number. Null when the step concerns the whole ticket. */
  asset: Maybe<Scalars['String']['output']>;
  /** Whom the task was assigned to. Null when to nobody. */
  assignedTo: Maybe<Scalars['String']['output']>;
  /** Task it belongs to. Null when the step concerns the whole ticket. */
  detailId: Maybe<Scalars['ID']['output']>;
  /** When. */
  enteredAt: Maybe<Scalars['DateTime']['output']>;
  /** Who entered it. Null when the ticketing system does not say. */
  enteredBy: Maybe<Scalars['String']['output']>;
  /** Type code of the note. Null when the step has none. */
  noteType: Maybe<Scalars['String']['output']>;
  /** Text of the note. Null when the step has none. */
  notes: Maybe<Scalars['String']['output']>;
  /** Kind of product, for example `SD-WAN`. Null when the step concerns no product. */
  product: Maybe<Scalars['String']['output']>;
  /** Work queue or task. Null when the step is a note alone. */
  task: Maybe<Scalars['String']['output']>;
  /** How the task ended. Null while it has not. */
  taskResult: Maybe<Scalars['String']['output']>;
  /** Status of the ticket at that step, in the ticketing system's words. */
  ticketStatus: Maybe<Scalars['String']['output']>;
};

/** A note of a ticket. */
export type TicketNote = {
  __typename?: 'TicketNote';
  /** Who wrote it. */
  author: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Note id. */
  id: Scalars['ID']['output'];
  /** Service numbers it concerns. Null when it concerns the whole ticket. */
  serviceNumbers: Maybe<Array<Scalars['String']['output']>>;
  /** Text, byte for byte. Null when the note holds none. */
  text: Maybe<Scalars['String']['output']>;
  /** Type code of the ticketing system, for example `ADN` (public) or `CON` (private). */
  type: Maybe<Scalars['String']['output']>;
};

/** Where a ticket stands. */
export type TicketStatus =
  /** Closed. */
  | 'CLOSED'
  /** Not yet sent. */
  | 'DRAFT'
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** Being reviewed. */
  | 'IN_REVIEW'
  /** Nobody has begun. */
  | 'NEW'
  /** Solved, not yet closed. */
  | 'RESOLVED'
  /** A status that this graph does not know: see `rawStatus`. */
  | 'UNKNOWN';

/** The part of a ticket that concerns one service number. */
export type TicketTask = {
  __typename?: 'TicketTask';
  /** Who works on it. Null when nobody does. */
  assignee: Maybe<Scalars['String']['output']>;
  /** Its steps, oldest first. One call upstream for all tasks of a ticket. */
  history: Maybe<Array<TicketHistoryEntry>>;
  /** `ticketId:detailId`. */
  id: Scalars['ID']['output'];
  /** Work queues it may be moved to. Null when the ticketing system does not know the task. One call upstream for each task. */
  nextWorkQueues: Maybe<Array<WorkQueueOption>>;
  /** Notes that name its service number, in order of creation. */
  notes: Maybe<Array<TicketNote>>;
  /** The ticketing system's word for `status`, for example `I`. */
  rawStatus: Maybe<Scalars['String']['output']>;
  /** Service number: a device's serial number, a circuit or a line. Null when the task names none. */
  serviceNumber: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: Maybe<TicketTaskStatus>;
  /** The ticket it belongs to. */
  ticket: Ticket;
  /** When it was last changed. */
  updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Work queue it lies in, trimmed. Null when it lies in none. */
  workQueue: Maybe<Scalars['String']['output']>;
};


/** The part of a ticket that concerns one service number. */
export type TicketTaskNotesArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a task stands. */
export type TicketTaskStatus =
  /** Closed (`C`). */
  | 'CLOSED'
  /** Open (`I`). */
  | 'IN_PROGRESS'
  /** Solved (`R`). */
  | 'RESOLVED'
  /** A status that this graph does not know: see `rawStatus`. */
  | 'UNKNOWN';

/** What a ticket is about. */
export type TicketTopic =
  /** More lines are wanted (`053`). */
  | 'ADD_LINES'
  /** A service works badly (`VAS`). */
  | 'SERVICE_AFFECTING'
  /** A service does not work (`VOO`). */
  | 'SERVICE_OUTAGE'
  /** A topic that this graph does not know: see `rawTopic`. */
  | 'UNKNOWN'
  /** A wireless service does not work (`019`). */
  | 'WIRELESS_OUTAGE';

/** A work queue that a task may be moved to. */
export type WorkQueueOption = {
  __typename?: 'WorkQueueOption';
  /** Id of the result that moves it there. */
  id: Scalars['ID']['output'];
  /** Name of the queue, trimmed. */
  name: Scalars['String']['output'];
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
  Site: Site;
  Ticket: Ticket;
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
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"id":true}> );
  Ticket:
    ( { __typename: 'Ticket' }
    & GraphQLRecursivePick<FederationTypes['Ticket'], {"id":true}> );
  TicketTask:
    ( { __typename: 'TicketTask' }
    & GraphQLRecursivePick<FederationTypes['TicketTask'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<Partial<Address>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Contact: ResolverTypeWrapper<Partial<Contact>>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Device: ResolverTypeWrapper<DeviceModel>;
  InventoryAsset: ResolverTypeWrapper<AssetRow>;
  InventoryAttribute: ResolverTypeWrapper<Partial<InventoryAttribute>>;
  InventoryEntry: ResolverTypeWrapper<InventoryEntryModel>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Site: ResolverTypeWrapper<SiteModel>;
  SiteContact: ResolverTypeWrapper<Partial<SiteContact>>;
  Ticket: ResolverTypeWrapper<TicketModel>;
  TicketConnection: ResolverTypeWrapper<TicketConnectionModel>;
  TicketEdge: ResolverTypeWrapper<TicketEdgeModel>;
  TicketFilter: ResolverTypeWrapper<Partial<TicketFilter>>;
  TicketHistoryEntry: ResolverTypeWrapper<HistoryRow>;
  TicketNote: ResolverTypeWrapper<NoteRow>;
  TicketStatus: ResolverTypeWrapper<Partial<TicketStatus>>;
  TicketTask: ResolverTypeWrapper<TicketTaskModel>;
  TicketTaskStatus: ResolverTypeWrapper<Partial<TicketTaskStatus>>;
  TicketTopic: ResolverTypeWrapper<Partial<TicketTopic>>;
  WorkQueueOption: ResolverTypeWrapper<Partial<WorkQueueOption>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: Partial<Address>;
  String: Partial<Scalars['String']['output']>;
  Contact: Partial<Contact>;
  Customer: CustomerModel;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Device: DeviceModel;
  InventoryAsset: AssetRow;
  InventoryAttribute: Partial<InventoryAttribute>;
  InventoryEntry: InventoryEntryModel;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Query: Record<PropertyKey, never>;
  Site: SiteModel;
  SiteContact: Partial<SiteContact>;
  Ticket: TicketModel;
  TicketConnection: TicketConnectionModel;
  TicketEdge: TicketEdgeModel;
  TicketFilter: Partial<TicketFilter>;
  TicketHistoryEntry: HistoryRow;
  TicketNote: NoteRow;
  TicketTask: TicketTaskModel;
  WorkQueueOption: Partial<WorkQueueOption>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['Contact']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<CustomerTicketsArgs, 'first'>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device'], FederationReferenceType extends FederationReferenceTypes['Device'] = FederationReferenceTypes['Device']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Device']> | FederationReferenceType, FederationReferenceType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<DeviceTicketsArgs, 'first'>>;
  topics?: Resolver<Maybe<Array<ResolversTypes['TicketTopic']>>, ParentType, ContextType>;
};

export type InventoryAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryAsset'] = ResolversParentTypes['InventoryAsset']> = {
  attributes?: Resolver<Maybe<Array<ResolversTypes['InventoryAttribute']>>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  managementStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
};

export type InventoryAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryAttribute'] = ResolversParentTypes['InventoryAttribute']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InventoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryEntry'] = ResolversParentTypes['InventoryEntry']> = {
  assets?: Resolver<Maybe<Array<ResolversTypes['InventoryAsset']>>, ParentType, ContextType>;
  serviceNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  inventory?: Resolver<Maybe<Array<ResolversTypes['InventoryEntry']>>, ParentType, ContextType, RequireFields<QueryInventoryArgs, 'serviceNumbers'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'id'>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'id'>>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  businessHours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['SiteContact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiteContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteContact'] = ResolversParentTypes['SiteContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['TicketHistoryEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<Maybe<Array<ResolversTypes['TicketNote']>>, ParentType, ContextType, Partial<TicketNotesArgs>>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawTopic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TicketStatus']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<Array<ResolversTypes['TicketTask']>>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['TicketTopic']>, ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketHistoryEntry'] = ResolversParentTypes['TicketHistoryEntry']> = {
  asset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detailId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taskResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticketStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketNote'] = ResolversParentTypes['TicketNote']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceNumbers?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketTask'] = ResolversParentTypes['TicketTask'], FederationReferenceType extends FederationReferenceTypes['TicketTask'] = FederationReferenceTypes['TicketTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TicketTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['TicketHistoryEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextWorkQueues?: Resolver<Maybe<Array<ResolversTypes['WorkQueueOption']>>, ParentType, ContextType>;
  notes?: Resolver<Maybe<Array<ResolversTypes['TicketNote']>>, ParentType, ContextType, Partial<TicketTaskNotesArgs>>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TicketTaskStatus']>, ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  workQueue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkQueueOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkQueueOption'] = ResolversParentTypes['WorkQueueOption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Address?: AddressResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Device?: DeviceResolvers<ContextType>;
  InventoryAsset?: InventoryAssetResolvers<ContextType>;
  InventoryAttribute?: InventoryAttributeResolvers<ContextType>;
  InventoryEntry?: InventoryEntryResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteContact?: SiteContactResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketHistoryEntry?: TicketHistoryEntryResolvers<ContextType>;
  TicketNote?: TicketNoteResolvers<ContextType>;
  TicketTask?: TicketTaskResolvers<ContextType>;
  WorkQueueOption?: WorkQueueOptionResolvers<ContextType>;
};

