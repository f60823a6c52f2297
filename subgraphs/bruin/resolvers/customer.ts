import type { CustomerResolvers } from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { requireClientId } from '../ids.ts';
import type { CustomerModel } from '../model.ts';
import { ticketPage } from './ticket-page.ts';

export const customerResolvers: CustomerResolvers<Context, CustomerModel> = {
  __resolveReference: ({ id }) => ({ id: requireClientId('Customer.id', id) }),
  name: ({ id }, _, { loaders }) => loaders.customerName.load(id),
  tickets: ({ id }, args, context) => ticketPage({ clientId: id }, args, context),
  async contacts({ id }, _, { loaders }) {
    const people = await loaders.contacts.load(id);
    return people && [...people];
  },
};
