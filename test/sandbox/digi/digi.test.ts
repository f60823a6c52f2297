import { startDigi } from '../../../sandbox/digi/index.ts';
import type { Simulator } from '../../../sandbox/runtime/types.ts';
import { dropEdge, dropLink } from '../../../sandbox/world/changes/edges.ts';
import { createWorld } from '../../../sandbox/world/index.ts';
import { modemsOf, type Modem } from '../../../sandbox/world/modems.ts';
import { HOUR_MS, MINUTE_MS } from '../../../sandbox/world/time.ts';
import type { World } from '../../../sandbox/world/types.ts';
import { aText, textLike, textWith } from '../shapes.ts';
import { EPOCH } from '../small-world.ts';
import { createDigiCaller, type DigiCaller } from './digi-caller.ts';

const TICKET = '5400108';
const NOW = '2024-06-03T12:00:00Z';
const LONG_ENOUGH_MS = HOUR_MS;

interface Row {
  readonly Id: number;
  readonly RequestID: string;
  readonly [field: string]: unknown;
}
interface LogBody {
  readonly Logs: Row[];
  readonly [field: string]: unknown;
}

describe('device management of DiGi', () => {
  let world: World;
  let simulator: Simulator;
  let digi: DigiCaller;
  let modem: Modem;

  beforeEach(async () => {
    world = createWorld({ epoch: EPOCH, paused: true });
    simulator = await startDigi({ world, port: 0 });
    digi = createDigiCaller(simulator);
    await digi.logIn();
    modem = aModem();
  });
  afterEach(() => simulator.stop());

  function aModem(place = 0): Modem {
    const found = modemsOf(world.edges).filter(({ edge }) => edge.state !== 'OFFLINE')[place];
    if (!found) throw new Error('no modem');
    return found;
  }

  const orderOf = ({ serialNumber, link }: Modem, more: Record<string, string> = {}) => ({
    VeloSerial: serialNumber,
    Ticket: TICKET,
    MAC: link.logicalId,
    ...more,
  });
  const pass = (ms: number) => {
    world.clock.step(ms);
    world.advance();
  };
  const log = async (headers: Record<string, string> = { StartDateTime: NOW }) =>
    (await digi.logs(headers)).body as LogBody;
  const writes = () => simulator.calls.filter(({ write }) => write).length;
  const messageOf = ({ body }: { body: unknown }) => (body as { Message: string }[])[0]?.Message;

  describe('a token', () => {
    it('comes with its life in seconds', async () => {
      expect(await digi.requestToken()).toEqual({
        status: 200,
        body: { access_token: aText, expires_in: 3600, token_type: 'bearer' },
      });
    });

    it.each([
      ['another secret', { authorization: `basic ${btoa('noc-graph:guess')}` }],
      ['a scheme in capitals', { authorization: `Basic ${btoa('noc-graph:sandbox-digi-secret')}` }],
    ])('is refused to %s', async (_who, headers) => {
      expect(await digi.requestToken(headers)).toEqual({
        status: 401,
        body: { error: 'invalid_client' },
      });
    });

    it('is refused for another scope', async () => {
      expect(await digi.requestToken({}, { scope: 'read' })).toEqual({
        status: 400,
        body: { error: 'invalid_request' },
      });
    });

    it('ends after an hour of the world', async () => {
      pass(HOUR_MS - 1);
      expect((await digi.logs()).status).toBe(200);
      pass(1);
      expect(await digi.logs()).toEqual({ status: 401, body: { error: 'invalid_token' } });
    });
  });

  describe('an order', () => {
    it('is answered with the modem it began to recover', async () => {
      const { edge, link } = modem;
      expect(await digi.recover(orderOf(modem))).toEqual({
        status: 200,
        body: [
          {
            Message: textLike(
              /^DiGi Device Recovery started, check Bruin ticket 5400108 later for details\.\. Process ID = \d{7}$/,
            ),
            VeloSerial: edge.serialNumber,
            SiteName: edge.name,
            VeloInterface: { Interface: link.interface },
            DiscoveredIP: { IPAddress: link.ipAddress },
            Carrier: { Carrier: link.isp },
            DiscoveredMAC: { MAC: textLike(/^(00042d|002704)[0-9a-f]{6}$/) },
            Ticket: TICKET,
          },
        ],
      });
      expect(writes()).toBe(1);
    });

    it('takes names of headers in any case, and an address without its suffix', async () => {
      const answer = await digi.recover({
        VELOSERIAL: modem.serialNumber,
        ticket: TICKET,
        mAc: modem.link.logicalId.slice(0, -':0000'.length).toUpperCase(),
        IGZID: 'order-1',
      });
      expect(messageOf(answer)).toContain('started');
      expect((await log()).Logs).toMatchObject([{ igzID: 'order-1', TicketID: TICKET }]);
    });

    it.each(['VeloSerial', 'Ticket', 'MAC'])('needs %s', async (name) => {
      const answer = await digi.recover({ ...orderOf(modem), [name]: '' });
      expect(answer.status).toBe(400);
      expect(writes()).toBe(0);
    });

    it.each([
      ['an address that nobody has', { MAC: '00:04:2d:ff:ff:ff:0000' }],
      ['an edge that has another', { VeloSerial: 'VC0000001' }],
      ['a link that is no modem', { VeloSerial: 'VC0000001', MAC: '02:00:5e:01:00:64:0000' }],
    ])('is aborted for %s', async (_what, other) => {
      const answer = await digi.recover({ ...orderOf(modem), ...other });
      expect(answer.status).toBe(200);
      expect(messageOf(answer)).toBe('DiGi Device Recovery Aborted, device was not found..');
      expect(writes()).toBe(0);
    });

    it('is aborted while the modem is in recovery, and begun again afterwards', async () => {
      await digi.recover(orderOf(modem));
      expect(messageOf(await digi.recover(orderOf(modem)))).toContain('already in recovery');
      expect(messageOf(await digi.recover(orderOf(aModem(1))))).toContain('started');
      pass(LONG_ENOUGH_MS - MINUTE_MS);
      expect(messageOf(await digi.recover(orderOf(modem)))).toContain('started');
      expect(writes()).toBe(3);
    });

    it('is aborted when the edge is offline', async () => {
      dropEdge(world, modem.edge, world.clock.now());
      expect(messageOf(await digi.recover(orderOf(modem)))).toContain('Aborted, device is not');
    });
  });

  describe('a recovery', () => {
    it.each([
      { succeeds: true, state: 'STABLE' },
      { succeeds: false, state: 'DISCONNECTED' },
    ])('takes minutes and ends with success $succeeds', async ({ succeeds, state }) => {
      simulator.forceAnswer({ kind: 'recovery', succeeds });
      dropLink(world, modem.edge, modem.link, world.clock.now());
      const notes = world.tickets.get(Number(TICKET))?.notes ?? [];
      const before = notes.length;
      await digi.recover(orderOf(modem));
      expect(modem.link.state).toBe('DISCONNECTED');
      // Its own end of the outage must not be taken for the recovery's.
      for (let minute = 0; notes.length === before && minute < 60; minute += 0.25) {
        pass(MINUTE_MS / 4);
        if (notes.length === before) dropLink(world, modem.edge, modem.link, world.clock.now());
      }
      expect(modem.link.state).toBe(state);
      expect(notes.at(-1)?.text).toContain(succeeds ? 'is back' : 'did not come back');
      const [last, ...others] = (await log()).Logs;
      expect(last).toMatchObject({ Success: succeeds, TimestampEND: aText });
      expect(others.length).toBeGreaterThan(0);
      expect(new Set([last, ...others].map((row) => row?.RequestID)).size).toBe(1);
    });

    it('goes the same way in however many steps time passes', async () => {
      await digi.recover(orderOf(modem));
      const other = createWorld({ epoch: EPOCH, paused: true });
      const simulated = await startDigi({ world: other, port: 0 });
      const caller = createDigiCaller(simulated);
      await caller.logIn();
      await caller.recover(orderOf(modem));
      await simulated.stop();
      for (let minute = 0; minute < 30; minute += 1) pass(MINUTE_MS);
      other.clock.step(30 * MINUTE_MS);
      other.advance();
      expect(world.modemRecoveries.at(-1)?.endedAt).toBeInstanceOf(Date);
      expect(other.modemRecoveries).toEqual(world.modemRecoveries);
    });
  });

  describe('the log', () => {
    it('shows a step that runs without end, and what is not known yet as NYD', async () => {
      await digi.recover(orderOf(modem, { IgzID: 'order-7' }));
      const { Logs: rows, ...rest } = await log();
      expect(rest).toEqual({ Count: 1, Size: '50', Offset: '0' });
      expect(rows).toEqual([
        {
          Id: rows[0]?.Id,
          igzID: 'order-7',
          RequestID: aText,
          Method: 'API Start',
          System: 'NYD',
          VeloSerial: modem.serialNumber,
          TicketID: TICKET,
          DeviceSN: 'NYD',
          Notes: aText,
          TimestampSTART: NOW,
          ...(Number(rows[0]?.Id) % 2 === 0 ? { TimestampEND: null } : {}),
        },
      ]);
    });

    it('has a past, newest first, page by page without a gap', async () => {
      const all = (await log({ Size: '999' })).Logs.map(({ Id }) => Id);
      expect(all.length).toBeGreaterThan(20);
      expect(all).toEqual([...all].sort((a, b) => b - a));
      const paged: number[] = [];
      for (let offset = 0; offset < all.length; offset += 7) {
        const page = await log({ Size: '7', Offset: String(offset) });
        expect(page).toMatchObject({ Size: '7', Offset: String(offset), Count: page.Logs.length });
        paged.push(...page.Logs.map(({ Id }) => Id));
      }
      expect(paged).toEqual(all);
    });

    it('begins where it is asked to', async () => {
      const all = (await log({ Size: '999' })).Logs;
      const start = String(all[10]?.TimestampSTART);
      const since = (await log({ Size: '999', StartDateTime: start })).Logs;
      expect(since).toEqual(all.filter((row) => String(row.TimestampSTART) >= start));
    });

    it.each(['', 'yesterday', '2024-02-30T09:30:00+01:00', '2024-13-01T00:00:00Z'])(
      'answers the start %j with the error object and status 200',
      async (start) => {
        expect(await digi.logs({ StartDateTime: start })).toEqual({
          status: 200,
          body: {
            Error: { Code: '40002', Message: textWith(`The StartTime (${start}) was not a valid`) },
          },
        });
      },
    );
  });

  describe('told to', () => {
    it.each([
      ['aborted', [{ Message: textWith('Aborted') }]],
      ['error-item', [{ error: aText }]],
      ['error-object', { Error: { Code: '50001', Message: aText } }],
    ] as const)('answers %s once, and does nothing', async (kind, body) => {
      simulator.forceAnswer({ kind });
      expect(await digi.recover(orderOf(modem))).toMatchObject({ status: 200, body });
      expect((await log()).Logs).toEqual([]);
      expect(messageOf(await digi.recover(orderOf(modem)))).toContain('started');
    });

    it('puts texts among the items of what it carries out', async () => {
      simulator.forceAnswer({ kind: 'bare-strings' });
      const { body } = await digi.recover(orderOf(modem));
      expect(body).toEqual([
        aText,
        textWith('Aborted'),
        expect.objectContaining({ Ticket: TICKET }),
      ]);
      expect((await log()).Logs).toHaveLength(1);
    });
  });
});

describe('modems of the world', () => {
  const world = createWorld({ epoch: EPOCH, paused: true });
  const modems = modemsOf(world.edges);

  it('are wireless links with the addresses of their maker, both ranges, all but the still customer’s', () => {
    const ranges = new Set(modems.map(({ link }) => link.logicalId.slice(0, 8)));
    expect([...ranges].sort()).toEqual(['00:04:2d', '00:27:04']);
    expect(modems.length).toBeGreaterThan(10);
    expect(modems.filter(({ edge }) => edge.still)).toEqual([]);
    expect(new Set(modems.map(({ link }) => link.interface))).toEqual(new Set(['USB1']));
  });

  it('have addresses of their own', () => {
    const addresses = modems.map(({ link }) => link.logicalId);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
