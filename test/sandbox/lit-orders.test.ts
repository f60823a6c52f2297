import { startLit } from '../../sandbox/lit/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import { createWorld } from '../../sandbox/world/index.ts';
import { HOUR_MS, MINUTE_MS } from '../../sandbox/world/time.ts';
import type { World } from '../../sandbox/world/types.ts';
import { createSalesforceCaller, type SalesforceCaller } from './salesforce-caller.ts';
import { aText, textLike, textWith } from './shapes.ts';
import { EPOCH } from './small-world.ts';

const APEX = '/services/apexrest';
const ORDER = {
  Date_of_Dispatch: '2024-06-04',
  MetTel_Bruin_TicketID: '5400123',
  Site_Survey_Quote_Required: true,
  Local_Time_of_Dispatch: '7AM-9AM',
  Time_Zone_Local: 'Pacific Time',
  Job_Site: 'Store 12',
  Job_Site_Street: '1 Main St',
  Job_Site_City: 'Albany',
  Job_Site_State: 'NY',
  Job_Site_Zip_Code: '12207',
  Job_Site_Contact_Name_and_Phone_Number: 'Carl Diaz (212) 555 0142',
  Special_Materials_Needed_for_Dispatch: 'Laptop',
  Scope_of_Work: 'Replace the modem',
  MetTel_Tech_Call_In_Instructions: 'Call in',
  Name_of_MetTel_Requester: 'Ann Baker',
  MetTel_Department: 'NOC',
  MetTel_Requester_Email: 'ann.baker@example.test',
  MetTel_Department_Phone_Number: '555-0100',
};
const refused = (message: unknown) => ({
  status: 200,
  body: { Status: 'error', Message: message, Dispatch: null, APIRequestID: null },
});
const UNKNOWN = refused('List has no rows for assignment to SObject');

describe('LIT', () => {
  let world: World;
  let simulator: Simulator;
  let lit: SalesforceCaller;

  beforeEach(async () => {
    world = createWorld({ epoch: EPOCH, paused: true });
    simulator = await startLit({ world, port: 0 });
    lit = createSalesforceCaller(simulator, 'LIT_LOGIN_URL', {
      clientSecret: 'sandbox-lit-secret',
      username: 'noc-graph@lit.example.test',
      password: 'sandbox-lit-passwordLITTOKEN',
    });
    await lit.logIn();
  });
  afterEach(() => simulator.stop());

  const order = (fields: object = ORDER) =>
    lit.post(`${APEX}/NewDispatch`, { RequestDispatch: fields });
  const change = (fields: object) =>
    lit.post(`${APEX}/UpdateDispatch`, { RequestDispatch: fields });
  const cancel = (fields: object) =>
    lit.post(`${APEX}/CancelDispatch`, { CancelDispatchRequest: fields });
  const record = async (number: string) =>
    ((await lit.get(`${APEX}/GetDispatch/${number}`)).body as { Dispatch: Record<string, unknown> })
      .Dispatch;
  const writes = () => simulator.calls.filter(({ write }) => write).length;
  const pass = (ms: number) => {
    world.clock.step(ms);
    world.advance();
  };

  async function ordered(fields: object = ORDER): Promise<string> {
    const { body } = await order(fields);
    return (body as { Dispatch: { Dispatch_Number: string } }).Dispatch.Dispatch_Number;
  }

  describe('an order', () => {
    it('is answered with the new record, which reads the same', async () => {
      const { status, body } = await order({
        ...ORDER,
        Turn_Up: 'Yes',
        Information_for_Tech: null,
      });
      const { Dispatch: made } = body as { Dispatch: { Dispatch_Number: string } };
      expect({ status, body }).toEqual({
        status: 200,
        body: { Status: 'Success', Message: null, APIRequestID: aText, Dispatch: made },
      });
      expect(made).toEqual({
        ...ORDER,
        Dispatch_Number: textLike(/^DIS\d{5}$/),
        Dispatch_Status: 'New Dispatch',
        turn_up: 'Yes',
        Hard_Time_of_Dispatch_Local: null,
        Hard_Time_of_Dispatch_Time_Zone_Local: null,
        Tech_First_Name: null,
        Tech_Mobile_Number: null,
        Tech_Arrived_On_Site: false,
        Tech_Off_Site: false,
        Time_of_Check_In: null,
        Time_of_Check_Out: null,
        Close_Out_Notes: null,
        MetTel_Group_Email: null,
        Backup_MetTel_Department_Phone_Number: null,
        Special_Dispatch_Notes: null,
        Information_for_Tech: null,
        MetTel_Note_Updates: null,
      });
      expect(await record(made.Dispatch_Number)).toEqual(made);
      const { body: list } = await lit.get(`${APEX}/GetOpenDispatchList`);
      expect((list as { DispatchList: unknown[] }).DispatchList).toContainEqual(made);
      expect(simulator.calls.filter(({ write }) => write)).toMatchObject([
        { path: `${APEX}/NewDispatch`, body: { RequestDispatch: { Job_Site: 'Store 12' } } },
      ]);
    });

    it('takes names in any case, and numbers each anew', async () => {
      const lower = Object.fromEntries(
        Object.entries(ORDER).map(([name, value]) => [name.toLowerCase(), value]),
      );
      const first = await ordered();
      const { body } = await lit.post(`${APEX}/NewDispatch`, { requestdispatch: lower });
      const { Dispatch_Number: second, ...rest } = (body as { Dispatch: Record<string, unknown> })
        .Dispatch;
      const { Dispatch_Number: _own, ...same } = await record(first);
      expect(second).not.toBe(first);
      expect(rest).toEqual(same);
    });

    it.each(Object.keys(ORDER))('without %s is an error inside a 200', async (name) => {
      const before = world.dispatches.size;
      const { [name as keyof typeof ORDER]: _missing, ...rest } = ORDER;
      expect(await order(rest)).toEqual(refused(textWith(`fields are missing: [${name}]`)));
      expect(await order({ ...rest, [name]: ' ' })).toMatchObject({ body: { Status: 'error' } });
      expect([world.dispatches.size, writes()]).toEqual([before, 0]);
    });

    it.each([
      ['another day', { Date_of_Dispatch: '06/04/2024' }, 'Invalid date: 06/04/2024'],
      ['another zone', { Time_Zone_Local: 'EST' }, textWith('restricted picklist field: EST')],
      ['another yes', { Turn_Up: 'maybe' }, textWith('restricted picklist field: maybe')],
      ['a text for a yes', { Site_Survey_Quote_Required: 'true' }, textWith('Illegal value')],
      ['an object for a text', { Job_Site: {} }, textWith('Illegal value')],
    ])('with %s is refused', async (_what, fields, message) => {
      const before = world.dispatches.size;
      expect(await order({ ...ORDER, ...fields })).toEqual(refused(message));
      expect(world.dispatches.size).toBe(before);
    });

    it('without its envelope is refused', async () => {
      expect(await lit.post(`${APEX}/NewDispatch`, ORDER)).toEqual(
        refused(textWith('null object')),
      );
    });

    it('is taken along by the life of the world', async () => {
      const number = await ordered();
      pass(HOUR_MS);
      expect(await record(number)).toMatchObject({
        Dispatch_Status: textLike(/^(Request Confirmed|Tech Arrived|Cancelled)$/),
        Hard_Time_of_Dispatch_Local: aText,
        Hard_Time_of_Dispatch_Time_Zone_Local: 'Pacific Time',
      });
    });

    it('for an hour that is still to come is confirmed for that hour', async () => {
      const number = await ordered({
        ...ORDER,
        Hard_Time_of_Dispatch_Local: '7.30am - 9AM',
        Hard_Time_of_Dispatch_Time_Zone_Local: 'Pacific Time',
      });
      expect(await record(number)).toMatchObject({ Hard_Time_of_Dispatch_Local: '7.30am - 9AM' });
      pass(HOUR_MS);
      expect(world.dispatches.get(number)?.appointment).toEqual({
        at: new Date('2024-06-04T14:30:00Z'),
        localDate: '2024-06-04',
        localTime: '7.30am - 9AM',
      });
    });

    it('wants a session', async () => {
      await simulator.setFault({ kind: 'expired-session', mode: 'once' });
      const before = world.dispatches.size;
      expect(await order()).toEqual({
        status: 401,
        body: [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }],
      });
      expect(world.dispatches.size).toBe(before);
    });
  });

  describe('a change', () => {
    it('writes what was sent and leaves the rest', async () => {
      const number = await ordered({ ...ORDER, Special_Dispatch_Notes: 'ring twice' });
      const before = await record(number);
      const answer = await change({
        dispatch_number: number,
        job_site_contact_name_and_phone_number: 'Dee Fox 555-0177',
        Special_Dispatch_Notes: null,
        Turn_Up: 'Yes',
      });
      const after = {
        ...before,
        Job_Site_Contact_Name_and_Phone_Number: 'Dee Fox 555-0177',
        Special_Dispatch_Notes: null,
        turn_up: 'Yes',
      };
      expect(answer.body).toMatchObject({ Status: 'Success', Dispatch: after });
      expect(await record(number)).toEqual(after);
      expect(world.dispatches.get(number)?.siteContact).toEqual({
        name: 'Dee Fox',
        phone: '555-0177',
      });
      expect(writes()).toBe(2);
    });

    it('moves an agreed appointment, and the engineer comes then', async () => {
      const number = await ordered({ ...ORDER, Hard_Time_of_Dispatch_Local: '7AM' });
      pass(HOUR_MS);
      expect(world.dispatches.get(number)).toMatchObject({ phase: 'confirmed' });
      await change({
        Dispatch_Number: number,
        Date_of_Dispatch: '2024-06-05',
        Hard_Time_of_Dispatch_Local: '4PM',
      });
      expect(await record(number)).toMatchObject({
        Date_of_Dispatch: '2024-06-05',
        Hard_Time_of_Dispatch_Local: '4PM',
      });
      pass(40 * HOUR_MS);
      expect(world.dispatches.get(number)?.phase).toBe('confirmed');
      pass(24 * HOUR_MS);
      expect(world.dispatches.get(number)?.phase).toBe('completed');
    });

    it.each([
      ['an unknown number', { Dispatch_Number: 'DIS1' }, UNKNOWN],
      ["the other vendor's number", { Dispatch_Number: 'S-20451' }, UNKNOWN],
      ['no number', { Job_Site: 'x' }, refused(textWith('[Dispatch_Number]'))],
      [
        'a required field emptied',
        { Dispatch_Number: 'DIS10002', Job_Site: null },
        refused(textWith('[Job_Site]')),
      ],
      [
        'one that is over',
        { Dispatch_Number: 'DIS10006', Job_Site: 'x' },
        refused('Dispatch DIS10006 is closed'),
      ],
    ])('is refused for %s', async (_what, fields, answer) => {
      const before = JSON.stringify([...world.dispatches]);
      expect(await change(fields)).toEqual(answer);
      expect(JSON.stringify([...world.dispatches])).toBe(before);
      expect(writes()).toBe(0);
    });
  });

  describe('a request to cancel', () => {
    const request = (number: string) => ({
      Dispatch_Number: number,
      Cancellation_Reason: 'solved',
      Cancellation_Requested_By: 'Ann Baker',
    });

    it.each(['DIS10001', 'DIS10002'])('calls %s off some minutes later', async (number) => {
      const { Dispatch_Status: before } = await record(number);
      expect(await cancel(request(number))).toMatchObject({
        status: 200,
        body: { Status: 'Success', Dispatch: null, CancelDispatchServiceResponse: {} },
      });
      expect(await record(number)).toMatchObject({ Dispatch_Status: before });
      pass(MINUTE_MS);
      expect(await record(number)).toMatchObject({ Dispatch_Status: before });
      pass(6 * MINUTE_MS);
      expect(await record(number)).toMatchObject({ Dispatch_Status: 'Cancelled' });
    });

    it('may be made again, and changes nothing then', async () => {
      await cancel(request('DIS10002'));
      expect((await cancel(request('DIS10002'))).body).toMatchObject({ Status: 'Success' });
      expect(writes()).toBe(1);
      pass(7 * MINUTE_MS);
      expect(await cancel(request('DIS10002'))).toEqual(refused('Dispatch DIS10002 is closed'));
    });

    it.each(['Dispatch_Number', 'Cancellation_Reason', 'Cancellation_Requested_By'])(
      'without %s is refused',
      async (name) => {
        expect(await cancel({ ...request('DIS10002'), [name]: null })).toEqual(
          refused(textWith(`[${name}]`)),
        );
        pass(HOUR_MS);
        expect(await record('DIS10002')).toMatchObject({ Dispatch_Status: 'New Dispatch' });
      },
    );

    it('is refused for an unknown number', async () => {
      expect(await cancel(request('DIS1'))).toEqual(UNKNOWN);
    });
  });

  describe('that was told what to answer', () => {
    it('refuses the call that was named, once, and does nothing', async () => {
      const before = world.dispatches.size;
      simulator.forceAnswer({ kind: 'business-error', operation: 'NewDispatch', message: 'No.' });
      expect((await change({ Dispatch_Number: 'DIS10002', Job_Site: 'x' })).body).toMatchObject({
        Status: 'Success',
      });
      expect(await order()).toEqual(refused('No.'));
      expect(world.dispatches.size).toBe(before);
      expect((await order()).body).toMatchObject({ Status: 'Success' });
      expect(world.dispatches.size).toBe(before + 1);
    });

    it('takes an order and does not name its number', async () => {
      const before = world.dispatches.size;
      simulator.forceAnswer({ kind: 'no-number' });
      expect((await order()).body).toMatchObject({
        Status: 'Success',
        Dispatch: { Dispatch_Number: null, Job_Site: 'Store 12' },
      });
      expect(world.dispatches.size).toBe(before + 1);
      expect(await ordered()).toMatch(/^DIS/);
    });

    it('takes no answer of another system', () => {
      expect(() => simulator.forceAnswer({ kind: 'note-lost' })).toThrow(
        'lit can be told business-error, no-number; got note-lost',
      );
    });
  });
});
