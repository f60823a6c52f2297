import type { OutageType } from '../vocabulary/outage-type.ts';
import type { EdgeCase } from './sightings.ts';

/** What became of a ticket's task when an outage was reported: see `OpenOutageTaskOutcome` in schema/bruin.graphql. */
export type OpenOutcome =
  'CREATED' | 'ALREADY_IN_PROGRESS' | 'RESOLVED_NOT_REOPENED' | 'REOPENED' | 'REOPENED_SAME_SITE';

/** Everything that the monitor does. Each part of a key (`cycle`, `occasion`) tells one time from the next. */
export type Action = { readonly ifItFails?: 'go-on'; readonly ifAlready?: 'stop' } & (
  | ScheduleRecheck
  | OpenOutageTask
  | AppendNote
  | ReopenTask
  | SetSeverity
  | MoveTask
  | ScheduleForward
  | CancelForward
  | UnpauseTask
  | ResolveTask
  | CloseTicket
  | RebootModem
  | SendMilestone
  | Chat
  | Count
  | Look
);

/** Looks at the edge again once its quarantine is over. */
export interface ScheduleRecheck {
  readonly kind: 'schedule-recheck';
  readonly dueAt: string;
  readonly payload: RecheckPayload;
}

export interface RecheckPayload {
  readonly case: EdgeCase;
  readonly outage: OutageType;
}

export interface OpenOutageTask {
  readonly kind: 'open-outage-task';
  readonly case: EdgeCase;
  readonly outage: OutageType;
  /** Interfaces that are out; null reports the device as a whole. */
  readonly interfaces: readonly string[] | null;
  /** When the outage was sighted. */
  readonly occasion: string;
}

/** Notes of one text, split. */
export interface AppendNote {
  readonly kind: 'append-note';
  readonly ticketId: string;
  /** What it is, for the key: `triage`, `reopening`, `autoresolve`, `modem-reboot`, `client-reminder`, … */
  readonly note: string;
  /** Each below 1500 characters. */
  readonly texts: readonly string[];
  /** Empty: the whole ticket. */
  readonly serviceNumbers: readonly string[];
  /** Documentation cycle, or what else tells this note from the next of its kind about these service numbers. */
  readonly cycle: string;
  /** Notes of its kind that are not younger belong to an earlier cycle, ISO 8601. Null: there is none. */
  readonly since: string | null;
  /** Set where the decision was not made on the ticket's notes: they are read before it is sent. */
  readonly wasUnseen?: true;
}

interface TaskAction {
  readonly ticketId: string;
  /** `ticketId:detailId`. */
  readonly taskId: string;
  readonly serialNumber: string;
  readonly cycle: string;
}

/** Opens a solved task again; the stage `reopened` follows only when it is open then. */
export interface ReopenTask extends TaskAction {
  readonly kind: 'reopen-task';
  readonly case: EdgeCase;
  readonly outage: OutageType;
  /** To be appended once it is open. */
  readonly texts: readonly string[];
}

export interface UnpauseTask extends TaskAction {
  readonly kind: 'unpause-task';
}

export interface ResolveTask extends TaskAction {
  readonly kind: 'resolve-task';
  /** Interfaces that are well again; null: the device as a whole. */
  readonly interfaces: readonly string[] | null;
}

export interface MoveTask extends TaskAction {
  readonly kind: 'move-task';
  readonly workQueue: string;
}

export interface CloseTicket {
  readonly kind: 'close-ticket';
  readonly ticketId: string;
  /** Why, for people. */
  readonly note: string;
  readonly cycle: string;
}

export interface SetSeverity {
  readonly kind: 'set-severity';
  readonly ticketId: string;
  /** 1 (high) to 4 (low). */
  readonly severity: number;
  readonly reason: string;
  readonly cycle: string;
}

/** Moves the task to a work queue later, if it is still to be moved then. */
export interface ScheduleForward {
  readonly kind: 'schedule-forward';
  readonly dueAt: string;
  readonly ifPresent: 'keep' | 'replace';
  readonly payload: ForwardPayload;
}

export interface ForwardPayload {
  readonly case: EdgeCase;
  readonly outage: OutageType;
  readonly ticketId: string;
  /** Service number of the task: the edge's serial number, or one of its lines. */
  readonly serviceNumber: string;
  readonly workQueue: string;
  readonly cycle: string;
}

/** Forgets what ScheduleForward asked for. */
export interface CancelForward {
  readonly kind: 'cancel-forward';
  readonly ticketId: string;
  readonly serviceNumbers: readonly string[];
}

export interface RebootModem {
  readonly kind: 'reboot-modem';
  readonly ticketId: string;
  readonly serialNumber: string;
  readonly interface: string;
  readonly logicalId: string;
  readonly cycle: string;
}

export interface SendMilestone {
  readonly kind: 'send-milestone';
  readonly ticketId: string;
  readonly serviceNumber: string;
  readonly milestone: 'BYOB_OUTAGE_ACKNOWLEDGEMENT' | 'BYOB_OUTAGE_REMINDER' | 'DEVICE_LOST_POWER';
  readonly cycle: string;
}

/** Tells the operators' chat, at most once. */
export interface Chat {
  readonly kind: 'chat';
  readonly text: string;
  /** What it is about and which time, for the key: for example `['created', ticketId, serialNumber]`. */
  readonly about: readonly string[];
}

/** Counts in the metrics, once for each ticket, service number and cycle; `task` counters exist beside their mid-life counterparts. */
export interface Count {
  readonly kind: 'count';
  readonly ticketId: string;
  /** Of the task. */
  readonly serviceNumber: string;
  readonly cycle: string;
  /** `reopened-there`: by the ticketing system itself. */
  readonly counter: 'created' | 'reopened' | 'reopened-there' | 'autoresolved' | 'forwarded';
  readonly case: EdgeCase;
  /** Null when nobody knows. */
  readonly outage: OutageType | null;
  /** Interfaces that it is about; absent: those that are down now. */
  readonly interfaces?: readonly string[];
  /** Where it was forwarded to. */
  readonly targetQueue?: string;
}

/** Reads what a further decision needs, and makes it; changes nothing by itself. */
export interface Look {
  readonly kind: 'look';
  readonly at:
    'autoresolve' | 'modems' | 'modem-follow-up' | 'reminder' | 'acknowledgement' | 'carrier';
  readonly case: EdgeCase;
  /** Null: the one that is open for the device. */
  readonly ticketId: string | null;
  /** When the outage was sighted. */
  readonly occasion: string;
}
