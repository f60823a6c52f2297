import { startAll } from '../../../app/roles/all.ts';
import { customerCache } from '../../../monitors/customer-cache/index.ts';
import { dispatchDesk } from '../../../monitors/dispatch-desk/index.ts';
import { serviceDispatch } from '../../../monitors/service-dispatch/index.ts';
import { serviceOutage } from '../../../monitors/service-outage/index.ts';
import { triage } from '../../../monitors/triage/index.ts';
import { createLifecycle } from '../../../platform/lifecycle.ts';
import { silentLogger } from '../../../platform/logger.ts';
import type { Fault } from '../../../sandbox/runtime/types.ts';
import { untilControlsKnown } from '../../monitors/until-controls-known.ts';
import { startMonitorBench, type MonitorBench } from '../../support/monitor-bench.ts';
import { databaseOfSystem, ledgerIn } from '../../support/own-database.ts';
import { QUIET_MONITORS } from '../../support/quiet-monitors.ts';
import { shortWindows } from '../../support/short-windows.ts';
import { systemOver, type SystemUnderTest } from '../../support/system-under-test.ts';
import { pickEdges, type Subjects } from './edges.ts';

/** By what the product does meanwhile; in this order: each finds what the one before has left. */
export type Troubles = Readonly<Record<string, Trouble>>;

/** A subgraph that cannot answer while a monitor is at work, and what is to come of it. */
export interface Trouble {
  /** What happens before. */
  readonly begin?: () => Promise<void> | void;
  /** How the upstream systems behind the subgraph misbehave then, by their names. */
  readonly faults: () => Readonly<Record<string, Fault>>;
  /** The work that meets the trouble. */
  readonly cycle: () => Promise<unknown>;
  /** What the ledger says of it: reasons of skips, and actions that were not carried out. */
  readonly told: readonly string[];
  /** What is written all the same, where others are well. Default: nothing. */
  readonly meanwhile?: readonly string[];
  /** Builds what was not built. Default: the upstream systems are well again, nothing more. */
  readonly mend?: () => Promise<unknown>;
  /** The work that finds everybody well. Default: as `cycle`. */
  readonly again?: () => Promise<unknown>;
  /** What it writes. */
  readonly caughtUp: readonly string[];
}

/** The upstream systems with these names refuse connections. */
export const refused =
  (...names: readonly string[]): Trouble['faults'] =>
  () =>
    Object.fromEntries(names.map((name) => [name, { kind: 'refused' }]));

/** A system whose caches are not built yet, and the monitors, which run when they are told to. */
export interface Troubled {
  readonly system: SystemUnderTest;
  readonly edges: Subjects;
  readonly cache: MonitorBench;
  readonly outage: MonitorBench;
  readonly triage: MonitorBench;
  readonly dispatch: MonitorBench;
  readonly desk: MonitorBench;
}

export async function startTroubled(): Promise<Troubled> {
  const lifecycle = createLifecycle(silentLogger);
  const database = await databaseOfSystem({});
  if (database) lifecycle.own('database', { stop: () => database.drop() });
  const started = await startAll({
    environment: {
      ...{ PORT: '0', SANDBOX_SPEED: '0', SANDBOX_EDGES: '300', LOG_LEVEL: 'silent' },
      ...shortWindows(10_000),
      ...QUIET_MONITORS,
      // Nothing fills the cache of customers but the test.
      MONITORS: 'hawkeye-customer-cache',
      DISPATCHES_REQUEST_WAIT_MS: '1',
      ...ledgerIn(database),
    },
    say: () => undefined,
  });
  const { gateway, sandbox } = lifecycle.own('system', started);
  if (!sandbox) throw new Error('the system under test has to have a sandbox');
  const system = { ...systemOver(sandbox, gateway.url), stop: () => lifecycle.stop() };
  const { edges, settings } = pickEdges(sandbox);
  const options = { url: system.url, clock: system.world.clock };
  const environment = { DISPATCH_DESK_LIT_EMAIL: 'dispatch@lit.example.test' };
  const benches = {
    cache: startMonitorBench(customerCache, { ...options, environment: settings }),
    outage: startMonitorBench(serviceOutage, options),
    triage: startMonitorBench(triage, options),
    dispatch: startMonitorBench(serviceDispatch, options),
    desk: startMonitorBench(dispatchDesk, { ...options, environment }),
  };
  for (const [name, bench] of Object.entries(benches)) lifecycle.own(name, bench);
  await untilControlsKnown(system);
  system.simulator('bruin').forceAnswer({ kind: 'note-delay', afterMs: 0 }, 500);
  return { system, edges, ...benches };
}

/** Alerts and news name the monitor first; of the chat counts what decisions say. */
const isSaid = (words: string) => !/^(service-outage|triage|service-dispatch): /.test(words);

/** `# works again: its task on outage ticket`: what is said, without names and what stands behind the second. */
const plainly = (words: string) =>
  (/^(# )?[^#]*/.exec(words.replace(/\w*\d\w*/g, '#'))?.[0] ?? '').trim();

/** What the systems took that changed something, in order of the alphabet; numbers are `#`. */
export function writesOf(system: SystemUnderTest): string[] {
  const chat = system.calls('chat').flatMap(({ status, body }) => {
    const { text } = body as { readonly text: string };
    return status < 400 && isSaid(text) ? [`chat: ${plainly(text)}`] : [];
  });
  const others = ['bruin', 'lit', 'sms', 'smtp', 'digi']
    .flatMap((name) => system.calls(name))
    .filter(({ write, status }) => write && status < 400)
    .map(({ system: name, method, path }) =>
      name === 'sms' || name === 'smtp' ? name : `${name} ${method} ${path}`,
    )
    .map((write) => write.replace(/\d{3,}/g, '#'));
  return [...chat, ...others].sort();
}

/** What runs and decisions since then were kept with. */
export async function ledgerSince(
  system: SystemUnderTest,
  since: Date,
): Promise<readonly string[]> {
  const { data, errors } = await system.ask<{
    monitorRuns: { nodes: readonly { skips: readonly { name: string }[] }[] };
    decisions: {
      nodes: readonly { actions: readonly { kind: string; state: string }[] }[];
    };
  }>(
    `query ($since: DateTime!) {
      monitorRuns(filter: { since: $since }, first: 100) { nodes { skips { name } } }
      decisions(filter: { since: $since }, first: 200) { nodes { actions { kind state } } }
    }`,
    { since: since.toISOString() },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return [
    ...data.monitorRuns.nodes.flatMap(({ skips }) => skips.map(({ name }) => name)),
    ...data.decisions.nodes.flatMap(({ actions }) =>
      actions.map(({ kind, state }) => `${kind} ${state}`),
    ),
  ];
}
