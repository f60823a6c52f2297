import type { MetricsWindow, SeriesWindow } from '../generated/velocloud.ts';
import type { GatewayModel } from './model.ts';
import type { Orchestrator } from './orchestrator.ts';
import { createRequestMemo } from './request-memo.ts';
import type { EdgeKey, EventsQuery } from './single-reads.ts';

/** Anything that says which orchestrator keeps it. */
export type Kept = EdgeKey & { readonly orchestrator: string };

/** Events of an edge or an enterprise of one orchestrator. */
export type EventsOf = EventsQuery & { readonly orchestrator: string };

/** Loaders of one request, for everything that orchestrators are asked. Keys name the orchestrator. */
export function createRequestLoaders(orchestrators: readonly Orchestrator[], requestId: string) {
  const byName = new Map(orchestrators.map((each) => [each.name, each]));

  function called(name: string): Orchestrator {
    const found = byName.get(name);
    if (!found) throw new Error(`no orchestrator is called ${name}`);
    return found;
  }

  return {
    edges: createRequestMemo(async (name: string) => called(name).edges(), String),
    records: createRequestMemo(async (name: string) => called(name).records(), String),
    enterprises: createRequestMemo(async (name: string) => called(name).enterprises(), String),
    gateways: createRequestMemo(async (name: string) => called(name).gateways(), String),
    metrics: createRequestMemo(
      async (read: { orchestrator: string; window: MetricsWindow }) =>
        called(read.orchestrator).metrics(read.window),
      ({ orchestrator, window }) => `${orchestrator} ${window}`,
    ),
    logicalIds: createRequestMemo(
      async (read: { orchestrator: string; enterpriseId: number }) =>
        called(read.orchestrator).logicalIds(read.enterpriseId),
      ({ orchestrator, enterpriseId }) => `${orchestrator} ${enterpriseId}`,
    ),
    configuration: createRequestMemo(
      async (kept: Kept) => called(kept.orchestrator).configuration(kept, requestId),
      keyOf,
    ),
    events: createRequestMemo(
      async ({ orchestrator, ...query }: EventsOf) => called(orchestrator).events(query, requestId),
      ({ orchestrator, enterpriseId, edgeId, window, types, limit }) =>
        [orchestrator, enterpriseId, edgeId, window, types?.toSorted(), limit].join(' '),
    ),
    series: createRequestMemo(
      async ({ kept, window }: { kept: Kept; window: SeriesWindow }) =>
        called(kept.orchestrator).series(kept, window, requestId),
      ({ kept, window }) => `${keyOf(kept)} ${window}`,
    ),
    tunnels: createRequestMemo(
      async ({ gateway, window }: { gateway: GatewayModel; window: MetricsWindow }) =>
        called(gateway.orchestrator).tunnels(gateway.gatewayId, window, requestId),
      ({ gateway, window }) => `${gateway.orchestrator} ${gateway.gatewayId} ${window}`,
    ),
  };
}

function keyOf({ orchestrator, enterpriseId, edgeId }: Kept): string {
  return `${orchestrator} ${enterpriseId} ${edgeId}`;
}
