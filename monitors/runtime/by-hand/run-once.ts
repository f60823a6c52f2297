import type { Clock } from '../../../platform/clock.ts';
import type { SettingsDeclaration, SettingsOf } from '../../../platform/config.ts';
import type { Logger } from '../../../platform/logger.ts';
import type { Metrics } from '../../../platform/metrics.ts';
import type { MonitorDefinition } from '../define-monitor.ts';
import type { EffectsMode } from '../effects.ts';
import type { GraphClient } from '../gateway-client.ts';
import type { Focus } from '../run.ts';
import type { RunOutcome } from '../runner.ts';
import type { Coordination, Later } from '../scheduling/contracts.ts';
import { setUpMonitor } from '../set-up.ts';
import { createOneOff, type PutOff } from './one-off.ts';

export interface RunOnceOptions {
  readonly client: GraphClient;
  readonly effects: EffectsMode;
  readonly settingsText: Readonly<Record<string, string>>;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly focus: Focus;
  /** See SetUpOptions. */
  readonly noteRetryMs?: number | undefined;
  readonly signal: AbortSignal;
  /** The replicas: none of them runs the same job meanwhile, and they do what it puts off. Absent: there are none. */
  readonly replicas?: Pick<Coordination, 'leases' | 'later'> | undefined;
  /** Without replicas: what is put off for longer is left undone, and told. */
  readonly waitsAtMostMs: number;
  /** Told before each wait for something that was put off. */
  readonly waiting: (task: PutOff, ms: number) => void;
}

/** What one run by hand did: its jobs, and what they had put off. */
export interface RunOnce {
  readonly runs: readonly RunOutcome[];
  /** Put off and not done here: left to the replicas; else due too late, put off again, or failed. */
  readonly left: readonly PutOff[];
  /** Who does what is left: nobody where nothing is written, or where there are no replicas. */
  readonly leftTo: 'replicas' | 'nobody';
  /** Jobs that another replica was just running. */
  readonly busy: readonly string[];
}

/** So many tasks belong to one look at most; more would be a monitor that never ends. */
const TASKS_AT_MOST = 10_000;

/**
 * Runs each job of a monitor once. What they put off is the replicas' at once, so that it is not lost
 * with this process; where there are none it is done here, in the order in which it is due. Where
 * nothing is written nobody waits: it is decided on at once, as of the time it is due.
 */
export async function runOnce<D extends SettingsDeclaration>(
  definition: MonitorDefinition<D>,
  settings: SettingsOf<D>,
  options: RunOnceOptions,
): Promise<RunOnce> {
  const { clock, effects, signal } = options;
  // Where nothing is written nobody is in the way of anybody.
  const replicas = effects === 'write' ? options.replicas : undefined;
  const runs: RunOutcome[] = [];
  const busy: string[] = [];
  const time = clockThatLeaps(clock);

  async function untilDue(task: PutOff): Promise<void> {
    const ms = task.dueAt.getTime() - time.now().getTime();
    if (ms <= 0) return;
    if (effects !== 'write') return time.leapTo(task.dueAt);
    options.waiting(task, ms);
    await clock.sleep(ms, signal);
  }

  const oneOff = createOneOff({ untilDue });
  const handedOver = replicas && handOver(replicas.later);
  const { jobs, handlers, run, settled } = setUpMonitor(definition, settings, {
    ...options,
    clock: time,
    coordination: handedOver ? { ...oneOff, later: handedOver.later } : oneOff,
    random: Math.random,
    ended: (outcome) => void runs.push(outcome),
  });
  oneOff.use(handlers);

  for (const job of jobs) {
    if (!replicas) {
      await run(job, signal);
      continue;
    }
    const held = await replicas.leases.hold(`tick/${job.name}`, signal, async (fence, own) => {
      await run(job, own, fence);
    });
    if (held === 'held-by-another') busy.push(job.name);
  }
  const tried = new Set<string>();
  const failed: PutOff[] = [];
  for (let done = 0; done < TASKS_AT_MOST && !signal.aborted; done += 1) {
    // One that puts itself off again, because it was held back for instance, is left after its first time.
    const task = oneOff.waiting().find((one) => !tried.has(nameOf(one)));
    if (!task || task.dueAt.getTime() - clock.now().getTime() > options.waitsAtMostMs) break;
    tried.add(nameOf(task));
    await oneOff.next(handlers, signal, task).catch(() => void failed.push(task)); // its run says why
  }
  await settled();
  if (handedOver) return { runs, left: handedOver.tasks(), leftTo: 'replicas', busy };
  const waiting = oneOff.waiting();
  const isWaiting = (task: PutOff) => waiting.some((one) => nameOf(one) === nameOf(task));
  const undone = failed.filter((task) => !isWaiting(task));
  return { runs, left: [...undone, ...waiting], leftTo: 'nobody', busy };
}

const nameOf = ({ kind, key }: Pick<PutOff, 'kind' | 'key'>) => `${kind}\n${key}`;

/** The replicas' tasks for later, and those of them that came from here. */
function handOver(to: Later): { readonly later: Later; readonly tasks: () => readonly PutOff[] } {
  const given = new Map<string, PutOff>();
  return {
    tasks: () => [...given.values()],
    later: {
      async schedule(task) {
        const { kind, key, dueAt, payload } = task;
        const end = await to.schedule(task);
        if (end !== 'kept') given.set(nameOf(task), { kind, key, dueAt, payload });
        return end;
      },
      async cancel(kind, key) {
        given.delete(nameOf({ kind, key }));
        return to.cancel(kind, key);
      },
    },
  };
}

interface LeapingClock extends Clock {
  leapTo(time: Date): void;
}

/** A clock that can be ahead of the one it follows. */
function clockThatLeaps(clock: Clock): LeapingClock {
  let atLeastMs = 0;
  return {
    now: () => new Date(Math.max(atLeastMs, clock.now().getTime())),
    sleep: (ms, signal) => clock.sleep(ms, signal),
    leapTo: (time) => void (atLeastMs = Math.max(atLeastMs, time.getTime())),
  };
}
