import type { DeviceResolvers } from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { requireServiceNumber } from '../ids.ts';
import type { DeviceModel } from '../model.ts';
import { topicOf } from '../words.ts';
import { ticketPage } from './ticket-page.ts';

export const deviceResolvers: DeviceResolvers<Context, DeviceModel> = {
  __resolveReference: ({ serialNumber }) => ({
    serialNumber: requireServiceNumber('Device.serialNumber', serialNumber),
  }),
  tickets: ({ serialNumber }, args, context) =>
    ticketPage({ serviceNumber: serialNumber }, args, context),
  /** Bruin wants to know the customer too. A device it does not know has no topics. */
  async topics({ serialNumber }, _, { loaders, words }) {
    const [asset] = await loaders.assets.load(serialNumber);
    if (asset === undefined) return [];
    const codes = (await loaders.topics.load(asset)) ?? [];
    return [...new Set(codes.map((code) => topicOf(code, words)))];
  },
};
