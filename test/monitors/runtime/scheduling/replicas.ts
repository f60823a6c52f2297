import type {
  Coordination,
  Handlers,
  JsonValue,
} from '../../../../monitors/runtime/scheduling/contracts.ts';
import { createCoordination } from '../../../../monitors/runtime/scheduling/coordination.ts';
import {
  coordinationSettings,
  type CoordinationSettings,
} from '../../../../monitors/runtime/scheduling/settings.ts';
import type { Clock } from '../../../../platform/clock.ts';
import { createSettingsReader } from '../../../../platform/config.ts';
import { silentLogger } from '../../../../platform/logger.ts';
import { createMetrics } from '../../../../platform/metrics.ts';
import { createRedisServers, type RedisKind } from '../../../support/redis-kinds.ts';

export type Kind = 'memory' | RedisKind;

export interface Replica {
  readonly url: string;
  readonly clock?: Clock;
  readonly monitor?: string;
  readonly prefix?: string;
  readonly leaseMs?: number;
  readonly concurrency?: number;
  readonly settings?: Partial<CoordinationSettings>;
  /** Absent: it takes nothing. */
  readonly handlers?: Partial<Handlers>;
}

/** Real time that a test may put forward, as a world's clock. */
export interface SteppedClock extends Clock {
  step(ms: number): void;
}

export function createSteppedClock(): SteppedClock {
  let aheadMs = 0;
  return {
    now: () => new Date(Date.now() + aheadMs),
    step: (ms) => void (aheadMs += ms),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, ms);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(new Error('aborted'));
        });
      }),
  };
}

export const SETTINGS = createSettingsReader({}, false).read('test', coordinationSettings);

/** A payload that is a text. */
export const words = (payload: JsonValue) =>
  typeof payload === 'string' ? payload : JSON.stringify(payload);

/** A replica of a monitor that looks often and waits little. */
export async function startReplica(replica: Replica): Promise<Coordination> {
  const settings: CoordinationSettings = {
    ...SETTINGS,
    redisUrl: replica.url,
    redisPrefix: replica.prefix ?? 'test:',
    leaseMs: replica.leaseMs ?? 5000,
    concurrency: replica.concurrency ?? 5,
    ...replica.settings,
  };
  const coordination = await createCoordination({
    monitor: replica.monitor ?? 'example',
    settings,
    clock: replica.clock ?? createSteppedClock(),
    log: silentLogger,
    metrics: createMetrics(),
    random: Math.random,
    lookEveryMs: 20,
    attempts: { most: 3, firstWaitMs: 10 },
  });
  const { handlers } = replica;
  if (handlers) await coordination.start({ later: {}, work: {}, ...handlers });
  return coordination;
}

/** What a file starts, and stops together: replicas of each kind, under a prefix of each test's own. */
export function createReplicas() {
  const servers = createRedisServers();
  const started: Coordination[] = [];
  let tests = 0;
  return {
    nextTest: () => void (tests += 1),
    url: async (kind: Kind) => (kind === 'memory' ? '' : servers.url(kind)),
    connect: (kind: RedisKind) => servers.connect(kind),
    prefix: () => `test-${tests}:`,
    async start(kind: Kind, own: Omit<Replica, 'url'> = {}): Promise<Coordination> {
      const url = kind === 'memory' ? '' : await servers.url(kind);
      const replica = await startReplica({ prefix: `test-${tests}:`, ...own, url });
      started.push(replica);
      return replica;
    },
    async stopReplicas() {
      await Promise.all(started.splice(0).map((replica) => replica.stop()));
    },
    async stop() {
      await Promise.all(started.map((replica) => replica.stop()));
      await servers.stop();
    },
  };
}
