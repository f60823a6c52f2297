import { z } from 'zod';
import { intervalSchema, NEVER, portalDate } from './dates.ts';
import { idSchema, portalMethod } from './method.ts';
import type { Network } from './network.ts';
import { cannotProcess } from './portal-error.ts';
import { fraction, uuidFor } from './variation.ts';

/** Gateways are no part of the world: every orchestrator has these, the last one out of order. */
const GATEWAY_IDS = [1, 2, 3, 4, 5];
const OFFLINE_ID = 5;
/** Highest average of each metric over a working gateway. */
const HIGHEST_AVERAGE: ReadonlyMap<string, number> = new Map([
  ['tunnelCount', 400],
  ['tunnelCountV6', 40],
  ['connectedEdges', 120],
  ['flowCount', 20_000],
  ['cpuPct', 70],
  ['memoryPct', 80],
  ['handoffQueueDrops', 10],
]);

const metricsSchema = z.object({
  gatewayId: idSchema,
  interval: intervalSchema,
  metrics: z.array(z.string().refine((name) => HIGHEST_AVERAGE.has(name), 'is not a metric')),
});

export const gatewayMethods = [
  portalMethod('network/getNetworkGateways', z.object({}), (network) =>
    GATEWAY_IDS.map((id) => gatewayRecord(network, id)),
  ),
  portalMethod('metrics/getGatewayStatusMetrics', metricsSchema, statusMetrics),
];

function gatewayRecord(network: Network, id: number): Record<string, unknown> {
  const seed = gatewaySeed(network, id);
  const isUp = id !== OFFLINE_ID;
  const upSince = portalDate(new Date(network.world.epoch.getTime() - 30 * 86_400_000));
  return {
    id,
    name: `vcg-region-${id}`,
    description: null,
    logicalId: uuidFor(seed),
    networkId: 1,
    siteId: id,
    ipAddress: `198.51.100.${10 * (network.orchestrator + 1) + id}`,
    privateIpAddress: null,
    dnsName: null,
    activationState: 'ACTIVATED',
    gatewayState: isUp ? 'CONNECTED' : 'OFFLINE',
    serviceState: isUp ? 'IN_SERVICE' : 'OUT_OF_SERVICE',
    endpointPkiMode: 'CERTIFICATE_OPTIONAL',
    softwareVersion: '5.0.0',
    buildNumber: 'R500-GA',
    connectedEdges: isUp ? network.edges.length : 0,
    lastContact: isUp ? portalDate(network.now) : upSince,
    systemUpSince: isUp ? upSince : NEVER,
    serviceUpSince: isUp ? upSince : NEVER,
  };
}

/** Always the same numbers for the same gateway; one that is offline carries nothing. */
function statusMetrics(
  network: Network,
  { gatewayId, metrics }: z.output<typeof metricsSchema>,
): Record<string, unknown> {
  if (!GATEWAY_IDS.includes(gatewayId)) throw cannotProcess();
  const seed = gatewaySeed(network, gatewayId);
  return Object.fromEntries(
    metrics.map((metric) => {
      const highest = gatewayId === OFFLINE_ID ? 0 : (HIGHEST_AVERAGE.get(metric) ?? 0);
      const average = Math.round(highest * (0.5 + 0.5 * fraction(`${seed} ${metric} average`)));
      const dip = 0.3 * fraction(`${seed} ${metric} dip`);
      return [
        metric,
        { min: Math.floor(average * (1 - dip)), max: Math.ceil(average * (1 + dip)), average },
      ];
    }),
  );
}

const gatewaySeed = ({ orchestrator }: Network, id: number): string =>
  `${orchestrator}/gateway ${id}`;
