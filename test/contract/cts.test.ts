import { startCts } from '../../sandbox/cts/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { Dispatch, World } from '../../sandbox/world/types.ts';
import { cts } from '../../subgraphs/cts/index.ts';
import { aWorld } from '../sandbox/small-world.ts';
import { aDispatch, byNumber } from '../support/a-dispatch.ts';
import { connectSubgraph, type ConnectedSubgraph } from '../support/connect-subgraph.ts';
import { onlyError } from '../support/expect-failure.ts';
import { describeDispatchPages } from './dispatch-pages.ts';
import { describeSalesforceTrouble } from './salesforce-trouble.ts';

const FIELDS = `
  id number vendor status vendorStatus scheduledAt timeZone
  siteContact { name phone } fieldEngineer { name phone }
  ticketReference orderNumber description issueSummary locationOwner siteAddress
  openedAt checkedInAt checkedOutAt`;
const RECENT = `{ ctsRecentDispatches { ${FIELDS} } }`;
const RECENT_IDS = '{ ctsRecentDispatches { id } }';
const ENTITIES = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on CtsDispatch { ${FIELDS} } } }`;
const references = (...ids: string[]) => ({
  ids: ids.map((id) => ({ __typename: 'CtsDispatch', id })),
});

const QUERY = '/services/data/v42.0/query/';
const LOGIN = '/services/oauth2/token';

const onSite = aDispatch({
  vendor: 'CTS',
  number: 'S-20451',
  orderNumber: 'IGZabc123',
  phase: 'on-site',
  checkedInAt: new Date('2024-06-03T11:05:00Z'),
});
const madeByHand = aDispatch({
  vendor: 'CTS',
  number: 'S-9999',
  ticketReference: '700/IW7',
  phase: 'requested',
  appointment: null,
  siteContact: null,
  fieldEngineer: null,
});
const old = aDispatch({
  vendor: 'CTS',
  number: 'S-100',
  phase: 'completed',
  requestedAt: new Date('2024-04-01T00:00:00Z'),
  checkedInAt: new Date('2024-04-03T20:05:00Z'),
  checkedOutAt: new Date('2024-04-03T21:40:00Z'),
  closeOutNotes: 'Done.',
});

describe('cts and vendor CTS', () => {
  let world: World;
  let vendor: Simulator;
  let subgraph: ConnectedSubgraph;

  beforeEach(async () => {
    world = aWorld({ dispatches: byNumber(onSite, madeByHand, old) });
    await start({});
  });

  afterEach(stop);

  async function start(options: { readonly pageSize?: number }) {
    vendor = await startCts({ world, port: 0, ...options });
    subgraph = connect({});
  }

  async function stop() {
    await subgraph.stop();
    await vendor.stop();
  }

  const connect = (settings: Record<string, string>) =>
    connectSubgraph(cts, {
      ...vendor.environment,
      CTS_TIMEOUT_MS: '2000',
      CTS_RETRIES: '1',
      CTS_RETRY_DELAY_MS: '5',
      ...settings,
    });
  const logins = () => vendor.calls.filter(({ path }) => path === LOGIN).length;
  const queries = () => vendor.calls.flatMap(({ query }) => query.q ?? []);

  it('shows every field of a recent dispatch, in order of number', async () => {
    const { data, errors } = await subgraph.ask(RECENT);
    expect(errors).toBeUndefined();
    expect(data?.ctsRecentDispatches).toEqual([
      {
        id: 'CTS:S-9999',
        number: 'S-9999',
        vendor: 'CTS',
        status: 'REQUESTED',
        vendorStatus: 'Open',
        scheduledAt: null,
        timeZone: null,
        siteContact: null,
        fieldEngineer: null,
        ticketReference: '700/IW7',
        orderNumber: null,
        description: null,
        issueSummary: 'Replace the modem',
        locationOwner: 'Store 12',
        siteAddress: '1 Main St, Albany 12207, USA',
        openedAt: '2024-06-01T09:30:00.000Z',
        checkedInAt: null,
        checkedOutAt: null,
      },
      {
        id: 'CTS:S-20451',
        number: 'S-20451',
        vendor: 'CTS',
        status: 'TECH_ON_SITE',
        vendorStatus: 'On Site',
        scheduledAt: '2024-06-04T20:00:00.000Z',
        timeZone: 'America/New_York',
        siteContact: { name: 'Carl Diaz', phone: '+12125550142' },
        fieldEngineer: { name: 'Sam Porter', phone: '+12125550188' },
        ticketReference: '5400123',
        orderNumber: 'IGZabc123',
        description: expect.stringContaining('Onsite Time Needed: 2024-06-04 4.00PM\r\n') as string,
        issueSummary: 'Replace the modem',
        locationOwner: 'Store 12',
        siteAddress: '1 Main St, Albany 12207, USA',
        openedAt: '2024-06-01T09:30:00.000Z',
        checkedInAt: '2024-06-03T11:05:00.000Z',
        checkedOutAt: null,
      },
    ]);
  });

  it('finds a dispatch that is not recent, and none for a number nobody gave', async () => {
    const { data, errors } = await subgraph.ask(
      ENTITIES,
      references('CTS:S-100', 'CTS:S-404', 'CTS:S-20451'),
    );
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual([
      expect.objectContaining({
        id: 'CTS:S-100',
        status: 'COMPLETED',
        vendorStatus: 'Completed',
        checkedInAt: '2024-04-03T20:05:00.000Z',
        checkedOutAt: '2024-04-03T21:40:00.000Z',
      }),
      null,
      expect.objectContaining({ id: 'CTS:S-20451' }),
    ]);
  });

  it.each<{
    phase: Dispatch['phase'];
    closeOutNotes?: string;
    status: string;
    vendorStatus: string;
  }>([
    { phase: 'requested', status: 'REQUESTED', vendorStatus: 'Open' },
    { phase: 'confirmed', status: 'CONFIRMED', vendorStatus: 'Scheduled' },
    { phase: 'on-site', status: 'TECH_ON_SITE', vendorStatus: 'On Site' },
    { phase: 'completed', closeOutNotes: 'Done.', status: 'COMPLETED', vendorStatus: 'Completed' },
    { phase: 'completed', status: 'COMPLETED', vendorStatus: 'Complete Pending Collateral' },
    { phase: 'cancelled', status: 'CANCELLED', vendorStatus: 'Canceled' },
  ])('names $vendorStatus $status', async ({ status, vendorStatus, ...overrides }) => {
    world.dispatches.set('S-1', aDispatch({ vendor: 'CTS', number: 'S-1', ...overrides }));
    const { data } = await subgraph.ask(ENTITIES, references('CTS:S-1'));
    expect(data?._entities).toEqual([expect.objectContaining({ status, vendorStatus })]);
  });

  it('costs one query for the list, and one for each dispatch outside it', async () => {
    const ids = references('CTS:S-20451', 'CTS:S-9999', 'CTS:S-100', 'CTS:S-100', 'CTS:S-404');
    await Promise.all([
      subgraph.ask(ENTITIES, ids),
      subgraph.ask(RECENT_IDS),
      subgraph.ask(RECENT_IDS),
    ]);
    expect(logins()).toBe(1);
    expect(
      queries()
        .map((soql) => soql.replace(/^.* WHERE /, '').slice(0, 18))
        .sort(),
    ).toEqual(["Name = 'S-100'", "Name = 'S-404'", "Status__c in ('Ope"]);
  });

  it('reads all pages of the list', async () => {
    await stop();
    const many = Array.from({ length: 7 }, (_, index) =>
      aDispatch({ vendor: 'CTS', number: `S-${index}` }),
    );
    world.dispatches.clear();
    for (const dispatch of many) world.dispatches.set(dispatch.number, dispatch);
    await start({ pageSize: 3 });
    const { data } = await subgraph.ask(RECENT_IDS);
    expect(data?.ctsRecentDispatches).toEqual(many.map(({ number }) => ({ id: `CTS:${number}` })));
    expect(vendor.calls.filter(({ path }) => path.startsWith(QUERY))).toHaveLength(3);
  });

  it('reads the list again once it is no longer fresh', async () => {
    await subgraph.stop();
    subgraph = connect({ CTS_RECENT_DISPATCHES_FRESH_MS: '1' });
    await subgraph.ask(RECENT_IDS);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await subgraph.ask(RECENT_IDS);
    expect(queries()).toHaveLength(2);
    expect(logins()).toBe(1);
  });

  it.each(['S-20451', 'LIT:DIS10001', 'CTS:', "CTS:S-1' OR Name != '"])(
    'refuses %j as an id, asking nobody for it',
    async (id) => {
      const answer = await subgraph.ask(ENTITIES, references('CTS:S-20451', id));
      const error = onlyError(answer);
      expect(answer.data?._entities).toEqual([
        expect.objectContaining({ number: 'S-20451' }),
        null,
      ]);
      expect(error).toMatchObject({
        path: ['_entities', 1],
        extensions: { code: 'BAD_USER_INPUT' },
      });
      expect(error.message).toMatch(/^id: expected `CTS:number`, for example CTS:S-20451; got /);
      expect(queries()).toHaveLength(1);
    },
  );

  describeDispatchPages({
    code: 'CTS',
    field: 'ctsDispatches',
    vendor: () => vendor,
    world: () => world,
    connect,
    readings: () => queries().length,
    freshFor: 'CTS_RECENT_DISPATCHES_FRESH_MS',
  });

  describeSalesforceTrouble({
    upstream: 'cts',
    vendor: () => vendor,
    connect,
    list: RECENT_IDS,
    listed: { data: { ctsRecentDispatches: [{ id: 'CTS:S-9999' }, { id: 'CTS:S-20451' }] } },
    freshFor: 'CTS_RECENT_DISPATCHES_FRESH_MS',
    askUnknown: (subgraph, index) => subgraph.ask(ENTITIES, references(`CTS:S-5${index}`)),
  });
});
