import { startLumin } from '../../sandbox/lumin/index.ts';
import { DAY_MS } from '../../sandbox/world/time.ts';
import { lumin } from '../../subgraphs/lumin/index.ts';
import { aWorld, EPOCH } from '../sandbox/world/snapshot.ts';
import { connectSubgraph } from '../support/connect-subgraph.ts';
import { EVENTS, type EventPage } from '../support/lumin-bench.ts';

describe('lumin and the month of a report, in the default world', () => {
  it('reads every event once, in about a call for each hundred', async () => {
    const world = aWorld();
    const from = new Date(EPOCH.getTime() - 31 * DAY_MS);
    const vendor = await startLumin({ world, port: 0 });
    const subgraph = connectSubgraph(lumin, vendor.environment);
    const read: Record<string, unknown>[] = [];
    let after: string | null = null;
    do {
      const variables = { from, to: EPOCH, first: 1000, after };
      const { data, errors } = await subgraph.ask(EVENTS, variables);
      expect(errors).toBeUndefined();
      const { nodes, pageInfo } = data?.billingEvents as EventPage;
      read.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const calls = vendor.calls.length;
    await subgraph.stop();
    await vendor.stop();

    const expected = world.billingEvents.filter(({ at }) => at >= from);
    expect(expected.length).toBeGreaterThan(2000);
    expect(read).toEqual(
      expected.map(({ id, at, type, conversationId, hostId, hostNumber, userNumber, fake }) => ({
        id,
        at: at.toISOString(),
        type: expect.any(String) as string,
        rawType: type,
        conversationId,
        hostId,
        hostPhone: `+${hostNumber}`,
        userPhone: userNumber === null ? null : `+${userNumber}`,
        fake,
      })),
    );
    expect(calls).toBeLessThanOrEqual(Math.ceil(expected.length / 100) * 1.2);
  });
});
