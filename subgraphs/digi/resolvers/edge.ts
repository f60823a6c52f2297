import { requireForm, requireRange } from '../../../platform/arguments.ts';
import type { EdgeResolvers } from '../../generated/digi.ts';
import { SERIAL_NUMBER, SERIAL_NUMBER_FORM } from '../inputs.ts';

export const edge: EdgeResolvers = {
  // Async, because a synchronous throw would take the entities beside it along.
  __resolveReference: async ({ serialNumber }) => {
    requireForm('serialNumber', serialNumber, SERIAL_NUMBER, SERIAL_NUMBER_FORM);
    return { serialNumber };
  },
  async modemRecoveries({ serialNumber }, { last }, { recoveries }) {
    requireRange('last', last, 1, 100);
    return (await recoveries.ofEdge(serialNumber)).slice(0, last);
  },
};
