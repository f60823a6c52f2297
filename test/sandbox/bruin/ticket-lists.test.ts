import type { Ticket } from '../../../sandbox/world/types.ts';
import { textWith } from '../shapes.ts';
import {
  aDetail,
  anAsset,
  aNote,
  aSite,
  aTicket,
  aWorld,
  minutesAgo,
  sitesById,
  ticketsById,
} from '../small-world.ts';
import { useBruin, type Answer } from './bruin-caller.ts';

const idsOf = ({ body }: Answer): number[] =>
  (body as { responses: { ticketID: number }[] }).responses.map((row) => row.ticketID);

describe('Bruin ticket overview', () => {
  const bruin = useBruin();

  it('prints Eastern wall-clock dates, "null" for what is unset, and HTML entities in names', async () => {
    const ticket = aTicket({
      status: 'InProgress',
      severity: 100,
      createdAt: new Date('2024-06-03T20:12:09.000Z'),
      createdBy: 'Ann & Bob',
      details: [
        aDetail({ serviceNumber: 'VC0000001', updatedAt: new Date('2024-06-03T20:12:09Z') }),
      ],
      notes: [aNote({ text: null }), aNote({ text: 'first' }), aNote({ text: 'last' })],
    });
    await bruin.start(
      aWorld({
        tickets: ticketsById(ticket),
        inventory: [anAsset()],
        sites: sitesById(aSite()),
      }),
    );

    expect(await bruin.get('/api/Ticket?TicketId=5400001')).toEqual({
      status: 200,
      body: {
        responses: [
          {
            ticketID: 5400001,
            clientID: 70001,
            clientName: 'Smith &amp; Sons',
            category: 'VOO',
            topic: 'Service Outage Trouble',
            referenceTicketNumber: 0,
            ticketStatus: 'In-Progress',
            address: {
              address: '1 Main St',
              city: 'Albany',
              state: 'NY',
              zip: '12207',
              country: 'USA',
            },
            createDate: '6/3/2024 4:12:09 PM',
            createdBy: 'Ann &amp; Bob',
            creationNote: 'first',
            mostRecentNote: 'last',
            resolveDate: 'null',
            resolvedby: 'null',
            closeDate: 'null',
            closedBy: 'null',
            lastUpdate: '6/3/2024 4:12:09 PM',
            updatedBy: 'ann@example.test',
            nextScheduledDate: 'null',
            flags: '',
            severity: '100',
          },
        ],
      },
    });
  });

  it('takes one status, the first, whatever the case of the names', async () => {
    await bruin.start(
      aWorld({
        tickets: ticketsById(
          aTicket({ ticketId: 1, status: 'New' }),
          aTicket({ ticketId: 2, status: 'InProgress' }),
        ),
      }),
    );
    expect(
      idsOf(
        await bruin.get('/api/ticket?clientid=70001&ticketstatus=In-Progress&TICKETSTATUS=New'),
      ),
    ).toEqual([2]);
  });
});

describe('Bruin paged list', () => {
  const bruin = useBruin();

  const manyTickets = (count: number): Map<number, Ticket> =>
    ticketsById(
      ...Array.from({ length: count }, (_, index) =>
        aTicket({ ticketId: index + 1, createdAt: minutesAgo(index) }),
      ),
    );

  it('shows rows newest first, with a numeric severity', async () => {
    await bruin.start(aWorld({ tickets: manyTickets(2) }));
    expect(await bruin.get('/api/Ticket/basic?ClientId=70001')).toMatchObject({
      status: 200,
      body: {
        total: 2,
        start: 0,
        responses: [
          {
            clientID: 70001,
            ticketID: 1,
            ticketStatus: 'New',
            createDate: '6/3/2024 8:00:00 AM',
            createdBy: 'Automation User',
            callType: 'REP',
            category: 'VOO',
            severity: 2,
          },
          { ticketID: 2 },
        ],
      },
    });
  });

  it('repeats the size asked for as currentPageSize, and 0 behind the last row', async () => {
    await bruin.start(aWorld({ tickets: manyTickets(5) }));
    const page = (number: number): Promise<Answer> =>
      bruin.get(`/api/Ticket/basic?ClientId=70001&PageSize=2&PageNumber=${number}`);

    const pages = [await page(1), await page(2), await page(3)];
    expect(pages.flatMap(idsOf)).toEqual([1, 2, 3, 4, 5]);
    expect(pages[2]?.body).toMatchObject({ total: 5, start: 4, currentPageSize: 2 });
    expect((await page(4)).body).toEqual({ total: 5, start: 6, currentPageSize: 0, responses: [] });
  });

  // prettier-ignore
  it.each([
    { query: 'TicketStatus=New&TicketStatus=InProgress', ids: [1, 2] },
    { query: 'TicketStatus=Closed', ids: [] },
    { query: 'TicketTopic=VAS', ids: [3] },
    { query: 'ProductCategory=SD-WAN', ids: [1] },
    { query: 'ServiceNumber=VC0000001', ids: [1] },
    { query: 'ServiceNumber=VC0000002&ServiceNumber=VC0000001', ids: [1, 2] },
    { query: 'StartDate=2024-06-03T09:30:00Z&EndDate=2024-06-03T10:30:00Z', ids: [2] },
    { query: 'TicketID=3', ids: [3] },
    { query: 'TicketID=999', ids: [] },
    { query: 'ClientId=70009', ids: [] },
  ])('answers $query with $ids', async ({ query, ids }) => {
    const details = (serviceNumber: string) => [aDetail({ serviceNumber })];
    await bruin.start(
      aWorld({
        inventory: [anAsset(), anAsset({ serviceNumber: 'VC0000002', productCategory: 'Network Scout' })],
        tickets: ticketsById(
          aTicket({ ticketId: 1, details: details('VC0000001'), createdAt: minutesAgo(60) }),
          aTicket({ ticketId: 2, details: details('VC0000002'), createdAt: minutesAgo(120), status: 'InProgress' }),
          aTicket({ ticketId: 3, category: 'VAS', createdAt: minutesAgo(180), status: 'Resolved' }),
        ),
      }),
    );
    expect(idsOf(await bruin.get(`/api/Ticket/basic?${query}`))).toEqual(ids);
  });

  it('answers a bare string when no parameter is sent', async () => {
    await bruin.start(aWorld());
    expect(await bruin.get('/api/Ticket/basic')).toEqual({
      status: 400,
      body: 'No valid query parameters were sent',
    });
  });

  it('answers envelope A for half a date range', async () => {
    await bruin.start(aWorld());
    expect(await bruin.get('/api/Ticket/basic?StartDate=2024-06-03T09:30:00Z')).toEqual({
      status: 400,
      body: {
        message: 'StartDate and EndDate belong together',
        messageDetail: null,
        data: null,
        type: 'ValidationException',
        code: 400,
      },
    });
  });

  it.each([
    { query: 'ClientId=abc', field: 'ClientId' },
    { query: 'ClientId=70001&PageSize=0', field: 'PageSize' },
    { query: 'StartDate=yesterday&EndDate=2024-06-03T09:30:00Z', field: 'StartDate' },
  ])('answers envelope B for $query', async ({ query, field }) => {
    await bruin.start(aWorld());
    expect(await bruin.get(`/api/Ticket/basic?${query}`)).toMatchObject({
      status: 400,
      body: {
        errors: { [field]: [textWith('is not valid')] },
        title: 'Invalid arguments to the API',
        status: 400,
        instance: '/api/Ticket/basic',
        extensions: {},
      },
    });
  });
});
