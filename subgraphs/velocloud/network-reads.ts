import type { Clock } from '../../platform/clock.ts';
import { createSharedRead, createSharedReads } from '../../platform/shared-read.ts';
import type { Words } from '../../platform/words.ts';
import type { LinkMetrics, MetricsWindow } from '../generated/velocloud.ts';
import type { PortalClient } from './client.ts';
import { indexEdges, type EdgeIndex } from './edge-index.ts';
import { intervalUpToNow } from './interval.ts';
import type { EnterpriseModel, GatewayModel, NetworkRecords } from './model.ts';
import type { Settings } from './settings.ts';
import { METRICS_WINDOW_MS } from './windows.ts';
import { aggregatesSchema } from './wire/aggregates.ts';
import { enterprisesList, logicalIdsList } from './wire/enterprises.ts';
import { gatewaysSchema } from './wire/gateways.ts';
import { linkStatusList } from './wire/link-status.ts';
import { metricsList } from './wire/metrics.ts';

/**
 * Reads of one orchestrator's whole network, shared by everybody inside their freshness windows.
 * All throw CodedError.
 */
export interface NetworkReads {
  /** States of all edges and links. */
  edges(): Promise<EdgeIndex>;
  /** The last reading of `edges` that succeeded, however old. Undefined before the first. */
  lastEdges(): EdgeIndex | undefined;
  /** HA states, versions and counts. */
  records(): Promise<NetworkRecords>;
  /** In order of id. */
  enterprises(): Promise<readonly EnterpriseModel[]>;
  /** In order of id. */
  gateways(): Promise<readonly GatewayModel[]>;
  /** Averages by link id; a link that sent nothing is not in it. */
  metrics(window: MetricsWindow): Promise<ReadonlyMap<number, LinkMetrics>>;
  /** Logical ids by link id, of one enterprise. */
  logicalIds(enterpriseId: number): Promise<ReadonlyMap<number, string | null>>;
}

/** What reads of an orchestrator are made with. */
export interface Reading {
  readonly portal: PortalClient;
  readonly words: Words;
  readonly clock: Clock;
}

/** @param of names the orchestrator; `host` as configured. */
export function createNetworkReads(
  of: { readonly name: string; readonly host: string },
  { portal, words, clock }: Reading,
  settings: Settings,
): NetworkReads {
  let lastEdges: EdgeIndex | undefined;

  const edges = createSharedRead(
    async () => {
      const rows = await portal.list({
        method: 'monitoring/getEnterpriseEdgeLinkStatus',
        what: 'the states of all links',
        body: {},
        list: linkStatusList,
      });
      lastEdges = indexEdges(of, rows, words);
      return lastEdges;
    },
    { freshForMs: settings.linkStatusFreshMs },
  );

  const records = createSharedRead(
    () =>
      portal.list({
        method: 'network/getNetworkEnterprises',
        what: 'the enterprises',
        body: { enterprises: [], with: ['edges'] },
        list: enterprisesList(words),
      }),
    { freshForMs: settings.enterprisesFreshMs },
  );

  const enterprises = createSharedRead(
    async () => {
      const named = await portal.call({
        method: 'monitoring/getAggregates',
        what: 'the names of the enterprises',
        body: {},
        schema: aggregatesSchema,
      });
      return named
        .map((each) => ({ orchestrator: of.name, host: of.host, ...each }))
        .sort((a, b) => a.enterpriseId - b.enterpriseId);
    },
    { freshForMs: settings.enterprisesFreshMs },
  );

  const gateways = createSharedRead(
    async () => {
      const listed = await portal.call({
        method: 'network/getNetworkGateways',
        what: 'the gateways',
        body: {},
        schema: gatewaysSchema(words),
      });
      return listed
        .map((each) => ({ orchestrator: of.name, host: of.host, ...each }))
        .sort((a, b) => a.gatewayId - b.gatewayId);
    },
    { freshForMs: settings.gatewaysFreshMs },
  );

  const metrics = createSharedReads(
    (window: MetricsWindow) =>
      portal.list({
        method: 'monitoring/getAggregateEdgeLinkMetrics',
        what: 'the averages of all links',
        body: { interval: intervalUpToNow(clock, METRICS_WINDOW_MS[window]) },
        list: metricsList(METRICS_WINDOW_MS[window] / 1000),
      }),
    { freshForMs: settings.metricsFreshMs, keyOf: (window) => window },
  );

  const logicalIds = createSharedReads(
    (enterpriseId: number) =>
      portal.list({
        method: 'enterprise/getEnterpriseEdges',
        what: 'the edges of an enterprise',
        body: { enterpriseId, with: ['links'] },
        list: logicalIdsList,
      }),
    { freshForMs: settings.logicalIdsFreshMs, keyOf: String },
  );

  return {
    edges: () => edges.get(),
    lastEdges: () => lastEdges,
    records: () => records.get(),
    enterprises: () => enterprises.get(),
    gateways: () => gateways.get(),
    metrics: (window) => metrics.get(window),
    logicalIds: (enterpriseId) => logicalIds.get(enterpriseId),
  };
}
