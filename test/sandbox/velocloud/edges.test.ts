import { aLink, anAsset, anEdge, aSite, minutesAgo, sitesById } from '../small-world.ts';
import { aNetworkWorld, usePortal } from './portal-caller.ts';

const text: unknown = expect.any(String);
const uuid: unknown = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const portalDate: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

describe('VeloCloud enterprise edges', () => {
  const portal = usePortal();

  const edgesOf = async (body: unknown): Promise<Record<string, unknown>[]> =>
    (await portal.call('enterprise/getEnterpriseEdges', body)).body as Record<string, unknown>[];

  it('shows an edge in full', async () => {
    const ha = { serialNumber: 'VC0000009', state: 'FAILED' } as const;
    await portal.start(aNetworkWorld({ edges: [anEdge({ ha })] }));
    expect(await edgesOf({ enterpriseId: 1 })).toEqual([
      {
        id: 10,
        created: portalDate,
        enterpriseId: 1,
        siteId: 10,
        activationKey: expect.stringMatching(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/) as unknown,
        activationKeyExpires: portalDate,
        activationState: 'ACTIVATED',
        activationTime: portalDate,
        softwareVersion: '4.5.2',
        bastionState: 'UNCONFIGURED',
        buildNumber: text,
        factorySoftwareVersion: '4.5.2',
        factoryBuildNumber: text,
        platformFirmwareVersion: '',
        platformBuildNumber: '',
        modemFirmwareVersion: '',
        modemBuildNumber: '',
        softwareUpdated: portalDate,
        selfMacAddress: expect.stringMatching(/^02(:[0-9a-f]{2}){5}$/) as unknown,
        deviceId: uuid,
        logicalId: uuid,
        serialNumber: 'VC0000001',
        modelNumber: 'edge520',
        deviceFamily: 'EDGE5X0',
        name: 'STORE-12',
        dnsName: '',
        description: '',
        alertsEnabled: 1,
        operatorAlertsEnabled: 1,
        edgeState: 'CONNECTED',
        edgeStateTime: portalDate,
        isLive: 0,
        systemUpSince: portalDate,
        serviceUpSince: portalDate,
        lastContact: '2024-06-03T12:00:00.000Z',
        serviceState: 'IN_SERVICE',
        endpointPkiMode: 'CERTIFICATE_DISABLED',
        haState: 'FAILED',
        haPreviousState: 'PENDING_INIT',
        haLastContact: '2024-06-03T12:00:00.000Z',
        haSerialNumber: 'VC0000009',
        modified: '2024-06-03T12:00:00.000Z',
        customInfo: '',
        isHub: false,
      },
    ]);
  });

  it('shows links when they are asked for', async () => {
    const link = aLink({ state: 'DISCONNECTED', lastActive: minutesAgo(5), displayName: null });
    await portal.start(
      aNetworkWorld({
        edges: [anEdge({ links: [link] })],
        inventory: [anAsset()],
        sites: sitesById(aSite()),
      }),
    );
    const [edge] = await edgesOf({ enterpriseId: 1, with: ['links'] });
    expect(edge?.['links']).toEqual([
      expect.objectContaining({
        id: 100,
        edgeId: 10,
        logicalId: '02:00:5e:01:00:64:0000',
        internalId: '00000001-4c4b-4000-8000-000000000100',
        interface: 'GE1',
        ipAddress: '203.0.113.7',
        networkSide: 'WAN',
        displayName: '',
        isp: 'Carrier',
        lat: 42.65,
        lastActive: '2024-06-03T11:55:00.000Z',
        state: 'DISCONNECTED',
        effectiveState: 'DISCONNECTED',
        backupState: 'UNCONFIGURED',
        vpnState: 'DEAD',
        serviceState: 'OUT_OF_SERVICE',
      }),
    ]);
  });

  it('shows an edge that was never activated', async () => {
    const edge = anEdge({ state: 'NEVER_ACTIVATED', lastContact: null, upSince: null, links: [] });
    await portal.start(aNetworkWorld({ edges: [edge] }));
    expect(await edgesOf({ id: 1, with: ['links'] })).toEqual([
      expect.objectContaining({
        activationState: 'PENDING',
        activationTime: '0000-00-00 00:00:00',
        lastContact: '0000-00-00 00:00:00',
        serviceState: 'PENDING_SERVICE',
        haState: 'UNCONFIGURED',
        haSerialNumber: null,
        links: [],
      }),
    ]);
  });

  it('asks for an enterprise', async () => {
    await portal.start(aNetworkWorld());
    expect(await portal.call('enterprise/getEnterpriseEdges')).toMatchObject({
      status: 400,
      body: { error: { code: -32602, data: { error: [{ path: 'enterpriseId' }] } } },
    });
  });
});

describe('VeloCloud network enterprises', () => {
  const portal = usePortal();

  const enterprises = [1, 2].map((enterpriseId) => ({
    orchestrator: 0,
    enterpriseId,
    name: `Enterprise ${enterpriseId}|70001|`,
    clientId: 70001,
  }));

  const ask = async (body: unknown): Promise<Record<string, unknown>[]> =>
    (await portal.call('network/getNetworkEnterprises', body)).body as Record<string, unknown>[];

  it('shows all for an empty list, with a contact and a count of edges', async () => {
    await portal.start(aNetworkWorld({ enterprises, edges: [anEdge()] }));
    expect(await ask({ enterprises: [] })).toEqual([
      expect.objectContaining({
        id: 1,
        name: 'Enterprise 1|70001|',
        logicalId: uuid,
        contactName: 'Ann Baker',
        contactEmail: 'ann.baker@example.test',
        edgeCount: 1,
      }),
      expect.objectContaining({ id: 2, edgeCount: 0 }),
    ]);
  });

  it('shows edges with their HA state when they are asked for, and no unknown ids', async () => {
    const ha = { serialNumber: 'VC0000009', state: 'READY' } as const;
    await portal.start(aNetworkWorld({ enterprises, edges: [anEdge({ ha })] }));
    expect(await ask({ enterprises: [1, 99], with: ['edges'] })).toEqual([
      expect.objectContaining({
        id: 1,
        edges: [
          expect.objectContaining({
            serialNumber: 'VC0000001',
            haSerialNumber: 'VC0000009',
            haState: 'READY',
          }),
        ],
      }),
    ]);
    expect(await ask({ enterprises: [99] })).toEqual([]);
  });
});

describe('VeloCloud edge configuration', () => {
  const portal = usePortal();

  const wanOf = async (modules?: string[]): Promise<unknown> =>
    (
      await portal.call('edge/getEdgeConfigurationModules', {
        enterpriseId: 1,
        edgeId: 10,
        modules,
      })
    ).body;

  it('has an entry for each link that is configured', async () => {
    const links = [
      aLink({ configured: { mode: 'PRIVATE', type: 'WIRELESS' } }),
      aLink({ linkId: 101, interface: 'GE2', configured: null }),
    ];
    await portal.start(aNetworkWorld({ edges: [anEdge({ links })] }));
    expect(await wanOf(['WAN'])).toMatchObject({
      WAN: {
        version: expect.stringMatching(/^\d+$/) as unknown,
        schemaVersion: '3.3.2',
        type: 'ENTERPRISE',
        data: {
          networks: [],
          links: [
            {
              logicalId: '02:00:5e:01:00:64:0000',
              internalId: '00000001-4c4b-4000-8000-000000000100',
              discovery: 'USER_DEFINED',
              mode: 'PRIVATE',
              type: 'WIRELESS',
              name: 'Carrier 203.0.113.7',
              isp: 'Carrier',
              publicIpAddress: '203.0.113.7',
              interfaces: ['GE1'],
            },
          ],
        },
      },
    });
  });

  it('says in two ways that there is none: no entries, and no module', async () => {
    const bare = aLink({ configured: null });
    const world = aNetworkWorld({ edges: [anEdge({ links: [bare] })] });
    await portal.start(world);
    expect(await wanOf(['WAN'])).toMatchObject({ WAN: { data: { links: [] } } });
    const [edge] = world.edges;
    if (edge) edge.lastContact = null;
    expect(await wanOf(['WAN'])).toEqual({});
  });

  it('holds no other module', async () => {
    await portal.start(aNetworkWorld({ edges: [anEdge()] }));
    expect(await wanOf(['firewall'])).toEqual({});
  });
});

describe('VeloCloud gateways', () => {
  const portal = usePortal();

  interface Tunnels {
    readonly tunnelCount: { readonly min: number; readonly max: number; readonly average: number };
  }

  const tunnelsOf = async (gatewayId: number): Promise<Tunnels> =>
    (
      await portal.call('metrics/getGatewayStatusMetrics', {
        gatewayId,
        interval: { start: minutesAgo(30).toISOString() },
        metrics: ['tunnelCount'],
      })
    ).body as Tunnels;

  it('lists gateways in every state', async () => {
    await portal.start(aNetworkWorld());
    const { body } = await portal.call('network/getNetworkGateways');
    const gateways = body as { id: number; name: string; gatewayState: string }[];
    expect(gateways[0]).toMatchObject({
      id: 1,
      name: 'vcg-region-1',
      gatewayState: 'CONNECTED',
      serviceState: 'IN_SERVICE',
      ipAddress: '198.51.100.11',
      logicalId: uuid,
    });
    expect(gateways.map(({ gatewayState }) => gatewayState)).toEqual([
      'CONNECTED',
      'CONNECTED',
      'DEGRADED',
      'QUIESCED',
      'OFFLINE',
      'OUT_OF_SERVICE',
    ]);
  });

  it('gives the same numbers each time, and others for another gateway', async () => {
    await portal.start(aNetworkWorld());
    const first = await tunnelsOf(1);
    expect(await tunnelsOf(1)).toEqual(first);
    expect(await tunnelsOf(2)).not.toEqual(first);
    const { min, average, max } = first.tunnelCount;
    expect(min).toBeLessThanOrEqual(average);
    expect(average).toBeLessThanOrEqual(max);
    expect(min).toBeGreaterThan(0);
    expect((await tunnelsOf(5)).tunnelCount.average).toBe(0);
  });

  it('has no numbers of one that is out of service, and none at all of one it does not have', async () => {
    await portal.start(aNetworkWorld());
    expect(await tunnelsOf(6)).toEqual({});
    expect(await tunnelsOf(7)).toMatchObject({ error: { code: -32600 } });
  });
});
