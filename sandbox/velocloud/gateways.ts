import { z } from 'zod';
import { intervalSchema, NEVER, portalDate } from './dates.ts';
import { idSchema, portalMethod } from './method.ts';
import type { Network } from './network.ts';
import { cannotProcess } from './portal-error.ts';
import { fraction, uuidFor } from './variation.ts';

interface Gateway {
  readonly state: 'CONNECTED' | 'DEGRADED' | 'QUIESCED' | 'OUT_OF_SERVICE' | 'OFFLINE';
  readonly serviceState: 'IN_SERVICE' | 'QUIESCED' | 'OUT_OF_SERVICE';
  /** How far its numbers dip at most, as a share of the average; null: there are no numbers of it. */
  readonly deepestDip: number | null;
}

const SHALLOW = 0.3;
const DEEP = 0.9;

/** Gateways are no part of the world: every orchestrator has these, by id. */
const GATEWAYS: ReadonlyMap<number, Gateway> = new Map<number, Gateway>([
  [1, { state: 'CONNECTED', serviceState: 'IN_SERVICE', deepestDip: SHALLOW }],
  [2, { state: 'CONNECTED', serviceState: 'IN_SERVICE', deepestDip: SHALLOW }],
  [3, { state: 'DEGRADED', serviceState: 'IN_SERVICE', deepestDip: DEEP }],
  [4, { state: 'QUIESCED', serviceState: 'QUIESCED', deepestDip: SHALLOW }],
  [5, { state: 'OFFLINE', serviceState: 'OUT_OF_SERVICE', deepestDip: SHALLOW }],
  [6, { state: 'OUT_OF_SERVICE', serviceState: 'OUT_OF_SERVICE', deepestDip: null }],
]);
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

const metricsSchema = z.strictObject({
  gatewayId: idSchema,
  interval: intervalSchema,
  metrics: z.array(z.string().refine((name) => HIGHEST_AVERAGE.has(name), 'is not a metric')),
});

export const gatewayMethods = [
  portalMethod('network/getNetworkGateways', z.strictObject({}), (network) =>
    [...GATEWAYS].map(([id, gateway]) => gatewayRecord(network, id, gateway)),
  ),
  portalMethod('metrics/getGatewayStatusMetrics', metricsSchema, statusMetrics),
];

const isUp = ({ state }: Gateway): boolean => state !== 'OFFLINE' && state !== 'OUT_OF_SERVICE';

function gatewayRecord(network: Network, id: number, gateway: Gateway): Record<string, unknown> {
  const seed = gatewaySeed(network, id);
  const upSince = portalDate(new Date(network.world.epoch.getTime() - 30 * 86_400_000));
  return {
    id,
    name: `vcg-region-${id}`,
    description: '',
    logicalId: uuidFor(seed),
    networkId: 1,
    siteId: id,
    ipAddress: `198.51.100.${10 * (network.orchestrator + 1) + id}`,
    privateIpAddress: '',
    dnsName: '',
    activationState: 'ACTIVATED',
    gatewayState: gateway.state,
    serviceState: gateway.serviceState,
    endpointPkiMode: 'CERTIFICATE_OPTIONAL',
    softwareVersion: '5.0.0',
    buildNumber: 'R500-GA',
    connectedEdges: isUp(gateway) ? network.edges.length : 0,
    lastContact: isUp(gateway) ? portalDate(network.now) : upSince,
    systemUpSince: isUp(gateway) ? upSince : NEVER,
    serviceUpSince: isUp(gateway) ? upSince : NEVER,
  };
}

/** Always the same numbers for the same gateway; one that is offline carries nothing. */
function statusMetrics(
  network: Network,
  { gatewayId, metrics }: z.output<typeof metricsSchema>,
): Record<string, unknown> {
  const gateway = GATEWAYS.get(gatewayId);
  if (!gateway) throw cannotProcess();
  const { deepestDip } = gateway;
  if (deepestDip === null) return {};
  const seed = gatewaySeed(network, gatewayId);
  return Object.fromEntries(
    metrics.map((metric) => {
      const highest = isUp(gateway) ? (HIGHEST_AVERAGE.get(metric) ?? 0) : 0;
      const average = Math.round(highest * (0.5 + 0.5 * fraction(`${seed} ${metric} average`)));
      const dip = deepestDip * (0.5 + 0.5 * fraction(`${seed} ${metric} dip`));
      return [
        metric,
        { min: Math.floor(average * (1 - dip)), max: Math.ceil(average * (1 + dip)), average },
      ];
    }),
  );
}

const gatewaySeed = ({ orchestrator }: Network, id: number): string =>
  `${orchestrator}/gateway ${id}`;
