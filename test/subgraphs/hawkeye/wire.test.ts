import fc from 'fast-check';
import type { z } from 'zod';
import { CodedError } from '../../../platform/errors.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics, type Metrics } from '../../../platform/metrics.ts';
import { parseJsonBody } from '../../../platform/parse.ts';
import { createWords, type Words } from '../../../platform/words.ts';
import {
  detailsSchema,
  pageSchema,
  probeSchema,
  testSchema,
  type ProbeRecord,
} from '../../../subgraphs/hawkeye/wire.ts';

/** Records as the platform's documentation shows them, sample values invented. */
const PROBE = {
  probeId: '27',
  uid: '02:00:5e:00:00:01',
  serialNumber: '02005E000001',
  name: 'ACME-HQ-Pi1',
  active: '1',
  os: 'Linux',
  type: '8',
  typeName: 'xr_pi',
  mode: 'Automatic',
  testIp: '198.51.100.7',
  managementIp: 'none',
  probeGroup: 'ACME Retail',
  location: '',
  latitude: '0',
  longitude: '0',
  availableForMesh: '0',
  lastRestart: '2024-05-01T00:00:00Z',
  availability: { from: 1, to: 1, mesh: '0' },
  ips: ['198.51.100.7'],
  userGroups: ['ACME Retail'],
  nodetonode: { status: 1, lastUpdate: '2024-05-20T09:41:07Z' },
  realservice: { status: 0, lastUpdate: 'never' },
};
const SUMMARY = {
  id: '4100001',
  date: '2024-05-20T09:41:07Z',
  duration: 30,
  mesh: 0,
  meshId: 0,
  module: 'N2N',
  probeFrom: 'SITE_XR2000_1',
  probeTo: '198.51.100.8',
  reasonCause: '',
  status: 'Passed',
  testId: '316',
  testOptions: 'Interval: 20 ms Count: 100 packets',
  testTag: 'Core',
  testType: 'Network KPI',
  userId: 1,
};
const METRIC = {
  metric: 'Delay (ms)',
  pairName: 'Voice from->to',
  value: '140',
  threshold: '150',
  thresholdType: '0',
  status: 'Passed',
};

describe('what the probe platform answers', () => {
  let words: Words;
  let metrics: Metrics;

  beforeEach(() => {
    metrics = createMetrics();
    words = createWords('hawkeye', { log: silentLogger, metrics });
  });

  const read = <T>(schema: z.ZodType<T>, body: unknown): T =>
    parseJsonBody('hawkeye', 'a record', JSON.stringify(body), schema);
  const probe = (changes: Record<string, unknown>) =>
    read(probeSchema(words), { ...PROBE, ...changes });
  const test = (changes: Record<string, unknown>) =>
    read(testSchema(words), { ...SUMMARY, ...changes });
  const metric = (changes: Record<string, unknown>) =>
    read(detailsSchema(words), { ...SUMMARY, metrics: [{ ...METRIC, ...changes }] })[0];
  const unknownWords = async () =>
    (await metrics.expose()).body
      .split('\n')
      .filter((line) => line.startsWith('upstream_unknown_words_total{'));

  it('is a probe in the words of the graph', () => {
    expect(probe({})).toEqual({
      probeId: '27',
      uid: '02:00:5e:00:00:01',
      serialNumber: '02005E000001',
      name: 'ACME-HQ-Pi1',
      administration: 'ACTIVE',
      group: 'ACME Retail',
      typeName: 'xr_pi',
      nodeToNode: { status: 1, up: true, updatedAt: new Date('2024-05-20T09:41:07Z') },
      realService: { status: 0, up: false, updatedAt: null },
    } satisfies ProbeRecord);
  });

  it.each<{ when: string; changes: Record<string, unknown>; expected: object }>([
    { when: 'an id that is a number', changes: { probeId: 27 }, expected: { probeId: '27' } },
    { when: 'no serial number', changes: { serialNumber: null }, expected: { serialNumber: null } },
    { when: 'a blank one', changes: { serialNumber: ' ' }, expected: { serialNumber: null } },
    { when: 'no name', changes: { name: undefined }, expected: { name: null } },
    { when: 'no group', changes: { probeGroup: '' }, expected: { group: null } },
    { when: 'a group called none', changes: { probeGroup: 'none' }, expected: { group: null } },
    { when: 'no hardware', changes: { typeName: null }, expected: { typeName: null } },
    { when: 'switched off', changes: { active: '0' }, expected: { administration: 'DISABLED' } },
    {
      when: 'switched off by a number',
      changes: { active: 0 },
      expected: { administration: 'DISABLED' },
    },
    {
      when: 'statuses as text',
      changes: { nodetonode: { status: '0', lastUpdate: 'never' } },
      expected: { nodeToNode: { status: 0, up: false, updatedAt: null } },
    },
    {
      when: 'no last update',
      changes: { nodetonode: { status: 1 } },
      expected: { nodeToNode: { status: 1, up: true, updatedAt: null } },
    },
  ])('is a probe with $when', ({ changes, expected }) => {
    expect(probe(changes)).toMatchObject(expected);
  });

  it.each<{ when: string; changes: Record<string, unknown>; expected: object; field: string }>([
    {
      when: 'administration',
      changes: { active: 'maybe' },
      expected: { administration: 'UNKNOWN' },
      field: 'active',
    },
    {
      when: 'administration that is missing',
      changes: { active: null },
      expected: { administration: 'UNKNOWN' },
      field: 'active',
    },
    {
      when: 'status, which is not down',
      changes: { realservice: { status: 2, lastUpdate: 'never' } },
      expected: { realService: { status: 2, up: true, updatedAt: null } },
      field: 'realservice.status',
    },
  ])('counts an unknown $when', async ({ changes, expected, field }) => {
    expect(probe(changes)).toMatchObject(expected);
    expect(await unknownWords()).toEqual([
      `upstream_unknown_words_total{upstream="hawkeye",field="${field}"} 1`,
    ]);
  });

  it.each([
    { text: '2024-05-20T09:41:07Z', instant: '2024-05-20T09:41:07.000Z' },
    { text: '2024-05-20 09:41:07Z', instant: '2024-05-20T09:41:07.000Z' },
    { text: '2024-05-20 09:41:07', instant: '2024-05-20T09:41:07.000Z' },
    { text: '2024-05-20T09:41:07.250000', instant: '2024-05-20T09:41:07.250Z' },
    { text: '2024-02-29T00:00:00Z', instant: '2024-02-29T00:00:00.000Z' },
  ])('$text is $instant', ({ text, instant }) => {
    expect(test({ date: text }).at.toISOString()).toBe(instant);
  });

  it('is a test result in the words of the graph', () => {
    expect(test({})).toEqual({
      id: '4100001',
      probeUid: 'SITE_XR2000_1',
      type: 'Network KPI',
      status: 'PASSED',
      rawStatus: 'Passed',
      at: new Date('2024-05-20T09:41:07Z'),
      target: '198.51.100.8',
    });
  });

  it.each<{ changes: Record<string, unknown>; expected: object }>([
    { changes: { id: 4100002 }, expected: { id: '4100002' } },
    { changes: { id: 'a1b2' }, expected: { id: 'a1b2' } },
    { changes: { status: 'Failed' }, expected: { status: 'FAILED', rawStatus: 'Failed' } },
    { changes: { status: 'Error' }, expected: { status: 'ERROR', rawStatus: 'Error' } },
    { changes: { status: 'Skipped' }, expected: { status: 'UNKNOWN', rawStatus: 'Skipped' } },
    { changes: { status: null }, expected: { status: 'UNKNOWN', rawStatus: null } },
    { changes: { probeTo: 'none' }, expected: { target: null } },
    { changes: { testType: '' }, expected: { type: null } },
  ])('is a test result with $changes', ({ changes, expected }) => {
    expect(test(changes)).toMatchObject(expected);
  });

  it.each<{ changes: Record<string, unknown>; expected: object }>([
    {
      changes: {},
      expected: {
        name: 'Delay (ms)',
        pair: 'Voice from->to',
        value: '140',
        threshold: '150',
        status: 'PASSED',
      },
    },
    { changes: { threshold: '' }, expected: { threshold: null } },
    { changes: { value: 4.2, threshold: 3 }, expected: { value: '4.2', threshold: '3' } },
    { changes: { pairName: '' }, expected: { pair: null } },
    { changes: { status: 'Failed' }, expected: { status: 'FAILED' } },
    { changes: { status: 'Bent' }, expected: { status: 'UNKNOWN' } },
    { changes: { status: null }, expected: { status: null } },
  ])('is a measured value with $changes', ({ changes, expected }) => {
    expect(metric(changes)).toMatchObject(expected);
  });

  it('measured nothing when it says so', () => {
    expect(read(detailsSchema(words), { ...SUMMARY, metrics: [] })).toEqual([]);
    expect(read(detailsSchema(words), { ...SUMMARY, metrics: null })).toEqual([]);
  });

  it.each([
    { total_count: '112', total: 112 },
    { total_count: 112, total: 112 },
    { total_count: '0', total: 0 },
  ])('counts $total_count', ({ total_count, total }) => {
    const body = { total_count, count: 0, limit: '100', offset: 0, has_more: 0, records: [] };
    expect(read(pageSchema(testSchema(words)), body)).toEqual({ total, records: [] });
  });

  it.each<{ when: string; read: () => unknown }>([
    { when: 'a probe without id', read: () => probe({ probeId: null }) },
    { when: 'a probe without uid', read: () => probe({ uid: ' ' }) },
    { when: 'a probe without a node test', read: () => probe({ nodetonode: null }) },
    {
      when: 'a status that is no number',
      read: () => probe({ nodetonode: { status: 'up', lastUpdate: 'never' } }),
    },
    {
      when: 'a last update that is no date',
      read: () => probe({ nodetonode: { status: 1, lastUpdate: 'yesterday' } }),
    },
    { when: 'a result without date', read: () => test({ date: null }) },
    { when: 'a result of a day nobody knows', read: () => test({ date: '2024-02-30T00:00:00Z' }) },
    {
      when: 'a result of an hour nobody knows',
      read: () => test({ date: '2024-02-01T25:00:00Z' }),
    },
    { when: 'a result with a zone', read: () => test({ date: '2024-02-01T05:00:00+02:00' }) },
    { when: 'a result of no probe', read: () => test({ probeFrom: null }) },
    { when: 'a value without name', read: () => metric({ metric: '' }) },
    { when: 'details without metrics', read: () => read(detailsSchema(words), SUMMARY) },
    {
      when: 'a page without total',
      read: () => read(pageSchema(testSchema(words)), { records: [] }),
    },
    {
      when: 'a page with a total that is no number',
      read: () => read(pageSchema(testSchema(words)), { total_count: 'many', records: [] }),
    },
    {
      when: 'a page without records',
      read: () => read(pageSchema(testSchema(words)), { total_count: '0' }),
    },
    {
      when: 'a page with one bad record',
      read: () => read(pageSchema(testSchema(words)), { total_count: 2, records: [SUMMARY, {}] }),
    },
  ])('refuses $when', ({ read: reading }) => {
    expect(reading).toThrow(expect.objectContaining({ code: 'UPSTREAM_MALFORMED' }) as Error);
  });

  it('is read or refused with a coded error, whatever JSON it is', () => {
    const like = (record: object) =>
      fc.record(
        Object.fromEntries(
          Object.entries(record).map(([key, value]) => [
            key,
            fc.oneof(fc.constant(value as unknown), fc.string(), fc.integer(), fc.jsonValue()),
          ]),
        ),
        { requiredKeys: [] },
      );
    const records = fc.oneof(like(PROBE), like(SUMMARY), like({ ...SUMMARY, metrics: [METRIC] }));
    const page = fc.record({ total_count: fc.string(), records: fc.array(records) });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), records, page), (body) => {
        for (const schema of [
          probeSchema(words),
          testSchema(words),
          detailsSchema(words),
          pageSchema(probeSchema(words)),
        ]) {
          try {
            read<unknown>(schema, body);
          } catch (error) {
            expect(error).toBeInstanceOf(CodedError);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
