import type { Metrics } from '../../platform/metrics.ts';

/** The numbers of the monitor, by the names that dashboards know. */
export interface TriageMetrics {
  withTriage(): void;
  withoutTriage(): void;
  notesAppended(count: number): void;
  notesFailed(count: number): void;
  ticketsUnreadable(): void;
  edgeUnreadable(): void;
}

export function createTriageMetrics(metrics: Metrics): TriageMetrics {
  const counter = (name: string, help: string) => metrics.counter(`${name}_total`, help, []);
  const withTriage = counter('tickets_with_triage_counter', 'Tasks with a triage note');
  const without = counter('tickets_without_triage_counter', 'Tasks without a triage note');
  const notes = counter('triage_note_counter', 'Notes that were added');
  const notesFailed = counter('triage_error_note_counter', 'Notes that could not be added');
  const tickets = counter('open_ticket_error_counter', 'Customers whose tickets were unreadable');
  const edges = counter('monitor_map_error_counter', 'Edges whose state was unreadable');
  return {
    withTriage: () => withTriage.add({}),
    withoutTriage: () => without.add({}),
    notesAppended: (count) => notes.add({}, count),
    notesFailed: (count) => notesFailed.add({}, count),
    ticketsUnreadable: () => tickets.add({}),
    edgeUnreadable: () => edges.add({}),
  };
}
