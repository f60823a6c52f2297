import pLimit from 'p-limit';
import type { SettingsOf } from '../../platform/config.ts';
import { CodedError } from '../../platform/errors.ts';
import { CacheRefreshesDocument, EdgeInventoryDocument } from '../generated/customer-cache.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { batchesOf } from '../vocabulary/batches.ts';
import { sightInventory } from '../vocabulary/inventory.ts';
import { isDue } from './decide.ts';
import { readOrchestratorsPatiently } from './read-orchestrators.ts';
import { selectEdges } from './rules/select-edges.ts';
import type { settings as declaration } from './settings.ts';
import type { Candidate, CrossedEdge, Crossing } from './sightings.ts';

type Settings = SettingsOf<typeof declaration>;

/**
 * Crosses the edges of all orchestrators with the inventory, when the cache is due.
 *
 * @returns null when it is not due; nobody upstream is asked then.
 * @throws CodedError when the cache itself does not say whether it is due.
 */
export async function observe(
  settings: Settings,
  deps: MonitorDeps,
  run: Run,
): Promise<Crossing | null> {
  if (!isDue(await readNextRefresh(deps, run), deps.clock.now())) return null;
  const hosts = await readOrchestratorsPatiently(settings, deps, run);
  const observedAt = deps.clock.now();
  const limit = pLimit(settings.concurrency);
  const crossed = await Promise.all(
    hosts.map(async ({ host, edges }) => {
      const candidates = selectEdges(host, edges, settings.edgeBlacklist);
      const batches = await limit.map(batchesOf(candidates, settings.batchSize), (batch) =>
        crossBatch(batch, deps, run),
      );
      return { host, edges: batches.flat() };
    }),
  );
  return { observedAt, crossedAt: deps.clock.now(), hosts: crossed };
}

async function readNextRefresh({ graph }: MonitorDeps, run: Run): Promise<string | null> {
  const { data, errors } = await graph.query(CacheRefreshesDocument, {}, run);
  const edges = data?.cacheRefreshes?.find(({ cache }) => cache === 'EDGES');
  if (edges) return edges.nextRefreshAt;
  const reason = errors[0]?.message ?? 'no answer';
  throw new CodedError('UPSTREAM_UNAVAILABLE', `the cache does not say when it is due: ${reason}`);
}

async function crossBatch(
  batch: readonly Candidate[],
  { graph }: MonitorDeps,
  run: Run,
): Promise<CrossedEdge[]> {
  run.signal.throwIfAborted();
  const serialNumbers = batch.map(({ serialNumber }) => serialNumber);
  try {
    const answer = await graph.query(EdgeInventoryDocument, { serialNumbers }, run);
    return batch.map((edge, index) => ({
      edge,
      inventory: sightInventory(answer, index),
      contactsReadable:
        answer.failureAt('inventory', index, 'assets', 0, 'customer', 'contacts') === undefined,
    }));
  } catch (err) {
    run.signal.throwIfAborted();
    run.log.warn({ err, edges: batch.length }, 'edges left out of this refresh');
    return batch.map((edge) => ({
      edge,
      inventory: { readable: false },
      contactsReadable: false,
    }));
  }
}
