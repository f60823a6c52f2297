import { requireRange } from '../../../platform/arguments.ts';
import { byCodeUnits, pageOf } from '../../../platform/pages.ts';
import type { CustomerResolvers } from '../../generated/customers.ts';
import { connection } from '../connection.ts';

/** A customer is known by its watched devices alone: without any it has no name here, and no device. */
export const customer: CustomerResolvers = {
  async name({ id }, _arguments, { watched }) {
    const found = (await watched.catalogue()).customers.get(id);
    return (found ?? (await watched.built()).customers.get(id))?.name ?? null;
  },

  async devices({ id }, page, { watched }) {
    requireRange('first', page.first, 1, 200);
    const devices = (await watched.built()).customers.get(id)?.devices ?? [];
    return connection(pageOf(devices, page, (device) => device.serialNumber, byCodeUnits));
  },

  cachedAt: async ({ id }, _arguments, { watched }) =>
    (await watched.built()).customers.get(id)?.cachedAt ?? null,
};
