import { requireForm } from '../../../platform/arguments.ts';
import type { LinkResolvers } from '../../generated/customers.ts';

const ID = /^[\w.-]{1,64}:.{1,200}$/s;

export const link: LinkResolvers = {
  async __resolveReference({ id }, { watched }) {
    requireForm('id', id, ID, '`serialNumber:interface`, for example VC0000001:GE1');
    const colon = id.indexOf(':');
    const edge = await watched.edge(id.slice(0, colon));
    const found = edge?.interfaces.find(({ name }) => name === id.slice(colon + 1));
    return found
      ? { id, accessType: found.accessType, serviceNumber: found.serviceNumber }
      : { id, accessType: null, serviceNumber: null };
  },
};
