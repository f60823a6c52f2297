import type { DeviceResolvers, TicketResolvers } from '../../generated/ledger.ts';

export const device: DeviceResolvers = {
  automation: ({ serialNumber }, page, { loaders }) => loaders.owned('device', serialNumber, page),
};

export const ticket: TicketResolvers = {
  automation: ({ id }, page, { loaders }) => loaders.owned('ticket', id, page),
};
