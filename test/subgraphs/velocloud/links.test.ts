import { useSmallNetwork } from './small-network.ts';

const LINK = `id interface state rawState displayName isp ipAddress lastActiveAt logicalId
  configuration { interfaces mode rawMode type rawType }`;
const METRICS = `latencyMs { rx tx } lossPercent { rx tx } jitterMs { rx tx } bytes { rx tx }
  capacityBps { rx tx } utilizationPercent { rx tx }`;

describe('links of the graph', () => {
  const network = useSmallNetwork();

  it('stand in order of interface, null where the orchestrator has nothing', async () => {
    expect(await network.edges(`links { ${LINK} }`, 'VC0000001')).toEqual([
      {
        links: [
          {
            id: 'VC0000001:GE1',
            interface: 'GE1',
            state: 'STABLE',
            rawState: 'STABLE',
            displayName: 'Carrier 203.0.113.7',
            isp: 'Carrier',
            ipAddress: '203.0.113.7',
            lastActiveAt: '2024-06-03T12:00:00.000Z',
            logicalId: '02:00:5e:01:00:64:0000',
            configuration: {
              interfaces: ['GE1'],
              mode: 'PUBLIC',
              rawMode: 'PUBLIC',
              type: 'WIRED',
              rawType: 'WIRED',
            },
          },
          {
            id: 'VC0000001:GE2',
            interface: 'GE2',
            state: 'DISCONNECTED',
            rawState: 'DISCONNECTED',
            displayName: null,
            isp: null,
            ipAddress: null,
            lastActiveAt: null,
            logicalId: '02:00:5e:01:00:64:0000',
            configuration: null,
          },
        ],
      },
    ]);
  });

  it('velocloud.md §7.6: have averages when they sent something, and no share of a capacity without an estimate', async () => {
    const fields = `links { half: metrics { ${METRICS} } hour: metrics(window: LAST_60_MIN) { bytes { rx tx } utilizationPercent { rx tx } } }`;
    expect(await network.edges(fields, 'VC0000001')).toEqual([
      {
        links: [
          {
            half: {
              latencyMs: { rx: 20, tx: 25 },
              lossPercent: { rx: 0.1, tx: 0.2 },
              jitterMs: { rx: 2, tx: 3 },
              bytes: { rx: 1_800_000, tx: 900_000 },
              capacityBps: { rx: 100_000_000, tx: 0 },
              utilizationPercent: { rx: 0.008, tx: null },
            },
            hour: {
              bytes: { rx: 3_600_000, tx: 1_800_000 },
              utilizationPercent: { rx: 0.008, tx: null },
            },
          },
          { half: null, hour: null },
        ],
      },
    ]);
  });

  it('have series with a gap where they were dead, and none when dead all the time', async () => {
    const [edge] = (await network.edges(
      'links { series(window: LAST_24_HOURS) { metric startAt tickMs values } hour: series(window: LAST_HOUR) { values } }',
      'VC0000001',
    )) as { links: { series: { values: (number | null)[] }[]; hour: { values: number[] }[] }[] }[];
    const [first, second] = edge?.links ?? [];
    const ticks = (value: number) =>
      // Dead from 10:00 to 10:20, the first tick being that of noon the day before.
      Array.from({ length: 288 }, (_, tick) => (tick >= 264 && tick < 268 ? null : value));
    expect(first?.series).toEqual(
      [
        { metric: 'BYTES_TX', values: ticks(150_000) },
        { metric: 'BYTES_RX', values: ticks(300_000) },
        { metric: 'CAPACITY_TX_BPS', values: ticks(0) },
        { metric: 'CAPACITY_RX_BPS', values: ticks(100_000_000) },
      ].map((series) => ({ ...series, startAt: '2024-06-02T12:00:00.000Z', tickMs: 300_000 })),
    );
    expect(first?.hour.map(({ values }) => values.length)).toEqual([12, 12, 12, 12]);
    expect(second).toEqual({ series: [], hour: [] });
  });

  it('are found by their own ids, under either member of a pair', async () => {
    const ids = [
      'VC0000001:GE2',
      'VC0000012:GE1',
      'VC0000016:GE1',
      'VC0000001:SFP1',
      'VC9999999:GE1',
    ];
    const query =
      'query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Link { id state } } }';
    expect(
      await network.data(query, { ids: ids.map((id) => ({ __typename: 'Link', id })) }),
    ).toEqual({
      _entities: [
        { id: 'VC0000001:GE2', state: 'DISCONNECTED' },
        { id: 'VC0000012:GE1', state: 'STABLE' },
        null,
        null,
        null,
      ],
    });
  });
});
