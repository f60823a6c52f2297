import { useSmallNetwork } from './small-network.ts';

const EDGE = `serialNumber name state rawState host enterpriseId enterpriseName edgeId model softwareVersion
  lastContactAt upSince haRole haPartner { serialNumber haRole haPartner { serialNumber } }`;
const ROLES = 'serialNumber state rawState haRole haPartner { serialNumber } lastContactAt upSince';

describe('edges of the graph', () => {
  const network = useSmallNetwork();

  it('say where they are and how they are', async () => {
    expect(await network.edges(EDGE, 'VC0000001')).toEqual([
      {
        serialNumber: 'VC0000001',
        name: 'STORE-12',
        state: 'CONNECTED',
        rawState: 'CONNECTED',
        host: network.hosts()[0],
        enterpriseId: '1',
        enterpriseName: 'Smith & Sons|70001|',
        edgeId: '10',
        model: 'edge520',
        softwareVersion: '4.5.2',
        lastContactAt: '2024-06-03T12:00:00.000Z',
        upSince: '2024-05-27T13:20:00.000Z',
        haRole: 'STANDALONE',
        haPartner: null,
      },
    ]);
  });

  it('velocloud.md §7.4 §7.9: are not mixed up when two orchestrators use the same ids', async () => {
    const fields = `name host enterpriseId edgeId enterpriseName events { id }
      links { logicalId metrics { latencyMs { rx } } }`;
    expect(await network.edges(fields, 'VC1000001', 'VC0000001')).toMatchObject([
      {
        name: 'DEPOT-1',
        host: network.hosts()[1],
        enterpriseId: '1',
        edgeId: '10',
        enterpriseName: ' Café Söhne |70001|',
        events: [{ id: '6' }],
        links: [{ logicalId: '02:00:5e:02:00:64:0000', metrics: { latencyMs: { rx: 90 } } }],
      },
      {
        name: 'STORE-12',
        host: network.hosts()[0],
        links: [{ metrics: { latencyMs: { rx: 20 } } }, { metrics: null }],
      },
    ]);
  });

  // prettier-ignore
  it.each<{ when: string; serialNumber: string; expected: object | null }>([
    { when: 'a primary beside a ready standby',   serialNumber: 'VC0000011', expected: { state: 'CONNECTED', rawState: 'CONNECTED', haRole: 'PRIMARY', haPartner: { serialNumber: 'VC0000012' }, lastContactAt: '2024-06-03T11:58:00.000Z', upSince: '2024-05-27T13:20:00.000Z' } },
    { when: 'a ready standby',                    serialNumber: 'VC0000012', expected: { state: 'CONNECTED', rawState: 'READY', haRole: 'STANDBY', haPartner: { serialNumber: 'VC0000011' }, lastContactAt: '2024-06-03T11:58:00.000Z', upSince: null } },
    { when: 'a primary beside a failed standby',  serialNumber: 'VC0000013', expected: { state: 'CONNECTED', rawState: 'CONNECTED', haRole: 'PRIMARY', haPartner: { serialNumber: 'VC0000014' } } },
    { when: 'a failed standby',                   serialNumber: 'VC0000014', expected: { state: 'OFFLINE', rawState: 'FAILED', haRole: 'STANDBY', haPartner: { serialNumber: 'VC0000013' } } },
    { when: 'a primary whose HA is being set up', serialNumber: 'VC0000015', expected: { state: 'CONNECTED', rawState: 'CONNECTED', haRole: 'STANDALONE', haPartner: null } },
    { when: 'a standby that is being set up',     serialNumber: 'VC0000016', expected: null },
    { when: 'an edge of no state',                serialNumber: 'VC0000017', expected: { state: null, rawState: null, haRole: 'STANDALONE' } },
    { when: 'an edge that was never seen',        serialNumber: 'VC0000018', expected: { state: 'NEVER_ACTIVATED', lastContactAt: null, upSince: null } },
    { when: 'an edge in a state of no name',      serialNumber: 'VC0000019', expected: { state: 'UNKNOWN', rawState: 'EXPIRED' } },
    { when: 'a serial number nobody knows',       serialNumber: 'VC9999999', expected: null },
  ])('velocloud.md §7.3: are told apart: $when', async ({ serialNumber, expected }) => {
    const [edge] = await network.edges(ROLES, serialNumber);
    if (expected === null) expect(edge).toBeNull();
    else expect(edge).toMatchObject({ serialNumber, ...expected });
  });

  it('of one pair share all but serial number and state, each with links under its own', async () => {
    const fields =
      'serialNumber name edgeId model softwareVersion links { id logicalId metrics { bytes { rx } } configuration { mode } }';
    const [primary, standby] = await network.edges(fields, 'VC0000011', 'VC0000012');
    expect(standby).toEqual(
      JSON.parse(JSON.stringify(primary).replaceAll('VC0000011', 'VC0000012')),
    );
    expect(primary).toMatchObject({
      links: [
        {
          id: 'VC0000011:GE1',
          metrics: { bytes: { rx: 1_800_000 } },
          configuration: { mode: 'PUBLIC' },
        },
      ],
    });
  });

  it('are listed for each orchestrator in order of serial number, page by page', async () => {
    const seen: string[][] = [];
    let after: string | null = null;
    do {
      const { host, edges } = await firstOrchestrator(after);
      expect({ host, totalCount: edges.totalCount }).toEqual({
        host: network.hosts()[0],
        totalCount: 9,
      });
      seen.push(edges.nodes.map(({ serialNumber }) => serialNumber));
      after = edges.pageInfo.hasNextPage ? edges.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([
      ['VC0000001', 'VC0000011', 'VC0000012', 'VC0000013'],
      ['VC0000014', 'VC0000015', 'VC0000017', 'VC0000018'],
      ['VC0000019'],
    ]);
  });

  interface Listed {
    readonly host: string;
    readonly edges: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly serialNumber: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  }

  async function firstOrchestrator(after: string | null): Promise<Listed> {
    const query = `query ($after: String) { orchestrators { host edges(first: 4, after: $after) {
      totalCount nodes { serialNumber } pageInfo { hasNextPage endCursor } } } }`;
    const { orchestrators } = (await network.data(query, { after })) as { orchestrators: Listed[] };
    const [first] = orchestrators;
    if (!first) throw new Error('there is no orchestrator');
    return first;
  }
});
