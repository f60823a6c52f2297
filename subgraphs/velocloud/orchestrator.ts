import { createSharedRead, createSharedReads } from '../../platform/shared-read.ts';
import { createWords } from '../../platform/words.ts';
import type {
  EdgeEvent,
  EventsWindow,
  LinkConfiguration,
  LinkMetrics,
  LinkSeries,
  MetricsWindow,
  SeriesWindow,
} from '../generated/velocloud.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import type { OrchestratorAccount } from './accounts.ts';
import { createPortalClient } from './client.ts';
import { indexEdges, type EdgeIndex } from './edge-index.ts';
import type { EdgeRecord } from './model.ts';
import type { Settings } from './settings.ts';
import { EVENTS_WINDOW_MS, METRICS_WINDOW_MS, SERIES_WINDOW_MS } from './windows.ts';
import { configurationSchema } from './wire/configuration.ts';
import { enterprisesSchema, logicalIdsSchema } from './wire/enterprises.ts';
import { eventsSchema } from './wire/events.ts';
import { linkStatusSchema } from './wire/link-status.ts';
import { metricsSchema } from './wire/metrics.ts';
import { SERIES_METRICS, seriesSchema } from './wire/series.ts';

/** An edge in the terms of one orchestrator. */
export interface EdgeKey {
  readonly enterpriseId: number;
  readonly edgeId: number;
}

/**
 * One orchestrator, with an account, a session, a breaker and a pool of its own. Reads of its whole
 * network are shared by everybody inside their freshness windows. All reads throw CodedError.
 */
export interface Orchestrator {
  /** Public name, for example `velocloud-1`: for errors, logs and metrics. */
  readonly name: string;
  /** Host as configured. */
  readonly host: string;
  /** States of all edges and links. */
  edges(): Promise<EdgeIndex>;
  /** HA states and versions, by edge id. */
  records(): Promise<ReadonlyMap<number, EdgeRecord>>;
  /** Averages by link id; a link that sent nothing is not in it. */
  metrics(window: MetricsWindow): Promise<ReadonlyMap<number, LinkMetrics>>;
  /** Logical ids by link id, of one enterprise. */
  logicalIds(enterpriseId: number): Promise<ReadonlyMap<number, string | null>>;
  /** One call for each edge. */
  configuration(edge: EdgeKey): Promise<readonly LinkConfiguration[]>;
  /** Newest first. One call for each edge. */
  events(edge: EdgeKey, window: EventsWindow, limit: number): Promise<readonly EdgeEvent[]>;
  /** Series by link id. One call for each edge. */
  series(edge: EdgeKey, window: SeriesWindow): Promise<ReadonlyMap<number, LinkSeries[]>>;
  close(): Promise<void>;
}

/** The value behind the graph's type of the same name. */
export type OrchestratorModel = Orchestrator;

export function createOrchestrator(
  name: string,
  account: OrchestratorAccount,
  settings: Settings,
  deps: SubgraphDeps,
): Orchestrator {
  const { host } = account;
  const portal = createPortalClient(name, account, settings, deps);
  const words = createWords(name, deps);

  /** An interval up to now, as the portal takes it. */
  function interval(lengthMs: number) {
    const end = deps.clock.now();
    return { start: new Date(end.getTime() - lengthMs), end };
  }

  const edges = createSharedRead(
    async () => {
      const rows = await portal.call(
        'monitoring/getEnterpriseEdgeLinkStatus',
        'the states of all links',
        {},
        linkStatusSchema,
      );
      return indexEdges({ name, host }, rows, words);
    },
    { freshForMs: settings.linkStatusFreshMs },
  );

  const records = createSharedRead(
    () =>
      portal.call(
        'network/getNetworkEnterprises',
        'the enterprises',
        { enterprises: [], with: ['edges'] },
        enterprisesSchema(words),
      ),
    { freshForMs: settings.enterprisesFreshMs },
  );

  const metrics = createSharedReads(
    (window: MetricsWindow) =>
      portal.call(
        'monitoring/getAggregateEdgeLinkMetrics',
        'the averages of all links',
        { interval: interval(METRICS_WINDOW_MS[window]) },
        metricsSchema(METRICS_WINDOW_MS[window] / 1000),
      ),
    { freshForMs: settings.metricsFreshMs, keyOf: (window) => window },
  );

  const logicalIds = createSharedReads(
    (enterpriseId: number) =>
      portal.call(
        'enterprise/getEnterpriseEdges',
        'the edges of an enterprise',
        { enterpriseId, with: ['links'] },
        logicalIdsSchema,
      ),
    { freshForMs: settings.logicalIdsFreshMs, keyOf: String },
  );

  return {
    name,
    host,
    edges: () => edges.get(),
    records: () => records.get(),
    metrics: (window) => metrics.get(window),
    logicalIds: (enterpriseId) => logicalIds.get(enterpriseId),
    configuration: ({ enterpriseId, edgeId }) =>
      portal.call(
        'edge/getEdgeConfigurationModules',
        'the configuration of an edge',
        { enterpriseId, edgeId, modules: ['WAN'] },
        configurationSchema(words),
      ),
    events: ({ enterpriseId, edgeId }, window, limit) =>
      portal.call(
        'event/getEnterpriseEvents',
        'the events of an edge',
        {
          enterpriseId,
          edgeId: [edgeId],
          interval: interval(EVENTS_WINDOW_MS[window]),
          filter: { limit },
        },
        eventsSchema,
      ),
    series: ({ enterpriseId, edgeId }, window) => {
      const { start, end } = interval(SERIES_WINDOW_MS[window]);
      return portal.call(
        'metrics/getEdgeLinkSeries',
        'the series of an edge',
        {
          enterpriseId,
          edgeId,
          interval: { start: start.getTime(), end: end.getTime() },
          metrics: SERIES_METRICS,
        },
        seriesSchema,
      );
    },
    close: () => portal.close(),
  };
}
