import { EDGE, PROBE, useSmallBruin } from './small-bruin.ts';

const bruin = useSmallBruin();

describe('a ticket', () => {
  it('bruin.md §7.2 §7.3: is what the ticketing system says, field by field', async () => {
    const data = await bruin.data(`{ ticket(id: "5400123") {
      id topic rawTopic status rawStatus severity createdAt createdBy customer { id name } site { id }
      tasks { id serviceNumber status rawStatus workQueue assignee updatedAt ticket { id } notes { id } }
      notes { id type text serviceNumbers createdAt author }
    } }`);
    expect(data).toEqual({
      ticket: {
        id: '5400123',
        topic: 'SERVICE_OUTAGE',
        rawTopic: 'VOO',
        status: 'IN_PROGRESS',
        rawStatus: 'InProgress',
        severity: 2,
        createdAt: '2024-06-03T11:00:00.000Z',
        createdBy: "Pat O'Neil & Co",
        customer: { id: '70001', name: 'Smith & Sons' },
        site: { id: '70001:501' },
        tasks: [
          {
            id: '5400123:8801',
            serviceNumber: EDGE,
            status: 'IN_PROGRESS',
            rawStatus: 'I',
            workQueue: 'Holmdel NOC Investigate',
            assignee: 'Ann Baker',
            updatedAt: '2024-06-03T11:00:00.000Z',
            ticket: { id: '5400123' },
            notes: [{ id: '1' }, { id: '2' }],
          },
          {
            id: '5400123:8802',
            serviceNumber: PROBE,
            status: 'RESOLVED',
            rawStatus: 'R',
            workQueue: null,
            assignee: null,
            updatedAt: '2024-06-03T11:00:00.000Z',
            ticket: { id: '5400123' },
            notes: [{ id: '2' }],
          },
          {
            id: '5400123:8803',
            serviceNumber: null,
            status: 'CLOSED',
            rawStatus: 'C',
            workQueue: null,
            assignee: null,
            updatedAt: '2024-06-03T11:00:00.000Z',
            ticket: { id: '5400123' },
            notes: [],
          },
        ],
        notes: [
          {
            id: '1',
            type: 'ADN',
            text: '#*Robot*#\r\nTriage \u2013 x ',
            serviceNumbers: [EDGE],
            createdAt: '2024-06-03T11:30:00.000Z',
            author: 'ann@example.test',
          },
          {
            id: '2',
            type: 'ADN',
            text: null,
            serviceNumbers: [EDGE, PROBE],
            createdAt: '2024-06-03T11:40:00.000Z',
            author: 'ann@example.test',
          },
          {
            id: '3',
            type: 'CON',
            text: 'text',
            serviceNumbers: null,
            createdAt: '2024-06-03T11:50:00.000Z',
            author: 'ann@example.test',
          },
        ],
      },
    });
  });

  it('has a history, oldest first, and each task its part of it, from one call', async () => {
    const data = await bruin.data(`{ ticket(id: "5400123") {
      history { asset detailId task taskResult notes noteType enteredBy assignedTo product ticketStatus enteredAt }
      tasks { id history { enteredAt } }
    } }`);
    const step = {
      task: 'NOC Investigate',
      taskResult: null,
      notes: 'text',
      noteType: 'ADN',
      enteredBy: 'Dee Fox',
      assignedTo: null,
      product: 'SD-WAN',
      ticketStatus: 'InProgress',
    };
    expect(data).toEqual({
      ticket: {
        history: [
          {
            ...step,
            asset: null,
            detailId: null,
            product: null,
            notes: 'whole ticket',
            enteredAt: '2024-06-03T11:01:00.000Z',
          },
          {
            ...step,
            asset: EDGE,
            detailId: '8801',
            taskResult: 'Repair Completed',
            enteredAt: '2024-06-03T11:10:00.000Z',
          },
          { ...step, asset: PROBE, detailId: '8802', enteredAt: '2024-06-03T11:20:00.000Z' },
          {
            ...step,
            asset: EDGE,
            detailId: null,
            notes: null,
            noteType: null,
            enteredAt: '2024-06-03T11:30:00.000Z',
          },
        ],
        tasks: [
          {
            id: '5400123:8801',
            history: [
              { enteredAt: '2024-06-03T11:10:00.000Z' },
              { enteredAt: '2024-06-03T11:30:00.000Z' },
            ],
          },
          { id: '5400123:8802', history: [{ enteredAt: '2024-06-03T11:20:00.000Z' }] },
          { id: '5400123:8803', history: [] },
        ],
      },
    });
    expect(bruin.callCounts()).toEqual({
      '/api/Ticket/basic': 1,
      '/api/Ticket/{id}/details': 1,
      '/api/Ticket/AITicketData': 1,
    });
  });

  it('gives its newest notes, and those of a task, in order of creation', async () => {
    const data = await bruin.data(
      `{ ticket(id: "5400123") { notes(last: 2) { id } tasks { notes(last: 1) { id } } } }`,
    );
    expect(data).toEqual({
      ticket: {
        notes: [{ id: '2' }, { id: '3' }],
        tasks: [{ notes: [{ id: '2' }] }, { notes: [{ id: '2' }] }, { notes: [] }],
      },
    });
  });

  it('bruin.md §7.3: lists where each task may go, trimmed, nameless results left out', async () => {
    const data = (await bruin.data(
      `{ ticket(id: "5400123") { tasks { again: nextWorkQueues { name } nextWorkQueues { id name } } } }`,
    )) as {
      ticket: { tasks: { nextWorkQueues: { id: string; name: string }[] }[] };
    };
    const [edge, probe] = data.ticket.tasks;
    expect(edge?.nextWorkQueues).toContainEqual({ id: '616', name: 'Repair Completed' });
    expect(edge?.nextWorkQueues.map(({ name }) => name)).not.toContain('Holmdel NOC Investigate');
    expect(probe?.nextWorkQueues.map(({ name }) => name)).toContain('Holmdel NOC Investigate');
    expect(bruin.callCounts()['/api/Ticket/{id}/nextresult']).toBe(3);
  });

  // prettier-ignore
  it.each([
    { id: '5400101', what: 'a severity never set, and no task', fields: 'severity site { id } tasks { id }',            read: { severity: null, site: null, tasks: [] } },
    { id: '5400102', what: 'a device unknown to the inventory', fields: 'site { id }',                                  read: { site: null } },
    { id: '5400103', what: 'a device without a site',           fields: 'site { id }',                                  read: { site: null } },
    { id: '5400104', what: 'a first task without a device',     fields: 'site { id }',                                  read: { site: null } },
    { id: '5400101', what: 'no note and no history',            fields: 'notes { id } history { task }',                read: { notes: [], history: [] } },
    { id: '5400102', what: 'words that are new',                fields: 'topic rawTopic status rawStatus',              read: { topic: 'UNKNOWN', rawTopic: 'VOI', status: 'UNKNOWN', rawStatus: 'Escalated' } },
  ])('may have $what', async ({ id, fields, read }) => {
    expect(await bruin.data(`{ ticket(id: "${id}") { ${fields} } }`)).toEqual({ ticket: read });
  });

  it('with words that are new is counted', async () => {
    await bruin.data('{ ticket(id: "5400102") { status topic } }');
    expect(
      await bruin.metric('upstream_unknown_words_total{upstream="bruin",field="status"}'),
    ).toBe(1);
    expect(await bruin.metric('upstream_unknown_words_total{upstream="bruin",field="topic"}')).toBe(
      1,
    );
  });

  it('that nobody knows is null', async () => {
    expect(await bruin.data('{ ticket(id: "5999999") { id tasks { id } } }')).toEqual({
      ticket: null,
    });
    expect(bruin.callCounts()).toEqual({ '/api/Ticket/basic': 1 });
  });
});
