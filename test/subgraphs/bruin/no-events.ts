import type { EventLog } from '../../../platform/events/event-log.ts';

/** For the one place of the dependencies that this subgraph has no use for: whoever asks it fails. */
export const noEvents: EventLog = {
  append: () => Promise.reject(new Error('Bruin has no events.')),
  read: () => Promise.reject(new Error('Bruin has no events.')),
  close: () => Promise.resolve(),
};
