import { z } from 'zod';
import type { Edge, Link } from '../world/types.ts';
import { intervalSchema, pastSpan, type Span } from './dates.ts';
import { nestedLink } from './edge-records.ts';
import { METRICS, metricSchema, type Measure, type Metric } from './measures.ts';
import { idSchema, portalMethod } from './method.ts';
import { edgeSeed, type Network } from './network.ts';
import { outagesOf, type Outages } from './outages.ts';
import { fraction } from './variation.ts';

const TICK_MS = 300_000;
const MOST_TICKS = 1024;
const SHORTEST_SPAN_MS = 15 * 60_000;
const DEFAULT_METRICS = METRICS.filter(({ name }) => name === 'bytesTx' || name === 'bytesRx');

const parametersSchema = z.strictObject({
  enterpriseId: idSchema,
  edgeId: idSchema,
  interval: intervalSchema,
  metrics: z.array(metricSchema).nullish(),
  links: z.array(idSchema).nullish(),
});

export const linkSeriesMethods = [
  portalMethod('metrics/getEdgeLinkSeries', parametersSchema, linkSeries),
];

/** Series of an edge's links; nothing for less than 15 minutes, and 1024 ticks at most. */
function linkSeries(
  network: Network,
  { enterpriseId, edgeId, interval, metrics, links }: z.output<typeof parametersSchema>,
): Record<string, unknown>[] {
  const edge = network.edge(enterpriseId, edgeId);
  const span = pastSpan(interval, network.now);
  if (!span || span.endMs - span.startMs < SHORTEST_SPAN_MS) return [];
  const ticks = ticksOf(span);
  const asked = metrics?.length ? metrics : DEFAULT_METRICS;
  return edge.links
    .filter((link) => !links?.length || links.includes(link.linkId))
    .map((link) => ({ link, outages: outagesOf(network.world, edge, link) }))
    .filter(({ outages }) => ticks.some((tick) => !outages.covers(tick)))
    .map(({ link, outages }) => ({
      linkId: link.linkId,
      edgeId: edge.edgeId,
      name: link.interface,
      link: nestedLink(network, edge, link),
      series: asked.map((metric) => oneSeries(metric, edge, link, ticks, outages)),
    }));
}

/** Starts of the ticks, in ms since 1970, whole multiples of a tick. */
function ticksOf({ startMs, endMs }: Span): number[] {
  const first = Math.floor(startMs / TICK_MS) * TICK_MS;
  const count = Math.min(MOST_TICKS, Math.ceil((endMs - first) / TICK_MS));
  return Array.from({ length: count }, (_, index) => first + index * TICK_MS);
}

function oneSeries(
  { name, measure }: Metric,
  edge: Edge,
  link: Link,
  ticks: readonly number[],
  outages: Outages,
): Record<string, unknown> {
  const data = ticks.map((tick) =>
    outages.covers(tick) ? null : valueAt(tick, measure, edge, link),
  );
  const values = data.filter((value) => value !== null);
  return {
    metric: name,
    startTime: ticks[0],
    tickInterval: TICK_MS,
    data,
    total: values.reduce((total, value) => total + value, 0),
    min: Math.min(...values),
    max: Math.max(...values),
  };
}

/** The link's value over one tick. Volumes swing by a fifth, save where nothing ever moves. */
function valueAt(tick: number, measure: Measure, edge: Edge, link: Link): number {
  const value = measure.over(link, TICK_MS / 1000);
  if (edge.still || !measure.isVolume) return value;
  const swing = 0.8 + 0.4 * fraction(`${edgeSeed(edge)}/${link.linkId} at ${tick}`);
  return Math.round(value * swing);
}
