import { aggregatesSchema } from '../../../subgraphs/velocloud/wire/aggregates.ts';
import { configurationSchema } from '../../../subgraphs/velocloud/wire/configuration.ts';
import { enterprisesList, logicalIdsList } from '../../../subgraphs/velocloud/wire/enterprises.ts';
import { eventsSchema } from '../../../subgraphs/velocloud/wire/events.ts';
import { tunnelsSchema } from '../../../subgraphs/velocloud/wire/gateways.ts';
import { metricsList } from '../../../subgraphs/velocloud/wire/metrics.ts';
import { seriesSchema } from '../../../subgraphs/velocloud/wire/series.ts';
import { EDGE_RECORD, EVENT, METRICS_ROW, SERIES, WAN_MODULE } from './bodies.ts';
import { codeOf, readBody, watchWords } from './read-body.ts';

describe('averages of links', () => {
  const read = (changes: object) =>
    readBody([{ ...METRICS_ROW, ...changes }], metricsList(1800)).get(100);

  it('are read by link id, for both directions', () => {
    expect(read({})).toEqual({
      latencyMs: { rx: 20, tx: 25 },
      lossPercent: { rx: 0.1, tx: 0.25 },
      jitterMs: { rx: 2, tx: 3.5 },
      bytes: { rx: 1_800_000, tx: 900_000 },
      capacityBps: { rx: 100_000_000, tx: 20_000_000 },
      // 1000 and 500 bytes in a second.
      utilizationPercent: { rx: 0.008, tx: 0.02 },
    });
  });

  it('take the length of their window into the share of the capacity', () => {
    const hour = readBody([METRICS_ROW], metricsList(3600)).get(100);
    expect(hour?.utilizationPercent).toEqual({ rx: 0.004, tx: 0.01 });
  });

  // prettier-ignore
  it.each<{ when: string; changes: object; capacityBps: unknown; utilizationPercent: unknown }>([
    { when: 'without an estimate one way',  changes: { bpsOfBestPathRx: 0 },                            capacityBps: { rx: 0, tx: 20_000_000 },    utilizationPercent: { rx: null, tx: 0.02 } },
    { when: 'without an estimate at all',   changes: { bpsOfBestPathRx: 0, bpsOfBestPathTx: 0 },          capacityBps: { rx: 0, tx: 0 },             utilizationPercent: null },
    { when: 'with the estimate left out',   changes: { bpsOfBestPathRx: null, bpsOfBestPathTx: undefined }, capacityBps: null,                       utilizationPercent: null },
    { when: 'with bytes left out',          changes: { bytesTx: null },                                  capacityBps: { rx: 100_000_000, tx: 20_000_000 }, utilizationPercent: { rx: 0.008, tx: null } },
    { when: 'with nothing sent',            changes: { bytesRx: 0, bytesTx: 0 },                         capacityBps: { rx: 100_000_000, tx: 20_000_000 }, utilizationPercent: { rx: 0, tx: 0 } },
  ])('$when', ({ changes, capacityBps, utilizationPercent }) => {
    expect(read(changes)).toMatchObject({ capacityBps, utilizationPercent });
  });
});

describe('the configuration of an edge', () => {
  const { words, unknown } = watchWords();
  const read = (body: unknown) => readBody(body, configurationSchema(words));
  const withLinks = (links: unknown) => ({ WAN: { type: 'ENTERPRISE', data: { links } } });

  it('has an entry for one or several interfaces', () => {
    expect(read(WAN_MODULE)).toEqual([
      {
        interfaces: ['GE1', 'GE2'],
        mode: 'PUBLIC',
        rawMode: 'PUBLIC',
        type: 'WIRED',
        rawType: 'WIRED',
      },
      {
        interfaces: ['USB1'],
        mode: 'PRIVATE',
        rawMode: 'PRIVATE',
        type: 'WIRELESS',
        rawType: 'WIRELESS',
      },
    ]);
  });

  it.each<[string, unknown]>([
    ['the module is missing', {}],
    ['the module is empty', { WAN: {} }],
    ['the list is missing', { WAN: { data: { networks: [] } } }],
    ['the list is empty', withLinks([])],
  ])('is none when %s', (_when, body) => expect(read(body)).toEqual([]));

  it('may lack anything, or hold a word that the graph does not know', async () => {
    expect(read(withLinks([{}, { interfaces: null, mode: '', type: null }]))).toEqual([
      { interfaces: [], mode: null, rawMode: null, type: null, rawType: null },
      { interfaces: [], mode: null, rawMode: null, type: null, rawType: null },
    ]);
    expect(await unknown()).toEqual([]);
    expect(read(withLinks([{ interfaces: ['GE1'], mode: 'SECRET', type: 'LASER' }]))).toEqual([
      {
        interfaces: ['GE1'],
        mode: 'UNKNOWN',
        rawMode: 'SECRET',
        type: 'UNKNOWN',
        rawType: 'LASER',
      },
    ]);
    expect(await unknown()).toEqual(['linkMode: 1', 'linkType: 1']);
  });

  it('is not read out of an error', () => {
    for (const error of ['no', null, { code: 'E1' }, { code: -32000, message: 'no privilege' }]) {
      expect(codeOf(() => read({ error }))).toBe('UPSTREAM_REJECTED');
    }
  });
});

describe('events', () => {
  const { words, unknown } = watchWords();
  const read = (...changes: object[]) =>
    readBody(
      {
        metaData: { limit: 50, more: false },
        data: changes.map((change) => ({ ...EVENT, ...change })),
      },
      eventsSchema(words),
    );

  // prettier-ignore
  it.each([
    { event: 'EDGE_UP',             message: 'Edge STORE-12 is up',           type: 'EDGE_UP',        names: null },
    { event: 'EDGE_DOWN',           message: 'Edge STORE-12 is down',         type: 'EDGE_DOWN',      names: null },
    { event: 'LINK_ALIVE',          message: 'Link GE1 is no longer DEAD',    type: 'LINK_ALIVE',     names: 'GE1' },
    { event: 'LINK_DEAD',           message: 'Link INTERNET3 is now DEAD',    type: 'LINK_DEAD',      names: 'INTERNET3' },
    { event: 'EDGE_INTERFACE_UP',   message: 'Interface USB1 is up',          type: 'INTERFACE_UP',   names: 'USB1' },
    { event: 'EDGE_INTERFACE_DOWN', message: 'Interface SFP1 is down',        type: 'INTERFACE_DOWN', names: 'SFP1' },
    { event: 'EDGE_HA_FAILOVER',    message: 'HA standby VC0000007 failed',   type: 'OTHER',          names: null },
    { event: 'LINK_DEAD',           message: 'Link is down',                  type: 'LINK_DEAD',      names: null },
    { event: 'LINK_DEAD',           message: '',                              type: 'LINK_DEAD',      names: null },
  ])('$event "$message" is $type of $names', ({ event, message, type, names }) => {
    expect(read({ event, message })).toEqual([
      {
        id: '4711',
        at: new Date('2024-06-03T11:30:00.000Z'),
        type,
        rawType: event,
        interface: names,
        edgeName: 'STORE-12',
        severity: 'ALERT',
        message: message === '' ? null : message,
      },
    ]);
  });

  it('count a word never seen before, and no word that is merely nothing special', async () => {
    expect(await unknown()).toEqual([]);
    expect(read({ event: 'EDGE_MELTED' })).toMatchObject([
      { type: 'OTHER', rawType: 'EDGE_MELTED' },
    ]);
    expect(await unknown()).toEqual(['event: 1']);
  });

  it('come newest first, in either form of date, and may say little', () => {
    const found = read(
      { id: 1, eventTime: '2024-06-03T10:00:00.000Z' },
      { id: '3', eventTime: '2024-06-03 12:00:00', message: null, severity: null, edgeName: '' },
      { id: 2, eventTime: '2024-06-03T11:00:00.000Z' },
    );
    expect(found.map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect(found[0]).toMatchObject({
      severity: null,
      message: null,
      interface: null,
      edgeName: null,
    });
  });

  it('without a time are malformed, because their order depends on it', () => {
    expect(codeOf(() => read({ eventTime: '0000-00-00 00:00:00' }))).toBe('UPSTREAM_MALFORMED');
  });
});

describe('series of links', () => {
  const startAt = new Date(SERIES.startTime);
  const read = (...series: object[]) =>
    readBody([{ linkId: 100, edgeId: 10, name: 'GE1', series }], seriesSchema).get(100);

  it('are read with their gaps, in one order whatever the answer has', () => {
    const others = ['bpsOfBestPathRx', 'bytesRx', 'bpsOfBestPathTx', 'signalStrength'];
    const found = read(...others.map((metric) => ({ ...SERIES, metric, data: [1] })), SERIES);
    expect(found).toEqual([
      { metric: 'BYTES_TX', startAt, tickMs: 300_000, values: [150_000, null, 0] },
      { metric: 'BYTES_RX', startAt, tickMs: 300_000, values: [1] },
      { metric: 'CAPACITY_TX_BPS', startAt, tickMs: 300_000, values: [1] },
      { metric: 'CAPACITY_RX_BPS', startAt, tickMs: 300_000, values: [1] },
    ]);
  });

  it('may say their start as text', () => {
    expect(read({ ...SERIES, startTime: '2024-06-03T11:00:00.000Z' })).toMatchObject([{ startAt }]);
  });

  it('are none without ticks, without metrics, and for a link that is left out', () => {
    expect(read({ ...SERIES, data: [] })).toEqual([]);
    expect(read()).toEqual([]);
    expect(readBody([], seriesSchema).get(100)).toBeUndefined();
  });
});

describe('what enterprises say of their edges', () => {
  const { words, unknown } = watchWords();
  const read = (edges: unknown) => readBody([{ id: 1, edges }], enterprisesList(words)).edges;

  // prettier-ignore
  it.each([
    { haState: 'READY',                standbyState: 'CONNECTED' },
    { haState: 'FAILED',               standbyState: 'OFFLINE' },
    { haState: 'UNCONFIGURED',         standbyState: null },
    { haState: 'PENDING_INIT',         standbyState: null },
    { haState: 'PENDING_CONFIRMATION', standbyState: null },
    { haState: 'PENDING_CONFIRMED',    standbyState: null },
    { haState: 'PENDING_DISSOCIATION', standbyState: null },
    { haState: null,                   standbyState: null },
  ])('$haState means $standbyState for the standby member', async ({ haState, standbyState }) => {
    expect(read([{ ...EDGE_RECORD, haState }]).get(10)).toEqual({
      softwareVersion: '5.0.1.4',
      haState,
      standbyState,
      haLastContactAt: new Date('2024-06-03T11:57:00.000Z'),
    });
    expect(await unknown()).toEqual([]);
  });

  it('counts a state that the graph does not know, and takes HA as off', async () => {
    const found = read([
      { ...EDGE_RECORD, haState: 'SLEEPING', haLastContact: '0000-00-00 00:00:00' },
    ]);
    expect(found.get(10)).toMatchObject({
      haState: 'SLEEPING',
      standbyState: null,
      haLastContactAt: null,
    });
    expect(await unknown()).toEqual(['haState: 1']);
  });

  it('is nothing for enterprises without edges, and for none', () => {
    expect(read(null).size).toBe(0);
    expect(readBody([{ id: 1 }], enterprisesList(words)).edges.size).toBe(0);
    expect(readBody([], enterprisesList(words)).edges.size).toBe(0);
  });

  it('counts edges as the orchestrator does, else as it lists them, else not at all', () => {
    const { edgeCounts } = readBody(
      [
        { id: 1, edgeCount: 7, edges: [EDGE_RECORD] },
        { id: 2, edgeCount: null, edges: [EDGE_RECORD] },
        { id: 3, edgeCount: 0 },
        { id: 4 },
      ],
      enterprisesList(words),
    );
    expect([...edgeCounts]).toEqual([
      [1, 7],
      [2, 1],
      [3, 0],
      [4, null],
    ]);
  });

  it('holds the logical ids of links, where they have one', () => {
    const links = [
      { id: 100, logicalId: '02:00:5e:01:00:64:0000' },
      { id: 101, logicalId: null },
      { id: null, logicalId: 'x' },
    ];
    const found = readBody([{ id: 10, links }, { id: 11, links: null }, {}], logicalIdsList);
    expect([...found]).toEqual([
      [100, '02:00:5e:01:00:64:0000'],
      [101, null],
    ]);
  });
});

describe('names of enterprises', () => {
  // prettier-ignore
  it.each([
    { name: 'Smith & Sons|70001|',         customerId: '70001' },
    { name: ' Café Söhne | 70004 | ',      customerId: '70004' },
    { name: 'A|B|70005|',                  customerId: '70005' },
    { name: 'Smith & Sons',                customerId: null },
    { name: 'Smith & Sons 70001',          customerId: null },
    { name: 'Smith & Sons|70001',          customerId: null },
    { name: 'Smith & Sons||',              customerId: null },
    { name: 'Smith & Sons|north|',         customerId: null },
    { name: '',                            customerId: null },
  ])('velocloud.md §7.9: $name carries $customerId', ({ name, customerId }) => {
    expect(readBody({ enterprises: [{ id: 1, name }] }, aggregatesSchema)).toEqual([
      { enterpriseId: 1, name, customerId },
    ]);
  });

  it('without the list of them are malformed, not none', () => {
    expect(codeOf(() => readBody({ edgeCount: 0 }, aggregatesSchema))).toBe('UPSTREAM_MALFORMED');
    expect(readBody({ enterprises: [] }, aggregatesSchema)).toEqual([]);
  });
});

describe('tunnels of a gateway', () => {
  const read = (tunnelCount?: unknown) => readBody({ tunnelCount }, tunnelsSchema);

  // prettier-ignore
  it.each([
    { min: 10,  max: 120, average: 100, dropPercent: 90 },
    { min: 100, max: 100, average: 100, dropPercent: 0 },
    { min: 0,   max: 4,   average: 2.5, dropPercent: 100 },
    { min: 0,   max: 0,   average: 0,   dropPercent: null },
    { min: 0,   max: 9,   average: 0,   dropPercent: null },
  ])('of at least $min and on average $average drop by $dropPercent %', ({ dropPercent, ...counts }) => {
    expect(read(counts)).toEqual({ ...counts, dropPercent });
  });

  it('are null when the metric is absent, and malformed when a number is', () => {
    expect(read()).toBeNull();
    expect(read(null)).toBeNull();
    expect(codeOf(() => read({ min: 1, max: 2 }))).toBe('UPSTREAM_MALFORMED');
    expect(codeOf(() => read([]))).toBe('UPSTREAM_MALFORMED');
  });
});
