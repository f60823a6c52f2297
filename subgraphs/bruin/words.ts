import type { Words } from '../../platform/words.ts';
import type { TicketStatus, TicketTaskStatus, TicketTopic } from '../generated/bruin.ts';

const TOPICS = {
  SERVICE_OUTAGE: 'VOO',
  SERVICE_AFFECTING: 'VAS',
  WIRELESS_OUTAGE: '019',
  ADD_LINES: '053',
} satisfies Record<Exclude<TicketTopic, 'UNKNOWN'>, string>;

const STATUSES = {
  NEW: 'New',
  IN_PROGRESS: 'InProgress',
  DRAFT: 'Draft',
  RESOLVED: 'Resolved',
  CLOSED: 'Closed',
  IN_REVIEW: 'InReview',
} satisfies Record<Exclude<TicketStatus, 'UNKNOWN'>, string>;

const TASK_STATUSES = {
  IN_PROGRESS: 'I',
  RESOLVED: 'R',
  CLOSED: 'C',
} satisfies Record<Exclude<TicketTaskStatus, 'UNKNOWN'>, string>;

/** Our values to the words that Bruin's filters take. */
export const topicWords: ReadonlyMap<TicketTopic, string> = new Map(entriesOf(TOPICS));
/** As topicWords. */
export const statusWords: ReadonlyMap<TicketStatus, string> = new Map(entriesOf(STATUSES));

/** Bruin's word to ours; UNKNOWN, and reported, for a word that is new to us. */
export const topicOf = reader('topic', TOPICS);
/** As topicOf. `In-Progress` and `In Progress` are printed forms of `InProgress`. */
export const statusOf = reader('status', STATUSES);
/** As topicOf. */
export const taskStatusOf = reader('taskStatus', TASK_STATUSES);

function reader<Ours extends string>(field: string, ours: Record<Ours, string>) {
  const table = new Map(entriesOf(ours).map(([value, word]) => [normalise(word), value]));
  return (word: string, words: Words): Ours | 'UNKNOWN' => {
    const value = table.get(normalise(word));
    if (value === undefined) words.noteUnknown(field, word);
    return value ?? 'UNKNOWN';
  };
}

function entriesOf<Ours extends string>(words: Record<Ours, string>): [Ours, string][] {
  return Object.entries(words) as [Ours, string][];
}

function normalise(word: string): string {
  return word.replace(/[- ]/g, '').toLowerCase();
}
