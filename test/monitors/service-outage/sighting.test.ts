import { joinEdges } from '../../../monitors/service-outage/rules/join-edges.ts';
import { recheck } from '../../../monitors/service-outage/rules/recheck.ts';
import { sighting } from '../../../monitors/service-outage/rules/sighting.ts';
import type { EdgeCase } from '../../../monitors/service-outage/sightings.ts';
import { aLink, anEdgeCase, NOW, settingsWith } from './a-recovery.ts';
import { deadLink, DOWN, HEALTHY, LATE, LINK_DOWN, MID, OCCASION, paired } from './an-outage.ts';

const sight = (edgeCase: EdgeCase, settings = MID) => sighting({ case: edgeCase }, settings);
const again = (edgeCase: EdgeCase | null | 'gone', outage = 'HARD_DOWN' as const, settings = MID) =>
  recheck({ case: edgeCase, outage, occasion: OCCASION }, settings);

describe('an edge that is sighted', () => {
  it.each([
    ['OFFLINE', true],
    ['CONNECTED', false],
    ['NEVER_ACTIVATED', false],
    ['DEGRADED', false],
    [null, false],
  ])('is down when its state is %s: %s', (state, isDown) => {
    const edgeCase = anEdgeCase([aLink('GE1')], state ?? undefined);
    const verdict = sight(
      state === null ? { ...edgeCase, edge: { ...edgeCase.edge, state } } : edgeCase,
    );
    expect(verdict.rule).toBe(isDown ? 'quarantine' : 'healthy');
    expect(verdict.actions).toHaveLength(isDown ? 1 : 0);
  });

  it.each([
    ['DISCONNECTED', 'quarantine'],
    ['STABLE', 'healthy'],
    ['QUIET', 'healthy'],
    ['UNSTABLE', 'healthy'],
  ])('with a link that is %s: %s', (state, rule) => {
    expect(sight(anEdgeCase([aLink('GE1', state)])).rule).toBe(rule);
  });

  it('waits out its quarantine, counted from when it was read', () => {
    expect(sight(DOWN).actions).toEqual([
      {
        kind: 'schedule-recheck',
        dueAt: new Date(NOW.getTime() + 180_000).toISOString(),
        payload: { case: DOWN, outage: 'HARD_DOWN' },
      },
    ]);
    const own = settingsWith({
      SERVICE_OUTAGE_QUARANTINES: 'HARD_DOWN=0, LINK_DOWN=9',
    });
    expect(sight(DOWN, own).actions).toMatchObject([{ dueAt: NOW.toISOString() }]);
    const five = new Date(NOW.getTime() + 5000).toISOString();
    expect(sight(paired(DOWN, 'PRIMARY', 'OFFLINE'), settingsWith()).actions).toMatchObject([
      { dueAt: five },
    ]);
  });

  it.each([
    ['a link of business grade', [deadLink('Summit DIA 10M')], 'business-at-once'],
    [
      'one of them among others',
      [deadLink('Cable'), deadLink('ACME MPLS', 'GE2')],
      'business-at-once',
    ],
    ['none', [deadLink('Mediacom Cable')], 'quarantine'],
    ['one that works', [deadLink('Cable'), aLink('GE2')], 'quarantine'],
  ])('with %s down, late', (_what, links, rule) => {
    expect(sight(anEdgeCase(links), LATE).rule).toBe(rule);
  });

  it('with a link of business grade down is reported at once, with its dead interfaces', () => {
    const edgeCase = anEdgeCase([deadLink('Summit DIA'), aLink('GE2')]);
    expect(sight(edgeCase, LATE).actions).toEqual([
      {
        kind: 'open-outage-task',
        case: edgeCase,
        outage: 'LINK_DOWN',
        interfaces: ['GE1'],
        occasion: NOW.toISOString(),
      },
    ]);
    expect(sight(edgeCase, MID).rule).toBe('quarantine');
    const elsewhere = {
      MONITORS_PRESET: 'late',
      SERVICE_OUTAGE_BUSINESS_HOSTS: 'vco2.example.test',
    };
    expect(sight(edgeCase, settingsWith(elsewhere)).rule).toBe('quarantine');
  });

  it('service-outage-monitor #16: a standby that failed is a soft down of its own, its primary is healthy', () => {
    const standby = sight(
      paired(anEdgeCase([aLink('GE1')], 'OFFLINE'), 'STANDBY', 'CONNECTED'),
      LATE,
    );
    expect(standby.actions).toMatchObject([{ payload: { outage: 'SOFT_DOWN_HA' } }]);
    expect(sight(paired(HEALTHY, 'PRIMARY', 'OFFLINE'), LATE).rule).toBe('healthy');
  });

  it('service-outage-monitor #17: of a pair that is down on both sides only the primary is reported', () => {
    const primary = sight(paired(DOWN, 'PRIMARY', 'OFFLINE'), LATE);
    expect(primary.actions).toMatchObject([{ payload: { outage: 'HARD_DOWN_HA' } }]);
    const standby = sight(paired(DOWN, 'STANDBY', 'OFFLINE'), LATE);
    expect(standby).toMatchObject({ rule: 'primary-speaks', actions: [] });
  });

  it.each(['CONNECTED', 'OFFLINE'])(
    'of a pair whose link is dead is a link down while its standby is %s',
    (partner) => {
      expect(sight(paired(LINK_DOWN, 'PRIMARY', partner), LATE).actions).toMatchObject([
        { payload: { outage: 'LINK_DOWN_HA' } },
      ]);
      expect(sight(paired(LINK_DOWN, 'STANDBY', partner), LATE).rule).toBe('primary-speaks');
    },
  );
});

describe('an edge that is looked at again', () => {
  it('service-outage-monitor #1: is reported when it is still down, under the time it was sighted', () => {
    expect(again(DOWN).actions).toEqual([
      {
        kind: 'open-outage-task',
        case: DOWN,
        outage: 'HARD_DOWN',
        interfaces: null,
        occasion: OCCASION,
      },
    ]);
  });

  it('service-outage-monitor #2: is not reported when it works again; whether its task is resolved is asked', () => {
    expect(again(HEALTHY)).toMatchObject({
      rule: 'recovered',
      actions: [{ kind: 'look', at: 'autoresolve', ticketId: null }],
    });
  });

  it('service-outage-monitor #18: is left for the next cycle when the type of its outage changed', () => {
    expect(again(LINK_DOWN, 'HARD_DOWN', LATE)).toMatchObject({
      rule: 'changed-type',
      actions: [],
      nearMisses: [{ rule: 'still-down', by: 'Hard Down (no HA) became Link Down (no HA)' }],
    });
    expect(again(LINK_DOWN, 'HARD_DOWN', MID).rule).toBe('still-down');
  });

  it('is not reported when it could not be read, which is told', () => {
    expect(again(null)).toMatchObject({ actions: [], skipped: 'edge-unreadable' });
    expect(again('gone')).toMatchObject({ rule: 'gone', actions: [] });
    expect(again('gone').skipped).toBeUndefined();
  });
});

describe('watched edges beside their orchestrators', () => {
  const AT = NOW.toISOString();
  const one = DOWN;
  const twin = { ...one.watched, serialNumber: 'VC0000032' };
  const primary = paired(one, 'PRIMARY', 'OFFLINE').edge;
  const standby = { ...primary, serialNumber: 'VC0000032', haRole: 'STANDBY' as const };
  const host = (edges: EdgeCase['edge'][] | null, name = one.edge.host) => ({ host: name, edges });
  const join = (
    watched: EdgeCase['watched'][],
    hosts: Parameters<typeof joinEdges>[1],
    settings = MID,
  ) => joinEdges(watched, hosts, settings, AT);

  it('are joined by host, enterprise and edge, both members of a pair as one', () => {
    const { cases, missing } = join([one.watched, twin], [host([primary, standby])]);
    expect(cases.map(({ edge }) => edge.serialNumber)).toEqual(['VC0000031']);
    expect(missing).toEqual([]);
  });

  it('are joined by serial number, late, each member of a pair for itself', () => {
    const { cases } = join([one.watched, twin], [host([primary, standby])], LATE);
    expect(cases.map(({ watched, edge }) => [watched.serialNumber, edge.serialNumber])).toEqual([
      ['VC0000031', 'VC0000031'],
      ['VC0000032', 'VC0000032'],
    ]);
  });

  it('that their orchestrator does not show are named; those of one that cannot be read are counted', () => {
    const elsewhere = { ...one.watched, serialNumber: 'VC0000040', host: 'vco2.example.test' };
    const hosts = [host([]), host(null, 'vco2.example.test')];
    expect(join([one.watched, elsewhere], hosts)).toEqual({
      cases: [],
      unread: 1,
      missing: ['VC0000031'],
    });
  });

  it('on the blacklist are left out, by host, enterprise and edge together', () => {
    const leaveOut = (id: string) => settingsWith({ SERVICE_OUTAGE_EDGE_BLACKLIST: id });
    const joined = (id: string) =>
      join([one.watched], [host([one.edge])], leaveOut(id)).cases.length;
    expect(joined('vco1.example.test/7/31')).toBe(0);
    expect(joined('vco1.example.test/7/3')).toBe(1);
    expect(joined('vco2.example.test/7/31')).toBe(1);
  });
});
