import fc from 'fast-check';
import { CodedError } from '../../../platform/errors.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics, type Metrics } from '../../../platform/metrics.ts';
import { createWords, type Words } from '../../../platform/words.ts';
import type { CtsDispatchModel } from '../../../subgraphs/cts/model.ts';
import { parseQueryReply } from '../../../subgraphs/cts/wire.ts';

const DESCRIPTION =
  'Onsite Time Needed: 2024-06-22 4.00PM\r\n\r\nOnsite Timezone: Pacific Time\r\nOnsite Contact: Ann Example\r\nContact #: +1 555 010 0000\r\nIGZ Dispatch Number: IGZabc123';

/** The vendor's record as its documentation shows it, sample values invented. */
const RECORD = {
  attributes: {
    type: 'Service__c',
    url: '/services/data/v42.0/sobjects/Service__c/a26000000000001AAA',
  },
  Id: 'a26000000000001AAA',
  Name: 'S-20451',
  Ext_Ref_Num__c: '5400123',
  Status__c: 'Scheduled',
  API_Resource_Name__c: 'Doe, Jane',
  Resource_Phone_Number__c: '212.555.0188',
  Check_In_Date__c: null,
  Check_Out_Date__c: null,
  Open_Date__c: '2024-06-18T13:30:00.000+0000',
  Issue_Summary__c: 'Modem down',
  Description__c: DESCRIPTION,
  Street__c: '12 Elm St',
  City__c: 'Springfield',
  Zip__c: '62701',
  Country__c: 'USA',
  Lookup_Location_Owner__c: 'ACME Retail',
};

describe('what vendor CTS answers', () => {
  let words: Words;
  let metrics: Metrics;

  beforeEach(() => {
    metrics = createMetrics();
    words = createWords('cts', { log: silentLogger, metrics });
  });

  const read = (body: unknown) => parseQueryReply('a query', JSON.stringify(body), words);
  const one = (changes: Record<string, unknown>) =>
    read({ totalSize: 1, done: true, records: [{ ...RECORD, ...changes }] }).dispatches[0];
  const unknownWords = async () =>
    /upstream_unknown_words_total\{.*\} (\d+)/.exec((await metrics.expose()).body)?.[1];

  it('is a dispatch in the words of the graph', () => {
    expect(one({})).toEqual({
      id: 'CTS:S-20451',
      number: 'S-20451',
      vendor: 'CTS',
      status: 'CONFIRMED',
      vendorStatus: 'Scheduled',
      scheduledAt: new Date('2024-06-22T23:00:00Z'),
      timeZone: 'America/Los_Angeles',
      siteContact: { name: 'Ann Example', phone: '+15550100000' },
      fieldEngineer: { name: 'Doe, Jane', phone: '+12125550188' },
      ticketReference: '5400123',
      orderNumber: 'IGZabc123',
      description: DESCRIPTION,
      issueSummary: 'Modem down',
      locationOwner: 'ACME Retail',
      siteAddress: '12 Elm St, Springfield 62701, USA',
      openedAt: new Date('2024-06-18T13:30:00Z'),
      checkedInAt: null,
      checkedOutAt: null,
    } satisfies CtsDispatchModel);
  });

  it('is a dispatch even when the vendor leaves out all it does not know', () => {
    const [dispatch] = read({ done: true, records: [{ Name: 'S-1' }] }).dispatches;
    const known = Object.entries(dispatch ?? {}).filter(([, value]) => value !== null);
    expect(Object.fromEntries(known)).toEqual({
      id: 'CTS:S-1',
      number: 'S-1',
      vendor: 'CTS',
      status: 'UNKNOWN',
    });
  });

  it.each([
    ['Open', 'REQUESTED'],
    ['Scheduled', 'CONFIRMED'],
    ['On Site', 'TECH_ON_SITE'],
    ['Completed', 'COMPLETED'],
    ['Complete Pending Collateral', 'COMPLETED'],
    ['Canceled', 'CANCELLED'],
  ])('%s is %s', (vendorStatus, status) => {
    expect(one({ Status__c: vendorStatus })).toMatchObject({ status, vendorStatus });
  });

  it.each(['Submitted for Billing', 'Billed', 'On Hold', 'Reschedule'])(
    '%s says nothing of the visit, and surprises nobody',
    async (vendorStatus) => {
      expect(one({ Status__c: vendorStatus })).toMatchObject({ status: 'UNKNOWN', vendorStatus });
      expect(await unknownWords()).toBeUndefined();
    },
  );

  it('counts a status that the graph does not know', async () => {
    expect(one({ Status__c: 'Cancelled' })).toMatchObject({
      status: 'UNKNOWN',
      vendorStatus: 'Cancelled',
    });
    expect(await unknownWords()).toBe('1');
  });

  it.each<{ when: string; changes: Record<string, unknown>; expected: Partial<CtsDispatchModel> }>([
    {
      when: 'scheduled without an engineer is scheduled',
      changes: { API_Resource_Name__c: null, Resource_Phone_Number__c: null },
      expected: { status: 'CONFIRMED', fieldEngineer: null },
    },
    {
      when: 'an engineer without a number',
      changes: { Resource_Phone_Number__c: null },
      expected: { fieldEngineer: { name: 'Doe, Jane', phone: null } },
    },
    {
      when: 'a ticket typed by hand',
      changes: { Ext_Ref_Num__c: '700/IW7 ' },
      expected: { ticketReference: '700/IW7 ' },
    },
    { when: 'no ticket', changes: { Ext_Ref_Num__c: '' }, expected: { ticketReference: null } },
    {
      when: 'no long text',
      changes: { Description__c: null },
      expected: {
        scheduledAt: null,
        timeZone: null,
        siteContact: null,
        orderNumber: null,
        description: null,
      },
    },
    {
      when: 'no address',
      changes: { Street__c: null, City__c: null, Zip__c: null, Country__c: null },
      expected: { siteAddress: null },
    },
    {
      when: 'an engineer checked in and out',
      changes: {
        Check_In_Date__c: '2024-06-22T23:05:00.000+0000',
        Check_Out_Date__c: '2024-06-22T19:40:00.000-0400',
      },
      expected: {
        checkedInAt: new Date('2024-06-22T23:05:00Z'),
        checkedOutAt: new Date('2024-06-22T23:40:00Z'),
      },
    },
  ])('$when', ({ changes, expected }) => {
    expect(one(changes)).toMatchObject(expected);
  });

  it('names the next page until the last one', () => {
    const nextRecordsUrl = '/services/data/v42.0/query/01gxx-2000';
    expect(read({ totalSize: 2, done: false, nextRecordsUrl, records: [RECORD] }).nextPath).toBe(
      nextRecordsUrl,
    );
    expect(read({ totalSize: 2, done: true, records: [RECORD] }).nextPath).toBeNull();
  });

  it.each<{ when: string; body: unknown }>([
    { when: 'no records', body: { totalSize: 0, done: true } },
    { when: 'not done, but no next page', body: { totalSize: 1, done: false, records: [RECORD] } },
    {
      when: 'a next page elsewhere',
      body: { done: false, nextRecordsUrl: 'https://example.test/query/1', records: [] },
    },
    {
      when: 'a next page that climbs',
      body: { done: false, nextRecordsUrl: '/services/data/v42.0/query/../sobjects', records: [] },
    },
    { when: 'a record without number', body: { done: true, records: [{ ...RECORD, Name: null }] } },
    {
      when: 'a time that is none',
      body: { done: true, records: [{ ...RECORD, Open_Date__c: 'yesterday' }] },
    },
    { when: 'an error list', body: [{ message: 'x', errorCode: 'MALFORMED_QUERY' }] },
  ])('is refused as malformed: $when', ({ body }) => {
    expect(() => read(body)).toThrow(
      expect.objectContaining({ code: 'UPSTREAM_MALFORMED' }) as Error,
    );
  });

  it('is read or refused with a coded error, whatever JSON it is', () => {
    const record = fc.record(
      Object.fromEntries(
        Object.keys(RECORD).map((key) => [
          key,
          fc.oneof(fc.string(), fc.constant(null), fc.jsonValue()),
        ]),
      ),
      { requiredKeys: [] },
    );
    const page = fc.record({
      done: fc.constant(true),
      records: fc.array(record, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), page), (body) => {
        try {
          read(body);
        } catch (error) {
          expect(error).toBeInstanceOf(CodedError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
