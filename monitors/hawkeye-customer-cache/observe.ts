import type { SettingsOf } from '../../platform/config.ts';
import { CodedError } from '../../platform/errors.ts';
import {
  AllProbesDocument,
  ProbeCacheRefreshesDocument,
  ProbeInventoryDocument,
} from '../generated/hawkeye-customer-cache.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { batchesOf } from '../vocabulary/batches.ts';
import { sightInventory } from '../vocabulary/inventory.ts';
import { ALERT_FROM_ATTEMPT, listRetryWaitMs } from '../vocabulary/list-retry.ts';
import { isDue, selectProbes } from './decide.ts';
import type { settings as declaration } from './settings.ts';
import type { Candidate, CrossedProbe, Crossing, ProbeSighting } from './sightings.ts';

type Settings = SettingsOf<typeof declaration>;

/**
 * Crosses all probes with the inventory, when the cache is due.
 *
 * @param refreshedHere whether this process completed a refresh already.
 * @returns null when it is not due; nobody upstream is asked then.
 * @throws CodedError when the cache itself does not say whether it is due.
 */
export async function observe(
  settings: Settings,
  deps: MonitorDeps,
  run: Run,
  refreshedHere: boolean,
): Promise<Crossing | null> {
  const nextRefreshAt = await readNextRefresh(deps, run);
  if (!isDue(refreshedHere, nextRefreshAt, deps.clock.now())) return null;
  const probes = await readProbesPatiently(settings, deps, run);
  const observedAt = deps.clock.now();
  const crossed: CrossedProbe[] = [];
  for (const batch of batchesOf(selectProbes(probes), settings.batchSize)) {
    crossed.push(...(await crossBatch(batch, deps, run)));
  }
  return { observedAt, crossedAt: deps.clock.now(), probes: crossed };
}

async function readNextRefresh({ graph }: MonitorDeps, run: Run): Promise<string | null> {
  const { data, errors } = await graph.query(ProbeCacheRefreshesDocument, {}, run);
  const probes = data?.cacheRefreshes?.find(({ cache }) => cache === 'PROBES');
  if (probes) return probes.nextRefreshAt;
  const reason = errors[0]?.message ?? 'no answer';
  throw new CodedError('UPSTREAM_UNAVAILABLE', `the cache does not say when it is due: ${reason}`);
}

/** Again and again until there are probes: without any there is nothing that a cache could be made of. */
async function readProbesPatiently(
  settings: Settings,
  deps: MonitorDeps,
  run: Run,
): Promise<ProbeSighting[]> {
  for (let attempt = 1; ; attempt += 1) {
    const probes = await readProbes(settings, deps, run);
    if (probes.length > 0) return probes;
    const waitMs = listRetryWaitMs(deps.random());
    run.log.warn({ attempt, waitMs }, 'the probe platform shows no probe');
    if (attempt >= ALERT_FROM_ATTEMPT) {
      deps.effects.alert({ alert: 'probe-list-unreadable', channels: ['chat'], attempt });
    }
    await deps.clock.sleep(waitMs, run.signal);
  }
}

/** @returns nothing when a page could not be read: part of the list must not pass for all of it. */
async function readProbes(
  { pageSize }: Settings,
  { graph }: MonitorDeps,
  run: Run,
): Promise<ProbeSighting[]> {
  const probes: ProbeSighting[] = [];
  for (let after: string | null = null; ;) {
    run.signal.throwIfAborted();
    const variables: { first: number; after: string | null } = { first: pageSize, after };
    const { data, errors } = await graph.query(AllProbesDocument, variables, run);
    if (!data?.probes) {
      run.log.warn({ reason: errors[0]?.message }, 'probes could not be read');
      return [];
    }
    probes.push(...data.probes.nodes);
    const { hasNextPage, endCursor } = data.probes.pageInfo;
    if (!hasNextPage || endCursor === null) return probes;
    after = endCursor;
  }
}

async function crossBatch(
  batch: readonly Candidate[],
  { graph }: MonitorDeps,
  run: Run,
): Promise<CrossedProbe[]> {
  run.signal.throwIfAborted();
  const serialNumbers = batch.map(({ serialNumber }) => serialNumber);
  try {
    const answer = await graph.query(ProbeInventoryDocument, { serialNumbers }, run);
    return batch.map((probe, index) => ({ probe, inventory: sightInventory(answer, index) }));
  } catch (err) {
    run.signal.throwIfAborted();
    run.log.warn({ err, probes: batch.length }, 'probes left out of this refresh');
    return batch.map((probe) => ({ probe, inventory: { readable: false } }));
  }
}
