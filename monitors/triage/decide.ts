import { firstNote } from './rules/first-note.ts';
import { newEvents } from './rules/new-events.ts';

/** Every decision of the monitor, one for each task of an open ticket. */
export const stages = { 'first-note': firstNote, 'new-events': newEvents };
