import { startSandbox, type Sandbox } from '../../../sandbox/index.ts';
import { HOUR_MS, MINUTE_MS } from '../../../sandbox/world/time.ts';
import { differences, EPOCH, snapshot } from './snapshot.ts';

const DISPATCH = {
  Date_of_Dispatch: '2026-05-21',
  MetTel_Bruin_TicketID: '5400108',
  Site_Survey_Quote_Required: false,
  Local_Time_of_Dispatch: 'ASAP',
  Time_Zone_Local: 'Eastern Time',
  Job_Site: 'Store 12',
  Job_Site_Street: '1 Main St',
  Job_Site_City: 'Albany',
  Job_Site_State: 'NY',
  Job_Site_Zip_Code: '12207',
  Job_Site_Contact_Name_and_Phone_Number: 'Carl Diaz 555-0101',
  Special_Materials_Needed_for_Dispatch: 'Laptop',
  Scope_of_Work: 'Replace the modem',
  MetTel_Tech_Call_In_Instructions: 'Call in',
  Name_of_MetTel_Requester: 'Ann Baker',
  MetTel_Department: 'NOC',
  MetTel_Requester_Email: 'ann.baker@example.test',
  MetTel_Department_Phone_Number: '555-0100',
};

/** What two desks do in the same order, and how much time passes in between. */
// prettier-ignore
const WRITES: readonly [system: 'bruin' | 'lit', method: string, path: string, body: object][] = [
  ['bruin', 'POST', '/api/Ticket/5400108/notes', { note: 'one' }],
  ['bruin', 'POST', '/api/Ticket/5400108/detail/unpause', { serviceNumber: 'VC0000024' }],
  ['bruin', 'POST', '/api/Ticket/repair', { ClientID: 70001, WTNs: ['VC0000012', 'VC0000007'], RequestDescription: 'x' }],
  ['bruin', 'PUT', '/api/Ticket/5400108/severity', { Severity: 1, Reason: 'x' }],
  ['lit', 'POST', '/services/apexrest/NewDispatch', { RequestDispatch: DISPATCH }],
  ['lit', 'POST', '/services/apexrest/CancelDispatch', { CancelDispatchRequest: { Dispatch_Number: 'DIS10002', Cancellation_Reason: 'x', Cancellation_Requested_By: 'x' } }],
  ['bruin', 'PUT', '/api/Ticket/5400108/close', { CloseNote: 'done' }],
];

describe('two worlds of one seed', () => {
  const sandboxes: Sandbox[] = [];
  afterEach(async () => {
    await Promise.all(sandboxes.splice(0).map((sandbox) => sandbox.stop()));
  });

  async function start(): Promise<Sandbox> {
    const sandbox = await startSandbox({ epoch: EPOCH, paused: true });
    sandboxes.push(sandbox);
    return sandbox;
  }

  it('stay equal when they get the same writes at the same times', async () => {
    const one = await start();
    const other = await start();
    const untouched = await start();
    for (const sandbox of [one, other]) await writeAll(sandbox, 1);
    untouched.world.clock.step(WRITES.length * MINUTE_MS);
    for (const { world } of [one, other, untouched]) {
      world.clock.step(3 * HOUR_MS);
      world.advance();
    }
    expect(differences(snapshot(one.world), snapshot(other.world))).toEqual([]);
    expect(differences(snapshot(one.world), snapshot(untouched.world))).toEqual(
      expect.arrayContaining(['tickets', 'dispatches']),
    );
  });

  it('stay equal however often they are moved on in between', async () => {
    const once = await start();
    const often = await start();
    await writeAll(once, 1);
    await writeAll(often, 6);
    for (let look = 0; look < 6; look += 1) {
      expect(differences(snapshot(once.world), snapshot(often.world))).toEqual([]);
      for (const { world } of [once, often]) {
        world.clock.step(5 * MINUTE_MS);
        world.advance();
      }
    }
  });
});

/** @param steps how often the world is moved on after each write, in all by a minute. */
async function writeAll(sandbox: Sandbox, steps: number): Promise<void> {
  const tokens = { bruin: await bruinToken(sandbox), lit: await litToken(sandbox) };
  for (const [system, method, path, body] of WRITES) {
    const origin = sandbox.environment[system === 'bruin' ? 'BRUIN_BASE_URL' : 'LIT_LOGIN_URL'];
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: { authorization: `Bearer ${tokens[system]}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect([path, response.status]).toEqual([path, 200]);
    for (let step = 0; step < steps; step += 1) {
      sandbox.world.clock.step(MINUTE_MS / steps);
      sandbox.world.advance();
    }
  }
  const writes = sandbox.simulators.flatMap(({ calls }) => calls.filter(({ write }) => write));
  expect(writes).toHaveLength(WRITES.length);
}

const bruinToken = ({ environment }: Sandbox): Promise<string> =>
  tokenOf(
    `${environment['BRUIN_LOGIN_URL']}/identity/connect/token`,
    {
      authorization: `Basic ${Buffer.from('noc-graph:sandbox-bruin-secret').toString('base64')}`,
    },
    { grant_type: 'client_credentials', scope: 'public_api' },
  );

const litToken = ({ environment }: Sandbox): Promise<string> =>
  tokenOf(
    `${environment['LIT_LOGIN_URL']}/services/oauth2/token`,
    {},
    {
      grant_type: 'password',
      client_id: 'noc-graph',
      client_secret: 'sandbox-lit-secret',
      username: 'noc-graph@lit.example.test',
      password: 'sandbox-lit-passwordLITTOKEN',
    },
  );

async function tokenOf(
  url: string,
  headers: Record<string, string>,
  form: Record<string, string>,
): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(form) });
  return ((await response.json()) as { access_token: string }).access_token;
}
