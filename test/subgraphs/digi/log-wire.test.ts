import { parseLogPage } from '../../../subgraphs/digi/log-wire.ts';
import { aLogBody, aPrintedRow } from './a-log-row.ts';

const rowOf = (overrides: Record<string, unknown>) =>
  parseLogPage(aLogBody([aPrintedRow(overrides)])).rows[0];

describe('a page of the log', () => {
  it('is read row by row', () => {
    expect(parseLogPage(aLogBody([aPrintedRow()]))).toEqual({
      size: 50,
      count: 1,
      rows: [
        {
          id: 7,
          requestId: 'request-1',
          orderReference: '00000000-0000-4000-8000-000000000001',
          serialNumber: 'VC0000031',
          ticketReference: '5400123',
          step: {
            method: 'API Start',
            system: 'DiGi',
            modemSerialNumber: 'TX-0001',
            notes: 'Device answered',
            succeeded: true,
            startedAt: new Date('2024-02-15T09:30:00Z'),
            endedAt: new Date('2024-02-15T09:32:00Z'),
          },
        },
      ],
    });
  });

  // prettier-ignore
  it.each<[field: string, written: unknown, path: string, read: unknown]>([
    ['Id', '12', 'id', 12],
    ['igzID', '', 'orderReference', null],
    ['igzID', undefined, 'orderReference', null],
    ['igzID', 'req-0001', 'orderReference', null],
    ['TicketID', 5400123, 'ticketReference', '5400123'],
    ['TicketID', null, 'ticketReference', null],
    ['VeloSerial', 'NYD', 'serialNumber', null],
    ['Method', null, 'step.method', null],
    ['System', 'NYD', 'step.system', null],
    ['DeviceSN', 'NYD', 'step.modemSerialNumber', null],
    ['DeviceSN', ' nyd ', 'step.modemSerialNumber', null],
    ['Notes', '', 'step.notes', null],
    ['Success', false, 'step.succeeded', false],
    ['Success', 'true', 'step.succeeded', true],
    ['Success', null, 'step.succeeded', null],
    ['Success', undefined, 'step.succeeded', null],
    ['TimestampEND', null, 'step.endedAt', null],
    ['TimestampEND', undefined, 'step.endedAt', null],
    ['TimestampEND', 'NYD', 'step.endedAt', null],
    ['TimestampEND', '2024-02-15 09:32:00.5', 'step.endedAt', new Date('2024-02-15T09:32:00.500Z')],
    ['TimestampSTART', null, 'step.startedAt', null],
  ])('reads %s %j as %s %j', (field, written, path, read) => {
    expect(rowOf({ [field]: written })).toHaveProperty(path, read);
  });

  it.each([
    ['a row without request', { RequestID: '' }],
    ['a row without id', { Id: undefined }],
    ['a day that no calendar has', { TimestampSTART: '2024-02-30T09:30:00Z' }],
    ['a word for an outcome', { Success: 'maybe' }],
  ])('is malformed with %s', (_what, overrides) => {
    expect(() => rowOf(overrides)).toThrow(
      expect.objectContaining({ code: 'UPSTREAM_MALFORMED' }) as Error,
    );
  });

  it.each(['[]', '{}', 'null', '{"Logs":null}', 'no JSON'])('is malformed as %s', (body) => {
    expect(() => parseLogPage(body)).toThrow(
      expect.objectContaining({ code: 'UPSTREAM_MALFORMED' }) as Error,
    );
  });

  it('says that the vendor refused, with its code and without its words', () => {
    const body = '{"Error":{"Code":"40002","Message":"The StartTime (<x>) was not valid"}}';
    expect(() => parseLogPage(body)).toThrow(
      expect.objectContaining({
        code: 'UPSTREAM_REJECTED',
        message: 'digi answered the log of recoveries with an error of its own, code 40002',
      }) as Error,
    );
  });
});
