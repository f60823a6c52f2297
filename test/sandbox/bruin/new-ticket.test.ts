import type { Simulator } from '../../../sandbox/runtime/types.ts';
import type { World } from '../../../sandbox/world/types.ts';
import { aText } from '../shapes.ts';
import { aDetail, anAsset, aTicket, aWorld, ticketsById } from '../small-world.ts';
import { useBruin } from './bruin-caller.ts';

const CREATE = '/api/Ticket/';
const AT = '/api/Ticket/5400001';
const SUBSCRIBE = `${AT}/subscribeUser`;

const CONTACT = { email: 'a@example.test', phone: '+12125550142', name: 'Ann', type: 'site' };
const TICKET = {
  clientId: 70001,
  category: 'VAS',
  services: [{ serviceNumber: 'VC1' }, { serviceNumber: 'VC2' }],
  notes: [{ noteType: 'ADN', noteValue: 'first ' }],
  contacts: [CONTACT, { ...CONTACT, type: 'ticket' }],
};
const SUBSCRIPTION = {
  subscriptionType: 'NotesAndMilestones',
  user: { email: 'a@example.test' },
};

describe('Bruin', () => {
  const bruin = useBruin();
  let world: World;
  let simulator: Simulator;

  beforeEach(async () => {
    world = aWorld({
      inventory: [
        anAsset({ serviceNumber: 'VC1' }),
        anAsset({ inventoryId: 9002, serviceNumber: 'VC2', siteId: 502 }),
        anAsset({ inventoryId: 9003, serviceNumber: 'VC3', status: 'D' }),
      ],
      tickets: ticketsById(
        aTicket({ details: [aDetail({ detailId: 8801, serviceNumber: 'VC1' })] }),
      ),
    });
    simulator = await bruin.start(world);
  });

  const writes = () => simulator.calls.filter(({ write }) => write);

  it('opens one ticket for all lines, in the world at once', async () => {
    const { status, body } = await bruin.send('POST', CREATE, TICKET);
    const ticket = [...world.tickets.values()].at(-1);
    expect({ status, body }).toEqual({ status: 200, body: { ticketIds: [ticket?.ticketId] } });
    expect(ticket).toMatchObject({
      clientId: 70001,
      category: 'VAS',
      status: 'New',
      details: [{ serviceNumber: 'VC1' }, { serviceNumber: 'VC2' }],
      notes: [{ text: 'first ', type: 'ADN', serviceNumbers: null }],
    });
    const listed = await bruin.get('/api/Ticket/basic?ServiceNumber=VC2&TicketTopic=VAS');
    expect(listed.body).toMatchObject({ responses: [{ ticketID: ticket?.ticketId }] });
    expect(writes()).toMatchObject([{ path: CREATE, body: TICKET }]);
  });

  // prettier-ignore
  it.each([
    ['no client',             { clientId: undefined },                              'clientId'],
    ['no category',           { category: ' ' },                                    'category'],
    ['an unknown category',   { category: 'XYZ' },                                  'category'],
    ['no services',           { services: [] },                                     'services'],
    ['a service by no name',  { services: [{ wtn: 'VC1' }] },                       'services[0].wtn'],
    ['no contacts',           { contacts: [] },                                     'contacts'],
    ['a contact without mail', { contacts: [{ ...CONTACT, email: '' }] },           'contacts[0].email'],
    ['a contact for nothing', { contacts: [{ ...CONTACT, type: 'both' }] },         'contacts[0].type'],
    ['a contact with more',   { contacts: [{ ...CONTACT, role: 'x' }] },            'contacts[0].role'],
    ['a note with more',      { notes: [{ noteValue: 'x', noteType: 'ADN', x: 1 }] }, 'notes[0].x'],
    ['a field that is not its own', { topic: 'VAS' },                               'topic'],
  ])('refuses a ticket with %s', async (_what, parts, field) => {
    const before = world.tickets.size;
    expect(await bruin.send('POST', CREATE, { ...TICKET, ...parts })).toMatchObject({
      status: 400,
      body: { errors: { [field]: [aText] }, instance: CREATE },
    });
    expect(world.tickets.size).toBe(before);
    expect(writes()).toEqual([]);
  });

  it.each([
    ['an unknown client', { clientId: 1 }],
    ['a line that is not active', { services: [{ serviceNumber: 'VC3' }] }],
    ['a note that is too long', { notes: [{ noteType: 'ADN', noteValue: 'x'.repeat(1501) }] }],
  ])('refuses a ticket with %s by its rules', async (_what, parts) => {
    expect(await bruin.send('POST', CREATE, { ...TICKET, ...parts })).toMatchObject({
      status: 400,
      body: { type: 'ValidationException', message: aText },
    });
    expect(writes()).toEqual([]);
  });

  it('says other ids than it gave, and opens nothing with 0, when it is told to', async () => {
    const before = world.tickets.size;
    simulator.forceAnswer({ kind: 'create', ticketIds: [0] });
    simulator.forceAnswer({ kind: 'create', ticketIds: [] });
    expect((await bruin.send('POST', CREATE, TICKET)).body).toEqual({ ticketIds: [0] });
    expect(world.tickets.size).toBe(before);
    expect((await bruin.send('POST', CREATE, TICKET)).body).toEqual({ ticketIds: [] });
    expect(world.tickets.size).toBe(before + 1);
  });

  it('shows who was subscribed in the record of writes alone', async () => {
    const before = JSON.stringify([...world.tickets.values()]);
    expect((await bruin.send('POST', SUBSCRIBE, SUBSCRIPTION)).status).toBe(200);
    expect(writes()).toMatchObject([{ path: SUBSCRIBE, body: SUBSCRIPTION, status: 200 }]);
    expect(JSON.stringify([...world.tickets.values()])).toBe(before);
  });

  // prettier-ignore
  it.each([
    ['no type',       { subscriptionType: undefined },   'subscriptionType'],
    ['another type',  { subscriptionType: 'Notes' },     'subscriptionType'],
    ['nobody',        { user: undefined },               'user'],
    ['no mail',       { user: {} },                      'user.email'],
    ['more of a user', { user: { email: 'a@example.test', name: 'A' } }, 'user.name'],
    ['another field', { users: [] },                     'users'],
  ])('refuses a subscription with %s', async (_what, parts, field) => {
    expect(await bruin.send('POST', SUBSCRIBE, { ...SUBSCRIPTION, ...parts })).toMatchObject({
      status: 400,
      body: { errors: { [field]: [aText] }, instance: SUBSCRIBE },
    });
    expect(writes()).toEqual([]);
  });

  // prettier-ignore
  it.each([
    ['POST', `${AT}/notes`,               { note: 'x', private: true },                                      'private'],
    ['POST', `${AT}/notes/advanced`,      { notes: [{ noteValue: 'x', detailId: 8801, visibility: 'CON' }] }, 'notes[0].visibility'],
    ['POST', `${AT}/notes/advanced`,      { notes: [{ noteValue: 'x', detailId: 8801, noteType: 'PRIVATE' }] }, 'notes[0].noteType'],
    ['PUT',  `${AT}/close`,               { CloseNote: 'x', Reason: 'y' },                                   'Reason'],
    ['PUT',  `${AT}/severity`,            { Severity: 1, Reason: 'x', Why: 'y' },                            'Why'],
    ['PUT',  `${AT}/details/8801/status`, { Status: 'R', Note: 'x' },                                        'Note'],
    ['PUT',  `${AT}/details/work`,        { details: [{ detailId: 8801, note: 'x' }], resultTypeId: 610 },   'details[0].note'],
    ['POST', `${AT}/detail/unpause`,      { DetailId: 8801, Note: 'x' },                                     'Note'],
    ['POST', '/api/Ticket/repair',        { ClientID: 70001, WTNs: ['VC1'], RequestDescription: 'x', Notes: [] }, 'Notes'],
  ] as const)('%s %s refuses %j', async (method, path, body, field) => {
    const before = JSON.stringify([...world.tickets.values()]);
    expect(await bruin.send(method, path, body)).toMatchObject({
      status: 400,
      body: { errors: { [field]: [aText] }, instance: path },
    });
    expect(JSON.stringify([...world.tickets.values()])).toBe(before);
  });

  it.each([
    [CREATE, TICKET],
    [SUBSCRIBE, SUBSCRIPTION],
  ])(
    'POST %s is refused without a token that holds, and for an unknown ticket',
    async (path, body) => {
      await simulator.setFault({ kind: 'expired-session', mode: 'once' });
      expect((await bruin.send('POST', path, body)).status).toBe(401);
      await bruin.logIn();
      const unknown = path.replace('5400001', '1');
      expect((await bruin.send('POST', unknown, body)).status).toBe(path === CREATE ? 200 : 404);
    },
  );
});
