import { newestFirst, recoveriesOf, recoveryKey } from '../../../subgraphs/digi/grouping.ts';
import { parseLogPage } from '../../../subgraphs/digi/log-wire.ts';
import { aLogBody, aPrintedRow } from './a-log-row.ts';

/** What two rows of one recovery say: seconds of the minute, `-` while it runs, and the outcome. */
type Step = readonly [start: number | null, end: number | null, success?: boolean];

const at = (second: number) => `2024-02-15T09:30:${String(second).padStart(2, '0')}Z`;
const rowsOf = (...rows: Record<string, unknown>[]) => parseLogPage(aLogBody(rows)).rows;
const recoveryOf = (...steps: Step[]) => {
  const rows = steps.map(([start, end, Success], index) =>
    aPrintedRow({
      Id: index + 1,
      TimestampSTART: start === null ? null : at(start),
      TimestampEND: end === null ? null : at(end),
      Success,
    }),
  );
  const [recovery, ...others] = recoveriesOf(rowsOf(...rows.reverse()));
  expect(others).toEqual([]);
  return recovery;
};

describe('rows of one request', () => {
  // prettier-ignore
  it.each<[what: string, steps: Step[], started: number | null, ended: number | null, succeeded: boolean | null]>([
    ['a step that runs', [[1, null]], 1, null, null],
    ['a step that worked', [[1, 5, true]], 1, 5, true],
    ['a start without a word, then one that worked', [[1, 2], [2, 9, true]], 1, 9, true],
    ['one that failed, then one that worked', [[1, 2, false], [2, 9, true]], 1, 9, true],
    ['one that failed, then one that runs', [[1, 2, false], [2, null]], 1, null, null],
    ['one that worked, then a word-less end', [[1, 2, true], [2, 9]], 1, 9, true],
    ['all failed', [[1, 2, false], [2, 9, false]], 1, 9, false],
    ['an end that comes before another’s', [[1, 9, false], [2, 5, true]], 1, 9, true],
    ['no word at all', [[1, 2], [2, 9]], 1, 9, null],
    ['one that worked while an older step runs on', [[1, null], [2, 9, true]], 1, null, true],
    ['no start yet', [[null, null]], null, null, null],
    ['a step without a start, which stands last', [[null, null, false], [1, 2, true]], 1, null, false],
  ])('make one recovery: %s', (_what, steps, started, ended, succeeded) => {
    expect(recoveryOf(...steps)).toMatchObject({
      startedAt: started === null ? null : new Date(at(started)),
      endedAt: ended === null ? null : new Date(at(ended)),
      succeeded,
    });
  });

  it('take what is known from whichever row knows it', () => {
    const [recovery] = recoveriesOf(
      rowsOf(
        aPrintedRow({ Id: 1, igzID: '', VeloSerial: 'NYD', TicketID: null }),
        aPrintedRow({
          Id: 2,
          igzID: '00000000-0000-4000-8000-000000000009',
          VeloSerial: 'VC9',
          TicketID: '99',
        }),
      ),
    );
    expect(recovery).toMatchObject({
      orderReference: '00000000-0000-4000-8000-000000000009',
      serialNumber: 'VC9',
      ticketReference: '99',
    });
  });

  it('stand in order of time, those of one second in order of id', () => {
    const [recovery] = recoveriesOf(
      rowsOf(
        aPrintedRow({ Id: 3, Method: 'third', TimestampSTART: at(5) }),
        aPrintedRow({ Id: 2, Method: 'second', TimestampSTART: at(5) }),
        aPrintedRow({ Id: 4, Method: 'first', TimestampSTART: at(1) }),
      ),
    );
    expect(recovery?.steps.map(({ method }) => method)).toEqual(['first', 'second', 'third']);
  });
});

describe('recoveries', () => {
  it('stand newest first, those without a time last, in the order of their keys', () => {
    const recoveries = recoveriesOf(
      rowsOf(
        aPrintedRow({ Id: 1, RequestID: 'none', TimestampSTART: null }),
        aPrintedRow({ Id: 2, RequestID: 'old', TimestampSTART: at(1) }),
        aPrintedRow({ Id: 3, RequestID: 'new-a', TimestampSTART: at(9) }),
        aPrintedRow({ Id: 4, RequestID: 'new-b', TimestampSTART: at(9) }),
      ),
    );
    expect(recoveries.map(({ id }) => id)).toEqual(['new-b', 'new-a', 'old', 'none']);
    const keys = recoveries.map(recoveryKey);
    expect(keys.toSorted(newestFirst)).toEqual(keys);
  });
});
