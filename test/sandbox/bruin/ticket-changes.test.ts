import type { Simulator } from '../../../sandbox/runtime/types.ts';
import type { Ticket } from '../../../sandbox/world/types.ts';
import { aText } from '../shapes.ts';
import { aDetail, anAsset, aTicket, aWorld, EPOCH, ticketsById } from '../small-world.ts';
import { useBruin } from './bruin-caller.ts';

const AT = '/api/Ticket/5400001';
const STATUS = `${AT}/details/8801/status`;
const WORK = `${AT}/details/work`;

describe('a change of a ticket in Bruin', () => {
  const bruin = useBruin();
  let simulator: Simulator;
  let ticket: Ticket;

  async function start(parts: Partial<Ticket> = {}): Promise<void> {
    ticket = aTicket({
      status: 'InProgress',
      details: [
        aDetail({
          detailId: 8801,
          serviceNumber: 'VC1',
          taskId: 20451,
          taskName: 'IPA Investigate',
        }),
        aDetail({ detailId: 8802, serviceNumber: 'GE1-LINE', assignedTo: 'Dee Fox' }),
      ],
      ...parts,
    });
    const inventory = [
      anAsset({ serviceNumber: 'VC1', attributes: { 'GE1 Service Number': 'GE1-LINE' } }),
    ];
    simulator = await bruin.start(aWorld({ inventory, tickets: ticketsById(ticket) }));
  }

  const statuses = () => [ticket.status, ...ticket.details.map(({ status }) => status)];
  const writes = () => simulator.calls.filter(({ write }) => write).length;

  describe('status of a task', () => {
    it('R solves it, and the ticket with its last open task', async () => {
      await start();
      expect((await bruin.send('PUT', STATUS, { Status: 'R' })).status).toBe(200);
      expect(statuses()).toEqual(['InProgress', 'R', 'I']);
      await bruin.send('PUT', `${AT}/details/8802/status`, { Status: 'R' });
      expect(statuses()).toEqual(['Resolved', 'R', 'R']);
      expect(ticket.history).toMatchObject([
        { asset: 'VC1', taskResult: 'Repair Completed', ticketStatus: 'InProgress' },
        { asset: 'GE1-LINE', ticketStatus: 'Resolved', enteredAt: EPOCH },
      ]);
      const { body } = await bruin.get(`${AT}/details`);
      expect(body).toMatchObject({ ticketDetails: [{ detailStatus: 'R' }, { detailStatus: 'R' }] });
    });

    it('R with interfaces solves their tasks too', async () => {
      await start();
      await bruin.send('PUT', STATUS, { status: 'r', interfaces: ['GE1', 'GE9'] });
      expect(statuses()).toEqual(['Resolved', 'R', 'R']);
    });

    it('R is refused when it is solved already', async () => {
      await start();
      await bruin.send('PUT', STATUS, { Status: 'R' });
      expect(await bruin.send('PUT', STATUS, { Status: 'R' })).toMatchObject({
        status: 400,
        body: { type: 'ValidationException', code: 400 },
      });
      expect([writes(), ticket.history.length]).toEqual([1, 1]);
    });

    it('O opens it again, and a solved ticket with it', async () => {
      await start();
      await bruin.send('PUT', STATUS, { Status: 'R', Interfaces: ['GE1'] });
      expect((await bruin.send('PUT', STATUS, { Status: 'O' })).status).toBe(200);
      expect(statuses()).toEqual(['InProgress', 'I', 'R']);
      expect(ticket.history.at(-1)).toMatchObject({ asset: 'VC1', notes: 'Reopened' });
    });

    it('O changes nothing about what is open', async () => {
      await start({ status: 'New' });
      expect((await bruin.send('PUT', STATUS, { Status: 'O' })).status).toBe(200);
      expect([statuses(), writes()]).toEqual([['New', 'I', 'I'], 0]);
    });

    it('is refused for other words, closed tickets and what is not there', async () => {
      await start();
      for (const body of [{ Status: 'C' }, {}]) {
        expect(await bruin.send('PUT', STATUS, body)).toMatchObject({
          status: 400,
          body: { errors: { Status: [aText] } },
        });
      }
      const asked = { Status: 'R' };
      expect((await bruin.send('PUT', `${AT}/details/1/status`, asked)).status).toBe(404);
      expect((await bruin.send('PUT', '/api/Ticket/1/details/8801/status', asked)).status).toBe(
        404,
      );
      await bruin.send('PUT', `${AT}/close`, { CloseNote: 'done' });
      expect((await bruin.send('PUT', STATUS, { Status: 'O' })).status).toBe(400);
      expect(statuses()).toEqual(['Closed', 'C', 'C']);
    });
  });

  describe('severity', () => {
    it('is set, and shows in the lists', async () => {
      await start();
      expect(await bruin.send('PUT', `${AT}/severity`, { Severity: 3, Reason: 'link' })).toEqual({
        status: 200,
        body: { TicketId: 5400001, Result: true },
      });
      const { body } = await bruin.get('/api/Ticket/basic?TicketId=5400001');
      expect(body).toMatchObject({ responses: [{ severity: 3 }] });
      expect(ticket.history).toMatchObject([{ asset: null, notes: 'Severity 3: link' }]);
    });

    it.each([0, 5, 100])('%i is refused', async (Severity) => {
      await start();
      expect(await bruin.send('PUT', `${AT}/severity`, { Severity, Reason: 'x' })).toMatchObject({
        status: 400,
        body: { message: 'Invalid Severity', code: 400 },
      });
      expect(ticket.severity).toBe(2);
    });

    it('wants a reason, a ticket that is there and one that is not closed', async () => {
      await start({ status: 'Closed' });
      const asked = { Severity: 3, Reason: 'x' };
      expect(await bruin.send('PUT', `${AT}/severity`, { Severity: 3 })).toMatchObject({
        status: 400,
        body: { errors: { Reason: [aText] } },
      });
      expect((await bruin.send('PUT', '/api/Ticket/1/severity', asked)).status).toBe(404);
      expect((await bruin.send('PUT', `${AT}/severity`, asked)).status).toBe(403);
      expect([ticket.severity, writes()]).toEqual([2, 0]);
    });
  });

  describe('unpause', () => {
    it.each([
      ['the line', { serviceNumber: 'VC1' }],
      ['the detail', { DetailId: 8801 }],
      ['both', { ServiceNumber: 'VC1', detailId: 8801 }],
    ])('names %s', async (_what, body) => {
      await start();
      expect((await bruin.send('POST', `${AT}/detail/unpause`, body)).status).toBe(200);
      expect(ticket.details[0]?.updatedAt).toEqual(EPOCH);
      expect(ticket.history).toMatchObject([{ detailId: 8801, notes: 'Unpaused' }]);
    });

    it('is refused for nothing, for what is not there and for what is solved', async () => {
      await start();
      await bruin.send('PUT', STATUS, { Status: 'R' });
      const ask = (body: object) => bruin.send('POST', `${AT}/detail/unpause`, body);
      expect(await ask({})).toMatchObject({ status: 400, body: { errors: { DetailId: [aText] } } });
      expect(await ask({ DetailId: 1 })).toMatchObject({
        status: 400,
        body: { message: 'Ticket Detail not found' },
      });
      expect(await ask({ DetailId: 8801 })).toEqual({ status: 403, body: '' });
      expect(writes()).toBe(1);
    });
  });

  describe('work', () => {
    const current = async () => {
      const { body } = await bruin.get(`${AT}/nextresult?DetailId=8801`);
      const { currentTaskName, nextResults } = body as {
        currentTaskName: string | null;
        nextResults: { resultTypeId: number; resultName: string | null }[];
      };
      return { currentTaskName, nextResults };
    };

    it('moves a task to any queue that was offered, blanks and the nameless one included', async () => {
      await start();
      const { nextResults } = await current();
      expect(nextResults.length).toBeGreaterThan(5);
      for (const { resultTypeId, resultName } of nextResults) {
        expect(
          await bruin.send('PUT', WORK, { details: [{ detailId: 8801 }], notes: [], resultTypeId }),
        ).toEqual({ status: 200, body: { message: 'success' } });
        expect((await current()).currentTaskName).toBe(resultName);
      }
      expect(nextResults.map(({ resultName }) => resultName)).toContain('Holmdel NOC Investigate ');
    });

    it('takes it from whoever had it, and leaves its trace in the history', async () => {
      await start();
      const details = [{ serviceNumber: 'GE1-LINE', detailId: 8802 }];
      const notes = [{ noteType: 'RFO', noteValue: 'POWER' }];
      await bruin.send('PUT', WORK, { details, notes, resultTypeId: 610 });
      expect(ticket.details[1]).toMatchObject({
        taskId: 20452,
        taskName: 'HNOC Investigate',
        assignedTo: null,
        updatedAt: EPOCH,
      });
      expect(ticket.history).toMatchObject([
        { asset: 'GE1-LINE', task: null, taskResult: 'HNOC Investigate' },
        { asset: 'GE1-LINE', task: 'HNOC Investigate', taskResult: null },
      ]);
      expect(ticket.notes).toMatchObject([
        { type: 'RFO', text: 'POWER', serviceNumbers: ['GE1-LINE'] },
      ]);
    });

    it.each([
      ['a result that is not offered', { resultTypeId: 613 }, 'resultTypeId'],
      ['an unknown result', { resultTypeId: 1 }, 'resultTypeId'],
      ['no result', { resultTypeId: undefined }, 'resultTypeId'],
      [
        'an unknown detail',
        { details: [{ detailId: 8801 }, { detailId: 1 }] },
        'details[1].detailId',
      ],
      ['an unknown line', { details: [{ serviceNumber: 'VC9' }] }, 'details[0].serviceNumber'],
      ['no details', { details: [] }, 'details'],
    ])('is refused with envelope B for %s', async (_what, parts, field) => {
      await start();
      const body = { details: [{ detailId: 8801 }], notes: [], resultTypeId: 610, ...parts };
      expect(await bruin.send('PUT', WORK, body)).toMatchObject({
        status: 400,
        body: { errors: { [field]: [aText] }, instance: WORK },
      });
      expect(ticket.details[0]?.taskName).toBe('IPA Investigate');
      expect(writes()).toBe(0);
    });
  });

  describe('close', () => {
    it('ends the ticket and all its tasks, with a note', async () => {
      await start();
      expect((await bruin.send('PUT', `${AT}/close`, { CloseNote: 'done ' })).status).toBe(200);
      expect(statuses()).toEqual(['Closed', 'C', 'C']);
      expect(ticket.notes).toMatchObject([{ text: 'done ', serviceNumbers: null }]);
      expect(ticket.history).toMatchObject([{ ticketStatus: 'Closed' }]);
      expect((await bruin.send('PUT', `${AT}/close`, { CloseNote: 'again' })).status).toBe(400);
      expect(ticket.notes).toHaveLength(1);
    });
  });

  it.each([
    ['POST', '/notes', { note: 'x' }],
    ['POST', '/notes/advanced', { notes: [{ noteValue: 'x', detailId: 8801 }] }],
    ['PUT', '/details/8801/status', { Status: 'R' }],
    ['PUT', '/severity', { Severity: 1, Reason: 'x' }],
    ['POST', '/detail/unpause', { DetailId: 8801 }],
    ['PUT', '/details/work', { details: [{ detailId: 8801 }], resultTypeId: 610 }],
    ['PUT', '/close', { CloseNote: 'x' }],
  ] as const)('%s %s is refused without a token that holds', async (method, path, body) => {
    await start();
    const before = JSON.stringify(ticket);
    await simulator.setFault({ kind: 'expired-session', mode: 'once' });
    expect((await bruin.send(method, AT + path, body)).status).toBe(401);
    expect(JSON.stringify(ticket)).toBe(before);
    await bruin.logIn();
    expect((await bruin.send(method, AT + path, body)).status).toBe(200);
    expect(JSON.stringify(ticket)).not.toBe(before);
    expect(writes()).toBe(1);
  });
});
