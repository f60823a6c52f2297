import type { ReceivedCall } from '../../sandbox/runtime/types.ts';
import type { Email } from '../../sandbox/world/types.ts';
import { EPOCH } from '../sandbox/small-world.ts';
import {
  CLOSED_TICKET,
  failuresOf,
  mutate,
  ON_OPEN,
  OPEN_TICKET,
  startWriteBench,
  type WriteBench,
} from '../subgraphs/bruin/write-bench.ts';

const EMAIL = 3000001;
const OTHER_CUSTOMERS = 3000009;

const anEmail = (changes: Partial<Email> = {}): Email => ({
  emailId: EMAIL,
  clientId: 70001,
  subject: 'Store 12 is down',
  body: '<p>x</p>',
  from: 'ann@acme.example.test',
  to: ['help@noc.example.test'],
  cc: ['bob@acme.example.test'],
  sentAt: EPOCH,
  parentId: null,
  status: 'New',
  statusSetBy: null,
  tagIds: [1],
  ticketId: null,
  ...changes,
});

let bench: WriteBench;
beforeEach(async () => {
  const emails = [anEmail(), anEmail({ emailId: OTHER_CUSTOMERS, clientId: 70002 })];
  bench = await startWriteBench({
    emails: new Map(emails.map((email) => [email.emailId, email])),
    milestones: [],
  });
});
afterEach(() => bench.stop());

/** Every mutation of the e-mail centre, with an input that does something. */
// prettier-ignore
const WRITES = [
  { mutation: 'tagEmail',            input: { emailId: '3000001', tagId: '2' },                                                            outcome: 'TAGGED',  other: { tagId: '3' },              path: '/api/Email/3000001/tag/2' },
  { mutation: 'setEmailStatus',      input: { emailId: '3000001', status: 'DONE' },                                                         outcome: 'CHANGED', other: { status: 'NEW' },            path: '/api/Email/status' },
  { mutation: 'linkEmailToTicket',   input: { emailId: '3000001', ticketId: String(OPEN_TICKET) },                                          outcome: 'LINKED',  other: { ticketId: String(CLOSED_TICKET) }, path: '/api/Email/3000001/link' },
  { mutation: 'replyToEmail',        input: { emailId: '3000001', html: '<p>On it &amp; done.</p>' },                                       outcome: 'REPLIED', other: { html: '<p>Other.</p>' },    path: '/api/Notification/email/ReplyAll' },
  { mutation: 'sendTicketMilestone', input: { ticketId: String(OPEN_TICKET), serviceNumber: ON_OPEN, milestone: 'BYOB_OUTAGE_REMINDER' },   outcome: 'SENT',    other: { milestone: 'DEVICE_LOST_POWER' }, path: '/api/Notification/email/milestone' },
];
type Row = (typeof WRITES)[number];

const FIELDS: Readonly<Record<string, string>> = {
  linkEmailToTicket: 'ticket { id status }',
  replyToEmail: 'replyEmailId',
  sendTicketMilestone: 'eventId',
};
const fieldsOf = (mutation: string): string =>
  `outcome ${FIELDS[mutation] ?? ''} userErrors { code message path }`;

const write = ({ mutation, input }: Row, more: object = {}, graph = bench.graph) =>
  mutate(graph, mutation, { ...input, ...more }, fieldsOf(mutation));
const failures = ({ mutation, input }: Row, more: object = {}) =>
  failuresOf(bench.graph, mutation, { ...input, ...more });
const rowOf = (mutation: string): Row => {
  const row = WRITES.find((each) => each.mutation === mutation);
  if (!row) throw new Error(mutation);
  return row;
};
const lastSent = (): ReceivedCall | undefined => bench.sent().at(-1);
const email = (id = EMAIL): Email | undefined => bench.world.emails.get(id);

describe('a write to the e-mail centre', () => {
  it.each(WRITES)('$mutation is carried out once for its key', async (row) => {
    const first = await write(row, { idempotencyKey: 'k1' });
    expect(first).toMatchObject({ outcome: row.outcome, userErrors: [] });
    expect(await write(row, { idempotencyKey: 'k1' }, bench.connect())).toEqual(first);
    expect(bench.written()).toBe(1);
    expect(bench.sent()).toHaveLength(1);
  });

  it.each(WRITES)('$mutation refuses a key that stood for other input', async (row) => {
    await write(row, { idempotencyKey: 'k1' });
    expect(await failures(row, { ...row.other, idempotencyKey: 'k1' })).toEqual([
      `${row.mutation} IDEMPOTENCY_CONFLICT`,
    ]);
    expect(bench.sent()).toHaveLength(1);
  });

  it.each(
    WRITES.flatMap((row) => [
      { ...row, name: 'was cut off', fault: { kind: 'cut' } as const },
      { ...row, name: 'is none of Bruin’s', fault: { kind: 'garbage' } as const },
      { ...row, name: 'is a fault', fault: { kind: 'server-error', status: 502 } as const },
    ]),
  )('$mutation is uncertain when its answer $name, and is never sent again', async (row) => {
    await bench.bruin.setFault({ ...row.fault, onlyPath: row.path });
    expect(await write(row, { idempotencyKey: 'k1' })).toMatchObject({
      outcome: 'UNCERTAIN',
      userErrors: [],
    });
    await bench.bruin.clearFaults();
    expect(await write(row, { idempotencyKey: 'k1' })).toMatchObject({ outcome: 'UNCERTAIN' });
    expect(bench.sent()).toHaveLength(1);
  });

  it.each(WRITES)('$mutation is an error while Bruin is away, its key stays free', async (row) => {
    await bench.bruin.setFault({ kind: 'refused' });
    expect(await failures(row, { idempotencyKey: 'k1' })).toEqual([
      `${row.mutation} UPSTREAM_UNAVAILABLE`,
    ]);
    await bench.bruin.clearFaults();
    expect(await write(row, { idempotencyKey: 'k1' })).toMatchObject({ outcome: row.outcome });
    expect(bench.written()).toBe(1);
  });

  it.each(WRITES)('$mutation is an error that says so when it is not allowed', async (row) => {
    bench.bruin.forceAnswer({ kind: 'refusal', status: 403, onlyPath: row.path });
    expect(await failures(row)).toEqual([`${row.mutation} UPSTREAM_REJECTED`]);
    expect(bench.written()).toBe(0);
  });

  it.each(WRITES)('$mutation tells what Bruin refuses with 400', async (row) => {
    bench.bruin.forceAnswer({ kind: 'refusal', status: 400, onlyPath: row.path });
    const message = expect.stringContaining('The request is not valid') as unknown;
    expect(await write(row)).toMatchObject({
      outcome: null,
      userErrors: [{ code: 'REJECTED', message }],
    });
    expect(bench.written()).toBe(0);
  });

  it.each(WRITES)('$mutation goes on with a fresh login when its own has ended', async (row) => {
    await write(rowOf('setEmailStatus'), { status: 'AUTOMATION_QUEUE' });
    await bench.bruin.setFault({ kind: 'expired-session', mode: 'once' });
    expect(await write(row)).toMatchObject({ outcome: row.outcome });
    expect(bench.written()).toBe(2);
  });

  // prettier-ignore
  it.each([
    ['tagEmail',            'an e-mail id that is none', { emailId: 'x' },            'input.emailId'],
    ['tagEmail',            'a tag id that is none', { tagId: '0' },              'input.tagId'],
    ['setEmailStatus',      'a blank name', { updatedBy: ' ' },          'input.updatedBy'],
    ['setEmailStatus',      'a long reason', { resolution: 'x'.repeat(501) }, 'input.resolution'],
    ['linkEmailToTicket',   'a long ticket id', { ticketId: '5400123456789' }, 'input.ticketId'],
    ['replyToEmail',        'blanks', { html: ' ' },               'input.html'],
    ['replyToEmail',        'a long text', { html: 'x'.repeat(500_001) }, 'input.html'],
    ['sendTicketMilestone', 'a service number with a blank', { serviceNumber: ' VC' },    'input.serviceNumber'],
    ['sendTicketMilestone', 'an empty key', { idempotencyKey: '' },      'input.idempotencyKey'],
  ])('%s refuses %s before anybody is asked', async (mutation, _what, wrong, path) => {
    expect(await write(rowOf(mutation), wrong)).toMatchObject({
      outcome: null,
      userErrors: [{ code: 'INVALID', path: path.split('.') }],
    });
    expect(bench.sent()).toHaveLength(0);
  });
});

describe('tagEmail', () => {
  it('bruin.md §7.5: a tag that the e-mail has already (409) is a success that says so', async () => {
    expect(await write(rowOf('tagEmail'), { tagId: '1' })).toEqual({
      outcome: 'ALREADY_TAGGED',
      userErrors: [],
    });
    expect(lastSent()).toMatchObject({ status: 409 });
    expect(email()?.tagIds).toEqual([1]);
  });

  it.each(['2', '3', '4', '5'])(
    'puts tag %s on the e-mail, however it is answered',
    async (tagId) => {
      expect(await write(rowOf('tagEmail'), { tagId })).toMatchObject({ outcome: 'TAGGED' });
      expect(email()?.tagIds).toEqual([1, Number(tagId)]);
    },
  );

  it.each([{ emailId: '3999999' }, { tagId: '999' }])(
    'says that %j is not known',
    async (unknown) => {
      expect(await write(rowOf('tagEmail'), unknown)).toMatchObject({
        outcome: null,
        userErrors: [{ code: 'NOT_FOUND', path: ['input', 'emailId'] }],
      });
    },
  );
});

describe('bruin.md §7.4: success:false with status 200', () => {
  it.each(['tagEmail', 'setEmailStatus', 'linkEmailToTicket'])(
    'bruin.md §7.4: %s tells it as something to mend, and its key stays free',
    async (mutation) => {
      const row = rowOf(mutation);
      bench.bruin.forceAnswer({ kind: 'unsuccessful' });
      expect(await write(row, { idempotencyKey: 'k1' })).toMatchObject({
        outcome: null,
        userErrors: [{ code: 'REJECTED', path: null }],
      });
      expect(lastSent()).toMatchObject({ status: 200, write: false });
      expect(await write(row, { idempotencyKey: 'k1' })).toMatchObject({ outcome: row.outcome });
      expect(bench.written()).toBe(1);
    },
  );

  // prettier-ignore
  it.each([
    ['setEmailStatus',    { emailId: '3999999' }],
    ['linkEmailToTicket', { emailId: '3999999' }],
    ['linkEmailToTicket', { ticketId: '5999999' }],
    ['linkEmailToTicket', { emailId: String(OTHER_CUSTOMERS) }],
  ])('%s of %j changes nothing', async (mutation, what) => {
    expect(await write(rowOf(mutation), what)).toMatchObject({
      outcome: null,
      userErrors: [{ code: 'REJECTED' }],
    });
    expect(bench.written()).toBe(0);
  });
});

describe('setEmailStatus', () => {
  it.each([
    ['NEW', 'New'],
    ['AUTOMATION_QUEUE', 'AIQ'],
    ['DONE', 'Done'],
  ])('%s is sent as %s, by the automation, with a word about it', async (status, word) => {
    await write(rowOf('setEmailStatus'), { status });
    expect(lastSent()?.body).toEqual({
      emailId: EMAIL,
      status: word,
      updatedBy: 'Automation User',
      resolution: `Marked as ${word} by Automation User`,
    });
    expect(email()?.status).toBe(word);
  });

  it('names who set it and why', async () => {
    await write(rowOf('setEmailStatus'), { updatedBy: 'ann', resolution: 'a duplicate' });
    expect(email()?.statusSetBy).toEqual({ updatedBy: 'ann', resolution: 'a duplicate' });
  });
});

describe('linkEmailToTicket', () => {
  it('shows the ticket', async () => {
    expect(await write(rowOf('linkEmailToTicket'))).toEqual({
      outcome: 'LINKED',
      ticket: { id: String(OPEN_TICKET), status: 'IN_PROGRESS' },
      userErrors: [],
    });
    expect(email()?.ticketId).toBe(OPEN_TICKET);
  });
});

describe('replyToEmail', () => {
  it('answers everybody, as it was written, and tells the id of the reply', async () => {
    const { replyEmailId } = (await write(rowOf('replyToEmail'))) as { replyEmailId: string };
    expect(lastSent()).toMatchObject({
      query: { IsContentHTMLEncoded: 'True' },
      body: { content: '<p>On it &amp; done.</p>', emailId: EMAIL },
    });
    expect(email(Number(replyEmailId))).toMatchObject({
      parentId: EMAIL,
      subject: 'Re: Store 12 is down',
      body: '<p>On it &amp; done.</p>',
      to: ['ann@acme.example.test'],
      cc: ['bob@acme.example.test'],
    });
  });

  it('says that an e-mail is not known', async () => {
    expect(await write(rowOf('replyToEmail'), { emailId: '3999999' })).toMatchObject({
      outcome: null,
      replyEmailId: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'emailId'] }],
    });
  });
});

describe('sendTicketMilestone', () => {
  it.each([
    ['BYOB_OUTAGE_ACKNOWLEDGEMENT', 'TicketBYOBOutageRepairAcknowledgement-E-Mail'],
    ['BYOB_OUTAGE_REMINDER', 'TicketBYOBOutageRepairReminder-E-Mail'],
    ['BYOB_AFFECTING_ACKNOWLEDGEMENT', 'TicketBYOBAffectingRepairAcknowledgement-E-Mail'],
    ['BYOB_AFFECTING_REMINDER', 'TicketBYOBAffectingRepairReminder-E-Mail'],
    ['DEVICE_LOST_POWER', 'TicketPIABDeviceLostPower-E-Mail'],
  ])('%s is mailed as %s', async (milestone, notificationType) => {
    const sent = (await write(rowOf('sendTicketMilestone'), { milestone })) as { eventId: string };
    expect(bench.world.milestones).toEqual([
      {
        eventId: Number(sent.eventId),
        ticketId: OPEN_TICKET,
        serviceNumber: ON_OPEN,
        notificationType,
        at: EPOCH,
      },
    ]);
  });

  it.each([
    [{ ticketId: '5999999' }, ['input', 'ticketId']],
    [{ serviceNumber: 'VC-OF-NO-TASK' }, ['input', 'ticketId']],
  ])('says that %j is not known', async (unknown, path) => {
    expect(await write(rowOf('sendTicketMilestone'), unknown)).toMatchObject({
      outcome: null,
      eventId: null,
      userErrors: [{ code: 'NOT_FOUND', path }],
    });
    expect(bench.world.milestones).toEqual([]);
  });
});
