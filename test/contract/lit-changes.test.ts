import { anOrder } from '../subgraphs/lit/an-order.ts';
import { BASE, startLitBench, type Ask, type LitBench } from '../subgraphs/lit/lit-bench.ts';
import { aDispatch } from '../support/a-dispatch.ts';
import { onlyError } from '../support/expect-failure.ts';

const SHOWN = `outcome dispatch { id status jobSite jobSiteAddress requestedWindow requestedDate
  scheduledAt siteContact { name } scopeOfWork turnUp } userErrors { code message path }`;
const UPDATE = `mutation ($input: UpdateLitDispatchInput!) { updateLitDispatch(input: $input) { ${SHOWN} } }`;
const CANCEL = `mutation ($input: CancelLitDispatchInput!) { cancelLitDispatch(input: $input) {
  outcome dispatch { id status } userErrors { code message path } } }`;
const CREATE = `mutation ($input: CreateLitDispatchInput!) { createLitDispatch(input: $input) { ${SHOWN} } }`;
const OPEN = '{ litOpenDispatches { id jobSite } }';

const NOT_FOUND = {
  outcome: null,
  dispatch: null,
  userErrors: [
    {
      code: 'NOT_FOUND',
      message: 'input.number: expected a number that vendor LIT knows; it has no dispatch DIS404',
      path: ['input', 'number'],
    },
  ],
};
const UNKNOWN = 'List has no rows for assignment to SObject';

describe('what is asked of a dispatch of vendor LIT', () => {
  let bench: LitBench;
  let ask: Ask;

  beforeEach(async () => {
    bench = await startLitBench(aDispatch({ vendor: 'LIT', number: 'DIS10001' }));
    ask = bench.connect();
  });

  afterEach(() => bench.stop());

  describe('a change', () => {
    const update = async (input: Record<string, unknown>) =>
      (await ask(UPDATE, { input: { number: 'DIS10001', ...input } })).data?.updateLitDispatch;

    it('touches only what is given', async () => {
      const { data } = await ask(CREATE, { input: anOrder({ turnUp: true }) });
      const { dispatch } = data?.createLitDispatch as { dispatch: Record<string, unknown> };
      const changes = { city: 'Albany', contact: { name: 'Bo Li', phone: '2125550144' } };
      expect(await update({ number: 'DIS20001', turnUp: null, ...changes })).toEqual({
        outcome: 'UPDATED',
        dispatch: {
          ...dispatch,
          jobSiteAddress: '12 Elm St, Albany, IL 62701',
          siteContact: { name: 'Bo Li' },
        },
        userErrors: [],
      });
      expect(bench.sent('UpdateDispatch')).toEqual([
        {
          RequestDispatch: {
            Dispatch_Number: 'DIS20001',
            Job_Site_City: 'Albany',
            Job_Site_Contact_Name_and_Phone_Number: 'Bo Li 2125550144',
          },
        },
      ]);
    });

    it('of the time leaves an urgent dispatch urgent', async () => {
      await ask(CREATE, { input: anOrder({ urgent: true }) });
      expect(await update({ number: 'DIS20001', time: '10AM' })).toMatchObject({
        dispatch: { requestedWindow: 'ASAP', scheduledAt: '2026-11-30T15:00:00.000Z' },
      });
      expect(await update({ number: 'DIS20001', urgent: false })).toMatchObject({
        dispatch: { requestedWindow: '10AM', scheduledAt: '2026-11-30T15:00:00.000Z' },
      });
    });

    it('shows in the open list at once, however fresh the list was', async () => {
      await ask(OPEN);
      await update({ jobSite: 'Store 13' });
      expect(await ask(OPEN)).toEqual({
        data: { litOpenDispatches: [{ id: 'LIT:DIS10001', jobSite: 'Store 13' }] },
      });
    });

    it('asks nobody when nothing is to be changed', async () => {
      expect(await update({ city: null, idempotencyKey: 'k' })).toEqual({
        outcome: null,
        dispatch: null,
        userErrors: [expect.objectContaining({ code: 'INVALID', path: null })],
      });
      expect(bench.vendor.calls).toEqual([]);
    });

    it('of a number that the vendor does not know is not sent', async () => {
      expect(await update({ number: 'DIS404', city: 'Albany' })).toEqual(NOT_FOUND);
      expect(bench.sent('UpdateDispatch')).toEqual([]);
    });

    it.each([
      { message: 'Too late', code: 'REJECTED', path: null },
      { message: UNKNOWN, code: 'NOT_FOUND', path: ['input', 'number'] },
    ])('that the vendor refuses is $code: $message', async ({ message, code, path }) => {
      bench.vendor.forceAnswer({ kind: 'business-error', operation: 'UpdateDispatch', message });
      expect(await update({ city: 'Albany' })).toMatchObject({
        outcome: null,
        userErrors: [{ code, path }],
      });
      expect(bench.written()).toBe(0);
    });

    it('is sent once for its key', async () => {
      const change = { jobSite: 'Store 13', idempotencyKey: 'change-1' };
      const first = await update(change);
      expect(first).toMatchObject({ outcome: 'UPDATED', dispatch: { jobSite: 'Store 13' } });
      expect(await update(change)).toEqual(first);
      expect(bench.sent('UpdateDispatch')).toHaveLength(1);
    });

    it('that lost its answer is done when the record shows it', async () => {
      await bench.vendor.setFault({ kind: 'cut', onlyPath: `${BASE}UpdateDispatch` });
      expect(await update({ jobSite: 'Store 13' })).toMatchObject({
        outcome: 'UPDATED',
        dispatch: { jobSite: 'Store 13' },
      });
      expect(bench.written()).toBe(1);
    });

    it('that lost its answer is uncertain when the record does not show it', async () => {
      const onlyPath = `${BASE}UpdateDispatch`;
      await bench.vendor.setFault({ kind: 'server-error', status: 503, onlyPath });
      const change = { jobSite: 'Store 13', idempotencyKey: 'change-1' };
      const uncertain = { outcome: 'UNCERTAIN', dispatch: { jobSite: 'Store 12' }, userErrors: [] };
      expect(await update(change)).toMatchObject(uncertain);
      await bench.vendor.clearFaults();
      expect(await update(change)).toMatchObject(uncertain);
      expect(bench.sent('UpdateDispatch')).toHaveLength(1);
    });
  });

  describe('a cancellation', () => {
    const why = { reason: 'Fixed itself', requestedBy: 'Nora Desk' };
    const cancel = async (input: Record<string, unknown> = {}) =>
      (await ask(CANCEL, { input: { number: 'DIS10001', ...why, ...input } })).data
        ?.cancelLitDispatch;
    const answer = (outcome: string, status: string) => ({
      outcome,
      dispatch: { id: 'LIT:DIS10001', status },
      userErrors: [],
    });

    /** What the vendor does some time after it was asked to. */
    function callOff() {
      const dispatch = bench.world.dispatches.get('DIS10001');
      if (dispatch?.cancelRequestedAt === undefined) throw new Error('Nobody asked for it.');
      dispatch.phase = 'cancelled';
    }

    it('is only asked for, and happens later', async () => {
      expect(await cancel()).toEqual(answer('REQUESTED', 'CONFIRMED'));
      expect(bench.sent('CancelDispatch')).toEqual([
        {
          CancelDispatchRequest: {
            Dispatch_Number: 'DIS10001',
            Cancellation_Reason: 'Fixed itself',
            Cancellation_Requested_By: 'Nora Desk',
          },
        },
      ]);
      callOff();
      expect(await cancel()).toEqual(answer('ALREADY_CANCELLED', 'CANCELLED'));
      expect(bench.sent('CancelDispatch')).toHaveLength(1);
    });

    it('gives its first result under its key, with the dispatch as it is now', async () => {
      const idempotencyKey = 'cancel-1';
      expect(await cancel({ idempotencyKey })).toEqual(answer('REQUESTED', 'CONFIRMED'));
      callOff();
      expect(await cancel({ idempotencyKey })).toEqual(answer('REQUESTED', 'CANCELLED'));
      expect(bench.sent('CancelDispatch')).toHaveLength(1);
    });

    it('that lost its answer is uncertain until the dispatch is cancelled', async () => {
      const idempotencyKey = 'cancel-1';
      await bench.vendor.setFault({ kind: 'cut', onlyPath: `${BASE}CancelDispatch` });
      expect(await cancel({ idempotencyKey })).toEqual(answer('UNCERTAIN', 'CONFIRMED'));
      expect(await cancel({ idempotencyKey })).toEqual(answer('UNCERTAIN', 'CONFIRMED'));
      callOff();
      expect(await cancel({ idempotencyKey })).toEqual(answer('REQUESTED', 'CANCELLED'));
      expect(bench.sent('CancelDispatch')).toHaveLength(1);
    });

    it('of a number that the vendor does not know is not sent', async () => {
      expect(await cancel({ number: 'DIS404' })).toEqual(NOT_FOUND);
      expect(bench.sent('CancelDispatch')).toEqual([]);
    });

    it('that the vendor refuses carries its reason', async () => {
      const message = 'Engineer is on the way';
      bench.vendor.forceAnswer({ kind: 'business-error', operation: 'CancelDispatch', message });
      expect(await cancel()).toMatchObject({
        outcome: null,
        userErrors: [{ code: 'REJECTED', message: `Vendor LIT refused it, saying: ${message}` }],
      });
    });

    it('is not sent where writing is refused', async () => {
      const reading = bench.connect({ writes: 'refused' });
      const refused = await reading(CANCEL, { input: { number: 'DIS10001', ...why } });
      expect(onlyError(refused)).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
      expect(bench.sent('CancelDispatch')).toEqual([]);
    });
  });
});
