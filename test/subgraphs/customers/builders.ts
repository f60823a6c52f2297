import { createMemoryStore } from '../../../platform/store/memory-store.ts';
import type { Store } from '../../../platform/store/store.ts';
import { customers } from '../../../subgraphs/customers/index.ts';
import type {
  RecordWatchedEdgesInput,
  StageWatchedEdgesInput,
  StageWatchedProbesInput,
  SwitchDeviceCacheInput,
  WatchedEdgeInput,
  WatchedProbeInput,
} from '../../../subgraphs/generated/customers.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { runSubgraph } from '../../support/run-subgraph.ts';

export const NOW = '2026-11-20T12:00:00.000Z';
export const HOST = 'vco1.example.test';

export function anEdge(changes: Partial<WatchedEdgeInput> = {}): WatchedEdgeInput {
  return {
    serialNumber: 'VC0000001',
    enterpriseId: '1',
    enterpriseName: 'ACME Retail|1001|',
    edgeId: '11',
    edgeName: 'Store 1',
    lastContactAt: new Date('2026-11-20T11:59:00.000Z'),
    haSerialNumber: null,
    customerId: '1001',
    customerName: 'ACME Retail',
    siteId: '1001:501',
    managementStatus: 'Active – Gold Monitoring',
    interfaces: [
      {
        name: 'GE1',
        logicalId: '02:00:5e:00:00:01:0000',
        accessType: 'Cable',
        serviceNumber: 'C1',
      },
    ],
    linkConfigurations: [{ interfaces: ['GE1'], mode: 'PUBLIC', type: 'WIRED' }],
    ticketContact: { name: 'Ann Example', email: 'ann@example.test' },
    ticketSubscribers: [],
    ...changes,
  };
}

export function aProbe(changes: Partial<WatchedProbeInput> = {}): WatchedProbeInput {
  return {
    serialNumber: '02005E000001',
    probeId: '7',
    uid: '02:00:5e:00:00:01',
    group: 'ACME Retail',
    typeName: 'xr_pi',
    lastContactAt: new Date('2026-11-20T11:58:00.000Z'),
    customerId: '1001',
    customerName: 'ACME Retail',
    siteId: null,
    managementStatus: 'Pending',
    ...changes,
  };
}

/** The subgraph with short words for what the cache monitors write. */
export function startCustomers(cache: Store = createMemoryStore()) {
  const clock = createFakeClock(NOW);
  const subgraph = runSubgraph(customers, { clock, cache });

  async function write(
    field: string,
    type: string,
    input: object,
    fields = 'size',
  ): Promise<unknown> {
    const { data, errors } = await subgraph.ask(
      `mutation ($input: ${type}!) { ${field}(input: $input) { ${fields} userErrors { code message path } } }`,
      { input: JSON.parse(JSON.stringify(input)) },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data?.[field];
  }

  return {
    ...subgraph,
    clock,
    recordEdges: (input: Partial<RecordWatchedEdgesInput>) =>
      write('recordWatchedEdges', 'RecordWatchedEdgesInput', {
        host: HOST,
        observedAt: clock.now(),
        upserts: [],
        removals: [],
        ...input,
      }),
    replaceProbes: (probes: readonly WatchedProbeInput[], observedAt = clock.now()) =>
      write('replaceWatchedProbes', 'ReplaceWatchedProbesInput', { observedAt, probes }),
    complete: (cache: 'EDGES' | 'PROBES', refreshedAt = clock.now()) =>
      write(
        'completeCacheRefresh',
        'CompleteCacheRefreshInput',
        { cache, refreshedAt, nextRefreshAt: new Date(refreshedAt.getTime() + 4 * 3_600_000) },
        'refresh { cache refreshedAt nextRefreshAt size }',
      ),
    stageEdges: (input: StageWatchedEdgesInput) =>
      write('stageWatchedEdges', 'StageWatchedEdgesInput', input, 'expiresAt'),
    stageProbes: (input: StageWatchedProbesInput) =>
      write('stageWatchedProbes', 'StageWatchedProbesInput', input, 'expiresAt'),
    switchCache: (input: SwitchDeviceCacheInput) =>
      write(
        'switchDeviceCache',
        'SwitchDeviceCacheInput',
        input,
        'size orchestrators { host size }',
      ),
  };
}

/** Both caches built: an edge, its twin on no host, and a probe. */
export async function startBuilt() {
  const subgraph = startCustomers();
  await subgraph.recordEdges({
    upserts: [
      anEdge(),
      anEdge({
        serialNumber: 'VC0000002',
        enterpriseId: '2',
        customerId: '999',
        customerName: null,
        siteId: null,
      }),
    ],
  });
  await subgraph.replaceProbes([aProbe()]);
  await subgraph.complete('EDGES');
  await subgraph.complete('PROBES');
  return subgraph;
}
