import { z } from 'zod';
import { asError } from '../platform/errors.ts';
import { createLifecycle } from '../platform/lifecycle.ts';
import { silentLogger, type Logger } from '../platform/logger.ts';
import { createMetrics, type Metrics } from '../platform/metrics.ts';
import { startBruin } from './bruin/index.ts';
import type { Faults } from './control/fault.ts';
import { startControl } from './control/index.ts';
import { simulatorNamed } from './control/request.ts';
import { startCts } from './cts/index.ts';
import { startDigi } from './digi/index.ts';
import { startHawkeye } from './hawkeye/index.ts';
import { startLit } from './lit/index.ts';
import { startLumin } from './lumin/index.ts';
import { startChat, startImap, startSms, startSmtp } from './notifications/index.ts';
import type { Simulator } from './runtime/types.ts';
import { scenarios } from './scenarios/index.ts';
import { startT7 } from './t7/index.ts';
import { startVelocloud } from './velocloud/index.ts';
import { createWorld, type WorldOptions } from './world/index.ts';
import type { World } from './world/types.ts';

export interface SandboxOptions extends WorldOptions {
  /** Port of the control API, or of any free one (0). Default: `basePort`. */
  readonly controlPort?: number;
  /**
   * First of the ports: the control API's, and then one for each system in the order of `STARTS`.
   * Default 0: any free ones.
   */
  readonly basePort?: number;
  /** What is out of order from the start, by system. Default: nothing. */
  readonly faults?: Readonly<Record<string, Faults>>;
  readonly log?: Logger;
  /** Shown by the control API at `/metrics`. Default: none of this process. */
  readonly metrics?: Metrics;
}

/** All simulators over one world, and what moves it from outside. */
export interface Sandbox {
  readonly world: World;
  readonly control: { readonly origin: string };
  readonly simulators: readonly Simulator[];
  /** Points every subgraph at its simulator. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

type Start = (options: { world: World; port: number }) => Promise<Simulator>;

/** In order of their ports, after the control API's. */
const STARTS: readonly Start[] = [
  startBruin,
  (options) => startVelocloud({ ...options, orchestrator: 0 }),
  (options) => startVelocloud({ ...options, orchestrator: 1 }),
  startHawkeye,
  startLit,
  startCts,
  startT7,
  startDigi,
  startSmtp,
  startChat,
  startSms,
  startLumin,
  startImap,
];

/** The world catches up with its clock this often, also when nobody asks. */
const ADVANCE_EVERY_MS = 1000;

/**
 * Starts a world, a simulator for each upstream system, and the control API, all on 127.0.0.1.
 *
 * @throws an Error for people when a port is in use; nothing stays open then.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const {
    basePort = 0,
    controlPort = basePort,
    log = silentLogger,
    metrics = createMetrics(),
  } = options;
  const world = createWorld(options);
  const lifecycle = createLifecycle(log);
  const portAt = (place: number): number => (basePort === 0 ? 0 : basePort + place);
  try {
    const simulators: Simulator[] = [];
    for (const [index, start] of STARTS.entries()) {
      const simulator = await start({ world, port: portAt(index + 1) });
      simulators.push(lifecycle.own(simulator.system, simulator));
    }
    await setFaults(simulators, options.faults ?? {});
    const environment = mergeEnvironments(simulators);
    const control = await startControl({
      world,
      simulators,
      scenarios,
      environment,
      port: controlPort,
      metrics,
    });
    lifecycle.own('control', control);
    const timer = setInterval(() => world.advance(), ADVANCE_EVERY_MS).unref();
    lifecycle.own('world', { stop: async () => clearInterval(timer) });
    log.info({ seed: world.seed, epoch: world.epoch, control: control.origin }, 'sandbox is up');
    return {
      world,
      control: { origin: control.origin },
      simulators,
      environment,
      stop: () => lifecycle.stop(),
    };
  } catch (err) {
    await lifecycle.stop();
    throw err;
  }
}

/** @throws an Error for people for a system that is not there, or that has no such fault. */
async function setFaults(
  simulators: readonly Simulator[],
  faultsBySystem: Readonly<Record<string, Faults>>,
): Promise<void> {
  for (const [system, faults] of Object.entries(faultsBySystem)) {
    try {
      await simulatorNamed(simulators, system).setFault(...faults);
    } catch (cause) {
      throw new Error(`faults of the sandbox: ${asError(cause).message}`, { cause });
    }
  }
}

/** Orchestrators share one variable: a list with an entry for each. */
const SHARED_LIST = 'VELOCLOUD_CREDENTIALS';

function mergeEnvironments(simulators: readonly Simulator[]): Record<string, string> {
  const entries = simulators.flatMap(({ environment }) => Object.entries(environment));
  const credentials = entries
    .filter(([name]) => name === SHARED_LIST)
    .flatMap(([, list]) => z.array(z.unknown()).parse(JSON.parse(list)));
  return { ...Object.fromEntries(entries), [SHARED_LIST]: JSON.stringify(credentials) };
}
