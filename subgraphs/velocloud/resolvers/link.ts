import { requireForm } from '../../../platform/arguments.ts';
import type { LinkResolvers } from '../../generated/velocloud.ts';

const ID = /^([\w.-]{1,64}):(.{1,200})$/s;

export const link: LinkResolvers = {
  // Async, because a synchronous throw would take the entities beside it along.
  __resolveReference: async ({ id }, { reads }) => {
    requireForm('id', id, ID, '`serialNumber:interface`, for example VC0000001:GE1');
    const [, serialNumber = '', name = ''] = ID.exec(id) ?? [];
    const edge = await reads.edge(serialNumber);
    return edge?.links.find((candidate) => candidate.interface === name) ?? null;
  },
  id: ({ serialNumber, interface: name }) => `${serialNumber}:${name}`,
  logicalId: (parent, _arguments, { reads }) => reads.logicalId(parent),
  async configuration(parent, _arguments, { reads }) {
    const entries = await reads.configuration(parent);
    return entries.find(({ interfaces }) => interfaces.includes(parent.interface)) ?? null;
  },
  metrics: (parent, { window }, { reads }) => reads.metrics(parent, window),
  series: (parent, { window }, { reads }) => reads.series(parent, window),
};
