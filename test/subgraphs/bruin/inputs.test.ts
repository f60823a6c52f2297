import { wrongInput } from '../../../subgraphs/bruin/inputs.ts';

type Mutation = Parameters<typeof wrongInput>[0];

/** The least that each mutation takes. */
const LEAST: Record<Mutation, Record<string, unknown>> = {
  appendTicketNotes: { ticketId: '5400123', notes: [{ text: 'x' }] },
  openOutageTask: { customerId: '70001', serialNumber: 'VC0000001' },
  resolveTicketTask: { taskId: '5400123:8801' },
  reopenTicketTask: { taskId: '5400123:8801' },
  unpauseTicketTask: { taskId: '5400123:8801' },
  setTicketSeverity: { ticketId: '5400123', severity: 2, reason: 'edge down' },
  moveTicketTask: { taskId: '5400123:8801', workQueue: 'HNOC Investigate' },
  createTicket: {
    customerId: '70001',
    topic: 'SERVICE_AFFECTING',
    serviceNumbers: ['VC0000001'],
    contacts: [{ name: 'Ann', email: 'ann@example.test', phone: '2125550142' }],
  },
  closeTicket: { ticketId: '5400123', note: 'x' },
  subscribeToTicket: { ticketId: '5400123', email: 'ann@example.test' },
  retryTicketNote: { id: '0'.repeat(32) },
  dismissTicketNote: { id: '00000000-0000-4000-8000-000000000000' },
};
/** A note is settled by its id alone. */
const SETTLING: readonly Mutation[] = ['retryTicketNote', 'dismissTicketNote'];
const MUTATIONS = (Object.keys(LEAST) as Mutation[]).filter((one) => !SETTLING.includes(one));
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `N${index}`);
const notes = (...all: object[]) => ({ notes: all });
const paths = (mutation: Mutation, more: Record<string, unknown>) =>
  wrongInput(mutation, { ...LEAST[mutation], ...more }).map(
    ({ code, path }) => `${code} ${path?.join('.')}`,
  );

describe('inputs of mutations', () => {
  it.each(MUTATIONS)(
    '%s takes the least, and keys of 1 to 200 printable characters',
    (mutation) => {
      expect(paths(mutation, {})).toEqual([]);
      expect(paths(mutation, { idempotencyKey: null })).toEqual([]);
      expect(paths(mutation, { idempotencyKey: 'é'.repeat(200) })).toEqual([]);
      for (const key of ['', 'x'.repeat(201), 'line\nend', 'nul\u0000']) {
        expect(paths(mutation, { idempotencyKey: key })).toEqual(['INVALID input.idempotencyKey']);
      }
    },
  );

  // prettier-ignore
  it.each<{ mutation: Mutation; more: Record<string, unknown>; wrong: string[] }>([
    { mutation: 'appendTicketNotes', more: { ticketId: '54x' },                                      wrong: ['INVALID input.ticketId'] },
    { mutation: 'appendTicketNotes', more: { ticketId: '5400123:8801' },                             wrong: ['INVALID input.ticketId'] },
    { mutation: 'appendTicketNotes', more: { ticketId: '99999999999' },                              wrong: ['INVALID input.ticketId'] },
    { mutation: 'appendTicketNotes', more: { notes: [] },                                            wrong: ['INVALID input.notes'] },
    { mutation: 'appendTicketNotes', more: { notes: numbered(50).map((text) => ({ text })) },        wrong: [] },
    { mutation: 'appendTicketNotes', more: { notes: numbered(51).map((text) => ({ text })) },        wrong: ['INVALID input.notes'] },
    { mutation: 'appendTicketNotes', more: notes({ text: '' }),                                      wrong: ['INVALID input.notes.0.text'] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x'.repeat(1499) }),                        wrong: [] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x'.repeat(1500) }),                        wrong: ['INVALID input.notes.0.text'] },
    { mutation: 'appendTicketNotes', more: notes({ text: '📉'.repeat(750) }),                        wrong: ['INVALID input.notes.0.text'] },
    { mutation: 'appendTicketNotes', more: notes({ text: ' \r\n\t' }),                               wrong: ['INVALID input.notes.0.text'] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x', serviceNumbers: ['null'] }),           wrong: ['INVALID input.notes.0.serviceNumbers.0'] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'half \ud83d' }),                            wrong: ['INVALID input.notes.0.text'] },
    { mutation: 'appendTicketNotes', more: notes({ text: '\udcc9 half' }),                            wrong: ['INVALID input.notes.0.text'] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x', serviceNumbers: [] }),                 wrong: ['INVALID input.notes.0.serviceNumbers'] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x', serviceNumbers: numbered(50) }),       wrong: [] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x', serviceNumbers: numbered(51) }),       wrong: ['INVALID input.notes.0.serviceNumbers'] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x', serviceNumbers: ['A', 'A'] }),         wrong: ['DUPLICATE input.notes.0.serviceNumbers.1'] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x', serviceNumbers: [' A'] }),             wrong: ['INVALID input.notes.0.serviceNumbers.0'] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x', taskId: '5400123:1' }),                wrong: [] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x', taskId: '5400124:1' }),                wrong: ['INVALID input.notes.0.taskId'] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x', taskId: '1' }),                        wrong: ['INVALID input.notes.0.taskId'] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x', visibility: 'PRIVATE' }),              wrong: ['INVALID input.notes.0.visibility'] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x', visibility: 'PRIVATE', serviceNumbers: ['A'] }),      wrong: [] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x', visibility: 'PRIVATE', serviceNumbers: ['A', 'B'] }), wrong: ['INVALID input.notes.0.serviceNumbers'] },
    { mutation: 'appendTicketNotes', more: notes({ text: 'x', visibility: 'PUBLIC', serviceNumbers: ['A', 'B'] }),  wrong: [] },
    { mutation: 'createTicket',      more: { notes: [] },                                            wrong: [] },
    { mutation: 'createTicket',      more: { notes: numbered(11) },                                  wrong: ['INVALID input.notes'] },
    { mutation: 'createTicket',      more: { serviceNumbers: numbered(50) },                         wrong: [] },
    { mutation: 'createTicket',      more: { serviceNumbers: numbered(51) },                         wrong: ['INVALID input.serviceNumbers'] },
    { mutation: 'closeTicket',       more: { note: '\n ' },                                          wrong: ['INVALID input.note'] },
    { mutation: 'closeTicket',       more: { note: 'x'.repeat(1500) },                               wrong: ['INVALID input.note'] },
    { mutation: 'subscribeToTicket', more: { email: 'ann' },                                         wrong: ['INVALID input.email'] },
    { mutation: 'retryTicketNote',   more: { id: '' },                                               wrong: ['INVALID input.id'] },
    { mutation: 'openOutageTask',    more: { customerId: 'ACME' },                                   wrong: ['INVALID input.customerId'] },
    { mutation: 'openOutageTask',    more: { serialNumber: '' },                                     wrong: ['INVALID input.serialNumber'] },
    { mutation: 'openOutageTask',    more: { interfaces: ['GE1', 'SFP2', 'CELL1'] },                 wrong: [] },
    { mutation: 'openOutageTask',    more: { interfaces: [] },                                       wrong: ['INVALID input.interfaces'] },
    { mutation: 'openOutageTask',    more: { interfaces: numbered(21) },                             wrong: ['INVALID input.interfaces'] },
    { mutation: 'openOutageTask',    more: { interfaces: ['GE1', 'GE1'] },                           wrong: ['DUPLICATE input.interfaces.1'] },
    { mutation: 'openOutageTask',    more: { interfaces: ['GE 1'] },                                 wrong: ['INVALID input.interfaces.0'] },
    { mutation: 'openOutageTask',    more: { interfaces: ['GE1,GE2'] },                              wrong: ['INVALID input.interfaces.0'] },
    { mutation: 'openOutageTask',    more: { interfaces: ['GE1/0-2.5+x'] },                          wrong: [] },
    { mutation: 'openOutageTask',    more: { contactEmail: "o'neil+noc@mail.example.test" },         wrong: [] },
    { mutation: 'openOutageTask',    more: { contactEmail: 'ann' },                                  wrong: ['INVALID input.contactEmail'] },
    { mutation: 'openOutageTask',    more: { contactEmail: 'ann@example' },                          wrong: ['INVALID input.contactEmail'] },
    { mutation: 'openOutageTask',    more: { contactEmail: 'a@b.test, c@d.test' },                   wrong: ['INVALID input.contactEmail'] },
    { mutation: 'resolveTicketTask', more: { taskId: '8801' },                                       wrong: ['INVALID input.taskId'] },
    { mutation: 'resolveTicketTask', more: { interfaces: [''] },                                     wrong: ['INVALID input.interfaces.0'] },
    { mutation: 'reopenTicketTask',  more: { taskId: '1:2:3' },                                      wrong: ['INVALID input.taskId'] },
    { mutation: 'unpauseTicketTask', more: { taskId: ':' },                                          wrong: ['INVALID input.taskId'] },
    { mutation: 'setTicketSeverity', more: { severity: 0 },                                          wrong: ['INVALID input.severity'] },
    { mutation: 'setTicketSeverity', more: { severity: 1 },                                          wrong: [] },
    { mutation: 'setTicketSeverity', more: { severity: 4 },                                          wrong: [] },
    { mutation: 'setTicketSeverity', more: { severity: 5 },                                          wrong: ['INVALID input.severity'] },
    { mutation: 'setTicketSeverity', more: { reason: ' ' },                                          wrong: ['INVALID input.reason'] },
    { mutation: 'setTicketSeverity', more: { reason: 'x'.repeat(501) },                              wrong: ['INVALID input.reason'] },
    { mutation: 'moveTicketTask',    more: { workQueue: '  ' },                                      wrong: ['INVALID input.workQueue'] },
    { mutation: 'moveTicketTask',    more: { taskId: 'x', workQueue: '' },                           wrong: ['INVALID input.taskId', 'INVALID input.workQueue'] },
  ])('$mutation with $more is held against its rules', ({ mutation, more, wrong }) => {
    expect(paths(mutation, more)).toEqual(wrong);
  });

  // prettier-ignore
  it.each([
    { length: 1500, parts: 2 },
    { length: 2998, parts: 2 },
    { length: 2999, parts: 3 },
    { length: 9000, parts: 7 },
  ])('a text of $length characters is to be split into $parts notes', ({ length, parts }) => {
    const [error] = wrongInput('appendTicketNotes', {
      ticketId: '5400123',
      notes: [{ text: 'x'.repeat(length) }],
    });
    expect(error?.message).toBe(
      `input.notes.0.text: expected at most 1499 characters (UTF-16 units); got ${length}: split the text at line ends into ${parts} or more notes of this list, in their order`,
    );
  });

  it('a text that was split inside of a character says where', () => {
    const [error] = wrongInput('appendTicketNotes', {
      ticketId: '5400123',
      notes: [{ text: '📉 down \ud83d' }],
    });
    expect(error?.message).toBe(
      'input.notes.0.text: expected whole characters; got half of one (U+D83D) at 8: split the text between characters, not inside of one',
    );
  });
});
