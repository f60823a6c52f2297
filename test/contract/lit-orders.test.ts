import type { Fault } from '../../sandbox/runtime/types.ts';
import { anOrder } from '../subgraphs/lit/an-order.ts';
import { BASE, startLitBench, type Ask, type LitBench } from '../subgraphs/lit/lit-bench.ts';
import { aDispatch } from '../support/a-dispatch.ts';
import { onlyError } from '../support/expect-failure.ts';

const CREATE = `mutation ($input: CreateLitDispatchInput!) { createLitDispatch(input: $input) {
  outcome dispatch { id } userErrors { code message path } } }`;
const CREATE_FULL = `mutation ($input: CreateLitDispatchInput!) { createLitDispatch(input: $input) {
  dispatch { number status vendorStatus scheduledAt timeZone siteContact { name phone } fieldEngineer { name }
    ticketReference turnUp siteSurveyQuoteRequired jobSite jobSiteAddress requestedWindow requestedDate
    scopeOfWork materialsNeeded techArrived } } }`;
const OPEN = '{ litOpenDispatches { id } }';
const LIST = `${BASE}GetOpenDispatchList`;
const NEW = `${BASE}NewDispatch`;
const WITH_KEY = anOrder({ idempotencyKey: 'order-1' });

const ordered = (id: string) => ({
  data: { createLitDispatch: { outcome: 'CREATED', dispatch: { id }, userErrors: [] } },
});
const UNCERTAIN = {
  data: { createLitDispatch: { outcome: 'UNCERTAIN', dispatch: null, userErrors: [] } },
};

describe('ordering a dispatch from vendor LIT', () => {
  let bench: LitBench;
  let ask: Ask;

  beforeEach(async () => {
    bench = await startLitBench(aDispatch({ vendor: 'LIT', number: 'DIS10001' }));
    ask = bench.connect();
  });

  afterEach(() => bench.stop());

  const create = (input = anOrder(), through = ask) => through(CREATE, { input });

  it('hands over every field, and shows the dispatch as the vendor has it', async () => {
    const input = anOrder({
      turnUp: true,
      siteSurveyQuoteRequired: true,
      specialNotes: 'Back door',
      informationForTech: 'Rack 3',
    });
    const { data, errors } = await ask(CREATE_FULL, { input });
    expect(errors).toBeUndefined();
    expect(data?.createLitDispatch).toEqual({
      dispatch: {
        number: 'DIS20001',
        status: 'REQUESTED',
        vendorStatus: 'New Dispatch',
        scheduledAt: '2026-11-30T12:30:00.000Z',
        timeZone: 'America/New_York',
        siteContact: { name: 'Ana Ruiz', phone: '+12125550133' },
        fieldEngineer: null,
        ticketReference: '5400123',
        turnUp: true,
        siteSurveyQuoteRequired: true,
        jobSite: 'Blue Harbor Store 7',
        jobSiteAddress: '12 Elm St, Springfield, IL 62701',
        requestedWindow: '7.30AM',
        requestedDate: '2026-11-30',
        scopeOfWork: 'Replace the modem',
        materialsNeeded: 'Laptop, console cable',
        techArrived: false,
      },
    });
    expect(bench.sent('NewDispatch')).toEqual([
      {
        RequestDispatch: {
          MetTel_Bruin_TicketID: '5400123',
          Date_of_Dispatch: '2026-11-30',
          Hard_Time_of_Dispatch_Local: '7.30AM',
          Local_Time_of_Dispatch: '7.30AM',
          Time_Zone_Local: 'Eastern Time',
          Hard_Time_of_Dispatch_Time_Zone_Local: 'Eastern Time',
          Job_Site: 'Blue Harbor Store 7',
          Job_Site_Street: '12 Elm St',
          Job_Site_City: 'Springfield',
          Job_Site_State: 'IL',
          Job_Site_Zip_Code: '62701',
          Job_Site_Contact_Name_and_Phone_Number: 'Ana Ruiz (212) 555-0133',
          Special_Materials_Needed_for_Dispatch: 'Laptop, console cable',
          Scope_of_Work: 'Replace the modem',
          MetTel_Tech_Call_In_Instructions: 'Call the desk on arrival',
          Name_of_MetTel_Requester: 'Nora Desk',
          MetTel_Department: 'Customer Care',
          MetTel_Requester_Email: 'nora.desk@noc.example.test',
          MetTel_Department_Phone_Number: '555 555 0100',
          Site_Survey_Quote_Required: true,
          Turn_Up: 'Yes',
          Special_Dispatch_Notes: 'Back door',
          Information_for_Tech: 'Rack 3',
        },
      },
    ]);
    expect(bench.written()).toBe(1);
  });

  it('puts an urgent one under ASAP, with its time beside it', async () => {
    const { data } = await ask(CREATE_FULL, { input: anOrder({ urgent: true }) });
    expect(data?.createLitDispatch).toMatchObject({
      dispatch: { requestedWindow: 'ASAP', scheduledAt: '2026-11-30T12:30:00.000Z' },
    });
  });

  it('shows it among the open ones at once, however fresh the list was', async () => {
    await ask(OPEN);
    await create();
    expect(await ask(OPEN)).toEqual({
      data: { litOpenDispatches: [{ id: 'LIT:DIS10001' }, { id: 'LIT:DIS20001' }] },
    });
  });

  it('asks nobody about an input that the caller has to mend', async () => {
    const { data } = await create(anOrder({ date: '2026-02-30', contactName: 'Ana' }));
    expect(data?.createLitDispatch).toEqual({
      outcome: null,
      dispatch: null,
      userErrors: [
        expect.objectContaining({ code: 'INVALID', path: ['input', 'date'] }),
        expect.objectContaining({ code: 'INVALID', path: ['input', 'contactName'] }),
      ],
    });
    expect(bench.vendor.calls).toEqual([]);
  });

  it('sends nothing that writes where writing is refused', async () => {
    const reading = bench.connect({ writes: 'refused' });
    expect(onlyError(await create(WITH_KEY, reading))).toMatchObject({
      path: ['createLitDispatch'],
      extensions: { code: 'FORBIDDEN', upstream: 'lit' },
    });
    expect(bench.sent('NewDispatch')).toEqual([]);
  });

  it('tells the outcome also when the dispatch cannot be read afterwards', async () => {
    await bench.vendor.setFault({
      kind: 'server-error',
      status: 503,
      onlyPath: `${BASE}GetDispatch`,
    });
    const answer = await create();
    expect(answer.data?.createLitDispatch).toMatchObject({ outcome: 'CREATED', dispatch: null });
    expect(onlyError(answer)).toMatchObject({
      path: ['createLitDispatch', 'dispatch'],
      extensions: { code: 'UPSTREAM_UNAVAILABLE' },
    });
  });

  describe('under a key', () => {
    it('orders once, however often and through whichever instance it is asked', async () => {
      const second = bench.connect();
      expect(await create(WITH_KEY)).toEqual(ordered('LIT:DIS20001'));
      expect(await create(WITH_KEY)).toEqual(ordered('LIT:DIS20001'));
      expect(await create(WITH_KEY, second)).toEqual(ordered('LIT:DIS20001'));
      expect(bench.sent('NewDispatch')).toHaveLength(1);
    });

    it('orders once when it is asked ten times at the same moment', async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => create(WITH_KEY)));
      expect(answers).toEqual(answers.map(() => ordered('LIT:DIS20001')));
      expect(bench.sent('NewDispatch')).toHaveLength(1);
    });

    it('refuses another order, and takes one that says the same in other words', async () => {
      await create(WITH_KEY);
      const other = await create({ ...WITH_KEY, city: 'Albany' });
      expect(onlyError(other)).toMatchObject({ extensions: { code: 'IDEMPOTENCY_CONFLICT' } });
      const same = await create({ ...WITH_KEY, specialNotes: null, urgent: false });
      expect(same).toEqual(ordered('LIT:DIS20001'));
      expect(bench.sent('NewDispatch')).toHaveLength(1);
    });

    it('orders twice without one', async () => {
      expect(await create()).toEqual(ordered('LIT:DIS20001'));
      expect(await create()).toEqual(ordered('LIT:DIS20002'));
    });

    it('stays free when the vendor refuses, with the vendor’s reason', async () => {
      const operation = 'NewDispatch';
      bench.vendor.forceAnswer({ kind: 'business-error', operation, message: 'No such site' });
      expect(await create(WITH_KEY)).toEqual({
        data: {
          createLitDispatch: {
            outcome: null,
            dispatch: null,
            userErrors: [
              {
                code: 'REJECTED',
                message: 'Vendor LIT refused it, saying: No such site',
                path: null,
              },
            ],
          },
        },
      });
      expect(bench.written()).toBe(0);
      expect(await create(WITH_KEY)).toEqual(ordered('LIT:DIS20001'));
    });

    it('stays free when the vendor cannot be reached', async () => {
      await bench.vendor.setFault({ kind: 'refused' });
      const error = onlyError(await create(WITH_KEY));
      expect(error).toMatchObject({ extensions: { code: 'UPSTREAM_UNAVAILABLE' } });
      await bench.vendor.clearFaults();
      expect(bench.written()).toBe(0);
      expect(await create(WITH_KEY)).toEqual(ordered('LIT:DIS20001'));
    });
  });

  it('logs in once more and orders once when the session ends just before the order', async () => {
    await ask(OPEN);
    bench.vendor.clearCalls();
    await bench.vendor.setFault({ kind: 'slow', delayMs: 500, onlyPath: LIST });
    const answer = create();
    await bench.received('GetOpenDispatchList');
    await bench.vendor.setFault({ kind: 'expired-session', mode: 'once' });
    expect(await answer).toEqual(ordered('LIT:DIS20001'));
    const calls = bench.vendor.calls.map(
      ({ path, status }) => `${path.split('/').at(-1)} ${status}`,
    );
    expect(calls).toEqual([
      'GetOpenDispatchList 200',
      'NewDispatch 401',
      'token 200',
      'NewDispatch 200',
      'DIS20001 200',
    ]);
    expect(bench.written()).toBe(1);
  });

  describe('that lost its answer', () => {
    const impatient = () => bench.connect({ settings: { LIT_TIMEOUT_MS: '2000' } });

    it.each<Fault>([{ kind: 'cut' }, { kind: 'slow', delayMs: 60_000 }])(
      'is found at the vendor by its fields: $kind',
      async (fault) => {
        await bench.vendor.setFault({ ...fault, onlyPath: NEW });
        expect(await create(WITH_KEY, impatient())).toEqual(ordered('LIT:DIS20001'));
        expect(await create(WITH_KEY)).toEqual(ordered('LIT:DIS20001'));
        expect(bench.written()).toBe(1);
      },
    );

    it('is found at the vendor by its fields: a success without a number', async () => {
      bench.vendor.forceAnswer({ kind: 'no-number' });
      expect(await create()).toEqual(ordered('LIT:DIS20001'));
      expect(bench.written()).toBe(1);
    });

    it('is no order that stood there before, nor one with other fields', async () => {
      await create();
      await bench.vendor.setFault({ kind: 'slow', delayMs: 60_000, onlyPath: NEW });
      bench.vendor.clearCalls();
      const answer = create(WITH_KEY, impatient());
      await bench.received('NewDispatch');
      const ours = bench.world.dispatches.get('DIS20002');
      if (!ours) throw new Error('The vendor has not taken the order.');
      ours.scopeOfWork = 'Replace the router';
      expect(await answer).toEqual(UNCERTAIN);
    });

    it('is uncertain when two new ones look like it', async () => {
      await bench.vendor.setFault({ kind: 'slow', delayMs: 60_000, onlyPath: NEW });
      const answer = create(WITH_KEY, impatient());
      await bench.received('NewDispatch');
      const ours = bench.world.dispatches.get('DIS20001');
      if (!ours) throw new Error('The vendor has not taken the order.');
      bench.world.dispatches.set('DIS20009', { ...ours, number: 'DIS20009' });
      expect(await answer).toEqual(UNCERTAIN);
    });

    it('is looked for again under its key, and never sent again', async () => {
      await bench.vendor.setFault({ kind: 'slow', delayMs: 60_000, onlyPath: NEW });
      const answer = create(WITH_KEY, impatient());
      await bench.received('NewDispatch');
      await bench.vendor.setFault({ kind: 'server-error', status: 503, onlyPath: LIST });
      expect(await answer).toEqual(UNCERTAIN);
      expect(await create(WITH_KEY)).toEqual(UNCERTAIN);
      await bench.vendor.clearFaults();
      expect(await create(WITH_KEY)).toEqual(ordered('LIT:DIS20001'));
      expect(bench.sent('NewDispatch')).toHaveLength(1);
    });
  });
});
