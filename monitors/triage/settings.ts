import { flag, integer, list, timeZone, type SettingsOf } from '../../platform/config.ts';
import { everySeconds } from '../runtime/scheduling/schedule.ts';

export const settings = {
  intervalSeconds: everySeconds({
    env: 'TRIAGE_INTERVAL_SECONDS',
    description: 'How often open outage tickets are looked at.',
    default: '600',
    sandboxDefault: '30',
  }),
  hosts: list({
    env: 'TRIAGE_HOSTS',
    description: 'Orchestrators whose edges are documented; none: all.',
    default: '',
  }),
  lastNoteSeconds: integer({
    env: 'TRIAGE_LAST_NOTE_SECONDS',
    description: 'How old the last note about a device has to be before events are added.',
    unit: 's',
    default: '1800',
    presets: { late: '3600' },
    min: 1,
    max: 604_800,
  }),
  eventsPerNote: integer({
    env: 'TRIAGE_EVENTS_PER_NOTE',
    description: 'Events in one note.',
    default: '15',
    min: 1,
    max: 100,
  }),
  eventsAtMost: integer({
    env: 'TRIAGE_EVENTS_AT_MOST',
    description: 'Events that are read of a device at a time, the newest.',
    default: '300',
    min: 1,
    max: 500,
  }),
  graceSeconds: integer({
    env: 'TRIAGE_GRACE_SECONDS',
    description: 'How long whoever opened a ticket has time to write its first note.',
    unit: 's',
    default: '60',
    min: 0,
    max: 86_400,
  }),
  tellsTypes: flag({
    env: 'TRIAGE_TELLS_TYPES',
    description: 'Whether notes name the type of the outage and both members of an HA pair.',
    default: 'false',
    presets: { late: 'true' },
  }),
  tellsLabels: flag({
    env: 'TRIAGE_TELLS_LABELS',
    description: 'Whether notes tell label and address of each link.',
    default: 'false',
    presets: { late: 'true' },
  }),
  timeZone: timeZone({
    env: 'TRIAGE_TIME_ZONE',
    description: 'IANA zone in which notes print times.',
    default: 'America/New_York',
  }),
  pageSize: integer({
    env: 'TRIAGE_PAGE_SIZE',
    description: 'Watched edges in one request.',
    default: '500',
    min: 1,
    max: 500,
  }),
};

export type TriageSettings = SettingsOf<typeof settings>;
