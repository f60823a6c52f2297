import { requireRange } from '../../../platform/arguments.ts';
import { byCodeUnits, decodeCursor, pageOf } from '../../../platform/pages.ts';
import type { QueryResolvers } from '../../generated/hawkeye.ts';

export const query: QueryResolvers = {
  async probes(_parent, { first, after }, { hawkeye }) {
    requireRange('first', first, 1, 500);
    // Before anybody is asked.
    if (after != null) decodeCursor(after);
    const all = [...(await hawkeye.probes()).values()];
    const sorted = all.toSorted((a, b) => byCodeUnits(a.serialNumber, b.serialNumber));
    return pageOf(sorted, { first, after }, ({ serialNumber }) => serialNumber, byCodeUnits);
  },
};
