import { byCodeUnits } from '../../platform/pages.ts';
import { inTurns } from '../../platform/turns.ts';
import { deviceAmong } from './devices.ts';
import { edgeKey } from './manifest.ts';
import type { DeviceEntry, EdgeEntry, ProbeEntry } from './model.ts';
import type { CacheState } from './store.ts';

/** A customer may have thousands of devices. */
const GROUPS_AT_ONCE = 10;

/** Both caches, each in one state. */
export interface Caches {
  readonly edges: CacheState<EdgeEntry>;
  readonly probes: CacheState<ProbeEntry>;
}

/** Both caches with all their entries, indexed for the lists that the schema has. */
export interface Catalogue {
  /** All hosts together, in order of serial number, then host. */
  readonly edges: readonly EdgeEntry[];
  /** In order of serial number. */
  readonly probes: readonly ProbeEntry[];
  readonly customers: ReadonlyMap<string, CustomerEntry>;
  /** In order of id, as numbers. */
  readonly customerIds: readonly string[];
}

export interface CustomerEntry {
  readonly id: string;
  readonly name: string | null;
  /** In order of serial number. */
  readonly devices: readonly DeviceEntry[];
  /** When the entry that was confirmed longest ago was confirmed. */
  readonly cachedAt: Date;
}

/** Gives the catalogue of two states; built once for each pair of them, not for each request. */
export function createCatalogueReader(): (caches: Caches) => Promise<Catalogue> {
  let held: { readonly of: string; readonly catalogue: Promise<Catalogue> } | undefined;

  return ({ edges, probes }) => {
    const of = JSON.stringify([edges.generation, probes.generation]);
    if (held?.of === of) return held.catalogue;
    const building = { of, catalogue: buildCatalogue({ edges, probes }) };
    held = building;
    building.catalogue.catch(() => {
      if (held === building) held = undefined;
    });
    return building.catalogue;
  };
}

/** Digits in order of their number: a shorter one is smaller. */
export function byNumber(a: string, b: string): number {
  return a.length - b.length || byCodeUnits(a, b);
}

/** Sort key of a watched edge, and what its cursor holds. */
export function keyOfEdge({ serialNumber, host }: EdgeEntry): string {
  return edgeKey(serialNumber, host);
}

async function buildCatalogue(caches: Caches): Promise<Catalogue> {
  const edges = await caches.edges.all();
  const probes = await caches.probes.all();
  const customers = await groupByCustomer(await devicesOf(edges, probes));
  const customerIds = [...customers.keys()].sort(byNumber);
  return { edges, probes, customers, customerIds };
}

async function devicesOf(
  edges: readonly EdgeEntry[],
  probes: readonly ProbeEntry[],
): Promise<DeviceEntry[]> {
  const devices = new Map<string, DeviceEntry>(probes.map((probe) => [probe.serialNumber, probe]));
  for await (const some of inTurns(edges)) {
    for (const edge of some) {
      const known = devices.get(edge.serialNumber);
      const device = known?.kind === 'Edge' ? deviceAmong([known, edge], []) : edge;
      devices.set(edge.serialNumber, device ?? edge);
    }
  }
  return [...devices.values()];
}

async function groupByCustomer(
  devices: readonly DeviceEntry[],
): Promise<Map<string, CustomerEntry>> {
  const groups = new Map<string, DeviceEntry[]>();
  for await (const some of inTurns(devices)) {
    for (const device of some) {
      const group = groups.get(device.customerId);
      if (group) group.push(device);
      else groups.set(device.customerId, [device]);
    }
  }
  const customers = new Map<string, CustomerEntry>();
  for await (const some of inTurns([...groups], GROUPS_AT_ONCE))
    for (const [id, group] of some) customers.set(id, customerEntry(id, group));
  return customers;
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
