import { flag, integer, text } from '../../platform/config.ts';

/** When a task whose device is well again is resolved. */
export const autoresolveSettings = {
  automationUser: text({
    env: 'SERVICE_OUTAGE_AUTOMATION_USER',
    description:
      "Who opened a ticket of ours, as the ticketing system writes it; others' are left alone.",
    default: 'Automation User',
  }),
  autoresolveMax: integer({
    env: 'SERVICE_OUTAGE_AUTORESOLVE_MAX',
    description: 'How often a device is resolved on one ticket; then a person has to look.',
    default: '3',
    min: 0,
    max: 100,
  }),
  autoresolveDaySeconds: integer({
    env: 'SERVICE_OUTAGE_AUTORESOLVE_DAY_SECONDS',
    description: 'How old the last outage may be for its task to be resolved, by day at the site.',
    unit: 's',
    default: '4500',
    presets: { late: '5400' },
    min: 1,
    max: 604_800,
  }),
  autoresolveNightSeconds: integer({
    env: 'SERVICE_OUTAGE_AUTORESOLVE_NIGHT_SECONDS',
    description: 'The same by night.',
    unit: 's',
    default: '4500',
    presets: { late: '10800' },
    min: 1,
    max: 604_800,
  }),
  dayStartHour: integer({
    env: 'SERVICE_OUTAGE_DAY_START_HOUR',
    description: 'Hour at which the day begins at a site.',
    unit: 'h',
    default: '8',
    min: 0,
    max: 23,
  }),
  dayEndHour: integer({
    env: 'SERVICE_OUTAGE_DAY_END_HOUR',
    description:
      'Hour at which it ends; one that is not later than the beginning is of the next day.',
    unit: 'h',
    default: '0',
    min: 0,
    max: 24,
  }),
  autoresolveFromTriageNote: flag({
    env: 'SERVICE_OUTAGE_AUTORESOLVE_FROM_TRIAGE_NOTE',
    description: 'Whether an outage without a re-opening counts from its first triage note.',
    default: 'true',
    presets: { late: 'false' },
  }),
  autoresolveLineNotes: flag({
    env: 'SERVICE_OUTAGE_AUTORESOLVE_LINE_NOTES',
    description: 'Whether notes about the lines that came back tell of the last outage too.',
    default: 'false',
    presets: { late: 'true' },
  }),
  autoresolveByobAtOnce: flag({
    env: 'SERVICE_OUTAGE_AUTORESOLVE_BYOB_AT_ONCE',
    description:
      "Whether a customer's own line that came back is resolved whatever its age and number, and its ticket closed.",
    default: 'false',
    presets: { late: 'true' },
  }),
  autoresolveSparesAssigned: flag({
    env: 'SERVICE_OUTAGE_AUTORESOLVE_SPARES_ASSIGNED',
    description: 'Whether a task that a person works on is left alone when a wired line came back.',
    default: 'false',
    presets: { late: 'true' },
  }),
};
