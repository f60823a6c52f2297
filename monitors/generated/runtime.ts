/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Notes for a ticket. */
export type AppendTicketNotesInput = {
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 50 notes, written in this order. */
  notes: Array<TicketNoteInput>;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: string;
};

/** How adding notes ended. */
export type AppendTicketNotesOutcome =
  /** Every note is in the ticket. */
  | 'APPENDED'
  /** Every note was sent, but not every one could be read back in time: look before sending it again. The same `idempotencyKey` looks again and never sends twice. */
  | 'UNCERTAIN';

/** A chat system. */
export type ChatSystem =
  /** Slack. */
  | 'SLACK'
  /** Microsoft Teams. */
  | 'TEAMS';

/** A maintenance window. Exactly one of customer, site and device has to be given. */
export type CreateMaintenanceWindowInput = {
  /** Everything of this customer: ticketing client id. */
  customerId?: string | null | undefined;
  /** How long it lasts, 1 to 10,080 minutes. */
  durationMinutes: number;
  /** What for, at most 500 characters. */
  reason?: string | null | undefined;
  /** This device: serial number. */
  serialNumber?: string | null | undefined;
  /** Everything at this site, `clientId:siteId`. */
  siteId?: string | null | undefined;
  /** When it begins, in `timeZone`: a local date and time (`2030-03-16T22:00`) for once, a cron pattern with five fields (`0 22 * * SUN`) for again and again. A time that the clocks leave out when they go forward moves on by as much; one that they show twice means the first, or both where the pattern's hour begins with `*`. */
  starts: string;
  /** IANA zone, for example `US/Eastern` or `Europe/Madrid`. */
  timeZone: string;
  /** It begins before this time alone; one that is under way goes on. Absent: without end. */
  until?: string | null | undefined;
};

/** Something that a decision led to. */
export type DecidedActionInput = {
  /** All of it, as data. */
  action?: unknown;
  /** What there is to say about it, at most 1000 characters. */
  detail?: string | null | undefined;
  /** What, 1 to 60 characters. */
  kind: string;
  /** Notes that it wrote, at most 50. */
  noteIds?: Array<string>;
  /** What came of it. */
  state: ActionState;
  /** Ticket it was done to. */
  ticketId?: string | null | undefined;
};

/** A decision. */
export type DecisionInput = {
  /** What it led to, in order, at most 100. */
  actions?: Array<DecidedActionInput>;
  /** Why, in a sentence, at most 1000 characters. */
  because: string;
  /** When it was made. */
  decidedAt: string;
  /** Id of the decision, a UUID: the same for the same decision of the same run. */
  id: string;
  /** Rules that nearly fired, at most 20. */
  nearMisses?: Array<NearMissInput>;
  /** The inputs that mattered. */
  observation?: unknown;
  /** The rule that fired, 1 to 100 characters. */
  rule: string;
  /** What it could not decide and why, 1 to 100 characters. */
  skipped?: string | null | undefined;
  /** Which decision of the monitor it is, 1 to 60 characters. */
  stage: string;
  /** Whom and what it concerns. */
  subject: DecisionSubjectInput;
};

/** Whom and what a decision concerns. */
export type DecisionSubjectInput = {
  /** Ticketing client id. */
  customerId?: string | null | undefined;
  /** Dispatch, `VENDOR:number`. */
  dispatchId?: string | null | undefined;
  /** Orchestrator. */
  host?: string | null | undefined;
  /** Serial number of the device. */
  serialNumber?: string | null | undefined;
  /** Site, `clientId:siteId`. */
  siteId?: string | null | undefined;
  /** Ticket id. */
  ticketId?: string | null | undefined;
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
  id: string;
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

/** A number with a name. */
export type NamedCountInput = {
  /** How many. */
  count: number;
  /** What is counted, 1 to 100 characters. */
  name: string;
};

/** A rule that nearly fired. */
export type NearMissInput = {
  /** How much was missing, 1 to 200 characters. */
  by: string;
  /** The rule, 1 to 100 characters. */
  rule: string;
};

/** A monitor to pause. */
export type PauseMonitorInput = {
  /** For this customer alone. Absent: wholly. */
  customerId?: string | null | undefined;
  /** Name of the monitor, 1 to 60 characters. */
  monitor: string;
  /** Why, at most 500 characters. */
  reason?: string | null | undefined;
};

/** Decisions of one run. */
export type RecordDecisionsInput = {
  /** 1 to 200 decisions. More go in several calls. */
  decisions: Array<DecisionInput>;
  /** What became of them. */
  mode: EffectsMode;
  /** Name of the monitor, 1 to 60 characters. */
  monitor: string;
  /** The run. It need not be recorded yet. */
  runId: string;
};

/** A run as it stands. */
export type RecordMonitorRunInput = {
  /** Actions by kind, at most 100. */
  actions?: Array<NamedCountInput>;
  /** When it ended. Absent while it is under way. */
  finishedAt?: string | null | undefined;
  /** Id of the run, a UUID. */
  id: string;
  /** Name of the job, 1 to 100 characters. */
  job: string;
  /** What became of its decisions. */
  mode: EffectsMode;
  /** Name of the monitor, 1 to 60 characters. */
  monitor: string;
  /** Why it failed, or was held, at most 1000 characters. */
  reason?: string | null | undefined;
  /** How it ended. Absent while it is under way. */
  result?: MonitorRunResult | null | undefined;
  /** How many subjects it looked at. */
  seen?: number;
  /** The settings it ran with. */
  settings?: unknown;
  /** What could not be decided, by reason, at most 100. */
  skips?: Array<NamedCountInput>;
  /** When it began. */
  startedAt: string;
};

/** A monitor to resume. */
export type ResumeMonitorInput = {
  /** For this customer alone. Absent: wholly; pauses of customers stay. */
  customerId?: string | null | undefined;
  /** Name of the monitor. */
  monitor: string;
};

/** A message for the operators' chat. */
export type SendChatMessageInput = {
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: string | null | undefined;
  /** Which chat. Absent: the one that is configured; when both are, Slack. */
  system?: ChatSystem | null | undefined;
  /** Text, 1 to 28,000 characters. */
  text: string;
};

/** A note that is uncertain. */
export type SettleTicketNoteInput = {
  /** Id of the attempt. */
  id: string;
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

/** A note to be written. */
export type TicketNoteInput = {
  /** Service numbers that it concerns, 1 to 50, each once. Absent: the whole ticket, or the task. At most one together with `taskId` or `PRIVATE`. */
  serviceNumbers?: Array<string> | null | undefined;
  /** Task of the ticket that it concerns, `ticketId:detailId`. */
  taskId?: string | null | undefined;
  /** Text, 1 to 1499 characters (UTF-16 units) and not blanks alone, kept byte for byte. Split a longer one at line ends into several notes. */
  text: string;
  /** Who may read it. A private note needs `taskId` or a service number. */
  visibility?: TicketNoteVisibility;
};

/** Who may read a note. */
export type TicketNoteVisibility =
  /** Our own people alone (`CON`). */
  | 'PRIVATE'
  /** The customer too (`ADN`). */
  | 'PUBLIC';

export type RecordMonitorRunMutationVariables = Exact<{
  input: RecordMonitorRunInput;
}>;


export type RecordMonitorRunMutation = { recordMonitorRun: { userErrors: Array<{ code: string, message: string }> } | null };

export type RecordDecisionsMutationVariables = Exact<{
  input: RecordDecisionsInput;
}>;


export type RecordDecisionsMutation = { recordDecisions: { userErrors: Array<{ code: string, message: string }> } | null };

export type MonitorControlsQueryVariables = Exact<{ [key: string]: never; }>;


export type MonitorControlsQuery = { monitorControls: { pauses: Array<{ monitor: string, customerId: string | null }>, maintenanceWindows: Array<{ id: string, customerId: string | null, siteId: string | null, serialNumber: string | null, starts: string, timeZone: string, durationMinutes: number, until: string | null, reason: string | null }> } | null };

export type SendChatMessageMutationVariables = Exact<{
  input: SendChatMessageInput;
}>;


export type SendChatMessageMutation = { sendChatMessage: { delivery: { id: string, state: DeliveryState, reason: string | null } | null, userErrors: Array<{ code: string, message: string }> } | null };

export type RunToReplayQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type RunToReplayQuery = { monitorRun: { monitor: string, job: string, mode: EffectsMode, startedAt: string, settings: unknown, decisions: { nodes: Array<{ id: string, stage: string, decidedAt: string, rule: string, because: string, skipped: string | null, observation: unknown, subject: { customerId: string | null, dispatchId: string | null, device:
            | { serialNumber: string }
            | { serialNumber: string }
           | null, ticket: { id: string } | null }, actions: Array<{ kind: string, action: unknown }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type PauseMonitorMutationVariables = Exact<{
  input: PauseMonitorInput;
}>;


export type PauseMonitorMutation = { pauseMonitor: { pause: { since: string, reason: string | null } | null, userErrors: Array<{ code: string, message: string }> } | null };

export type ResumeMonitorMutationVariables = Exact<{
  input: ResumeMonitorInput;
}>;


export type ResumeMonitorMutation = { resumeMonitor: { resumed: boolean | null, userErrors: Array<{ code: string, message: string }> } | null };

export type MaintenanceWindowsQueryVariables = Exact<{ [key: string]: never; }>;


export type MaintenanceWindowsQuery = { monitorControls: { maintenanceWindows: Array<{ id: string, customerId: string | null, siteId: string | null, serialNumber: string | null, starts: string, timeZone: string, durationMinutes: number, until: string | null, reason: string | null, active: boolean, nextStart: string | null }> } | null };

export type CreateMaintenanceWindowMutationVariables = Exact<{
  input: CreateMaintenanceWindowInput;
}>;


export type CreateMaintenanceWindowMutation = { createMaintenanceWindow: { window: { id: string, active: boolean, nextStart: string | null } | null, userErrors: Array<{ code: string, message: string }> } | null };

export type EndMaintenanceWindowMutationVariables = Exact<{
  input: EndMaintenanceWindowInput;
}>;


export type EndMaintenanceWindowMutation = { endMaintenanceWindow: { window: { id: string } | null, userErrors: Array<{ code: string, message: string }> } | null };

export type TicketNotesNowQueryVariables = Exact<{
  id: string;
}>;


export type TicketNotesNowQuery = { ticket: { notes: Array<{ id: string, text: string | null, serviceNumbers: Array<string> | null, createdAt: string | null }> | null } | null };

export type UncertainTicketNotesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UncertainTicketNotesQuery = { uncertainTicketNotes: { nodes: Array<{ id: string, text: string, serviceNumbers: Array<string> | null, sentAt: string, ticket: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AppendTicketNotesMutationVariables = Exact<{
  input: AppendTicketNotesInput;
}>;


export type AppendTicketNotesMutation = { appendTicketNotes: { outcome: AppendTicketNotesOutcome | null, notes: Array<{ id: string } | null>, uncertainNotes: Array<{ id: string, sentAt: string }> | null, userErrors: Array<{ code: string, message: string }> } | null };

export type RetryTicketNoteMutationVariables = Exact<{
  input: SettleTicketNoteInput;
}>;


export type RetryTicketNoteMutation = { retryTicketNote: { outcome: SettleTicketNoteOutcome | null, note: { id: string } | null, userErrors: Array<{ code: string, message: string }> } | null };


export const RecordMonitorRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMonitorRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMonitorRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMonitorRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMonitorRunMutation, RecordMonitorRunMutationVariables>;
export const RecordDecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDecisionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordDecisionsMutation, RecordDecisionsMutationVariables>;
export const MonitorControlsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonitorControls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitorControls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitor"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintenanceWindows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"siteId"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<MonitorControlsQuery, MonitorControlsQueryVariables>;
export const SendChatMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendChatMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendChatMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendChatMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SendChatMessageMutation, SendChatMessageMutationVariables>;
export const RunToReplayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunToReplay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitorRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitor"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RunToReplayQuery, RunToReplayQueryVariables>;
export const PauseMonitorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseMonitor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseMonitorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseMonitor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PauseMonitorMutation, PauseMonitorMutationVariables>;
export const ResumeMonitorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeMonitor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeMonitorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeMonitor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeMonitorMutation, ResumeMonitorMutationVariables>;
export const MaintenanceWindowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MaintenanceWindows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitorControls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maintenanceWindows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"siteId"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"nextStart"}}]}}]}}]}}]} as unknown as DocumentNode<MaintenanceWindowsQuery, MaintenanceWindowsQueryVariables>;
export const CreateMaintenanceWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMaintenanceWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMaintenanceWindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMaintenanceWindow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"nextStart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateMaintenanceWindowMutation, CreateMaintenanceWindowMutationVariables>;
export const EndMaintenanceWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMaintenanceWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMaintenanceWindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMaintenanceWindow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndMaintenanceWindowMutation, EndMaintenanceWindowMutationVariables>;
export const TicketNotesNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketNotesNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<TicketNotesNowQuery, TicketNotesNowQueryVariables>;
export const UncertainTicketNotesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UncertainTicketNotes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uncertainTicketNotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<UncertainTicketNotesQuery, UncertainTicketNotesQueryVariables>;
export const AppendTicketNotesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppendTicketNotes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppendTicketNotesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appendTicketNotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncertainNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AppendTicketNotesMutation, AppendTicketNotesMutationVariables>;
export const RetryTicketNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryTicketNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleTicketNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryTicketNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RetryTicketNoteMutation, RetryTicketNoteMutationVariables>;