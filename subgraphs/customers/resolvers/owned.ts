import type { Device } from '../model.ts';

/** What the inventory says of a device, whatever its kind and under whichever type it is asked for. */
export const owned = {
  customer: ({ customerId }: Device) => ({ id: customerId }),
  site: ({ siteId }: Device) => (siteId === null ? null : { id: siteId }),
};
