import { CodedError } from '../../platform/errors.ts';
import type { Caches, Catalogue } from './catalogue.ts';
import { deviceAmong } from './devices.ts';
import type { CacheName, DeviceEntry, EdgeEntry, ProbeEntry } from './model.ts';

/**
 * What one request sees of the caches: the same state from its first look to its last.
 *
 * 'Not watched' is only said once the caches that could hold it were built; until then every method
 * that would have to say it throws CodedError NOT_READY.
 */
export interface Watched {
  /** Both as they stand, built or not. Costs no more than a look at each. */
  caches(): Promise<Caches>;
  /** All entries as they stand, built or not. */
  catalogue(): Promise<Catalogue>;
  /** As it stands, once both caches were built. */
  built(): Promise<Catalogue>;
  device(serialNumber: string): Promise<DeviceEntry | null>;
  edge(serialNumber: string): Promise<EdgeEntry | null>;
  probe(serialNumber: string): Promise<ProbeEntry | null>;
}

const NAMES: Readonly<Record<CacheName, string>> = { EDGES: 'edge cache', PROBES: 'probe cache' };
const ALL: readonly CacheName[] = ['EDGES', 'PROBES'];

/** @param retryAfterMs what NOT_READY tells the caller to wait. */
export function createWatched(
  read: {
    readonly caches: () => Promise<Caches>;
    readonly catalogue: (caches: Caches) => Promise<Catalogue>;
  },
  retryAfterMs: number,
): Watched {
  let reading: Promise<Caches> | undefined;
  const caches = () => (reading ??= read.caches());
  const catalogue = async () => read.catalogue(await caches());

  async function requireBuilt(names: readonly CacheName[]): Promise<void> {
    const missing = unbuilt(await caches()).filter((cache) => names.includes(cache));
    if (missing.length > 0)
      throw notReady(
        missing.map((cache) => NAMES[cache]),
        retryAfterMs,
      );
  }

  async function find(
    serialNumber: string,
    names: readonly CacheName[],
  ): Promise<DeviceEntry | null> {
    const { edges, probes } = await caches();
    const [ofEdges, ofProbes] = [edges.find(serialNumber), probes.find(serialNumber)];
    const found = deviceAmong(...(await Promise.all([ofEdges, ofProbes])));
    if (found) return found;
    await requireBuilt(names);
    return null;
  }

  return {
    caches,
    catalogue,
    async built() {
      await requireBuilt(ALL);
      return catalogue();
    },
    device: (serialNumber) => find(serialNumber, ALL),
    async edge(serialNumber) {
      const found = await find(serialNumber, ['EDGES']);
      return found?.kind === 'Edge' ? found : null;
    },
    async probe(serialNumber) {
      const found = await find(serialNumber, ['PROBES']);
      return found?.kind === 'Probe' ? found : null;
    },
  };
}

/** Caches that no refresh was ever completed for. */
export function unbuilt({ edges, probes }: Caches): CacheName[] {
  const refreshes = { EDGES: edges.refresh, PROBES: probes.refresh };
  return ALL.filter((cache) => refreshes[cache] === null);
}

/** @param what for example `edge cache`. */
export function notReady(what: readonly string[], retryAfterMs: number): CodedError {
  const text = `${what.join(' and ')} still being built; ask again in ${retryAfterMs} ms`;
  return new CodedError('NOT_READY', text, { retryAfterMs });
}

/** For people who ask why the graph is not ready. */
export function describeUnbuilt(caches: Caches): string[] {
  return unbuilt(caches).map((cache) => `${NAMES[cache]} not built`);
}
