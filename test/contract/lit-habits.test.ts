import { startLit } from '../../sandbox/lit/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { Dispatch, World } from '../../sandbox/world/types.ts';
import { lit } from '../../subgraphs/lit/index.ts';
import { createSalesforceCaller } from '../sandbox/salesforce-caller.ts';
import { aWorld, EPOCH, minutesAgo } from '../sandbox/small-world.ts';
import { anOrder } from '../subgraphs/lit/an-order.ts';
import { aDispatch, byNumber } from '../support/a-dispatch.ts';
import { connectSubgraph, type ConnectedSubgraph } from '../support/connect-subgraph.ts';
import { onlyError } from '../support/expect-failure.ts';

const BASE = '/services/apexrest';
const SHOWN = `id status vendorStatus scheduledAt ticketReference requestedWindow turnUp
  siteContact { name phone } fieldEngineer { name phone } techArrived checkIn checkOut`;
const ONE = `query ($id: ID!) { _entities(representations: [{ __typename: "LitDispatch", id: $id }]) {
  ... on LitDispatch { ${SHOWN} } } }`;
const CREATE = `mutation ($input: CreateLitDispatchInput!) { createLitDispatch(input: $input) {
  outcome userErrors { code message } } }`;
const LOGIN = {
  clientSecret: 'sandbox-lit-secret',
  username: 'noc-graph@lit.example.test',
  password: 'sandbox-lit-passwordLITTOKEN',
};

describe('the odd habits of vendor LIT', () => {
  let world: World;
  let vendor: Simulator;
  let subgraph: ConnectedSubgraph;

  beforeEach(async () => {
    world = aWorld();
    vendor = await startLit({ world, port: 0 });
    subgraph = connectSubgraph(lit, { ...vendor.environment, LIT_OPEN_DISPATCHES_FRESH_MS: '1' });
  });
  afterEach(async () => {
    await subgraph.stop();
    await vendor.stop();
  });

  function has(...dispatches: Partial<Dispatch>[]): void {
    const all = dispatches.map((each) => aDispatch({ vendor: 'LIT', number: 'DIS1', ...each }));
    for (const [number, dispatch] of byNumber(...all)) world.dispatches.set(number, dispatch);
  }

  async function shown(number = 'DIS1'): Promise<unknown> {
    const { data, errors } = await subgraph.ask(ONE, { id: `LIT:${number}` });
    expect(errors).toBeUndefined();
    return (data?._entities as unknown[])[0];
  }

  async function caller() {
    const own = createSalesforceCaller(vendor, 'LIT_LOGIN_URL', LOGIN);
    await own.logIn();
    return own;
  }

  it('lit.md §6.1: an error inside a 200 is read as one, whatever the case of its word', async () => {
    has({});
    const raw = await caller();
    const [good, bad] = [
      await raw.get(`${BASE}/GetDispatch/DIS1`),
      await raw.get(`${BASE}/GetDispatch/DIS404`),
    ];
    expect([good, bad]).toMatchObject([
      { status: 200, body: { Status: 'Success' } },
      { status: 200, body: { Status: 'error', Dispatch: null } },
    ]);
    expect(await shown()).toMatchObject({ id: 'LIT:DIS1' });
    expect(await shown('DIS404')).toBeNull();
    const operation = 'NewDispatch';
    vendor.forceAnswer({ kind: 'business-error', operation, message: 'No such site' });
    expect((await subgraph.ask(CREATE, { input: anOrder() })).data?.createLitDispatch).toEqual({
      outcome: null,
      userErrors: [{ code: 'REJECTED', message: 'Vendor LIT refused it, saying: No such site' }],
    });
  });

  it('lit.md §6.2: a 401, whose body is a list, is answered with a new login', async () => {
    has({});
    await shown();
    await vendor.setFault({ kind: 'expired-session', mode: 'once' });
    vendor.clearCalls();
    expect(await shown()).toMatchObject({ id: 'LIT:DIS1' });
    expect(vendor.calls.map(({ status }) => status)).toEqual([401, 200, 200]);
    await vendor.setFault({ kind: 'expired-session', mode: 'always' });
    const raw = await caller();
    expect(await raw.get(`${BASE}/GetOpenDispatchList`)).toMatchObject({
      status: 401,
      body: [{ errorCode: 'INVALID_SESSION_ID' }],
    });
    expect(onlyError(await subgraph.ask('{ litOpenDispatches { id } }'))).toMatchObject({
      extensions: { code: 'UPSTREAM_REJECTED', upstreamStatus: 401 },
    });
  });

  it('lit.md §6.3: no ticket, no time and ASAP are nothing, nothing and a word', async () => {
    has(
      { ticketReference: null, requestedWindow: null, appointment: null },
      { number: 'DIS2', requestedWindow: 'ASAP', appointment: null },
      {
        number: 'DIS3',
        appointment: { at: null, localDate: '2024-06-04', localTime: 'ASAP' },
      },
    );
    expect([await shown(), await shown('DIS2'), await shown('DIS3')]).toMatchObject([
      { ticketReference: null, requestedWindow: null, scheduledAt: null },
      { requestedWindow: 'ASAP', scheduledAt: null },
      { scheduledAt: null },
    ]);
  });

  it('lit.md §6.4: keys are read in any case, and may be sent in any', async () => {
    has({ scopeOfWork: 'Turn-up of the new line' });
    const raw = await caller();
    const { body } = await raw.get(`${BASE}/GetDispatch/DIS1`);
    const keys = Object.keys((body as { Dispatch: object }).Dispatch);
    expect(keys).toEqual(expect.arrayContaining(['turn_up', 'Job_Site', 'MetTel_Department']));
    expect(await shown()).toMatchObject({ turnUp: true });
    const changed = { requestdispatch: { DISPATCH_NUMBER: 'DIS1', turn_up: 'No' } };
    expect(await raw.post(`${BASE}/UpdateDispatch`, changed)).toMatchObject({
      body: { Status: 'Success' },
    });
    expect(await shown()).toMatchObject({ turnUp: false });
  });

  it('lit.md §6.6: a name and a number in one text are told apart, and numbers are brought to E.164', async () => {
    has(
      {
        siteContact: { name: 'Ana Ruiz', phone: '212.555.0133' },
        fieldEngineer: { name: 'Sam Porter', phone: '1 (212) 555-0188' },
      },
      {
        number: 'DIS2',
        siteContact: { name: 'Ana Ruiz', phone: 'ask at the desk' },
        fieldEngineer: { name: 'Sam Porter', phone: 'none yet' },
      },
    );
    expect([await shown(), await shown('DIS2')]).toMatchObject([
      {
        siteContact: { name: 'Ana Ruiz', phone: '+12125550133' },
        fieldEngineer: { name: 'Sam Porter', phone: '+12125550188' },
      },
      {
        siteContact: { name: 'Ana Ruiz', phone: null },
        fieldEngineer: { name: 'Sam Porter', phone: null },
      },
    ]);
  });

  it('lit.md §6.7: Cancelled, with two l, is called off: the word of this vendor alone', async () => {
    has({ phase: 'cancelled', phaseChangedAt: minutesAgo(5) });
    expect(await shown()).toMatchObject({ status: 'CANCELLED', vendorStatus: 'Cancelled' });
  });

  it('lit.md §6.8: an engineer may be on site by the status and not by the check-in, for some minutes', async () => {
    has({
      ...{ phase: 'on-site', phaseChangedAt: EPOCH, checkedInAt: EPOCH, still: false },
    });
    const early = { status: 'TECH_ON_SITE', techArrived: false, checkIn: null, checkOut: null };
    expect(await shown()).toMatchObject(early);
    world.clock.step(2 * 60_000);
    expect(await shown()).toMatchObject({
      ...{ status: 'TECH_ON_SITE', techArrived: true, checkIn: '2024-06-03 8:00 AM' },
    });
  });
});
