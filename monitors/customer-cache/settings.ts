import { edgeList, integer, list } from '../../platform/config.ts';
import { everySeconds } from '../runtime/scheduling/schedule.ts';
import { WATCHED_STATUSES } from '../vocabulary/inventory.ts';

export const settings = {
  checkSeconds: everySeconds({
    env: 'CUSTOMER_CACHE_CHECK_SECONDS',
    description: 'How often the monitor looks whether the cache of edges is due.',
    default: '300',
  }),
  refreshSeconds: integer({
    env: 'CUSTOMER_CACHE_REFRESH_SECONDS',
    description: 'How long after a refresh the cache of edges is due again.',
    unit: 's',
    default: '14400',
    min: 1,
    max: 604_800,
  }),
  pageSize: integer({
    env: 'CUSTOMER_CACHE_PAGE_SIZE',
    description: 'Edges in one request; each costs one call for the configuration of its links.',
    default: '100',
    min: 1,
    max: 500,
  }),
  batchSize: integer({
    env: 'CUSTOMER_CACHE_BATCH_SIZE',
    description: 'Edges in one request to the inventory.',
    default: '10',
    min: 1,
    max: 200,
  }),
  concurrency: integer({
    env: 'CUSTOMER_CACHE_CONCURRENCY',
    description: 'Requests to the inventory at the same time.',
    default: '3',
    min: 1,
    max: 100,
  }),
  statuses: list({
    env: 'CUSTOMER_CACHE_STATUSES',
    description: 'Management statuses of edges that are watched.',
    default: WATCHED_STATUSES.join(','),
  }),
  edgeBlacklist: edgeList({
    env: 'CUSTOMER_CACHE_EDGE_BLACKLIST',
    description: 'Edges that are never watched, each as host/enterpriseId/edgeId.',
    default: '',
  }),
  pendingBlacklist: list({
    env: 'CUSTOMER_CACHE_PENDING_BLACKLIST',
    description: 'Ids of customers whose edges are not watched while their status is Pending.',
    default: '',
  }),
};
