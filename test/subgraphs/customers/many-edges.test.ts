import { createCatalogueReader } from '../../../subgraphs/customers/catalogue.ts';
import { EDGES } from '../../../subgraphs/customers/manifest.ts';
import { mergeBatches } from '../../../subgraphs/customers/merge.ts';
import type { EdgeEntry, EdgeRecord } from '../../../subgraphs/customers/model.ts';
import { turnsDuring } from '../../support/turns-during.ts';
import { anEdge, HOST } from './builders.ts';

const MANY = 150_000;
const serial = (index: number) => `VC${String(index).padStart(7, '0')}`;
const record = { ...anEdge(), host: HOST } as unknown as EdgeRecord;
/** In an order that looks like none. */
const recordOf = (index: number): EdgeRecord => ({
  ...record,
  serialNumber: serial((index * 7919) % MANY),
});

describe('a cache of very many edges', () => {
  it('is made in batches of 500, in order, while others have their turn', async () => {
    const records = Array.from({ length: MANY }, (_, index) => recordOf(index));
    const changes = new Map(records.map((one) => [EDGES.keyOf(one), one]));
    const written: string[][] = [];
    const merging = mergeBatches(EDGES, [], changes, {
      read: async () => [],
      async write(entries) {
        written.push(entries.map(({ serialNumber }) => serialNumber));
        return String(written.length);
      },
    });
    expect(await turnsDuring(merging)).toBeGreaterThan(100);
    expect(new Set(written.map(({ length }) => length))).toEqual(new Set([500]));
    expect(written.flat()).toEqual(Array.from({ length: MANY }, (_, index) => serial(index)));
    expect((await merging).at(-1)).toMatchObject({ last: `${serial(MANY - 1)} ${HOST}` });
  });

  it('is listed by customer while others have their turn', async () => {
    const instants = { lastContactAt: null, cachedAt: new Date(0) };
    const entries = Array.from({ length: 50_000 }, (_, index) => ({
      ...recordOf(index),
      ...{ ...instants, kind: 'Edge' as const, customerId: String(1000 + (index % 200)) },
    })) satisfies EdgeEntry[];
    const state = { size: 0, refresh: null, find: async () => [] };
    const caches = {
      edges: { ...state, generation: 'some', all: async () => entries },
      probes: { ...state, generation: 'none', all: async () => [] },
    };
    const building = createCatalogueReader()(caches);
    expect(await turnsDuring(building)).toBeGreaterThan(40);
    const { customers } = await building;
    expect(customers.size).toBe(200);
    expect([...customers.values()].map(({ devices }) => devices.length)).toEqual(
      Array.from({ length: 200 }, () => 250),
    );
  });
});
