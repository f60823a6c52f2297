import { byCodeUnits } from '../../platform/pages.ts';
import type { DeviceEntry, EdgeEntry, ProbeEntry } from './model.ts';
import type { CacheReader, Refreshes } from './store.ts';

/** Both caches at one moment, indexed for everything the schema asks. */
export interface Catalogue {
  /** All hosts together, in order of serial number, then host. */
  readonly edges: readonly EdgeEntry[];
  /** In order of serial number. */
  readonly probes: readonly ProbeEntry[];
  /** An edge that several orchestrators hold is the one that was heard of last. */
  readonly devices: ReadonlyMap<string, DeviceEntry>;
  readonly customers: ReadonlyMap<string, CustomerEntry>;
  /** In order of id, as numbers. */
  readonly customerIds: readonly string[];
  readonly refreshes: Refreshes;
}

export interface CustomerEntry {
  readonly id: string;
  readonly name: string | null;
  /** In order of serial number. */
  readonly devices: readonly DeviceEntry[];
  /** When the entry that was confirmed longest ago was confirmed. */
  readonly cachedAt: Date;
}

/** Gives the catalogue as it stands; built once for each state of the store, not for each request. */
export function createCatalogueReader(reader: CacheReader): () => Promise<Catalogue> {
  let held: { readonly parts: readonly unknown[]; readonly catalogue: Catalogue } | undefined;

  return async () => {
    const [hosts, probes, refreshes] = await Promise.all([
      reader.hosts(),
      reader.probes(),
      reader.refreshes(),
    ]);
    const parts = [...hosts, probes, refreshes];
    if (held?.parts.length !== parts.length || parts.some((part, i) => part !== held?.parts[i])) {
      held = { parts, catalogue: buildCatalogue(hosts, probes, refreshes) };
    }
    return held.catalogue;
  };
}

/** Digits in order of their number: a shorter one is smaller. */
export function byNumber(a: string, b: string): number {
  return a.length - b.length || byCodeUnits(a, b);
}

/** Sort key of a watched edge, and what its cursor holds. */
export function edgeKey(edge: EdgeEntry): string {
  return `${edge.serialNumber} ${edge.host}`;
}

function buildCatalogue(
  hosts: readonly (readonly EdgeEntry[])[],
  probes: readonly ProbeEntry[],
  refreshes: Refreshes,
): Catalogue {
  const edges = hosts.flat().sort((a, b) => byCodeUnits(edgeKey(a), edgeKey(b)));
  const devices = new Map<string, DeviceEntry>(probes.map((probe) => [probe.serialNumber, probe]));
  for (const edge of edges) {
    const known = devices.get(edge.serialNumber);
    if (known?.kind !== 'Edge' || heardOf(edge) > heardOf(known)) {
      devices.set(edge.serialNumber, edge);
    }
  }
  const customers = groupByCustomer([...devices.values()]);
  const customerIds = [...customers.keys()].sort(byNumber);
  return { edges, probes, devices, customers, customerIds, refreshes };
}

function heardOf(edge: EdgeEntry): number {
  return edge.lastContactAt?.getTime() ?? 0;
}

function groupByCustomer(devices: readonly DeviceEntry[]): Map<string, CustomerEntry> {
  const groups = new Map<string, DeviceEntry[]>();
  for (const device of devices) {
    const group = groups.get(device.customerId);
    if (group) group.push(device);
    else groups.set(device.customerId, [device]);
  }
  return new Map([...groups].map(([id, group]) => [id, customerEntry(id, group)]));
}

function customerEntry(id: string, devices: DeviceEntry[]): CustomerEntry {
  devices.sort((a, b) => byCodeUnits(a.serialNumber, b.serialNumber));
  return {
    id,
    devices,
    name: devices.find((device) => device.customerName !== null)?.customerName ?? null,
    cachedAt: new Date(Math.min(...devices.map((device) => device.cachedAt.getTime()))),
  };
}
