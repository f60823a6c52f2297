import { startAll } from '../../app/roles/all.ts';
import { createLifecycle } from '../../platform/lifecycle.ts';
import { silentLogger } from '../../platform/logger.ts';
import { databaseOfSystem, ledgerIn } from './own-database.ts';
import { QUIET_MONITORS } from './quiet-monitors.ts';
import { withRedis } from './redis-server.ts';
import { startProcesses } from './role-processes.ts';
import { systemOver, untilNothingIsMissing, type SystemUnderTest } from './system-under-test.ts';

export { ask, type ClientAnswer, type ClientError } from './client.ts';
export type { SystemUnderTest } from './system-under-test.ts';

/** @param environment settings that differ from the defaults. */
type Start = (environment?: Readonly<Record<string, string>>) => Promise<SystemUnderTest>;

const READY_WITHIN_MS = 90_000;

/** Starts the whole system on free ports, its world standing still, and waits until it is ready. */
export const startSystem: Start = async (environment = {}) => {
  const lifecycle = createLifecycle(silentLogger);
  try {
    const database = await databaseOfSystem(environment);
    if (database) lifecycle.own('database', { stop: () => database.drop() });
    const system = await startAll({
      environment: {
        PORT: '0',
        SANDBOX_SPEED: '0',
        LOG_LEVEL: 'silent',
        ...QUIET_MONITORS,
        ...ledgerIn(database),
        ...environment,
      },
      say: () => undefined,
    });
    const { gateway, sandbox } = lifecycle.own('system', system);
    if (!sandbox) throw new Error('the system under test has to have a sandbox');
    await untilNothingIsMissing(() => gateway.missing(), READY_WITHIN_MS);
    return { ...systemOver(sandbox, gateway.url), stop: () => lifecycle.stop() };
  } catch (error) {
    await lifecycle.stop();
    throw error;
  }
};

/**
 * The ways in which the same system can run. What a test says of one holds for the other:
 * `describe.each(SHAPES)('…, in %s', (_shape, start) => …)`, with a minute or more for `start`.
 */
export const SHAPES: readonly (readonly [shape: string, start: Start])[] = [
  ['one process', startSystem],
  ...(withRedis() ? [['one process for each role', startProcesses] as const] : []),
];
