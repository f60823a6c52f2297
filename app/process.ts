import { readFileSync } from 'node:fs';
import { monitorRulesSettings } from '../monitors/runtime/settings.ts';
import { systemClock, type Clock } from '../platform/clock.ts';
import {
  createSettingsReader,
  unknownSettings,
  type Environment,
  type SettingsReader,
} from '../platform/config.ts';
import { armFailpoint } from '../platform/failpoints.ts';
import type { Lifecycle } from '../platform/lifecycle.ts';
import { createLogger, type Logger } from '../platform/logger.ts';
import { createMetrics, type Metrics } from '../platform/metrics.ts';
import { packageFile } from '../platform/package-root.ts';
import { declaredNames } from './settings-reference.ts';
import {
  checkTouch,
  checkWorldClock,
  commonSettings,
  touchSettings,
  withEnvironmentDefaults,
  worldClockSettings,
  type Touch,
} from './settings.ts';
import { followWorldClock } from './world-clock.ts';

/** How a role's process is started: settings from the environment, words for people on the side. */
export interface ProcessOptions {
  readonly environment: Environment;
  /** For people at the terminal: addresses, progress. */
  readonly say: (line: string) => void;
}

/** What every role has before its own parts start. */
export interface ProcessParts {
  readonly environment: Environment;
  readonly sandboxed: boolean;
  readonly reader: SettingsReader;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** Version of the package, on every log line. */
export function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as {
    readonly version: string;
  };
  return manifest.version;
}

/**
 * Reads what every role shares. Problems are collected in `reader`; the role reads its own settings
 * with it and then calls `reader.finish()`, so that a wrong start tells all that is wrong at once.
 */
export function prepareProcess(role: string, options: ProcessOptions): ProcessParts {
  const environment = withEnvironmentDefaults(options.environment);
  const sandboxed = environment.UPSTREAMS === 'sandbox';
  const reader = createSettingsReader(environment, sandboxed);
  const common = reader.read(`every role`, commonSettings);
  armFailpointOf(reader, sandboxed);
  for (const unknown of unknownSettings(environment, declaredNames())) reader.problem(unknown);
  const log = createLogger({
    level: common.logLevel ?? 'info',
    format: common.logFormat ?? 'json',
    fields: { role, version: packageVersion() },
  });
  return { environment, sandboxed, reader, log, metrics: createMetrics({ processMetrics: true }) };
}

/** Of every role: the preset counts in whatever is read. A process that ends by itself belongs into the sandbox alone. */
function armFailpointOf(reader: SettingsReader, sandboxed: boolean): void {
  const { failpoint } = reader.read('every role', monitorRulesSettings);
  if (failpoint && !sandboxed) reader.problem('FAILPOINT is refused with UPSTREAMS real');
  else armFailpoint(failpoint ?? '');
}

/** Reads and checks ENVIRONMENT, UPSTREAMS and EFFECTS together. */
export function readTouch(role: string, { reader }: ProcessParts): Touch {
  const touch = reader.read(role, { environment: commonSettings.environment, ...touchSettings });
  checkTouch(touch, reader);
  return touch;
}

/** Reads and checks where a role of its own process takes the time from. */
export function readClockAddress(role: string, { reader }: ProcessParts, touch: Touch): string {
  const { clockUrl } = reader.read(role, worldClockSettings);
  checkWorldClock(clockUrl ?? '', touch, reader);
  return clockUrl;
}

/** The sandbox's clock at this address, or the machine's own without one. */
export async function startClock(
  address: string,
  { log }: ProcessParts,
  lifecycle: Lifecycle,
): Promise<Clock> {
  if (address === '') return systemClock;
  return lifecycle.own('clock', await followWorldClock(address, log));
}
