import { randomUUID } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import type { Store } from '../../platform/store/store.ts';
import type {
  CompleteCacheRefreshInput,
  RecordWatchedEdgesInput,
  ReplaceWatchedProbesInput,
  StageWatchedEdgesInput,
  StageWatchedProbesInput,
  SwitchDeviceCacheInput,
} from '../generated/customers.ts';
import type { UserError } from '../runtime/user-errors.ts';
import {
  checkCompleteCacheRefresh,
  checkRecordWatchedEdges,
  checkReplaceWatchedProbes,
  checkStageWatchedEdges,
  checkStageWatchedProbes,
  checkSwitchDeviceCache,
} from './inputs.ts';
import {
  ALL_PROBES,
  edgeKey,
  EDGES,
  EMPTY,
  keys,
  PROBES,
  sizeOf,
  sizes,
  type CacheKind,
  type Manifest,
  type Refresh,
} from './manifest.ts';
import type { CacheName, EdgeRecord, ProbeRecord } from './model.ts';
import { edgeRecord, probeRecord } from './records.ts';
import { collectStaged, stageBatch, STAGED_FOR_MS, type StagedBatch } from './staging.ts';
import { standsLater, switchTo, type NextState } from './switching.ts';

/** What stands after a write, or what to mend when nothing was written. */
export interface Recorded {
  readonly size: number;
  readonly userErrors: UserError[];
}

export interface StagedOutcome {
  readonly expiresAt: Date | null;
  readonly userErrors: UserError[];
}

export interface Switched extends Recorded {
  readonly orchestrators: { readonly host: string; readonly size: number }[];
}

/** The writing side of the caches. What is older than what stands is refused, and changes nothing. */
export interface Recorder {
  stageEdges(input: StageWatchedEdgesInput): Promise<StagedOutcome>;
  stageProbes(input: StageWatchedProbesInput): Promise<StagedOutcome>;
  /** Makes what was staged visible, all at once. */
  switchCache(input: SwitchDeviceCacheInput): Promise<Switched>;
  /** One crossing of one orchestrator, visible at once. */
  recordEdges(input: RecordWatchedEdgesInput): Promise<Recorded>;
  /** All probes, visible at once. */
  replaceProbes(input: ReplaceWatchedProbesInput): Promise<Recorded>;
  completeRefresh(
    input: CompleteCacheRefreshInput,
  ): Promise<{ readonly refresh: Refresh | null; readonly userErrors: UserError[] }>;
}

export function createRecorder(store: Store, clock: Clock): Recorder {
  async function standing(cache: CacheName): Promise<Manifest> {
    return (await store.get<Manifest>(keys.manifest(cache)))?.value ?? EMPTY;
  }

  async function stage<R>(
    kind: CacheKind<R>,
    place: { readonly generation: string; readonly batch: number },
    content: StagedBatch<R>,
  ): Promise<StagedOutcome> {
    await stageBatch(store, kind, place, content);
    return { expiresAt: new Date(clock.now().getTime() + STAGED_FOR_MS), userErrors: [] };
  }

  async function show<R>(
    kind: CacheKind<R>,
    next: NextState<R>,
  ): Promise<{ readonly manifest: Manifest; readonly userErrors: UserError[] }> {
    const manifest = await switchTo(store, kind, next);
    const later = manifest.generation === next.generation ? undefined : standsLater(manifest, next);
    return { manifest, userErrors: later === undefined ? [] : [stale('observedAt', later)] };
  }

  async function showStaged<R extends EdgeRecord | ProbeRecord>(
    kind: CacheKind<R>,
    { generation, batches, ...input }: SwitchDeviceCacheInput,
    replaces: boolean,
  ): Promise<Switched> {
    const observedAt = input.observedAt.toISOString();
    const before = await standing(kind.name);
    // Sent again, perhaps after so long that its batches are forgotten.
    const switchedTo = `${generation} ${observedAt}`;
    if (before.generation === switchedTo) return switched(before, []);
    const staged = await collectStaged(store, kind, generation, batches, observedAt);
    if (typeof staged === 'number') return switched(before, [incomplete(generation, staged)]);
    const { manifest, userErrors } = await show(kind, {
      ...{ generation: switchedTo, observedAt, replaces },
      ...staged,
    });
    return switched(manifest, userErrors);
  }

  function switched(manifest: Manifest, userErrors: UserError[]): Switched {
    const { [ALL_PROBES]: _, ...hosts } = sizes(manifest.batches);
    const orchestrators = Object.entries(hosts).map(([host, size]) => ({ host, size }));
    return { size: sizeOf(manifest), orchestrators, userErrors };
  }

  return {
    async stageEdges(input) {
      const wrong = checkStageWatchedEdges(input);
      if (wrong.length > 0) return { expiresAt: null, userErrors: wrong };
      return stage(EDGES, input, edgesBatch(input));
    },

    async stageProbes(input) {
      const wrong = checkStageWatchedProbes(input);
      if (wrong.length > 0) return { expiresAt: null, userErrors: wrong };
      const upserts = input.probes.map(probeRecord);
      return stage(PROBES, input, { group: ALL_PROBES, upserts, removals: [] });
    },

    async switchCache(input) {
      const wrong = checkSwitchDeviceCache(input, clock.now());
      if (wrong.length > 0) return switched(await standing(input.cache), wrong);
      return input.cache === 'EDGES'
        ? showStaged(EDGES, input, false)
        : showStaged(PROBES, input, true);
    },

    async recordEdges(input) {
      const wrong = checkRecordWatchedEdges(input, clock.now());
      if (wrong.length > 0)
        return { size: sizeOf(await standing('EDGES'), input.host), userErrors: wrong };
      const { upserts, removals, group } = edgesBatch(input);
      const observedAt = input.observedAt.toISOString();
      const changes = new Map<string, EdgeRecord | null>(removals.map((key) => [key, null]));
      for (const upsert of upserts)
        changes.set(edgeKey(upsert.serialNumber, group), { ...upsert, cachedAt: observedAt });
      const groups = [group];
      const state = { generation: randomUUID(), observedAt, groups, changes, replaces: false };
      const { manifest, userErrors } = await show(EDGES, state);
      return { size: sizeOf(manifest, group), userErrors };
    },

    async replaceProbes(input) {
      const wrong = checkReplaceWatchedProbes(input, clock.now());
      if (wrong.length > 0) return { size: sizeOf(await standing('PROBES')), userErrors: wrong };
      const observedAt = input.observedAt.toISOString();
      const records = input.probes.map((probe) => ({
        ...probeRecord(probe),
        cachedAt: observedAt,
      }));
      const changes = new Map(records.map((record) => [record.serialNumber, record]));
      const groups = [ALL_PROBES];
      const state = { generation: randomUUID(), observedAt, groups, changes, replaces: true };
      const { manifest, userErrors } = await show(PROBES, state);
      return { size: sizeOf(manifest), userErrors };
    },

    async completeRefresh(input) {
      const wrong = checkCompleteCacheRefresh(input, clock.now());
      if (wrong.length > 0) return { refresh: null, userErrors: wrong };
      const refreshedAt = input.refreshedAt.toISOString();
      const refresh = { refreshedAt, nextRefreshAt: input.nextRefreshAt.toISOString() };
      const manifest = await store.update<Manifest>(
        keys.manifest(input.cache),
        (current = EMPTY) =>
          (current.refresh?.refreshedAt ?? '') > refreshedAt ? undefined : { ...current, refresh },
      );
      const stored = manifest?.refresh ?? refresh;
      return stored.refreshedAt > refreshedAt
        ? { refresh: null, userErrors: [stale('refreshedAt', stored.refreshedAt)] }
        : { refresh: stored, userErrors: [] };
    },
  };
}

function edgesBatch(
  input: Pick<StageWatchedEdgesInput, 'host' | 'upserts' | 'removals'>,
): StagedBatch<EdgeRecord> {
  return {
    group: input.host,
    upserts: input.upserts.map((upsert) => edgeRecord(upsert, input.host)),
    removals: input.removals.map((serialNumber) => edgeKey(serialNumber, input.host)),
  };
}

function stale(field: string, standing: string): UserError {
  return {
    code: 'STALE',
    message: `input.${field}: expected a time that is not before what is stored, ${standing}`,
    path: ['input', field],
  };
}

function incomplete(generation: string, batch: number): UserError {
  return {
    code: 'INCOMPLETE',
    message: `input.batches: expected as many as were staged; batch ${batch} of ${generation} is not there, or was forgotten: stage all of them again`,
    path: ['input', 'batches'],
  };
}
