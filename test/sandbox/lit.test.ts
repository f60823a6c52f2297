import { startLit } from '../../sandbox/lit/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { Dispatch, DispatchPhase, World } from '../../sandbox/world/types.ts';
import { aDispatch, byNumber } from '../support/a-dispatch.ts';
import { createSalesforceCaller, type SalesforceCaller } from './salesforce-caller.ts';
import { aListWith, aText, textLike } from './shapes.ts';
import { aWorld, EPOCH, minutesAgo } from './small-world.ts';

const CREDENTIALS = {
  clientSecret: 'sandbox-lit-secret',
  username: 'noc-graph@lit.example.test',
  password: 'sandbox-lit-passwordLITTOKEN',
};
const HOUR_MS = 60 * 60_000;
const LIST = '/services/apexrest/GetOpenDispatchList';
const dispatchPath = (number: string) => `/services/apexrest/GetDispatch/${number}`;

describe('LIT', () => {
  let world: World;
  let simulator: Simulator;
  let lit: SalesforceCaller;

  async function start(...dispatches: Dispatch[]): Promise<void> {
    world = aWorld({ dispatches: byNumber(...dispatches) });
    simulator = await startLit({ world, port: 0 });
    lit = createSalesforceCaller(simulator, 'LIT_LOGIN_URL', CREDENTIALS);
    await lit.logIn();
  }

  const record = async (number: string) =>
    ((await lit.get(dispatchPath(number))).body as { Dispatch: Record<string, unknown> }).Dispatch;

  const listedNumbers = async () =>
    (
      (await lit.get(LIST)).body as { DispatchList: { Dispatch_Number: string }[] }
    ).DispatchList.map((dispatch) => dispatch.Dispatch_Number);

  afterEach(() => simulator.stop());

  describe('login', () => {
    it('gives a token to be used at the address that was called', async () => {
      await start();
      const origin = simulator.environment.LIT_LOGIN_URL ?? '';
      expect(await lit.requestToken()).toEqual({
        status: 200,
        body: {
          access_token: textLike(/^00D\w+!/),
          instance_url: origin,
          id: textLike(new RegExp(`^${origin}/id/00D\\w+/005\\w+$`)),
          token_type: 'Bearer',
          issued_at: String(EPOCH.getTime()),
          signature: aText,
        },
      });
    });

    it.each([
      { when: 'the security token is missing', form: { password: 'sandbox-lit-password' } },
      { when: 'the secret is wrong', form: { client_secret: 'guess' } },
      { when: 'the client is unknown', form: { client_id: 'somebody' } },
      { when: 'the user is unknown', form: { username: 'noc-graph@cts.example.test' } },
      { when: 'the grant type is another', form: { grant_type: 'client_credentials' } },
    ])('is refused when $when', async ({ form }) => {
      await start();
      expect(await lit.requestToken(form)).toEqual({
        status: 400,
        body: { error: 'invalid_grant', error_description: 'authentication failure' },
      });
    });

    const EXPIRED = {
      status: 401,
      body: [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }],
    };

    it('is asked for by a list, whatever the call', async () => {
      await start();
      expect(await lit.get(LIST, {})).toEqual(EXPIRED);
      expect(await lit.get(dispatchPath('DIS1'), { authorization: 'Bearer 00D!guess' })).toEqual(
        EXPIRED,
      );
    });

    it('holds for two hours', async () => {
      await start();
      world.clock.step(2 * HOUR_MS - 1);
      expect((await lit.get(LIST)).status).toBe(200);
      world.clock.step(1);
      expect(await lit.get(LIST)).toEqual(EXPIRED);
      await lit.logIn();
      expect((await lit.get(LIST)).status).toBe(200);
    });

    it('ends when a fault says so', async () => {
      await start();
      await simulator.setFault({ kind: 'expired-session', mode: 'once' });
      expect(await lit.get(LIST)).toEqual(EXPIRED);
      await lit.logIn();
      expect((await lit.get(LIST)).status).toBe(200);
    });

    it('leaves no password in the record of calls', async () => {
      await start();
      expect(simulator.calls).toMatchObject([
        { path: '/services/oauth2/token', status: 200, body: { password: '***' } },
      ]);
      expect(JSON.stringify(simulator.calls)).not.toMatch(/LITTOKEN|sandbox-lit/);
    });
  });

  describe('a dispatch', () => {
    it('shows all that the vendor knows', async () => {
      await start(
        aDispatch({
          vendor: 'LIT',
          number: 'DIS10001',
          phase: 'completed',
          phaseChangedAt: minutesAgo(30),
          checkedInAt: minutesAgo(125),
          checkedOutAt: minutesAgo(30),
          closeOutNotes: 'Modem replaced.',
        }),
      );
      expect(await lit.get(dispatchPath('DIS10001'))).toEqual({
        status: 200,
        body: {
          Status: 'Success',
          Message: null,
          APIRequestID: textLike(/^a13\w{15}$/),
          Dispatch: {
            Dispatch_Number: 'DIS10001',
            Dispatch_Status: 'Close Out',
            MetTel_Bruin_TicketID: '5400123',
            Date_of_Dispatch: '2024-06-04',
            Local_Time_of_Dispatch: '7AM-9AM',
            Time_Zone_Local: 'Eastern Time',
            Hard_Time_of_Dispatch_Local: '4PM-6PM',
            Hard_Time_of_Dispatch_Time_Zone_Local: 'Eastern Time',
            Job_Site: 'Store 12',
            Job_Site_Street: '1 Main St',
            Job_Site_City: 'Albany',
            Job_Site_State: 'NY',
            Job_Site_Zip_Code: '12207',
            Job_Site_Contact_Name_and_Phone_Number: 'Carl Diaz +1 212 555 0142',
            Site_Survey_Quote_Required: false,
            Scope_of_Work: 'Replace the modem',
            Special_Materials_Needed_for_Dispatch: 'Laptop, console cable',
            turn_up: 'No',
            Tech_First_Name: 'Sam Porter',
            Tech_Mobile_Number: '(212) 555-0188',
            Tech_Arrived_On_Site: true,
            Tech_Off_Site: true,
            Time_of_Check_In: '2024-06-03 5:55 AM',
            Time_of_Check_Out: '2024-06-03 7:30 AM',
            Close_Out_Notes: 'Modem replaced.',
            Name_of_MetTel_Requester: aText,
            MetTel_Department: aText,
            MetTel_Requester_Email: aText,
            MetTel_Department_Phone_Number: aText,
            MetTel_Tech_Call_In_Instructions: aText,
            MetTel_Group_Email: null,
            Backup_MetTel_Department_Phone_Number: null,
            Special_Dispatch_Notes: null,
            Information_for_Tech: null,
            MetTel_Note_Updates: null,
          },
        },
      });
    });

    it('holds nulls where nothing is agreed and nobody is named', async () => {
      await start(
        aDispatch({
          vendor: 'LIT',
          number: 'DIS10002',
          phase: 'requested',
          ticketReference: null,
          appointment: null,
          requestedWindow: null,
          siteContact: null,
          fieldEngineer: null,
        }),
      );
      expect(await record('DIS10002')).toMatchObject({
        MetTel_Bruin_TicketID: null,
        Date_of_Dispatch: '2024-06-05',
        Local_Time_of_Dispatch: null,
        Hard_Time_of_Dispatch_Local: null,
        Hard_Time_of_Dispatch_Time_Zone_Local: null,
        Job_Site_Contact_Name_and_Phone_Number: null,
        Tech_First_Name: null,
        Tech_Mobile_Number: null,
        Tech_Arrived_On_Site: false,
        Time_of_Check_In: null,
      });
    });

    it('tells check-ins by the clock on the wall of the site', async () => {
      await start(
        aDispatch({
          vendor: 'LIT',
          number: 'DIS10003',
          phase: 'on-site',
          checkedInAt: EPOCH,
          zoneText: 'Hawaii',
        }),
      );
      expect(await record('DIS10003')).toMatchObject({ Time_of_Check_In: '2024-06-03 2:00 AM' });
    });

    it.each<[DispatchPhase, string]>([
      ['requested', 'New Dispatch'],
      ['confirmed', 'Request Confirmed'],
      ['on-site', 'Tech Arrived'],
      ['completed', 'Close Out'],
      ['cancelled', 'Cancelled'],
    ])('that is %s has the status "%s"', async (phase, status) => {
      await start(aDispatch({ vendor: 'LIT', number: 'DIS1', phase }));
      expect(await record('DIS1')).toMatchObject({ Dispatch_Status: status });
    });

    it('that nobody knows is an error inside a 200, also when the other vendor has its number', async () => {
      await start(aDispatch({ vendor: 'CTS', number: 'S-20451' }));
      const unknown = {
        status: 200,
        body: {
          Status: 'error',
          Message: 'List has no rows for assignment to SObject',
          Dispatch: null,
          APIRequestID: null,
        },
      };
      expect(await lit.get(dispatchPath('DIS404'))).toEqual(unknown);
      expect(await lit.get(dispatchPath('S-20451'))).toEqual(unknown);
    });

    it('says that the engineer arrived two minutes before it shows the check-in', async () => {
      await start(
        aDispatch({
          vendor: 'LIT',
          number: 'DIS1',
          phase: 'on-site',
          phaseChangedAt: EPOCH,
          checkedInAt: EPOCH,
          still: false,
        }),
      );
      world.clock.step(119_999);
      expect(await record('DIS1')).toMatchObject({
        Dispatch_Status: 'Tech Arrived',
        Tech_Arrived_On_Site: false,
        Time_of_Check_In: null,
      });
      world.clock.step(1);
      expect(await record('DIS1')).toMatchObject({
        Tech_Arrived_On_Site: true,
        Time_of_Check_In: '2024-06-03 8:00 AM',
        Time_of_Check_Out: null,
      });
    });
  });

  describe('the open list', () => {
    it('holds the dispatches of this vendor, with their count in the message', async () => {
      await start(
        aDispatch({ vendor: 'LIT', number: 'DIS1' }),
        aDispatch({ vendor: 'CTS', number: 'S-1' }),
        aDispatch({ vendor: 'LIT', number: 'DIS2', phase: 'requested' }),
      );
      expect(await lit.get(LIST)).toEqual({
        status: 200,
        body: {
          Status: 'Success',
          Message: 'Total Number of Dispatches: 2',
          APIRequestID: aText,
          DispatchList: aListWith([await record('DIS1'), await record('DIS2')]),
        },
      });
    });

    it('is an empty list when nothing is open', async () => {
      await start();
      expect(await lit.get(LIST)).toMatchObject({
        body: { Message: 'Total Number of Dispatches: 0', DispatchList: [] },
      });
    });

    it.each<DispatchPhase>(['completed', 'cancelled'])(
      'loses what is %s 36 hours later, and one by one it stays readable',
      async (phase) => {
        await start(
          aDispatch({ vendor: 'LIT', number: 'DIS1', phase, phaseChangedAt: EPOCH, still: false }),
        );
        world.clock.step(36 * HOUR_MS - 1);
        await lit.logIn();
        expect(await listedNumbers()).toEqual(['DIS1']);
        world.clock.step(1);
        expect(await listedNumbers()).toEqual([]);
        expect(await record('DIS1')).toMatchObject({ Dispatch_Number: 'DIS1' });
      },
    );

    it('does not change by itself for the still part of the world', async () => {
      const ended = { vendor: 'LIT', phase: 'completed', still: true } as const;
      await start(
        aDispatch({ ...ended, number: 'DIS1', phaseChangedAt: minutesAgo(35 * 60) }),
        aDispatch({ ...ended, number: 'DIS2', phaseChangedAt: minutesAgo(36 * 60) }),
      );
      world.clock.step(24 * HOUR_MS);
      await lit.logIn();
      expect(await listedNumbers()).toEqual(['DIS1']);
    });

    it('loses a still dispatch that somebody ended', async () => {
      await start(
        aDispatch({
          vendor: 'LIT',
          number: 'DIS1',
          phase: 'cancelled',
          phaseChangedAt: new Date(EPOCH.getTime() + 1),
        }),
      );
      world.clock.step(37 * HOUR_MS);
      await lit.logIn();
      expect(await listedNumbers()).toEqual([]);
    });
  });
});
