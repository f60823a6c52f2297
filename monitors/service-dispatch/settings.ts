import { integer, text, type Setting } from '../../platform/config.ts';
import { everySeconds } from '../runtime/scheduling/schedule.ts';

const WITH_SIX = '12,6,2';

/** Whole hours from 1 to 168, each once, at least one. */
const reminderHours: Setting<readonly number[]> = {
  env: 'SERVICE_DISPATCH_REMINDER_HOURS',
  description: 'How long before a dispatch its site and engineer are reminded, between commas.',
  unit: 'h',
  default: '12,2',
  presets: { mid: WITH_SIX, late: WITH_SIX },
  parse(value) {
    const hours = value.split(',').map((item) => Number(item.trim() || 'none'));
    const isUsable = hours.every((hour) => Number.isInteger(hour) && hour >= 1 && hour <= 168);
    if (!isUsable || new Set(hours).size < hours.length) {
      throw new Error('expected whole numbers from 1 to 168, each once, between commas');
    }
    return hours;
  },
};

export const settings = {
  intervalSeconds: everySeconds({
    env: 'SERVICE_DISPATCH_INTERVAL_SECONDS',
    description: 'How often the dispatches of each vendor are read.',
    default: '900',
    sandboxDefault: '20',
  }),
  reminderHours,
  company: text({
    env: 'SERVICE_DISPATCH_COMPANY',
    description: 'Company that text messages name as their sender.',
    default: 'MetTel',
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
