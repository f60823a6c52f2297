import { createMemoryStore } from '../../../platform/store/memory-store.ts';
import { createRedisStore } from '../../../platform/store/redis-store.ts';
import type { Store } from '../../../platform/store/store.ts';
import { STAGED_FOR_MS } from '../../../subgraphs/customers/staging.ts';
import type { WatchedEdgeInput } from '../../../subgraphs/generated/customers.ts';
import { createRedisServers, STORAGE_KINDS } from '../../support/redis-kinds.ts';
import { anEdge, aProbe, HOST, startCustomers } from './builders.ts';

const SECOND_HOST = 'vco2.example.test';
const serial = (index: number) => `VC${String(index).padStart(7, '0')}`;
const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => serial(from + index));
const named = (edgeName: string, serialNumbers: readonly string[]): WatchedEdgeInput[] =>
  serialNumbers.map((serialNumber) => anEdge({ serialNumber, edgeName }));

/** What a store holds, told by those who read and write it. */
interface Watching extends Store {
  /** Keys whose value was read, in order. */
  readonly read: string[];
  /** Most items that were ever written under one key. */
  readonly largest: () => number;
  /** Writes fail from now on, as they do for a process that dies. */
  die(beforeWrite: (key: string) => boolean): void;
}

function watching(store: Store): Watching {
  const read: string[] = [];
  let largest = 0;
  let dies: (key: string) => boolean = () => false;
  return {
    ...store,
    read,
    largest: () => largest,
    die: (beforeWrite) => void (dies = beforeWrite),
    get: async (key) => {
      read.push(key);
      return store.get(key);
    },
    update: (key, change, options) => {
      if (dies(key)) return Promise.reject(new Error('the process died'));
      return store.update(
        key,
        (current) => {
          const next = change(current);
          const lists = [next, ...Object.values(next ?? {})].filter((part) => Array.isArray(part));
          for (const { length } of lists) largest = Math.max(largest, length);
          return next;
        },
        options,
      );
    },
  };
}

const servers = createRedisServers();
afterAll(() => servers.stop());

describe.each(STORAGE_KINDS.filter((kind) => kind !== 'cluster'))(
  'a refresh, kept in %s',
  (kind) => {
    let store: Watching;
    let passMs: number;
    let subgraph: ReturnType<typeof startCustomers>;
    let prefixes = 0;

    beforeEach(async () => {
      passMs = 0;
      store = watching(
        kind === 'memory'
          ? createMemoryStore(() => performance.now() + passMs)
          : createRedisStore({
              connection: await servers.connect(kind),
              prefix: `switching-${(prefixes += 1)}:`,
            }),
      );
      subgraph = startCustomers(store);
    });

    const stage = (
      generation: string,
      batch: number,
      upserts: WatchedEdgeInput[],
      removals: string[] = [],
      host = HOST,
    ) => subgraph.stageEdges({ generation, batch, host, upserts, removals });
    const switchTo = (generation: string, batches: number, observedAt = subgraph.clock.now()) =>
      subgraph.switchCache({ cache: 'EDGES', generation, batches, observedAt });

    /** Names by serial number, read to the end, page by page. */
    async function served(): Promise<Map<string, string>> {
      const found = new Map<string, string>();
      for (let after: string | null = null; ;) {
        const { data, errors } = await subgraph.ask(
          `query ($after: String) { watchedEdges(filter: {}, first: 500, after: $after) {
          nodes { edgeName edge { serialNumber } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        if (errors?.[0]?.extensions?.code === 'NOT_READY') return found;
        expect(errors).toBeUndefined();
        const page = data?.watchedEdges as {
          nodes: { edgeName: string; edge: { serialNumber: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
        for (const { edge, edgeName } of page.nodes) found.set(edge.serialNumber, edgeName);
        if (!page.pageInfo.hasNextPage) return found;
        after = page.pageInfo.endCursor;
      }
    }
    const names = async () => new Set((await served()).values());

    /** 1200 edges, in three batches. */
    async function refreshed(generation: string, name: string): Promise<void> {
      for (const batch of [0, 1, 2])
        await stage(generation, batch, named(name, range(batch * 400, batch * 400 + 400)));
      expect(await switchTo(generation, 3)).toMatchObject({ size: 1200, userErrors: [] });
    }

    it('is invisible until its switch, and then visible as a whole', async () => {
      await refreshed('first', 'old');
      for (const batch of [0, 1, 2]) {
        await stage('second', batch, named('new', range(batch * 400, batch * 400 + 400)));
        expect(await names()).toEqual(new Set(['old']));
      }
      expect(await switchTo('second', 3)).toEqual({
        size: 1200,
        orchestrators: [{ host: HOST, size: 1200 }],
        userErrors: [],
      });
      expect(await names()).toEqual(new Set(['new']));
      expect((await served()).size).toBe(1200);
    });

    it('shows no reader a mix, however many look while it is switched to', async () => {
      await refreshed('first', 'old');
      for (const batch of [0, 1, 2])
        await stage('second', batch, named('new', range(batch * 400, batch * 400 + 400)));
      let done = false;
      const looks = Array.from({ length: 4 }, async () => {
        const seen: string[] = [];
        while (!done) {
          await new Promise((resolve) => setImmediate(resolve));
          const { data } = await subgraph.ask(
            '{ watchedEdges(filter: {}, first: 500) { totalCount nodes { edgeName } } }',
          );
          const page = data?.watchedEdges as { totalCount: number; nodes: { edgeName: string }[] };
          seen.push(
            `${page.totalCount} ${[...new Set(page.nodes.map(({ edgeName }) => edgeName))].join()}`,
          );
        }
        return seen;
      });
      await switchTo('second', 3);
      done = true;
      const seen = new Set((await Promise.all(looks)).flat());
      expect([...seen].every((look) => look === '1200 old' || look === '1200 new')).toBe(true);
      expect(await names()).toEqual(new Set(['new']));
    });

    it('lets upserts in and removals out, of several orchestrators at once, and leaves the rest', async () => {
      await stage('first', 0, named('old', range(0, 300)));
      await stage('first', 1, named('other', range(0, 2)), [], SECOND_HOST);
      await switchTo('first', 2);
      await stage('second', 0, named('new', [serial(5), 'AA1', 'ZZ9']), range(100, 200));
      await stage('second', 1, [], [serial(0), 'VC0000404'], SECOND_HOST);
      expect(await switchTo('second', 2)).toEqual({
        size: 203,
        orchestrators: [
          { host: HOST, size: 202 },
          { host: SECOND_HOST, size: 1 },
        ],
        userErrors: [],
      });
      const found = await served();
      expect([...found].filter(([, name]) => name === 'new').map(([key]) => key)).toEqual([
        'AA1',
        serial(5),
        'ZZ9',
      ]);
      expect([...found.keys()].filter((key) => range(100, 200).includes(key))).toEqual([]);
    });

    it('that dies before its switch leaves the old one standing', async () => {
      await refreshed('first', 'old');
      await stage('second', 0, named('new', range(0, 400)));
      store.die((key) => key.startsWith('customers/batches/'));
      await expect(switchTo('second', 1)).rejects.toThrow('INTERNAL_SERVER_ERROR');
      store.die(() => false);
      expect(await names()).toEqual(new Set(['old']));
      expect((await served()).size).toBe(1200);
      // Nothing stands in the way of another try, or of the next refresh.
      expect(await switchTo('second', 1)).toMatchObject({ userErrors: [] });
      expect(await names()).toEqual(new Set(['new', 'old']));
    });

    it('is refused as incomplete when a batch is not there, and changes nothing', async () => {
      await refreshed('first', 'old');
      await stage('second', 0, named('new', range(0, 400)));
      await stage('second', 2, named('new', range(800, 1200)));
      expect(await switchTo('second', 3)).toMatchObject({
        size: 1200,
        userErrors: [{ code: 'INCOMPLETE', path: ['input', 'batches'] }],
      });
      expect(await names()).toEqual(new Set(['old']));
    });

    it('may be switched to again, with the same answer', async () => {
      await refreshed('first', 'old');
      const before = await switchTo('first', 3);
      store.die((key) => key.startsWith('customers/batches/'));
      expect(await switchTo('first', 3)).toEqual(before);
    });

    it('that began earlier is refused as stale, whichever ends first', async () => {
      const earlier = new Date(subgraph.clock.now().getTime() - 60_000);
      await stage('slow', 0, named('slow', range(0, 400)));
      await stage('fast', 0, named('fast', range(0, 300)));
      await switchTo('fast', 1);
      expect(await switchTo('slow', 1, earlier)).toMatchObject({
        size: 300,
        userErrors: [{ code: 'STALE', path: ['input', 'observedAt'] }],
      });
      expect(await names()).toEqual(new Set(['fast']));
    });

    it('and another at the same time end with the later observation', async () => {
      const earlier = new Date(subgraph.clock.now().getTime() - 60_000);
      for (const batch of [0, 1]) {
        const part = range(batch * 400, batch * 400 + 400);
        await stage('slow', batch, named('slow', part));
        await stage('fast', batch, named('fast', part));
      }
      const [slow, fast] = await Promise.all([switchTo('slow', 2, earlier), switchTo('fast', 2)]);
      expect(fast).toMatchObject({ size: 800, userErrors: [] });
      expect([[], ['STALE']]).toContainEqual(
        (slow as { userErrors: { code: string }[] }).userErrors.map(({ code }) => code),
      );
      expect(await names()).toEqual(new Set(['fast']));
    });

    it('keeps no more than 500 entries under one key, and reads one device without the others', async () => {
      await refreshed('first', 'old');
      expect(store.largest()).toBeLessThanOrEqual(500);
      store.read.length = 0;
      const { data } = await subgraph.ask(
        `{ device(serialNumber: "${serial(700)}") { serialNumber } }`,
      );
      expect(data?.device).toEqual({ serialNumber: serial(700) });
      expect(store.read.filter((key) => key.startsWith('customers/batches/'))).toHaveLength(1);
    });

    it('replaces the list of probes as a whole', async () => {
      const probes = (from: number, to: number) =>
        Array.from({ length: to - from }, (_, index) =>
          aProbe({ serialNumber: `P${from + index}` }),
        );
      const generations = [
        { generation: 'first', parts: [probes(1000, 1400), probes(1400, 1800)], size: 800 },
        { generation: 'second', parts: [probes(1700, 1900)], size: 200 },
      ];
      for (const { generation, parts, size } of generations) {
        for (const [batch, part] of parts.entries())
          await subgraph.stageProbes({ generation, batch, probes: part });
        expect(
          await subgraph.switchCache({
            ...{ cache: 'PROBES', generation, batches: parts.length },
            observedAt: subgraph.clock.now(),
          }),
        ).toEqual({ size, orchestrators: [], userErrors: [] });
      }
      const { data } = await subgraph.ask(
        '{ watchedProbes(first: 1) { totalCount nodes { probe { serialNumber } } } }',
      );
      expect(data?.watchedProbes).toEqual({
        totalCount: 200,
        nodes: [{ probe: { serialNumber: 'P1700' } }],
      });
    });

    it('counts as never made when the store lost a part of it', async () => {
      await refreshed('first', 'old');
      await subgraph.complete('EDGES');
      const manifest = await store.get<{ batches: { id: string }[] }>('customers/caches/EDGES');
      const id = manifest?.value.batches[1]?.id ?? '';
      await store.update(`customers/batches/${id}`, (entries) => entries, { expiresInMs: 1 });
      passMs += 2;
      await new Promise((resolve) => setTimeout(resolve, 10));
      const ask = () => subgraph.ask('{ watchedEdges(filter: {}) { totalCount } }');
      for (const answer of [await ask(), await ask()])
        expect(answer.errors).toMatchObject([{ extensions: { code: 'NOT_READY' } }]);
      const { data } = await subgraph.ask('{ cacheRefreshes { cache nextRefreshAt size } }');
      expect(data?.cacheRefreshes).toContainEqual({ cache: 'EDGES', nextRefreshAt: null, size: 0 });
      await refreshed('second', 'new');
      expect(await names()).toEqual(new Set(['new']));
    });

    it('is refused when its batches are not of its form', async () => {
      const wrong = { generation: 'no blanks', batch: 2000, host: HOST, upserts: [], removals: [] };
      expect(await subgraph.stageEdges(wrong)).toMatchObject({
        expiresAt: null,
        userErrors: [
          { code: 'INVALID', path: ['input', 'generation'] },
          { code: 'INVALID', path: ['input', 'batch'] },
        ],
      });
      expect(await switchTo('first', 0)).toMatchObject({
        userErrors: [{ code: 'INVALID', path: ['input', 'batches'] }],
      });
    });

    if (kind === 'memory') {
      it('is forgotten an hour after it was staged and not switched to', async () => {
        await stage('first', 0, named('new', range(0, 10)));
        passMs = STAGED_FOR_MS + 1;
        expect(await switchTo('first', 1)).toMatchObject({ userErrors: [{ code: 'INCOMPLETE' }] });
      });

      it('lets the batches leave that nobody names any more', async () => {
        await refreshed('first', 'old');
        const { value: before } = (await store.get<{ batches: { id: string }[] }>(
          'customers/caches/EDGES',
        )) ?? { value: { batches: [] } };
        await refreshed('second', 'new');
        const stands = async () =>
          Promise.all(before.batches.map(({ id }) => store.version(`customers/batches/${id}`)));
        expect(await stands()).not.toContain(0);
        passMs = STAGED_FOR_MS;
        expect(new Set(await stands())).toEqual(new Set([0]));
        expect((await served()).size).toBe(1200);
      });
    }
  },
);
