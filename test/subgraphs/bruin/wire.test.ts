import type { z } from 'zod';
import { parseJsonBody } from '../../../platform/parse.ts';
import { historyBody, historyInOrder } from '../../../subgraphs/bruin/wire/history.ts';
import {
  ticketDetails,
  ticketOverviews,
  ticketPage,
} from '../../../subgraphs/bruin/wire/tickets.ts';
import { codeThrownBy } from './code-thrown-by.ts';

/** Bodies in the form of each endpoint's contract; names, numbers and places are invented. */
const TICKET = {
  clientID: 70001,
  ticketID: 5400123,
  ticketStatus: 'InProgress',
  address: { address: '1 Main St', city: 'Albany', state: 'NY', zip: '12207', country: 'USA' },
  createDate: '6/3/2024 4:12:09 PM',
  createdBy: 'Ann &amp; Bob',
  callType: 'REP',
  category: 'VOO',
  severity: 2,
};
const DETAIL = {
  detailID: 8801,
  detailType: 'Repair_WTN',
  detailValue: 'VC0000001',
  detailStatus: 'I',
  assignedToName: '0',
  currentTaskID: 20451,
  currentTaskName: 'Holmdel NOC Investigate ',
  lastUpdatedBy: 123,
  lastUpdatedAt: '2024-05-20T08:15:42.117-04:00',
};
const NOTE = {
  noteId: 60000001,
  noteValue: '#*Robot*#\r\nTriage \u2013 x ',
  noteType: 'ADN',
  serviceNumber: ['VC0000001', '02005E000001'],
  createdDate: '2024-05-20T08:15:42.117-04:00',
  creator: 'robot@example.test',
};
const STEP = {
  ClientName: 'ACME Retail',
  'Ticket Entered Date': '202405202252',
  EnteredDate: '2024-05-20T22:52:00.000-04:00',
  CallTicketID: 5400123,
  'Initial Note @ Ticket Creation': 'x',
  DetailID: 8801,
  Product: 'SD-WAN',
  Asset: 'VC0000001',
  Address1: null,
  Address2: null,
  City: null,
  State: null,
  Zip: null,
  'Site Name': null,
  NoteType: 'ADN',
  Notes: ' as typed ',
  'Note Entered Date': '202405210015',
  EnteredDate_N: '2024-05-21T00:15:00-04:00',
  'Note Entered By': 'O&#39;Neil',
  'Task Assigned To': null,
  Task: 'NOC Investigate ',
  'Task Result': null,
  SLA: null,
  'Ticket Status': 'InProgress',
};
function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  return parseJsonBody('bruin', 'a body', JSON.stringify(body), schema);
}

describe('a page of tickets', () => {
  const page = (row: Record<string, unknown>) =>
    parse(ticketPage, {
      total: 1,
      start: 0,
      currentPageSize: 100,
      responses: [{ ...TICKET, ...row }],
    }).responses[0];

  it('is read whole', () => {
    expect(page({})).toEqual({
      ticketId: '5400123',
      clientId: '70001',
      status: 'InProgress',
      category: 'VOO',
      severity: 2,
      createDate: '6/3/2024 4:12:09 PM',
      createdBy: 'Ann & Bob',
    });
  });

  // prettier-ignore
  it.each([
    { field: 'severity',   written: 100,      read: null },
    { field: 'severity',   written: '100',    read: null },
    { field: 'severity',   written: '3',      read: 3 },
    { field: 'severity',   written: null,     read: null },
    { field: 'createdBy',  written: 'null',   read: null },
    { field: 'createdBy',  written: '  ',     read: null },
    { field: 'createDate', written: 'null',   read: null },
    { field: 'category',   written: null,     read: null },
    { field: 'category',   written: ' 019 ',  read: '019' },
  ] as const)('reads $field $written as $read', ({ field, written, read }) => {
    expect(page({ [field]: written })?.[field]).toBe(read);
  });

  it.each([
    ['no id', { ticketID: undefined }],
    ['an id that is no number', { ticketID: 'x' }],
    ['no client', { clientID: null }],
    ['a severity that is no number', { severity: 'high' }],
    ['a status that is no text', { ticketStatus: 7 }],
  ])('refuses a row with %s', (_what, row) => {
    expect(codeThrownBy(() => page(row))).toBe('UPSTREAM_MALFORMED');
  });

  it('names the place of what it refuses, not the value', () => {
    expect(() => page({ ticketID: 'hush' })).toThrow(/at responses\.0\.ticketID/);
    expect(() => page({ ticketID: 'hush' })).not.toThrow(/hush/);
  });
});

describe('an overview', () => {
  it('gives the name of the customer', () => {
    const row = {
      ...TICKET,
      clientName: 'ACME &amp; Sons',
      ticketStatus: 'In-Progress',
      severity: '100',
    };
    expect(parse(ticketOverviews, { responses: [row] }).responses).toEqual([
      { ticketID: '5400123', clientID: '70001', clientName: 'ACME & Sons' },
    ]);
  });
});

describe('the details of a ticket', () => {
  const details = (detail: object, ...notes: object[]) =>
    parse(ticketDetails, {
      ticketDetails: [{ ...DETAIL, ...detail }],
      ticketNotes: notes.map((note) => ({ ...NOTE, ...note })),
    });

  it('are read whole', () => {
    expect(details({}, {})).toEqual({
      tasks: [
        {
          detailId: '8801',
          serviceNumber: 'VC0000001',
          status: 'I',
          workQueue: 'Holmdel NOC Investigate',
          assignee: null,
          updatedAt: '2024-05-20T08:15:42.117-04:00',
        },
      ],
      notes: [
        {
          noteId: '60000001',
          type: 'ADN',
          text: '#*Robot*#\r\nTriage \u2013 x ',
          serviceNumbers: ['VC0000001', '02005E000001'],
          createdAt: '2024-05-20T08:15:42.117-04:00',
          author: 'robot@example.test',
        },
      ],
    });
  });

  it.each(['0', '', ' ', null, undefined])('read the assignee %j as nobody', (assignedToName) => {
    expect(details({ assignedToName }).tasks[0]?.assignee).toBeNull();
  });

  it('keep an assignee', () => {
    expect(details({ assignedToName: ' Ann &amp; Bob ' }).tasks[0]?.assignee).toBe('Ann & Bob');
  });

  it('may name no service number and no work queue', () => {
    const [task] = details({ detailValue: null, currentTaskName: null }).tasks;
    expect(task).toMatchObject({ serviceNumber: null, workQueue: null });
  });

  it('keep a note without text, and the word "null" as text', () => {
    const { notes } = details({}, { noteValue: null }, { noteValue: 'null' });
    expect(notes.map(({ text }) => text)).toEqual([null, 'null']);
  });

  it('read a note for the whole ticket', () => {
    expect(details({}, { serviceNumber: null }).notes[0]?.serviceNumbers).toBeNull();
  });

  it('bring notes into the order of their creation', () => {
    const { notes } = details({}, { noteId: 11 }, { noteId: 9 }, { noteId: 10 });
    expect(notes.map(({ noteId }) => noteId)).toEqual(['9', '10', '11']);
  });
});

describe('a history', () => {
  const history = (...steps: object[]) =>
    historyInOrder(parse(historyBody, { result: steps.map((step) => ({ ...STEP, ...step })) }));

  it('is read whole', () => {
    expect(history({})).toEqual([
      {
        asset: 'VC0000001',
        detailId: '8801',
        task: 'NOC Investigate ',
        taskResult: null,
        notes: ' as typed ',
        noteType: 'ADN',
        enteredBy: "O'Neil",
        assignedTo: null,
        product: 'SD-WAN',
        ticketStatus: 'InProgress',
        enteredAt: new Date('2024-05-21T04:15:00Z'),
      },
    ]);
  });

  it('takes the time of the ticket for a step without its own', () => {
    expect(history({ EnteredDate_N: null })[0]?.enteredAt).toEqual(
      new Date('2024-05-21T02:52:00Z'),
    );
  });

  it('is brought into order, steps without any time first', () => {
    const steps = history(
      { Notes: 'third', EnteredDate_N: '2024-05-21T03:00:00-04:00' },
      { Notes: 'second', EnteredDate_N: '2024-05-21T06:00:00.5Z' },
      { Notes: 'first', EnteredDate_N: null, EnteredDate: null },
    );
    expect(steps.map(({ notes }) => notes)).toEqual(['first', 'second', 'third']);
  });

  it('is refused when a time cannot be read, as its order would be a guess', () => {
    const refused = codeThrownBy(() => history({}, { EnteredDate_N: 'soon' }));
    expect(refused).toBe('UPSTREAM_MALFORMED');
  });

  it('has steps of no task', () => {
    expect(history({ DetailID: null, Asset: null })[0]).toMatchObject({
      detailId: null,
      asset: null,
    });
  });
});
