import { requireRange } from '../../../platform/arguments.ts';
import { byCodeUnits, decodeCursor, pageOf } from '../../../platform/pages.ts';
import type { OrchestratorResolvers, QueryResolvers } from '../../generated/velocloud.ts';

export const query: QueryResolvers = {
  orchestrators: (_parent, _arguments, { reads }) => [...reads.orchestrators],
};

export const orchestrator: OrchestratorResolvers = {
  async edges(from, { first, after }, { reads }) {
    requireRange('first', first, 1, 500);
    // Before anybody is asked.
    if (after != null) decodeCursor(after);
    const members = await reads.members(from);
    const sorted = members.toSorted((a, b) => byCodeUnits(a.serialNumber, b.serialNumber));
    return pageOf(sorted, { first, after }, ({ serialNumber }) => serialNumber, byCodeUnits);
  },
};
