import { requireForm, requireRange } from '../../../platform/arguments.ts';
import { byCodeUnits, decodeCursor, pageOf } from '../../../platform/pages.ts';
import type { OrchestratorResolvers, QueryResolvers } from '../../generated/velocloud.ts';

/** What a cursor of the list of enterprises holds. */
const ENTERPRISE_ID = /^-?\d{1,16}$/;

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
  async enterprises(from, { first, after }, { reads }) {
    requireRange('first', first, 1, 500);
    if (after != null)
      requireForm(
        'after',
        decodeCursor(after),
        ENTERPRISE_ID,
        'the `endCursor` of a page of this list; start without `after` to begin anew',
      );
    const found = await reads.enterprises(from);
    return pageOf(found, { first, after }, ({ enterpriseId }) => String(enterpriseId), byNumber);
  },
  gateways: async (from, _arguments, { reads }) => [...(await reads.gateways(from))],
};

function byNumber(a: string, b: string): number {
  return Number(a) - Number(b);
}
