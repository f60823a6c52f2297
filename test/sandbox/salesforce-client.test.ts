import { randomBytes } from 'node:crypto';
import { Connection, SfDate, type Record as Row } from 'jsforce';
import { startCts } from '../../sandbox/cts/index.ts';
import { startLit } from '../../sandbox/lit/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { Dispatch, World } from '../../sandbox/world/types.ts';
import { hashOf } from '../subgraphs/lit/upload-bench.ts';
import { aDispatch, byNumber } from '../support/a-dispatch.ts';
import { aWorld } from './small-world.ts';

const DATA = '/services/data/v42.0';
const APEX = '/services/apexrest';
const LOGIN = 'POST /services/oauth2/token 200';
const HOUR_MS = 3_600_000;
const USER_ID = { lit: '005000000000101AAA', cts: '005000000000202AAA' };

type System = keyof typeof USER_ID;

describe('jsforce, a client of Salesforce from elsewhere,', () => {
  let system: System;
  let world: World;
  let simulator: Simulator;

  async function start(vendor: System, dispatches: Dispatch[], pageSize = 2000): Promise<void> {
    system = vendor;
    world = aWorld({ dispatches: byNumber(...dispatches) });
    const deps = { world, port: 0 };
    simulator = await (vendor === 'lit' ? startLit(deps) : startCts({ ...deps, pageSize }));
  }
  afterEach(() => simulator.stop());

  const loginUrl = () => simulator.environment[`${system.toUpperCase()}_LOGIN_URL`] ?? '';

  function aClient(secret = `sandbox-${system}-secret`) {
    const oauth2 = { loginUrl: loginUrl(), clientId: 'noc-graph', clientSecret: secret };
    return new Connection({ version: '42.0', oauth2 });
  }

  async function loggedIn() {
    const client = aClient();
    const token = `${system.toUpperCase()}TOKEN`;
    const user = await client.login(
      `noc-graph@${system}.example.test`,
      `sandbox-${system}-password${token}`,
    );
    return { client, user };
  }

  const calls = () => simulator.calls.map((call) => `${call.method} ${call.path} ${call.status}`);

  describe.each<System>(['lit', 'cts'])('before %s', (vendor) => {
    beforeEach(() =>
      start(vendor, [
        aDispatch({ vendor: 'LIT', number: 'DIS1' }),
        aDispatch({ vendor: 'CTS', number: 'S-1', orderNumber: 'IGZ1' }),
      ]),
    );

    it('logs in with user, password and token, and is told who it is and where to call', async () => {
      const { client, user } = await loggedIn();
      expect(user).toMatchObject({ id: USER_ID[vendor] });
      expect(client.instanceUrl).toBe(loginUrl());
      expect(client.accessToken).toMatch(/^00D\w+![\w-]+$/);
      expect(calls()).toEqual([LOGIN]);
    });

    it('is told why a login failed', async () => {
      await expect(aClient().login('somebody', 'guess')).rejects.toMatchObject({
        name: 'invalid_grant',
        message: 'authentication failure',
      });
      const other = aClient('another-secret');
      await expect(other.login('somebody', 'guess')).rejects.toMatchObject({
        name: 'invalid_grant',
      });
    });

    it.each([
      ['after two hours', () => Promise.resolve(world.clock.step(2 * HOUR_MS))],
      ['when it was ended', () => simulator.setFault({ kind: 'expired-session', mode: 'once' })],
    ])('takes a new session %s, and repeats its call', async (_when, end) => {
      const { client } = await loggedIn();
      const path = vendor === 'lit' ? `${APEX}/GetDispatch/DIS404` : `${DATA}/query`;
      const url =
        vendor === 'lit' ? path : `${path}?q=${encodeURIComponent('SELECT Id FROM Service__c')}`;
      const before = await client.request(url);
      await end();
      simulator.clearCalls();
      expect(await client.request(url)).toEqual(before);
      expect(calls()).toEqual([`GET ${path} 401`, LOGIN, `GET ${path} 200`]);
    });

    it('reads the list that an error is', async () => {
      const { client } = await loggedIn();
      await expect(client.request(`${DATA}/limits`)).rejects.toMatchObject({
        name: 'NOT_FOUND',
        errorCode: 'NOT_FOUND',
        message: 'The requested resource does not exist',
      });
      const stranger = new Connection({
        version: '42.0',
        instanceUrl: loginUrl(),
        accessToken: '00D!x',
      });
      await expect(stranger.request(`${DATA}/limits`)).rejects.toMatchObject({
        errorCode: 'INVALID_SESSION_ID',
      });
    });
  });

  describe('by Apex REST', () => {
    beforeEach(() => start('lit', [aDispatch({ vendor: 'LIT', number: 'DIS1' })]));

    it('reads one dispatch and all that are open', async () => {
      const { client } = await loggedIn();
      expect(await client.apex.get('/GetDispatch/DIS1')).toMatchObject({
        Status: 'Success',
        Dispatch: { Dispatch_Number: 'DIS1', Job_Site: 'Store 12', turn_up: 'No' },
      });
      expect(await client.apex.get('/GetOpenDispatchList')).toMatchObject({
        Message: 'Total Number of Dispatches: 1',
        DispatchList: [{ Dispatch_Number: 'DIS1' }],
      });
      expect(await client.apex.get('/GetDispatch/DIS404')).toEqual({
        ...{ Status: 'error', Message: 'List has no rows for assignment to SObject' },
        ...{ Dispatch: null, APIRequestID: null },
      });
    });

    it('changes a dispatch', async () => {
      const { client } = await loggedIn();
      const change = { RequestDispatch: { Dispatch_Number: 'DIS1', Job_Site: 'Store 13' } };
      expect(await client.apex.post('/UpdateDispatch', change)).toMatchObject({
        Status: 'Success',
        Dispatch: { Dispatch_Number: 'DIS1', Job_Site: 'Store 13' },
      });
      expect(world.dispatches.get('DIS1')?.siteName).toBe('Store 13');
    });

    it('hands over a file of bytes under a name, and is refused without one and beyond 25 MB', async () => {
      const { client } = await loggedIn();
      const url = `${APEX}/UploadDispatchFile/DIS1`;
      const send = (body: Buffer, filename = 'photo.jpg') =>
        client.request({
          method: 'POST',
          url,
          // The client hands bodies on to fetch, which takes bytes as well as the text of its type.
          body: body as unknown as string,
          headers: { 'content-type': 'image/jpeg', ...(filename !== '' && { filename }) },
        });
      const bytes = randomBytes(100_000);
      const none = { Dispatch: null, APIRequestID: null };
      const answer = await send(bytes);
      const [file] = world.dispatches.get('DIS1')?.files ?? [];
      expect(answer).toEqual({ Status: 'Success', Message: `File ID:${file?.id}`, ...none });
      expect(file).toMatchObject({
        ...{ name: 'photo.jpg', contentType: 'image/jpeg', bytes: 100_000, sha256: hashOf(bytes) },
        id: expect.stringMatching(/^00P\w{15}$/) as string,
      });
      const missing = /^Insert failed\. .*REQUIRED_FIELD_MISSING/;
      expect(await send(bytes, '')).toEqual({
        ...{ Status: 'error', Message: expect.stringMatching(missing) as string },
        ...none,
      });
      expect(await send(Buffer.alloc(25 * 1024 * 1024 + 1))).toEqual({
        Status: 'error',
        Message: expect.stringMatching(
          /^Insert failed\. First exception on row 0; first error: MAXIMUM_SIZE_OF_ATTACHMENT, attachment data exceeded maximum size/,
        ) as string,
        ...none,
      });
      expect(world.dispatches.get('DIS1')?.files).toHaveLength(1);
    });
  });

  describe('by SOQL', () => {
    const names = (rows: readonly Row[]) => rows.map(({ Name }) => Name as string);
    const ALL = ['S-1', 'S-2', 'S-3', 'S-4', 'S-5'];

    beforeEach(() => {
      const services = ALL.map((number) =>
        aDispatch({ vendor: 'CTS', number, orderNumber: 'IGZ1' }),
      );
      return start('cts', services, 2);
    });

    it('reads page after page, by hand', async () => {
      const { client } = await loggedIn();
      const first = await client.query('SELECT Id, Name FROM Service__c');
      expect(first).toMatchObject({ totalSize: 5, done: false });
      const second = await client.queryMore(first.nextRecordsUrl ?? '');
      const third = await client.queryMore(second.nextRecordsUrl ?? '');
      expect(third).toMatchObject({ totalSize: 5, done: true });
      const pages = [first, second, third].map(({ records }) => names(records));
      expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
      expect(pages.flat()).toEqual(ALL);
    });

    it('reads page after page, by itself', async () => {
      const { client } = await loggedIn();
      const records: Row[] = [];
      await new Promise<void>((resolve, reject) => {
        const query = client.query('SELECT Name FROM Service__c');
        query.on('record', (record: Row) => void records.push(record));
        query.on('end', resolve).on('error', reject);
        query.run({ autoFetch: true, maxFetch: 100 });
      });
      expect(names(records)).toEqual(ALL);
      expect(calls().filter((call) => call.startsWith(`GET ${DATA}/query`))).toHaveLength(3);
    });

    it('builds queries of its own', async () => {
      const { client } = await loggedIn();
      const services = client.sobject('Service__c');
      const since = {
        Open_Date__c: { $gte: SfDate.LAST_MONTH },
        Status__c: { $in: ['Scheduled'] },
      };
      const found = await services.find(since, ['Name']).execute({ autoFetch: true });
      expect(names(found)).toEqual(ALL);
      expect(names(await services.find({ Name: 'S-3' }, ['Name']))).toEqual(['S-3']);
      expect(await services.find({ Name: "it's" }, ['Name'])).toEqual([]);
    });

    it('reads one record by its id', async () => {
      const { client } = await loggedIn();
      const { records } = await client.query("SELECT Id FROM Service__c WHERE Name = 'S-2'");
      const record = await client.sobject('Service__c').retrieve(String(records[0]?.Id));
      expect(record).toMatchObject({ Name: 'S-2', Status__c: 'Scheduled' });
      await expect(
        client.sobject('Service__c').retrieve('a26000000000404AAA'),
      ).rejects.toMatchObject({
        errorCode: 'NOT_FOUND',
      });
    });

    it.each([
      ['SELECT Nope FROM Service__c', 'INVALID_FIELD'],
      ['SELECT FROM', 'MALFORMED_QUERY'],
      // Real, but nothing that this vendor's callers are known to ask.
      ['SELECT Name FROM Service__c LIMIT 2', 'MALFORMED_QUERY'],
      ['SELECT COUNT() FROM Service__c', 'MALFORMED_QUERY'],
    ])('is told of %j that it is no query here', async (soql, errorCode) => {
      const { client } = await loggedIn();
      await expect(client.query(soql)).rejects.toMatchObject({ name: errorCode, errorCode });
    });

    it('is told of a page that is held no longer', async () => {
      const { client } = await loggedIn();
      await expect(client.queryMore(`${DATA}/query/01g000000000099AAA-2`)).rejects.toMatchObject({
        errorCode: 'INVALID_QUERY_LOCATOR',
      });
    });
  });
});
