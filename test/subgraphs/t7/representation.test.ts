import fc from 'fast-check';
import { CodedError } from '../../../platform/errors.ts';
import { parseQuestion } from '../../../subgraphs/t7/representation.ts';

const STEP = {
  asset: 'VC0000001',
  detailId: '8801',
  task: 'NOC Investigate',
  taskResult: null,
  notes: 'Edge is down',
  noteType: 'ADN',
  enteredBy: 'Dana Desk',
  assignedTo: null,
  product: 'SD-WAN',
  ticketStatus: 'InProgress',
  enteredAt: '2024-05-20T12:15:42.117Z',
};

/** As the gateway sends it with `_entities`. */
const aTask = (changes: Record<string, unknown>) => ({
  __typename: 'TicketTask',
  id: '5400123:8801',
  serviceNumber: 'VC0000001',
  ticket: { id: '5400123' },
  history: [STEP],
  ...changes,
});

describe('what is asked about a task', () => {
  it('is its service number with its history', () => {
    expect(parseQuestion(aTask({}))).toEqual({
      taskId: '5400123:8801',
      ticketId: '5400123',
      serviceNumber: 'VC0000001',
      history: [{ ...STEP, enteredAt: new Date('2024-05-20T12:15:42.117Z') }],
    });
  });

  it.each([
    { when: 'the task names no service number', changes: { serviceNumber: null } },
    { when: 'it has no step', changes: { history: [] } },
    { when: 'no step names a service number', changes: { history: [{ ...STEP, asset: null }] } },
    {
      when: 'its steps name another service number',
      changes: { history: [{ ...STEP, asset: 'VC0000002' }] },
    },
  ])('is nothing when $when', ({ changes }) => {
    expect(parseQuestion(aTask(changes))).toBeNull();
  });

  it.each([
    { when: 'null', changes: { history: null } },
    { when: 'missing', changes: { history: undefined } },
    {
      when: 'null, and there is no service number',
      changes: { history: null, serviceNumber: null },
    },
    { when: 'there, but its ticket is not', changes: { ticket: null } },
  ])('is an error, not nothing, when the history is $when', ({ changes }) => {
    expect(() => parseQuestion(aTask(changes))).toThrow(
      expect.objectContaining({
        code: 'UPSTREAM_UNAVAILABLE',
        extensions: { code: 'UPSTREAM_UNAVAILABLE', upstream: 'bruin' },
      }) as Error,
    );
  });

  it.each([
    { when: 'a ticket id that is no number', changes: { ticket: { id: 'DROP' } } },
    { when: 'a time that is none', changes: { history: [{ ...STEP, enteredAt: 'yesterday' }] } },
    { when: 'a step that is none', changes: { history: ['step'] } },
  ])('is bad input with $when', ({ changes }) => {
    expect(() => parseQuestion(aTask(changes))).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error,
    );
  });

  it('is read or refused with a coded error, whatever is handed over', () => {
    const anything = fc.jsonValue();
    const nearlyRight = fc
      .record(
        { serviceNumber: anything, ticket: anything, history: fc.array(anything) },
        { requiredKeys: [] },
      )
      .map(aTask);
    fc.assert(
      fc.property(fc.oneof(anything, nearlyRight), (representation) => {
        try {
          parseQuestion(representation);
        } catch (error) {
          expect(error).toBeInstanceOf(CodedError);
        }
      }),
    );
  });
});
