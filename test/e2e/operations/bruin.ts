import { createHmac } from 'node:crypto';
import { mutation, once, type OperationExample } from './example.ts';

const TICKET = 5400123;
const SERIAL = 'VC0000001';
const taskOf = (
  tasks: readonly { readonly detailId: number; readonly serviceNumber: string | null }[],
) => tasks.find(({ serviceNumber }) => serviceNumber === SERIAL)?.detailId ?? 0;

export const bruinExamples: readonly OperationExample[] = [
  {
    operations: [
      'POST /identity/connect/token',
      'GET /api/Ticket/basic',
      'GET /api/Ticket/{ticketId}/details',
      'GET /api/Ticket/Contacts',
      'GET /api/Inventory',
      'GET /api/Site',
    ],
    before: (system) =>
      system.simulator('bruin').setFault({ kind: 'expired-session', mode: 'once' }),
    document: `{
      customer(id: "70001") { contacts { email } tickets(first: 2) { totalCount } }
      ticket(id: "5400123") { site { label } tasks { serviceNumber } notes(last: 1) { text } }
    }`,
    expected: ({ world }) => ({
      customer: { tickets: { totalCount: expect.any(Number) as number } },
      ticket: {
        site: { label: expect.any(String) as string },
        tasks: world.tickets.get(TICKET)?.details.map(({ serviceNumber }) => ({ serviceNumber })),
        notes: [{ text: world.tickets.get(TICKET)?.notes.at(-1)?.text }],
      },
    }),
  },
  {
    operations: ['GET /api/Ticket'],
    // Names that rows showed count no more.
    before: ({ world }) => world.clock.step(1000),
    document: '{ ticket(id: "5400123") { customer { name } } }',
    expected: () => ({ ticket: { customer: { name: 'ACME Retail' } } }),
  },
  {
    operations: [
      'GET /api/Ticket/AITicketData',
      'GET /api/Ticket/{ticketId}/nextresult',
      'GET /api/Ticket/topics',
    ],
    document: `{
      ticket(id: "5400123") { history { enteredAt } tasks { nextWorkQueues { name } } }
      device(serialNumber: "VC0000001") { topics }
    }`,
    expected: () => ({
      ticket: {
        history: expect.arrayContaining([{ enteredAt: expect.any(String) as string }]) as unknown[],
        tasks: expect.arrayContaining([
          { nextWorkQueues: expect.arrayContaining([{ name: 'HNOC Investigate' }]) as unknown[] },
        ]) as unknown[],
      },
      device: { topics: expect.arrayContaining(['SERVICE_OUTAGE']) as unknown[] },
    }),
  },
  {
    operations: [
      'GET /api/Inventory/Attribute',
      'GET /api/Inventory/phoneNumber/Lines',
      'GET /api/Inventory/circuit',
    ],
    document: `query Lookups($phone: String!, $circuit: ID!) {
      inventory(serviceNumbers: ["VC0000001"]) { assets { managementStatus } }
      phoneLine(phoneNumber: $phone) { inventoryId billingNumber customer { id } }
      circuit(id: $circuit) { serviceNumber customer { id } }
    }`,
    variables: () => ({ phone: '+12125550170', circuit: 'CIR-70001-0007' }),
    expected: () => ({
      inventory: [{ assets: [{ managementStatus: 'Active – Gold Monitoring' }] }],
      phoneLine: { customer: { id: '70001' } },
      circuit: { customer: { id: '70001' } },
    }),
  },
  {
    operations: ['POST /api/Ticket/'],
    document: mutation(
      'createTicket',
      'outcome tickets { id topic status tasks { serviceNumber } }',
    ),
    variables: once({
      customerId: '70001',
      topic: 'SERVICE_AFFECTING',
      serviceNumbers: ['VC0000002'],
      notes: ['Latency is high'],
      contacts: [{ name: 'Ann Example', email: 'ann@acme.example.test', phone: '+12125550142' }],
    }),
    expected: () => ({
      createTicket: {
        outcome: 'CREATED',
        tickets: [
          { topic: 'SERVICE_AFFECTING', status: 'NEW', tasks: [{ serviceNumber: 'VC0000002' }] },
        ],
        userErrors: [],
      },
    }),
  },
  {
    operations: ['POST /api/Ticket/repair'],
    document: mutation('openOutageTask', 'outcome ticket { id }'),
    variables: once({ customerId: '70001', serialNumber: SERIAL }),
    expected: () => ({ openOutageTask: { outcome: 'ALREADY_IN_PROGRESS', userErrors: [] } }),
  },
  {
    operations: [
      'PUT /api/Ticket/{ticketId}/details/{detailId}/status',
      'GET /api/Ticket/{ticketId}/details/{detailId}/detailids',
    ],
    document: mutation('resolveTicketTask', 'outcome task { status }'),
    variables: ({ world }) =>
      once({
        taskId: `${TICKET}:${taskOf(world.tickets.get(TICKET)?.details ?? [])}`,
        interfaces: ['GE1'],
      })(),
    expected: () => ({ resolveTicketTask: { outcome: 'RESOLVED', userErrors: [] } }),
  },
  {
    operations: ['PUT /api/Ticket/{ticketId}/details/{detailId}/status'],
    document: mutation('reopenTicketTask', 'outcome task { status }'),
    variables: ({ world }) =>
      once({ taskId: `${TICKET}:${taskOf(world.tickets.get(TICKET)?.details ?? [])}` })(),
    expected: () => ({
      reopenTicketTask: { outcome: 'REOPENED', task: { status: 'IN_PROGRESS' } },
    }),
  },
  {
    operations: ['POST /api/Ticket/{ticketId}/detail/unpause'],
    document: mutation('unpauseTicketTask', 'outcome'),
    variables: ({ world }) =>
      once({ taskId: `${TICKET}:${taskOf(world.tickets.get(TICKET)?.details ?? [])}` })(),
    expected: () => ({ unpauseTicketTask: { outcome: 'UNPAUSED', userErrors: [] } }),
  },
  {
    operations: ['PUT /api/Ticket/{ticketId}/details/work'],
    document: mutation('moveTicketTask', 'outcome task { workQueue }'),
    variables: ({ world }) =>
      once({
        taskId: `${TICKET}:${taskOf(world.tickets.get(TICKET)?.details ?? [])}`,
        workQueue: 'HNOC Investigate',
      })(),
    expected: () => ({
      moveTicketTask: { outcome: 'MOVED', task: { workQueue: 'HNOC Investigate' }, userErrors: [] },
    }),
  },
  {
    operations: ['PUT /api/Ticket/{ticketId}/severity'],
    document: mutation('setTicketSeverity', 'outcome ticket { severity }'),
    variables: once({ ticketId: '5400115', severity: 4, reason: 'one link of two is down' }),
    expected: () => ({ setTicketSeverity: { outcome: 'CHANGED', ticket: { severity: 4 } } }),
  },
  {
    operations: ['POST /api/Ticket/{ticketId}/subscribeUser'],
    document: mutation('subscribeToTicket', 'outcome'),
    variables: once({ ticketId: '5400123', email: 'noc@example.test' }),
    expected: () => ({ subscribeToTicket: { outcome: 'SUBSCRIBED', userErrors: [] } }),
  },
  {
    operations: ['POST /api/Ticket/{ticketId}/notes', 'POST /api/Ticket/{ticketId}/notes/advanced'],
    document: mutation('appendTicketNotes', 'outcome notes { type text serviceNumbers }'),
    variables: ({ world }) =>
      once({
        ticketId: '5400123',
        notes: [
          { text: 'for everybody' },
          { text: 'for us alone', visibility: 'PRIVATE', serviceNumbers: [SERIAL] },
          {
            text: 'of the task',
            taskId: `${TICKET}:${taskOf(world.tickets.get(TICKET)?.details ?? [])}`,
          },
        ],
      })(),
    expected: () => ({
      appendTicketNotes: {
        outcome: 'APPENDED',
        notes: [
          { type: 'ADN', text: 'for everybody', serviceNumbers: null },
          { type: 'CON', text: 'for us alone', serviceNumbers: [SERIAL] },
          { type: 'ADN', text: 'of the task', serviceNumbers: [SERIAL] },
        ],
        userErrors: [],
      },
    }),
  },
  {
    operations: ['PUT /api/Ticket/{ticketId}/close'],
    document: mutation('closeTicket', 'outcome ticket { status }'),
    variables: once({ ticketId: '5400121', note: 'done' }),
    expected: () => ({ closeTicket: { outcome: 'CLOSED', ticket: { status: 'CLOSED' } } }),
  },
  {
    operations: ['POST /api/Email/{emailId}/tag/{tagId}'],
    document: mutation('tagEmail', 'outcome'),
    variables: once({ emailId: '3000001', tagId: '2' }),
    expected: () => ({ tagEmail: { outcome: 'TAGGED', userErrors: [] } }),
  },
  {
    operations: ['POST /api/Email/status'],
    document: mutation('setEmailStatus', 'outcome'),
    variables: once({ emailId: '3000001', status: 'DONE' }),
    expected: () => ({ setEmailStatus: { outcome: 'CHANGED', userErrors: [] } }),
  },
  {
    operations: ['POST /api/Email/{emailId}/link/ticket/{ticketId}'],
    document: mutation('linkEmailToTicket', 'outcome ticket { id }'),
    variables: once({ emailId: '3000001', ticketId: '5400123' }),
    expected: () => ({ linkEmailToTicket: { outcome: 'LINKED', ticket: { id: '5400123' } } }),
  },
  {
    operations: ['POST /api/Notification/email/ReplyAll'],
    document: mutation('replyToEmail', 'outcome replyEmailId'),
    variables: once({ emailId: '3000001', html: '<p>We are on it.</p>' }),
    expected: () => ({
      replyToEmail: { outcome: 'REPLIED', replyEmailId: expect.stringMatching(/^\d+$/) as string },
    }),
  },
  {
    operations: ['POST /api/Notification/email/milestone'],
    document: mutation('sendTicketMilestone', 'outcome eventId'),
    variables: once({ ticketId: '5400123', serviceNumber: SERIAL, milestone: 'DEVICE_LOST_POWER' }),
    expected: () => ({
      sendTicketMilestone: { outcome: 'SENT', eventId: expect.stringMatching(/^\d+$/) as string },
    }),
  },
  {
    operations: ['POST /webhooks/bruin/email (to us)', 'POST /webhooks/bruin/ticket (to us)'],
    before: async (system) => {
      const { url } = system;
      const secret = system.simulator('bruin').environment.BRUIN_WEBHOOK_SECRET ?? '';
      for (const [path, id] of [
        ['email', 'e-1'],
        ['ticket', 't-1'],
      ] as const) {
        const body = webhookBody(id, path);
        const response = await fetch(`${url}/webhooks/bruin/${path}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-bruin-webhook-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
          },
          body,
        });
        expect(response.status).toBe(204);
      }
    },
    document:
      '{ ticketingEvents(first: 2) { nodes { kind action customer { name } email { subject } } } }',
    expected: () => ({
      ticketingEvents: {
        nodes: [
          {
            kind: 'TICKET',
            action: 'TicketChanged',
            customer: { name: 'ACME Retail' },
            email: null,
          },
          { kind: 'EMAIL', action: 'EmailReceived', email: { subject: 'Line down' } },
        ],
      },
    }),
  },
];

function webhookBody(id: string, kind: 'email' | 'ticket'): string {
  const uuid = (last: string) => `00000000-0000-4000-8000-00000000${last}`;
  const email = {
    EmailId: 3000001,
    ClientId: 70001,
    Subject: 'Line down',
    Date: '2024-05-20T10:00:00+00:00',
    Body: 'Please look.',
    TagID: [],
    FromAddress: 'ann@acme.example.test',
    ToAddress: ['noc@example.test'],
    SendCC: [],
    ParentId: null,
    Ticket: null,
  };
  const suffix = id === 'e-1' ? '00e1' : '00f1';
  return JSON.stringify({
    Id: uuid(suffix),
    Attempt: 1,
    Notification: {
      Id: uuid(suffix.replace('00', '01')),
      ClientId: 70001,
      EntityId: kind === 'email' ? '3000001' : '5400123',
      ApplicationName: kind === 'email' ? 'EmailCenter' : 'Ticketing',
      Action: kind === 'email' ? 'EmailReceived' : 'TicketChanged',
      Body: kind === 'email' ? email : {},
    },
  });
}
