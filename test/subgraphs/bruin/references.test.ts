import { EDGE, PROBE, useSmallBruin } from './small-bruin.ts';

const bruin = useSmallBruin();

describe('references of other subgraphs', () => {
  const entities = (fields: string, ...representations: Record<string, string>[]) =>
    bruin.data(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`,
      { representations },
    );

  it('lead to customers', async () => {
    const found = await entities(
      '... on Customer { name tickets(first: 1) { totalCount } }',
      { __typename: 'Customer', id: '70001' },
      { __typename: 'Customer', id: '79999' },
    );
    expect(found).toEqual({
      _entities: [
        { name: 'Smith & Sons', tickets: { totalCount: 5 } },
        { name: null, tickets: { totalCount: 0 } },
      ],
    });
  });

  it('lead to sites, each read once', async () => {
    const found = await entities(
      '... on Site { label timeZone }',
      { __typename: 'Site', id: '70001:501' },
      { __typename: 'Site', id: '70001:501' },
      { __typename: 'Site', id: '70001:999' },
    );
    const site = { label: 'Store 12', timeZone: 'America/New_York' };
    expect(found).toEqual({ _entities: [site, site, { label: null, timeZone: null }] });
    expect(bruin.callCounts()).toEqual({ '/api/Site': 2 });
  });

  it('lead to the tickets of a device, whoever it belongs to', async () => {
    const found = await entities(
      '... on Device { serialNumber tickets(filter: { statuses: [IN_PROGRESS] }) { nodes { id } } }',
      { __typename: 'Device', serialNumber: EDGE },
    );
    expect(found).toEqual({
      _entities: [{ serialNumber: EDGE, tickets: { nodes: [{ id: '5400123' }] } }],
    });
    expect(bruin.queriesOf('/api/Ticket/basic')).toEqual([
      { ServiceNumber: EDGE, TicketStatus: 'InProgress', PageSize: '100', PageNumber: '1' },
    ]);
  });

  it('lead to the topics of a device; one that is unknown has none', async () => {
    const found = await entities(
      '... on Device { topics }',
      { __typename: 'Device', serialNumber: EDGE },
      { __typename: 'Device', serialNumber: 'VC-GONE' },
      { __typename: 'Device', serialNumber: 'UNHEARD-OF' },
    );
    expect(found).toEqual({
      _entities: [
        { topics: ['SERVICE_OUTAGE', 'SERVICE_AFFECTING', 'ADD_LINES'] },
        { topics: [] },
        { topics: [] },
      ],
    });
    expect(bruin.callCounts()).toEqual({ '/api/Inventory': 3, '/api/Ticket/topics': 1 });
  });

  it('lead to tickets, and cost no more than the fields need', async () => {
    const ticket = { __typename: 'Ticket', id: '5400123' };
    expect(await entities('... on Ticket { id }', ticket)).toEqual({
      _entities: [{ id: '5400123' }],
    });
    expect(bruin.callCounts()).toEqual({});
    await entities('... on Ticket { id tasks { id serviceNumber } notes { id } }', ticket);
    expect(bruin.callCounts()).toEqual({ '/api/Ticket/{id}/details': 1 });
    await entities('... on Ticket { status topic severity createdAt customer { id } }', ticket);
    expect(bruin.callCounts()).toEqual({ '/api/Ticket/{id}/details': 1, '/api/Ticket/basic': 1 });
  });

  it('to a ticket that nobody knows lead to nothing', async () => {
    const found = await entities(
      '... on Ticket { status severity createdAt customer { id } site { id } tasks { id } notes { id } history { task } }',
      { __typename: 'Ticket', id: '5999999' },
    );
    expect(found).toEqual({
      _entities: [
        {
          status: null,
          severity: null,
          createdAt: null,
          customer: null,
          site: null,
          tasks: null,
          notes: null,
          history: [],
        },
      ],
    });
  });

  it('lead to tasks, those of one ticket by one call', async () => {
    const task = (id: string) => ({ __typename: 'TicketTask', id });
    const found = await entities(
      '... on TicketTask { id ticket { id } serviceNumber workQueue notes { id } history { enteredAt } }',
      task('5400123:8802'),
      task('5400123:8803'),
      task('5400123:8899'),
    );
    const ticket = { id: '5400123' };
    expect(found).toEqual({
      _entities: [
        {
          id: '5400123:8802',
          ticket,
          serviceNumber: PROBE,
          workQueue: null,
          notes: [{ id: '2' }],
          history: [{ enteredAt: '2024-06-03T11:20:00.000Z' }],
        },
        {
          id: '5400123:8803',
          ticket,
          serviceNumber: null,
          workQueue: null,
          notes: [],
          history: [],
        },
        {
          id: '5400123:8899',
          ticket,
          serviceNumber: null,
          workQueue: null,
          notes: null,
          history: [],
        },
      ],
    });
    expect(bruin.callCounts()).toEqual({
      '/api/Ticket/{id}/details': 1,
      '/api/Ticket/AITicketData': 1,
    });
  });

  it('to a task that nobody knows lead to no work queues', async () => {
    expect(
      await entities('... on TicketTask { nextWorkQueues { id } }', {
        __typename: 'TicketTask',
        id: '5400123:8899',
      }),
    ).toEqual({ _entities: [{ nextWorkQueues: null }] });
  });
});
