import { aListWith, aNumber, textLike } from '../shapes.ts';
import { anAsset, aSite, aWorld, sitesById } from '../small-world.ts';
import { useBruin } from './bruin-caller.ts';

describe('Bruin topics and contacts', () => {
  const bruin = useBruin();

  it('lists topics of a known line', async () => {
    await bruin.start(aWorld({ inventory: [anAsset()] }));
    expect(await bruin.get('/api/Ticket/topics?ClientId=70001&ServiceNumber=VC0000001')).toEqual({
      status: 200,
      body: {
        callTypes: aListWith([
          {
            callType: 'REP',
            callTypeDescription: 'Repair',
            category: 'VOO',
            categoryDescription: 'Service Outage Trouble',
          },
        ]),
      },
    });
  });

  it('answers envelope A for unknown lines, with status 200 for some and 400 for others', async () => {
    await bruin.start(aWorld());
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        bruin.get(`/api/Ticket/topics?ClientId=70001&ServiceNumber=NONE-${index}`),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 400]));
    for (const { body } of answers) {
      expect(body).toMatchObject({ type: 'ValidationException', code: 400 });
    }
  });

  it('lists contacts under a key of two spellings', async () => {
    const customer = { name: 'A', contacts: aWorld().customers.get(70001)?.contacts ?? [] };
    const ids = Array.from({ length: 10 }, (_, index) => 70001 + index);
    await bruin.start(
      aWorld({ customers: new Map(ids.map((clientId) => [clientId, { ...customer, clientId }])) }),
    );
    const bodies = await Promise.all(
      ids.map(async (id) => (await bruin.get(`/api/Ticket/Contacts?ClientId=${id}`)).body),
    );
    const keys = bodies.flatMap((body) => Object.keys(body as object));
    expect(new Set(keys)).toEqual(new Set(['results', 'Results']));
    expect(Object.values(bodies[0] as object)).toEqual([
      [
        {
          UserID: textLike(/^[0-9a-f-]{36}$/),
          DirID: aNumber,
          ClientID: 70001,
          Username: 'ann.baker@example.test',
          Email: 'ann.baker@example.test',
          FirstName: 'Ann',
          LastName: 'Baker',
        },
      ],
    ]);
  });

  it('answers 404 for the contacts of an unknown client', async () => {
    await bruin.start(aWorld());
    expect(await bruin.get('/api/Ticket/Contacts?ClientId=1')).toEqual({ status: 404, body: '' });
  });
});

describe('Bruin sites', () => {
  const bruin = useBruin();

  it('shows a site, its id as text in some rows and as a number in others', async () => {
    const sites = Array.from({ length: 10 }, (_, index) => aSite({ siteId: 501 + index }));
    await bruin.start(aWorld({ sites: sitesById(...sites) }));
    const bodies = await Promise.all(
      sites.map(
        async ({ siteId }) => (await bruin.get(`/api/Site?ClientId=70001&SiteId=${siteId}`)).body,
      ),
    );
    const rows = bodies.flatMap((body) => (body as { documents: { siteID: unknown }[] }).documents);
    expect(rows.map((row) => Number(row.siteID))).toEqual(sites.map(({ siteId }) => siteId));
    expect(new Set(rows.map((row) => typeof row.siteID))).toEqual(new Set(['string', 'number']));
    expect(rows[0]).toMatchObject({
      clientID: 70001,
      clientName: 'Smith & Sons',
      siteLabel: 'Store 12',
      siteAddDate: textLike(/Z$/),
      address: { addressID: 501, address: '1 Main St', city: 'Albany' },
      businessHours: 'MONDAY|8AM-6PM',
      timeZone: 'Eastern',
      primaryContactName: 'Carl Diaz',
      primaryContactPhone: '555-0101',
      primaryContactEmail: null,
    });
  });

  it('is an empty list for an unknown site', async () => {
    await bruin.start(aWorld());
    expect(await bruin.get('/api/Site?ClientId=70001&SiteId=1')).toEqual({
      status: 200,
      body: { documents: [] },
    });
  });
});
