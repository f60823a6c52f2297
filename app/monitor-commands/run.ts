import { MonitorControlsDocument } from '../../monitors/generated/runtime.ts';
import { runOnce, type RunOnce } from '../../monitors/runtime/by-hand/run-once.ts';
import { requestIdOf } from '../../monitors/runtime/request-id.ts';
import {
  createCoordination,
  type CreateCoordinationOptions,
} from '../../monitors/runtime/scheduling/coordination.ts';
import { coordinationSettings } from '../../monitors/runtime/scheduling/settings.ts';
import { badInput } from '../../platform/errors.ts';
import type { Lifecycle } from '../../platform/lifecycle.ts';
import type { ProcessOptions } from '../process.ts';
import { monitorNamed } from '../roles/monitor.ts';
import { connected } from './connection.ts';
import { planLines } from './plan.ts';

export interface RunFlags {
  readonly once?: boolean;
  readonly dryRun?: boolean;
  readonly customer?: string;
  readonly explain?: string;
  readonly wait: string;
}

const PROGRESS_EVERY_MS = 2000;

/**
 * Runs a monitor once and says what it saw, decided and did. What it puts off is left to the replicas;
 * where there are none it is waited for up to `--wait` seconds. A dry run waits for nothing. Ctrl-C
 * ends the run in order: what it has put off by then stays with the replicas.
 *
 * @throws CodedError BAD_USER_INPUT; Error for people when something failed.
 */
export async function runByHand(
  name: string,
  flags: RunFlags,
  options: ProcessOptions,
): Promise<void> {
  const definition = monitorNamed(name);
  if (!flags.once) {
    throw badInput(`Say --once: \`noc-graph monitor ${name}\` is what keeps a monitor running.`);
  }
  const waitsAtMostMs = secondsOf(flags.wait) * 1000;
  const command = `monitor run ${name}`;
  await connected(command, options, async ({ parts, touch, client, startClock }, lifecycle) => {
    const { log, metrics } = parts;
    const settings = parts.reader.read(command, definition.settings);
    const shared = parts.reader.read(command, coordinationSettings);
    parts.reader.finish();
    // A monitor would ask a gateway that is away again and again.
    await client.query(MonitorControlsDocument, {}, requestIdOf({ id: 'command' }));
    const clock = await startClock();
    const effects = flags.dryRun ? 'dry-run' : touch.effects;
    const meets = effects === 'write' && (shared.monitorsUrl !== '' || shared.redisUrl !== '');
    const meeting = { monitor: name, settings: shared, clock, log, metrics, random: Math.random };
    const progress = createProgress(options.say);
    const stop = stopOnSignals();
    let done: RunOnce;
    try {
      done = await runOnce(definition, settings, {
        ...{ client, effects, log, metrics, clock, waitsAtMostMs },
        settingsText: parts.reader.texts(definition.settings),
        focus: { customerId: flags.customer, explain: flags.explain },
        noteRetryMs: shared.noteRetrySeconds * 1000,
        signal: stop.signal,
        replicas: meets ? await meetReplicas(meeting, lifecycle) : undefined,
        waiting: ({ kind, key }, ms) =>
          progress.say(`Waiting ${Math.ceil(ms / 1000)} s for ${kind} ${key}`),
      });
    } finally {
      progress.stop();
      stop.dispose();
    }
    for (const line of planLines(done, effects)) options.say(line);
    if (done.runs.some(({ result }) => result === 'failed' || result === 'stopped')) {
      throw new Error(`${name} could not run to its end.`);
    }
  });
}

async function meetReplicas(options: CreateCoordinationOptions, lifecycle: Lifecycle) {
  return lifecycle.own('coordination', await createCoordination(options));
}

/** Ctrl-C ends what is under way; a second one ends the process at once. */
function stopOnSignals() {
  const stopping = new AbortController();
  const stop = () => stopping.abort(new Error('it was stopped'));
  const names = ['SIGINT', 'SIGTERM'] as const;
  for (const name of names) process.once(name, stop);
  const dispose = () => {
    for (const name of names) process.off(name, stop);
  };
  return { signal: stopping.signal, dispose };
}

function secondsOf(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw badInput(`--wait: expected whole seconds, got "${text}"`);
}

/** Says every two seconds that something is under way. */
function createProgress(say: (line: string) => void) {
  let doing = 'Looking';
  const from = performance.now();
  const timer = setInterval(() => {
    say(`${doing} (${((performance.now() - from) / 1000).toFixed(0)} s)`);
  }, PROGRESS_EVERY_MS);
  return {
    say(line: string) {
      doing = line;
      say(line);
    },
    stop: () => clearInterval(timer),
  };
}
