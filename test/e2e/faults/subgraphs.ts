import { damageOf, leaksOf } from '../../support/damage.ts';
import { faultDocument, holes } from '../../support/fault-document.ts';
import type { FaultyProxy, ProxyFault } from '../../support/faulty-proxy.ts';
import type { ClientAnswer, ClientError, SystemUnderTest } from '../../support/start-system.ts';

const FAULTS: readonly (readonly [name: string, fault: ProxyFault])[] = [
  ['refuses connections', 'refused'],
  ['is slow beyond its time-out', 'slow'],
  ['answers 5xx', 'server-error'],
  ['answers garbage', 'garbage'],
  ['breaks its answer off', 'broken-off'],
];

/** Each fault of each subgraph, before a system that reaches its subgraphs over these proxies. */
export function describeSubgraphFaults(
  started: () => SystemUnderTest,
  proxies: () => ReadonlyMap<string, FaultyProxy>,
): void {
  let running: SystemUnderTest;
  let whole: ClientAnswer<{ customers: { nodes: unknown[] } }>;
  const ask = () =>
    running.ask<{ customers: { nodes: unknown[] } }>(faultDocument(running), { customer: '70001' });

  beforeAll(async () => {
    running = started();
    whole = await ask();
  }, 60_000);

  /** A machine under load may let another subgraph take too long: asked again then, a few times. */
  async function askBut(name: string) {
    let answer = await ask();
    const isLate = ({ extensions }: ClientError) =>
      extensions.subgraph !== name && extensions.code === 'SUBGRAPH_TIMEOUT';
    for (let again = 0; again < 3 && answer.errors.some(isLate); again += 1) answer = await ask();
    return answer;
  }

  it('the whole answer over HTTP has something of every subgraph to lose', () => {
    expect(whole.data.customers.nodes.length).toBeGreaterThan(0);
    expect(JSON.stringify(whole.data)).toContain('"probability"');
  });

  const table = Object.keys(holes).flatMap((name) =>
    FAULTS.map(([does, fault]) => [name, does, fault] as const),
  );
  it.each(table)(
    '%s %s: the rest stays, each hole has a coded error at its place, and it recovers',
    async (name, _does, fault) => {
      const proxy = proxies().get(name);
      await proxy?.set(fault);
      const answer = await askBut(name);
      await proxy?.set('none');

      const known = whole.errors.map(({ path }) => JSON.stringify(path));
      const errors = answer.errors.filter(({ path }) => !known.includes(JSON.stringify(path)));
      const { explained, unexplained } = damageOf(whole, answer);
      expect(unexplained).toEqual([]);
      expect(errors.length).toBeGreaterThan(0);
      const before = whole.errors.map(({ path }) =>
        (path ?? []).map((step) => (typeof step === 'number' ? '*' : step)).join('.'),
      );
      expect(
        explained.filter((place) => ![...(holes[name] ?? []), ...before].includes(place)),
      ).toEqual([]);
      for (const { extensions } of errors) {
        expect(extensions).toMatchObject({
          subgraph: name,
          requestId: expect.any(String) as string,
        });
        expect(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'SUBGRAPH_MALFORMED']).toContain(
          extensions.code,
        );
      }
      expect(leaksOf(answer.errors)).toEqual([]);
      expect((await ask()).data).toEqual(whole.data);
    },
  );
}
