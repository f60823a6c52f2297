import type { WatchedEdgeInput } from '../../../subgraphs/generated/customers.ts';
import { anEdge, aProbe, NOW, startBuilt, startCustomers } from './builders.ts';

const LATER = '2026-11-20T13:00:00.000Z';
const earlier = new Date('2026-11-20T11:00:00.000Z');

async function serials(subgraph: ReturnType<typeof startCustomers>): Promise<string[]> {
  const { data } = await subgraph.ask(
    '{ watchedEdges(filter: {}) { nodes { edge { serialNumber } } } }',
  );
  const { nodes } = data?.watchedEdges as { nodes: { edge: { serialNumber: string } }[] };
  return nodes.map(({ edge }) => edge.serialNumber);
}

describe('recording watched edges', () => {
  it('lets upserts in, removals out, and leaves the rest', async () => {
    const subgraph = await startBuilt();
    expect(
      await subgraph.recordEdges({
        upserts: [anEdge({ serialNumber: 'VC0000003' })],
        removals: ['VC0000002', 'VC0000404'],
      }),
    ).toEqual({ size: 2, userErrors: [] });
    expect(await serials(subgraph)).toEqual(['VC0000001', 'VC0000003']);
  });

  it('replaces an entry and dates it', async () => {
    const subgraph = await startBuilt();
    subgraph.clock.advance(3_600_000);
    await subgraph.recordEdges({ upserts: [anEdge({ customerId: '1002' })] });
    const { data } = await subgraph.ask(
      '{ watchedEdges(filter: {}) { nodes { customer { id } cachedAt } } }',
    );
    expect(data?.watchedEdges).toEqual({
      nodes: [
        { customer: { id: '1002' }, cachedAt: LATER },
        { customer: { id: '999' }, cachedAt: NOW },
      ],
    });
  });

  it('gives the same when the same is recorded twice', async () => {
    const subgraph = await startBuilt();
    const before = await serials(subgraph);
    expect(await subgraph.recordEdges({ upserts: [anEdge()] })).toEqual({
      size: 2,
      userErrors: [],
    });
    expect(await serials(subgraph)).toEqual(before);
  });

  it('refuses a crossing that began before what is stored', async () => {
    const subgraph = await startBuilt();
    expect(await subgraph.recordEdges({ observedAt: earlier, removals: ['VC0000001'] })).toEqual({
      size: 2,
      userErrors: [
        {
          code: 'STALE',
          message: `input.observedAt: expected a time that is not before what is stored, ${NOW}`,
          path: ['input', 'observedAt'],
        },
      ],
    });
    expect(await serials(subgraph)).toContain('VC0000001');
  });

  const wrong = (changes: Partial<WatchedEdgeInput>) => ({ upserts: [anEdge(changes)] });
  it.each<{ what: string; input: object; code: string; path: string; says: string }>([
    {
      what: 'a serial number with blanks',
      input: wrong({ serialNumber: 'VC 1' }),
      code: 'INVALID',
      path: 'upserts.0.serialNumber',
      says: 'expected a serial number of letters, digits, dot and dash; got "VC 1"',
    },
    {
      what: 'a customer id that is a name',
      input: wrong({ customerId: 'ACME' }),
      code: 'INVALID',
      path: 'upserts.0.customerId',
      says: 'expected digits, for example 70001; got "ACME"',
    },
    {
      what: 'a site id without its customer',
      input: wrong({ siteId: '501' }),
      code: 'INVALID',
      path: 'upserts.0.siteId',
      says: 'expected `clientId:siteId`, for example 70001:501; got "501"',
    },
    {
      what: 'too many interfaces',
      input: wrong({ interfaces: Array.from({ length: 101 }, (_, i) => ({ name: `GE${i}` })) }),
      code: 'INVALID',
      path: 'upserts.0.interfaces',
      says: 'expected 0 to 100 items; got 101',
    },
    {
      what: 'too many upserts',
      input: { upserts: Array.from({ length: 501 }, (_, i) => anEdge({ serialNumber: `VC${i}` })) },
      code: 'INVALID',
      path: 'upserts',
      says: 'expected 0 to 500 items; got 501',
    },
    {
      what: 'an empty host',
      input: { host: '' },
      code: 'INVALID',
      path: 'host',
      says: 'expected a host name, with its port where it has one; got ""',
    },
    {
      what: 'one serial number twice',
      input: { upserts: [anEdge(), anEdge()] },
      code: 'DUPLICATE',
      path: 'upserts.1.serialNumber',
      says: 'expected each serialNumber once; "VC0000001" stands at 0 too',
    },
    {
      what: 'a serial number that enters and leaves',
      input: { upserts: [anEdge()], removals: ['VC0000001'] },
      code: 'DUPLICATE',
      path: 'removals.0',
      says: 'expected a serial number that is not among upserts; VC0000001 is',
    },
    {
      what: 'a time in the future',
      input: { observedAt: new Date(LATER) },
      code: 'INVALID',
      path: 'observedAt',
      says: `expected a time that is not later than now, ${NOW}`,
    },
  ])('refuses $what and records nothing', async ({ input, code, path, says }) => {
    const subgraph = startCustomers();
    expect(await subgraph.recordEdges(input)).toEqual({
      size: 0,
      userErrors: [
        { code, message: `input.${path}: ${says}`, path: ['input', ...path.split('.')] },
      ],
    });
    const { errors } = await subgraph.ask('{ watchedEdges(filter: {}) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_READY' } }]);
  });
});

describe('replacing watched probes', () => {
  it('keeps nothing of the list before', async () => {
    const subgraph = await startBuilt();
    const next = [
      aProbe({ serialNumber: '02005E000003' }),
      aProbe({ serialNumber: '02005E000002' }),
    ];
    expect(await subgraph.replaceProbes(next)).toEqual({ size: 2, userErrors: [] });
    const { data } = await subgraph.ask('{ watchedProbes { nodes { probe { serialNumber } } } }');
    expect(data?.watchedProbes).toEqual({
      nodes: [
        { probe: { serialNumber: '02005E000002' } },
        { probe: { serialNumber: '02005E000003' } },
      ],
    });
  });

  it('refuses an empty list, and one that began before what is stored', async () => {
    const subgraph = await startBuilt();
    expect(await subgraph.replaceProbes([])).toMatchObject({
      size: 1,
      userErrors: [{ code: 'INVALID', path: ['input', 'probes'] }],
    });
    expect(await subgraph.replaceProbes([aProbe()], earlier)).toMatchObject({
      size: 1,
      userErrors: [{ code: 'STALE', path: ['input', 'observedAt'] }],
    });
  });
});

describe('completing a refresh', () => {
  it('notes when the cache was and will be refreshed', async () => {
    const subgraph = await startBuilt();
    subgraph.clock.advance(3_600_000);
    expect(await subgraph.complete('EDGES')).toEqual({
      refresh: {
        cache: 'EDGES',
        refreshedAt: LATER,
        nextRefreshAt: '2026-11-20T17:00:00.000Z',
        size: 2,
      },
      userErrors: [],
    });
    const { data } = await subgraph.ask('{ cacheRefreshes { cache refreshedAt size } }');
    expect(data?.cacheRefreshes).toEqual([
      { cache: 'EDGES', refreshedAt: LATER, size: 2 },
      { cache: 'PROBES', refreshedAt: NOW, size: 1 },
    ]);
  });

  it('refuses a refresh before the one that stands', async () => {
    const subgraph = await startBuilt();
    expect(await subgraph.complete('EDGES', earlier)).toMatchObject({
      refresh: null,
      userErrors: [{ code: 'STALE', path: ['input', 'refreshedAt'] }],
    });
  });

  it('refuses a next refresh that is not later', async () => {
    const { data } = await startCustomers().ask(
      `mutation { completeCacheRefresh(input: { cache: EDGES, refreshedAt: "${NOW}", nextRefreshAt: "${NOW}" }) { refresh { size } userErrors { code message path } } }`,
    );
    expect(data?.completeCacheRefresh).toEqual({
      refresh: null,
      userErrors: [
        {
          code: 'INVALID',
          message: 'input.nextRefreshAt: expected a time that is later than refreshedAt',
          path: ['input', 'nextRefreshAt'],
        },
      ],
    });
  });
});
