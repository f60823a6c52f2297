import { indexEdges, standbyOf, type EdgeIndex } from '../../../subgraphs/velocloud/edge-index.ts';
import { linkStatusList } from '../../../subgraphs/velocloud/wire/link-status.ts';
import { LINK_ROW, NO_LINK } from './bodies.ts';
import { readBody, watchWords } from './read-body.ts';

const ORCHESTRATOR = { name: 'velocloud-1', host: 'vco1.example.test' };

const index = (rows: readonly object[], { words } = watchWords()): EdgeIndex =>
  indexEdges(ORCHESTRATOR, readBody(rows, linkStatusList), words);

/** The only edge of one row. */
const edgeOf = (changes: object, watched = watchWords()) =>
  index([{ ...LINK_ROW, ...changes }], watched).primaries.get('VC0000001');

describe('rows of links', () => {
  it('are gathered into edges, links in order of interface', () => {
    const { primaries } = index([
      { ...LINK_ROW, interface: 'USB1', linkId: 102 },
      { ...LINK_ROW, edgeId: 11, edgeSerialNumber: 'VC0000003', linkId: 103 },
      { ...LINK_ROW, interface: 'GE2', linkId: 101 },
      LINK_ROW,
    ]);
    const links = [...primaries.values()].map(({ serialNumber, links }) => [
      serialNumber,
      links.map((link) => `${link.serialNumber} ${link.interface} ${link.linkId}`),
    ]);
    expect(links).toEqual([
      ['VC0000001', ['VC0000001 GE1 100', 'VC0000001 GE2 101', 'VC0000001 USB1 102']],
      ['VC0000003', ['VC0000003 GE1 103']],
    ]);
  });

  it('say everything of an edge and its link', () => {
    expect(edgeOf({})).toEqual({
      orchestrator: 'velocloud-1',
      host: 'vco1.example.test',
      enterpriseId: 1,
      enterpriseName: 'Smith & Sons|70001|',
      edgeId: 10,
      serialNumber: 'VC0000001',
      pairedSerialNumber: null,
      member: 'primary',
      name: 'STORE-12',
      state: 'CONNECTED',
      rawState: 'CONNECTED',
      model: 'edge520',
      lastContactAt: new Date('2024-06-03T11:59:00.000Z'),
      upSince: new Date('2024-05-27T13:20:00.000Z'),
      links: [
        {
          orchestrator: 'velocloud-1',
          enterpriseId: 1,
          edgeId: 10,
          linkId: 100,
          serialNumber: 'VC0000001',
          interface: 'GE1',
          state: 'STABLE',
          rawState: 'STABLE',
          displayName: 'Carrier 203.0.113.7 (DIA)',
          isp: 'Carrier',
          ipAddress: '203.0.113.7',
          lastActiveAt: new Date('2024-06-03T11:58:00.000Z'),
        },
      ],
    });
  });

  // prettier-ignore
  it.each<{ when: string; changes: object; expected: object }>([
    { when: 'no state',                   changes: { edgeState: null },                             expected: { state: null, rawState: null } },
    { when: 'never in touch',             changes: { edgeLastContact: '0000-00-00 00:00:00' },      expected: { lastContactAt: null } },
    { when: 'in touch, in the other form', changes: { edgeLastContact: '2024-06-03 11:59:00' },     expected: { lastContactAt: new Date('2024-06-03T11:59:00.000Z') } },
    { when: 'never up',                   changes: { edgeSystemUpSince: '0000-00-00 00:00:00' },    expected: { upSince: null } },
    { when: 'no name and model',          changes: { edgeName: '', edgeModelNumber: null },         expected: { name: null, model: null } },
    { when: 'blanks and umlauts in the enterprise', changes: { enterpriseName: ' Café Söhne |70004| ' }, expected: { enterpriseName: ' Café Söhne |70004| ' } },
    { when: 'without links',              changes: NO_LINK,                                         expected: { state: 'CONNECTED', links: [] } },
    { when: 'a link without interface',   changes: { interface: null },                             expected: { links: [] } },
    { when: 'a link with a blank one',    changes: { interface: ' ' },                              expected: { links: [] } },
    { when: 'a link without id',          changes: { linkId: null },                                expected: { links: [] } },
    { when: 'a link never active',        changes: { linkLastActive: '0000-00-00 00:00:00' },       expected: { links: [expect.objectContaining({ lastActiveAt: null })] } },
    { when: 'a link of which little is known', changes: { linkState: null, displayName: '', isp: null, linkIpAddress: '' }, expected: { links: [expect.objectContaining({ state: null, rawState: null, displayName: null, isp: null, ipAddress: null })] } },
  ])('$when', ({ changes, expected }) => expect(edgeOf(changes)).toMatchObject(expected));

  // prettier-ignore
  it.each([
    { when: 'the second was heard of later', contacts: ['2024-06-03T11:00:00Z', '2024-06-03T11:00:01Z'], counts: 11 },
    { when: 'the first was heard of later',  contacts: ['2024-06-03T11:00:01Z', '2024-06-03T11:00:00Z'], counts: 10 },
    { when: 'only the second was heard of',  contacts: ['0000-00-00 00:00:00', '2024-06-03T11:00:00Z'],  counts: 11 },
    { when: 'both were heard of at once',    contacts: ['2024-06-03T11:00:00Z', '2024-06-03T11:00:00Z'], counts: 10 },
  ])('of two edges with the serial numbers of one show edge $counts when $when', ({ contacts, counts }) => {
    const { primaries, byStandby } = index(
      contacts.map((edgeLastContact, nth) => ({
        ...LINK_ROW, edgeId: 10 + nth, edgeHASerialNumber: 'VC0000002', edgeLastContact,
      })),
    );
    expect([...primaries.values()].map(({ edgeId }) => edgeId)).toEqual([counts]);
    expect([...byStandby.values()].map(({ edgeId }) => edgeId)).toEqual([counts]);
  });

  // prettier-ignore
  it.each([
    { when: 'the second carried traffic later', active: ['2024-06-03T11:00:00Z', '2024-06-03T11:00:01Z'], counts: 101 },
    { when: 'the first carried traffic later',  active: ['2024-06-03T11:00:01Z', '2024-06-03T11:00:00Z'], counts: 100 },
    { when: 'the second never carried any',     active: ['2024-06-03T11:00:00Z', '0000-00-00 00:00:00'],  counts: 100 },
    { when: 'neither did',                      active: ['0000-00-00 00:00:00', '0000-00-00 00:00:00'],   counts: 100 },
  ])('of two links on one interface show link $counts when $when', ({ active, counts }) => {
    const { primaries } = index(
      active.map((linkLastActive, nth) => ({ ...LINK_ROW, linkId: 100 + nth, linkLastActive })),
    );
    expect(primaries.get('VC0000001')?.links.map(({ linkId }) => linkId)).toEqual([counts]);
  });

  it('without a serial number are left out', () => {
    const { primaries, byStandby } = index([
      { ...LINK_ROW, edgeSerialNumber: null },
      { ...LINK_ROW, edgeSerialNumber: ' ', edgeHASerialNumber: 'VC0000002' },
    ]);
    expect(primaries.size + byStandby.size).toBe(0);
  });

  // prettier-ignore
  it.each([
    ['CONNECTED', 'CONNECTED'], ['DEGRADED', 'DEGRADED'], ['OFFLINE', 'OFFLINE'],
    ['NEVER_ACTIVATED', 'NEVER_ACTIVATED'], ['DISABLED', 'DISABLED'],
  ])('call an edge %s', async (edgeState, state) => {
    const watched = watchWords();
    expect(edgeOf({ edgeState }, watched)).toMatchObject({ state, rawState: edgeState });
    expect(await watched.unknown()).toEqual([]);
  });

  it.each(['EXPIRED', 'connected', 'MELTED'])(
    'count %s, which the graph has no state for, once for each edge',
    async (edgeState) => {
      const watched = watchWords();
      const row = { ...LINK_ROW, edgeState };
      const { primaries } = index([row, { ...row, linkId: 101, interface: 'GE2' }], watched);
      expect(primaries.get('VC0000001')).toMatchObject({ state: 'UNKNOWN', rawState: edgeState });
      expect(await watched.unknown()).toEqual(['edgeState: 1']);
    },
  );

  it.each(['STABLE', 'UNSTABLE', 'DISCONNECTED', 'QUIET', 'INITIAL', 'STANDBY', 'UNKNOWN'])(
    'call a link %s, a word that the graph knows',
    async (linkState) => {
      const watched = watchWords();
      const links = edgeOf({ linkState }, watched)?.links;
      expect(links).toMatchObject([{ state: linkState, rawState: linkState }]);
      expect(await watched.unknown()).toEqual([]);
    },
  );

  it('count a state of a link that the graph does not know', async () => {
    const watched = watchWords();
    const links = edgeOf({ linkState: 'FRAYED' }, watched)?.links;
    expect(links).toMatchObject([{ state: 'UNKNOWN', rawState: 'FRAYED' }]);
    expect(await watched.unknown()).toEqual(['linkState: 1']);
  });
});

describe('the standby member of a pair', () => {
  const primary = index([{ ...LINK_ROW, edgeHASerialNumber: 'VC0000002' }]).byStandby.get(
    'VC0000002',
  );

  it('shares all but serial number and member with the primary one', () => {
    if (!primary) throw new Error('the pair is not there');
    const standby = standbyOf(primary);
    expect(standby).toEqual({
      ...primary,
      serialNumber: 'VC0000002',
      pairedSerialNumber: 'VC0000001',
      member: 'standby',
      links: primary.links.map((link) => ({ ...link, serialNumber: 'VC0000002' })),
    });
    expect(primary.links.map(({ serialNumber }) => serialNumber)).toEqual(['VC0000001']);
  });
});
