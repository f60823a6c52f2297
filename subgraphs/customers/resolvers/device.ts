import type { DeviceResolvers, EdgeResolvers, ProbeResolvers } from '../../generated/customers.ts';
import { owned } from './owned.ts';

/** A reference to a device that is not watched answers null, and so do all fields below it. */
export const device: DeviceResolvers = {
  __resolveType: ({ kind }) => kind,
  __resolveReference: ({ serialNumber }, { watched }) => watched.device(serialNumber),
};

export const edge: EdgeResolvers = {
  ...owned,
  __resolveReference: ({ serialNumber }, { watched }) => watched.edge(serialNumber),
};

export const probe: ProbeResolvers = {
  ...owned,
  __resolveReference: ({ serialNumber }, { watched }) => watched.probe(serialNumber),
};
