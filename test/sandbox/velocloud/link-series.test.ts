import type { World } from '../../../sandbox/world/types.ts';
import { aLink, anEdge, anEvent, EPOCH, minutesAgo } from '../small-world.ts';
import { aNetworkWorld, usePortal } from './portal-caller.ts';

interface LinkSeries {
  readonly linkId: number;
  readonly name: string;
  readonly link: Record<string, unknown>;
  readonly series: readonly {
    readonly metric: string;
    readonly startTime: number;
    readonly tickInterval: number;
    readonly data: readonly (number | null)[];
    readonly total: number;
    readonly min: number;
    readonly max: number;
  }[];
}

const TICK_MS = 300_000;

describe('VeloCloud link series', () => {
  const portal = usePortal();

  async function seriesOf(
    world: World,
    minutes: number,
    more: Record<string, unknown> = {},
  ): Promise<LinkSeries[]> {
    await portal.start(world);
    return series(minutes, more);
  }

  async function series(
    minutes: number,
    more: Record<string, unknown> = {},
  ): Promise<LinkSeries[]> {
    const { status, body } = await portal.call('metrics/getEdgeLinkSeries', {
      enterpriseId: 1,
      edgeId: 10,
      interval: { start: minutesAgo(minutes).getTime(), end: EPOCH.getTime() },
      ...more,
    });
    expect(status).toBe(200);
    return body as LinkSeries[];
  }

  it('gives bytes in ticks of five minutes, and capacities in bits per second', async () => {
    const found = await seriesOf(aNetworkWorld({ edges: [anEdge()] }), 30, {
      metrics: ['bytesRx', 'bpsOfBestPathRx', 'bpsOfBestPathTx'],
    });
    expect(found).toEqual([
      {
        linkId: 100,
        edgeId: 10,
        name: 'GE1',
        link: expect.objectContaining({ id: 100, interface: 'GE1' }) as unknown,
        series: [
          {
            metric: 'bytesRx',
            startTime: minutesAgo(30).getTime(),
            tickInterval: TICK_MS,
            data: [300_000, 300_000, 300_000, 300_000, 300_000, 300_000],
            total: 1_800_000,
            min: 300_000,
            max: 300_000,
          },
          expect.objectContaining({ metric: 'bpsOfBestPathRx', min: 100_000_000 }),
          expect.objectContaining({ metric: 'bpsOfBestPathTx', max: 0 }),
        ],
      },
    ]);
  });

  it('is empty below 15 minutes', async () => {
    expect(await seriesOf(aNetworkWorld({ edges: [anEdge()] }), 14.99)).toEqual([]);
    expect(await series(15)).toHaveLength(1);
  });

  it('holds 1024 ticks at most', async () => {
    const world = aNetworkWorld({ edges: [anEdge()] });
    const [threeDays] = await seriesOf(world, 3 * 1440);
    expect(threeDays?.series[0]?.data).toHaveLength(864);
    const [week] = await series(7 * 1440);
    expect(week?.series[0]?.data).toHaveLength(1024);
  });

  it('takes ISO dates, and bytes in both directions by default', async () => {
    const found = await seriesOf(aNetworkWorld({ edges: [anEdge()] }), 0, {
      interval: { start: minutesAgo(15).toISOString() },
    });
    expect(found[0]?.series.map(({ metric }) => metric).sort()).toEqual(['bytesRx', 'bytesTx']);
  });

  it('is null while a link or its edge was down', async () => {
    const other = { id: 9, edgeId: 11 };
    const events = [
      anEvent({ at: minutesAgo(40), event: 'LINK_DEAD', message: 'Link GE1 is now DEAD' }),
      anEvent({ ...other, at: minutesAgo(38), event: 'EDGE_DOWN', message: 'Edge is down' }),
      anEvent({ at: minutesAgo(35), event: 'LINK_DEAD', message: 'Link GE2 is now DEAD' }),
      anEvent({ at: minutesAgo(30), event: 'LINK_ALIVE', message: 'Link GE1 is no longer DEAD' }),
      anEvent({ at: minutesAgo(15), event: 'EDGE_DOWN', message: 'Edge STORE-12 is down' }),
      anEvent({ at: minutesAgo(10), event: 'EDGE_UP', message: 'Edge STORE-12 is up' }),
    ];
    const [found] = await seriesOf(aNetworkWorld({ edges: [anEdge()], events }), 45);
    const isGap = found?.series[0]?.data.map((value) => value === null);
    expect(isGap).toEqual([false, true, true, false, false, false, true, false, false]);
  });

  it('ends where a link went down, and has no such link when it was down throughout', async () => {
    const down = (linkId: number, minutes: number) =>
      aLink({
        linkId,
        interface: `GE${linkId}`,
        state: 'DISCONNECTED',
        lastActive: minutesAgo(minutes),
      });
    const edge = anEdge({ links: [down(1, 10), down(2, 60), { ...down(3, 0), lastActive: null }] });
    const found = await seriesOf(aNetworkWorld({ edges: [edge] }), 20);
    expect(found.map(({ linkId, series: [first] }) => [linkId, first?.data])).toEqual([
      [1, [300_000, 300_000, null, null]],
    ]);
  });

  it('swings for an edge that is not still, always in the same way', async () => {
    const world = aNetworkWorld({ edges: [anEdge({ still: false })] });
    const [first] = await seriesOf(world, 60, { metrics: ['bytesRx'] });
    const [second] = await series(60, { metrics: ['bytesRx'] });
    expect(second).toEqual(first);
    const values = first?.series[0]?.data ?? [];
    expect(new Set(values).size).toBeGreaterThan(6);
    for (const value of values) {
      expect(value).toBeGreaterThanOrEqual(240_000);
      expect(value).toBeLessThanOrEqual(360_000);
    }
  });
});
