import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../sandbox/world/time.ts';
import type { Ticket } from '../../../sandbox/world/types.ts';
import { aWorld, differences, EPOCH, snapshot, stepped } from './snapshot.ts';

describe('the world', () => {
  it('is the same for the same seed and epoch', () => {
    expect(differences(snapshot(aWorld({ seed: 7 })), snapshot(aWorld({ seed: 7 })))).toEqual([]);
  });

  it('is another for another seed', () => {
    const changed = differences(snapshot(aWorld({ seed: 7 })), snapshot(aWorld({ seed: 8 })));
    expect(changed).toEqual(
      expect.arrayContaining([
        'edges',
        'inventory',
        'tickets',
        'dispatches',
        'events',
        'probeTests',
      ]),
    );
  });

  it('moves with its epoch and keeps its shape', () => {
    const later = new Date(EPOCH.getTime() + 100 * DAY_MS);
    const ages = (epoch: Date): number[] =>
      [...aWorld({ epoch }).tickets.values()].map(
        ({ createdAt }) => epoch.getTime() - createdAt.getTime(),
      );
    expect(ages(later)).toEqual(ages(EPOCH));
  });

  it('comes to the same in one step as in many', () => {
    const once = stepped(aWorld(), 6 * HOUR_MS);
    const often = aWorld();
    for (let minute = 0; minute < 6 * 60; minute += 1) stepped(often, MINUTE_MS);
    expect(differences(snapshot(once), snapshot(often))).toEqual([]);
  });

  it('is small enough to be made in a moment: at most 30,000 things', () => {
    const sizes = Object.values(aWorld()).map((part: unknown) => {
      if (part instanceof Map) return part.size;
      return Array.isArray(part) ? part.length : 0;
    });
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(30_000);
  });
});

describe('the default world', () => {
  const world = aWorld();
  const ofCustomer = (clientId: number): Ticket[] =>
    [...world.tickets.values()].filter((ticket) => ticket.clientId === clientId);

  it('has five customers, 70001 to 70005', () => {
    expect([...world.customers.keys()]).toEqual([70001, 70002, 70003, 70004, 70005]);
  });

  it('has 120 edges over both orchestrators, 40 probes, 155 tickets and 32 dispatches', () => {
    expect(world.edges).toHaveLength(120);
    expect(new Set(world.edges.map(({ orchestrator }) => orchestrator))).toEqual(new Set([0, 1]));
    expect(world.probes).toHaveLength(40);
    expect(world.tickets.size).toBe(155);
    expect(world.dispatches.size).toBe(32);
  });

  it('has orchestrators whose enterprise and edge ids overlap', () => {
    const ids = (orchestrator: number, key: 'enterpriseId' | 'edgeId'): Set<number> =>
      new Set(
        world.edges.filter((edge) => edge.orchestrator === orchestrator).map((edge) => edge[key]),
      );
    for (const key of ['enterpriseId', 'edgeId'] as const) {
      const shared = [...ids(0, key)].filter((id) => ids(1, key).has(id));
      expect(shared.length).toBeGreaterThan(1);
    }
  });

  it('has a ready, a failed and a pending HA pair', () => {
    const states = world.edges.flatMap(({ ha }) => ha?.state ?? []);
    expect(new Set(states)).toEqual(new Set(['READY', 'FAILED', 'PENDING_INIT']));
  });

  it.each([
    ['without a serial number', world.edges.some(({ serialNumber }) => serialNumber === null)],
    ['without a state', world.edges.some(({ state }) => state === null)],
    ['that was never activated', world.edges.some(({ state }) => state === 'NEVER_ACTIVATED')],
    [
      'without links',
      world.edges.some(({ links, state }) => links.length === 0 && state === 'CONNECTED'),
    ],
    [
      'with a link without label',
      world.edges.some(({ links }) => links.some((l) => l.displayName === null)),
    ],
    [
      'with a link without estimate',
      world.edges.some(({ links }) => links.some((l) => l.traffic.capacityBpsRx === 0)),
    ],
  ])('has an edge %s', (_what, present) => {
    expect(present).toBe(true);
  });

  it.each([
    ['that is inactive', world.probes.some(({ active }) => !active)],
    [
      'that nobody heard of',
      world.probes.some((p) => !p.nodeToNode.updatedAt && !p.realService.updatedAt),
    ],
    [
      'whose uid is no hardware address',
      world.probes.some(({ uid }) => !/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/.test(uid)),
    ],
  ])('has a probe %s', (_what, present) => {
    expect(present).toBe(true);
  });

  it('has customer 70002 with at least 30 open outages', () => {
    const open = ofCustomer(70002).filter(
      ({ category, status }) => category === 'VOO' && (status === 'New' || status === 'InProgress'),
    );
    expect(open.length).toBeGreaterThanOrEqual(30);
  });

  it('has tickets of every topic and status, and one whose severity was never set', () => {
    const tickets = [...world.tickets.values()];
    expect(new Set(tickets.map(({ category }) => category))).toEqual(
      new Set(['VOO', 'VAS', '019', '053']),
    );
    expect(new Set(tickets.map(({ status }) => status))).toEqual(
      new Set(['New', 'InProgress', 'Draft', 'Resolved', 'Closed', 'InReview']),
    );
    expect(tickets.some(({ severity }) => severity === 100)).toBe(true);
  });

  it('has dispatches of both vendors in every phase', () => {
    for (const vendor of ['LIT', 'CTS']) {
      const phases = [...world.dispatches.values()]
        .filter((d) => d.vendor === vendor)
        .map((d) => d.phase);
      expect(new Set(phases)).toEqual(
        new Set(['requested', 'confirmed', 'on-site', 'completed', 'cancelled']),
      );
    }
  });

  it('has days of past events and a day of past tests, oldest first, and none of the future', () => {
    for (const [list, pastMs] of [
      [world.events, 2 * DAY_MS],
      [world.probeTests, 23 * HOUR_MS],
    ] as const) {
      const times = list.map(({ at }) => at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(EPOCH.getTime() - (times[0] ?? 0)).toBeGreaterThan(pastMs);
      expect(times.at(-1)).toBeLessThanOrEqual(EPOCH.getTime());
    }
  });
});
