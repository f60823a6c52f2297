import { CodedError } from '../../../platform/errors.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { parseJsonBody } from '../../../platform/parse.ts';
import { createWords } from '../../../platform/words.ts';
import { envelopeSchema, pageSchema } from '../../../subgraphs/lumin/wire.ts';

/** An item as the vendor's text shows it, sample values invented. */
const ITEM = {
  id: 'bWFkZS11cC1pZC0wMDAwMDE=',
  conversation_id: '5100000000000001',
  type: 'billing.scheduled',
  timestamp: '2024-02-11T14:05:27.310452+00:00',
  host_id: 'store-12',
  host_did: '15550100001',
  user_did: '15550100002',
  fake: 'real',
};

const words = createWords('lumin', { log: silentLogger, metrics: createMetrics() });
const page = (body: unknown) =>
  parseJsonBody('lumin', 'the billing events', JSON.stringify(body), pageSchema(words));
const item = (changes: Record<string, unknown>) =>
  page({ ok: true, items: [{ ...ITEM, ...changes }] }).events[0];

function refusalOf(body: unknown): CodedError {
  try {
    page(body);
  } catch (error) {
    if (error instanceof CodedError) return error;
  }
  throw new Error('The body was read.');
}

describe('what the vendor of the scheduling agent answers', () => {
  it('is an event in the words of the graph', () => {
    expect(item({})).toEqual({
      id: 'bWFkZS11cC1pZC0wMDAwMDE=',
      conversationId: '5100000000000001',
      type: 'SCHEDULED',
      rawType: 'billing.scheduled',
      at: new Date('2024-02-11T14:05:27.310Z'),
      micros: 1_707_660_327_310_452,
      hostId: 'store-12',
      hostPhone: '+15550100001',
      userPhone: '+15550100002',
      fake: 'real',
    });
  });

  it.each<{ when: string; changes: Record<string, unknown>; expected: object }>([
    { when: 'a key that nobody knows', changes: { extra: { a: 1 } }, expected: { fake: 'real' } },
    { when: 'no user', changes: { user_did: undefined }, expected: { userPhone: null } },
    { when: 'a user that is null', changes: { user_did: null }, expected: { userPhone: null } },
    {
      when: 'a user without number',
      changes: { user_did: 'unknown' },
      expected: { userPhone: null },
    },
    {
      when: 'a number with a plus',
      changes: { host_did: '+15550100001' },
      expected: { hostPhone: '+15550100001' },
    },
    {
      when: 'a number of numbers',
      changes: { host_did: 15_550_100_001 },
      expected: { hostPhone: '+15550100001' },
    },
    { when: 'an empty host', changes: { host_id: '' }, expected: { hostId: null } },
    { when: 'no mark', changes: { fake: undefined }, expected: { fake: null } },
    {
      when: 'a conversation that is a number',
      changes: { conversation_id: 51 },
      expected: { conversationId: '51' },
    },
    {
      when: 'a type of its own',
      changes: { type: 'billing.new' },
      expected: { type: 'UNKNOWN', rawType: 'billing.new' },
    },
    {
      when: 'the names of the vendor’s text',
      changes: {
        type: undefined,
        timestamp: undefined,
        event_type: 'billing.delete',
        datetime: ITEM.timestamp,
      },
      expected: { type: 'DELETED', micros: 1_707_660_327_310_452 },
    },
    {
      when: 'both names',
      changes: { event_type: 'other', datetime: 'other' },
      expected: { type: 'SCHEDULED', micros: 1_707_660_327_310_452 },
    },
  ])('is read with $when', ({ changes, expected }) => {
    const body = JSON.parse(JSON.stringify(changes)) as Record<string, unknown>;
    const left = Object.fromEntries(
      Object.entries({ ...ITEM, ...changes }).filter(([, value]) => value !== undefined),
    );
    expect(page({ items: [{ ...left, ...body }] }).events).toEqual([
      expect.objectContaining(expected),
    ]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no id', { id: '' }, 'items.0.id'],
    ['an id that is too long', { id: 'x'.repeat(257) }, 'items.0.id'],
    ['no type', { type: null }, 'items.0.type'],
    ['a time without offset', { timestamp: '2024-02-11T14:05:27' }, 'items.0.timestamp'],
    ['no time', { timestamp: undefined }, 'items.0.timestamp'],
  ])('is refused with %s, without its values', (_when, changes, place) => {
    const { code, message } = refusalOf({ items: [{ ...ITEM, ...changes }] });
    expect(code).toBe('UPSTREAM_MALFORMED');
    expect(message).toContain(`not its contract at ${place}: `);
    expect(message).not.toContain('2024');
  });

  it.each([
    {},
    { items: null },
    { items: {} },
    { items: [null] },
    { items: [], next_token: 7 },
    [],
    null,
  ])('is refused when it is %j', (body) => {
    expect(refusalOf(body).code).toBe('UPSTREAM_MALFORMED');
  });

  it.each([
    [{ next_token: 'abc' }, 'abc'],
    [{ next_token: '' }, null],
    [{ next_token: null }, null],
    [{}, null],
  ])('continues as %j says', (end, next) => {
    expect(page({ ok: true, items: [], ...end })).toEqual({ events: [], next });
  });

  it.each([
    [{ ok: true, items: [] }, true],
    [{ ok: false, error: 'x' }, false],
    [{ items: [] }, undefined],
  ])('says in %j whether it is ok', (body, ok) => {
    expect(envelopeSchema.parse(body).ok).toBe(ok);
  });
});
