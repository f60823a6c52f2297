import type { z } from 'zod';
import { parseJsonBody } from '../../../platform/parse.ts';
import { attributes, contacts, inventory, sites } from '../../../subgraphs/bruin/wire/places.ts';
import { nextResults, refusal, topics } from '../../../subgraphs/bruin/wire/work.ts';
import { codeThrownBy } from './code-thrown-by.ts';

/** Bodies in the form of each endpoint's contract; names, numbers and places are invented. */
const ASSET = {
  clientID: 70001,
  clientName: 'ACME &amp; Sons',
  inventoryID: '123',
  serviceNumber: 'VC0000001',
  siteId: 501,
  siteLabel: 'Store 12',
  status: 'A',
  productCategory: 'SD-WAN',
};
const SITE = {
  clientID: 70001,
  clientName: 'ACME Retail',
  siteID: '501',
  siteLabel: 'Store 12',
  siteAddDate: '2020-01-01T00:00:00Z',
  address: {
    addressID: 1,
    address: '1 Main St',
    city: 'Albany',
    state: 'NY',
    zip: '12207',
    country: 'USA',
  },
  businessHours: 'MONDAY|8AM-6PM',
  timeZone: 'Eastern',
  primaryContactName: 'Ann &amp; Bob',
  primaryContactPhone: null,
  primaryContactEmail: null,
};

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  return parseJsonBody('bruin', 'a body', JSON.stringify(body), schema);
}

describe('the inventory', () => {
  it('is read whole, ids as text', () => {
    expect(parse(inventory, { documents: [ASSET] })).toEqual([
      {
        inventoryId: '123',
        serviceNumber: 'VC0000001',
        status: 'A',
        clientId: '70001',
        clientName: 'ACME & Sons',
        siteId: '501',
        productCategory: 'SD-WAN',
      },
    ]);
  });

  it('has rows without a site', () => {
    expect(parse(inventory, { documents: [{ ...ASSET, siteId: null }] })[0]?.siteId).toBeNull();
  });

  it('has attributes with and without a value', () => {
    const body = {
      inventoryId: '123',
      serviceNumber: 'VC0000001',
      attributes: [
        { key: 'Management Status', value: 'Active \u2013 Gold Monitoring' },
        { key: 'x', value: null },
      ],
    };
    expect(parse(attributes, body)).toEqual(body.attributes);
  });
});

describe('a site', () => {
  it('is read whole', () => {
    expect(parse(sites, { documents: [SITE] })).toEqual([
      {
        siteId: '501',
        site: {
          clientId: '70001',
          clientName: 'ACME Retail',
          label: 'Store 12',
          address: {
            street: '1 Main St',
            city: 'Albany',
            state: 'NY',
            zip: '12207',
            country: 'USA',
          },
          timeZone: 'Eastern',
          businessHours: 'MONDAY|8AM-6PM',
          contact: { name: 'Ann & Bob', phone: null, email: null },
        },
      },
    ]);
  });

  it('has its id as a number or as text', () => {
    expect(parse(sites, { documents: [{ ...SITE, siteID: 501 }] })[0]?.siteId).toBe('501');
  });

  it('may name nobody, no hours, no zone and no place', () => {
    const bare = { primaryContactName: null, businessHours: null, timeZone: null, address: null };
    expect(parse(sites, { documents: [{ ...SITE, ...bare }] })[0]?.site).toMatchObject({
      contact: null,
      businessHours: null,
      timeZone: null,
      address: null,
    });
  });
});

describe('the contacts of a customer', () => {
  const PERSON = { FirstName: 'Ann', LastName: 'O&#39;Neil', Email: 'ann@example.test' };

  it.each(['results', 'Results'])('are read under the key %s', (key) => {
    expect(parse(contacts, { [key]: [PERSON] })).toEqual([
      { name: "Ann O'Neil", email: 'ann@example.test' },
    ]);
  });

  // prettier-ignore
  it.each([
    { person: { ...PERSON, FirstName: null },                 name: "O'Neil" },
    { person: { ...PERSON, LastName: '' },                    name: 'Ann' },
    { person: { ...PERSON, FirstName: null, LastName: null }, name: null },
  ])('may lack a name: $name', ({ person, name }) => {
    expect(parse(contacts, { results: [person] })[0]?.name).toBe(name);
  });

  it('are refused under any other key', () => {
    const refused = codeThrownBy(() => parse(contacts, { people: [PERSON] }));
    expect(refused).toBe('UPSTREAM_MALFORMED');
  });
});

describe('work', () => {
  it('has next results, trimmed; one without a name leads nowhere', () => {
    const body = {
      currentTaskId: 20451,
      currentTaskKey: '301',
      currentTaskName: 'NOC Investigate ',
      nextResults: [
        { resultTypeId: 615, resultName: 'Holmdel NOC Investigate ', notes: [] },
        { resultTypeId: 616, resultName: null, notes: [] },
      ],
    };
    expect(parse(nextResults, body)).toEqual([{ id: '615', name: 'Holmdel NOC Investigate' }]);
  });

  it('has topics, each once', () => {
    const repair = { callType: 'REP', category: 'VOO' };
    expect(
      parse(topics, { callTypes: [repair, repair, { callType: 'CHG', category: '053' }] }),
    ).toEqual(['VOO', '053']);
  });

  it('has refusals, which nothing else is taken for', () => {
    const body = {
      message: 'x',
      messageDetail: null,
      data: null,
      type: 'ValidationException',
      code: 400,
    };
    expect(refusal.safeParse(body).success).toBe(true);
    expect(refusal.safeParse({ callTypes: [] }).success).toBe(false);
    expect(refusal.safeParse({ errors: {}, type: null, status: 400 }).success).toBe(false);
    expect(refusal.safeParse('No valid query parameters were sent').success).toBe(false);
  });
});
