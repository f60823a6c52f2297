import { EDGE, PROBE, useSmallBruin } from './small-bruin.ts';

const bruin = useSmallBruin();

describe('a site', () => {
  it('is what the ticketing system says, field by field', async () => {
    const fields =
      'id label address { street city state zip country } timeZone businessHours contact { name phone email }';
    expect(await bruin.data(`{ site(id: "70001:501") { ${fields} } }`)).toEqual({
      site: {
        id: '70001:501',
        label: 'Store 12',
        address: { street: '1 Main St', city: 'Albany', state: 'NY', zip: '12207', country: 'USA' },
        timeZone: 'America/New_York',
        businessHours: 'MONDAY|8AM-6PM',
        contact: { name: 'Carl Diaz', phone: '555-0101', email: null },
      },
    });
    expect(bruin.callCounts()).toEqual({ '/api/Site': 1 });
  });

  it('may lack zone, hours and contact', async () => {
    expect(
      await bruin.data('{ site(id: "70001:502") { timeZone businessHours contact { name } } }'),
    ).toEqual({
      site: { timeZone: null, businessHours: null, contact: null },
    });
  });

  it('in a zone that is new to us has none, and is counted', async () => {
    expect(await bruin.data('{ site(id: "70001:503") { timeZone } }')).toEqual({
      site: { timeZone: null },
    });
    expect(
      await bruin.metric('upstream_unknown_words_total{upstream="bruin",field="timeZone"}'),
    ).toBe(1);
  });

  it('that nobody knows is null', async () => {
    expect(await bruin.data('{ site(id: "70001:999") { label } }')).toEqual({ site: null });
  });
});

describe('the inventory', () => {
  it('bruin.md §7.8: is what the ticketing system says, in the order asked, one call for each number', async () => {
    const data =
      await bruin.data(`{ inventory(serviceNumbers: ["VC-TWICE", "${EDGE}", "VC-GONE", "VC-ROAMING", "UNHEARD-OF", "VC0"]) {
      serviceNumber assets { id serviceNumber customer { id name } site { id } productCategory } } }`);
    const customer = { id: '70001', name: 'Smith & Sons' };
    const twice = { serviceNumber: 'VC-TWICE', customer, productCategory: 'SD-WAN' };
    expect(data).toEqual({
      inventory: [
        {
          serviceNumber: 'VC-TWICE',
          assets: [
            { ...twice, id: '9003', site: { id: '70001:501' } },
            { ...twice, id: '9004', site: { id: '70001:502' } },
          ],
        },
        {
          serviceNumber: EDGE,
          assets: [
            {
              id: '9001',
              serviceNumber: EDGE,
              customer,
              site: { id: '70001:501' },
              productCategory: 'SD-WAN',
            },
          ],
        },
        { serviceNumber: 'VC-GONE', assets: [] },
        {
          serviceNumber: 'VC-ROAMING',
          assets: [
            {
              id: '9006',
              serviceNumber: 'VC-ROAMING',
              customer,
              site: null,
              productCategory: 'SD-WAN',
            },
          ],
        },
        { serviceNumber: 'UNHEARD-OF', assets: [] },
        { serviceNumber: 'VC0', assets: [] },
      ],
    });
    expect(bruin.callCounts()).toEqual({ '/api/Inventory': 6 });
    expect(bruin.queriesOf('/api/Inventory')[0]).toEqual({
      ServiceNumber: 'VC-TWICE',
      Status: 'A',
    });
  });

  it('bruin.md §7.3: has management status and attributes from one call', async () => {
    const data = await bruin.data(
      `{ inventory(serviceNumbers: ["${EDGE}", "${PROBE}"]) { assets { managementStatus attributes { key value } } } }`,
    );
    expect(data).toEqual({
      inventory: [
        {
          assets: [
            {
              managementStatus: 'Active \u2013 Gold Monitoring',
              attributes: [
                { key: 'Management Status', value: 'Active \u2013 Gold Monitoring' },
                { key: 'GE1 Access Type', value: 'MPLS' },
              ],
            },
          ],
        },
        { assets: [{ managementStatus: null, attributes: [] }] },
      ],
    });
    expect(bruin.callCounts()).toEqual({ '/api/Inventory': 2, '/api/Inventory/Attribute': 2 });
  });

  it('asks once for a number that is named twice', async () => {
    await bruin.data(`{ inventory(serviceNumbers: ["${EDGE}", "${EDGE}"]) { assets { id } } }`);
    expect(bruin.callCounts()).toEqual({ '/api/Inventory': 1 });
  });
});
