import { siteKey, type WorldState } from '../state.ts';
import type { Site } from '../types.ts';

/** The customer of which nothing moves by itself: examples and tests are about it. */
export const STILL_CLIENT_ID = 70001;

const HOURS = 'MONDAY|8AM-6PM,TUESDAY|8AM-6PM,SATURDAY|9AM-1PM,SUNDAY|NOT AVAILABLE';
const MANAGER = { name: 'Ann Example', phone: '+1 555 010 0101', email: 'ann@acme.example.test' };

type Plan = Pick<Site, 'siteId' | 'label' | 'timeZoneName' | 'latitude' | 'longitude'> & {
  readonly address: Omit<Site['address'], 'country'>;
  readonly contact?: Site['contact'];
  readonly businessHours?: string | null;
};

// prettier-ignore
const SITES: readonly Plan[] = [
  { siteId: 501, label: 'Store 12', address: { street: '12 Market Street', city: 'Newark', state: 'NJ', zip: '07102' }, timeZoneName: 'Eastern', latitude: 40.736, longitude: -74.173 },
  { siteId: 502, label: 'Store 3', address: { street: '300 Oak Avenue', city: 'Peoria', state: 'IL', zip: '61602' }, timeZoneName: 'Central', latitude: 40.694, longitude: -89.589 },
  { siteId: 503, label: 'Depot West', address: { street: '7 Depot Street', city: 'Boise', state: 'ID', zip: '83702' }, timeZoneName: 'Mountain', latitude: 43.615, longitude: -116.202 },
  { siteId: 504, label: 'Store 21', address: { street: '21 River Road', city: 'Fresno', state: 'CA', zip: '93721' }, timeZoneName: 'Pacific', latitude: 36.738, longitude: -119.787 },
  { siteId: 505, label: 'Store 40', address: { street: '40 Mill Lane', city: 'Toledo', state: 'OH', zip: '43604' }, timeZoneName: null, businessHours: null, latitude: 41.653, longitude: -83.537 },
  { siteId: 506, label: 'Store 41', address: { street: '41 Cedar Boulevard', city: 'Waco', state: 'TX', zip: '76701' }, timeZoneName: 'Central', contact: null, latitude: 31.549, longitude: -97.147 },
  { siteId: 507, label: 'Store 50', address: { street: '50 Harbor Drive', city: 'Juneau', state: 'AK', zip: '99801' }, timeZoneName: 'Alaska', latitude: 58.302, longitude: -134.42 },
  { siteId: 508, label: 'Headquarters', address: { street: '1 College Avenue', city: 'Albany', state: 'NY', zip: '12207' }, timeZoneName: 'Eastern', latitude: 42.652, longitude: -73.756 },
];

export function addStillCustomer({ customers, sites, enterprises }: WorldState): void {
  customers.set(STILL_CLIENT_ID, {
    clientId: STILL_CLIENT_ID,
    name: 'ACME Retail',
    contacts: [
      {
        firstName: 'Ann',
        lastName: 'Example',
        email: 'ann@acme.example.test',
        phone: '+1 555 010 0101',
      },
      {
        firstName: 'Bob',
        lastName: 'Sample',
        email: 'bob@acme.example.test',
        phone: '(212) 555-0102',
      },
      {
        firstName: 'Cleo',
        lastName: 'Pattern',
        email: 'cleo@acme.example.test',
        phone: '3125550103',
      },
    ],
  });
  enterprises.push({
    orchestrator: 0,
    enterpriseId: 1,
    name: 'ACME Retail|70001|',
    clientId: STILL_CLIENT_ID,
  });
  for (const { address, contact = MANAGER, businessHours = HOURS, ...site } of SITES) {
    sites.set(siteKey(STILL_CLIENT_ID, site.siteId), {
      ...site,
      clientId: STILL_CLIENT_ID,
      address: { ...address, country: 'USA' },
      contact,
      businessHours,
    });
  }
}
