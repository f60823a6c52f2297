import { requireRange } from '../../../platform/arguments.ts';
import type { CustomerResolvers, TicketResolvers } from '../../generated/dispatches.ts';
import { connection } from '../connection.ts';

/** Complete only when every vendor was read: any of them may hold a dispatch for the ticket. */
export const ticket: TicketResolvers = {
  dispatches: async ({ id }, _arguments, { desk }) => [
    ...((await desk.index()).byTicket.get(id) ?? []),
  ],
};

/** As for tickets. */
export const customer: CustomerResolvers = {
  async dispatches({ id }, page, { desk }) {
    requireRange('first', page.first, 1, 200);
    return connection((await desk.index()).byCustomer.get(id) ?? [], page);
  },
};
