import { startCts } from '../../sandbox/cts/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { Dispatch } from '../../sandbox/world/types.ts';
import { cts } from '../../subgraphs/cts/index.ts';
import { createSalesforceCaller, type SalesforceCaller } from '../sandbox/salesforce-caller.ts';
import { aWorld } from '../sandbox/small-world.ts';
import { aDispatch, byNumber } from '../support/a-dispatch.ts';
import { connectSubgraph, type ConnectedSubgraph } from '../support/connect-subgraph.ts';
import { onlyError } from '../support/expect-failure.ts';

const CREDENTIALS = {
  clientSecret: 'sandbox-cts-secret',
  username: 'noc-graph@cts.example.test',
  password: 'sandbox-cts-passwordCTSTOKEN',
};
const QUERY = '/services/data/v42.0/query/';
const RECENT = `{ ctsRecentDispatches {
  number status vendorStatus scheduledAt timeZone orderNumber description openedAt siteContact { name }
  fieldEngineer { name phone }
} }`;

const service = (number: string, overrides: Partial<Dispatch>): Dispatch =>
  aDispatch({ vendor: 'CTS', number, ...overrides });

describe('quirks of vendor CTS', () => {
  let vendor: Simulator;
  let subgraph: ConnectedSubgraph;
  let raw: SalesforceCaller;

  async function start(...dispatches: readonly Dispatch[]): Promise<void> {
    vendor = await startCts({ world: aWorld({ dispatches: byNumber(...dispatches) }), port: 0 });
    const settings = { CTS_RECENT_DISPATCHES_FRESH_MS: '1', CTS_RETRIES: '0' };
    subgraph = connectSubgraph(cts, { ...vendor.environment, ...settings });
    raw = createSalesforceCaller(vendor, 'CTS_LOGIN_URL', CREDENTIALS);
    await raw.logIn();
  }

  afterEach(async () => {
    await subgraph.stop();
    await vendor.stop();
  });

  async function recent(): Promise<readonly Record<string, unknown>[]> {
    const { data, errors } = await subgraph.ask(RECENT);
    expect(errors).toBeUndefined();
    return data?.ctsRecentDispatches as Record<string, unknown>[];
  }

  async function rows(columns: string): Promise<readonly Record<string, unknown>[]> {
    const soql = `SELECT ${columns} FROM Service__c WHERE Open_Date__c >= LAST_MONTH`;
    const { status, body } = await raw.get(`${QUERY}?q=${encodeURIComponent(soql)}`);
    expect(status).toBe(200);
    return (body as { records: Record<string, unknown>[] }).records;
  }

  it('cts.md §8.1: Scheduled without a telephone number is shown without one', async () => {
    await start(service('S-1', { fieldEngineer: { name: 'Jane Doe', phone: null } }));
    expect(await rows('Status__c, API_Resource_Name__c, Resource_Phone_Number__c')).toMatchObject([
      { Status__c: 'Scheduled', API_Resource_Name__c: 'Jane Doe', Resource_Phone_Number__c: null },
    ]);
    expect(await recent()).toMatchObject([
      { status: 'CONFIRMED', fieldEngineer: { name: 'Jane Doe', phone: null } },
    ]);
  });

  it('cts.md §8.2: a time that cannot be read, no order number and no description are nulls of their own', async () => {
    await start(
      service('S-1', {
        appointment: { at: null, localDate: '2024-06-22', localTime: '03:00 PM' },
        orderNumber: 'IGZabc123',
      }),
      service('S-2', { orderNumber: null }),
      service('S-3', { orderNumber: null, appointment: null, siteContact: null }),
    );
    const [typed, unordered, empty] = await rows('Description__c');
    expect(typed?.Description__c).toContain('Onsite Time Needed: 2024-06-22 03:00 PM\r\n');
    expect(unordered?.Description__c).not.toContain('IGZ');
    expect(empty?.Description__c).toBeNull();
    const contact = { name: 'Carl Diaz' };
    expect(await recent()).toMatchObject([
      {
        ...{ number: 'S-1', scheduledAt: null, timeZone: 'America/New_York' },
        ...{ orderNumber: 'IGZabc123', siteContact: contact },
      },
      {
        ...{ number: 'S-2', scheduledAt: '2024-06-04T20:00:00.000Z', orderNumber: null },
        siteContact: contact,
      },
      {
        ...{ number: 'S-3', scheduledAt: null, timeZone: null, orderNumber: null },
        ...{ description: null, siteContact: null },
      },
    ]);
  });

  it('cts.md §8.4: an offset without a colon is read as the instant it is', async () => {
    await start(service('S-1', { requestedAt: new Date('2024-06-01T09:30:00.250Z') }));
    expect(await rows('Open_Date__c')).toMatchObject([
      { Open_Date__c: '2024-06-01T09:30:00.250+0000' },
    ]);
    expect(await recent()).toMatchObject([{ openedAt: '2024-06-01T09:30:00.250Z' }]);
  });

  it('cts.md §8.6: a 401 whose body is a list is a session that ended, and one that stays is an error', async () => {
    await start(service('S-1', {}));
    await recent();
    await vendor.setFault({ kind: 'expired-session', mode: 'once' });
    expect(await raw.get(`${QUERY}?q=x`)).toEqual({
      status: 401,
      body: [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }],
    });
    expect(await recent()).toMatchObject([{ number: 'S-1' }]);
    await vendor.setFault({ kind: 'expired-session', mode: 'always' });
    expect(onlyError(await subgraph.ask(RECENT))).toMatchObject({
      path: ['ctsRecentDispatches'],
      extensions: { code: 'UPSTREAM_REJECTED', upstream: 'cts', upstreamStatus: 401 },
    });
  });

  it('cts.md §2: 4001 dispatches are three pages of at most 2000, and none is left out', async () => {
    const many = Array.from({ length: 4001 }, (_, index) => service(`S-${index + 1}`, {}));
    await start(...many);
    vendor.clearCalls();
    const { data, errors } = await subgraph.ask('{ ctsRecentDispatches { number } }');
    expect(errors).toBeUndefined();
    expect(data?.ctsRecentDispatches).toEqual(many.map(({ number }) => ({ number })));
    const queries = vendor.calls.filter(({ path }) => path.startsWith(QUERY));
    expect(queries.map(({ path }) => path.replace(/^.*\//, '').replace(/^\w+-/, ''))).toEqual([
      '',
      '2000',
      '4000',
    ]);
  });
});
