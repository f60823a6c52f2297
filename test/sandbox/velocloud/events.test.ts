import type { EdgeEvent } from '../../../sandbox/world/types.ts';
import { anEdge, anEvent, minutesAgo } from '../small-world.ts';
import { aNetworkWorld, usePortal } from './portal-caller.ts';

interface Found {
  readonly metaData: { readonly limit: number; readonly more: boolean };
  readonly data: readonly { readonly id: number }[];
}

describe('VeloCloud events', () => {
  const portal = usePortal();

  async function start(...events: EdgeEvent[]): Promise<void> {
    const edges = [anEdge(), anEdge({ edgeId: 11, name: 'STORE-13' })];
    await portal.start(aNetworkWorld({ edges, events }));
  }

  const ask = async (more: Record<string, unknown> = {}): Promise<Found> =>
    (
      await portal.call('event/getEnterpriseEvents', {
        enterpriseId: 1,
        interval: { start: minutesAgo(60).toISOString() },
        ...more,
      })
    ).body as Found;

  const idsOf = ({ data }: Found): number[] => data.map((event) => event.id);

  it('shows one event as the portal writes it', async () => {
    await start(anEvent());
    expect(await ask()).toEqual({
      metaData: { limit: 2048, more: false },
      data: [
        {
          id: 1,
          eventTime: '2024-06-03T11:30:00.000Z',
          event: 'LINK_DEAD',
          category: 'NETWORK',
          severity: 'ALERT',
          message: 'Link GE1 is now DEAD',
          edgeName: 'STORE-12',
          enterpriseUsername: '',
          segmentName: '',
          detail: '{}',
        },
      ],
    });
  });

  it('begins with the newest, also within one instant', async () => {
    await start(
      anEvent({ id: 1, at: minutesAgo(30) }),
      anEvent({ id: 2, at: minutesAgo(20) }),
      anEvent({ id: 3, at: minutesAgo(20) }),
    );
    expect(idsOf(await ask())).toEqual([3, 2, 1]);
  });

  it('keeps to its interval, in both forms of dates', async () => {
    await start(
      anEvent({ id: 1, at: minutesAgo(50) }),
      anEvent({ id: 2, at: minutesAgo(30) }),
      anEvent({ id: 3, at: minutesAgo(10) }),
    );
    const iso = { start: '2024-06-03T11:20:00Z', end: '2024-06-03T11:40:00Z' };
    const blank = { start: '2024-06-03 11:20:00', end: '2024-06-03 11:40:00' };
    expect(idsOf(await ask({ interval: iso }))).toEqual([2]);
    expect(idsOf(await ask({ interval: blank }))).toEqual([2]);
  });

  it('stops at the limit and says that there is more', async () => {
    await start(anEvent({ id: 1 }), anEvent({ id: 2 }), anEvent({ id: 3 }));
    const found = await ask({ filter: { limit: 2 } });
    expect(found.metaData).toEqual({ limit: 2, more: true });
    expect(idsOf(found)).toEqual([3, 2]);
    expect((await ask({ filter: { limit: null } })).metaData.limit).toBe(2048);
  });

  it('keeps to edges', async () => {
    await start(anEvent({ id: 1 }), anEvent({ id: 2, edgeId: 11 }));
    expect(idsOf(await ask({ edgeId: [11] }))).toEqual([2]);
    expect(idsOf(await ask({ edgeId: [10] }))).toEqual([1]);
    expect(idsOf(await ask({ edgeId: [10, 11] }))).toEqual([2, 1]);
    expect(idsOf(await ask({ edgeId: [] }))).toEqual([2, 1]);
  });

  it('leaves out other enterprises and other orchestrators', async () => {
    await start(anEvent({ id: 1, enterpriseId: 2 }), anEvent({ id: 2, orchestrator: 1 }));
    expect(idsOf(await ask())).toEqual([]);
  });

  // prettier-ignore
  it.each([
    { rule: { field: 'event', op: 'is', values: ['LINK_DEAD', 'LINK_ALIVE'] }, ids: [2, 1] },
    { rule: { field: 'event', op: 'isNot', values: ['LINK_DEAD'] },            ids: [3, 2] },
    { rule: { field: 'severity', op: 'is', values: ['ALERT'] },                ids: [1] },
    { rule: { field: 'edgeName', op: 'is', values: ['STORE-13'] },             ids: [3] },
    { rule: { field: 'message', op: 'contains', values: ['GE2'] },             ids: [2] },
    { rule: { field: 'message', op: 'startsWith', values: ['Edge'] },          ids: [3] },
  ])('filters by $rule.field $rule.op $rule.values', async ({ rule, ids }) => {
    await start(
      anEvent({ id: 1 }),
      anEvent({ id: 2, event: 'LINK_ALIVE', severity: 'INFO', message: 'Link GE2 is no longer DEAD' }),
      anEvent({ id: 3, event: 'EDGE_UP', severity: 'NOTICE', message: 'Edge STORE-13 is up', edgeId: 11 }),
    );
    expect(idsOf(await ask({ filter: { rules: [rule] } }))).toEqual(ids);
  });

  it('refuses a field or an operator that it does not have', async () => {
    await start();
    const rules = [{ field: 'colour', op: 'resembles', values: [] }];
    expect(await ask({ filter: { rules } })).toMatchObject({
      error: {
        code: -32602,
        data: { error: [{ path: 'filter.rules.0.field' }, { path: 'filter.rules.0.op' }] },
      },
    });
  });
});
