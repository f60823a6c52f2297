import { startBruinGraph, type BruinGraph } from './graph.ts';
import { startScriptedBruin, type ScriptedBruin, type ScriptedReply } from './scripted-bruin.ts';

let upstream: ScriptedBruin;
let graph: BruinGraph;

async function start(reply: ScriptedReply) {
  upstream = await startScriptedBruin(() => reply);
  graph = startBruinGraph(upstream.environment);
}

afterEach(async () => {
  await graph.stop();
  await upstream.stop();
});

const entity = (type: string, key: string, fields: string) =>
  `{ _entities(representations: [{ __typename: "${type}", ${key} }]) { ... on ${type} { ${fields} } } }`;

describe('calls of Bruin', () => {
  it('log in with client credentials', async () => {
    await start({ json: { documents: [] } });
    await graph.data('{ site(id: "70001:501") { id } }');
    expect(upstream.logins).toHaveLength(1);
    expect(upstream.logins[0]).toMatchObject({
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from('noc-graph:sandbox-bruin-secret').toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials&scope=public_api',
    });
    expect(upstream.logins[0]?.url.pathname).toBe('/identity/connect/token');
  });

  it('carry the token and the headers that Bruin wants, on GET too', async () => {
    await start({ json: { documents: [] } });
    await graph.data('{ site(id: "70001:501") { id } }');
    expect(upstream.calls).toHaveLength(1);
    expect(upstream.calls[0]).toMatchObject({
      method: 'GET',
      headers: {
        authorization: 'Bearer a-token',
        'content-type': 'application/json-patch+json',
        'cache-control': 'no-cache, no-store, no-transform, max-age=0, only-if-cached',
      },
      body: '',
    });
  });

  // prettier-ignore
  it.each([
    { asked: 'a site',       query: '{ site(id: "70001:501") { id } }',                             sent: '/api/Site?ClientId=70001&SiteId=501' },
    { asked: 'a ticket',     query: '{ ticket(id: "5400123") { id } }',                             sent: '/api/Ticket/basic?TicketID=5400123' },
    { asked: 'a customer',   query: '{ customer(id: "70001") { id } }',                             sent: '/api/Ticket/basic?ClientId=70001&PageSize=1&PageNumber=1' },
    { asked: 'an asset',     query: '{ inventory(serviceNumbers: ["70/A B//C"]) { assets { id } } }', sent: '/api/Inventory?ServiceNumber=70%2FA+B%2F%2FC&Status=A' },
    { asked: 'details',      query: entity('Ticket', 'id: "5400123"', 'notes { id }'),              sent: '/api/Ticket/5400123/details' },
    { asked: 'a history',    query: entity('Ticket', 'id: "5400123"', 'history { task }'),          sent: '/api/Ticket/AITicketData?ticketId=5400123' },
    { asked: 'contacts',     query: entity('Customer', 'id: "70001"', 'contacts { name }'),         sent: '/api/Ticket/Contacts?ClientId=70001' },
  ])('ask for $asked by $sent', async ({ query, sent }) => {
    await start({ status: 403, text: '' });
    await graph.run(query);
    expect(upstream.calls.map(({ url }) => `${url.pathname}${url.search}`)).toEqual([sent]);
  });
});

describe('refusals of Bruin', () => {
  // prettier-ignore
  it.each<{ asked: string; query: string; reply: ScriptedReply; failures: string[] }>([
    { asked: 'a site, 404',             query: '{ site(id: "70001:501") { id } }',                       reply: { status: 404, text: '' },  failures: ['site UPSTREAM_REJECTED'] },
    { asked: 'a ticket, 400',           query: '{ ticket(id: "5400123") { id } }',                       reply: { status: 400, json: 'No valid query parameters were sent' }, failures: ['ticket UPSTREAM_REJECTED'] },
    { asked: 'details, 404',            query: entity('Ticket', 'id: "5400123"', 'notes { id }'),        reply: { status: 404, text: '' },  failures: [] },
    { asked: 'details, 403',            query: entity('Ticket', 'id: "5400123"', 'notes { id }'),        reply: { status: 403, text: '' },  failures: ['_entities.0.notes UPSTREAM_REJECTED'] },
    { asked: 'details, 204',            query: entity('Ticket', 'id: "5400123"', 'notes { id }'),        reply: { status: 204, text: '' },  failures: ['_entities.0.notes UPSTREAM_MALFORMED'] },
    { asked: 'a history, 404',          query: entity('Ticket', 'id: "5400123"', 'history { task }'),    reply: { status: 404, text: '' },  failures: [] },
    { asked: 'contacts, 404',           query: entity('Customer', 'id: "70001"', 'contacts { name }'),   reply: { status: 404, text: '' },  failures: [] },
    { asked: 'an inventory, 400',       query: '{ inventory(serviceNumbers: ["X", "Y"]) { assets { id } } }', reply: { status: 400, text: '' }, failures: ['inventory.0.assets UPSTREAM_REJECTED', 'inventory.1.assets UPSTREAM_REJECTED'] },
  ])('($asked) are $failures', async ({ query, reply, failures }) => {
    await start(reply);
    expect(await graph.failures(query)).toEqual(failures);
  });
});

describe('topics of a device', () => {
  const QUERY = entity('Device', 'serialNumber: "VC0000001"', 'topics');
  const ASSET = {
    clientID: 70001,
    clientName: 'ACME',
    inventoryID: '1',
    serviceNumber: 'VC0000001',
    siteId: 1,
    status: 'A',
    productCategory: 'SD-WAN',
  };
  const REFUSAL = {
    message: 'Asset not found',
    messageDetail: null,
    data: null,
    type: 'ValidationException',
    code: 400,
  };

  async function startTopics(reply: ScriptedReply) {
    upstream = await startScriptedBruin((url) =>
      url.pathname === '/api/Inventory' ? { json: { documents: [ASSET] } } : reply,
    );
    graph = startBruinGraph(upstream.environment);
  }

  it.each([200, 400])('are none when Bruin says so with status %i', async (status) => {
    await startTopics({ status, json: REFUSAL });
    expect(await graph.data(QUERY)).toEqual({ _entities: [{ topics: [] }] });
  });

  it('are asked for with the customer of the device', async () => {
    await startTopics({
      json: { callTypes: [{ category: 'VOO' }, { category: 'VOI' }, { category: 'VOX' }] },
    });
    expect(await graph.data(QUERY)).toEqual({
      _entities: [{ topics: ['SERVICE_OUTAGE', 'UNKNOWN'] }],
    });
    expect(upstream.calls[1]?.url.search).toBe('?ClientId=70001&ServiceNumber=VC0000001');
  });

  it.each([
    {
      reply: { status: 400, json: 'No valid query parameters were sent' },
      code: 'UPSTREAM_REJECTED',
    },
    { reply: { status: 400, json: { ...REFUSAL, code: 403 } }, code: 'UPSTREAM_REJECTED' },
    { reply: { status: 200, json: { ...REFUSAL, code: 500 } }, code: 'UPSTREAM_MALFORMED' },
    { reply: { status: 403, json: REFUSAL }, code: 'UPSTREAM_REJECTED' },
  ])('are an error after any other refusal: $reply', async ({ reply, code }) => {
    await startTopics(reply);
    expect(await graph.failures(QUERY)).toEqual([`_entities.0.topics ${code}`]);
  });
});

describe('a value that cannot be read', () => {
  it('is an error at its own field alone', async () => {
    const detail = {
      detailID: 1,
      detailValue: 'X',
      detailStatus: 'I',
      assignedToName: null,
      currentTaskName: null,
      lastUpdatedAt: 'soon',
    };
    const note = {
      noteId: 1,
      noteType: 'ADN',
      noteValue: 'x',
      serviceNumber: null,
      createdDate: '6/3/2024',
      creator: null,
    };
    await start({ json: { ticketDetails: [detail], ticketNotes: [note] } });
    const query = entity(
      'Ticket',
      'id: "5400123"',
      'tasks { id updatedAt } notes { id createdAt }',
    );
    const { data } = await graph.run(query);
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      _entities: [
        { tasks: [{ id: '5400123:1', updatedAt: null }], notes: [{ id: '1', createdAt: null }] },
      ],
    });
    expect(await graph.failures(query)).toEqual([
      '_entities.0.notes.0.createdAt UPSTREAM_MALFORMED',
      '_entities.0.tasks.0.updatedAt UPSTREAM_MALFORMED',
    ]);
  });

  it('in the date of one ticket is an error at that field', async () => {
    const row = {
      ticketID: 5400123,
      clientID: 70001,
      ticketStatus: 'New',
      category: 'VOO',
      severity: 2,
      createDate: 'soon',
      createdBy: 'null',
    };
    await start({ json: { total: 1, start: 0, currentPageSize: 1, responses: [row] } });
    expect(
      await graph.failures('{ ticket(id: "5400123") { id status createdAt createdBy } }'),
    ).toEqual(['ticket.createdAt UPSTREAM_MALFORMED']);
  });
});
