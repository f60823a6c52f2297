import type { TriageFacts } from '../../vocabulary/triage-note.ts';
import type { EdgeCase, TaskSighting, TicketSighting } from '../sightings.ts';

/** What decides whether a task is resolved. */
export interface Recovery {
  readonly case: EdgeCase;
  readonly ticket: TicketSighting;
  readonly task: TaskSighting;
  readonly outageType: TriageFacts['outageType'];
  /** Links that were down when the outage was documented last. */
  readonly faults: TriageFacts['links'];
  /** A customer's own line came back, and nobody but the automation has the task. */
  readonly isByob: boolean;
  readonly timeZone: string | null;
}
