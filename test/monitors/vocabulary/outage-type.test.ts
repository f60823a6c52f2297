import {
  faultyLinks,
  isDocumented,
  isEdgeDown,
  isFaultyEdge,
  isFaultyLink,
  isOutage,
  OUTAGE_TYPE_WORDS,
  OUTAGE_TYPES,
  outageTypeOf,
  outageTypeOfWords,
  type EdgeHealth,
  type OutageType,
} from '../../../monitors/vocabulary/outage-type.ts';

const [UP, DOWN] = ['CONNECTED', 'OFFLINE'];
const links = (...states: (string | null)[]) =>
  states.map((state, index) => ({ interface: `GE${index + 1}`, state }));

function anEdge(changes: Partial<EdgeHealth>): EdgeHealth {
  return {
    state: UP,
    haRole: 'STANDALONE',
    partnerState: null,
    links: links('STABLE'),
    ...changes,
  };
}

describe('faulty', () => {
  it.each<[string | null, boolean]>([
    ['OFFLINE', true],
    ['CONNECTED', false],
    ['DEGRADED', false],
    ['NEVER_ACTIVATED', false],
    ['UNKNOWN', false],
    [null, false],
  ])('an edge that is %s: %s', (state, faulty) => {
    expect(isFaultyEdge({ state })).toBe(faulty);
    expect(isOutage({ state, links: links('STABLE') })).toBe(faulty);
  });

  it.each<[string | null, boolean]>([
    ['DISCONNECTED', true],
    ['STABLE', false],
    ['QUIET', false],
    ['UNSTABLE', false],
    ['UNKNOWN', false],
    [null, false],
  ])('a link that is %s: %s', (state, faulty) => {
    expect(isFaultyLink({ state })).toBe(faulty);
    expect(isOutage({ state: UP, links: links('STABLE', state) })).toBe(faulty);
    expect(faultyLinks(links('STABLE', state))).toEqual(
      faulty ? [{ interface: 'GE2', state }] : [],
    );
  });
});

describe('the type of an outage', () => {
  const DEAD = links('STABLE', 'DISCONNECTED');
  it.each<{ when: string; edge: Partial<EdgeHealth>; type: OutageType | null }>([
    { when: 'no HA, all well', edge: {}, type: null },
    { when: 'no HA, a dead link', edge: { links: DEAD }, type: 'LINK_DOWN' },
    { when: 'no HA, edge down', edge: { state: DOWN }, type: 'HARD_DOWN' },
    { when: 'no HA, edge and link down', edge: { state: DOWN, links: DEAD }, type: 'HARD_DOWN' },
    { when: 'role not known', edge: { haRole: null, links: DEAD }, type: 'LINK_DOWN' },
    { when: 'HA, all well', edge: { haRole: 'PRIMARY', partnerState: UP }, type: null },
    { when: 'HA, partner alone down', edge: { haRole: 'PRIMARY', partnerState: DOWN }, type: null },
    {
      when: 'HA, a dead link',
      edge: { haRole: 'PRIMARY', partnerState: UP, links: DEAD },
      type: 'LINK_DOWN_HA',
    },
    {
      when: 'HA, a dead link and partner down',
      edge: { haRole: 'PRIMARY', partnerState: DOWN, links: DEAD },
      type: 'LINK_DOWN_HA',
    },
    {
      when: 'HA, edge down',
      edge: { haRole: 'PRIMARY', state: DOWN, partnerState: UP },
      type: 'SOFT_DOWN_HA',
    },
    {
      when: 'HA, standby down',
      edge: { haRole: 'STANDBY', state: DOWN, partnerState: UP },
      type: 'SOFT_DOWN_HA',
    },
    {
      when: 'HA, partner not known',
      edge: { haRole: 'PRIMARY', state: DOWN, partnerState: null },
      type: 'SOFT_DOWN_HA',
    },
    {
      when: 'HA, both down',
      edge: { haRole: 'PRIMARY', state: DOWN, partnerState: DOWN },
      type: 'HARD_DOWN_HA',
    },
    {
      when: 'HA, both down, standby',
      edge: { haRole: 'STANDBY', state: DOWN, partnerState: DOWN },
      type: 'HARD_DOWN_HA',
    },
  ])('$when: $type', ({ edge, type }) => {
    expect(outageTypeOf(anEdge(edge))).toBe(type);
  });

  it('is null for no outage and for nothing else', () => {
    for (const state of [UP, DOWN, null])
      for (const partnerState of [UP, DOWN, null])
        for (const haRole of ['PRIMARY', 'STANDBY', 'STANDALONE', null] as const)
          for (const states of [links(), links('STABLE'), DEAD]) {
            const edge = { state, partnerState, haRole, links: states };
            expect(outageTypeOf(edge) === null).toBe(!isOutage(edge));
          }
  });

  it.each<[OutageType, boolean, boolean, boolean]>([
    ['LINK_DOWN', true, true, false],
    ['HARD_DOWN', true, true, true],
    ['LINK_DOWN_HA', true, false, false],
    ['SOFT_DOWN_HA', true, true, true],
    ['HARD_DOWN_HA', true, false, true],
  ])(
    '%s is documented for a primary: %s, for a standby: %s',
    (type, primary, standby, edgeDown) => {
      const alone = type === 'LINK_DOWN' || type === 'HARD_DOWN';
      expect(isDocumented(type, alone ? 'STANDALONE' : 'PRIMARY')).toBe(primary);
      expect(isDocumented(type, alone ? null : 'STANDBY')).toBe(standby);
      expect(isEdgeDown(type)).toBe(edgeDown);
    },
  );

  it('is found again by its words', () => {
    expect(OUTAGE_TYPES.map((type) => outageTypeOfWords(OUTAGE_TYPE_WORDS[type]))).toEqual([
      'LINK_DOWN',
      'HARD_DOWN',
      'LINK_DOWN_HA',
      'SOFT_DOWN_HA',
      'HARD_DOWN_HA',
    ]);
    expect(outageTypeOfWords('Link Down')).toBeNull();
    expect(outageTypeOfWords(null)).toBeNull();
  });
});
