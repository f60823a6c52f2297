import type { DeviceEvent } from '../vocabulary/device-events.ts';
import type { TicketNote } from '../vocabulary/ticket-note.ts';

/** Everything here is JSON, for the ledger. Times are ISO 8601, UTC. */

/** An edge as its orchestrator shows it. */
export interface EdgeSighting {
  readonly host: string;
  readonly enterpriseId: string;
  readonly edgeId: string;
  readonly name: string | null;
  readonly state: string | null;
  readonly haRole: 'PRIMARY' | 'STANDBY' | 'STANDALONE' | null;
  readonly haPartner: { readonly serialNumber: string; readonly state: string | null } | null;
  readonly links: readonly LinkSighting[];
}

export interface LinkSighting {
  readonly interface: string;
  readonly state: string | null;
  readonly displayName: string | null;
  readonly ipAddress: string | null;
  readonly configuration: { readonly mode: string | null; readonly type: string | null } | null;
}

/** An open outage ticket. */
export interface TicketSighting {
  readonly id: string;
  readonly createdAt: string | null;
  readonly serviceNumbers: readonly string[];
  readonly notes: readonly TicketNote[];
}

/** A task without a triage note. */
export interface UndocumentedTask {
  readonly ticketId: string;
  readonly serialNumber: string;
  readonly createdAt: string | null;
  /** Null when it could not be read; absent: it was too early to ask. */
  readonly edge?: EdgeReading | null;
}

/** How an edge stands and what happened to it in seven days, the newest of each kind. */
export interface EdgeReading {
  /** Null when no orchestrator knows it. */
  readonly edge: EdgeSighting | null;
  readonly events: readonly DeviceEvent[];
}

/** A task with a triage note. */
export interface DocumentedTask {
  readonly ticketId: string;
  readonly serialNumber: string;
  /** When its newest triage or events note was written. */
  readonly lastNoteAt: string;
  /** What happened since, or before and was not told, newest first. Null when it could not be read; absent: it was too early to ask. */
  readonly events?: readonly DeviceEvent[] | null;
}
