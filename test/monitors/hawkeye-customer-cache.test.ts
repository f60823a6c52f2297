import {
  decide,
  isDue,
  selectProbes,
  type Action,
} from '../../monitors/hawkeye-customer-cache/decide.ts';
import type { CrossedProbe } from '../../monitors/hawkeye-customer-cache/sightings.ts';
import { WATCHED_STATUSES } from '../../monitors/vocabulary/inventory.ts';
import { aProbe, NOW, startBuilt, startCustomers } from '../subgraphs/customers/builders.ts';
import {
  aCrossedProbe,
  aProbeCrossing,
  aProbeRow,
  aProbeSighting,
} from '../support/a-crossed-probe.ts';
import { carryOut, storedProbes } from '../support/carry-out.ts';
import { inventoryFails, inventoryFailsAt, inventoryOf } from '../support/inventory-answer.ts';

type Row = ReturnType<typeof aProbeRow>;

const settings = { refreshSeconds: 14_400, statuses: WATCHED_STATUSES };
const now = new Date(NOW);
const DAY_MS = 86_400_000;
const NEVER = { updatedAt: null };
const EARLIER = '2026-11-20T09:00:00.000Z';
const LATER = '2026-11-20T10:00:00.000Z';

const decideOn = (...probes: CrossedProbe[]) => decide(aProbeCrossing(now, ...probes), settings);
const cachedOf = (actions: readonly Action[]) =>
  actions.flatMap((action) => (action.kind === 'replace' ? action.input.probes : []));

/** Another probe, with which nothing is wrong. */
const theOther = aCrossedProbe({ serialNumber: '02005E000002', probeId: '8' });

describe('hawkeye-customer-cache, which probes are asked for', () => {
  it.each([
    { what: 'never', nodeToNode: NEVER, realService: NEVER },
    { what: 'absent', nodeToNode: null, realService: null },
  ])(
    'hawkeye-customer-cache #1 does not ask the inventory for a probe both of whose updates are $what',
    ({ nodeToNode, realService }) => {
      const silent = aProbeSighting({ nodeToNode, realService });
      expect(selectProbes([silent, theOther.probe])).toEqual([theOther.probe]);
    },
  );

  it.each([
    { nodeToNode: NEVER, realService: { updatedAt: EARLIER }, lastContactAt: EARLIER },
    { nodeToNode: { updatedAt: EARLIER }, realService: NEVER, lastContactAt: EARLIER },
    {
      nodeToNode: { updatedAt: EARLIER },
      realService: { updatedAt: LATER },
      lastContactAt: LATER,
    },
    {
      nodeToNode: { updatedAt: LATER },
      realService: { updatedAt: EARLIER },
      lastContactAt: LATER,
    },
  ])(
    'hawkeye-customer-cache #2 caches the later of the two updates: $lastContactAt',
    ({ lastContactAt, ...updates }) => {
      const probe = aProbeSighting(updates);
      expect(selectProbes([probe])).toEqual([probe]);
      expect(cachedOf(decideOn(aCrossedProbe(updates)))).toMatchObject([{ lastContactAt }]);
    },
  );
});

describe('hawkeye-customer-cache, what the inventory says', () => {
  const dropped = (inventory: CrossedProbe['inventory']) =>
    cachedOf(decideOn(aCrossedProbe({}, inventory), theOther)).map(
      ({ serialNumber }) => serialNumber,
    );

  it('hawkeye-customer-cache #3 does not cache a probe that the inventory does not hold', () => {
    expect(dropped(inventoryOf<Row>())).toEqual(['02005E000002']);
  });

  it.each(['Inactive', 'Active - Gold Monitoring', null])(
    'hawkeye-customer-cache #4 does not cache a probe of status %s',
    (managementStatus) => {
      expect(dropped(inventoryOf(aProbeRow({ managementStatus })))).toEqual(['02005E000002']);
    },
  );

  it.each(WATCHED_STATUSES)(
    'hawkeye-customer-cache #4 caches a probe of status %s',
    (managementStatus) => {
      const crossed = aCrossedProbe({}, inventoryOf(aProbeRow({ managementStatus })));
      expect(cachedOf(decideOn(crossed))).toEqual([
        {
          serialNumber: '02005E000001',
          probeId: '7',
          uid: '02:00:5e:00:00:01',
          group: 'ACME Retail',
          typeName: 'xr_pi',
          lastContactAt: '2026-11-20T11:58:00.000Z',
          customerId: '1001',
          customerName: 'ACME Retail',
          siteId: '1001:501',
          managementStatus,
        },
      ]);
    },
  );

  it.each([
    { what: 'rows', inventory: inventoryFails<Row>() },
    { what: 'status', inventory: inventoryFailsAt(aProbeRow(), 'managementStatus') },
  ])(
    'hawkeye-customer-cache #5 does not cache a probe this round when its $what cannot be read',
    ({ inventory }) => {
      expect(dropped(inventory)).toEqual(['02005E000002']);
    },
  );

  it('hawkeye-customer-cache #6 takes the first of two rows, and tells people by chat and mail', () => {
    const second = aProbeRow({ customer: { id: '1002', name: 'Other' } });
    const actions = decideOn(aCrossedProbe({}, inventoryOf(aProbeRow(), second)), theOther);
    expect(cachedOf(actions)).toMatchObject([
      { serialNumber: '02005E000001', customerId: '1001' },
      { serialNumber: '02005E000002' },
    ]);
    expect(actions.filter(({ kind }) => kind === 'alert')).toEqual([
      {
        kind: 'alert',
        alert: 'probe-inventory-duplicated',
        channels: ['chat', 'mail'],
        serialNumbers: ['02005E000001'],
      },
    ]);
  });
});

describe('hawkeye-customer-cache, the stored list', () => {
  it('hawkeye-customer-cache #12 removes a probe that vanished from the probe platform', async () => {
    const subgraph = await startBuilt();
    expect(await storedProbes(subgraph)).toEqual(['02005E000001']);
    await carryOut(subgraph, decideOn(theOther));
    expect(await storedProbes(subgraph)).toEqual(['02005E000002']);
  });

  it('hawkeye-customer-cache #12 leaves the stored list alone, and chats, when no probe is left', async () => {
    const subgraph = await startBuilt();
    const actions = decideOn(aCrossedProbe({}, inventoryFails<Row>()));
    expect(actions).toEqual([
      { kind: 'alert', alert: 'probe-cache-empty', channels: ['chat'], serialNumbers: [] },
    ]);
    await carryOut(subgraph, actions);
    expect(await storedProbes(subgraph)).toEqual(['02005E000001']);
  });

  it.each([
    { refreshedHere: false, nextRefreshAt: '2026-11-20T13:00:00.000Z', due: true },
    { refreshedHere: true, nextRefreshAt: '2026-11-20T13:00:00.000Z', due: false },
    { refreshedHere: true, nextRefreshAt: '2026-11-20T11:00:00.000Z', due: true },
  ])('is due ($due) at $nextRefreshAt, refreshed here before: $refreshedHere', (row) => {
    expect(isDue(row.refreshedHere, row.nextRefreshAt, now)).toBe(row.due);
  });
});

describe('hawkeye-customer-cache, serving', () => {
  const QUERY =
    'query ($after: DateTime) { watchedProbes(lastContactAfter: $after) { nodes { probe { serialNumber } } } }';

  it('hawkeye-customer-cache #9 says that the cache is still being built before the first build', async () => {
    const { data, errors } = await startCustomers().ask(QUERY);
    expect(data).toEqual({ watchedProbes: null });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('still being built') as string,
        extensions: { code: 'NOT_READY' },
      },
    ]);
  });

  it('hawkeye-customer-cache #10 finds nothing when the probe reported 8 days ago and 7 are asked for', async () => {
    const subgraph = startCustomers();
    const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
    await subgraph.replaceProbes([aProbe({ lastContactAt: daysAgo(8) })]);
    await subgraph.complete('PROBES');
    const probes = async (days: number) =>
      (await subgraph.ask(QUERY, { after: daysAgo(days).toISOString() })).data?.watchedProbes;
    expect(await probes(7)).toEqual({ nodes: [] });
    expect(await probes(8)).toEqual({ nodes: [] });
    expect(await probes(9)).toEqual({ nodes: [{ probe: { serialNumber: '02005E000001' } }] });
  });

  it('hawkeye-customer-cache #11 needs no filter', async () => {
    expect(await storedProbes(await startBuilt())).toEqual(['02005E000001']);
  });
});
