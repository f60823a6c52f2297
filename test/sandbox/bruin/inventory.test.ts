import { aText, textLike } from '../shapes.ts';
import { anAsset, aSite, aWorld, sitesById } from '../small-world.ts';
import { useBruin } from './bruin-caller.ts';

describe('Bruin inventory', () => {
  const bruin = useBruin();

  it('shows a row with a text id, an address and its client', async () => {
    await bruin.start(aWorld({ inventory: [anAsset()], sites: sitesById(aSite()) }));
    expect(await bruin.get('/api/Inventory?ServiceNumber=VC0000001&Status=A')).toMatchObject({
      status: 200,
      body: {
        documents: [
          {
            clientID: 70001,
            clientName: 'Smith & Sons',
            inventoryID: '9001',
            serviceNumber: 'VC0000001',
            siteId: 501,
            siteLabel: 'Store 12',
            address: { address: '1 Main St', country: 'USA' },
            hierarchy: '|Smith & Sons|NY|Store 12|',
            installDate: textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
            disconnectDate: null,
            status: 'A',
            verified: 'Y',
            productCategory: 'SD-WAN',
            items: [{ itemName: 'SD-WAN', primaryIndicator: 'Y' }],
            latitude: 42.65,
          },
        ],
      },
    });
  });

  it('finds longer numbers and rows of other statuses too, those asked for first', async () => {
    await bruin.start(
      aWorld({
        inventory: [
          anAsset({ inventoryId: 1, status: 'D' }),
          anAsset({ inventoryId: 2, serviceNumber: 'VC0000001-B' }),
          anAsset({ inventoryId: 3 }),
          anAsset({ inventoryId: 4, serviceNumber: 'VC0000002' }),
        ],
      }),
    );
    const { body } = await bruin.get('/api/Inventory?ServiceNumber=vc0000001&Status=A');
    const rows = (body as { documents: { inventoryID: string; disconnectDate: unknown }[] })
      .documents;
    expect(rows.map((row) => row.inventoryID)).toEqual(['2', '3', '1']);
    expect(rows.at(-1)?.disconnectDate).toEqual(aText);
  });

  it('is an empty list for an unknown number', async () => {
    await bruin.start(aWorld());
    expect(await bruin.get('/api/Inventory?ServiceNumber=VC9999999&Status=A')).toEqual({
      status: 200,
      body: { documents: [] },
    });
  });

  it('keeps the en dash of a management status', async () => {
    const attributes = { 'Management Status': 'Active – Gold Monitoring' };
    await bruin.start(aWorld({ inventory: [anAsset({ attributes })] }));
    expect(
      await bruin.get('/api/Inventory/Attribute?ClientId=70001&ServiceNumber=VC0000001&Status=A'),
    ).toEqual({
      status: 200,
      body: {
        inventoryId: '9001',
        serviceNumber: 'VC0000001',
        attributes: [{ key: 'Management Status', value: 'Active \u2013 Gold Monitoring' }],
      },
    });
  });

  it.each([
    { missing: 'ClientId', query: 'ServiceNumber=VC0000001&Status=A', code: 400 },
    { missing: 'ServiceNumber', query: 'ClientId=70001&Status=A', code: 400 },
    { missing: 'Status', query: 'ClientId=70001&ServiceNumber=VC0000001', code: 403 },
  ])('answers envelope A for attributes without $missing', async ({ query, code, missing }) => {
    await bruin.start(aWorld({ inventory: [anAsset()] }));
    expect(await bruin.get(`/api/Inventory/Attribute?${query}`)).toMatchObject({
      status: 400,
      body: { message: `${missing} is required`, type: 'ValidationException', code },
    });
  });

  it('finds the device behind a circuit, and answers 204 when there is none', async () => {
    await bruin.start(
      aWorld({
        inventory: [
          anAsset({ attributes: { 'GE1 Service Number': 'CIRCUIT-1' } }),
          anAsset({
            inventoryId: 9002,
            serviceNumber: 'CIRCUIT-2',
            attributes: { 'Serial Number': 'FG-0001' },
          }),
        ],
      }),
    );
    expect(await bruin.get('/api/Inventory/circuit?CircuitId=CIRCUIT-1')).toEqual({
      status: 200,
      body: {
        clientID: 70001,
        subAccount: aText,
        wtn: 'VC0000001',
        inventoryID: 9001,
        addressID: 501,
      },
    });
    expect((await bruin.get('/api/Inventory/circuit?CircuitId=CIRCUIT-2')).body).toMatchObject({
      wtn: 'FG-0001',
    });
    expect(await bruin.get('/api/Inventory/circuit?CircuitId=CIRCUIT-1&ClientId=1')).toEqual({
      status: 204,
      body: '',
    });
  });
});
