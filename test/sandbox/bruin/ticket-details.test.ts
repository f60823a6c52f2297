import type { World } from '../../../sandbox/world/types.ts';
import { aListWith, anObjectWith, aNumber, aText } from '../shapes.ts';
import {
  aDetail,
  aHistoryRow,
  anAsset,
  aNote,
  aSite,
  aTicket,
  aWorld,
  sitesById,
  ticketsById,
} from '../small-world.ts';
import { useBruin } from './bruin-caller.ts';

describe('Bruin ticket details', () => {
  const bruin = useBruin();

  it('shows details and notes with offset dates and nulls', async () => {
    await bruin.start(
      aWorld({
        tickets: ticketsById(
          aTicket({
            details: [
              aDetail({
                detailId: 8801,
                serviceNumber: 'VC0000001',
                assignedTo: 'Dee Fox',
                taskId: 20451,
                taskName: 'NOC Investigate ',
                updatedAt: new Date('2024-01-20T13:15:42.117Z'),
              }),
            ],
            notes: [
              aNote({ text: 'line 1\nline 2', serviceNumbers: ['VC0000001', 'VC0000002'] }),
              aNote({ noteId: 60000002, text: null, type: 'CancellationReason' }),
            ],
          }),
        ),
      }),
    );
    expect(await bruin.get('/api/Ticket/5400001/details')).toEqual({
      status: 200,
      body: {
        ticketDetails: [
          {
            detailID: 8801,
            detailType: 'Repair_WTN',
            detailValue: 'VC0000001',
            detailStatus: 'I',
            assignedToName: 'Dee Fox',
            currentTaskID: 20451,
            currentTaskName: 'NOC Investigate ',
            lastUpdatedBy: aNumber,
            lastUpdatedAt: '2024-01-20T08:15:42.117-05:00',
          },
        ],
        ticketNotes: [
          {
            noteId: 60000001,
            noteValue: 'line 1\nline 2',
            noteType: 'ADN',
            serviceNumber: ['VC0000001', 'VC0000002'],
            createdDate: '2024-06-03T07:30:00.000-04:00',
            creator: 'ann@example.test',
          },
          {
            noteId: 60000002,
            noteValue: null,
            noteType: 'CancellationReason',
            serviceNumber: null,
            createdDate: '2024-06-03T07:30:00.000-04:00',
            creator: 'ann@example.test',
          },
        ],
      },
    });
  });

  it('has three spellings for nobody', async () => {
    const details = Array.from({ length: 30 }, (_, index) => aDetail({ detailId: index }));
    await bruin.start(aWorld({ tickets: ticketsById(aTicket({ details })) }));
    const { body } = await bruin.get('/api/Ticket/5400001/details');
    const rows = (body as { ticketDetails: { assignedToName: unknown }[] }).ticketDetails;
    expect(new Set(rows.map((row) => row.assignedToName))).toEqual(new Set(['0', '', null]));
  });

  it('answers 404 for an unknown ticket and envelope B for no number', async () => {
    await bruin.start(aWorld());
    expect(await bruin.get('/api/Ticket/1/details')).toEqual({ status: 404, body: '' });
    expect(await bruin.get('/api/Ticket/one/details')).toMatchObject({
      status: 400,
      body: { errors: { ticketId: [aText] }, instance: '/api/Ticket/one/details' },
    });
  });
});

describe('Bruin ticket history', () => {
  const bruin = useBruin();

  it('has keys with blanks, and no milliseconds where there are none', async () => {
    await bruin.start(
      aWorld({
        inventory: [anAsset()],
        sites: sitesById(aSite()),
        tickets: ticketsById(
          aTicket({
            details: [aDetail({ detailId: 8801, serviceNumber: 'VC0000001' })],
            notes: [aNote({ text: 'opened' })],
            history: [
              aHistoryRow({ enteredAt: new Date('2024-05-21T02:52:10.000Z') }),
              aHistoryRow({
                enteredAt: new Date('2024-05-21T02:52:10.250Z'),
                asset: null,
                detailId: null,
              }),
            ],
          }),
        ),
      }),
    );
    const { status, body } = await bruin.get('/api/Ticket/AITicketData?ticketId=5400001');
    expect(status).toBe(200);
    expect(body).toEqual({
      result: [
        {
          ClientName: 'Smith & Sons',
          'Ticket Entered Date': '202406030700',
          EnteredDate: '2024-06-03T07:00:00.000-04:00',
          CallTicketID: 5400001,
          'Initial Note @ Ticket Creation': 'opened',
          DetailID: 8801,
          Product: 'SD-WAN',
          Asset: 'VC0000001',
          Address1: '1 Main St',
          Address2: null,
          City: 'Albany',
          State: 'NY',
          Zip: '12207',
          'Site Name': 'Store 12',
          NoteType: 'ADN',
          Notes: 'text',
          'Note Entered Date': '202405202252',
          EnteredDate_N: '2024-05-20T22:52:10-04:00',
          'Note Entered By': 'Dee Fox',
          'Task Assigned To': null,
          Task: 'NOC Investigate',
          'Task Result': null,
          SLA: null,
          'Ticket Status': 'InProgress',
        },
        anObjectWith({
          Asset: null,
          DetailID: null,
          EnteredDate_N: '2024-05-20T22:52:10.250-04:00',
        }),
      ],
    });
  });

  it('is empty for an unknown ticket and refuses to guess one', async () => {
    await bruin.start(aWorld());
    expect(await bruin.get('/api/Ticket/AITicketData?ticketId=1')).toEqual({
      status: 200,
      body: { result: [] },
    });
    expect(await bruin.get('/api/Ticket/AITicketData')).toMatchObject({
      status: 400,
      body: { type: 'ValidationException' },
    });
  });
});

describe('Bruin work queues', () => {
  const bruin = useBruin();

  const world = (): World =>
    aWorld({
      inventory: [anAsset({ attributes: { 'GE1 Service Number': 'LINE-1' } })],
      tickets: ticketsById(
        aTicket({
          details: [
            aDetail({
              detailId: 8801,
              serviceNumber: 'VC0000001',
              taskId: 20451,
              taskName: 'Holmdel NOC Investigate ',
            }),
            aDetail({ detailId: 8802, serviceNumber: 'LINE-1' }),
          ],
        }),
      ),
    });

  it('lists where a detail may go, blanks and a nameless result included', async () => {
    await bruin.start(world());
    const { body } = await bruin.get(
      '/api/Ticket/5400001/nextresult?ServiceNumber=VC0000001&DetailId=8801',
    );
    expect(body).toMatchObject({
      currentTaskId: 20451,
      currentTaskKey: '451',
      currentTaskName: 'Holmdel NOC Investigate ',
    });
    const { nextResults } = body as { nextResults: { resultName: string | null }[] };
    expect(nextResults).toContainEqual({
      resultTypeId: 615,
      resultName: 'No Trouble Found - Carrier Issue',
      notes: [
        {
          noteType: 'RFO',
          noteDescription: 'Reason for Outage',
          availableValueOptions: aListWith([{ text: aText, value: aText }]),
        },
      ],
    });
    const names = nextResults.map((result) => result.resultName);
    expect(names).toContain(null);
    expect(names).not.toContain('Holmdel NOC Investigate ');
    expect((await bruin.get('/api/Ticket/5400001/nextresult?DetailId=8802')).body).toMatchObject({
      currentTaskId: null,
      currentTaskName: null,
      nextResults: aListWith([anObjectWith({ resultName: 'Holmdel NOC Investigate ' })]),
    });
  });

  it('answers envelope A for an unknown detail', async () => {
    await bruin.start(world());
    expect(await bruin.get('/api/Ticket/5400001/nextresult?DetailId=1')).toMatchObject({
      status: 400,
      body: { message: 'Ticket Detail not found', type: 'ValidationException', code: 400 },
    });
  });

  it('names the details of interfaces, under an API version of its own', async () => {
    await bruin.start(world());
    const path = '/api/Ticket/5400001/details/8801/detailids?interfaces=GE1,GE2';
    expect(await bruin.get(path, { 'api-version': '2.0' })).toEqual({ status: 200, body: [8802] });
    expect(await bruin.get(path)).toMatchObject({
      status: 400,
      body: { error: { code: 'UnsupportedApiVersion' } },
    });
  });
});
