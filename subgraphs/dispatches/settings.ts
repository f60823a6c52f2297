import { integer, milliseconds } from '../../platform/config.ts';

export const settings = {
  keepClosedDays: integer({
    env: 'DISPATCHES_KEEP_CLOSED_DAYS',
    description: 'How long the index keeps a dispatch after it was completed or cancelled.',
    unit: 'days',
    default: '90',
    min: 1,
    max: 3650,
  }),
  notReadyRetryMs: milliseconds({
    env: 'DISPATCHES_NOT_READY_RETRY_MS',
    description: 'After how long to ask again, as an answer says while a vendor was never read.',
    default: '5000',
  }),
  publishEveryMs: milliseconds({
    env: 'DISPATCHES_PUBLISH_EVERY_MS',
    description:
      'How often to look for changes that the event log does not hold yet; while it is away the wait doubles, up to a minute.',
    default: '5000',
  }),
};
