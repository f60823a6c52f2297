import { once, type OperationExample } from './example.ts';

/** VeloCloud, Hawkeye, DiGi. */
export const networkExamples: readonly OperationExample[] = [
  {
    operations: [
      'POST /portal/rest/login/operatorLogin',
      'POST /portal/rest/monitoring/getEnterpriseEdgeLinkStatus',
      'POST /portal/rest/monitoring/getAggregateEdgeLinkMetrics',
      'POST /portal/rest/event/getEnterpriseEvents',
      'POST /portal/rest/metrics/getEdgeLinkSeries',
      'POST /portal/rest/enterprise/getEnterpriseEdges',
      'POST /portal/rest/edge/getEdgeConfigurationModules',
      'POST /portal/rest/network/getNetworkEnterprises',
    ],
    before: (system) =>
      system.simulator('velocloud-1').setFault({ kind: 'expired-session', mode: 'once' }),
    document: `{ device(serialNumber: "VC0000001") { ... on Edge {
      name state haRole softwareVersion
      links { interface logicalId configuration { mode type } metrics { latencyMs { rx } } series(window: LAST_HOUR) { metric } }
      events(first: 1) { type }
    } } }`,
    expected: ({ world }) => ({
      device: {
        state: 'CONNECTED',
        haRole: 'STANDALONE',
        softwareVersion: world.edges.find(({ serialNumber }) => serialNumber === 'VC0000001')
          ?.softwareVersion,
        links: [
          {
            interface: 'GE1',
            series: expect.arrayContaining([{ metric: 'BYTES_TX' }]) as unknown[],
          },
          { interface: 'GE2', metrics: { latencyMs: { rx: expect.any(Number) as number } } },
        ],
      },
    }),
  },
  {
    operations: [
      'POST /portal/rest/monitoring/getAggregates',
      'POST /portal/rest/network/getNetworkGateways',
      'POST /portal/rest/metrics/getGatewayStatusMetrics',
    ],
    document: `{ orchestrators {
      enterprises(first: 500) { nodes { id name customerId edgeCount } }
      gateways { name state tunnels { min average } }
    } }`,
    expected: ({ world }) => ({
      orchestrators: [0, 1].map((place) => ({
        enterprises: {
          nodes: expect.arrayContaining(
            world.enterprises
              .filter(({ orchestrator }) => orchestrator === place)
              .map(({ enterpriseId, name, clientId }) => ({
                id: String(enterpriseId),
                name,
                customerId: String(clientId),
                edgeCount: world.edges.filter(
                  (edge) => edge.orchestrator === place && edge.enterpriseId === enterpriseId,
                ).length,
              })),
          ) as unknown[],
        },
        gateways: expect.arrayContaining([
          expect.objectContaining({ state: 'CONNECTED' }) as object,
        ]) as unknown[],
      })),
    }),
  },
  {
    operations: ['POST /login', 'GET /probes', 'GET /testsresults', 'GET /testsresults/{id}'],
    before: (system) =>
      system.simulator('hawkeye').setFault({ kind: 'expired-session', mode: 'once' }),
    document: `{
      probes(first: 500) { totalCount }
      device(serialNumber: "02005E000001") { ... on Probe { state tests(window: LAST_60_MIN, last: 1) { type metrics { name } } } }
    }`,
    expected: () => ({
      probes: { totalCount: expect.any(Number) as number },
      device: {
        state: 'CONNECTED',
        tests: [
          {
            metrics: expect.arrayContaining([{ name: expect.any(String) as string }]) as unknown[],
          },
        ],
      },
    }),
  },
  {
    operations: [
      'POST /Identity/rest/oauth/token',
      'POST /DeviceManagement_API/rest/Recovery/RecoverDevice',
      'GET /DeviceManagement_API/rest/Recovery/Logs',
    ],
    before: (system) =>
      system.simulator('digi').setFault({ kind: 'expired-session', mode: 'once' }),
    document: `mutation Reboot($input: RebootModemInput!) {
      rebootModem(input: $input) { reboot { state } userErrors { code message } }
    }`,
    variables: ({ world }) => {
      const edge = world.edges.find(({ links }) =>
        links.some(({ logicalId }) => logicalId.startsWith('00:04:2d')),
      );
      const link = edge?.links.find(({ logicalId }) => logicalId.startsWith('00:04:2d'));
      return once({
        serialNumber: edge?.serialNumber,
        ticketId: '5400123',
        logicalId: link?.logicalId,
      })();
    },
    expected: () => ({ rebootModem: { reboot: { state: 'SENT' }, userErrors: [] } }),
    after: async (system) => {
      const { errors } = await system.ask('{ modemRecoveries(first: 5) { nodes { id } } }');
      expect(errors).toEqual([]);
    },
  },
];
