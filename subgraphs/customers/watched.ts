import { CodedError } from '../../platform/errors.ts';
import type { Catalogue } from './catalogue.ts';
import type { CacheName, DeviceEntry, EdgeEntry, ProbeEntry } from './model.ts';

/**
 * What one request sees of the caches: the same state from its first look to its last.
 *
 * 'Not watched' is only said once the caches that could hold it were built; until then every method
 * that would have to say it throws CodedError NOT_READY.
 */
export interface Watched {
  /** As it stands, built or not. */
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
export function createWatched(read: () => Promise<Catalogue>, retryAfterMs: number): Watched {
  let reading: Promise<Catalogue> | undefined;
  const catalogue = () => (reading ??= read());

  async function requireBuilt(caches: readonly CacheName[]): Promise<Catalogue> {
    const current = await catalogue();
    const missing = unbuilt(current).filter((cache) => caches.includes(cache));
    if (missing.length > 0)
      throw notReady(
        missing.map((cache) => NAMES[cache]),
        retryAfterMs,
      );
    return current;
  }

  async function find(
    serialNumber: string,
    caches: readonly CacheName[],
  ): Promise<DeviceEntry | null> {
    const found = (await catalogue()).devices.get(serialNumber);
    if (found) return found;
    await requireBuilt(caches);
    return null;
  }

  return {
    catalogue,
    built: () => requireBuilt(ALL),
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
export function unbuilt(catalogue: Catalogue): CacheName[] {
  return ALL.filter((cache) => catalogue.refreshes[cache] === undefined);
}

/** @param what for example `edge cache`. */
export function notReady(what: readonly string[], retryAfterMs: number): CodedError {
  const text = `${what.join(' and ')} still being built; ask again in ${retryAfterMs} ms`;
  return new CodedError('NOT_READY', text, { retryAfterMs });
}

/** For people who ask why the graph is not ready. */
export function describeUnbuilt(catalogue: Catalogue): string[] {
  return unbuilt(catalogue).map((cache) => `${NAMES[cache]} not built`);
}
