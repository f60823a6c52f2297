import type {
  EdgeEvent,
  EventsWindow,
  LinkConfiguration,
  LinkSeries,
  MetricsWindow,
  SeriesWindow,
  TunnelCount,
} from '../generated/velocloud.ts';
import { intervalUpToNow } from './interval.ts';
import type { Reading } from './network-reads.ts';
import { EVENTS_WINDOW_MS, METRICS_WINDOW_MS, SERIES_WINDOW_MS } from './windows.ts';
import { configurationSchema } from './wire/configuration.ts';
import { eventsRule, eventsSchema, type NamedEventType } from './wire/events.ts';
import { TUNNEL_COUNT, tunnelsSchema } from './wire/gateways.ts';
import { SERIES_METRICS, seriesSchema } from './wire/series.ts';

/** An edge in the terms of one orchestrator. */
export interface EdgeKey {
  readonly enterpriseId: number;
  readonly edgeId: number;
}

/** Which events are asked for. */
export interface EventsQuery {
  readonly enterpriseId: number;
  /** Absent: of all edges of the enterprise. */
  readonly edgeId?: number;
  readonly window: EventsWindow;
  /** Absent: everything. */
  readonly types?: readonly NamedEventType[];
  readonly limit: number;
}

/** Reads of one edge, enterprise or gateway: one call each, for one request. All throw CodedError. */
export interface SingleReads {
  configuration(edge: EdgeKey, requestId: string): Promise<readonly LinkConfiguration[]>;
  /** Newest first. */
  events(query: EventsQuery, requestId: string): Promise<readonly EdgeEvent[]>;
  /** Series by link id. */
  series(
    edge: EdgeKey,
    window: SeriesWindow,
    requestId: string,
  ): Promise<ReadonlyMap<number, LinkSeries[]>>;
  /** Null when the orchestrator has no numbers. */
  tunnels(gatewayId: number, window: MetricsWindow, requestId: string): Promise<TunnelCount | null>;
}

export function createSingleReads({ portal, words, clock }: Reading): SingleReads {
  return {
    configuration: ({ enterpriseId, edgeId }, requestId) =>
      portal.call({
        method: 'edge/getEdgeConfigurationModules',
        what: 'the configuration of an edge',
        body: { enterpriseId, edgeId, modules: ['WAN'] },
        schema: configurationSchema(words),
        requestId,
      }),
    events: ({ enterpriseId, edgeId, window, types, limit }, requestId) =>
      portal.call({
        method: 'event/getEnterpriseEvents',
        what: edgeId === undefined ? 'the events of an enterprise' : 'the events of an edge',
        body: {
          enterpriseId,
          ...(edgeId !== undefined && { edgeId: [edgeId] }),
          interval: intervalUpToNow(clock, EVENTS_WINDOW_MS[window]),
          filter: { limit, ...(types && { rules: [eventsRule(types)] }) },
        },
        schema: eventsSchema(words),
        requestId,
      }),
    series: ({ enterpriseId, edgeId }, window, requestId) => {
      const { start, end } = intervalUpToNow(clock, SERIES_WINDOW_MS[window]);
      return portal.call({
        method: 'metrics/getEdgeLinkSeries',
        what: 'the series of an edge',
        body: {
          enterpriseId,
          edgeId,
          interval: { start: start.getTime(), end: end.getTime() },
          metrics: SERIES_METRICS,
        },
        schema: seriesSchema,
        requestId,
      });
    },
    tunnels: (gatewayId, window, requestId) =>
      portal.call({
        method: 'metrics/getGatewayStatusMetrics',
        what: 'the tunnels of a gateway',
        body: {
          gatewayId,
          interval: intervalUpToNow(clock, METRICS_WINDOW_MS[window]),
          metrics: [TUNNEL_COUNT],
        },
        schema: tunnelsSchema,
        requestId,
      }),
  };
}
