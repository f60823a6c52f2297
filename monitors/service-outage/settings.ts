import { edgeList, flag, integer, list, type SettingsOf } from '../../platform/config.ts';
import { everySeconds } from '../runtime/scheduling/schedule.ts';
import { OUTAGE_TYPES } from '../vocabulary/outage-type.ts';
import { autoresolveSettings } from './settings-autoresolve.ts';
import { forwardSettings } from './settings-forward.ts';
import { modemSettings } from './settings-modems.ts';
import { openingSettings } from './settings-opening.ts';
import { reminderSettings } from './settings-reminder.ts';

const watching = {
  intervalSeconds: everySeconds({
    env: 'SERVICE_OUTAGE_INTERVAL_SECONDS',
    description: 'How often the watched edges are looked at.',
    default: '180',
    sandboxDefault: '20',
    presets: { mid: '600', late: '600' },
  }),
  hosts: list({
    env: 'SERVICE_OUTAGE_HOSTS',
    description: 'Orchestrators of this deployment; none: all.',
    default: '',
  }),
  edgeBlacklist: edgeList({
    env: 'SERVICE_OUTAGE_EDGE_BLACKLIST',
    description: 'Edges that are left alone, each as host/enterpriseId/edgeId.',
    default: '',
  }),
  lastContactSeconds: integer({
    env: 'SERVICE_OUTAGE_LAST_CONTACT_SECONDS',
    description: 'Edges that were silent for longer are no outage but gone.',
    unit: 's',
    default: '604800',
    min: 1,
    max: 31_536_000,
  }),
  tellsTypes: flag({
    env: 'SERVICE_OUTAGE_TELLS_TYPES',
    description:
      'Whether the members of an HA pair are two edges, and an outage has to keep its type until it is confirmed.',
    default: 'false',
    presets: { late: 'true' },
  }),
  quarantineSeconds: integer({
    env: 'SERVICE_OUTAGE_QUARANTINE_SECONDS',
    description: 'How long an outage waits before it is looked at again.',
    unit: 's',
    default: '5',
    presets: { mid: '180', late: '180' },
    min: 0,
    max: 86_400,
  }),
  quarantines: list({
    env: 'SERVICE_OUTAGE_QUARANTINES',
    description: 'Types of outage that wait for another time, each as type=seconds: LINK_DOWN=300.',
    default: '',
    items: {
      form: new RegExp(`^(${OUTAGE_TYPES.join('|')})=\\d{1,5}$`),
      expected: `type=seconds between commas, a type being one of ${OUTAGE_TYPES.join(', ')}`,
    },
  }),
  businessAtOnce: flag({
    env: 'SERVICE_OUTAGE_BUSINESS_AT_ONCE',
    description: 'Whether a link of business grade that is down is reported without quarantine.',
    default: 'false',
    presets: { late: 'true' },
  }),
  businessLabels: list({
    env: 'SERVICE_OUTAGE_BUSINESS_LABELS',
    description: 'Words of labels of links of business grade.',
    default: 'DIA,MPLS',
  }),
  businessHosts: list({
    env: 'SERVICE_OUTAGE_BUSINESS_HOSTS',
    description: 'Orchestrators with links of business grade; none: all.',
    default: '',
  }),
  byobLabels: list({
    env: 'SERVICE_OUTAGE_BYOB_LABELS',
    description: 'Parts of labels, in any case, of links that customers brought.',
    default: 'byob,customer owned,client owned,customer provided,client provided',
  }),
  clientUmbrellas: list({
    env: 'SERVICE_OUTAGE_CLIENT_UMBRELLAS',
    description: "Beginnings of customers' names that the metrics count together under this name.",
    default: '',
  }),
  clients: list({
    env: 'SERVICE_OUTAGE_CLIENTS',
    description: 'Names of customers that the metrics tell apart; the others are Other.',
    default: '',
  }),
  pageSize: integer({
    env: 'SERVICE_OUTAGE_PAGE_SIZE',
    description: 'Edges in one request.',
    default: '500',
    min: 1,
    max: 500,
  }),
  pieceSize: integer({
    env: 'SERVICE_OUTAGE_PIECE_SIZE',
    description: 'Edges of a customer that one worker looks at together.',
    default: '200',
    min: 1,
    max: 1000,
  }),
  concurrency: integer({
    env: 'SERVICE_OUTAGE_CONCURRENCY',
    description: 'Edges of a piece that are decided on at the same time.',
    default: '5',
    min: 1,
    max: 100,
  }),
};

export const settings = {
  ...watching,
  ...openingSettings,
  ...forwardSettings,
  ...autoresolveSettings,
  ...modemSettings,
  ...reminderSettings,
};

export type OutageSettings = SettingsOf<typeof settings>;
