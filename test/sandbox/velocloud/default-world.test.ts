import { createWorld } from '../../../sandbox/world/index.ts';
import { usePortal } from './portal-caller.ts';

interface Row {
  readonly enterpriseId: number;
  readonly edgeId: number;
  readonly edgeSerialNumber: string | null;
  readonly linkId: number | null;
}

describe('VeloCloud over the default world', () => {
  const portal = usePortal();

  it.each([0, 1])('shows the edges of orchestrator %i and no others', async (orchestrator) => {
    const world = createWorld({ paused: true });
    await portal.start(world, orchestrator);
    const { body } = await portal.call('monitoring/getEnterpriseEdgeLinkStatus');
    const edges = world.edges.filter((edge) => edge.orchestrator === orchestrator);
    expect((body as Row[]).map((row) => [row.edgeSerialNumber, row.linkId])).toEqual(
      edges.flatMap(({ serialNumber, links }) =>
        links.length === 0
          ? [[serialNumber, null]]
          : links.map((link) => [serialNumber, link.linkId]),
      ),
    );
  });

  it('numbers the edges of both orchestrators alike', async () => {
    const world = createWorld({ paused: true });
    const idsOf = async (orchestrator: number): Promise<Set<string>> => {
      const simulator = await portal.start(world, orchestrator);
      const { body } = await portal.call('monitoring/getEnterpriseEdgeLinkStatus');
      await simulator.stop();
      return new Set((body as Row[]).map((row) => `${row.enterpriseId}/${row.edgeId}`));
    };
    const [first, second] = [await idsOf(0), await idsOf(1)];
    expect([...first].filter((id) => second.has(id))).not.toHaveLength(0);
  });

  it('answers configuration, series and events for every edge', async () => {
    const world = createWorld({ paused: true });
    await portal.start(world);
    const start = world.clock.now().getTime() - 86_400_000;
    for (const { orchestrator, enterpriseId, edgeId } of world.edges) {
      if (orchestrator !== 0) continue;
      const edge = { enterpriseId, edgeId };
      const interval = { start };
      const { body } = await portal.call('metrics/getEdgeLinkSeries', { ...edge, interval });
      for (const { series } of body as { series: { data: unknown[] }[] }[]) {
        for (const { data } of series) expect(data.length).toBeGreaterThanOrEqual(288);
      }
      expect((await portal.call('edge/getEdgeConfigurationModules', edge)).status).toBe(200);
      const events = { enterpriseId, edgeId: [edgeId], interval };
      expect((await portal.call('event/getEnterpriseEvents', events)).status).toBe(200);
    }
  });
});
