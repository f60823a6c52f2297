import { integer } from '../../platform/config.ts';
import { everySeconds } from '../runtime/schedule.ts';

export const settings = {
  intervalSeconds: everySeconds({
    env: 'SERVICE_DISPATCH_INTERVAL_SECONDS',
    description: 'How often the dispatches of each vendor are read.',
    default: '900',
  }),
  pageSize: integer({
    env: 'SERVICE_DISPATCH_PAGE_SIZE',
    description: 'Dispatches in one request.',
    default: '500',
    min: 1,
    max: 500,
  }),
  concurrency: integer({
    env: 'SERVICE_DISPATCH_CONCURRENCY',
    description: 'Tickets, or dispatches that left the list, that are read at the same time.',
    default: '3',
    min: 1,
    max: 100,
  }),
};
