import { startLit } from '../../sandbox/lit/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { Dispatch, World } from '../../sandbox/world/types.ts';
import { lit } from '../../subgraphs/lit/index.ts';
import { aWorld } from '../sandbox/small-world.ts';
import { aDispatch, byNumber } from '../support/a-dispatch.ts';
import { connectSubgraph, type ConnectedSubgraph } from '../support/connect-subgraph.ts';
import { onlyError } from '../support/expect-failure.ts';
import { describeDispatchPages } from './dispatch-pages.ts';
import { describeSalesforceTrouble } from './salesforce-trouble.ts';

const FIELDS = `
  id number vendor status vendorStatus scheduledAt timeZone
  siteContact { name phone } fieldEngineer { name phone }
  ticketReference turnUp siteSurveyQuoteRequired jobSite jobSiteAddress requestedWindow requestedDate
  scopeOfWork materialsNeeded techArrived checkIn checkOut closeOutNotes`;
const OPEN = `{ litOpenDispatches { ${FIELDS} } }`;
const OPEN_IDS = '{ litOpenDispatches { id } }';
const ENTITIES = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on LitDispatch { ${FIELDS} } } }`;
const references = (...ids: string[]) => ({
  ids: ids.map((id) => ({ __typename: 'LitDispatch', id })),
});

const LIST = '/services/apexrest/GetOpenDispatchList';
const LOGIN = '/services/oauth2/token';

const confirmed = aDispatch({ vendor: 'LIT', number: 'DIS10001' });
const closed = aDispatch({
  vendor: 'LIT',
  number: 'DIS9',
  phase: 'completed',
  phaseChangedAt: new Date('2024-06-01T00:00:00Z'),
  checkedInAt: new Date('2024-05-31T20:05:00Z'),
  checkedOutAt: new Date('2024-05-31T21:40:00Z'),
  closeOutNotes: 'Modem replaced, link is up.',
});
const requested = aDispatch({
  vendor: 'LIT',
  number: 'DIS10000',
  ticketReference: null,
  phase: 'requested',
  appointment: null,
  requestedWindow: null,
  siteContact: null,
  fieldEngineer: null,
});

describe('lit and vendor LIT', () => {
  let world: World;
  let vendor: Simulator;
  let subgraph: ConnectedSubgraph;

  beforeEach(async () => {
    world = aWorld({ dispatches: byNumber(confirmed, closed, requested) });
    vendor = await startLit({ world, port: 0 });
    subgraph = connect({});
  });

  afterEach(async () => {
    await subgraph.stop();
    await vendor.stop();
  });

  const connect = (settings: Record<string, string>) =>
    connectSubgraph(lit, {
      ...vendor.environment,
      LIT_TIMEOUT_MS: '2000',
      LIT_RETRIES: '1',
      LIT_RETRY_DELAY_MS: '5',
      ...settings,
    });
  const calls = (path: string) => vendor.calls.filter((call) => call.path === path).length;

  it('shows every field of an open dispatch, in order of number', async () => {
    const { data, errors } = await subgraph.ask(OPEN);
    expect(errors).toBeUndefined();
    expect(data?.litOpenDispatches).toEqual([
      {
        id: 'LIT:DIS10000',
        number: 'DIS10000',
        vendor: 'LIT',
        status: 'REQUESTED',
        vendorStatus: 'New Dispatch',
        scheduledAt: null,
        timeZone: 'America/New_York',
        siteContact: null,
        fieldEngineer: null,
        ticketReference: null,
        turnUp: false,
        siteSurveyQuoteRequired: false,
        jobSite: 'Store 12',
        jobSiteAddress: '1 Main St, Albany, NY 12207',
        requestedWindow: null,
        requestedDate: '2024-06-05',
        scopeOfWork: 'Replace the modem',
        materialsNeeded: 'Laptop, console cable',
        techArrived: false,
        checkIn: null,
        checkOut: null,
        closeOutNotes: null,
      },
      expect.objectContaining({
        id: 'LIT:DIS10001',
        status: 'CONFIRMED',
        vendorStatus: 'Request Confirmed',
        scheduledAt: '2024-06-04T20:00:00.000Z',
        siteContact: { name: 'Carl Diaz', phone: '+12125550142' },
        fieldEngineer: { name: 'Sam Porter', phone: '+12125550188' },
        ticketReference: '5400123',
        requestedWindow: '7AM-9AM',
        requestedDate: '2024-06-04',
      }),
    ]);
  });

  it('finds a dispatch that is not open any more, and none for a number nobody gave', async () => {
    const { data, errors } = await subgraph.ask(
      ENTITIES,
      references('LIT:DIS9', 'LIT:DIS404', 'LIT:DIS10001'),
    );
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual([
      expect.objectContaining({
        id: 'LIT:DIS9',
        status: 'COMPLETED',
        vendorStatus: 'Close Out',
        techArrived: true,
        checkIn: expect.stringContaining('4:05 PM') as string,
        checkOut: expect.stringContaining('5:40 PM') as string,
        closeOutNotes: 'Modem replaced, link is up.',
      }),
      null,
      expect.objectContaining({ id: 'LIT:DIS10001', status: 'CONFIRMED' }),
    ]);
  });

  it.each<{ phase: Dispatch['phase']; status: string; vendorStatus: string }>([
    { phase: 'requested', status: 'REQUESTED', vendorStatus: 'New Dispatch' },
    { phase: 'confirmed', status: 'CONFIRMED', vendorStatus: 'Request Confirmed' },
    { phase: 'on-site', status: 'TECH_ON_SITE', vendorStatus: 'Tech Arrived' },
    { phase: 'completed', status: 'COMPLETED', vendorStatus: 'Close Out' },
    { phase: 'cancelled', status: 'CANCELLED', vendorStatus: 'Cancelled' },
  ])('names $vendorStatus $status', async ({ phase, status, vendorStatus }) => {
    world.dispatches.set('DIS1', aDispatch({ vendor: 'LIT', number: 'DIS1', phase }));
    const { data } = await subgraph.ask(ENTITIES, references('LIT:DIS1'));
    expect(data?._entities).toEqual([expect.objectContaining({ status, vendorStatus })]);
  });

  it('costs one call for the list, and one for each dispatch outside it', async () => {
    const ids = references('LIT:DIS10001', 'LIT:DIS10000', 'LIT:DIS9', 'LIT:DIS9', 'LIT:DIS404');
    await Promise.all([
      subgraph.ask(ENTITIES, ids),
      subgraph.ask(OPEN_IDS),
      subgraph.ask(OPEN_IDS),
    ]);
    expect(vendor.calls.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET /services/apexrest/GetDispatch/DIS404',
      'GET /services/apexrest/GetDispatch/DIS9',
      `GET ${LIST}`,
      `POST ${LOGIN}`,
    ]);
  });

  it('reads the list again once it is no longer fresh', async () => {
    await subgraph.stop();
    subgraph = connect({ LIT_OPEN_DISPATCHES_FRESH_MS: '1' });
    await subgraph.ask(OPEN_IDS);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await subgraph.ask(OPEN_IDS);
    expect(calls(LIST)).toBe(2);
    expect(calls(LOGIN)).toBe(1);
  });

  it.each(['DIS10001', 'CTS:S-20451', 'LIT:', 'LIT:../x', "LIT:DIS1' OR"])(
    'refuses %j as an id, asking nobody for it',
    async (id) => {
      const answer = await subgraph.ask(ENTITIES, references('LIT:DIS10001', id));
      const error = onlyError(answer);
      expect(answer.data?._entities).toEqual([
        expect.objectContaining({ number: 'DIS10001' }),
        null,
      ]);
      expect(error).toMatchObject({
        path: ['_entities', 1],
        extensions: { code: 'BAD_USER_INPUT' },
      });
      expect(error.message).toMatch(/^id: expected `LIT:number`, for example LIT:DIS10001; got /);
      expect(vendor.calls.map(({ path }) => path)).toEqual([LOGIN, LIST]);
    },
  );

  describeDispatchPages({
    code: 'LIT',
    field: 'litDispatches',
    vendor: () => vendor,
    world: () => world,
    connect,
    readings: () => calls(LIST),
    freshFor: 'LIT_OPEN_DISPATCHES_FRESH_MS',
  });

  describeSalesforceTrouble({
    upstream: 'lit',
    vendor: () => vendor,
    connect,
    list: OPEN_IDS,
    listed: { data: { litOpenDispatches: [{ id: 'LIT:DIS10000' }, { id: 'LIT:DIS10001' }] } },
    freshFor: 'LIT_OPEN_DISPATCHES_FRESH_MS',
    askUnknown: (subgraph, index) => subgraph.ask(ENTITIES, references(`LIT:DIS5${index}`)),
  });
});
