import { integer } from '../../platform/config.ts';

/** When customers are reminded of lines that they brought themselves. */
export const reminderSettings = {
  reminderAfterSeconds: integer({
    env: 'SERVICE_OUTAGE_REMINDER_AFTER_SECONDS',
    description:
      'How long after the last word to the customer about an outage of its own line another one follows.',
    unit: 's',
    default: '86400',
    min: 1,
    max: 2_592_000,
  }),
};
