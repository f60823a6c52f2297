import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CodedError } from '../../platform/errors.ts';
import type { Store } from '../../platform/store/store.ts';
import { readBatch } from './batches.ts';
import {
  batchIds,
  EMPTY,
  keys,
  type BatchRef,
  type Build,
  type CacheKind,
  type Manifest,
} from './manifest.ts';
import { mergeBatches, mostBatches, type Changes } from './merge.ts';

/** A state that is to be switched to. */
export interface NextState<R> {
  readonly generation: string;
  /** When its crossing began; ISO 8601 text. */
  readonly observedAt: string;
  /** Which groups it observed. */
  readonly groups: readonly string[];
  readonly changes: Changes<R>;
  /** True: `changes` are everything. False: all other entries stay. */
  readonly replaces: boolean;
}

/** How long readers of the state before may go on reading its batches, in ms. */
const RETIRED_FOR_MS = 600_000;
/** A build that has not ended by then has died, in ms. */
const ABANDONED_AFTER_MS = 600_000;
/** Losing against other refreshes this often means that something is wrong. */
const MAX_ATTEMPTS = 5;

/**
 * Makes a state visible: its batches are written first, then one write of the manifest switches. Who
 * dies before that leaves the old state standing; the batches that were written are noted, and leave.
 *
 * @returns the manifest that now stands: of this generation, or one with a later observation of one of
 * the groups, which refused it.
 * @throws CodedError CONFLICT when others switch all the time; BatchLost.
 */
export async function switchTo<R>(
  store: Store,
  kind: CacheKind<R>,
  next: NextState<R>,
): Promise<Manifest> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const standing = await tryToSwitch(store, kind, next);
    if (!standing) continue;
    await letLeave(store, kind);
    return standing;
  }
  throw new CodedError('CONFLICT', `The cache ${kind.name} was refreshed by others meanwhile`);
}

/** Whether a later observation stands, of any of the groups. */
export function standsLater(
  { observedAt: standing }: Manifest,
  { groups, observedAt }: Pick<NextState<unknown>, 'groups' | 'observedAt'>,
): string | undefined {
  // ISO 8601 text in UTC sorts like the instants it names.
  return groups.map((group) => standing[group] ?? '').find((at) => at > observedAt);
}

/** @returns undefined when somebody else switched in between. */
async function tryToSwitch<R>(
  store: Store,
  kind: CacheKind<R>,
  next: NextState<R>,
): Promise<Manifest | undefined> {
  const key = keys.manifest(kind.name);
  const isSettled = (manifest: Manifest) =>
    manifest.generation === next.generation || standsLater(manifest, next) !== undefined;
  const { value: base = EMPTY } = (await store.get<Manifest>(key)) ?? {};
  if (isSettled(base)) return base;

  const kept = next.replaces ? [] : base.batches;
  const build: Build = {
    id: randomUUID(),
    batches: mostBatches(kept, next.changes),
    since: Date.now(),
  };
  await store.update<Manifest>(key, (manifest = EMPTY) => ({
    ...manifest,
    building: [...manifest.building, build],
  }));
  const batches = await writeBatches(store, kind, build, kept, next.changes);
  const standing = await store.update<Manifest>(key, (manifest = EMPTY) =>
    manifest.generation === base.generation && isUnderWay(manifest, build) && !isSettled(manifest)
      ? succeed(manifest, build, next, batches)
      : giveUp(manifest, build),
  );
  return standing && isSettled(standing) ? standing : undefined;
}

async function writeBatches<R>(
  store: Store,
  kind: CacheKind<R>,
  build: Build,
  kept: readonly BatchRef[],
  changes: Changes<R>,
): Promise<BatchRef[]> {
  let written = 0;
  return mergeBatches(kind, kept, changes, {
    read: ({ id }) => readBatch<R>(store, kind.name, id),
    async write(entries) {
      const id = `${build.id}/${written}`;
      written += 1;
      await store.update(keys.batch(id), () => entries);
      await nextTurn();
      return id;
    },
  });
}

const isUnderWay = ({ building }: Manifest, { id }: Build) =>
  building.some((other) => other.id === id);

const without = ({ building }: Manifest, { id }: Build) =>
  building.filter((other) => other.id !== id);

function succeed(
  manifest: Manifest,
  build: Build,
  next: NextState<unknown>,
  batches: readonly BatchRef[],
): Manifest {
  const named = new Set(batches.map(({ id }) => id));
  const gone = manifest.batches.map(({ id }) => id).filter((id) => !named.has(id));
  const observed = next.groups.map((group) => [group, next.observedAt] as const);
  return {
    ...manifest,
    generation: next.generation,
    observedAt: { ...manifest.observedAt, ...Object.fromEntries(observed) },
    batches,
    building: without(manifest, build),
    retired: [...manifest.retired, ...gone],
  };
}

function giveUp(manifest: Manifest, build: Build): Manifest {
  const building = without(manifest, build);
  return { ...manifest, building, retired: [...manifest.retired, ...batchIds(build)] };
}

/** Gives batches that nobody needs any more a time to leave; those who still read them have until then. */
async function letLeave(store: Store, { name }: CacheKind<never>): Promise<void> {
  const key = keys.manifest(name);
  const { value: manifest = EMPTY } = (await store.get<Manifest>(key)) ?? {};
  const abandoned = manifest.building.filter(
    ({ since }) => since < Date.now() - ABANDONED_AFTER_MS,
  );
  const leaving = new Set([...manifest.retired, ...abandoned.flatMap(batchIds)]);
  if (leaving.size === 0) return;
  for (const id of leaving)
    await store.update(keys.batch(id), (entries) => entries, { expiresInMs: RETIRED_FOR_MS });
  await store.update<Manifest>(key, (current = EMPTY) => ({
    ...current,
    building: current.building.filter(({ id }) => !abandoned.some((other) => other.id === id)),
    retired: current.retired.filter((id) => !leaving.has(id)),
  }));
}
