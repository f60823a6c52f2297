import type { EnterpriseResolvers } from '../../generated/velocloud.ts';
import { eventsQuery } from './events.ts';

export const enterprise: EnterpriseResolvers = {
  id: ({ enterpriseId }) => String(enterpriseId),
  edgeCount: (parent, _arguments, { reads }) => reads.edgeCount(parent),
  async events({ orchestrator, enterpriseId }, asked, { reads }) {
    const query = eventsQuery(asked);
    return [...(await reads.events({ orchestrator, enterpriseId, ...query }))];
  },
};
