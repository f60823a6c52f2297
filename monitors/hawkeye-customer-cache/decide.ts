import type {
  CompleteCacheRefreshInput,
  StageWatchedProbesInput,
  SwitchDeviceCacheInput,
  WatchedProbeInput,
} from '../generated/hawkeye-customer-cache.ts';
import { batchesWithin } from '../vocabulary/batches.ts';
import { isDuplicated, judge, type Owned } from '../vocabulary/inventory.ts';
import { isSerialNumber } from '../vocabulary/serial-number.ts';
import type { Candidate, Crossing, ProbeInventoryRow, ProbeSighting } from './sightings.ts';

export type Action =
  | {
      readonly kind: 'alert';
      readonly alert: 'probe-cache-empty' | 'probe-inventory-duplicated';
      readonly channels: readonly ('chat' | 'mail')[];
      readonly serialNumbers: readonly string[];
    }
  /** Stages one batch of the new list; the run is its generation. */
  | {
      readonly kind: 'replace';
      readonly batch: number;
      readonly input: Pick<StageWatchedProbesInput, 'probes'>;
    }
  /** Makes all batches together the list. */
  | { readonly kind: 'switch'; readonly input: Omit<SwitchDeviceCacheInput, 'generation'> }
  | { readonly kind: 'complete'; readonly input: CompleteCacheRefreshInput };

export interface DecideSettings {
  readonly refreshSeconds: number;
  readonly statuses: readonly string[];
}

/** Probes in one mutation, and characters of all of them together: well below the 1 MiB that the gateway takes at once. */
const REPLACE_AT_ONCE = 500;
const REPLACE_LENGTH = 300_000;

/** Whether the cache is to be refreshed: not since this process began, never, or past its date. */
export function isDue(refreshedHere: boolean, nextRefreshAt: string | null, now: Date): boolean {
  return !refreshedHere || nextRefreshAt === null || now > new Date(nextRefreshAt);
}

/** Which probes are crossed with the inventory: each once, none that never reported anything. */
export function selectProbes(probes: readonly ProbeSighting[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const probe of probes) {
    if (lastContactOf(probe) === null || candidates.has(probe.serialNumber)) continue;
    if (isNamed(probe) && isSerialNumber(probe.serialNumber)) {
      candidates.set(probe.serialNumber, probe);
    }
  }
  return [...candidates.values()];
}

/** The later of the two node tests' last reports; null when neither ever reported. */
export function lastContactOf({ nodeToNode, realService }: ProbeSighting): string | null {
  const reports = [nodeToNode?.updatedAt, realService?.updatedAt].filter((at) => at != null);
  return reports.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
}

/**
 * What to do with a crossing of probes and inventory.
 *
 * The list is replaced as a whole, so a probe whose inventory could not be read is not watched until
 * the next refresh. A crossing without a single watched probe changes nothing: it says more about
 * the upstream systems than about the probes.
 */
export function decide(crossing: Crossing | null, settings: DecideSettings): Action[] {
  if (crossing === null) return [];
  const rules = { statuses: settings.statuses, pendingBlacklist: [] };
  const probes = crossing.probes.flatMap(({ probe, inventory }) => {
    const verdict = judge(inventory, rules);
    return verdict.kind === 'watched' ? [entryOf(probe, verdict.row)] : [];
  });
  if (probes.length === 0) {
    const alert = { kind: 'alert', alert: 'probe-cache-empty', channels: ['chat'] } as const;
    return [{ ...alert, serialNumbers: [] }];
  }
  const observedAt = crossing.observedAt.toISOString();
  const batches = batchesWithin(probes, REPLACE_AT_ONCE, REPLACE_LENGTH);
  return [
    ...duplicated(crossing),
    ...batches.map((some, batch) => ({ kind: 'replace', batch, input: { probes: some } }) as const),
    { kind: 'switch', input: { cache: 'PROBES', batches: batches.length, observedAt } },
    { kind: 'complete', input: completion(crossing.crossedAt, settings) },
  ];
}

function entryOf(probe: Candidate, row: Owned<ProbeInventoryRow>): WatchedProbeInput {
  return {
    serialNumber: probe.serialNumber,
    probeId: probe.probeId,
    uid: probe.uid,
    group: probe.group,
    typeName: probe.typeName,
    lastContactAt: lastContactOf(probe),
    customerId: row.customer.id,
    customerName: row.customer.name,
    siteId: row.site?.id ?? null,
    managementStatus: row.managementStatus ?? '',
  };
}

function duplicated({ probes }: Crossing): Action[] {
  const serialNumbers = probes
    .filter(({ inventory }) => isDuplicated(inventory))
    .map(({ probe }) => probe.serialNumber);
  if (serialNumbers.length === 0) return [];
  const channels = ['chat', 'mail'] as const;
  return [{ kind: 'alert', alert: 'probe-inventory-duplicated', channels, serialNumbers }];
}

function completion(now: Date, { refreshSeconds }: DecideSettings): CompleteCacheRefreshInput {
  return {
    cache: 'PROBES',
    refreshedAt: now.toISOString(),
    nextRefreshAt: new Date(now.getTime() + refreshSeconds * 1000).toISOString(),
  };
}

function isNamed(probe: ProbeSighting): probe is Candidate {
  return probe.probeId !== null && probe.uid !== null;
}
