import { startCts } from '../../sandbox/cts/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { Dispatch, DispatchPhase, World } from '../../sandbox/world/types.ts';
import { aDispatch, byNumber } from '../support/a-dispatch.ts';
import { createSalesforceCaller, type Answer, type SalesforceCaller } from './salesforce-caller.ts';
import { textLike, textWith } from './shapes.ts';
import { aWorld, EPOCH, minutesAgo } from './small-world.ts';

const CREDENTIALS = {
  clientSecret: 'sandbox-cts-secret',
  username: 'noc-graph@cts.example.test',
  password: 'sandbox-cts-passwordCTSTOKEN',
};
const DATA = '/services/data/v42.0';
const HOUR_MS = 60 * 60_000;

const FOLLOWED =
  "Status__c in ('Open','Scheduled','On Site','Completed','Complete Pending Collateral','Canceled')";
const RECENT = `SELECT Name FROM Service__c WHERE ${FOLLOWED} and Open_Date__c >= LAST_MONTH`;

interface Page {
  readonly totalSize: number;
  readonly done: boolean;
  readonly nextRecordsUrl?: string;
  readonly records: readonly Record<string, unknown>[];
}

const aService = (overrides: Partial<Dispatch> = {}): Dispatch =>
  aDispatch({ vendor: 'CTS', number: 'S-20451', orderNumber: 'IGZabc123', ...overrides });

describe('CTS', () => {
  let world: World;
  let simulator: Simulator;
  let cts: SalesforceCaller;

  async function start(dispatches: Dispatch[], pageSize?: number): Promise<void> {
    world = aWorld({ dispatches: byNumber(...dispatches) });
    simulator = await startCts({ world, port: 0, ...(pageSize !== undefined && { pageSize }) });
    cts = createSalesforceCaller(simulator, 'CTS_LOGIN_URL', CREDENTIALS);
    await cts.logIn();
  }

  const query = (soql: string): Promise<Answer> =>
    cts.get(`${DATA}/query/?q=${encodeURIComponent(soql)}`);

  async function rows(soql: string): Promise<Page['records']> {
    const answer = await query(soql);
    expect(answer).toMatchObject({ status: 200, body: { done: true } });
    return (answer.body as Page).records;
  }

  const names = async (soql: string) => (await rows(soql)).map((row) => row.Name);

  const valueOf = async (column: string, number = 'S-20451') =>
    (await rows(`SELECT ${column} FROM Service__c WHERE Name = '${number}'`))[0]?.[column];

  afterEach(() => simulator.stop());

  it('knows its own account and no other', async () => {
    await start([]);
    expect(await cts.requestToken()).toMatchObject({ status: 200 });
    expect(await cts.requestToken({ password: 'sandbox-cts-password' })).toEqual({
      status: 400,
      body: { error: 'invalid_grant', error_description: 'authentication failure' },
    });
  });

  it.each([`${DATA}/query/?q=x`, `${DATA}/query/01g-5`, `${DATA}/sobjects/Service__c/a26`])(
    'refuses %s without a session by a list',
    async (path) => {
      await start([]);
      expect(await cts.get(path, {})).toEqual({
        status: 401,
        body: [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }],
      });
    },
  );

  describe('a query', () => {
    it('finds one by its number, with the fields that were asked for and no other', async () => {
      await start([aService(), aService({ number: 'S-2' })]);
      expect(
        await query("SELECT Name, Status__c, Open_Date__c FROM Service__c WHERE Name = 'S-20451'"),
      ).toEqual({
        status: 200,
        body: {
          totalSize: 1,
          done: true,
          records: [
            {
              attributes: {
                type: 'Service__c',
                url: `${DATA}/sobjects/Service__c/a26000000020451AAA`,
              },
              Name: 'S-20451',
              Status__c: 'Scheduled',
              Open_Date__c: '2024-06-01T09:30:00.000+0000',
            },
          ],
        },
      });
    });

    it('finds none for a number that nobody gave, or that the other vendor gave', async () => {
      await start([aDispatch({ vendor: 'LIT', number: 'DIS1' })]);
      const none = { status: 200, body: { totalSize: 0, done: true, records: [] } };
      expect(await query("SELECT Id FROM Service__c WHERE Name = 'S-404'")).toEqual(none);
      expect(await query("SELECT Id FROM Service__c WHERE Name = 'DIS1'")).toEqual(none);
    });

    it.each([
      "select name from service__c where name='S-1'",
      "  SELECT\n\tName   FROM Service__c\r\nWHERE Name   =   'S-1'  ",
      "SELECT NAME FROM Service__c WHERE Name = 's-1'",
      "SELECT Name FROM Service__c WHERE Open_Date__c>=LAST_MONTH AND Status__c IN ( 'Open' , 'Scheduled' )",
    ])('reads %j', async (soql) => {
      await start([aService({ number: 'S-1' })]);
      expect(await names(soql)).toEqual(['S-1']);
    });

    it('takes escaped quotes and backslashes as part of the text', async () => {
      await start([aService({ number: "O'Neil\\1" })]);
      expect(await names("SELECT Name FROM Service__c WHERE Name = 'O\\'Neil\\\\1'")).toEqual([
        "O'Neil\\1",
      ]);
      expect(await names("SELECT Name FROM Service__c WHERE Name = 'x\\' OR Name = \\'y'")).toEqual(
        [],
      );
    });

    it('is found with and without a slash', async () => {
      await start([aService()]);
      const q = encodeURIComponent(RECENT);
      expect(await cts.get(`${DATA}/query?q=${q}`)).toEqual(await cts.get(`${DATA}/query/?q=${q}`));
    });

    it.each([
      { soql: '', errorCode: 'MALFORMED_QUERY' },
      { soql: 'SELECT FROM Service__c', errorCode: 'MALFORMED_QUERY' },
      { soql: 'SELECT * FROM Service__c', errorCode: 'MALFORMED_QUERY' },
      { soql: "SELECT Id FROM Service__c WHERE Name = 'S-1", errorCode: 'MALFORMED_QUERY' },
      { soql: "SELECT Id FROM Service__c WHERE Name = 'a'b'", errorCode: 'MALFORMED_QUERY' },
      { soql: "SELECT Id FROM Service__c WHERE Name = '\\x'", errorCode: 'MALFORMED_QUERY' },
      { soql: 'SELECT Id FROM Service__c WHERE Name = S-1', errorCode: 'MALFORMED_QUERY' },
      { soql: "SELECT Id FROM Service__c WHERE Name in ('a',)", errorCode: 'MALFORMED_QUERY' },
      { soql: 'SELECT Id FROM Service__c LIMIT 5', errorCode: 'MALFORMED_QUERY' },
      { soql: 'SELECT Id, id FROM Service__c', errorCode: 'MALFORMED_QUERY' },
      { soql: 'SELECT Id, Wrong__c FROM Service__c', errorCode: 'INVALID_FIELD' },
      { soql: "SELECT Id FROM Service__c WHERE Wrong__c = 'x'", errorCode: 'INVALID_FIELD' },
      { soql: 'SELECT Id FROM Account', errorCode: 'INVALID_TYPE' },
    ])('is refused as $errorCode: $soql', async ({ soql, errorCode }) => {
      await start([aService()]);
      expect(await query(soql)).toEqual({
        status: 400,
        body: [{ message: textLike(/./), errorCode }],
      });
    });
  });

  describe('the recent dispatches', () => {
    it('are those opened since the first day of last month', async () => {
      await start([
        aService({ number: 'S-1', requestedAt: new Date('2024-04-30T23:59:59.999Z') }),
        aService({ number: 'S-2', requestedAt: new Date('2024-05-01T00:00:00.000Z') }),
        aService({ number: 'S-3', requestedAt: EPOCH }),
      ]);
      expect(await names(RECENT)).toEqual(['S-2', 'S-3']);
    });

    it('lose what is billed, which stays readable by its number', async () => {
      await start([
        aService({
          phase: 'completed',
          phaseChangedAt: EPOCH,
          closeOutNotes: 'Done.',
          still: false,
        }),
      ]);
      const at = async (hours: number) => {
        world.clock.step(EPOCH.getTime() + hours * HOUR_MS - world.clock.now().getTime());
        await cts.logIn();
        return { listed: (await names(RECENT)).length, status: await valueOf('Status__c') };
      };
      expect(await at(35.9)).toEqual({ listed: 1, status: 'Completed' });
      expect(await at(36)).toEqual({ listed: 0, status: 'Submitted for Billing' });
      expect(await at(42)).toEqual({ listed: 0, status: 'Billed' });
    });

    it('come in pages, each with the address of the next', async () => {
      await start(
        [1, 2, 3, 4, 5].map((number) => aService({ number: `S-${number}` })),
        2,
      );
      const pages: Page[] = [];
      for (let path: string | undefined = `${DATA}/query/?q=${encodeURIComponent(RECENT)}`; path;) {
        const page: Page = (await cts.get(path)).body as Page;
        pages.push(page);
        path = page.nextRecordsUrl;
      }
      expect(pages.map(({ records }) => records.map((row) => row.Name))).toEqual([
        ['S-1', 'S-2'],
        ['S-3', 'S-4'],
        ['S-5'],
      ]);
      expect(pages.map(({ totalSize, done }) => [totalSize, done])).toEqual([
        [5, false],
        [5, false],
        [5, true],
      ]);
      expect(pages[0]?.nextRecordsUrl).toMatch(/^\/services\/data\/v42\.0\/query\/01g\w+-2$/);
    });

    it('keep to what they were while their pages are read, also over a new session', async () => {
      await start([aService({ number: 'S-1' }), aService({ number: 'S-2' })], 1);
      const first = (await query(RECENT)).body as Page;
      world.dispatches.delete('S-2');
      await simulator.setFault({ kind: 'expired-session', mode: 'once' });
      expect(await cts.get(first.nextRecordsUrl ?? '')).toMatchObject({ status: 401 });
      await cts.logIn();
      expect(await cts.get(first.nextRecordsUrl ?? '')).toMatchObject({
        status: 200,
        body: { totalSize: 2, done: true, records: [{ Name: 'S-2' }] },
      });
    });

    it.each(['01g000000000001AAA-1', 'nonsense'])('have no page at %s', async (locator) => {
      await start([]);
      expect(await cts.get(`${DATA}/query/${locator}`)).toEqual({
        status: 400,
        body: [{ message: 'invalid query locator', errorCode: 'INVALID_QUERY_LOCATOR' }],
      });
    });
  });

  describe('a record', () => {
    it('is read whole by its id', async () => {
      await start([
        aService({
          phase: 'completed',
          checkedInAt: minutesAgo(66),
          checkedOutAt: minutesAgo(30),
          closeOutNotes: 'Done.',
        }),
      ]);
      const { status, body } = await cts.get(`${DATA}/sobjects/Service__c/a26000000020451AAA`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        attributes: { type: 'Service__c' },
        Id: 'a26000000020451AAA',
        Name: 'S-20451',
        Ext_Ref_Num__c: '5400123',
        Status__c: 'Completed',
        API_Resource_Name__c: 'Sam Porter',
        Resource_Phone_Number__c: '(212) 555-0188',
        Check_In_Date__c: '2024-06-03T10:54:00.000+0000',
        Check_Out_Date__c: '2024-06-03T11:30:00.000+0000',
        Local_Site_Time__c: '2024-06-04T16:00:00.000+0000',
        Issue_Summary__c: 'Replace the modem',
        Street__c: '1 Main St',
        City__c: 'Albany',
        State__c: 'NY',
        Zip__c: '12207',
        Country__c: 'USA',
        Lookup_Location_Owner__c: 'Store 12',
        Duration_Onsite__c: 0.6,
        On_Site_Elapsed_Time__c: '0 Days 0 Hours 36 Minutes',
        On_Time_Auto__c: true,
        P1__c: null,
        P15A__c: null,
      });
    });

    it('of an id that nobody has is not found', async () => {
      await start([aService()]);
      expect(await cts.get(`${DATA}/sobjects/Service__c/a26000000000404AAA`)).toEqual({
        status: 404,
        body: [{ message: 'The requested resource does not exist', errorCode: 'NOT_FOUND' }],
      });
    });

    it.each<[DispatchPhase, string | null, string]>([
      ['requested', null, 'Open'],
      ['confirmed', null, 'Scheduled'],
      ['on-site', null, 'On Site'],
      ['completed', 'Done.', 'Completed'],
      ['completed', null, 'Complete Pending Collateral'],
      ['cancelled', null, 'Canceled'],
    ])('that is %s with close-out notes %j has the status "%s"', async (phase, notes, status) => {
      await start([aService({ phase, closeOutNotes: notes })]);
      expect(await valueOf('Status__c')).toBe(status);
    });

    it('holds nulls where nothing is agreed and nobody is named', async () => {
      await start([
        aService({
          phase: 'requested',
          ticketReference: null,
          appointment: null,
          fieldEngineer: null,
        }),
      ]);
      const columns =
        'Ext_Ref_Num__c, API_Resource_Name__c, Resource_Phone_Number__c, Check_In_Date__c, Local_Site_Time__c';
      expect(await rows(`SELECT ${columns} FROM Service__c`)).toMatchObject([
        {
          Ext_Ref_Num__c: null,
          API_Resource_Name__c: null,
          Resource_Phone_Number__c: null,
          Check_In_Date__c: null,
          Local_Site_Time__c: null,
        },
      ]);
    });
  });

  describe('a description', () => {
    it('has a label on each line, and blank lines between', async () => {
      await start([aService()]);
      expect(await valueOf('Description__c')).toBe(
        [
          'Onsite Time Needed: 2024-06-04 4.00PM',
          'Onsite Timezone: Eastern Time',
          'Reference: 5400123',
          'SLA Level: Pre-planned',
          'Location Country: USA',
          'Location - US: 1 Main St\r\nAlbany, NY 12207',
          'Location Owner: Store 12',
          'Onsite Contact: Carl Diaz',
          'Contact #: +1 212 555 0142',
          'Failure Experienced: Replace the modem',
          'Onsite SOW: Call the network operations desk on arrival and when leaving.',
          'Materials Needed: Laptop, console cable',
          'Service Category: Troubleshooting',
          'IGZ Dispatch Number: IGZabc123',
          'Name: Nora Desk',
          'Phone: +1 555 555 0100',
          'Email: nora.desk@noc.example.test',
        ]
          .map((line) => `${line}\r\n`)
          .join('\r\n'),
      );
    });

    it('names the window that was asked for until a time is agreed', async () => {
      await start([aService({ appointment: null })]);
      expect(await valueOf('Description__c')).toEqual(
        textWith('Onsite Time Needed: 2024-06-05 7AM-9AM\r\n'),
      );
    });

    it('leaves out what the record does not have', async () => {
      await start([
        aService({
          orderNumber: null,
          ticketReference: null,
          siteContact: { name: 'Carl Diaz', phone: '' },
        }),
      ]);
      const description = await valueOf('Description__c');
      expect(description).toEqual(textWith('Onsite Contact: Carl Diaz\r\n'));
      expect(description).not.toMatch(/IGZ|Reference|Contact #/);
    });

    it('is null when the record was made by hand and holds none of it', async () => {
      await start([aService({ orderNumber: null, appointment: null, siteContact: null })]);
      expect(await valueOf('Description__c')).toBeNull();
    });
  });
});
