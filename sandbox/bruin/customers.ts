import type { SimulatedReply } from '../runtime/http-simulator.ts';
import type { Person } from '../world/types.ts';
import type { ApiCall, Endpoint } from './endpoint.ts';
import { createPlaces } from './places.ts';
import { notFound, ruleEnvelope } from './refusal.ts';
import { TOPICS } from './topics.ts';
import { pick, variant } from './variation.ts';

export const customerEndpoints: readonly Endpoint[] = [
  { path: '/api/Ticket/topics', answer: listTopics },
  { path: '/api/Ticket/Contacts', answer: listContacts },
];

/** Topics for one line. A line that Bruin does not know is an envelope A, on status 400 or even 200. */
function listTopics({ world, query }: ApiCall): SimulatedReply {
  const clientId = query.requiredInteger('ClientId');
  const serviceNumber = query.requiredText('ServiceNumber');
  const asset = createPlaces(world).asset(serviceNumber, clientId);
  if (!asset) {
    const status = pick(`topics ${serviceNumber}`, [200, 400]);
    return { status, json: ruleEnvelope('Asset not found') };
  }
  const isWireless = /wireless|mobile/i.test(asset.productCategory);
  return {
    json: { callTypes: TOPICS.filter(({ category }) => category !== '019' || isWireless) },
  };
}

/** People of a client, main contact first. The key of the list has two spellings. */
function listContacts({ world, query }: ApiCall): SimulatedReply {
  const customer = world.customers.get(query.requiredInteger('ClientId'));
  if (!customer) throw notFound();
  const key = pick(`contacts ${customer.clientId}`, ['results', 'Results']);
  return {
    json: {
      [key]: customer.contacts.map((person) => contactRow(person, customer.clientId)),
    },
  };
}

function contactRow(person: Person, clientId: number): Record<string, unknown> {
  const number = variant(`contact ${clientId} ${person.email}`, 0x10000000);
  return {
    UserID: `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
    DirID: number,
    ClientID: clientId,
    Username: person.email,
    Email: person.email,
    FirstName: person.firstName,
    LastName: person.lastName,
  };
}
