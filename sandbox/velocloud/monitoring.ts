import { z } from 'zod';
import { rowsOf } from '../runtime/json-stream.ts';
import { linkRows } from './link-rows.ts';
import { idSchema, portalMethod } from './method.ts';
import type { Network } from './network.ts';

/** Enterprises that a network-wide call is limited to; none named means all. */
export const scopeSchema = z.strictObject({
  enterpriseId: idSchema.nullish(),
  enterprises: z.array(idSchema).nullish(),
});

export function isInScope(scope: z.output<typeof scopeSchema>, enterpriseId: number): boolean {
  const wanted = [
    ...(scope.enterprises ?? []),
    ...(scope.enterpriseId ? [scope.enterpriseId] : []),
  ];
  return wanted.length === 0 || wanted.includes(enterpriseId);
}

export const monitoringMethods = [
  portalMethod('monitoring/getEnterpriseEdgeLinkStatus', scopeSchema, (network, scope) =>
    rowsOf(network.edges, (edge) =>
      isInScope(scope, edge.enterpriseId) ? linkRows(network, edge) : [],
    ),
  ),
  portalMethod('monitoring/getAggregates', z.strictObject({}), (network) => ({
    edgeCount: network.edges.length,
    edges: countBy(network.edges.map((edge) => edge.state ?? 'NEVER_ACTIVATED')),
    enterprises: network.enterprises.map(({ enterpriseId, name }) => ({ id: enterpriseId, name })),
    links: linkCounts(network),
  })),
];

const linkCounts = ({ edges }: Network): Record<string, number> =>
  countBy(edges.flatMap((edge) => edge.links.map((link) => link.state)));

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
