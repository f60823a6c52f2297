import {
  flag,
  integer,
  milliseconds,
  number,
  type Setting,
  type SettingsOf,
} from '../../../platform/config.ts';
import { parseRedisAddress } from '../../../platform/redis/address.ts';
import { storeSettings } from '../../../platform/store/settings.ts';
import type { BudgetBounds } from './budget-bounds.ts';

const monitorsUrl: Setting<string> = {
  env: 'REDIS_MONITORS_URL',
  description:
    'Redis in which the replicas of monitors share ticks, tasks for later and budgets. Its maxmemory-policy has to be noeviction. Empty: REDIS_URL; both empty: each monitor is one replica.',
  default: '',
  secret: true,
  parse(value) {
    if (value !== '') parseRedisAddress(value);
    return value;
  },
};

const atOnce = (upstream: string, standard: string) =>
  integer({
    env: `MONITOR_CONCURRENCY_${upstream.toUpperCase()}`,
    description: `Pieces of monitors' cycles that load ${upstream} at the same time, of all replicas together.`,
    default: standard,
    min: 1,
    max: 1000,
  });

const perSecond = (upstream: string, standard: string) =>
  number({
    env: `MONITOR_RATE_${upstream.toUpperCase()}`,
    description: `Pieces of monitors' cycles that begin to load ${upstream}, of all replicas together. 0: any number.`,
    unit: '1/s',
    default: standard,
    min: 0,
    max: 10_000,
  });

/** How the replicas of monitors share their work, what they ask of upstream systems at most, and when they try again. */
export const coordinationSettings = {
  redisUrl: storeSettings.redisUrl,
  monitorsUrl,
  redisPrefix: storeSettings.redisPrefix,
  redisTimeoutMs: storeSettings.redisTimeoutMs,
  leaseMs: milliseconds({
    env: 'MONITOR_LEASE_MS',
    description:
      'After this time without a sign of life, what a replica of a monitor was doing passes to another.',
    default: '15000',
    min: 500,
    max: 600_000,
  }),
  jitterMs: milliseconds({
    env: 'MONITOR_JITTER_MS',
    description: 'Each tick of a monitor begins up to this much later, by chance.',
    default: '1000',
    min: 0,
  }),
  listens: flag({
    env: 'MONITOR_LISTENS',
    description:
      'Whether live events of the graph wake monitors at once, over a WebSocket. Without, they find changes on schedule.',
    default: 'true',
  }),
  concurrency: integer({
    env: 'MONITOR_CONCURRENCY',
    description:
      'Pieces of cycles, and tasks for later, that one replica of a monitor does at the same time.',
    default: '5',
    min: 1,
    max: 100,
  }),
  noteRetrySeconds: integer({
    env: 'MONITOR_NOTE_RETRY_SECONDS',
    description:
      'A note that was sent to a ticket this long ago, and does not show in it, is looked for once more and sent again by the next run that wants it.',
    unit: 's',
    default: '60',
    min: 1,
    max: 86_400,
  }),
  bruinAtOnce: atOnce('bruin', '5'),
  bruinPerSecond: perSecond('bruin', '10'),
  velocloudAtOnce: atOnce('velocloud', '5'),
  velocloudPerSecond: perSecond('velocloud', '10'),
  hawkeyeAtOnce: atOnce('hawkeye', '2'),
  hawkeyePerSecond: perSecond('hawkeye', '5'),
  t7AtOnce: atOnce('t7', '5'),
  t7PerSecond: perSecond('t7', '10'),
  litAtOnce: atOnce('lit', '2'),
  litPerSecond: perSecond('lit', '5'),
  ctsAtOnce: atOnce('cts', '2'),
  ctsPerSecond: perSecond('cts', '5'),
  digiAtOnce: atOnce('digi', '1'),
  digiPerSecond: perSecond('digi', '5'),
  luminAtOnce: atOnce('lumin', '1'),
  luminPerSecond: perSecond('lumin', '5'),
  notificationsAtOnce: atOnce('notifications', '5'),
  notificationsPerSecond: perSecond('notifications', '10'),
};

export type CoordinationSettings = SettingsOf<typeof coordinationSettings>;

export function boundsFrom(settings: CoordinationSettings): BudgetBounds {
  const bound = (concurrent: number, rate: number) => ({ atOnce: concurrent, perSecond: rate });
  return {
    bruin: bound(settings.bruinAtOnce, settings.bruinPerSecond),
    velocloud: bound(settings.velocloudAtOnce, settings.velocloudPerSecond),
    hawkeye: bound(settings.hawkeyeAtOnce, settings.hawkeyePerSecond),
    t7: bound(settings.t7AtOnce, settings.t7PerSecond),
    lit: bound(settings.litAtOnce, settings.litPerSecond),
    cts: bound(settings.ctsAtOnce, settings.ctsPerSecond),
    digi: bound(settings.digiAtOnce, settings.digiPerSecond),
    lumin: bound(settings.luminAtOnce, settings.luminPerSecond),
    notifications: bound(settings.notificationsAtOnce, settings.notificationsPerSecond),
  };
}
