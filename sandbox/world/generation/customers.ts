import { siteKey } from '../state.ts';
import type { Person, Site } from '../types.ts';
import { CITIES, FIRST_NAMES, LAST_NAMES, STREETS } from '../words.ts';
import type { Generation } from './generation.ts';

/** The customers whose part of the world moves. */
export const MOVING_CUSTOMERS = [
  {
    clientId: 70002,
    name: 'Globex Logistics',
    sites: 14,
    edges: 34,
    probes: 10,
    tickets: 46,
    contacts: 3,
  },
  {
    clientId: 70003,
    name: 'Initech Health',
    sites: 10,
    edges: 22,
    probes: 8,
    tickets: 28,
    contacts: 2,
  },
  {
    clientId: 70004,
    name: 'Café Müller & Söhne',
    sites: 10,
    edges: 24,
    probes: 8,
    tickets: 28,
    contacts: 1,
  },
  {
    clientId: 70005,
    name: 'Northwind Clinics',
    sites: 8,
    edges: 18,
    probes: 6,
    tickets: 25,
    contacts: 0,
  },
] as const;

export type MovingCustomer = (typeof MOVING_CUSTOMERS)[number];

export const FIRST_SITE_ID = 601;

export function addCustomers({ state, random }: Generation): void {
  for (const customer of MOVING_CUSTOMERS) {
    const chance = random.fork(`customer ${customer.clientId}`);
    const contacts = Array.from({ length: customer.contacts }, () => person(chance));
    state.customers.set(customer.clientId, {
      clientId: customer.clientId,
      name: customer.name,
      contacts,
    });
    for (let index = 0; index < customer.sites; index += 1) {
      const site = createSite(chance, customer.clientId, FIRST_SITE_ID + index);
      state.sites.set(siteKey(site.clientId, site.siteId), site);
    }
  }
}

export function person(random: Generation['random']): Person {
  const firstName = random.pick(FIRST_NAMES);
  const lastName = random.pick(LAST_NAMES);
  return {
    firstName,
    lastName,
    email: `${firstName}.${lastName}@example.test`.toLowerCase(),
    phone: phone(random),
  };
}

/** US numbers that belong to nobody, typed by different hands. */
export function phone(random: Generation['random']): string {
  const line = `01${random.text(2, '0123456789')}`;
  return random.pick([
    `+1 555 010 ${line}`,
    `(212) 555-${line}`,
    `312.555.${line}`,
    `415555${line}`,
  ]);
}

/** Somewhere in the country, with somebody to call. */
export function createSite(random: Generation['random'], clientId: number, siteId: number): Site {
  const place = random.pick(CITIES);
  const { city, state, zip, zone, latitude, longitude } = place;
  const contact = person(random);
  return {
    clientId,
    siteId,
    label: `${random.pick(['Store', 'Depot', 'Office', 'Branch'])} ${siteId - FIRST_SITE_ID + 1}`,
    address: {
      street: `${random.int(1, 990)} ${random.pick(STREETS)}`,
      city,
      state,
      zip,
      country: 'USA',
    },
    timeZoneName: zone,
    businessHours: random.chance(0.3)
      ? null
      : 'MONDAY|8AM-6PM,TUESDAY|8AM-6PM,SUNDAY|NOT AVAILABLE',
    contact: {
      name: `${contact.firstName} ${contact.lastName}`,
      phone: contact.phone,
      email: random.chance(0.2) ? null : contact.email,
    },
    latitude,
    longitude,
  };
}

/** Sites of a customer, in order of id. */
export const sitesOf = ({ state }: Generation, clientId: number): Site[] =>
  [...state.sites.values()].filter((site) => site.clientId === clientId);
