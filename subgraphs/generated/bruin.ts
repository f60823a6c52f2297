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
  /** Of the notes, those that `uncertainTicketNotes` would list now, in the order given: `retryTicketNote` settles each. Null when they could not be read. */
  uncertainNotes: Maybe<Array<UncertainTicketNote>>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
};

/** A circuit of the inventory. */
export type Circuit = {
  __typename?: 'Circuit';
  /** Whose it is. */
  customer: Maybe<Customer>;
  /** Circuit id that was asked for. */
  id: Scalars['ID']['output'];
  /** Service number of the line behind it. Null when there is none. */
  serviceNumber: Maybe<Scalars['ID']['output']>;
  /** Account it is billed under. Null when there is none. */
  subAccount: Maybe<Scalars['String']['output']>;
};

/** A ticket to close. */
export type CloseTicketInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 1499 characters. */
  note: Scalars['String']['input'];
  /** Ticket id, digits, for example `5400123`. */
  ticketId: Scalars['ID']['input'];
};

/** How closing a ticket ended. */
export type CloseTicketOutcome =
  /** It was closed before; nothing was written. */
  | 'ALREADY_CLOSED'
  /** It is closed now. */
  | 'CLOSED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` never sends twice. */
  | 'UNCERTAIN';

/** What came of closing a ticket. */
export type CloseTicketPayload = {
  __typename?: 'CloseTicketPayload';
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<CloseTicketOutcome>;
  /** The ticket as it is now. Null when `userErrors` say what to mend. */
  ticket: Maybe<Ticket>;
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

/** A ticket to be opened. */
export type CreateTicketInput = {
  /** Who is told, 1 to 10, each person once. One person may stand for site and ticket. */
  contacts: Array<NewTicketContactInput>;
  /** Ticketing client id, digits, for example `70001`. */
  customerId: Scalars['ID']['input'];
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First notes, at most 10, each 1 to 1499 characters. */
  notes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Service numbers that it concerns, 1 to 50, each once. */
  serviceNumbers: Array<Scalars['ID']['input']>;
  /** What it is about; `UNKNOWN` is refused. */
  topic: TicketTopic;
};

/** How opening a ticket ended. */
export type CreateTicketOutcome =
  /** It is open. */
  | 'CREATED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` never sends twice. */
  | 'UNCERTAIN';

/** What came of opening a ticket. */
export type CreateTicketPayload = {
  __typename?: 'CreateTicketPayload';
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<CreateTicketOutcome>;
  /** The tickets that were opened, usually one. Null without an outcome, and with `UNCERTAIN`. */
  tickets: Maybe<Array<Ticket>>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
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

/** Where an e-mail of the e-mail centre stands. */
export type EmailStatus =
  /** It waits for the automation (`AIQ`). */
  | 'AUTOMATION_QUEUE'
  /** Done. */
  | 'DONE'
  /** Nobody has looked at it. */
  | 'NEW';

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

/** An e-mail and a ticket. */
export type LinkEmailToTicketInput = {
  /** E-mail id, digits. */
  emailId: Scalars['ID']['input'];
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: Scalars['ID']['input'];
};

/** How linking an e-mail to a ticket ended. */
export type LinkEmailToTicketOutcome =
  /** They are linked. */
  | 'LINKED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` never sends twice. */
  | 'UNCERTAIN';

/** What came of linking an e-mail to a ticket. */
export type LinkEmailToTicketPayload = {
  __typename?: 'LinkEmailToTicketPayload';
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<LinkEmailToTicketOutcome>;
  /** The ticket. Null without an outcome. */
  ticket: Maybe<Ticket>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
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
  /** Closes a ticket for good. */
  closeTicket: Maybe<CloseTicketPayload>;
  /** Opens a ticket of any topic. An outage is better reported with `openOutageTask`, which joins tickets that are there. */
  createTicket: Maybe<CreateTicketPayload>;
  /** Settles an uncertain note, because somebody looked and found it, or it is wanted no longer. */
  dismissTicketNote: Maybe<SettleTicketNotePayload>;
  /** Links an e-mail of the e-mail centre to a ticket. */
  linkEmailToTicket: Maybe<LinkEmailToTicketPayload>;
  /** Moves a task to another work queue. */
  moveTicketTask: Maybe<MoveTicketTaskPayload>;
  /** Reports that a device is out: opens an outage ticket for it, joins the one that is open, or reopens the one that was solved, as the ticketing system decides. */
  openOutageTask: Maybe<OpenOutageTaskPayload>;
  /** Opens a solved task again. */
  reopenTicketTask: Maybe<ReopenTicketTaskPayload>;
  /** Replies to everybody on an e-mail of the e-mail centre, at most once. */
  replyToEmail: Maybe<ReplyToEmailPayload>;
  /** Marks a task as solved. A ticket whose last open task is solved is solved. */
  resolveTicketTask: Maybe<ResolveTicketTaskPayload>;
  /** Sends an uncertain note again, because somebody looked and it is not in the ticket. It is looked for once more first. */
  retryTicketNote: Maybe<SettleTicketNotePayload>;
  /** Has the ticketing system mail a milestone to the customer, at most once. */
  sendTicketMilestone: Maybe<SendTicketMilestonePayload>;
  /** Sets where an e-mail of the e-mail centre stands. */
  setEmailStatus: Maybe<SetEmailStatusPayload>;
  /** Sets how severe a ticket is. */
  setTicketSeverity: Maybe<SetTicketSeverityPayload>;
  /** Has the ticketing system mail notes and milestones of a ticket to somebody. */
  subscribeToTicket: Maybe<SubscribeToTicketPayload>;
  /** Puts a tag on an e-mail of the e-mail centre. */
  tagEmail: Maybe<TagEmailPayload>;
  /** Lets work on a paused task go on. The ticketing system does not show whether a task is paused. */
  unpauseTicketTask: Maybe<UnpauseTicketTaskPayload>;
};


export type MutationAppendTicketNotesArgs = {
  input: AppendTicketNotesInput;
};


export type MutationCloseTicketArgs = {
  input: CloseTicketInput;
};


export type MutationCreateTicketArgs = {
  input: CreateTicketInput;
};


export type MutationDismissTicketNoteArgs = {
  input: SettleTicketNoteInput;
};


export type MutationLinkEmailToTicketArgs = {
  input: LinkEmailToTicketInput;
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


export type MutationReplyToEmailArgs = {
  input: ReplyToEmailInput;
};


export type MutationResolveTicketTaskArgs = {
  input: ResolveTicketTaskInput;
};


export type MutationRetryTicketNoteArgs = {
  input: SettleTicketNoteInput;
};


export type MutationSendTicketMilestoneArgs = {
  input: SendTicketMilestoneInput;
};


export type MutationSetEmailStatusArgs = {
  input: SetEmailStatusInput;
};


export type MutationSetTicketSeverityArgs = {
  input: SetTicketSeverityInput;
};


export type MutationSubscribeToTicketArgs = {
  input: SubscribeToTicketInput;
};


export type MutationTagEmailArgs = {
  input: TagEmailInput;
};


export type MutationUnpauseTicketTaskArgs = {
  input: UnpauseTicketTaskInput;
};

/** Whom a ticket names. */
export type NewTicketContactInput = {
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** Full name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Telephone number: E.164, or one of the US as people write it. */
  phone: Scalars['String']['input'];
  /** What for. Absent: for both. */
  role?: InputMaybe<TicketContactRole>;
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

/** A telephone line of the inventory. */
export type PhoneLine = {
  __typename?: 'PhoneLine';
  /** Number that it is billed under, as the ticketing system writes it. Null when it has none. */
  billingNumber: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  customer: Maybe<Customer>;
  /** Inventory id. */
  inventoryId: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** What the inventory knows of a circuit. Null when the ticketing system does not know the circuit. */
  circuit: Maybe<Circuit>;
  /** One customer. The ticketing system lists no customers: null when no ticket, and no inventory or site row read lately, has the id. */
  customer: Maybe<Customer>;
  /** What the inventory holds for each of these service numbers, in the order asked. One call upstream for each. */
  inventory: Maybe<Array<InventoryEntry>>;
  /** The line behind a telephone number. Null when the ticketing system does not know the number. */
  phoneLine: Maybe<PhoneLine>;
  /** One site. Null when the ticketing system does not know the id. */
  site: Maybe<Site>;
  /** One ticket. Null when the ticketing system does not know the id. */
  ticket: Maybe<Ticket>;
  /** What the ticketing system told us by webhook in the last 7 days, newest first: 5,000 events at most, older ones give way. */
  ticketingEvents: Maybe<TicketingEventConnection>;
  /** Notes that were sent in the last 7 days and could not be read back, newest first. Each stays until it is retried or dismissed, or is found in its ticket. */
  uncertainTicketNotes: Maybe<UncertainTicketNoteConnection>;
};


export type QueryCircuitArgs = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInventoryArgs = {
  serviceNumbers: Array<Scalars['ID']['input']>;
};


export type QueryPhoneLineArgs = {
  phoneNumber: Scalars['String']['input'];
};


export type QuerySiteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTicketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTicketingEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketingEventFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryUncertainTicketNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** An e-mail of the e-mail centre, as the webhook brought it. */
export type ReceivedEmail = {
  __typename?: 'ReceivedEmail';
  /** Text, as HTML or plain. Null when there is none. */
  body: Maybe<Scalars['String']['output']>;
  /** Who got a copy. */
  cc: Array<Scalars['String']['output']>;
  /** Who sent it. Null when not said. */
  from: Maybe<Scalars['String']['output']>;
  /** E-mail id. */
  id: Scalars['ID']['output'];
  /** E-mail that it answers. Null when it answers none. */
  parentId: Maybe<Scalars['ID']['output']>;
  /** When it was sent. */
  sentAt: Maybe<Scalars['DateTime']['output']>;
  /** Subject. Null when there is none. */
  subject: Maybe<Scalars['String']['output']>;
  /** Tags it has. */
  tagIds: Array<Scalars['ID']['output']>;
  /** Ticket it is linked to. Null when to none. */
  ticket: Maybe<Ticket>;
  /** Whom it was sent to. */
  to: Array<Scalars['String']['output']>;
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

/** A reply to an e-mail. */
export type ReplyToEmailInput = {
  /** E-mail id, digits. */
  emailId: Scalars['ID']['input'];
  /** HTML, 1 to 500,000 characters. */
  html: Scalars['String']['input'];
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How replying to an e-mail ended. */
export type ReplyToEmailOutcome =
  /** The ticketing system sent it. */
  | 'REPLIED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` never sends twice. */
  | 'UNCERTAIN';

/** What came of replying to an e-mail. */
export type ReplyToEmailPayload = {
  __typename?: 'ReplyToEmailPayload';
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<ReplyToEmailOutcome>;
  /** Id of the reply. Null unless it was sent. */
  replyEmailId: Maybe<Scalars['ID']['output']>;
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

/** A milestone of a ticket, mailed to the customer in the ticketing system's own words. */
export type SendTicketMilestoneInput = {
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which mail. */
  milestone: TicketMilestone;
  /** Service number that it concerns. */
  serviceNumber: Scalars['ID']['input'];
  /** Ticket id, digits, for example `5400123`. */
  ticketId: Scalars['ID']['input'];
};

/** How sending a milestone ended. */
export type SendTicketMilestoneOutcome =
  /** The ticketing system sends it. */
  | 'SENT'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` never sends twice. */
  | 'UNCERTAIN';

/** What came of sending a milestone. */
export type SendTicketMilestonePayload = {
  __typename?: 'SendTicketMilestonePayload';
  /** Id of the event that the ticketing system made of it. Null unless it was sent. */
  eventId: Maybe<Scalars['ID']['output']>;
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<SendTicketMilestoneOutcome>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
};

/** An e-mail and its new status. */
export type SetEmailStatusInput = {
  /** E-mail id, digits. */
  emailId: Scalars['ID']['input'];
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. Absent: says status and who. */
  resolution?: InputMaybe<Scalars['String']['input']>;
  /** The new status. */
  status: EmailStatus;
  /** Who sets it, 1 to 200 characters. Absent: the automation. */
  updatedBy?: InputMaybe<Scalars['String']['input']>;
};

/** How setting the status of an e-mail ended. */
export type SetEmailStatusOutcome =
  /** It is set. */
  | 'CHANGED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` never sends twice. */
  | 'UNCERTAIN';

/** What came of setting the status of an e-mail. */
export type SetEmailStatusPayload = {
  __typename?: 'SetEmailStatusPayload';
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<SetEmailStatusOutcome>;
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

/** A note that is uncertain. */
export type SettleTicketNoteInput = {
  /** Id of the attempt. */
  id: Scalars['ID']['input'];
};

/** How settling an uncertain note ended. */
export type SettleTicketNoteOutcome =
  /** It was sent again, and is in the ticket now. */
  | 'APPENDED'
  /** It is no longer listed; nothing was sent. */
  | 'DISMISSED'
  /** It was in the ticket after all; nothing was sent. */
  | 'FOUND'
  /** It was sent again, and again could not be read back. */
  | 'UNCERTAIN';

/** What came of settling an uncertain note. */
export type SettleTicketNotePayload = {
  __typename?: 'SettleTicketNotePayload';
  /** The note in the ticket. Null unless the outcome is `APPENDED` or `FOUND`. */
  note: Maybe<TicketNote>;
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<SettleTicketNoteOutcome>;
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

/** Somebody who wants to follow a ticket. */
export type SubscribeToTicketInput = {
  /** E-mail address of a user that the ticketing system knows. */
  email: Scalars['String']['input'];
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: Scalars['ID']['input'];
};

/** How subscribing somebody to a ticket ended. */
export type SubscribeToTicketOutcome =
  /** The ticketing system took it. */
  | 'SUBSCRIBED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` never sends twice. */
  | 'UNCERTAIN';

/** What came of subscribing somebody to a ticket. */
export type SubscribeToTicketPayload = {
  __typename?: 'SubscribeToTicketPayload';
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<SubscribeToTicketOutcome>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** What the ticketing system tells us by webhook, as it comes. */
  ticketingEventReceived: TicketingEventReceived;
};


export type SubscriptionTicketingEventReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketingEventFilter>;
};

/** A tag for an e-mail. */
export type TagEmailInput = {
  /** E-mail id, digits. */
  emailId: Scalars['ID']['input'];
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Tag id, digits. */
  tagId: Scalars['ID']['input'];
};

/** How tagging an e-mail ended. */
export type TagEmailOutcome =
  /** It had the tag before. */
  | 'ALREADY_TAGGED'
  /** It has the tag now. */
  | 'TAGGED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` never sends twice. */
  | 'UNCERTAIN';

/** What came of tagging an e-mail. */
export type TagEmailPayload = {
  __typename?: 'TagEmailPayload';
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<TagEmailOutcome>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
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
export type TicketHistoryArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** What a ticket's contact is there for. */
export type TicketContactRole =
  /** Is at the site. */
  | 'SITE'
  /** Follows the ticket. */
  | 'TICKET';

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

/** Mails that the ticketing system has a text for. BYOB: the customer brought the line. */
export type TicketMilestone =
  /** We know that a line the customer brought works badly. */
  | 'BYOB_AFFECTING_ACKNOWLEDGEMENT'
  /** That it works badly goes on. */
  | 'BYOB_AFFECTING_REMINDER'
  /** We know of the outage of a line that the customer brought. */
  | 'BYOB_OUTAGE_ACKNOWLEDGEMENT'
  /** That outage goes on. */
  | 'BYOB_OUTAGE_REMINDER'
  /** A device lost its power. */
  | 'DEVICE_LOST_POWER';

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
  /** Service numbers that it concerns, 1 to 50, each once. Absent: the whole ticket, or the task. At most one together with `taskId` or `PRIVATE`. */
  serviceNumbers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Task of the ticket that it concerns, `ticketId:detailId`. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** Text, 1 to 1499 characters (UTF-16 units) and not blanks alone, kept byte for byte. Split a longer one at line ends into several notes. */
  text: Scalars['String']['input'];
  /** Who may read it. A private note needs `taskId` or a service number. */
  visibility?: TicketNoteVisibility;
};

/** Who may read a note. */
export type TicketNoteVisibility =
  /** Our own people alone (`CON`). */
  | 'PRIVATE'
  /** The customer too (`ADN`). */
  | 'PUBLIC';

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

/** Something the ticketing system told us by webhook. One that was delivered several times is one event. */
export type TicketingEvent = {
  __typename?: 'TicketingEvent';
  /** The ticketing system's word for what happened, for example `EmailReceived`. */
  action: Scalars['String']['output'];
  /** Part of the ticketing system that it came from, for example `EmailCenter`. Null when not said. */
  application: Maybe<Scalars['String']['output']>;
  /** Whose it is. Null when not said. */
  customer: Maybe<Customer>;
  /** The e-mail. Null when it is about no e-mail. */
  email: Maybe<ReceivedEmail>;
  /** Id of what it is about. Null when not said. */
  entityId: Maybe<Scalars['ID']['output']>;
  /** Id that the ticketing system gave it. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: TicketingEventKind;
  /** When it reached us first. */
  receivedAt: Scalars['DateTime']['output'];
  /** The ticket. Null when it names none. */
  ticket: Maybe<Ticket>;
};

/** Events of the ticketing system, page by page. */
export type TicketingEventConnection = {
  __typename?: 'TicketingEventConnection';
  /** The page. */
  nodes: Array<TicketingEvent>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Narrows events. Absent means any; an empty list is refused. */
export type TicketingEventFilter = {
  /** Any of these customers, 1 to 100 ticketing client ids. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these kinds, 1 or 2. */
  kinds?: InputMaybe<Array<TicketingEventKind>>;
};

/** What a webhook of the ticketing system is about. */
export type TicketingEventKind =
  /** An e-mail of the e-mail centre. */
  | 'EMAIL'
  /** A ticket. */
  | 'TICKET';

/** An event of the ticketing system, live. */
export type TicketingEventReceived = {
  __typename?: 'TicketingEventReceived';
  /** Pass as `after` to continue behind this event. */
  cursor: Scalars['String']['output'];
  /** The event. */
  event: TicketingEvent;
};

/** A note that was sent and could not be read back. */
export type UncertainTicketNote = {
  __typename?: 'UncertainTicketNote';
  /** Id of the attempt. */
  id: Scalars['ID']['output'];
  /** When it was sent. */
  sentAt: Scalars['DateTime']['output'];
  /** Service numbers it concerns. Null when it concerns the whole ticket. */
  serviceNumbers: Maybe<Array<Scalars['ID']['output']>>;
  /** Its text. */
  text: Scalars['String']['output'];
  /** Ticket it was meant for. */
  ticket: Ticket;
};

/** Uncertain notes, page by page. */
export type UncertainTicketNoteConnection = {
  __typename?: 'UncertainTicketNoteConnection';
  /** The page. */
  nodes: Array<UncertainTicketNote>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

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
  AppendTicketNotesPayload: ResolverTypeWrapper<Partial<Omit<AppendTicketNotesPayload, 'notes' | 'uncertainNotes'> & { notes: Array<Maybe<ResolversTypes['TicketNote']>>, uncertainNotes?: Maybe<Array<ResolversTypes['UncertainTicketNote']>> }>>;
  Circuit: ResolverTypeWrapper<Partial<Omit<Circuit, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>>;
  CloseTicketInput: ResolverTypeWrapper<Partial<CloseTicketInput>>;
  CloseTicketOutcome: ResolverTypeWrapper<Partial<CloseTicketOutcome>>;
  CloseTicketPayload: ResolverTypeWrapper<Partial<Omit<CloseTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>>;
  Contact: ResolverTypeWrapper<Partial<Contact>>;
  CreateTicketInput: ResolverTypeWrapper<Partial<CreateTicketInput>>;
  CreateTicketOutcome: ResolverTypeWrapper<Partial<CreateTicketOutcome>>;
  CreateTicketPayload: ResolverTypeWrapper<Partial<Omit<CreateTicketPayload, 'tickets'> & { tickets?: Maybe<Array<ResolversTypes['Ticket']>> }>>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Device: ResolverTypeWrapper<DeviceModel>;
  EmailStatus: ResolverTypeWrapper<Partial<EmailStatus>>;
  InventoryAsset: ResolverTypeWrapper<AssetRow>;
  InventoryAttribute: ResolverTypeWrapper<Partial<InventoryAttribute>>;
  InventoryEntry: ResolverTypeWrapper<InventoryEntryModel>;
  LinkEmailToTicketInput: ResolverTypeWrapper<Partial<LinkEmailToTicketInput>>;
  LinkEmailToTicketOutcome: ResolverTypeWrapper<Partial<LinkEmailToTicketOutcome>>;
  LinkEmailToTicketPayload: ResolverTypeWrapper<Partial<Omit<LinkEmailToTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>>;
  MoveTicketTaskInput: ResolverTypeWrapper<Partial<MoveTicketTaskInput>>;
  MoveTicketTaskOutcome: ResolverTypeWrapper<Partial<MoveTicketTaskOutcome>>;
  MoveTicketTaskPayload: ResolverTypeWrapper<Partial<Omit<MoveTicketTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['TicketTask']> }>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewTicketContactInput: ResolverTypeWrapper<Partial<NewTicketContactInput>>;
  OpenOutageTaskInput: ResolverTypeWrapper<Partial<OpenOutageTaskInput>>;
  OpenOutageTaskOutcome: ResolverTypeWrapper<Partial<OpenOutageTaskOutcome>>;
  OpenOutageTaskPayload: ResolverTypeWrapper<Partial<Omit<OpenOutageTaskPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  PhoneLine: ResolverTypeWrapper<Partial<Omit<PhoneLine, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceivedEmail: ResolverTypeWrapper<Partial<Omit<ReceivedEmail, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>>;
  ReopenTicketTaskInput: ResolverTypeWrapper<Partial<ReopenTicketTaskInput>>;
  ReopenTicketTaskOutcome: ResolverTypeWrapper<Partial<ReopenTicketTaskOutcome>>;
  ReopenTicketTaskPayload: ResolverTypeWrapper<Partial<Omit<ReopenTicketTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['TicketTask']> }>>;
  ReplyToEmailInput: ResolverTypeWrapper<Partial<ReplyToEmailInput>>;
  ReplyToEmailOutcome: ResolverTypeWrapper<Partial<ReplyToEmailOutcome>>;
  ReplyToEmailPayload: ResolverTypeWrapper<Partial<ReplyToEmailPayload>>;
  ResolveTicketTaskInput: ResolverTypeWrapper<Partial<ResolveTicketTaskInput>>;
  ResolveTicketTaskOutcome: ResolverTypeWrapper<Partial<ResolveTicketTaskOutcome>>;
  ResolveTicketTaskPayload: ResolverTypeWrapper<Partial<Omit<ResolveTicketTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['TicketTask']> }>>;
  SendTicketMilestoneInput: ResolverTypeWrapper<Partial<SendTicketMilestoneInput>>;
  SendTicketMilestoneOutcome: ResolverTypeWrapper<Partial<SendTicketMilestoneOutcome>>;
  SendTicketMilestonePayload: ResolverTypeWrapper<Partial<SendTicketMilestonePayload>>;
  SetEmailStatusInput: ResolverTypeWrapper<Partial<SetEmailStatusInput>>;
  SetEmailStatusOutcome: ResolverTypeWrapper<Partial<SetEmailStatusOutcome>>;
  SetEmailStatusPayload: ResolverTypeWrapper<Partial<SetEmailStatusPayload>>;
  SetTicketSeverityInput: ResolverTypeWrapper<Partial<SetTicketSeverityInput>>;
  SetTicketSeverityOutcome: ResolverTypeWrapper<Partial<SetTicketSeverityOutcome>>;
  SetTicketSeverityPayload: ResolverTypeWrapper<Partial<Omit<SetTicketSeverityPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>>;
  SettleTicketNoteInput: ResolverTypeWrapper<Partial<SettleTicketNoteInput>>;
  SettleTicketNoteOutcome: ResolverTypeWrapper<Partial<SettleTicketNoteOutcome>>;
  SettleTicketNotePayload: ResolverTypeWrapper<Partial<Omit<SettleTicketNotePayload, 'note'> & { note?: Maybe<ResolversTypes['TicketNote']> }>>;
  Site: ResolverTypeWrapper<SiteModel>;
  SiteContact: ResolverTypeWrapper<Partial<SiteContact>>;
  SubscribeToTicketInput: ResolverTypeWrapper<Partial<SubscribeToTicketInput>>;
  SubscribeToTicketOutcome: ResolverTypeWrapper<Partial<SubscribeToTicketOutcome>>;
  SubscribeToTicketPayload: ResolverTypeWrapper<Partial<SubscribeToTicketPayload>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TagEmailInput: ResolverTypeWrapper<Partial<TagEmailInput>>;
  TagEmailOutcome: ResolverTypeWrapper<Partial<TagEmailOutcome>>;
  TagEmailPayload: ResolverTypeWrapper<Partial<TagEmailPayload>>;
  Ticket: ResolverTypeWrapper<TicketModel>;
  TicketConnection: ResolverTypeWrapper<TicketConnectionModel>;
  TicketContactRole: ResolverTypeWrapper<Partial<TicketContactRole>>;
  TicketEdge: ResolverTypeWrapper<TicketEdgeModel>;
  TicketFilter: ResolverTypeWrapper<Partial<TicketFilter>>;
  TicketHistoryEntry: ResolverTypeWrapper<HistoryRow>;
  TicketMilestone: ResolverTypeWrapper<Partial<TicketMilestone>>;
  TicketNote: ResolverTypeWrapper<NoteRow>;
  TicketNoteInput: ResolverTypeWrapper<Partial<TicketNoteInput>>;
  TicketNoteVisibility: ResolverTypeWrapper<Partial<TicketNoteVisibility>>;
  TicketStatus: ResolverTypeWrapper<Partial<TicketStatus>>;
  TicketTask: ResolverTypeWrapper<TicketTaskModel>;
  TicketTaskStatus: ResolverTypeWrapper<Partial<TicketTaskStatus>>;
  TicketTopic: ResolverTypeWrapper<Partial<TicketTopic>>;
  TicketingEvent: ResolverTypeWrapper<Partial<Omit<TicketingEvent, 'customer' | 'email' | 'ticket'> & { customer?: Maybe<ResolversTypes['Customer']>, email?: Maybe<ResolversTypes['ReceivedEmail']>, ticket?: Maybe<ResolversTypes['Ticket']> }>>;
  TicketingEventConnection: ResolverTypeWrapper<Partial<Omit<TicketingEventConnection, 'nodes'> & { nodes: Array<ResolversTypes['TicketingEvent']> }>>;
  TicketingEventFilter: ResolverTypeWrapper<Partial<TicketingEventFilter>>;
  TicketingEventKind: ResolverTypeWrapper<Partial<TicketingEventKind>>;
  TicketingEventReceived: ResolverTypeWrapper<Partial<Omit<TicketingEventReceived, 'event'> & { event: ResolversTypes['TicketingEvent'] }>>;
  UncertainTicketNote: ResolverTypeWrapper<Partial<Omit<UncertainTicketNote, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>>;
  UncertainTicketNoteConnection: ResolverTypeWrapper<Partial<Omit<UncertainTicketNoteConnection, 'nodes'> & { nodes: Array<ResolversTypes['UncertainTicketNote']> }>>;
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
  AppendTicketNotesPayload: Partial<Omit<AppendTicketNotesPayload, 'notes' | 'uncertainNotes'> & { notes: Array<Maybe<ResolversParentTypes['TicketNote']>>, uncertainNotes?: Maybe<Array<ResolversParentTypes['UncertainTicketNote']>> }>;
  Circuit: Partial<Omit<Circuit, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> }>;
  CloseTicketInput: Partial<CloseTicketInput>;
  CloseTicketPayload: Partial<Omit<CloseTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> }>;
  Contact: Partial<Contact>;
  CreateTicketInput: Partial<CreateTicketInput>;
  CreateTicketPayload: Partial<Omit<CreateTicketPayload, 'tickets'> & { tickets?: Maybe<Array<ResolversParentTypes['Ticket']>> }>;
  Customer: CustomerModel;
  Int: Partial<Scalars['Int']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Device: DeviceModel;
  InventoryAsset: AssetRow;
  InventoryAttribute: Partial<InventoryAttribute>;
  InventoryEntry: InventoryEntryModel;
  LinkEmailToTicketInput: Partial<LinkEmailToTicketInput>;
  LinkEmailToTicketPayload: Partial<Omit<LinkEmailToTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> }>;
  MoveTicketTaskInput: Partial<MoveTicketTaskInput>;
  MoveTicketTaskPayload: Partial<Omit<MoveTicketTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['TicketTask']> }>;
  Mutation: Record<PropertyKey, never>;
  NewTicketContactInput: Partial<NewTicketContactInput>;
  OpenOutageTaskInput: Partial<OpenOutageTaskInput>;
  OpenOutageTaskPayload: Partial<Omit<OpenOutageTaskPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> }>;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  PhoneLine: Partial<Omit<PhoneLine, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> }>;
  Query: Record<PropertyKey, never>;
  ReceivedEmail: Partial<Omit<ReceivedEmail, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> }>;
  ReopenTicketTaskInput: Partial<ReopenTicketTaskInput>;
  ReopenTicketTaskPayload: Partial<Omit<ReopenTicketTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['TicketTask']> }>;
  ReplyToEmailInput: Partial<ReplyToEmailInput>;
  ReplyToEmailPayload: Partial<ReplyToEmailPayload>;
  ResolveTicketTaskInput: Partial<ResolveTicketTaskInput>;
  ResolveTicketTaskPayload: Partial<Omit<ResolveTicketTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['TicketTask']> }>;
  SendTicketMilestoneInput: Partial<SendTicketMilestoneInput>;
  SendTicketMilestonePayload: Partial<SendTicketMilestonePayload>;
  SetEmailStatusInput: Partial<SetEmailStatusInput>;
  SetEmailStatusPayload: Partial<SetEmailStatusPayload>;
  SetTicketSeverityInput: Partial<SetTicketSeverityInput>;
  SetTicketSeverityPayload: Partial<Omit<SetTicketSeverityPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> }>;
  SettleTicketNoteInput: Partial<SettleTicketNoteInput>;
  SettleTicketNotePayload: Partial<Omit<SettleTicketNotePayload, 'note'> & { note?: Maybe<ResolversParentTypes['TicketNote']> }>;
  Site: SiteModel;
  SiteContact: Partial<SiteContact>;
  SubscribeToTicketInput: Partial<SubscribeToTicketInput>;
  SubscribeToTicketPayload: Partial<SubscribeToTicketPayload>;
  Subscription: Record<PropertyKey, never>;
  TagEmailInput: Partial<TagEmailInput>;
  TagEmailPayload: Partial<TagEmailPayload>;
  Ticket: TicketModel;
  TicketConnection: TicketConnectionModel;
  TicketEdge: TicketEdgeModel;
  TicketFilter: Partial<TicketFilter>;
  TicketHistoryEntry: HistoryRow;
  TicketNote: NoteRow;
  TicketNoteInput: Partial<TicketNoteInput>;
  TicketTask: TicketTaskModel;
  TicketingEvent: Partial<Omit<TicketingEvent, 'customer' | 'email' | 'ticket'> & { customer?: Maybe<ResolversParentTypes['Customer']>, email?: Maybe<ResolversParentTypes['ReceivedEmail']>, ticket?: Maybe<ResolversParentTypes['Ticket']> }>;
  TicketingEventConnection: Partial<Omit<TicketingEventConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['TicketingEvent']> }>;
  TicketingEventFilter: Partial<TicketingEventFilter>;
  TicketingEventReceived: Partial<Omit<TicketingEventReceived, 'event'> & { event: ResolversParentTypes['TicketingEvent'] }>;
  UncertainTicketNote: Partial<Omit<UncertainTicketNote, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] }>;
  UncertainTicketNoteConnection: Partial<Omit<UncertainTicketNoteConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['UncertainTicketNote']> }>;
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
  uncertainNotes?: Resolver<Maybe<Array<ResolversTypes['UncertainTicketNote']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CircuitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Circuit'] = ResolversParentTypes['Circuit']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CloseTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseTicketPayload'] = ResolversParentTypes['CloseTicketPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['CloseTicketOutcome']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTicketPayload'] = ResolversParentTypes['CreateTicketPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['CreateTicketOutcome']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<Array<ResolversTypes['Ticket']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type LinkEmailToTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEmailToTicketPayload'] = ResolversParentTypes['LinkEmailToTicketPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['LinkEmailToTicketOutcome']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveTicketTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveTicketTaskPayload'] = ResolversParentTypes['MoveTicketTaskPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['MoveTicketTaskOutcome']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['TicketTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  appendTicketNotes?: Resolver<Maybe<ResolversTypes['AppendTicketNotesPayload']>, ParentType, ContextType, RequireFields<MutationAppendTicketNotesArgs, 'input'>>;
  closeTicket?: Resolver<Maybe<ResolversTypes['CloseTicketPayload']>, ParentType, ContextType, RequireFields<MutationCloseTicketArgs, 'input'>>;
  createTicket?: Resolver<Maybe<ResolversTypes['CreateTicketPayload']>, ParentType, ContextType, RequireFields<MutationCreateTicketArgs, 'input'>>;
  dismissTicketNote?: Resolver<Maybe<ResolversTypes['SettleTicketNotePayload']>, ParentType, ContextType, RequireFields<MutationDismissTicketNoteArgs, 'input'>>;
  linkEmailToTicket?: Resolver<Maybe<ResolversTypes['LinkEmailToTicketPayload']>, ParentType, ContextType, RequireFields<MutationLinkEmailToTicketArgs, 'input'>>;
  moveTicketTask?: Resolver<Maybe<ResolversTypes['MoveTicketTaskPayload']>, ParentType, ContextType, RequireFields<MutationMoveTicketTaskArgs, 'input'>>;
  openOutageTask?: Resolver<Maybe<ResolversTypes['OpenOutageTaskPayload']>, ParentType, ContextType, RequireFields<MutationOpenOutageTaskArgs, 'input'>>;
  reopenTicketTask?: Resolver<Maybe<ResolversTypes['ReopenTicketTaskPayload']>, ParentType, ContextType, RequireFields<MutationReopenTicketTaskArgs, 'input'>>;
  replyToEmail?: Resolver<Maybe<ResolversTypes['ReplyToEmailPayload']>, ParentType, ContextType, RequireFields<MutationReplyToEmailArgs, 'input'>>;
  resolveTicketTask?: Resolver<Maybe<ResolversTypes['ResolveTicketTaskPayload']>, ParentType, ContextType, RequireFields<MutationResolveTicketTaskArgs, 'input'>>;
  retryTicketNote?: Resolver<Maybe<ResolversTypes['SettleTicketNotePayload']>, ParentType, ContextType, RequireFields<MutationRetryTicketNoteArgs, 'input'>>;
  sendTicketMilestone?: Resolver<Maybe<ResolversTypes['SendTicketMilestonePayload']>, ParentType, ContextType, RequireFields<MutationSendTicketMilestoneArgs, 'input'>>;
  setEmailStatus?: Resolver<Maybe<ResolversTypes['SetEmailStatusPayload']>, ParentType, ContextType, RequireFields<MutationSetEmailStatusArgs, 'input'>>;
  setTicketSeverity?: Resolver<Maybe<ResolversTypes['SetTicketSeverityPayload']>, ParentType, ContextType, RequireFields<MutationSetTicketSeverityArgs, 'input'>>;
  subscribeToTicket?: Resolver<Maybe<ResolversTypes['SubscribeToTicketPayload']>, ParentType, ContextType, RequireFields<MutationSubscribeToTicketArgs, 'input'>>;
  tagEmail?: Resolver<Maybe<ResolversTypes['TagEmailPayload']>, ParentType, ContextType, RequireFields<MutationTagEmailArgs, 'input'>>;
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

export type PhoneLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneLine'] = ResolversParentTypes['PhoneLine']> = {
  billingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  inventoryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  circuit?: Resolver<Maybe<ResolversTypes['Circuit']>, ParentType, ContextType, RequireFields<QueryCircuitArgs, 'id'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  inventory?: Resolver<Maybe<Array<ResolversTypes['InventoryEntry']>>, ParentType, ContextType, RequireFields<QueryInventoryArgs, 'serviceNumbers'>>;
  phoneLine?: Resolver<Maybe<ResolversTypes['PhoneLine']>, ParentType, ContextType, RequireFields<QueryPhoneLineArgs, 'phoneNumber'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'id'>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'id'>>;
  ticketingEvents?: Resolver<Maybe<ResolversTypes['TicketingEventConnection']>, ParentType, ContextType, RequireFields<QueryTicketingEventsArgs, 'first'>>;
  uncertainTicketNotes?: Resolver<Maybe<ResolversTypes['UncertainTicketNoteConnection']>, ParentType, ContextType, RequireFields<QueryUncertainTicketNotesArgs, 'first'>>;
};

export type ReceivedEmailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedEmail'] = ResolversParentTypes['ReceivedEmail']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tagIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReopenTicketTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenTicketTaskPayload'] = ResolversParentTypes['ReopenTicketTaskPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['ReopenTicketTaskOutcome']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['TicketTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplyToEmailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyToEmailPayload'] = ResolversParentTypes['ReplyToEmailPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['ReplyToEmailOutcome']>, ParentType, ContextType>;
  replyEmailId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveTicketTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveTicketTaskPayload'] = ResolversParentTypes['ResolveTicketTaskPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['ResolveTicketTaskOutcome']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['TicketTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendTicketMilestonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendTicketMilestonePayload'] = ResolversParentTypes['SendTicketMilestonePayload']> = {
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['SendTicketMilestoneOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetEmailStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetEmailStatusPayload'] = ResolversParentTypes['SetEmailStatusPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['SetEmailStatusOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTicketSeverityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTicketSeverityPayload'] = ResolversParentTypes['SetTicketSeverityPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['SetTicketSeverityOutcome']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleTicketNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleTicketNotePayload'] = ResolversParentTypes['SettleTicketNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['TicketNote']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['SettleTicketNoteOutcome']>, ParentType, ContextType>;
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

export type SubscribeToTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscribeToTicketPayload'] = ResolversParentTypes['SubscribeToTicketPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['SubscribeToTicketOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  ticketingEventReceived?: SubscriptionResolver<ResolversTypes['TicketingEventReceived'], "ticketingEventReceived", ParentType, ContextType, Partial<SubscriptionTicketingEventReceivedArgs>>;
};

export type TagEmailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagEmailPayload'] = ResolversParentTypes['TagEmailPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['TagEmailOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['TicketHistoryEntry']>>, ParentType, ContextType, Partial<TicketHistoryArgs>>;
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

export type TicketingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketingEvent'] = ResolversParentTypes['TicketingEvent']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['ReceivedEmail']>, ParentType, ContextType>;
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketingEventKind'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type TicketingEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketingEventConnection'] = ResolversParentTypes['TicketingEventConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['TicketingEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TicketingEventReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketingEventReceived'] = ResolversParentTypes['TicketingEventReceived']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['TicketingEvent'], ParentType, ContextType>;
};

export type UncertainTicketNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncertainTicketNote'] = ResolversParentTypes['UncertainTicketNote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  serviceNumbers?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type UncertainTicketNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncertainTicketNoteConnection'] = ResolversParentTypes['UncertainTicketNoteConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['UncertainTicketNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  Circuit?: CircuitResolvers<ContextType>;
  CloseTicketPayload?: CloseTicketPayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  CreateTicketPayload?: CreateTicketPayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Device?: DeviceResolvers<ContextType>;
  InventoryAsset?: InventoryAssetResolvers<ContextType>;
  InventoryAttribute?: InventoryAttributeResolvers<ContextType>;
  InventoryEntry?: InventoryEntryResolvers<ContextType>;
  LinkEmailToTicketPayload?: LinkEmailToTicketPayloadResolvers<ContextType>;
  MoveTicketTaskPayload?: MoveTicketTaskPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenOutageTaskPayload?: OpenOutageTaskPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PhoneLine?: PhoneLineResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceivedEmail?: ReceivedEmailResolvers<ContextType>;
  ReopenTicketTaskPayload?: ReopenTicketTaskPayloadResolvers<ContextType>;
  ReplyToEmailPayload?: ReplyToEmailPayloadResolvers<ContextType>;
  ResolveTicketTaskPayload?: ResolveTicketTaskPayloadResolvers<ContextType>;
  SendTicketMilestonePayload?: SendTicketMilestonePayloadResolvers<ContextType>;
  SetEmailStatusPayload?: SetEmailStatusPayloadResolvers<ContextType>;
  SetTicketSeverityPayload?: SetTicketSeverityPayloadResolvers<ContextType>;
  SettleTicketNotePayload?: SettleTicketNotePayloadResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteContact?: SiteContactResolvers<ContextType>;
  SubscribeToTicketPayload?: SubscribeToTicketPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TagEmailPayload?: TagEmailPayloadResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketHistoryEntry?: TicketHistoryEntryResolvers<ContextType>;
  TicketNote?: TicketNoteResolvers<ContextType>;
  TicketTask?: TicketTaskResolvers<ContextType>;
  TicketingEvent?: TicketingEventResolvers<ContextType>;
  TicketingEventConnection?: TicketingEventConnectionResolvers<ContextType>;
  TicketingEventReceived?: TicketingEventReceivedResolvers<ContextType>;
  UncertainTicketNote?: UncertainTicketNoteResolvers<ContextType>;
  UncertainTicketNoteConnection?: UncertainTicketNoteConnectionResolvers<ContextType>;
  UnpauseTicketTaskPayload?: UnpauseTicketTaskPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WorkQueueOption?: WorkQueueOptionResolvers<ContextType>;
};

