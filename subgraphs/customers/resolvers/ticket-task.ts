import type { TicketTaskResolvers } from '../../generated/customers.ts';

export const ticketTask: TicketTaskResolvers = {
  device: ({ serviceNumber }, _arguments, { watched }) =>
    serviceNumber === null ? null : watched.device(serviceNumber),
};
