import { z } from 'zod';
import { rowsOf } from '../runtime/json-stream.ts';
import { intervalSchema, pastSpan } from './dates.ts';
import { linkRow } from './link-rows.ts';
import { METRICS, metricSchema } from './measures.ts';
import { portalMethod } from './method.ts';
import { isInScope, scopeSchema } from './monitoring.ts';
import { isCarrying, type Network } from './network.ts';

const parametersSchema = scopeSchema.extend({
  interval: intervalSchema,
  metrics: z.array(metricSchema).nullish(),
});

export const linkMetricMethods = [
  portalMethod('monitoring/getAggregateEdgeLinkMetrics', parametersSchema, aggregate),
];

/** Volumes and averages of every link that carried traffic; a link that is down is left out. */
function aggregate(
  network: Network,
  { interval, metrics, ...scope }: z.output<typeof parametersSchema>,
): Iterable<unknown> {
  const span = pastSpan(interval, network.now);
  if (!span) return [];
  const seconds = (span.endMs - span.startMs) / 1000;
  const asked = metrics?.length ? metrics : METRICS;
  return rowsOf(network.edges, (edge) => {
    if (!isInScope(scope, edge.enterpriseId)) return [];
    const carrying = edge.links.filter((link) => isCarrying(edge, link));
    return carrying.map((link) => ({
      linkId: link.linkId,
      name: link.interface,
      link: linkRow(network, edge, link),
      state: 0,
      ...Object.fromEntries(asked.map(({ name, measure }) => [name, measure.over(link, seconds)])),
    }));
  });
}
