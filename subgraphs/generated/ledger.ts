import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DecisionModel, DecisionPage, Subject, DeviceReference, MaintenanceWindowModel, MonitorRunModel, MonitorRunPage, AgreementModel, DifferenceModel, TicketReference } from '../ledger/model.ts';
import type { Context } from '../ledger/context.ts';
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
  /** Any JSON value, at most 64 KiB of text. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

/** What came of an action. */
export type ActionState =
  /** It was so before; nothing was written. */
  | 'ALREADY'
  /** It was carried out. */
  | 'DONE'
  /** It could not be carried out; nothing was changed. */
  | 'FAILED'
  /** A pause or a maintenance window held it back. */
  | 'HELD'
  /** An action before it failed, so it was not begun. */
  | 'NOT_BEGUN'
  /** It is about to be carried out; a monitor that was killed leaves it so. */
  | 'PLANNED'
  /** The other side did not take it. */
  | 'REFUSED'
  /** It was sent, and nobody knows whether it arrived. It is not sent again. */
  | 'UNCERTAIN'
  /** The mode of the monitor forbids it: it only said what it would do. */
  | 'WITHHELD';

/** A maintenance window. Exactly one of customer, site and device has to be given. */
export type CreateMaintenanceWindowInput = {
  /** Everything of this customer: ticketing client id. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** How long it lasts, 1 to 10,080 minutes. */
  durationMinutes: Scalars['Int']['input'];
  /** What for, at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** This device: serial number. */
  serialNumber?: InputMaybe<Scalars['ID']['input']>;
  /** Everything at this site, `clientId:siteId`. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins, in `timeZone`: a local date and time (`2030-03-16T22:00`) for once, a cron pattern with five fields (`0 22 * * SUN`) for again and again. A time that the clocks leave out when they go forward moves on by as much; one that they show twice means the first, or both where the pattern's hour begins with `*`. */
  starts: Scalars['String']['input'];
  /** IANA zone, for example `US/Eastern` or `Europe/Madrid`. */
  timeZone: Scalars['String']['input'];
  /** It begins before this time alone; one that is under way goes on. Absent: without end. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Something that a decision led to. */
export type DecidedAction = {
  __typename?: 'DecidedAction';
  /** All of it, as data. */
  action: Maybe<Scalars['JSON']['output']>;
  /** What there is to say about it. Null when nothing. */
  detail: Maybe<Scalars['String']['output']>;
  /** What, for example `append-note`. */
  kind: Scalars['String']['output'];
  /** Notes that it wrote. */
  noteIds: Array<Scalars['ID']['output']>;
  /** What came of it. */
  state: ActionState;
  /** Ticket it was done to. Null when to none. */
  ticketId: Maybe<Scalars['ID']['output']>;
};

/** Something that a decision led to. */
export type DecidedActionInput = {
  /** All of it, as data. */
  action?: InputMaybe<Scalars['JSON']['input']>;
  /** What there is to say about it, at most 1000 characters. */
  detail?: InputMaybe<Scalars['String']['input']>;
  /** What, 1 to 60 characters. */
  kind: Scalars['String']['input'];
  /** Notes that it wrote, at most 50. */
  noteIds?: Array<Scalars['ID']['input']>;
  /** What came of it. */
  state: ActionState;
  /** Ticket it was done to. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a monitor decided about one subject. */
export type Decision = {
  __typename?: 'Decision';
  /** What it led to, in order. */
  actions: Array<DecidedAction>;
  /** Why, in a sentence for people. */
  because: Scalars['String']['output'];
  /** When it was decided, by the monitor's clock. */
  decidedAt: Scalars['DateTime']['output'];
  /** Id of the decision. */
  id: Scalars['ID']['output'];
  /** What became of it. */
  mode: EffectsMode;
  /** Name of the monitor. */
  monitor: Scalars['String']['output'];
  /** Rules that nearly fired. */
  nearMisses: Array<NearMiss>;
  /** The inputs that mattered: from them the same decision can be made again. */
  observation: Maybe<Scalars['JSON']['output']>;
  /** The rule that fired, for example `still-down`. */
  rule: Scalars['String']['output'];
  /** The run it belongs to. */
  run: Maybe<MonitorRun>;
  /** What it could not decide and why, in one word, for example `tickets-unreadable`. Null when it could. */
  skipped: Maybe<Scalars['String']['output']>;
  /** Which decision of the monitor it is, for example `recheck`. */
  stage: Scalars['String']['output'];
  /** Whom and what it concerns. */
  subject: DecisionSubject;
};

/** Decisions, page by page. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The page. */
  nodes: Array<Decision>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are with this filter. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** Narrows decisions. Absent means any; an empty list is refused. */
export type DecisionFilter = {
  /** With an action in any of these states, 1 to 9. */
  actionStates?: InputMaybe<Array<ActionState>>;
  /** About this customer. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** About this dispatch, `VENDOR:number`. */
  dispatchId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these modes, 1 to 4. */
  modes?: InputMaybe<Array<EffectsMode>>;
  /** Any of these monitors, 1 to 50. */
  monitors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where this rule fired. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** Of this run. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** About this device. */
  serialNumber?: InputMaybe<Scalars['ID']['input']>;
  /** Those made at or after this time. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of this stage. */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** About this ticket, or with an action that was done to it. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
  /** Those made before this time. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A decision. */
export type DecisionInput = {
  /** What it led to, in order, at most 100. */
  actions?: Array<DecidedActionInput>;
  /** Why, in a sentence, at most 1000 characters. */
  because: Scalars['String']['input'];
  /** When it was made. */
  decidedAt: Scalars['DateTime']['input'];
  /** Id of the decision, a UUID: the same for the same decision of the same run. */
  id: Scalars['ID']['input'];
  /** Rules that nearly fired, at most 20. */
  nearMisses?: Array<NearMissInput>;
  /** The inputs that mattered. */
  observation?: InputMaybe<Scalars['JSON']['input']>;
  /** The rule that fired, 1 to 100 characters. */
  rule: Scalars['String']['input'];
  /** What it could not decide and why, 1 to 100 characters. */
  skipped?: InputMaybe<Scalars['String']['input']>;
  /** Which decision of the monitor it is, 1 to 60 characters. */
  stage: Scalars['String']['input'];
  /** Whom and what it concerns. */
  subject: DecisionSubjectInput;
};

/** Whom and what a decision concerns. Null: it concerns none. */
export type DecisionSubject = {
  __typename?: 'DecisionSubject';
  /** Ticketing client id. */
  customerId: Maybe<Scalars['ID']['output']>;
  /** The device. */
  device: Maybe<Device>;
  /** Dispatch, `VENDOR:number`. */
  dispatchId: Maybe<Scalars['ID']['output']>;
  /** Orchestrator. */
  host: Maybe<Scalars['String']['output']>;
  /** Site, `clientId:siteId`. */
  siteId: Maybe<Scalars['ID']['output']>;
  /** The ticket. */
  ticket: Maybe<Ticket>;
};

/** Whom and what a decision concerns. */
export type DecisionSubjectInput = {
  /** Ticketing client id. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Dispatch, `VENDOR:number`. */
  dispatchId?: InputMaybe<Scalars['ID']['input']>;
  /** Orchestrator. */
  host?: InputMaybe<Scalars['String']['input']>;
  /** Serial number of the device. */
  serialNumber?: InputMaybe<Scalars['ID']['input']>;
  /** Site, `clientId:siteId`. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Ticket id. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
};

export type Device = {
  __typename?: 'Device';
  /** What monitors decided about this device, newest first. */
  automation: Maybe<DecisionConnection>;
  /** Serial number, the key between all systems. */
  serialNumber: Scalars['ID']['output'];
};


export type DeviceAutomationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What becomes of a monitor's decisions. */
export type EffectsMode =
  /** They are summed up in the operators' chat. */
  | 'CHAT_SUMMARY'
  /** They are printed. */
  | 'DRY_RUN'
  /** They are recorded beside those of a live monitor. */
  | 'SHADOW'
  /** They are carried out. */
  | 'WRITE';

/** A maintenance window to end. */
export type EndMaintenanceWindowInput = {
  /** Id of the window. */
  id: Scalars['ID']['input'];
};

/** A time in which monitors leave something alone. Exactly one of customer, site and device is there. */
export type MaintenanceWindow = {
  __typename?: 'MaintenanceWindow';
  /** Whether it is under way now. */
  active: Scalars['Boolean']['output'];
  /** Everything of this customer. */
  customerId: Maybe<Scalars['ID']['output']>;
  /** How many minutes it lasts, whatever the clocks do meanwhile. */
  durationMinutes: Scalars['Int']['output'];
  /** Id of the window. */
  id: Scalars['ID']['output'];
  /** When it begins next. Null when never again. */
  nextStart: Maybe<Scalars['DateTime']['output']>;
  /** What for. Null when nobody said. */
  reason: Maybe<Scalars['String']['output']>;
  /** This device. */
  serialNumber: Maybe<Scalars['ID']['output']>;
  /** Everything at this site, `clientId:siteId`. */
  siteId: Maybe<Scalars['ID']['output']>;
  /** When it begins, in `timeZone`: a local date and time (`2030-03-16T22:00`) for once, a cron pattern (`0 22 * * SUN`) for again and again. */
  starts: Scalars['String']['output'];
  /** IANA zone in which `starts` is read. */
  timeZone: Scalars['String']['output'];
  /** It begins before this time alone. Null: without end. */
  until: Maybe<Scalars['DateTime']['output']>;
};

/** What came of declaring or ending a window. */
export type MaintenanceWindowPayload = {
  __typename?: 'MaintenanceWindowPayload';
  /** What to mend. Nothing was changed when there is any. */
  userErrors: Array<UserError>;
  /** The window. Null when `userErrors` say what to mend. */
  window: Maybe<MaintenanceWindow>;
};

/** What holds monitors back. */
export type MonitorControls = {
  __typename?: 'MonitorControls';
  /** Maintenance windows that have not ended for good. */
  maintenanceWindows: Array<MaintenanceWindow>;
  /** Monitors that are paused. */
  pauses: Array<MonitorPause>;
};

/** A monitor that is held back until it is resumed. */
export type MonitorPause = {
  __typename?: 'MonitorPause';
  /** For this customer alone. Null: wholly. */
  customerId: Maybe<Scalars['ID']['output']>;
  /** Name of the monitor. */
  monitor: Scalars['String']['output'];
  /** Why. Null when nobody said. */
  reason: Maybe<Scalars['String']['output']>;
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** A run of a job of a monitor. */
export type MonitorRun = {
  __typename?: 'MonitorRun';
  /** Actions by kind. */
  actions: Array<NamedCount>;
  /** What it decided, oldest first. Decisions without an action or a near miss are not kept. */
  decisions: Maybe<DecisionConnection>;
  /** When it ended. Null while it is under way, and for one that was killed. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Id of the run, also in the logs of everybody it asked. */
  id: Scalars['ID']['output'];
  /** Name of the job, for example `service-outage` or `service-outage/recheck`. */
  job: Scalars['String']['output'];
  /** What became of its decisions. */
  mode: EffectsMode;
  /** Name of the monitor, for example `service-outage`. */
  monitor: Scalars['String']['output'];
  /** Why it failed, or was held. Null when neither. */
  reason: Maybe<Scalars['String']['output']>;
  /** How it ended. Null while it is under way, and for one that was killed. */
  result: Maybe<MonitorRunResult>;
  /** How many subjects (edges, tickets, dispatches) it looked at. */
  seen: Scalars['Int']['output'];
  /** The settings it ran with, by name of the variable. */
  settings: Maybe<Scalars['JSON']['output']>;
  /** What could not be decided, by reason. */
  skips: Array<NamedCount>;
  /** When it began, by the monitor's clock. */
  startedAt: Scalars['DateTime']['output'];
};


/** A run of a job of a monitor. */
export type MonitorRunDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Runs, page by page. */
export type MonitorRunConnection = {
  __typename?: 'MonitorRunConnection';
  /** The page. */
  nodes: Array<MonitorRun>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are with this filter. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** Narrows runs. Absent means any; an empty list is refused. */
export type MonitorRunFilter = {
  /** Any of these modes, 1 to 4. */
  modes?: InputMaybe<Array<EffectsMode>>;
  /** Any of these monitors, 1 to 50. */
  monitors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these results, 1 to 4. */
  results?: InputMaybe<Array<MonitorRunResult>>;
  /** Those that began at or after this time. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Those that began before this time. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How a run ended. */
export type MonitorRunResult =
  /** It could not go on. */
  | 'FAILED'
  /** It ran to its end. */
  | 'FINISHED'
  /** The monitor was paused. */
  | 'HELD'
  /** It was cut short, because the monitor stopped or lost its lease. */
  | 'STOPPED';

export type Mutation = {
  __typename?: 'Mutation';
  /** Declares a time in which monitors leave a customer, a site or a device alone. Declaring the same again changes nothing. */
  createMaintenanceWindow: Maybe<MaintenanceWindowPayload>;
  /** Ends a maintenance window, also one that is under way. Ending it again changes nothing. */
  endMaintenanceWindow: Maybe<MaintenanceWindowPayload>;
  /** Holds a monitor back until it is resumed, wholly or for one customer. Pausing again changes nothing. */
  pauseMonitor: Maybe<PauseMonitorPayload>;
  /** Records decisions of a run; recording one again replaces what is there, unless that has fewer planned actions: it is further on. Called by the monitors. */
  recordDecisions: Maybe<RecordDecisionsPayload>;
  /** Records a run as it stands; recording it again replaces what is there, unless that has ended and this has not. Called by the monitors. */
  recordMonitorRun: Maybe<RecordMonitorRunPayload>;
  /** Lets a paused monitor go on. Resuming one that is not paused changes nothing. */
  resumeMonitor: Maybe<ResumeMonitorPayload>;
};


export type MutationCreateMaintenanceWindowArgs = {
  input: CreateMaintenanceWindowInput;
};


export type MutationEndMaintenanceWindowArgs = {
  input: EndMaintenanceWindowInput;
};


export type MutationPauseMonitorArgs = {
  input: PauseMonitorInput;
};


export type MutationRecordDecisionsArgs = {
  input: RecordDecisionsInput;
};


export type MutationRecordMonitorRunArgs = {
  input: RecordMonitorRunInput;
};


export type MutationResumeMonitorArgs = {
  input: ResumeMonitorInput;
};

/** A number with a name. */
export type NamedCount = {
  __typename?: 'NamedCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** What is counted. */
  name: Scalars['String']['output'];
};

/** A number with a name. */
export type NamedCountInput = {
  /** How many. */
  count: Scalars['Int']['input'];
  /** What is counted, 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** A rule that nearly fired. */
export type NearMiss = {
  __typename?: 'NearMiss';
  /** How much was missing, for people, for example `1 s short of 3600 s`. */
  by: Scalars['String']['output'];
  /** The rule. */
  rule: Scalars['String']['output'];
};

/** A rule that nearly fired. */
export type NearMissInput = {
  /** How much was missing, 1 to 200 characters. */
  by: Scalars['String']['input'];
  /** The rule, 1 to 100 characters. */
  rule: Scalars['String']['input'];
};

/** Where a page of a connection ends, and whether there is more. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to read the next page. Null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** True when another page follows `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A monitor to pause. */
export type PauseMonitorInput = {
  /** For this customer alone. Absent: wholly. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the monitor, 1 to 60 characters. */
  monitor: Scalars['String']['input'];
  /** Why, at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of pausing. */
export type PauseMonitorPayload = {
  __typename?: 'PauseMonitorPayload';
  /** The pause. Null when `userErrors` say what to mend. */
  pause: Maybe<MonitorPause>;
  /** What to mend. Nothing was changed when there is any. */
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  /** What monitors decided, newest first: why a ticket was opened, and why another was not. */
  decisions: Maybe<DecisionConnection>;
  /** What holds monitors back: pauses and maintenance windows that have not ended. Monitors read it before they act. */
  monitorControls: Maybe<MonitorControls>;
  /** One run. Null when the ledger does not know it, or holds it no longer. */
  monitorRun: Maybe<MonitorRun>;
  /** Runs of the monitors, newest first. */
  monitorRuns: Maybe<MonitorRunConnection>;
  /** How far the decisions of a shadow equal the live ones about the same subjects. */
  shadowAgreement: Maybe<ShadowAgreement>;
};


export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryMonitorRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMonitorRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitorRunFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryShadowAgreementArgs = {
  monitor: Scalars['String']['input'];
  since: Scalars['DateTime']['input'];
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Decisions of one run. */
export type RecordDecisionsInput = {
  /** 1 to 200 decisions. More go in several calls. */
  decisions: Array<DecisionInput>;
  /** What became of them. */
  mode: EffectsMode;
  /** Name of the monitor, 1 to 60 characters. */
  monitor: Scalars['String']['input'];
  /** The run. It need not be recorded yet. */
  runId: Scalars['ID']['input'];
};

/** What came of recording decisions. */
export type RecordDecisionsPayload = {
  __typename?: 'RecordDecisionsPayload';
  /** How many were recorded; those that are further on in the ledger do not count. */
  recorded: Scalars['Int']['output'];
  /** What to mend. Nothing was recorded when there is any. */
  userErrors: Array<UserError>;
};

/** A run as it stands. */
export type RecordMonitorRunInput = {
  /** Actions by kind, at most 100. */
  actions?: Array<NamedCountInput>;
  /** When it ended. Absent while it is under way. */
  finishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the run, a UUID. */
  id: Scalars['ID']['input'];
  /** Name of the job, 1 to 100 characters. */
  job: Scalars['String']['input'];
  /** What became of its decisions. */
  mode: EffectsMode;
  /** Name of the monitor, 1 to 60 characters. */
  monitor: Scalars['String']['input'];
  /** Why it failed, or was held, at most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How it ended. Absent while it is under way. */
  result?: InputMaybe<MonitorRunResult>;
  /** How many subjects it looked at. */
  seen?: Scalars['Int']['input'];
  /** The settings it ran with. */
  settings?: InputMaybe<Scalars['JSON']['input']>;
  /** What could not be decided, by reason, at most 100. */
  skips?: Array<NamedCountInput>;
  /** When it began. */
  startedAt: Scalars['DateTime']['input'];
};

/** What came of recording a run. */
export type RecordMonitorRunPayload = {
  __typename?: 'RecordMonitorRunPayload';
  /** The run. Null when `userErrors` say what to mend. */
  run: Maybe<MonitorRun>;
  /** What to mend. Nothing was recorded when there is any. */
  userErrors: Array<UserError>;
};

/** A monitor to resume. */
export type ResumeMonitorInput = {
  /** For this customer alone. Absent: wholly; pauses of customers stay. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the monitor. */
  monitor: Scalars['String']['input'];
};

/** What came of resuming. */
export type ResumeMonitorPayload = {
  __typename?: 'ResumeMonitorPayload';
  /** True when there was a pause that ended now. Null when `userErrors` say what to mend. */
  resumed: Maybe<Scalars['Boolean']['output']>;
  /** What to mend. Nothing was changed when there is any. */
  userErrors: Array<UserError>;
};

/** How far a shadow equals the live monitor, whose decisions have the mode `WRITE`. Compared are decisions of the same stage about the same subject: a shadow's with the live one nearest in time, at most an hour away. */
export type ShadowAgreement = {
  __typename?: 'ShadowAgreement';
  /** Shadow decisions that have a live one to be compared with. */
  compared: Scalars['Int']['output'];
  /** Kinds of difference, most frequent first, at most 50. */
  differences: Array<ShadowDifference>;
  /** Those that are equal: same rule, same actions with the same data, whatever came of them. */
  equal: Scalars['Int']['output'];
  /** Live decisions without a shadow one within an hour. */
  onlyLive: Scalars['Int']['output'];
  /** Shadow decisions without a live one. */
  onlyShadow: Scalars['Int']['output'];
  /** `equal` of `compared`, 0 to 1. Null when there is nothing to compare. */
  share: Maybe<Scalars['Float']['output']>;
};

/** A kind of difference between shadow and live. */
export type ShadowDifference = {
  __typename?: 'ShadowDifference';
  /** How often. */
  count: Scalars['Int']['output'];
  /** One shadow decision that shows it. */
  example: Maybe<Decision>;
  /** Rule of the live decision. */
  liveRule: Scalars['String']['output'];
  /** Rule of the shadow's decision. */
  shadowRule: Scalars['String']['output'];
  /** The stage. */
  stage: Scalars['String']['output'];
};

export type Ticket = {
  __typename?: 'Ticket';
  /** What monitors decided about this ticket, newest first: decisions whose subject it is, and those with an action that was done to it, so that the one that opened it is there. */
  automation: Maybe<DecisionConnection>;
  /** Ticket id, digits. */
  id: Scalars['ID']['output'];
};


export type TicketAutomationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  Device: Device;
  Ticket: Ticket;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Device:
    ( { __typename: 'Device' }
    & GraphQLRecursivePick<FederationTypes['Device'], {"serialNumber":true}> );
  Ticket:
    ( { __typename: 'Ticket' }
    & GraphQLRecursivePick<FederationTypes['Ticket'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionState: ResolverTypeWrapper<Partial<ActionState>>;
  CreateMaintenanceWindowInput: ResolverTypeWrapper<Partial<CreateMaintenanceWindowInput>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DecidedAction: ResolverTypeWrapper<Partial<DecidedAction>>;
  DecidedActionInput: ResolverTypeWrapper<Partial<DecidedActionInput>>;
  Decision: ResolverTypeWrapper<DecisionModel>;
  DecisionConnection: ResolverTypeWrapper<DecisionPage>;
  DecisionFilter: ResolverTypeWrapper<Partial<DecisionFilter>>;
  DecisionInput: ResolverTypeWrapper<Partial<DecisionInput>>;
  DecisionSubject: ResolverTypeWrapper<Subject>;
  DecisionSubjectInput: ResolverTypeWrapper<Partial<DecisionSubjectInput>>;
  Device: ResolverTypeWrapper<DeviceReference>;
  EffectsMode: ResolverTypeWrapper<Partial<EffectsMode>>;
  EndMaintenanceWindowInput: ResolverTypeWrapper<Partial<EndMaintenanceWindowInput>>;
  JSON: ResolverTypeWrapper<Partial<Scalars['JSON']['output']>>;
  MaintenanceWindow: ResolverTypeWrapper<MaintenanceWindowModel>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  MaintenanceWindowPayload: ResolverTypeWrapper<Partial<Omit<MaintenanceWindowPayload, 'window'> & { window?: Maybe<ResolversTypes['MaintenanceWindow']> }>>;
  MonitorControls: ResolverTypeWrapper<Partial<Omit<MonitorControls, 'maintenanceWindows'> & { maintenanceWindows: Array<ResolversTypes['MaintenanceWindow']> }>>;
  MonitorPause: ResolverTypeWrapper<Partial<MonitorPause>>;
  MonitorRun: ResolverTypeWrapper<MonitorRunModel>;
  MonitorRunConnection: ResolverTypeWrapper<MonitorRunPage>;
  MonitorRunFilter: ResolverTypeWrapper<Partial<MonitorRunFilter>>;
  MonitorRunResult: ResolverTypeWrapper<Partial<MonitorRunResult>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedCount: ResolverTypeWrapper<Partial<NamedCount>>;
  NamedCountInput: ResolverTypeWrapper<Partial<NamedCountInput>>;
  NearMiss: ResolverTypeWrapper<Partial<NearMiss>>;
  NearMissInput: ResolverTypeWrapper<Partial<NearMissInput>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PauseMonitorInput: ResolverTypeWrapper<Partial<PauseMonitorInput>>;
  PauseMonitorPayload: ResolverTypeWrapper<Partial<PauseMonitorPayload>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDecisionsInput: ResolverTypeWrapper<Partial<RecordDecisionsInput>>;
  RecordDecisionsPayload: ResolverTypeWrapper<Partial<RecordDecisionsPayload>>;
  RecordMonitorRunInput: ResolverTypeWrapper<Partial<RecordMonitorRunInput>>;
  RecordMonitorRunPayload: ResolverTypeWrapper<Partial<Omit<RecordMonitorRunPayload, 'run'> & { run?: Maybe<ResolversTypes['MonitorRun']> }>>;
  ResumeMonitorInput: ResolverTypeWrapper<Partial<ResumeMonitorInput>>;
  ResumeMonitorPayload: ResolverTypeWrapper<Partial<ResumeMonitorPayload>>;
  ShadowAgreement: ResolverTypeWrapper<AgreementModel>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  ShadowDifference: ResolverTypeWrapper<DifferenceModel>;
  Ticket: ResolverTypeWrapper<TicketReference>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CreateMaintenanceWindowInput: Partial<CreateMaintenanceWindowInput>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  String: Partial<Scalars['String']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DecidedAction: Partial<DecidedAction>;
  DecidedActionInput: Partial<DecidedActionInput>;
  Decision: DecisionModel;
  DecisionConnection: DecisionPage;
  DecisionFilter: Partial<DecisionFilter>;
  DecisionInput: Partial<DecisionInput>;
  DecisionSubject: Subject;
  DecisionSubjectInput: Partial<DecisionSubjectInput>;
  Device: DeviceReference;
  EndMaintenanceWindowInput: Partial<EndMaintenanceWindowInput>;
  JSON: Partial<Scalars['JSON']['output']>;
  MaintenanceWindow: MaintenanceWindowModel;
  Boolean: Partial<Scalars['Boolean']['output']>;
  MaintenanceWindowPayload: Partial<Omit<MaintenanceWindowPayload, 'window'> & { window?: Maybe<ResolversParentTypes['MaintenanceWindow']> }>;
  MonitorControls: Partial<Omit<MonitorControls, 'maintenanceWindows'> & { maintenanceWindows: Array<ResolversParentTypes['MaintenanceWindow']> }>;
  MonitorPause: Partial<MonitorPause>;
  MonitorRun: MonitorRunModel;
  MonitorRunConnection: MonitorRunPage;
  MonitorRunFilter: Partial<MonitorRunFilter>;
  Mutation: Record<PropertyKey, never>;
  NamedCount: Partial<NamedCount>;
  NamedCountInput: Partial<NamedCountInput>;
  NearMiss: Partial<NearMiss>;
  NearMissInput: Partial<NearMissInput>;
  PageInfo: Partial<PageInfo>;
  PauseMonitorInput: Partial<PauseMonitorInput>;
  PauseMonitorPayload: Partial<PauseMonitorPayload>;
  Query: Record<PropertyKey, never>;
  RecordDecisionsInput: Partial<RecordDecisionsInput>;
  RecordDecisionsPayload: Partial<RecordDecisionsPayload>;
  RecordMonitorRunInput: Partial<RecordMonitorRunInput>;
  RecordMonitorRunPayload: Partial<Omit<RecordMonitorRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['MonitorRun']> }>;
  ResumeMonitorInput: Partial<ResumeMonitorInput>;
  ResumeMonitorPayload: Partial<ResumeMonitorPayload>;
  ShadowAgreement: AgreementModel;
  Float: Partial<Scalars['Float']['output']>;
  ShadowDifference: DifferenceModel;
  Ticket: TicketReference;
  UserError: Partial<UserError>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecidedActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecidedAction'] = ResolversParentTypes['DecidedAction']> = {
  action?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActionState'], ParentType, ContextType>;
  ticketId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  actions?: Resolver<Array<ResolversTypes['DecidedAction']>, ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['EffectsMode'], ParentType, ContextType>;
  monitor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearMisses?: Resolver<Array<ResolversTypes['NearMiss']>, ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['MonitorRun']>, ParentType, ContextType>;
  skipped?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['DecisionSubject'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DecisionSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionSubject'] = ResolversParentTypes['DecisionSubject']> = {
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  dispatchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siteId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type DeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device'], FederationReferenceType extends FederationReferenceTypes['Device'] = FederationReferenceTypes['Device']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Device']> | FederationReferenceType, FederationReferenceType, ContextType>;
  automation?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<DeviceAutomationArgs, 'first'>>;
  serialNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MaintenanceWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaintenanceWindow'] = ResolversParentTypes['MaintenanceWindow']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  siteId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MaintenanceWindowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaintenanceWindowPayload'] = ResolversParentTypes['MaintenanceWindowPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['MaintenanceWindow']>, ParentType, ContextType>;
};

export type MonitorControlsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorControls'] = ResolversParentTypes['MonitorControls']> = {
  maintenanceWindows?: Resolver<Array<ResolversTypes['MaintenanceWindow']>, ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['MonitorPause']>, ParentType, ContextType>;
};

export type MonitorPauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorPause'] = ResolversParentTypes['MonitorPause']> = {
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  monitor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MonitorRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorRun'] = ResolversParentTypes['MonitorRun']> = {
  actions?: Resolver<Array<ResolversTypes['NamedCount']>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<MonitorRunDecisionsArgs, 'first'>>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['EffectsMode'], ParentType, ContextType>;
  monitor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['MonitorRunResult']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  skips?: Resolver<Array<ResolversTypes['NamedCount']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MonitorRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorRunConnection'] = ResolversParentTypes['MonitorRunConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MonitorRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createMaintenanceWindow?: Resolver<Maybe<ResolversTypes['MaintenanceWindowPayload']>, ParentType, ContextType, RequireFields<MutationCreateMaintenanceWindowArgs, 'input'>>;
  endMaintenanceWindow?: Resolver<Maybe<ResolversTypes['MaintenanceWindowPayload']>, ParentType, ContextType, RequireFields<MutationEndMaintenanceWindowArgs, 'input'>>;
  pauseMonitor?: Resolver<Maybe<ResolversTypes['PauseMonitorPayload']>, ParentType, ContextType, RequireFields<MutationPauseMonitorArgs, 'input'>>;
  recordDecisions?: Resolver<Maybe<ResolversTypes['RecordDecisionsPayload']>, ParentType, ContextType, RequireFields<MutationRecordDecisionsArgs, 'input'>>;
  recordMonitorRun?: Resolver<Maybe<ResolversTypes['RecordMonitorRunPayload']>, ParentType, ContextType, RequireFields<MutationRecordMonitorRunArgs, 'input'>>;
  resumeMonitor?: Resolver<Maybe<ResolversTypes['ResumeMonitorPayload']>, ParentType, ContextType, RequireFields<MutationResumeMonitorArgs, 'input'>>;
};

export type NamedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedCount'] = ResolversParentTypes['NamedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NearMissResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearMiss'] = ResolversParentTypes['NearMiss']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PauseMonitorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseMonitorPayload'] = ResolversParentTypes['PauseMonitorPayload']> = {
  pause?: Resolver<Maybe<ResolversTypes['MonitorPause']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  decisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  monitorControls?: Resolver<Maybe<ResolversTypes['MonitorControls']>, ParentType, ContextType>;
  monitorRun?: Resolver<Maybe<ResolversTypes['MonitorRun']>, ParentType, ContextType, RequireFields<QueryMonitorRunArgs, 'id'>>;
  monitorRuns?: Resolver<Maybe<ResolversTypes['MonitorRunConnection']>, ParentType, ContextType, RequireFields<QueryMonitorRunsArgs, 'first'>>;
  shadowAgreement?: Resolver<Maybe<ResolversTypes['ShadowAgreement']>, ParentType, ContextType, RequireFields<QueryShadowAgreementArgs, 'monitor' | 'since'>>;
};

export type RecordDecisionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDecisionsPayload'] = ResolversParentTypes['RecordDecisionsPayload']> = {
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordMonitorRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMonitorRunPayload'] = ResolversParentTypes['RecordMonitorRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['MonitorRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeMonitorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeMonitorPayload'] = ResolversParentTypes['ResumeMonitorPayload']> = {
  resumed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShadowAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShadowAgreement'] = ResolversParentTypes['ShadowAgreement']> = {
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['ShadowDifference']>, ParentType, ContextType>;
  equal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyLive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyShadow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ShadowDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShadowDifference'] = ResolversParentTypes['ShadowDifference']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  liveRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shadowRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  automation?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<TicketAutomationArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  DecidedAction?: DecidedActionResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionSubject?: DecisionSubjectResolvers<ContextType>;
  Device?: DeviceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  MaintenanceWindow?: MaintenanceWindowResolvers<ContextType>;
  MaintenanceWindowPayload?: MaintenanceWindowPayloadResolvers<ContextType>;
  MonitorControls?: MonitorControlsResolvers<ContextType>;
  MonitorPause?: MonitorPauseResolvers<ContextType>;
  MonitorRun?: MonitorRunResolvers<ContextType>;
  MonitorRunConnection?: MonitorRunConnectionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedCount?: NamedCountResolvers<ContextType>;
  NearMiss?: NearMissResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseMonitorPayload?: PauseMonitorPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordDecisionsPayload?: RecordDecisionsPayloadResolvers<ContextType>;
  RecordMonitorRunPayload?: RecordMonitorRunPayloadResolvers<ContextType>;
  ResumeMonitorPayload?: ResumeMonitorPayloadResolvers<ContextType>;
  ShadowAgreement?: ShadowAgreementResolvers<ContextType>;
  ShadowDifference?: ShadowDifferenceResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

