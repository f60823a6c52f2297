import { requireLength } from '../../../platform/arguments.ts';
import type { QueryResolvers } from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { requireClientId, requireServiceNumber, requireSiteId, requireTicketId } from '../ids.ts';

export const queryResolvers: QueryResolvers<Context> = {
  /** A customer is known by any ticket of it, or by a row that showed its name lately. */
  async customer(_, args, { loaders, customerNames }) {
    const id = requireClientId('id', args.id);
    const known =
      customerNames.get(id) !== undefined || (await loaders.someTicket.load(id)) !== null;
    return known ? { id } : null;
  },
  async ticket(_, args, { loaders }) {
    const id = requireTicketId('id', args.id);
    const row = await loaders.ticket.load(id);
    return row && { id, row };
  },
  async site(_, args, { loaders }) {
    const id = requireSiteId('id', args.id);
    const row = await loaders.site.load(id);
    return row && { id, row };
  },
  inventory(_, { serviceNumbers }) {
    requireLength('serviceNumbers', serviceNumbers, 1, 200);
    return serviceNumbers.map((serviceNumber, index) => ({
      serviceNumber: requireServiceNumber(`serviceNumbers[${index}]`, serviceNumber),
    }));
  },
};
