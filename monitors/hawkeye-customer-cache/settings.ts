import { integer, list } from '../../platform/config.ts';
import { everySeconds } from '../runtime/scheduling/schedule.ts';
import { WATCHED_STATUSES } from '../vocabulary/inventory.ts';

export const settings = {
  checkSeconds: everySeconds({
    env: 'HAWKEYE_CUSTOMER_CACHE_CHECK_SECONDS',
    description: 'How often the monitor looks whether the cache of probes is due.',
    default: '300',
  }),
  refreshSeconds: integer({
    env: 'HAWKEYE_CUSTOMER_CACHE_REFRESH_SECONDS',
    description: 'How long after a refresh the cache of probes is due again.',
    unit: 's',
    default: '14400',
    min: 1,
    max: 604_800,
  }),
  pageSize: integer({
    env: 'HAWKEYE_CUSTOMER_CACHE_PAGE_SIZE',
    description: 'Probes in one request.',
    default: '500',
    min: 1,
    max: 500,
  }),
  batchSize: integer({
    env: 'HAWKEYE_CUSTOMER_CACHE_BATCH_SIZE',
    description: 'Probes in one request to the inventory; one request is made at a time.',
    default: '10',
    min: 1,
    max: 200,
  }),
  statuses: list({
    env: 'HAWKEYE_CUSTOMER_CACHE_STATUSES',
    description: 'Management statuses of probes that are watched.',
    default: WATCHED_STATUSES.join(','),
  }),
};
