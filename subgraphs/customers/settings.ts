import { milliseconds } from '../../platform/config.ts';

export const settings = {
  notReadyRetryMs: milliseconds({
    env: 'CUSTOMERS_NOT_READY_RETRY_MS',
    description: 'After how long to ask again, as an answer says while a cache is being built.',
    default: '5000',
  }),
};
