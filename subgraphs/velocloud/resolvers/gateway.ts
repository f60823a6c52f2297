import type { SdwanGatewayResolvers } from '../../generated/velocloud.ts';

export const gateway: SdwanGatewayResolvers = {
  id: ({ host, gatewayId }) => `${host}:${gatewayId}`,
  gatewayId: ({ gatewayId }) => String(gatewayId),
  tunnels: (parent, { window }, { reads }) => reads.tunnels(parent, window),
};
