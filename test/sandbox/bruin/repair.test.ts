import type { Simulator } from '../../../sandbox/runtime/types.ts';
import type { Ticket, World } from '../../../sandbox/world/types.ts';
import { aNumber, aText, textWith } from '../shapes.ts';
import {
  aDetail,
  anAsset,
  aSite,
  aTicket,
  aWorld,
  EPOCH,
  minutesAgo,
  sitesById,
  ticketsById,
} from '../small-world.ts';
import { useBruin } from './bruin-caller.ts';

const REPAIR = '/api/Ticket/repair';
const EDGE = 'VC1';
const DAY_MINUTES = 24 * 60;
const DESCRIPTION = 'Automation -- Service Outage Trouble';

const report = (parts: object = {}) => ({
  ClientID: 70001,
  WTNs: [EDGE],
  RequestDescription: DESCRIPTION,
  ticketContact: { email: 'ann.baker@example.test' },
  ...parts,
});

const outage = (
  status: string,
  serviceNumber: string,
  parts: Partial<Ticket> = {},
  solvedMinutesAgo = 60,
): Ticket =>
  aTicket({
    status,
    details: [
      aDetail({
        detailId: 8801,
        serviceNumber,
        status: status === 'Resolved' ? 'R' : 'I',
        updatedAt: minutesAgo(solvedMinutesAgo),
      }),
    ],
    ...parts,
  });

describe('a report of an outage to Bruin', () => {
  const bruin = useBruin();
  let world: World;
  let simulator: Simulator;

  async function start(...tickets: Ticket[]): Promise<void> {
    world = aWorld({
      sites: sitesById(aSite()),
      inventory: [
        anAsset({
          serviceNumber: EDGE,
          attributes: { 'GE1 Service Number': 'GE1-LINE', 'GE2 Service Number': 'GE2-LINE' },
        }),
        anAsset({ inventoryId: 9002, serviceNumber: 'VC2' }),
        anAsset({ inventoryId: 9003, serviceNumber: 'VC3', siteId: 502 }),
        anAsset({ inventoryId: 9004, serviceNumber: 'VC-GONE', status: 'D' }),
      ],
      tickets: ticketsById(...tickets),
    });
    simulator = await bruin.start(world);
  }

  const send = (parts: object = {}) => bruin.send('POST', REPAIR, report(parts));
  const item = (ticketId: unknown, errorCode: number, parts: object = {}) => ({
    ticketId,
    inventoryId: 9001,
    wtn: EDGE,
    errorMessage: errorCode === 0 ? null : aText,
    errorCode,
    ...parts,
  });
  const writes = () => simulator.calls.filter(({ write }) => write).length;

  it('opens a ticket when there is none: code 0', async () => {
    await start();
    expect(await send()).toEqual({ status: 200, body: { assets: [item(5_500_001, 0)] } });
    expect([...world.tickets.values()]).toEqual([
      {
        ticketId: 5_500_001,
        clientId: 70001,
        category: 'VOO',
        status: 'New',
        severity: 100,
        createdAt: EPOCH,
        createdBy: 'Automation User',
        details: [
          {
            detailId: 9_500_001,
            serviceNumber: EDGE,
            status: 'I',
            assignedTo: null,
            taskId: 20451,
            taskName: 'IPA Investigate',
            updatedAt: EPOCH,
          },
        ],
        notes: [
          {
            noteId: 61_000_001,
            text: DESCRIPTION,
            type: 'ADN',
            serviceNumbers: [EDGE],
            createdAt: EPOCH,
            creator: 'automation@example.test',
          },
        ],
        history: [expect.objectContaining({ asset: EDGE, ticketStatus: 'New', enteredAt: EPOCH })],
        still: true,
      },
    ]);
    const list = await bruin.get('/api/Ticket/basic?ClientId=70001&TicketStatus=New');
    expect(list.body).toMatchObject({ total: 1, responses: [{ ticketID: 5_500_001 }] });
    expect(writes()).toBe(1);
  });

  it.each(['New', 'InProgress', 'Draft'])(
    'joins nothing and adds nothing when the line is on a ticket that is %s: code 409 under items',
    async (status) => {
      await start(outage(status, EDGE));
      const before = JSON.stringify([...world.tickets]);
      expect(await send()).toEqual({ status: 200, body: { items: [item(5400001, 409)] } });
      expect(JSON.stringify([...world.tickets])).toBe(before);
      expect(writes()).toBe(0);
    },
  );

  it('leaves alone what was solved more than a day ago: code 471', async () => {
    await start(outage('Resolved', EDGE, {}, DAY_MINUTES + 1));
    expect(await send()).toEqual({ status: 200, body: { assets: [item(5400001, 471)] } });
    expect(world.tickets.get(5400001)).toMatchObject({
      status: 'Resolved',
      details: [{ status: 'R' }],
      history: [],
    });
    expect(writes()).toBe(0);
  });

  it('reopens ticket and line solved within the day: code 472', async () => {
    await start(outage('Resolved', EDGE, {}, DAY_MINUTES));
    expect(await send()).toEqual({ status: 200, body: { assets: [item(5400001, 472)] } });
    expect(world.tickets.get(5400001)).toMatchObject({
      status: 'InProgress',
      details: [{ detailId: 8801, status: 'I', updatedAt: EPOCH }],
      history: [{ asset: EDGE, ticketStatus: 'InProgress' }],
    });
    expect(writes()).toBe(1);
  });

  it('reopens a solved ticket of the same site and adds the line: code 473', async () => {
    await start(outage('Resolved', 'VC2'));
    expect(await send()).toEqual({ status: 200, body: { assets: [item(5400001, 473)] } });
    expect(world.tickets.get(5400001)).toMatchObject({
      status: 'InProgress',
      details: [
        { serviceNumber: 'VC2', status: 'R' },
        { serviceNumber: EDGE, status: 'I' },
      ],
      notes: [{ text: DESCRIPTION, serviceNumbers: [EDGE] }],
    });
    expect(writes()).toBe(1);
  });

  it.each([
    ['another site', outage('Resolved', 'VC3')],
    ['another topic', outage('InProgress', EDGE, { category: 'VAS' })],
    ['another customer', outage('InProgress', EDGE, { clientId: 70002 })],
    ['a closed ticket', outage('Closed', EDGE)],
  ])('opens a ticket of its own beside one of %s', async (_what, ticket) => {
    await start(ticket);
    expect((await send()).body).toEqual({ assets: [item(5_500_001, 0)] });
  });

  it('opens a task for each interface that has a line of its own', async () => {
    await start();
    await send({ WtnInterfaces: { [EDGE]: ['GE1', 'GE9'] } });
    const details = world.tickets.get(5_500_001)?.details ?? [];
    expect(details.map(({ serviceNumber }) => serviceNumber)).toEqual([EDGE, 'GE1-LINE']);
    const path = `/api/Ticket/5500001/details/${details[0]?.detailId}/detailids?interfaces=GE1,GE2`;
    expect((await bruin.get(path, { 'api-version': '2.0' })).body).toEqual([details[1]?.detailId]);
  });

  it('answers for each line, and lines of one site share a new ticket', async () => {
    await start(outage('New', 'VC2'));
    expect((await send({ WTNs: ['VC2', EDGE, 'VC3'] })).body).toEqual({
      assets: [
        item(5400001, 409, { wtn: 'VC2', inventoryId: 9002 }),
        item(5_500_001, 0),
        item(5_500_002, 0, { wtn: 'VC3', inventoryId: 9003 }),
      ],
    });
    world.tickets.clear();
    expect((await send({ WTNs: ['VC2', EDGE] })).body).toMatchObject({
      assets: [{ ticketId: 5_500_003 }, { ticketId: 5_500_003 }],
    });
  });

  it.each([
    ['an unknown client', { ClientID: 9 }, { message: 'Client not found' }],
    ['a line without inventory', { WTNs: ['VC9'] }, { message: textWith('VC9') }],
    ['a decommissioned line', { WTNs: [EDGE, 'VC-GONE'] }, { type: 'ValidationException' }],
    ['no client', { ClientID: undefined }, { errors: { ClientID: [aText] } }],
    ['no lines', { WTNs: [] }, { errors: { WTNs: [aText] } }],
    ['no description', { RequestDescription: null }, { errors: { RequestDescription: [aText] } }],
  ])('is refused for %s, and opens nothing', async (_what, parts, body) => {
    await start();
    expect(await send(parts)).toMatchObject({ status: 400, body });
    expect(world.tickets.size).toBe(0);
  });

  it('needs no contact, and takes names in any case', async () => {
    await start();
    const body = { clientid: 70001, wtns: [EDGE], requestDescription: 'x' };
    expect((await bruin.send('POST', '/API/ticket/Repair', body)).status).toBe(200);
    expect(world.tickets.size).toBe(1);
  });

  describe('that is answered as forced', () => {
    it.each([0, 200])('opens a ticket beside the one there is for code %i', async (errorCode) => {
      await start(outage('InProgress', EDGE));
      simulator.forceAnswer({ kind: 'repair', errorCode });
      expect((await send()).body).toMatchObject({ assets: [{ ticketId: 5_500_001, errorCode }] });
      expect(world.tickets.size).toBe(2);
      expect((await send()).body).toMatchObject({ items: [{ errorCode: 409 }] });
    });

    it('does what 471 and 472 say, however long ago the line was solved', async () => {
      await start(outage('Resolved', EDGE));
      simulator.forceAnswer({ kind: 'repair', errorCode: 471 });
      simulator.forceAnswer({ kind: 'repair', errorCode: 472 });
      expect((await send()).body).toEqual({ assets: [item(5400001, 471)] });
      expect(world.tickets.get(5400001)?.status).toBe('Resolved');
      expect((await send()).body).toEqual({ assets: [item(5400001, 472)] });
      expect(world.tickets.get(5400001)?.status).toBe('InProgress');
    });

    it.each([409, 471, 472, 473, 999])('only says %i when no ticket fits it', async (errorCode) => {
      await start();
      simulator.forceAnswer({ kind: 'repair', errorCode, ticketId: 5400777 });
      const { body } = await send();
      const key = errorCode === 409 ? 'items' : 'assets';
      expect(body).toMatchObject({ [key]: [{ ticketId: 5400777, errorCode }] });
      expect([world.tickets.size, writes()]).toEqual([0, 0]);
    });

    it('does nothing when opening tickets is broken: ticket 0', async () => {
      await start();
      simulator.forceAnswer({ kind: 'repair', ticketId: 0 });
      expect((await send()).body).toEqual({ assets: [item(0, 0)] });
      expect(world.tickets.size).toBe(0);
    });

    it.each(['assets', 'items'] as const)('comes under the key %s', async (rootKey) => {
      await start();
      simulator.forceAnswer({ kind: 'repair', rootKey }, 2);
      expect((await send()).body).toEqual({ [rootKey]: [item(aNumber, 0)] });
      expect((await send()).body).toEqual({ [rootKey]: [item(aNumber, 409)] });
      expect(simulator.forcedAnswers).toEqual([]);
    });

    it('can speak of a line that nobody asked about, though it was done', async () => {
      await start();
      simulator.forceAnswer({ kind: 'repair', otherLine: true });
      expect((await send()).body).toMatchObject({ assets: [{ wtn: 'VC1-OTHER' }] });
      expect(world.tickets.size).toBe(1);
    });

    it.each([400, 403, 404])('can be turned down with %i', async (status) => {
      await start();
      simulator.forceAnswer({ kind: 'refusal', status, onlyPath: '/api/ticket/repair' });
      expect((await bruin.send('POST', '/api/Ticket/1/notes', { note: 'x' })).status).toBe(404);
      expect((await send()).status).toBe(status);
      expect((await send()).status).toBe(200);
    });
  });
});
