import { decide, isDue, type Action } from '../../monitors/customer-cache/decide.ts';
import { selectEdges } from '../../monitors/customer-cache/rules/select-edges.ts';
import { watchedEntries } from '../../monitors/customer-cache/rules/watched-edge.ts';
import type { CrossedEdge } from '../../monitors/customer-cache/sightings.ts';
import { WATCHED_STATUSES } from '../../monitors/vocabulary/inventory.ts';
import { anEdge, HOST, NOW, startBuilt } from '../subgraphs/customers/builders.ts';
import { aCrossedEdge, aCrossing, anEdgeRow, anEdgeSighting } from '../support/a-crossed-edge.ts';
import { carryOut, storedEdges } from '../support/carry-out.ts';
import { inventoryFails, inventoryFailsAt, inventoryOf } from '../support/inventory-answer.ts';

const settings = { refreshSeconds: 14_400, statuses: WATCHED_STATUSES, pendingBlacklist: ['1002'] };
const now = new Date(NOW);
const decideOn = (...edges: CrossedEdge[]) => decide(aCrossing(now, HOST, ...edges), settings);
const entriesOf = (actions: readonly Action[]) =>
  actions.flatMap((action) => (action.kind === 'record' ? action.input.upserts : []));
const removalsOf = (actions: readonly Action[]) =>
  actions.flatMap((action) => (action.kind === 'record' ? action.input.removals : []));

/** The other edge of the scenarios, with which nothing is wrong. */
const theOther = aCrossedEdge({ serialNumber: 'VC0000002', edgeId: '12' });

/** What is stored after a refresh that found this, of VC0000001 and VC0000002. */
async function storedAfter(...edges: CrossedEdge[]): Promise<string[]> {
  const subgraph = await startBuilt();
  await carryOut(subgraph, decideOn(...edges));
  return storedEdges(subgraph);
}

describe('customer-cache, what is due', () => {
  const inAnHour = new Date(now.getTime() + 3_600_000).toISOString();
  it.each([
    { nextRefreshAt: inAnHour, due: false },
    { nextRefreshAt: NOW, due: false },
    { nextRefreshAt: '2026-11-20T11:59:59.999Z', due: true },
    { nextRefreshAt: null, due: true },
  ])('customer-cache #1 is due ($due) when the next date is $nextRefreshAt', (row) => {
    expect(isDue(row.nextRefreshAt, now)).toBe(row.due);
  });

  it('customer-cache #1 decides on nothing when it is not due', () => {
    expect(decide(null, settings)).toEqual([]);
  });

  it('customer-cache #2 is due again 4 h after it was done, not after it began', () => {
    const crossing = aCrossing(now, HOST, aCrossedEdge());
    const crossedAt = new Date(now.getTime() + 60_000);
    expect(decide({ ...crossing, crossedAt }, settings).at(-1)).toEqual({
      kind: 'complete',
      input: {
        cache: 'EDGES',
        refreshedAt: '2026-11-20T12:01:00.000Z',
        nextRefreshAt: '2026-11-20T16:01:00.000Z',
      },
    });
  });
});

describe('customer-cache, what the inventory says', () => {
  it.each([
    { what: 'its rows', inventory: inventoryFails<ReturnType<typeof anEdgeRow>>() },
    { what: 'its status', inventory: inventoryFailsAt(anEdgeRow(), 'managementStatus') },
    { what: 'its site', inventory: inventoryFailsAt(anEdgeRow(), 'site') },
  ])('customer-cache #3 keeps a stored edge when $what cannot be read', async ({ inventory }) => {
    const crossed = aCrossedEdge({}, { inventory });
    expect(removalsOf(decideOn(crossed, theOther))).toEqual([]);
    expect(await storedAfter(crossed, theOther)).toEqual(['VC0000001', 'VC0000002']);
  });

  it('customer-cache #4 removes a stored edge that the inventory does not hold', async () => {
    const absent = aCrossedEdge({}, { inventory: inventoryOf() });
    expect(await storedAfter(absent, theOther)).toEqual(['VC0000002']);
  });

  it('customer-cache #4 keeps a stored edge that no orchestrator shows', async () => {
    expect(await storedAfter(theOther)).toEqual(['VC0000001', 'VC0000002']);
  });

  it.each(['Inactive', 'Active - Gold Monitoring', 'pending', null])(
    'customer-cache #5 removes an edge of status %s',
    async (managementStatus) => {
      const inventory = inventoryOf(anEdgeRow({ managementStatus }));
      expect(await storedAfter(aCrossedEdge({}, { inventory }), theOther)).toEqual(['VC0000002']);
    },
  );

  it.each(WATCHED_STATUSES)('customer-cache #5 keeps an edge of status %s', (managementStatus) => {
    const inventory = inventoryOf(anEdgeRow({ managementStatus }));
    expect(entriesOf(decideOn(aCrossedEdge({}, { inventory })))).toMatchObject([
      { serialNumber: 'VC0000001', managementStatus },
    ]);
  });

  it.each([
    { id: '1002', managementStatus: 'Pending', stored: ['VC0000002'] },
    { id: '1001', managementStatus: 'Pending', stored: ['VC0000001', 'VC0000002'] },
    {
      id: '1002',
      managementStatus: 'Active – Gold Monitoring',
      stored: ['VC0000001', 'VC0000002'],
    },
  ])(
    'customer-cache #6 leaves $stored when $managementStatus belongs to $id and 1002 is blacklisted while Pending',
    async ({ id, managementStatus, stored }) => {
      const customer = { id, name: null, contacts: null };
      const inventory = inventoryOf(anEdgeRow({ customer, managementStatus }));
      expect(await storedAfter(aCrossedEdge({}, { inventory }), theOther)).toEqual(stored);
    },
  );

  it.each([
    { what: 'cannot be read', inventory: inventoryFails<ReturnType<typeof anEdgeRow>>() },
    { what: 'is invalid', inventory: inventoryOf<ReturnType<typeof anEdgeRow>>() },
  ])('customer-cache #7 changes nothing and chats when every edge $what', async (row) => {
    const { inventory } = row;
    const edges = [aCrossedEdge({}, { inventory }), { ...theOther, inventory }];
    expect(decideOn(...edges)).toEqual([
      { kind: 'alert', alert: 'edge-cache-empty', channels: ['chat'], serialNumbers: [] },
    ]);
    expect(await storedAfter(...edges)).toEqual(['VC0000001', 'VC0000002']);
  });

  it('customer-cache #9 takes the first of two rows, and tells people by chat and mail', () => {
    const second = anEdgeRow({ customer: { id: '1002', name: 'Other', contacts: [] } });
    const inventory = inventoryOf(anEdgeRow(), second);
    const actions = decideOn(aCrossedEdge({}, { inventory }), theOther);
    expect(entriesOf(actions)).toMatchObject([
      { serialNumber: 'VC0000001', customerId: '1001' },
      { serialNumber: 'VC0000002' },
    ]);
    expect(actions.filter(({ kind }) => kind === 'alert')).toEqual([
      {
        kind: 'alert',
        alert: 'edge-inventory-duplicated',
        channels: ['chat', 'mail'],
        serialNumbers: ['VC0000001'],
      },
    ]);
  });
});

describe('customer-cache, which edges are asked for', () => {
  it.each([
    { what: 'was never activated', edge: anEdgeSighting({ state: 'NEVER_ACTIVATED' }) },
    { what: 'has no state', edge: anEdgeSighting({ state: null }) },
    { what: 'is blacklisted', edge: anEdgeSighting({ edgeId: '666' }) },
  ])('customer-cache #8 does not ask the inventory for an edge that $what', ({ edge }) => {
    expect(selectEdges(HOST, [edge, theOther.edge], [`${HOST}/1/666`])).toEqual([theOther.edge]);
  });

  it('customer-cache #8 asks for an edge of the blacklisted ids on another host', () => {
    const edge = anEdgeSighting({ edgeId: '666' });
    expect(selectEdges('vco2.example.test', [edge], [`${HOST}/1/666`])).toEqual([edge]);
  });
});

const ann = { name: 'Ann Example', email: 'ann@example.test' };
const bob = { name: 'Bob Example', email: 'bob@example.test' };

describe('customer-cache, entries', () => {
  const paired = { haRole: 'PRIMARY', haPartner: { serialNumber: 'VC0000009' } } as const;

  it('customer-cache #10 keeps an HA pair as two entries with swapped serial numbers', () => {
    const [primary, twin, ...more] = entriesOf(decideOn(aCrossedEdge(paired)));
    expect(primary).toMatchObject({ serialNumber: 'VC0000001', haSerialNumber: 'VC0000009' });
    expect(twin).toEqual({
      ...primary,
      serialNumber: 'VC0000009',
      haSerialNumber: 'VC0000001',
    });
    expect(more).toEqual([]);
  });

  it('customer-cache #10 removes both members of an HA pair that is invalid', () => {
    const invalid = aCrossedEdge(paired, { inventory: inventoryOf() });
    expect(removalsOf(decideOn(invalid, theOther))).toEqual(['VC0000001', 'VC0000009']);
  });

  it('customer-cache #11 keeps an edge without link configurations when they cannot be read', () => {
    const link = { interface: 'GE1', logicalId: 'gateway:0000', configuration: null };
    expect(entriesOf(decideOn(aCrossedEdge({ links: [link] })))).toMatchObject([
      { interfaces: [{ name: 'GE1', logicalId: 'gateway:0000' }], linkConfigurations: [] },
    ]);
  });

  it('customer-cache #11 keeps a configuration that covers two interfaces once', () => {
    const configuration = {
      interfaces: ['GE1', 'GE2'],
      mode: 'PUBLIC' as const,
      type: 'WIRED' as const,
    };
    const links = ['GE1', 'GE2'].map((name) => ({
      interface: name,
      logicalId: null,
      configuration,
    }));
    expect(entriesOf(decideOn(aCrossedEdge({ links })))).toMatchObject([
      { linkConfigurations: [configuration] },
    ]);
  });

  it('customer-cache #17 keeps an edge with a null contact when the contacts cannot be read', () => {
    const customer = { id: '1001', name: 'ACME Retail', contacts: null };
    const crossed = aCrossedEdge(
      {},
      { inventory: inventoryOf(anEdgeRow({ customer })), contactsReadable: false },
    );
    expect(entriesOf(decideOn(crossed))).toMatchObject([
      { serialNumber: 'VC0000001', ticketContact: null, ticketSubscribers: null },
    ]);
  });

  it('customer-cache #17 takes the first person as contact and the rest as subscribers', () => {
    const row = anEdgeRow();
    const owned = { ...row, customer: { id: '1001', name: null, contacts: [ann, bob] } };
    expect(watchedEntries(aCrossedEdge(), owned)).toMatchObject([
      { ticketContact: ann, ticketSubscribers: [bob] },
    ]);
  });
});

describe('customer-cache, orchestrators', () => {
  it('customer-cache #18 leaves the entries of an orchestrator that is not in the crossing', async () => {
    const subgraph = await startBuilt();
    const other = 'vco2.example.test';
    await subgraph.recordEdges({ host: other, upserts: [anEdge({ serialNumber: 'VC0000003' })] });
    const found = aCrossedEdge({ serialNumber: 'VC0000003', name: 'renamed' });
    await carryOut(subgraph, decide(aCrossing(now, other, found), settings));
    const { data } = await subgraph.ask(
      '{ watchedEdges(filter: {}) { nodes { host edge { serialNumber } edgeName } } }',
    );
    expect(data?.watchedEdges).toEqual({
      nodes: [
        { host: HOST, edge: { serialNumber: 'VC0000001' }, edgeName: 'Store 1' },
        { host: HOST, edge: { serialNumber: 'VC0000002' }, edgeName: 'Store 1' },
        { host: other, edge: { serialNumber: 'VC0000003' }, edgeName: 'renamed' },
      ],
    });
  });
});
