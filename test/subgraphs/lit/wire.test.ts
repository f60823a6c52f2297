import fc from 'fast-check';
import { CodedError } from '../../../platform/errors.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics, type Metrics } from '../../../platform/metrics.ts';
import { createWords, type Words } from '../../../platform/words.ts';
import type { LitDispatchModel } from '../../../subgraphs/lit/model.ts';
import { parseDispatchReply, parseOpenDispatchesReply } from '../../../subgraphs/lit/wire.ts';

/** The vendor's record as its documentation shows it, sample values invented. */
const RECORD = {
  Dispatch_Number: 'DIS90001',
  Dispatch_Status: 'Request Confirmed',
  Date_of_Dispatch: '2030-03-16',
  Hard_Time_of_Dispatch_Local: '6PM-8PM',
  Hard_Time_of_Dispatch_Time_Zone_Local: 'Eastern Time',
  Local_Time_of_Dispatch: '5PM-9PM',
  Time_Zone_Local: 'Eastern Time',
  MetTel_Bruin_TicketID: '700100',
  Job_Site: 'Store 12',
  Job_Site_Street: '12 Elm St',
  Job_Site_City: 'Springfield',
  Job_Site_State: 'IL',
  Job_Site_Zip_Code: '62701',
  Job_Site_Contact_Name_and_Phone_Number: 'Robin Field +1 212 555 0142',
  Site_Survey_Quote_Required: false,
  Special_Materials_Needed_for_Dispatch: 'Laptop, console cable',
  Scope_of_Work: 'Replace the modem',
  turn_up: 'Yes',
  Tech_First_Name: 'Sam Porter',
  Tech_Mobile_Number: '(212) 555-0188',
  Tech_Arrived_On_Site: false,
  Time_of_Check_In: null,
  Time_of_Check_Out: null,
  Close_Out_Notes: null,
};

describe('what vendor LIT answers', () => {
  let words: Words;
  let metrics: Metrics;

  beforeEach(() => {
    metrics = createMetrics();
    words = createWords('lit', { log: silentLogger, metrics });
  });

  const one = (changes: Record<string, unknown>): LitDispatchModel | null => {
    const Dispatch = { ...RECORD, ...changes };
    return parseDispatchReply(
      JSON.stringify({ Status: 'Success', Message: null, Dispatch, APIRequestID: 'a13' }),
      words,
    );
  };

  it('is a dispatch in the words of the graph', () => {
    expect(one({})).toEqual({
      id: 'LIT:DIS90001',
      number: 'DIS90001',
      vendor: 'LIT',
      status: 'CONFIRMED',
      vendorStatus: 'Request Confirmed',
      scheduledAt: new Date('2030-03-16T22:00:00Z'),
      timeZone: 'America/New_York',
      siteContact: { name: 'Robin Field', phone: '+12125550142' },
      fieldEngineer: { name: 'Sam Porter', phone: '+12125550188' },
      ticketReference: '700100',
      turnUp: true,
      siteSurveyQuoteRequired: false,
      jobSite: 'Store 12',
      jobSiteAddress: '12 Elm St, Springfield, IL 62701',
      requestedWindow: '5PM-9PM',
      requestedDate: '2030-03-16',
      scopeOfWork: 'Replace the modem',
      materialsNeeded: 'Laptop, console cable',
      techArrived: false,
      checkIn: null,
      checkOut: null,
      closeOutNotes: null,
    } satisfies LitDispatchModel);
  });

  it('is read whatever the case of its keys', () => {
    const lower = Object.fromEntries(
      Object.entries(RECORD).map(([key, value]) => [key.toLowerCase(), value]),
    );
    const upper = Object.fromEntries(
      Object.entries(RECORD).map(([key, value]) => [key.toUpperCase(), value]),
    );
    const read = (Dispatch: unknown) =>
      parseDispatchReply(JSON.stringify({ Status: 'Success', Dispatch }), words);
    expect(read(lower)).toEqual(one({}));
    expect(read(upper)).toEqual(one({}));
  });

  it('is a dispatch even when the vendor leaves out all it does not know', () => {
    const body = JSON.stringify({ Status: 'Success', Dispatch: { Dispatch_Number: 'DIS1' } });
    const known = Object.entries(parseDispatchReply(body, words) ?? {}).filter(
      ([, value]) => value !== null,
    );
    expect(Object.fromEntries(known)).toEqual({
      id: 'LIT:DIS1',
      number: 'DIS1',
      vendor: 'LIT',
      status: 'UNKNOWN',
    });
  });

  it.each([
    ['New Dispatch', 'REQUESTED'],
    ['Request Confirmed', 'CONFIRMED'],
    ['Tech Arrived', 'TECH_ON_SITE'],
    ['Close Out', 'COMPLETED'],
    ['Cancelled', 'CANCELLED'],
    ['Canceled', 'UNKNOWN'],
    ['Gone Fishing', 'UNKNOWN'],
  ])('%s is %s', (vendorStatus, status) => {
    expect(one({ Dispatch_Status: vendorStatus })).toMatchObject({ status, vendorStatus });
  });

  it('counts a status that the graph does not know', async () => {
    one({ Dispatch_Status: 'Gone Fishing' });
    const { body } = await metrics.expose();
    expect(body).toContain(
      'upstream_unknown_words_total{upstream="lit",field="Dispatch_Status"} 1',
    );
  });

  it.each<{ when: string; changes: Record<string, unknown>; expected: Partial<LitDispatchModel> }>([
    {
      when: 'no agreed time',
      changes: { Hard_Time_of_Dispatch_Local: null },
      expected: { scheduledAt: null, timeZone: 'America/New_York' },
    },
    {
      when: 'ASAP is no time',
      changes: { Hard_Time_of_Dispatch_Local: 'ASAP' },
      expected: { scheduledAt: null },
    },
    {
      when: 'an agreed time in no zone',
      changes: { Hard_Time_of_Dispatch_Time_Zone_Local: null },
      expected: { scheduledAt: null, timeZone: 'America/New_York' },
    },
    {
      when: 'a zone nobody knows',
      changes: { Hard_Time_of_Dispatch_Time_Zone_Local: 'BAD' },
      expected: { scheduledAt: null, timeZone: null },
    },
    {
      when: 'no day',
      changes: { Date_of_Dispatch: null },
      expected: { scheduledAt: null, requestedDate: null },
    },
    {
      when: 'a day nobody knows',
      changes: { Date_of_Dispatch: '2030-02-30' },
      expected: { scheduledAt: null, requestedDate: '2030-02-30' },
    },
    {
      when: 'no ticket',
      changes: { MetTel_Bruin_TicketID: null },
      expected: { ticketReference: null },
    },
    {
      when: 'a ticket that is other text',
      changes: { MetTel_Bruin_TicketID: '700300|IW55' },
      expected: { ticketReference: '700300|IW55' },
    },
    {
      when: 'no engineer',
      changes: { Tech_First_Name: null, Tech_Mobile_Number: null },
      expected: { fieldEngineer: null },
    },
    {
      when: 'an engineer without a number',
      changes: { Tech_Mobile_Number: 'ask' },
      expected: { fieldEngineer: { name: 'Sam Porter', phone: null } },
    },
    {
      when: 'nobody at the site',
      changes: { Job_Site_Contact_Name_and_Phone_Number: ' ' },
      expected: { siteContact: null },
    },
    { when: 'no turn-up said', changes: { turn_up: null }, expected: { turnUp: null } },
    { when: 'no turn-up', changes: { turn_up: 'No' }, expected: { turnUp: false } },
    { when: 'a turn-up nobody knows', changes: { turn_up: 'Perhaps' }, expected: { turnUp: null } },
    {
      when: 'half an address',
      changes: { Job_Site_Street: null, Job_Site_State: null },
      expected: { jobSiteAddress: 'Springfield, 62701' },
    },
    {
      when: 'an engineer checked in',
      changes: { Tech_Arrived_On_Site: true, Time_of_Check_In: '6:02 PM' },
      expected: { techArrived: true, checkIn: '6:02 PM' },
    },
  ])('$when', ({ changes, expected }) => {
    expect(one(changes)).toMatchObject(expected);
  });

  it('service-dispatch-monitor #7: begins at 18:00 in the east when it is to be there from 6PM to 8PM', () => {
    const agreed = {
      Hard_Time_of_Dispatch_Local: '6PM-8PM',
      Hard_Time_of_Dispatch_Time_Zone_Local: 'Eastern Time',
    };
    const [winter, summer] = ['2030-03-09', '2030-03-16'].map((day) =>
      one({ ...agreed, Date_of_Dispatch: day })?.scheduledAt?.toISOString(),
    );
    expect([winter, summer]).toEqual(['2030-03-09T23:00:00.000Z', '2030-03-16T22:00:00.000Z']);
  });

  it.each([null, '', ' '])(
    'dispatch-portal #16: names nobody at the site for the contact %j',
    (contact) => {
      expect(one({ Job_Site_Contact_Name_and_Phone_Number: contact })?.siteContact).toBeNull();
    },
  );

  it('is no dispatch when the vendor has no row for the number', () => {
    const body = {
      Status: 'error',
      Message: 'List has no rows for assignment to SObject',
      Dispatch: null,
      APIRequestID: null,
    };
    expect(parseDispatchReply(JSON.stringify(body), words)).toBeNull();
  });

  const list = (envelope: Record<string, unknown>) =>
    parseOpenDispatchesReply(JSON.stringify(envelope), words);

  it('is a list of dispatches', () => {
    const DispatchList = [RECORD, { ...RECORD, Dispatch_Number: 'DIS90002' }];
    const found = list({
      Status: 'Success',
      Message: 'Total Number of Dispatches: 2',
      DispatchList,
    });
    expect(found.map(({ id }) => id)).toEqual(['LIT:DIS90001', 'LIT:DIS90002']);
  });

  it.each<{ when: string; read: () => unknown; code: string }>([
    {
      when: 'another error for one',
      read: () => parseDispatchReply('{"Status":"error","Message":"x"}', words),
      code: 'UPSTREAM_REJECTED',
    },
    {
      when: 'an error for the list',
      read: () => list({ Status: 'error', Message: 'List has no rows for assignment to SObject' }),
      code: 'UPSTREAM_REJECTED',
    },
    {
      when: 'another status word',
      read: () => list({ Status: 'Maybe', DispatchList: [] }),
      code: 'UPSTREAM_MALFORMED',
    },
    { when: 'no list', read: () => list({ Status: 'Success' }), code: 'UPSTREAM_MALFORMED' },
    {
      when: 'no record',
      read: () => parseDispatchReply('{"Status":"Success","Dispatch":null}', words),
      code: 'UPSTREAM_MALFORMED',
    },
    {
      when: 'a record without number',
      read: () => one({ Dispatch_Number: null }),
      code: 'UPSTREAM_MALFORMED',
    },
    {
      when: 'a page of HTML',
      read: () => parseDispatchReply('<html>', words),
      code: 'UPSTREAM_MALFORMED',
    },
    {
      when: 'a list in place of an envelope',
      read: () => parseDispatchReply('[]', words),
      code: 'UPSTREAM_MALFORMED',
    },
  ])('$when is $code', ({ read, code }) => {
    expect(read).toThrow(expect.objectContaining({ code }) as Error);
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
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ Status: fc.constant('Success'), Dispatch: record })),
        (body) => {
          try {
            parseDispatchReply(JSON.stringify(body), words);
          } catch (error) {
            expect(error).toBeInstanceOf(CodedError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
