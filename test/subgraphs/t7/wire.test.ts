import fc from 'fast-check';
import { DateTime } from 'luxon';
import { CodedError } from '../../../platform/errors.ts';
import type { HistoryEntry, Question } from '../../../subgraphs/t7/model.ts';
import {
  buildPredictionRequest,
  buildTicketRow,
  parsePredictionResponse,
} from '../../../subgraphs/t7/wire.ts';

const NOTHING: HistoryEntry = {
  asset: null,
  detailId: null,
  task: null,
  taskResult: null,
  notes: null,
  noteType: null,
  enteredBy: null,
  assignedTo: null,
  product: null,
  ticketStatus: null,
  enteredAt: null,
};
const aStep = (changes: Partial<HistoryEntry>): HistoryEntry => ({
  ...NOTHING,
  asset: 'VC1',
  ...changes,
});
const aQuestion = (changes: Partial<Question>): Question => ({
  taskId: '1:1',
  ticketId: '1',
  serviceNumber: 'VC1',
  history: [aStep({})],
  ...changes,
});

describe('a row of the history that the model reads', () => {
  it('has the names and forms that the model learnt', () => {
    const entry: HistoryEntry = {
      asset: 'VC1',
      detailId: '8801',
      task: 'NOC Investigate',
      taskResult: 'Repair Completed',
      notes: 'Edge is down',
      noteType: 'ADN',
      enteredBy: 'Dana Desk',
      assignedTo: 'Sam Porter',
      product: 'SD-WAN',
      ticketStatus: 'InProgress',
      enteredAt: new Date('2024-05-20T12:15:42.117Z'),
    };
    expect(buildTicketRow('5400123', entry)).toEqual({
      call_ticket_id: '5400123',
      asset: 'VC1',
      detail_id: '8801',
      task: 'NOC Investigate',
      task_result: 'Repair Completed',
      notes: 'Edge is down',
      note_type: 'ADN',
      note_entered_by: 'Dana Desk',
      task_assigned_to: 'Sam Porter',
      product: 'SD-WAN',
      ticket_status: 'InProgress',
      entered_date: '2024-05-20T08:15:42.117-04:00',
    });
  });

  it('leaves out what the step does not have', () => {
    expect(buildTicketRow('5400123', NOTHING)).toEqual({ call_ticket_id: '5400123' });
  });

  it('tells the winter offset from the summer offset', () => {
    const winter = buildTicketRow('1', aStep({ enteredAt: new Date('2024-01-20T13:15:42Z') }));
    expect(winter.entered_date).toBe('2024-01-20T08:15:42.000-05:00');
  });

  it('keeps the instant', () => {
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (enteredAt) => {
        const written = buildTicketRow('1', aStep({ enteredAt })).entered_date ?? '';
        expect(DateTime.fromISO(written).toMillis()).toBe(enteredAt.getTime());
      }),
    );
  });
});

describe('the request for a ticket', () => {
  it('names each service number once, and each step once, oldest first', () => {
    const at = (day: number) => new Date(Date.UTC(2024, 4, day));
    const shared = aStep({ asset: null, notes: 'shared', enteredAt: at(2) });
    const first = aStep({ notes: 'first', enteredAt: at(1) });
    const last = aStep({ asset: 'VC2', notes: 'last', enteredAt: at(3) });
    const request = buildPredictionRequest('1', [
      aQuestion({ taskId: '1:1', history: [first, shared] }),
      aQuestion({ taskId: '1:2', serviceNumber: 'VC2', history: [shared, last] }),
      aQuestion({ taskId: '1:3', serviceNumber: 'VC2', history: [last] }),
    ]);
    expect(request.ticket_id).toBe('1');
    expect(request.assets_to_predict).toEqual(['VC1', 'VC2']);
    expect(request.ticket_rows.map(({ notes }) => notes)).toEqual(['first', 'shared', 'last']);
  });
});

describe('what the model answers', () => {
  const answer = (predictions: unknown[], success = true) =>
    parsePredictionResponse({
      success,
      message: '',
      ticket_id: '1',
      asset_predictions: predictions,
    });
  const results = (...pairs: [string, number][]) =>
    pairs.map(([name, probability]) => ({ name, probability }));

  it('is read with the most probable first, names trimmed, noise of the float kept', () => {
    const task_results = results(
      ['Request Completed', 0.2],
      [' Repair Completed ', 0.9312847256660461],
      ['Other', 0.5],
    );
    expect(answer([{ asset: 'VC1', task_results, error: null }]).get('VC1')).toEqual([
      { name: 'Repair Completed', probability: 0.9312847256660461 },
      { name: 'Other', probability: 0.5 },
      { name: 'Request Completed', probability: 0.2 },
    ]);
  });

  it('is an error for the one asset that has one', () => {
    const message = `The labels ['X'] are not in the "Task Result" labels map.`;
    const predictions = answer([
      { asset: 'VC1', task_results: [], error: { code: 'error_in_prediction', message } },
      { asset: 'VC2', task_results: results(['Repair Completed', 0.5]), error: null },
    ]);
    expect(predictions.get('VC1')).toMatchObject({
      code: 'UPSTREAM_REJECTED',
      message: `t7 cannot predict for this task: ${message}`,
      extensions: { upstream: 't7' },
    });
    expect(predictions.get('VC2')).toHaveLength(1);
  });

  it('shows no more than the beginning of a long error', () => {
    const error = { code: 'x', message: 'y'.repeat(5000) };
    const [failure] = answer([{ asset: 'VC1', task_results: [], error }]).values();
    expect((failure as CodedError).message.length).toBeLessThan(400);
  });

  it('is malformed for an asset with neither predictions nor an error', () => {
    const predictions = answer([{ asset: 'VC1', task_results: [], error: null }]);
    expect(predictions.get('VC1')).toMatchObject({ code: 'UPSTREAM_MALFORMED' });
  });

  it.each<{ when: string; read: () => unknown; code: string }>([
    { when: 'the whole request failed', read: () => answer([], false), code: 'UPSTREAM_REJECTED' },
    {
      when: 'a probability is no number',
      read: () => answer([{ asset: 'VC1', task_results: results(['x', Number.NaN]) }]),
      code: 'UPSTREAM_MALFORMED',
    },
    {
      when: 'the list is missing',
      read: () => parsePredictionResponse({ success: true, message: '' }),
      code: 'UPSTREAM_MALFORMED',
    },
  ])('is $code when $when', ({ read, code }) => {
    expect(read).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('is read or refused with a coded error, whatever it is', () => {
    const prediction = fc.record({
      asset: fc.string(),
      task_results: fc.array(fc.record({ name: fc.string(), probability: fc.float() })),
      error: fc.option(fc.record({ code: fc.string(), message: fc.string() })),
    });
    const response = fc.record({
      success: fc.boolean(),
      message: fc.string(),
      asset_predictions: fc.array(prediction),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), response), (foreign) => {
        try {
          for (const outcome of parsePredictionResponse(foreign).values()) {
            const probabilities =
              outcome instanceof CodedError ? [] : outcome.map(({ probability }) => probability);
            expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
          }
        } catch (error) {
          expect(error).toBeInstanceOf(CodedError);
        }
      }),
    );
  });
});
