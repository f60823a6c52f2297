import { anEdge, HOST, startBuilt, startCustomers } from '../subgraphs/customers/builders.ts';

const DAY_MS = 86_400_000;
const QUERY = `query ($filter: WatchedEdgesFilter!, $after: DateTime) {
  watchedEdges(filter: $filter, lastContactAfter: $after) { totalCount nodes { edge { serialNumber } enterpriseId } }
}`;

describe('customer-cache, serving', () => {
  it('customer-cache #13 refuses a query without filter', async () => {
    const { data, errors } = await (await startBuilt()).ask('{ watchedEdges { totalCount } }');
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ message: expect.stringContaining('"filter"') as string }]);
  });

  it('customer-cache #14 says that the cache is still being built before the first build', async () => {
    const { data, errors } = await startCustomers().ask(QUERY, { filter: {} });
    expect(data).toEqual({ watchedEdges: null });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('still being built') as string,
        extensions: { code: 'NOT_READY' },
      },
    ]);
  });

  it('customer-cache #14 says the same for an orchestrator of which nothing is stored', async () => {
    const filter = { hosts: [{ host: 'vco9.example.test', enterpriseIds: [] }] };
    const { errors } = await (await startBuilt()).ask(QUERY, { filter });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_READY' } }]);
  });

  it('customer-cache #15 finds nothing when the only edge was heard of 8 days ago and 7 are asked for, and then only the fresh one', async () => {
    const subgraph = startCustomers();
    const now = subgraph.clock.now().getTime();
    const daysAgo = (days: number) => new Date(now - days * DAY_MS);
    await subgraph.recordEdges({ upserts: [anEdge({ lastContactAt: daysAgo(8) })] });
    await subgraph.complete('EDGES');
    const variables = { filter: {}, after: daysAgo(7).toISOString() };
    expect(await subgraph.ask(QUERY, variables)).toEqual({
      data: { watchedEdges: { totalCount: 0, nodes: [] } },
    });
    const fresh = anEdge({ serialNumber: 'VC0000002', lastContactAt: new Date(now) });
    const atTheLimit = anEdge({ serialNumber: 'VC0000003', lastContactAt: daysAgo(7) });
    await subgraph.recordEdges({ upserts: [fresh, atTheLimit] });
    expect((await subgraph.ask(QUERY, variables)).data?.watchedEdges).toEqual({
      totalCount: 1,
      nodes: [{ edge: { serialNumber: 'VC0000002' }, enterpriseId: '1' }],
    });
  });

  it.each([
    { what: 'one enterprise', hosts: [{ host: HOST, enterpriseIds: ['2'] }], found: ['2'] },
    { what: 'a whole host', hosts: [{ host: HOST, enterpriseIds: [] }], found: ['1', '2'] },
    { what: 'everything', hosts: undefined, found: ['1', '2'] },
  ])('customer-cache #16 serves $what when the filter says so', async ({ hosts, found }) => {
    const { data } = await (await startBuilt()).ask(QUERY, { filter: hosts ? { hosts } : {} });
    expect(data?.watchedEdges).toMatchObject({
      totalCount: found.length,
      nodes: found.map((enterpriseId) => ({ enterpriseId })),
    });
  });
});
