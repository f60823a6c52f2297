import { z } from 'zod';
import type { Edge, Link } from '../world/types.ts';
import { idSchema, portalMethod } from './method.ts';
import type { Network } from './network.ts';

const parametersSchema = z.strictObject({
  enterpriseId: idSchema,
  edgeId: idSchema,
  modules: z.array(z.string()).nullish(),
});

export const configurationMethods = [
  portalMethod('edge/getEdgeConfigurationModules', parametersSchema, configurationModules),
];

/** The WAN module, the only one that is held here. An edge that was never activated has none yet. */
function configurationModules(
  network: Network,
  { enterpriseId, edgeId, modules }: z.output<typeof parametersSchema>,
): Record<string, unknown> {
  const edge = network.edge(enterpriseId, edgeId);
  const isAsked = !modules?.length || modules.includes('WAN');
  return isAsked && edge.lastContact !== null ? { WAN: wanModule(network, edge) } : {};
}

const wanModule = (network: Network, edge: Edge): Record<string, unknown> => ({
  version: String(network.world.epoch.getTime()),
  schemaVersion: '3.3.2',
  type: 'ENTERPRISE',
  data: { networks: [], links: edge.links.flatMap(linkConfiguration) },
});

/** One entry, or none for a link that is not configured. */
function linkConfiguration(link: Link): Record<string, unknown>[] {
  if (link.configured === null) return [];
  return [
    {
      logicalId: link.logicalId,
      internalId: link.internalId,
      discovery: link.displayName === null ? 'AUTO_DISCOVERED' : 'USER_DEFINED',
      mode: link.configured.mode,
      type: link.configured.type,
      name: link.displayName ?? '',
      isp: link.isp ?? '',
      publicIpAddress: link.ipAddress ?? '',
      sourceIpAddress: '',
      nextHopIpAddress: '',
      customVlanId: false,
      vlanId: 0,
      bwMeasurement: 'SLOW_START',
      upstreamMbps: '',
      downstreamMbps: '',
      backupOnly: false,
      hotStandby: false,
      overheadBytes: 0,
      udpHolePunching: false,
      MTU: 1500,
      dscpTag: '',
      classesofServiceEnabled: false,
      strictIpPrecedence: false,
      encryptOverlay: true,
      classesOfService: { classId: 0, classesOfService: [] },
      interfaces: [link.interface],
    },
  ];
}
