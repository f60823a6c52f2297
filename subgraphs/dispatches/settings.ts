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
  requestWaitMs: milliseconds({
    env: 'DISPATCHES_REQUEST_WAIT_MS',
    description:
      'How long createDispatch, updateDispatch and cancelDispatch wait for the end of what was asked.',
    default: '10000',
  }),
  keepRequestsDays: integer({
    env: 'DISPATCHES_KEEP_REQUESTS_DAYS',
    description: 'How long a request to the desk, and its idempotency key, stays after it ended.',
    unit: 'days',
    default: '30',
    min: 1,
    max: 365,
  }),
  publishEveryMs: milliseconds({
    env: 'DISPATCHES_PUBLISH_EVERY_MS',
    description:
      'How often to look for changes that the event log does not hold yet; while it is away the wait doubles, up to a minute.',
    default: '5000',
  }),
};
