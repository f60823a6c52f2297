import type { DeviceEntry } from '../model.ts';

/** What the inventory says of a device, whatever its kind and under whichever type it is asked for. */
export const owned = {
  customer: ({ customerId }: DeviceEntry) => ({ id: customerId }),
  site: ({ siteId }: DeviceEntry) => (siteId === null ? null : { id: siteId }),
};
