/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** A person who speaks for a customer. */
export type Contact = {
  __typename?: 'Contact';
  /** E-mail address. Null when the ticketing system has none. */
  email: Maybe<Scalars['String']['output']>;
  /** Full name. Null when the ticketing system has none. */
  name: Maybe<Scalars['String']['output']>;
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
  /** Its statuses as the desk saw them, oldest first. */
  history: Maybe<Array<DispatchStatusEntry>>;
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
  /** Whether it was ordered through this graph. Null while its ticket has not been read. */
  origin: Maybe<DispatchOrigin>;
  /** Agreed start. Null when none is agreed or its text cannot be read. */
  scheduledAt: Maybe<Scalars['DateTime']['output']>;
  /** Address of the place on one line. Null when the vendor has none. */
  siteAddress: Maybe<Scalars['String']['output']>;
  /** Whom to ask at the site. Null when the vendor's record names nobody. */
  siteContact: Maybe<DispatchContact>;
  /** Where it stands. Null when the vendor no longer knows the dispatch. */
  status: Maybe<DispatchStatus>;
  /** The ticket it is for. Null when the vendor's record names none that can be read. */
  ticket: Maybe<Ticket>;
  /** Ticket that the vendor's record names, as it stands there: typed by hand, often a ticket id, sometimes other text. Null when it names none. */
  ticketReference: Maybe<Scalars['String']['output']>;
  /** IANA zone of the site at `scheduledAt`. Null when the vendor names none that this graph knows. */
  timeZone: Maybe<Scalars['String']['output']>;
  /** Who was asked. */
  vendor: Vendor;
  /** The vendor's word for `status`. */
  vendorStatus: Maybe<Scalars['String']['output']>;
};

/** A company whose sites we look after. */
export type Customer = {
  __typename?: 'Customer';
  /** When the oldest entry of its devices was last confirmed. Null when it has no watched device. */
  cachedAt: Maybe<Scalars['DateTime']['output']>;
  /** People of the customer, main contact first. Empty when the ticketing system names nobody. */
  contacts: Maybe<Array<Contact>>;
  /** Watched devices of all kinds, in order of serial number. */
  devices: Maybe<DeviceConnection>;
  /** Known dispatches for this customer's tickets, newest first. */
  dispatches: Maybe<DispatchConnection>;
  /** Ticketing client id, digits. */
  id: Scalars['ID']['output'];
  /** Name in the ticketing system. Null when no ticket or inventory row names it. */
  name: Maybe<Scalars['String']['output']>;
  /** Tickets, newest first. */
  tickets: Maybe<TicketConnection>;
};


/** A company whose sites we look after. */
export type CustomerDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A company whose sites we look after. */
export type CustomerDispatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A company whose sites we look after. */
export type CustomerTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
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

/** Anything we watch at a site, found by its serial number. */
export type Device = {
  /** Whose it is. */
  customer: Maybe<Customer>;
  /** Where it stands in the inventory, for example `Active – Gold Monitoring`. */
  managementStatus: Maybe<Scalars['String']['output']>;
  /** Name given by the managing system. */
  name: Maybe<Scalars['String']['output']>;
  /** The managing system's word for `state`. */
  rawState: Maybe<Scalars['String']['output']>;
  /** Serial number, the key between all systems. */
  serialNumber: Scalars['ID']['output'];
  /** Where it is. Null when the inventory names no site. */
  site: Maybe<Site>;
  /** Where it stands. One enum for all kinds of device, so that `state` can be selected on each of them in one document. Null when the managing system does not know the device. */
  state: Maybe<DeviceState>;
  /** Tickets with a task for this device, newest first. */
  tickets: Maybe<TicketConnection>;
  /** Topics that a new ticket for this device may have. */
  topics: Maybe<Array<TicketTopic>>;
};


/** Anything we watch at a site, found by its serial number. */
export type DeviceTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: Scalars['Int']['input'];
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

/** A visit of a field engineer to a site: the fields both vendors have. */
export type Dispatch = {
  /** The engineer. Null until the vendor names one. */
  fieldEngineer: Maybe<FieldEngineer>;
  /** Its statuses as the desk saw them, oldest first. */
  history: Maybe<Array<DispatchStatusEntry>>;
  /** `VENDOR:number`, for example `LIT:DIS10001`. */
  id: Scalars['ID']['output'];
  /** The vendor's own number. */
  number: Scalars['String']['output'];
  /** Whether it was ordered through this graph. Null while its ticket has not been read. */
  origin: Maybe<DispatchOrigin>;
  /** Agreed start. Null when none is agreed or its text cannot be read. */
  scheduledAt: Maybe<Scalars['DateTime']['output']>;
  /** Whom to ask at the site. Null when the vendor's record names nobody. */
  siteContact: Maybe<DispatchContact>;
  /** Where it stands. Null when the vendor no longer knows the dispatch. */
  status: Maybe<DispatchStatus>;
  /** The ticket it is for. Null when the vendor's record names none that can be read. */
  ticket: Maybe<Ticket>;
  /** IANA zone of the site at `scheduledAt`. Null when the vendor names none that this graph knows. */
  timeZone: Maybe<Scalars['String']['output']>;
  /** Who was asked. */
  vendor: Vendor;
  /** The vendor's word for `status`. */
  vendorStatus: Maybe<Scalars['String']['output']>;
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

/** Whom a vendor asks at the site. */
export type DispatchContact = {
  __typename?: 'DispatchContact';
  /** Full name as the vendor wrote it. Null when missing. */
  name: Maybe<Scalars['String']['output']>;
  /** E.164. Null when missing or not a phone number. */
  phone: Maybe<Scalars['String']['output']>;
};

/** Narrows dispatches. Absent means any; an empty list is refused. */
export type DispatchFilter = {
  /** Only those of this origin. */
  origin?: InputMaybe<DispatchOrigin>;
  /** Any of these statuses as the desk saw them last, 1 to 6. */
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

/** An SD-WAN edge. */
export type Edge = Device & {
  __typename?: 'Edge';
  /** Whose it is. */
  customer: Maybe<Customer>;
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
  /** Where it stands in the inventory, for example `Active – Gold Monitoring`. */
  managementStatus: Maybe<Scalars['String']['output']>;
  /** Hardware model, for example `edge520`. */
  model: Maybe<Scalars['String']['output']>;
  /** Name given by the managing system. */
  name: Maybe<Scalars['String']['output']>;
  /** The orchestrator's word for `state`. The standby member of an HA pair has none of its own: it is READY or FAILED. */
  rawState: Maybe<Scalars['String']['output']>;
  /** Serial number, the key between all systems. */
  serialNumber: Scalars['ID']['output'];
  /** Where it is. Null when the inventory names no site. */
  site: Maybe<Site>;
  /** Version of its software. Null when the orchestrator does not say. */
  softwareVersion: Maybe<Scalars['String']['output']>;
  /** Where it stands. Null when the orchestrator says nothing, or no orchestrator knows the edge. */
  state: Maybe<DeviceState>;
  /** Tickets with a task for this device, newest first. */
  tickets: Maybe<TicketConnection>;
  /** Topics that a new ticket for this device may have. */
  topics: Maybe<Array<TicketTopic>>;
  /** Since when the device is up. Null when never. */
  upSince: Maybe<Scalars['DateTime']['output']>;
};


/** An SD-WAN edge. */
export type EdgeEventsArgs = {
  first?: Scalars['Int']['input'];
  window?: EventsWindow;
};


/** An SD-WAN edge. */
export type EdgeTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: Scalars['Int']['input'];
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

/** How far back events reach. */
export type EventsWindow =
  /** Seven days. */
  | 'LAST_7_DAYS'
  /** 24 hours. */
  | 'LAST_24_HOURS'
  /** One hour. */
  | 'LAST_HOUR';

/** The engineer a vendor assigned. */
export type FieldEngineer = {
  __typename?: 'FieldEngineer';
  /** Full name as the vendor wrote it. */
  name: Maybe<Scalars['String']['output']>;
  /** E.164. Null when missing or not a phone number. */
  phone: Maybe<Scalars['String']['output']>;
};

/** Place of an edge in an HA pair. */
export type HaRole =
  /** Carries the traffic. */
  | 'PRIMARY'
  /** Has no partner. */
  | 'STANDALONE'
  /** Waits to take over. */
  | 'STANDBY';

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

/** A WAN link of an edge. */
export type Link = {
  __typename?: 'Link';
  /** Kind of circuit in the inventory, for example `Ethernet/T1/MPLS`. Null when the inventory has none. */
  accessType: Maybe<Scalars['String']['output']>;
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
  /** Service number of the circuit in the inventory. Null when the inventory has none. */
  serviceNumber: Maybe<Scalars['String']['output']>;
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
  /** Its statuses as the desk saw them, oldest first. */
  history: Maybe<Array<DispatchStatusEntry>>;
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
  /** Whether it was ordered through this graph. Null while its ticket has not been read. */
  origin: Maybe<DispatchOrigin>;
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
  /** The ticket it is for. Null when the vendor's record names none that can be read. */
  ticket: Maybe<Ticket>;
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

/** How far back averages reach. */
export type MetricsWindow =
  /** 30 minutes. */
  | 'LAST_30_MIN'
  /** 60 minutes. */
  | 'LAST_60_MIN';

export type Mutation = {
  __typename?: 'Mutation';
  /** Notes that a cache was refreshed, and when it is due again. Called last in a refresh. */
  completeCacheRefresh: CompleteCacheRefreshPayload;
  /** Records what one vendor's dispatches look like now: new ones enter the index, changed statuses enter their history. Called by the monitor that follows the vendors; recording the same again changes nothing. */
  recordDispatches: RecordDispatchesPayload;
  /** Records a crossing of one orchestrator's edges with the inventory, atomically: upserts enter or replace, removals leave, all other entries stay. Called by the monitor that keeps the cache. */
  recordWatchedEdges: RecordWatchedEdgesPayload;
  /** Replaces the list of watched probes. Called by the monitor that keeps the cache; an empty list is refused. */
  replaceWatchedProbes: ReplaceWatchedProbesPayload;
};


export type MutationCompleteCacheRefreshArgs = {
  input: CompleteCacheRefreshInput;
};


export type MutationRecordDispatchesArgs = {
  input: RecordDispatchesInput;
};


export type MutationRecordWatchedEdgesArgs = {
  input: RecordWatchedEdgesInput;
};


export type MutationReplaceWatchedProbesArgs = {
  input: ReplaceWatchedProbesInput;
};

/** One SD-WAN orchestrator. Ids of enterprises, edges and links are unique inside one host only. */
export type Orchestrator = {
  __typename?: 'Orchestrator';
  /** Edges of all enterprises, in order of serial number; both members of an HA pair. Edges without a serial number are left out. */
  edges: Maybe<EdgeConnection>;
  /** Host name, with the port where it is not the usual one. */
  host: Scalars['ID']['output'];
};


/** One SD-WAN orchestrator. Ids of enterprises, edges and links are unique inside one host only. */
export type OrchestratorEdgesArgs = {
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

/** A result the model expects. */
export type Prediction = {
  __typename?: 'Prediction';
  /** Name of the result, trimmed. Not every name is a work queue of the task. */
  name: Scalars['String']['output'];
  /** 0 to 1. The probabilities of one task need not sum to 1. */
  probability: Scalars['Float']['output'];
};

/** A network probe. */
export type Probe = Device & {
  __typename?: 'Probe';
  /** Whose it is. */
  customer: Maybe<Customer>;
  /** Group, often the customer's name. Null when it has none. */
  group: Maybe<Scalars['String']['output']>;
  /** When either node test last reported. Null when neither ever did. */
  lastContactAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands in the inventory, for example `Active – Gold Monitoring`. */
  managementStatus: Maybe<Scalars['String']['output']>;
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
  /** Where it is. Null when the inventory names no site. */
  site: Maybe<Site>;
  /** CONNECTED when both node tests are up, DEGRADED when one is down, OFFLINE when both are, DISABLED when an administrator switched it off. Null when the probe platform does not know it. */
  state: Maybe<DeviceState>;
  /** Results of tests it began, newest first. One paged read upstream for all probes. */
  tests: Maybe<Array<ProbeTest>>;
  /** Tickets with a task for this device, newest first. */
  tickets: Maybe<TicketConnection>;
  /** Topics that a new ticket for this device may have. */
  topics: Maybe<Array<TicketTopic>>;
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


/** A network probe. */
export type ProbeTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: Scalars['Int']['input'];
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
  /** When the caches were and will be refreshed. */
  cacheRefreshes: Maybe<Array<CacheRefresh>>;
  /** Dispatches of vendor CTS that were opened since the first day of last month, in order of number. Billed ones leave the list. */
  ctsRecentDispatches: Maybe<Array<CtsDispatch>>;
  /** One customer. Null when the ticketing system does not know the id. */
  customer: Maybe<Customer>;
  /** Customers with at least one watched device, in order of id. An error coded `NOT_READY` until both caches were built once. */
  customers: Maybe<CustomerConnection>;
  /** One device. Null when it is not watched. An error coded `NOT_READY` until the caches were built once. */
  device: Maybe<Device>;
  /** One dispatch. Null when the desk does not know it. */
  dispatch: Maybe<Dispatch>;
  /** Known dispatches of all vendors, newest first. Sorting and filtering use the desk's index, which follows the vendors by minutes. An error coded `NOT_READY` until every vendor was read once. */
  dispatches: Maybe<DispatchConnection>;
  /** What the inventory holds for each of these service numbers, in the order asked. One call upstream for each. */
  inventory: Maybe<Array<InventoryEntry>>;
  /** Every dispatch that vendor LIT holds open, in order of number. One call upstream; vendor LIT has no paging. */
  litOpenDispatches: Maybe<Array<LitDispatch>>;
  /** All orchestrators that are configured, in the order of the setting. One that does not answer stands in the list, with an error at the fields that could not be read. */
  orchestrators: Maybe<Array<Orchestrator>>;
  /** Every probe the probe platform knows, in order of serial number, also those nobody watches. */
  probes: Maybe<ProbeConnection>;
  /** One site. Null when the ticketing system does not know the id. */
  site: Maybe<Site>;
  /** One ticket. Null when the ticketing system does not know the id. */
  ticket: Maybe<Ticket>;
  /** Watched edges as the last crossing of orchestrators and inventory left them, in order of serial number. An error coded `NOT_READY` when nothing is stored for the filter yet; an empty page when something is, but nothing fits. */
  watchedEdges: Maybe<WatchedEdgeConnection>;
  /** Watched probes as the last crossing of probe platform and inventory left them, in order of serial number. An error coded `NOT_READY` when nothing is stored yet. */
  watchedProbes: Maybe<WatchedProbeConnection>;
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryDeviceArgs = {
  serialNumber: Scalars['ID']['input'];
};


export type QueryDispatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDispatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DispatchFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryInventoryArgs = {
  serviceNumbers: Array<Scalars['ID']['input']>;
};


export type QueryProbesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerySiteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTicketArgs = {
  id: Scalars['ID']['input'];
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

/** What was read from one vendor. */
export type RecordDispatchesInput = {
  /** True in the last call of a reading: from then on the desk answers for this vendor. */
  complete: Scalars['Boolean']['input'];
  /** 0 to 500 dispatches. More go in several calls. */
  dispatches: Array<DispatchObservationInput>;
  /** When the reading began. */
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

/** What a crossing found for one orchestrator. */
export type RecordWatchedEdgesInput = {
  /** Orchestrator. */
  host: Scalars['ID']['input'];
  /** When the crossing began. */
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
  /** When the crossing began. */
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

/** How far back a series reaches. The orchestrator holds 1024 ticks at most. */
export type SeriesWindow =
  /** Three days. */
  | 'LAST_3_DAYS'
  /** 24 hours. */
  | 'LAST_24_HOURS'
  /** One hour. */
  | 'LAST_HOUR';

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
  /** When it was opened. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who opened it. Null when the ticketing system does not say. */
  createdBy: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  customer: Maybe<Customer>;
  /** Known dispatches for this ticket, newest first. */
  dispatches: Maybe<Array<Dispatch>>;
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
  /** The device with this service number. Null when it is not watched. */
  device: Maybe<Device>;
  /** Its steps, oldest first. One call upstream for all tasks of a ticket. */
  history: Maybe<Array<TicketHistoryEntry>>;
  /** `ticketId:detailId`. */
  id: Scalars['ID']['output'];
  /** Results that the model expects next, most probable first. Empty when it expects none, or the task has no step that names its service number. One call upstream for all tasks of a ticket. */
  nextBestActions: Maybe<Array<Prediction>>;
  /** Work queues it may be moved to. One call upstream for each task. */
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
  /** Orchestrators. Empty means all; one that is not configured holds nothing. */
  hosts: Array<WatchedHostFilter>;
};

/** Which edges of one orchestrator. */
export type WatchedHostFilter = {
  /** Only these enterprises. Empty means all of the host. */
  enterpriseIds: Array<Scalars['ID']['input']>;
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

/** A work queue that a task may be moved to. */
export type WorkQueueOption = {
  __typename?: 'WorkQueueOption';
  /** Id of the result that moves it there. */
  id: Scalars['ID']['output'];
  /** Name of the queue, trimmed. */
  name: Scalars['String']['output'];
};

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { __typename: 'Query' };


export const StartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<StartQuery, StartQueryVariables>;