import { aLink, anAsset, anEdge, aSite, EPOCH, minutesAgo, sitesById } from '../small-world.ts';
import { aNetworkWorld, usePortal } from './portal-caller.ts';

const LINK_STATUS = 'monitoring/getEnterpriseEdgeLinkStatus';
const LINK_METRICS = 'monitoring/getAggregateEdgeLinkMetrics';

describe('VeloCloud link status', () => {
  const portal = usePortal();

  it('has one flat row for each link with its edge', async () => {
    await portal.start(
      aNetworkWorld({
        edges: [
          anEdge({
            ha: { serialNumber: 'VC0000009', state: 'READY' },
            lastContact: minutesAgo(1),
            links: [aLink({ state: 'DISCONNECTED', lastActive: minutesAgo(5) })],
          }),
        ],
        inventory: [anAsset()],
        sites: sitesById(aSite()),
      }),
    );
    expect((await portal.call(LINK_STATUS)).body).toEqual([
      {
        enterpriseName: 'Smith & Sons|70001|',
        enterpriseId: 1,
        enterpriseProxyId: null,
        enterpriseProxyName: null,
        edgeName: 'STORE-12',
        edgeState: 'CONNECTED',
        edgeSystemUpSince: '2024-05-27T13:20:00.000Z',
        edgeServiceUpSince: '2024-05-27T13:20:00.000Z',
        edgeLastContact: '2024-06-03T11:59:00.000Z',
        edgeId: 10,
        edgeSerialNumber: 'VC0000001',
        edgeHASerialNumber: 'VC0000009',
        edgeModelNumber: 'edge520',
        edgeLatitude: 42.65,
        edgeLongitude: -73.75,
        displayName: 'Carrier 203.0.113.7',
        isp: 'Carrier',
        interface: 'GE1',
        internalId: '00000001-4c4b-4000-8000-000000000100',
        linkState: 'DISCONNECTED',
        linkLastActive: '2024-06-03T11:55:00.000Z',
        linkVpnState: 'DEAD',
        linkMode: 'ACTIVE',
        linkBackupState: 'UNCONFIGURED',
        linkId: 100,
        linkIpAddress: '203.0.113.7',
        linkIpV6Address: '',
      },
    ]);
  });

  it('has one row of nulls for an edge without links, and zeros for what never was', async () => {
    const never = anEdge({
      serialNumber: null,
      state: 'NEVER_ACTIVATED',
      lastContact: null,
      upSince: null,
      links: [],
    });
    await portal.start(aNetworkWorld({ edges: [never] }));
    expect((await portal.call(LINK_STATUS)).body).toEqual([
      expect.objectContaining({
        edgeState: 'NEVER_ACTIVATED',
        edgeSerialNumber: null,
        edgeHASerialNumber: null,
        edgeLastContact: '0000-00-00 00:00:00',
        edgeSystemUpSince: '0000-00-00 00:00:00',
        edgeLatitude: null,
        linkId: null,
        interface: null,
        linkState: null,
        linkLastActive: null,
        linkVpnState: null,
        displayName: null,
      }),
    ]);
  });

  it('shows an edge without a state, and no edge of another orchestrator', async () => {
    await portal.start(
      aNetworkWorld({ edges: [anEdge({ state: null }), anEdge({ orchestrator: 1 })] }),
    );
    expect((await portal.call(LINK_STATUS)).body).toEqual([
      expect.objectContaining({ edgeState: null, edgeId: 10 }),
    ]);
  });

  it('can be limited to enterprises', async () => {
    const enterprises = [1, 2, 3].map((enterpriseId) => ({
      orchestrator: 0,
      enterpriseId,
      name: `E${enterpriseId}|70001|`,
      clientId: 70001,
    }));
    const edges = [1, 2, 3].map((enterpriseId) => anEdge({ enterpriseId }));
    await portal.start(aNetworkWorld({ enterprises, edges }));
    const idsFor = async (body: unknown): Promise<number[]> =>
      ((await portal.call(LINK_STATUS, body)).body as { enterpriseId: number }[]).map(
        (row) => row.enterpriseId,
      );
    expect(await idsFor({})).toEqual([1, 2, 3]);
    expect(await idsFor({ enterpriseId: 2 })).toEqual([2]);
    expect(await idsFor({ enterprises: [1, 3] })).toEqual([1, 3]);
  });
});

describe('VeloCloud aggregates', () => {
  const portal = usePortal();

  it('names the enterprises and counts edges and links', async () => {
    await portal.start(
      aNetworkWorld({ edges: [anEdge(), anEdge({ edgeId: 11, state: 'OFFLINE', links: [] })] }),
    );
    expect((await portal.call('monitoring/getAggregates')).body).toEqual({
      edgeCount: 2,
      edges: { CONNECTED: 1, OFFLINE: 1 },
      enterprises: [{ id: 1, name: 'Smith & Sons|70001|' }],
      links: { STABLE: 1 },
    });
  });
});

describe('VeloCloud link metrics', () => {
  const portal = usePortal();

  it('gives volumes as rate by window, and averages as they are', async () => {
    await portal.start(aNetworkWorld({ edges: [anEdge()] }));
    const { body } = await portal.call(LINK_METRICS, {
      interval: { start: minutesAgo(30).toISOString(), end: EPOCH.toISOString() },
    });
    expect(body).toEqual([
      expect.objectContaining({
        linkId: 100,
        name: 'GE1',
        link: expect.objectContaining({
          edgeSerialNumber: 'VC0000001',
          interface: 'GE1',
          enterpriseName: 'Smith & Sons|70001|',
        }) as unknown,
        state: 0,
        bytesRx: 1_800_000,
        bytesTx: 900_000,
        totalBytes: 2_700_000,
        packetsRx: 2250,
        p1BytesRx: 360_000,
        p2BytesRx: 1_260_000,
        p3BytesRx: 180_000,
        controlBytesRx: 18_000,
        bpsOfBestPathRx: 100_000_000,
        bpsOfBestPathTx: 0,
        bestLatencyMsRx: 20,
        bestLatencyMsTx: 25,
        bestJitterMsRx: 2,
        bestLossPctTx: 0.2,
        signalStrength: 0,
      }),
    ]);
    const [{ scoreRx } = { scoreRx: -1 }] = body as { scoreRx: number }[];
    expect(scoreRx).toBeGreaterThan(4);
    expect(scoreRx).toBeLessThan(4.4);
  });

  it('reaches to now without an end, and takes both forms of dates', async () => {
    await portal.start(aNetworkWorld({ edges: [anEdge()] }));
    const bytesSince = async (start: unknown): Promise<number[]> => {
      const { body } = await portal.call(LINK_METRICS, { interval: { start } });
      return (body as { bytesRx: number }[]).map((row) => row.bytesRx);
    };
    expect(await bytesSince('2024-06-03T11:59:00Z')).toEqual([60_000]);
    expect(await bytesSince('2024-06-03 11:59:00')).toEqual([60_000]);
    expect(await bytesSince(EPOCH.getTime() - 60_000)).toEqual([60_000]);
    expect(await bytesSince('2024-06-03T13:00:00Z')).toEqual([]);
  });

  it('leaves out links that are down, and links of edges that are', async () => {
    await portal.start(
      aNetworkWorld({
        edges: [
          anEdge({ links: [aLink(), aLink({ linkId: 101, state: 'DISCONNECTED' })] }),
          anEdge({ edgeId: 11, state: 'OFFLINE', links: [aLink({ linkId: 102 })] }),
        ],
      }),
    );
    const { body } = await portal.call(LINK_METRICS, {
      interval: { start: minutesAgo(30).toISOString() },
    });
    expect((body as { linkId: number }[]).map((row) => row.linkId)).toEqual([100]);
  });

  it('gives only the metrics asked for, and refuses unknown ones', async () => {
    await portal.start(aNetworkWorld({ edges: [anEdge()] }));
    const interval = { start: minutesAgo(1).toISOString() };
    const { body } = await portal.call(LINK_METRICS, { interval, metrics: ['bytesTx'] });
    expect(Object.keys((body as object[])[0] ?? {}).sort()).toEqual(
      ['bytesTx', 'link', 'linkId', 'name', 'state'].sort(),
    );
    expect(await portal.call(LINK_METRICS, { interval, metrics: ['mood'] })).toMatchObject({
      status: 400,
      body: { error: { code: -32602, data: { error: [{ path: 'metrics.0' }] } } },
    });
  });

  it('asks for an interval', async () => {
    await portal.start(aNetworkWorld());
    expect(await portal.call(LINK_METRICS)).toMatchObject({
      status: 400,
      body: { error: { code: -32602, data: { error: [{ path: 'interval' }] } } },
    });
  });
});
