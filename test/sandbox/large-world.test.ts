import { startSandbox, type Sandbox } from '../../sandbox/index.ts';
import type { Edge } from '../../sandbox/world/types.ts';
import { EPOCH } from './world/snapshot.ts';

const EDGES = 5000;

interface Row {
  readonly edgeId: number;
  readonly linkId: number | null;
  readonly edgeSerialNumber: string | null;
}

describe('a sandbox with a large world', () => {
  let sandbox: Sandbox;
  const cookies = new Map<string, string>();
  const hosts = (): string[] =>
    (JSON.parse(sandbox.environment['VELOCLOUD_CREDENTIALS'] ?? '[]') as { host: string }[]).map(
      ({ host }) => host,
    );

  beforeAll(async () => {
    sandbox = await startSandbox({
      epoch: EPOCH,
      paused: true,
      edges: EDGES,
      faults: { lit: [{ kind: 'throttled' }], hawkeye: [{ kind: 'refused' }] },
    });
    for (const host of hosts()) {
      const answer = await post(host, 'login/operatorLogin', {
        username: 'noc-graph',
        password: 'sandbox-velocloud-password',
      });
      cookies.set(host, answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '');
    }
  });
  afterAll(() => sandbox.stop());

  const post = (host: string, method: string, body: object) =>
    fetch(`http://${host}/portal/rest/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies.get(host) ?? '' },
      body: JSON.stringify(body),
      redirect: 'manual',
    });
  const rows = async <T = Row>(orchestrator: number, method: string, body = {}): Promise<T[]> =>
    (await (await post(hosts()[orchestrator] ?? '', method, body)).json()) as T[];
  const edgesOf = (orchestrator: number): Edge[] =>
    sandbox.world.edges.filter((edge) => edge.orchestrator === orchestrator);

  it.each([0, 1])(
    'answers for the whole network of orchestrator %i, each link once',
    async (host) => {
      const links = edgesOf(host).flatMap((edge) => edge.links.map(({ linkId }) => linkId));
      const bare = edgesOf(host).filter((edge) => edge.links.length === 0).length;
      const status = await rows(host, 'monitoring/getEnterpriseEdgeLinkStatus');
      expect(status).toHaveLength(links.length + bare);
      expect(new Set(status.map(({ linkId }) => linkId ?? -1))).toEqual(
        new Set(bare > 0 ? [-1, ...links] : links),
      );
      const interval = { start: new Date(EPOCH.getTime() - 3_600_000) };
      const metrics = await rows(host, 'monitoring/getAggregateEdgeLinkMetrics', { interval });
      expect(metrics.length).toBeGreaterThan(0.9 * links.length);
      const measured = new Set(metrics.map(({ linkId }) => linkId));
      expect(measured.size).toBe(metrics.length);
      expect(status.filter(({ linkId }) => measured.has(linkId))).toHaveLength(metrics.length);
    },
  );

  it.each([0, 1])(
    'counts the edges of each enterprise of orchestrator %i as it lists them',
    async (host) => {
      const enterprises = await rows<{ id: number; edgeCount: number }>(
        host,
        'network/getNetworkEnterprises',
      );
      expect(enterprises.length).toBeGreaterThan(90);
      expect(enterprises.reduce((sum, { edgeCount }) => sum + edgeCount, 0)).toBe(
        edgesOf(host).length,
      );
      const last = enterprises.at(-1);
      const listed = await rows<{ id: number }>(host, 'enterprise/getEnterpriseEdges', {
        enterpriseId: last?.id,
      });
      expect(listed).toHaveLength(last?.edgeCount ?? -1);
    },
  );

  it('begins with the faults that it was told', async () => {
    expect(
      sandbox.simulators.flatMap(({ system, faults }) => faults.map(({ kind }) => [system, kind])),
    ).toEqual([
      ['hawkeye', 'refused'],
      ['lit', 'throttled'],
    ]);
    const address = sandbox.environment['LIT_LOGIN_URL'] ?? '';
    expect((await fetch(address, { method: 'POST' })).status).toBe(429);
  });

  // prettier-ignore
  it.each([
    [{ bruni: [{ kind: 'cut' }] as const },  'faults of the sandbox: system: expected one of bruin'],
    [{ t7: [{ kind: 'doubled' }] as const }, 'faults of the sandbox: fault.kind: t7 can be refused'],
  ])('does not start with %j', async (faults, says) => {
    await expect(startSandbox({ paused: true, faults })).rejects.toThrow(says);
  });
});
