import { EDGE, useSmallBruin } from './small-bruin.ts';

const bruin = useSmallBruin();

describe('the tickets of a customer', () => {
  const BOARD = `query ($id: ID!, $first: Int! = 25, $after: String) { customer(id: $id) { name
    tickets(filter: { topics: [SERVICE_OUTAGE], statuses: [NEW, IN_PROGRESS] }, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id topic status severity createdAt createdBy customer { id name }
        site { label address { street city state zip country } timeZone businessHours }
        tasks { id serviceNumber status workQueue history { task } ticket { id status } }
        notes(last: 5) { type text createdAt author } history { task } } } } }`;

  it('cost one list, and for each ticket, device and site one call of a kind', async () => {
    await bruin.data(BOARD, { id: '70002' });
    bruin.clearCalls();
    const data = (await bruin.data(BOARD, { id: '70002' })) as {
      customer: { tickets: { totalCount: number; nodes: unknown[] } };
    };
    expect(data.customer.tickets.nodes).toHaveLength(25);
    expect(data.customer.tickets.totalCount).toBe(65);
    // The list is still fresh, and the name was learned.
    expect(bruin.callCounts()).toEqual({
      '/api/Ticket/basic': 1,
      '/api/Ticket': 1,
      '/api/Ticket/{id}/details': 25,
      '/api/Ticket/AITicketData': 25,
      '/api/Inventory': 1,
      '/api/Site': 1,
    });
  });

  it('are asked for with all statuses in one call', async () => {
    await bruin.data(BOARD, { id: '70001' });
    expect(bruin.queriesOf('/api/Ticket/basic').at(-1)).toEqual({
      ClientId: '70001',
      TicketTopic: 'VOO',
      TicketStatus: ['New', 'InProgress'],
      PageSize: '100',
      PageNumber: '1',
    });
  });

  it('are paged newest first, cursors in edges and at the end', async () => {
    const query = `query ($after: String) { customer(id: "70001") { tickets(first: 2, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id } edges { cursor node { id } } } } }`;
    type Answer = {
      customer: {
        tickets: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          nodes: { id: string }[];
          edges: { cursor: string; node: { id: string } }[];
        };
      };
    };
    const pages: Answer['customer']['tickets'][] = [];
    do {
      const after = pages.at(-1)?.pageInfo.endCursor;
      pages.push(
        ((await bruin.data(query, after === undefined ? {} : { after })) as Answer).customer
          .tickets,
      );
    } while (pages.at(-1)?.pageInfo.hasNextPage);
    expect(pages.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      ['5400123', '5400101'],
      ['5400102', '5400103'],
      ['5400104'],
    ]);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([5, 5, 5]);
    for (const { edges, nodes, pageInfo } of pages) {
      expect(edges.map(({ node }) => node)).toEqual(nodes);
      expect(edges.at(-1)?.cursor).toBe(pageInfo.endCursor);
    }
  });

  it('are all read, past the first page of the ticketing system', async () => {
    const data = await bruin.data('{ customer(id: "70002") { tickets(first: 1) { totalCount } } }');
    expect(data).toEqual({ customer: { tickets: { totalCount: 130 } } });
  });

  it('of several topics are one list', async () => {
    const data = await bruin.data(
      '{ customer(id: "70002") { tickets(filter: { topics: [SERVICE_AFFECTING, SERVICE_OUTAGE] }, first: 3) { totalCount nodes { id topic } } } }',
    );
    expect(data).toEqual({
      customer: {
        tickets: {
          totalCount: 130,
          nodes: [
            { id: '5500000', topic: 'SERVICE_OUTAGE' },
            { id: '5500001', topic: 'SERVICE_AFFECTING' },
            { id: '5500002', topic: 'SERVICE_OUTAGE' },
          ],
        },
      },
    });
  });

  it('with a name that is known already cost exactly one call', async () => {
    await bruin.data(`{ inventory(serviceNumbers: ["${EDGE}"]) { assets { id } } }`);
    bruin.clearCalls();
    const data = await bruin.data(
      '{ customer(id: "70001") { name tickets(first: 1) { nodes { id } } } }',
    );
    expect(data).toEqual({
      customer: { name: 'Smith & Sons', tickets: { nodes: [{ id: '5400123' }] } },
    });
    expect(bruin.callCounts()).toEqual({ '/api/Ticket/basic': 1 });
  });

  it('may be none', async () => {
    const data = await bruin.data(
      '{ customer(id: "70001") { tickets(filter: { statuses: [IN_REVIEW] }) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } } }',
    );
    expect(data).toEqual({
      customer: {
        tickets: {
          totalCount: 0,
          nodes: [],
          edges: [],
          pageInfo: { hasNextPage: false, endCursor: null },
        },
      },
    });
  });
});

describe('a customer', () => {
  it('has a name from an overview when no row showed one, once', async () => {
    expect(await bruin.data('{ customer(id: "70001") { id name } }')).toEqual({
      customer: { id: '70001', name: 'Smith & Sons' },
    });
    expect(bruin.callCounts()).toEqual({ '/api/Ticket/basic': 1, '/api/Ticket': 1 });
    await bruin.data('{ customer(id: "70001") { name } }');
    expect(bruin.callCounts()).toEqual({ '/api/Ticket/basic': 1, '/api/Ticket': 1 });
  });

  it('has a name from a site that was read before', async () => {
    await bruin.data('{ site(id: "70001:501") { label } }');
    bruin.clearCalls();
    expect(await bruin.data('{ customer(id: "70001") { name } }')).toEqual({
      customer: { name: 'Smith & Sons' },
    });
    expect(bruin.calls()).toEqual([]);
  });

  it('that nobody knows is null', async () => {
    expect(await bruin.data('{ customer(id: "79999") { id name } }')).toEqual({ customer: null });
  });

  it('has contacts', async () => {
    expect(await bruin.data('{ customer(id: "70001") { contacts { name email } } }')).toEqual({
      customer: { contacts: [{ name: 'Ann Baker', email: 'ann.baker@example.test' }] },
    });
  });
});
