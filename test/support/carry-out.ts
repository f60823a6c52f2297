import { randomUUID } from 'node:crypto';
import type { startCustomers } from '../subgraphs/customers/builders.ts';

type Customers = ReturnType<typeof startCustomers>;

const MUTATIONS: Readonly<Record<string, string>> = {
  record:
    'mutation ($input: StageWatchedEdgesInput!) { done: stageWatchedEdges(input: $input) { userErrors { code } } }',
  replace:
    'mutation ($input: StageWatchedProbesInput!) { done: stageWatchedProbes(input: $input) { userErrors { code } } }',
  switch:
    'mutation ($input: SwitchDeviceCacheInput!) { done: switchDeviceCache(input: $input) { userErrors { code } } }',
  complete:
    'mutation ($input: CompleteCacheRefreshInput!) { done: completeCacheRefresh(input: $input) { userErrors { code } } }',
};

/** Carries out against the subgraph what a cache monitor decided to write; alerts write nothing. */
export async function carryOut(
  subgraph: Customers,
  actions: readonly { readonly kind: string; readonly batch?: number; readonly input?: object }[],
): Promise<void> {
  const generation = randomUUID();
  for (const { kind, batch, input: found } of actions) {
    const mutation = MUTATIONS[kind];
    if (mutation === undefined) continue;
    const place = batch === undefined ? {} : { batch };
    const input = kind === 'complete' ? found : { generation, ...place, ...found };
    expect(await subgraph.ask(mutation, { input })).toEqual({ data: { done: { userErrors: [] } } });
  }
}

/** Serial numbers that the edge cache serves, in order. */
export async function storedEdges(subgraph: Customers): Promise<string[]> {
  const { data } = await subgraph.ask(
    '{ watchedEdges(filter: {}) { nodes { device: edge { serialNumber } } } }',
  );
  return serialNumbers(data?.watchedEdges);
}

/** Serial numbers that the probe cache serves, in order. */
export async function storedProbes(subgraph: Customers): Promise<string[]> {
  const { data } = await subgraph.ask(
    '{ watchedProbes { nodes { device: probe { serialNumber } } } }',
  );
  return serialNumbers(data?.watchedProbes);
}

function serialNumbers(page: unknown): string[] {
  const { nodes } = page as { nodes: readonly { device: { serialNumber: string } }[] };
  return nodes.map(({ device }) => device.serialNumber);
}
