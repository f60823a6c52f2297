import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerModel, DeviceModel, AssetRow, InventoryEntryModel, SiteModel, TicketModel, TicketConnectionModel, TicketEdgeModel, HistoryRow, NoteRow, TicketTaskModel } from '../bruin/model.ts';
import type { Context } from '../bruin/context.ts';
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

/** Notes for a ticket. */
export type AppendTicketNotesInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 50 notes, written in this order. */
  notes: Array<TicketNoteInput>;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: Scalars['ID']['input'];
};

/** How adding notes ended. */
export type AppendTicketNotesOutcome =
  /** Every note is in the ticket. */
  | 'APPENDED'
  /** Every note was sent, but not every one could be read back in time: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** What came of adding notes. */
export type AppendTicketNotesPayload = {
  __typename?: 'AppendTicketNotesPayload';
  /** The notes, in the order given. Null for one that is not known to be in the ticket: when an error at its place says why it could not be written, the notes after it were not sent; else it is uncertain. */
  notes: Array<Maybe<TicketNote>>;
  /** How it ended. Null when `userErrors` say what to mend, or an error at one of the `notes` says what failed. */
  outcome: Maybe<AppendTicketNotesOutcome>;
  /** What to mend. Nothing was written when there is any. */
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

/** A task and the work queue it is to go to. */
export type MoveTicketTaskInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `ticketId:detailId`, for example `5400123:8801`. */
  taskId: Scalars['ID']['input'];
  /** Name of the queue as in `nextWorkQueues`, for example `HNOC Investigate`. Blanks at its ends do not count. */
  workQueue: Scalars['String']['input'];
};

/** How moving a task ended. */
export type MoveTicketTaskOutcome =
  /** It lay there before; nothing was written. */
  | 'ALREADY_THERE'
  /** It lies in that queue now. */
  | 'MOVED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** What came of moving a task. */
export type MoveTicketTaskPayload = {
  __typename?: 'MoveTicketTaskPayload';
  /** How it ended. Null when `userErrors` say what to mend, for example a queue that is not offered (`NOT_OFFERED`). */
  outcome: Maybe<MoveTicketTaskOutcome>;
  /** The task as it is now. Null when `userErrors` say what to mend. */
  task: Maybe<TicketTask>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds notes to a ticket and reads them back. A note stands in the ticket byte for byte. */
  appendTicketNotes: Maybe<AppendTicketNotesPayload>;
  /** Moves a task to another work queue. */
  moveTicketTask: Maybe<MoveTicketTaskPayload>;
  /** Reports that a device is out: opens an outage ticket for it, joins the one that is open, or reopens the one that was solved, as the ticketing system decides. */
  openOutageTask: Maybe<OpenOutageTaskPayload>;
  /** Opens a solved task again. */
  reopenTicketTask: Maybe<ReopenTicketTaskPayload>;
  /** Marks a task as solved. A ticket whose last open task is solved is solved. */
  resolveTicketTask: Maybe<ResolveTicketTaskPayload>;
  /** Sets how severe a ticket is. */
  setTicketSeverity: Maybe<SetTicketSeverityPayload>;
  /** Lets work on a paused task go on. The ticketing system does not show whether a task is paused. */
  unpauseTicketTask: Maybe<UnpauseTicketTaskPayload>;
};


export type MutationAppendTicketNotesArgs = {
  input: AppendTicketNotesInput;
};


export type MutationMoveTicketTaskArgs = {
  input: MoveTicketTaskInput;
};


export type MutationOpenOutageTaskArgs = {
  input: OpenOutageTaskInput;
};


export type MutationReopenTicketTaskArgs = {
  input: ReopenTicketTaskInput;
};


export type MutationResolveTicketTaskArgs = {
  input: ResolveTicketTaskInput;
};


export type MutationSetTicketSeverityArgs = {
  input: SetTicketSeverityInput;
};


export type MutationUnpauseTicketTaskArgs = {
  input: UnpauseTicketTaskInput;
};

/** A device that is out. */
export type OpenOutageTaskInput = {
  /** E-mail address of the ticket's contact. Absent: the customer's main contact. */
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Ticketing client id, digits, for example `70001`. */
  customerId: Scalars['ID']['input'];
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Interfaces that are out, 1 to 20, for example `GE1`: the ticketing system opens a task for each. Absent: the device as a whole. */
  interfaces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Serial number of the device. */
  serialNumber: Scalars['ID']['input'];
};

/** What the ticketing system did with a reported outage. */
export type OpenOutageTaskOutcome =
  /** The device is on an open ticket already; nothing was changed. */
  | 'ALREADY_IN_PROGRESS'
  /** It opened a new ticket. */
  | 'CREATED'
  /** The device was on a solved ticket; ticket and task are open again. */
  | 'REOPENED'
  /** Another device of the same site was on a solved ticket; the ticket is open again, with a new task for this device. */
  | 'REOPENED_SAME_SITE'
  /** The device is on a solved ticket, and nothing was changed: reopen the task if the outage is the same. */
  | 'RESOLVED_NOT_REOPENED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** What came of reporting an outage. */
export type OpenOutageTaskPayload = {
  __typename?: 'OpenOutageTaskPayload';
  /** What the ticketing system did. Null when `userErrors` say what to mend. */
  outcome: Maybe<OpenOutageTaskOutcome>;
  /** The ticket that the device is on now. Null without an outcome, and with `UNCERTAIN`. */
  ticket: Maybe<Ticket>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
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

/** A task to open again. */
export type ReopenTicketTaskInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `ticketId:detailId`, for example `5400123:8801`. */
  taskId: Scalars['ID']['input'];
};

/** How opening a task again ended. */
export type ReopenTicketTaskOutcome =
  /** It was open before; nothing was written. */
  | 'ALREADY_OPEN'
  /** It is open now. */
  | 'REOPENED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** What came of opening a task again. */
export type ReopenTicketTaskPayload = {
  __typename?: 'ReopenTicketTaskPayload';
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<ReopenTicketTaskOutcome>;
  /** The task as it is now. Null when `userErrors` say what to mend. */
  task: Maybe<TicketTask>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
};

/** A task to mark as solved. */
export type ResolveTicketTaskInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Interfaces that are well again, 1 to 20, for example `GE1`. Absent: the device as a whole. */
  interfaces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `ticketId:detailId`, for example `5400123:8801`. */
  taskId: Scalars['ID']['input'];
};

/** How marking a task as solved ended. */
export type ResolveTicketTaskOutcome =
  /** It was solved before; nothing was written. */
  | 'ALREADY_RESOLVED'
  /** It is solved now. */
  | 'RESOLVED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** What came of marking a task as solved. */
export type ResolveTicketTaskPayload = {
  __typename?: 'ResolveTicketTaskPayload';
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<ResolveTicketTaskOutcome>;
  /** The task as it is now. Null when `userErrors` say what to mend. */
  task: Maybe<TicketTask>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
};

/** A ticket and how severe it is. */
export type SetTicketSeverityInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters, for example `edge down`. */
  reason: Scalars['String']['input'];
  /** 1 (high) to 4 (low). */
  severity: Scalars['Int']['input'];
  /** Ticket id, digits, for example `5400123`. */
  ticketId: Scalars['ID']['input'];
};

/** How setting a severity ended. */
export type SetTicketSeverityOutcome =
  /** It was so before; nothing was written. */
  | 'ALREADY_SET'
  /** It is set now. */
  | 'CHANGED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** What came of setting a severity. */
export type SetTicketSeverityPayload = {
  __typename?: 'SetTicketSeverityPayload';
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<SetTicketSeverityOutcome>;
  /** The ticket as it is now. Null when `userErrors` say what to mend. */
  ticket: Maybe<Ticket>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
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

/** A note to be written. */
export type TicketNoteInput = {
  /** Service numbers that it concerns, 1 to 50, each once. Absent: the whole ticket. */
  serviceNumbers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Text, 1 to 1499 characters (UTF-16 units) and not blanks alone, kept byte for byte. Split a longer one at line ends into several notes. */
  text: Scalars['String']['input'];
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

/** A task on which work is to go on. */
export type UnpauseTicketTaskInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `ticketId:detailId`, for example `5400123:8801`. */
  taskId: Scalars['ID']['input'];
};

/** How letting work on a task go on ended. */
export type UnpauseTicketTaskOutcome =
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN'
  /** The ticketing system took it. */
  | 'UNPAUSED';

/** What came of letting work on a task go on. */
export type UnpauseTicketTaskPayload = {
  __typename?: 'UnpauseTicketTaskPayload';
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<UnpauseTicketTaskOutcome>;
  /** The task as it is now. Null when `userErrors` say what to mend. */
  task: Maybe<TicketTask>;
  /** What to mend. Nothing was written when there is any. */
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
  AppendTicketNotesInput: ResolverTypeWrapper<Partial<AppendTicketNotesInput>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AppendTicketNotesOutcome: ResolverTypeWrapper<Partial<AppendTicketNotesOutcome>>;
  AppendTicketNotesPayload: ResolverTypeWrapper<Partial<Omit<AppendTicketNotesPayload, 'notes'> & { notes: Array<Maybe<ResolversTypes['TicketNote']>> }>>;
  Contact: ResolverTypeWrapper<Partial<Contact>>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Device: ResolverTypeWrapper<DeviceModel>;
  InventoryAsset: ResolverTypeWrapper<AssetRow>;
  InventoryAttribute: ResolverTypeWrapper<Partial<InventoryAttribute>>;
  InventoryEntry: ResolverTypeWrapper<InventoryEntryModel>;
  MoveTicketTaskInput: ResolverTypeWrapper<Partial<MoveTicketTaskInput>>;
  MoveTicketTaskOutcome: ResolverTypeWrapper<Partial<MoveTicketTaskOutcome>>;
  MoveTicketTaskPayload: ResolverTypeWrapper<Partial<Omit<MoveTicketTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['TicketTask']> }>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenOutageTaskInput: ResolverTypeWrapper<Partial<OpenOutageTaskInput>>;
  OpenOutageTaskOutcome: ResolverTypeWrapper<Partial<OpenOutageTaskOutcome>>;
  OpenOutageTaskPayload: ResolverTypeWrapper<Partial<Omit<OpenOutageTaskPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReopenTicketTaskInput: ResolverTypeWrapper<Partial<ReopenTicketTaskInput>>;
  ReopenTicketTaskOutcome: ResolverTypeWrapper<Partial<ReopenTicketTaskOutcome>>;
  ReopenTicketTaskPayload: ResolverTypeWrapper<Partial<Omit<ReopenTicketTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['TicketTask']> }>>;
  ResolveTicketTaskInput: ResolverTypeWrapper<Partial<ResolveTicketTaskInput>>;
  ResolveTicketTaskOutcome: ResolverTypeWrapper<Partial<ResolveTicketTaskOutcome>>;
  ResolveTicketTaskPayload: ResolverTypeWrapper<Partial<Omit<ResolveTicketTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['TicketTask']> }>>;
  SetTicketSeverityInput: ResolverTypeWrapper<Partial<SetTicketSeverityInput>>;
  SetTicketSeverityOutcome: ResolverTypeWrapper<Partial<SetTicketSeverityOutcome>>;
  SetTicketSeverityPayload: ResolverTypeWrapper<Partial<Omit<SetTicketSeverityPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>>;
  Site: ResolverTypeWrapper<SiteModel>;
  SiteContact: ResolverTypeWrapper<Partial<SiteContact>>;
  Ticket: ResolverTypeWrapper<TicketModel>;
  TicketConnection: ResolverTypeWrapper<TicketConnectionModel>;
  TicketEdge: ResolverTypeWrapper<TicketEdgeModel>;
  TicketFilter: ResolverTypeWrapper<Partial<TicketFilter>>;
  TicketHistoryEntry: ResolverTypeWrapper<HistoryRow>;
  TicketNote: ResolverTypeWrapper<NoteRow>;
  TicketNoteInput: ResolverTypeWrapper<Partial<TicketNoteInput>>;
  TicketStatus: ResolverTypeWrapper<Partial<TicketStatus>>;
  TicketTask: ResolverTypeWrapper<TicketTaskModel>;
  TicketTaskStatus: ResolverTypeWrapper<Partial<TicketTaskStatus>>;
  TicketTopic: ResolverTypeWrapper<Partial<TicketTopic>>;
  UnpauseTicketTaskInput: ResolverTypeWrapper<Partial<UnpauseTicketTaskInput>>;
  UnpauseTicketTaskOutcome: ResolverTypeWrapper<Partial<UnpauseTicketTaskOutcome>>;
  UnpauseTicketTaskPayload: ResolverTypeWrapper<Partial<Omit<UnpauseTicketTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['TicketTask']> }>>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
  WorkQueueOption: ResolverTypeWrapper<Partial<WorkQueueOption>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: Partial<Address>;
  String: Partial<Scalars['String']['output']>;
  AppendTicketNotesInput: Partial<AppendTicketNotesInput>;
  ID: Partial<Scalars['ID']['output']>;
  AppendTicketNotesPayload: Partial<Omit<AppendTicketNotesPayload, 'notes'> & { notes: Array<Maybe<ResolversParentTypes['TicketNote']>> }>;
  Contact: Partial<Contact>;
  Customer: CustomerModel;
  Int: Partial<Scalars['Int']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Device: DeviceModel;
  InventoryAsset: AssetRow;
  InventoryAttribute: Partial<InventoryAttribute>;
  InventoryEntry: InventoryEntryModel;
  MoveTicketTaskInput: Partial<MoveTicketTaskInput>;
  MoveTicketTaskPayload: Partial<Omit<MoveTicketTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['TicketTask']> }>;
  Mutation: Record<PropertyKey, never>;
  OpenOutageTaskInput: Partial<OpenOutageTaskInput>;
  OpenOutageTaskPayload: Partial<Omit<OpenOutageTaskPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> }>;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Query: Record<PropertyKey, never>;
  ReopenTicketTaskInput: Partial<ReopenTicketTaskInput>;
  ReopenTicketTaskPayload: Partial<Omit<ReopenTicketTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['TicketTask']> }>;
  ResolveTicketTaskInput: Partial<ResolveTicketTaskInput>;
  ResolveTicketTaskPayload: Partial<Omit<ResolveTicketTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['TicketTask']> }>;
  SetTicketSeverityInput: Partial<SetTicketSeverityInput>;
  SetTicketSeverityPayload: Partial<Omit<SetTicketSeverityPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> }>;
  Site: SiteModel;
  SiteContact: Partial<SiteContact>;
  Ticket: TicketModel;
  TicketConnection: TicketConnectionModel;
  TicketEdge: TicketEdgeModel;
  TicketFilter: Partial<TicketFilter>;
  TicketHistoryEntry: HistoryRow;
  TicketNote: NoteRow;
  TicketNoteInput: Partial<TicketNoteInput>;
  TicketTask: TicketTaskModel;
  UnpauseTicketTaskInput: Partial<UnpauseTicketTaskInput>;
  UnpauseTicketTaskPayload: Partial<Omit<UnpauseTicketTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['TicketTask']> }>;
  UserError: Partial<UserError>;
  WorkQueueOption: Partial<WorkQueueOption>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppendTicketNotesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppendTicketNotesPayload'] = ResolversParentTypes['AppendTicketNotesPayload']> = {
  notes?: Resolver<Array<Maybe<ResolversTypes['TicketNote']>>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AppendTicketNotesOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type MoveTicketTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveTicketTaskPayload'] = ResolversParentTypes['MoveTicketTaskPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['MoveTicketTaskOutcome']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['TicketTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  appendTicketNotes?: Resolver<Maybe<ResolversTypes['AppendTicketNotesPayload']>, ParentType, ContextType, RequireFields<MutationAppendTicketNotesArgs, 'input'>>;
  moveTicketTask?: Resolver<Maybe<ResolversTypes['MoveTicketTaskPayload']>, ParentType, ContextType, RequireFields<MutationMoveTicketTaskArgs, 'input'>>;
  openOutageTask?: Resolver<Maybe<ResolversTypes['OpenOutageTaskPayload']>, ParentType, ContextType, RequireFields<MutationOpenOutageTaskArgs, 'input'>>;
  reopenTicketTask?: Resolver<Maybe<ResolversTypes['ReopenTicketTaskPayload']>, ParentType, ContextType, RequireFields<MutationReopenTicketTaskArgs, 'input'>>;
  resolveTicketTask?: Resolver<Maybe<ResolversTypes['ResolveTicketTaskPayload']>, ParentType, ContextType, RequireFields<MutationResolveTicketTaskArgs, 'input'>>;
  setTicketSeverity?: Resolver<Maybe<ResolversTypes['SetTicketSeverityPayload']>, ParentType, ContextType, RequireFields<MutationSetTicketSeverityArgs, 'input'>>;
  unpauseTicketTask?: Resolver<Maybe<ResolversTypes['UnpauseTicketTaskPayload']>, ParentType, ContextType, RequireFields<MutationUnpauseTicketTaskArgs, 'input'>>;
};

export type OpenOutageTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenOutageTaskPayload'] = ResolversParentTypes['OpenOutageTaskPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['OpenOutageTaskOutcome']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ReopenTicketTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenTicketTaskPayload'] = ResolversParentTypes['ReopenTicketTaskPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['ReopenTicketTaskOutcome']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['TicketTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveTicketTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveTicketTaskPayload'] = ResolversParentTypes['ResolveTicketTaskPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['ResolveTicketTaskOutcome']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['TicketTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTicketSeverityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTicketSeverityPayload'] = ResolversParentTypes['SetTicketSeverityPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['SetTicketSeverityOutcome']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type UnpauseTicketTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnpauseTicketTaskPayload'] = ResolversParentTypes['UnpauseTicketTaskPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['UnpauseTicketTaskOutcome']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['TicketTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type WorkQueueOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkQueueOption'] = ResolversParentTypes['WorkQueueOption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Address?: AddressResolvers<ContextType>;
  AppendTicketNotesPayload?: AppendTicketNotesPayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Device?: DeviceResolvers<ContextType>;
  InventoryAsset?: InventoryAssetResolvers<ContextType>;
  InventoryAttribute?: InventoryAttributeResolvers<ContextType>;
  InventoryEntry?: InventoryEntryResolvers<ContextType>;
  MoveTicketTaskPayload?: MoveTicketTaskPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenOutageTaskPayload?: OpenOutageTaskPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReopenTicketTaskPayload?: ReopenTicketTaskPayloadResolvers<ContextType>;
  ResolveTicketTaskPayload?: ResolveTicketTaskPayloadResolvers<ContextType>;
  SetTicketSeverityPayload?: SetTicketSeverityPayloadResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteContact?: SiteContactResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketHistoryEntry?: TicketHistoryEntryResolvers<ContextType>;
  TicketNote?: TicketNoteResolvers<ContextType>;
  TicketTask?: TicketTaskResolvers<ContextType>;
  UnpauseTicketTaskPayload?: UnpauseTicketTaskPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WorkQueueOption?: WorkQueueOptionResolvers<ContextType>;
};

