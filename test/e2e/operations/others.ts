import { aDispatch } from '../../support/a-dispatch.ts';
import type { SystemUnderTest } from '../../support/start-system.ts';
import { mutation, once, type OperationExample } from './example.ts';

const LIT_ORDER = {
  ticketId: '5400123',
  date: '2030-06-22',
  time: '7AM-9AM',
  timeZone: 'PACIFIC',
  jobSite: 'Store 12',
  street: '12 Elm St',
  city: 'Springfield',
  state: 'IL',
  zipCode: '62701',
  contactName: 'Robin Field',
  contactPhone: '2125550142',
  materialsNeeded: 'Laptop',
  scopeOfWork: 'Replace the modem',
  callInInstructions: 'Call the desk',
  requester: {
    name: 'Nora Operator',
    department: 'Network operations',
    email: 'nora@noc.example.test',
    departmentPhone: '2125550100',
  },
};
const CTS_ORDER = {
  ticketId: '5400123',
  date: '2030-06-22',
  time: '6PM-8PM',
  timeZone: 'PACIFIC',
  slaLevel: 'Pre-planned',
  serviceType: 'Troubleshooting',
  jobSite: 'Store 12',
  street: '12 Elm St',
  city: 'Springfield',
  state: 'IL',
  zipCode: '62701',
  country: 'USA',
  contactFirstName: 'Robin',
  contactLastName: 'Field',
  contactPhone: '2125550142',
  materialsNeeded: 'Laptop',
  scopeOfWork: 'Replace the modem',
  callInInstructions: 'Call the desk',
  requester: {
    firstName: 'Nora',
    lastName: 'Operator',
    department: 'Network operations',
    email: 'nora@noc.example.test',
    departmentPhone: '2125550100',
  },
};

/** LIT and CTS. */
export const dispatchExamples: readonly OperationExample[] = [
  {
    operations: ['POST /services/oauth2/token', 'GET /services/apexrest/GetOpenDispatchList'],
    before: (system) => system.simulator('lit').setFault({ kind: 'expired-session', mode: 'once' }),
    document: `{
      litDispatches { nodes { number vendorStatus } }
      dispatches(first: 100) { nodes { number status vendorStatus } }
    }`,
    expected: () => ({
      litDispatches: {
        nodes: expect.arrayContaining([
          { number: 'DIS10001', vendorStatus: 'Request Confirmed' },
        ]) as unknown[],
      },
      dispatches: {
        nodes: expect.arrayContaining([
          { number: 'DIS10001', status: 'CONFIRMED', vendorStatus: 'Request Confirmed' },
        ]) as unknown[],
      },
    }),
  },
  {
    operations: ['POST /services/apexrest/NewDispatch'],
    document: mutation('createLitDispatch', 'outcome dispatch { number status }'),
    variables: once(LIT_ORDER),
    expected: () => ({
      createLitDispatch: { outcome: 'CREATED', dispatch: { status: 'REQUESTED' }, userErrors: [] },
    }),
  },
  {
    operations: [
      'POST /services/apexrest/UpdateDispatch',
      'GET /services/apexrest/GetDispatch/{number}',
    ],
    document: mutation('updateLitDispatch', 'outcome dispatch { scopeOfWork }'),
    variables: once({ number: 'DIS10002', scopeOfWork: 'Replace the router' }),
    expected: () => ({
      updateLitDispatch: { outcome: 'UPDATED', dispatch: { scopeOfWork: 'Replace the router' } },
    }),
  },
  {
    operations: ['POST /services/apexrest/CancelDispatch'],
    document: mutation('cancelLitDispatch', 'outcome'),
    variables: once({ number: 'DIS10003', reason: 'No longer needed', requestedBy: 'Nora' }),
    expected: () => ({ cancelLitDispatch: { outcome: 'REQUESTED', userErrors: [] } }),
  },
  {
    operations: ['POST /services/apexrest/UploadDispatchFile/{number}'],
    document: mutation('uploadDispatchFile', 'upload { state url }'),
    variables: once({ number: 'DIS10001', fileName: 'report.pdf', size: 5 }),
    expected: () => ({
      uploadDispatchFile: {
        upload: { state: 'OPEN', url: expect.stringContaining('/uploads/lit/') as string },
        userErrors: [],
      },
    }),
    after: async (_system, data) => {
      const { uploadDispatchFile } = data as { uploadDispatchFile: { upload: { url: string } } };
      const response = await fetch(uploadDispatchFile.upload.url, {
        method: 'PUT',
        body: new TextEncoder().encode('noc!\n'),
      });
      expect(await response.json()).toMatchObject({ state: 'STORED' });
    },
  },
  {
    operations: [
      'POST /services/oauth2/token',
      'GET /services/data/v42.0/query/',
      'GET /services/data/v42.0/query/{locator}',
    ],
    before: async (system) => {
      await system.simulator('cts').setFault({ kind: 'expired-session', mode: 'once' });
      manyOfCts(system);
    },
    document: `{
      ctsDispatches(first: 500) { nodes { number } totalCount }
      dispatches(first: 100) { nodes { number vendorStatus } }
    }`,
    expected: () => ({
      dispatches: {
        nodes: expect.arrayContaining([
          { number: 'S-20451', vendorStatus: 'On Site' },
        ]) as unknown[],
      },
    }),
    after: (system, data) => {
      const { ctsDispatches } = data as {
        ctsDispatches: { nodes: readonly unknown[]; totalCount: number };
      };
      expect(ctsDispatches.nodes).toHaveLength(500);
      expect(ctsDispatches.totalCount).toBeGreaterThan(2000);
      for (const number of [...system.world.dispatches.keys()]) {
        if (number.startsWith('S-9')) system.world.dispatches.delete(number);
      }
    },
  },
  {
    operations: ['mail `CTS - Service Submission - {ticketId}`'],
    document: `mutation Order($input: OrderCtsDispatchInput!) {
      orderCtsDispatch(input: $input) { order { state orderNumber } userErrors { code message path } }
    }`,
    variables: once(CTS_ORDER),
    expected: () => ({
      orderCtsDispatch: {
        order: { state: 'SENT', orderNumber: expect.stringMatching(/^IGZ/) as string },
        userErrors: [],
      },
    }),
  },
  {
    operations: ['mail that calls off'],
    document: `mutation CallOff($input: CancelCtsDispatchInput!) {
      cancelCtsDispatch(input: $input) { order { state kind } userErrors { code message path } }
    }`,
    variables: once({
      number: 'S-20451',
      ticketId: '5400123',
      reason: 'No longer needed',
      requestedBy: 'Nora',
    }),
    expected: () => ({
      cancelCtsDispatch: { order: { state: 'SENT', kind: 'CANCELLATION' }, userErrors: [] },
    }),
  },
];

/** More than one page of a query. */
function manyOfCts({ world }: SystemUnderTest): void {
  for (let place = 0; place < 2001; place += 1) {
    const number = `S-9${String(place).padStart(5, '0')}`;
    world.dispatches.set(
      number,
      aDispatch({ vendor: 'CTS', number, requestedAt: world.clock.now(), phase: 'requested' }),
    );
  }
}

/** T7, mail, chat, text messages, Lumin. */
export const otherExamples: readonly OperationExample[] = [
  {
    operations: ['entrypoint.Entrypoint/Prediction'],
    document: '{ ticket(id: "5400123") { tasks { nextBestActions { name probability } } } }',
    expected: () => ({
      ticket: {
        tasks: expect.arrayContaining([
          {
            nextBestActions: expect.arrayContaining([
              { name: expect.any(String) as string, probability: expect.any(Number) as number },
            ]) as unknown[],
          },
        ]) as unknown[],
      },
    }),
  },
  {
    operations: ['entrypoint.Entrypoint/SaveMetrics'],
    document: mutation('recordAutomationMetrics', 'outcome'),
    variables: async (system) => {
      const fields =
        'asset detailId task taskResult notes noteType enteredBy assignedTo product ticketStatus enteredAt';
      const { data } = await system.ask<{ ticket: { history: readonly object[] } }>(
        `{ ticket(id: "5400123") { history { ${fields} } } }`,
      );
      return once({ ticketId: '5400123', history: data.ticket.history })();
    },
    expected: () => ({ recordAutomationMetrics: { outcome: 'RECORDED', userErrors: [] } }),
  },
  {
    operations: ['entrypoint.Entrypoint/SaveLiveMetrics'],
    document: mutation('recordLiveAutomationMetrics', 'outcome'),
    variables: once({
      ticketId: '5400123',
      serviceNumber: 'VC0000001',
      automatedSuccessfully: true,
    }),
    expected: () => ({ recordLiveAutomationMetrics: { outcome: 'RECORDED', userErrors: [] } }),
  },
  {
    operations: ['SMTP `DATA`'],
    document: mutation('sendMail', 'delivery { state }'),
    variables: once({ to: ['ops@noc.example.test'], subject: 'A', text: 'b' }),
    expected: () => ({ sendMail: { delivery: { state: 'SENT' }, userErrors: [] } }),
  },
  {
    operations: ['POST {SLACK_WEBHOOK}'],
    document: mutation('sendChatMessage', 'delivery { state }'),
    variables: once({ text: 'store 12 is back', system: 'SLACK' }),
    expected: () => ({ sendChatMessage: { delivery: { state: 'SENT' }, userErrors: [] } }),
  },
  {
    operations: ['POST {TEAMS_WEBHOOK}'],
    document: mutation('sendChatMessage', 'delivery { state }'),
    variables: once({ text: 'store 12 is back', system: 'TEAMS' }),
    expected: () => ({ sendChatMessage: { delivery: { state: 'SENT' }, userErrors: [] } }),
  },
  {
    operations: ['POST {SMS_URL}'],
    document: mutation('sendSms', 'delivery { state }'),
    variables: once({ to: '+12125550133', text: 'on my way' }),
    expected: () => ({ sendSms: { delivery: { state: 'SENT' }, userErrors: [] } }),
  },
  {
    operations: ['IMAP `SEARCH`', 'IMAP `FETCH`'],
    document: `query Inbox($account: String!, $from: [String!]!) {
      unreadMails(account: $account, from: $from) { id subject text }
    }`,
    variables: inbox,
    expected: () => ({
      unreadMails: expect.arrayContaining([
        expect.objectContaining({
          text: expect.stringContaining('Event: Alarm') as string,
        }) as object,
      ]) as unknown[],
    }),
  },
  {
    operations: ['IMAP `STORE`'],
    document: mutation('markMailRead', 'read'),
    variables: async (system) => {
      const { data } = await system.ask<{ unreadMails: readonly { readonly id: string }[] }>(
        `query Inbox($account: String!, $from: [String!]!) { unreadMails(account: $account, from: $from) { id } }`,
        inbox(system),
      );
      return { input: { id: data.unreadMails[0]?.id } };
    },
    expected: () => ({ markMailRead: { read: true, userErrors: [] } }),
  },
  {
    operations: ['POST {LUMIN_URI}'],
    document: `query Billing($from: DateTime!, $to: DateTime!) {
      billingEvents(from: $from, to: $to, first: 5) { nodes { id } }
    }`,
    variables: ({ world }) => {
      const to = world.clock.now();
      return { from: new Date(to.getTime() - 86_400_000).toISOString(), to: to.toISOString() };
    },
    expected: () => ({
      billingEvents: {
        nodes: Array.from({ length: 5 }, () => ({ id: expect.any(String) as string })),
      },
    }),
  },
];

function inbox(system: SystemUnderTest): Record<string, unknown> {
  const accounts = system.simulator('imap').environment.MONITORABLE_EMAIL_ACCOUNTS ?? '{}';
  const [account] = Object.keys(JSON.parse(accounts) as object);
  return { account, from: ['alarms@monitor.example.test'] };
}
