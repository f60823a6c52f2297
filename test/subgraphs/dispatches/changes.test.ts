import type { VendorRecords } from '../../../subgraphs/dispatches/model.ts';
import {
  MAX_PENDING,
  withChanges,
  withoutPublished,
} from '../../../subgraphs/dispatches/outbox.ts';
import { BASELINE, enterReading } from '../../../subgraphs/dispatches/record.ts';
import type {
  DispatchObservationInput,
  RecordDispatchesInput,
} from '../../../subgraphs/generated/dispatches.ts';
import { anObservation, DAY_MS, NOW } from './builders.ts';

type Reading = Omit<RecordDispatchesInput, 'dispatches'> & {
  readonly dispatches: DispatchObservationInput[];
};

const RULES = { keepClosedDays: 90, generation: 'gen-1' };

/** Enters readings one after the other, an hour apart. */
function entered(...inputs: Partial<Reading>[]): VendorRecords {
  let records: VendorRecords | undefined;
  inputs.forEach((input, hour) => {
    const observedAt = new Date(new Date(NOW).getTime() + hour * 3_600_000);
    const reading: Reading = {
      vendor: 'LIT',
      observedAt,
      dispatches: [],
      complete: true,
      ...input,
    };
    records = enterReading(records, reading, RULES).records;
  });
  if (!records) throw new Error('nothing was entered');
  return records;
}

const bodies = ({ outbox }: VendorRecords) => outbox?.pending.map(({ body }) => body);
const numbers = ({ outbox }: VendorRecords) => outbox?.pending.map(({ number }) => number);

describe('the changes of a reading', () => {
  it('are none in the first reading, however many calls it takes', () => {
    const records = entered(
      { dispatches: [anObservation()], complete: false },
      { dispatches: [anObservation({ status: 'CONFIRMED' })], complete: false },
      { dispatches: [anObservation({ number: 'DIS10002' })], complete: true },
    );
    expect(records.outbox).toEqual({ generation: 'gen-1', lastEvent: 0, pending: [] });
    expect(records.dispatches.map(({ firstSeenAt }) => firstSeenAt)).toEqual([BASELINE, BASELINE]);
  });

  it('are the dispatches that are new and those with another status, by number', () => {
    const records = entered(
      { dispatches: [anObservation(), anObservation({ number: 'DIS10003' })] },
      {
        dispatches: [
          anObservation({ number: 'DIS10003', status: 'CANCELLED', customerId: null }),
          anObservation(),
          anObservation({ number: 'DIS10002', ticketId: null, customerId: null, origin: null }),
        ],
      },
    );
    const at = '2026-11-20T13:00:00.000Z';
    expect(records.outbox).toEqual({
      generation: 'gen-1',
      lastEvent: 2,
      pending: [
        {
          number: 1,
          body: {
            id: 'LIT:DIS10002',
            vendor: 'LIT',
            number: 'DIS10002',
            previousStatus: null,
            status: 'REQUESTED',
            changedAt: at,
            origin: null,
            ticketId: null,
            customerId: null,
          },
        },
        {
          number: 2,
          body: {
            id: 'LIT:DIS10003',
            vendor: 'LIT',
            number: 'DIS10003',
            previousStatus: 'REQUESTED',
            status: 'CANCELLED',
            changedAt: at,
            origin: 'PORTAL',
            ticketId: '5400123',
            customerId: '70001',
          },
        },
      ],
    });
  });

  it('are counted on from reading to reading, and none when the same is read again', () => {
    const confirmed = { dispatches: [anObservation({ status: 'CONFIRMED' })] };
    const records = entered({ dispatches: [anObservation()] }, confirmed, confirmed, {
      dispatches: [anObservation({ status: 'TECH_ON_SITE' })],
      complete: false,
    });
    expect(numbers(records)).toEqual([1, 2]);
    expect(bodies(records)).toMatchObject([
      { previousStatus: 'REQUESTED', status: 'CONFIRMED' },
      { previousStatus: 'CONFIRMED', status: 'TECH_ON_SITE' },
    ]);
  });

  it('hold a dispatch for new that had left the index', () => {
    const closed = { dispatches: [anObservation({ status: 'COMPLETED' })] };
    const later = new Date(new Date(NOW).getTime() + 91 * DAY_MS);
    const records = entered(
      closed,
      { observedAt: later },
      { ...closed, observedAt: new Date(later.getTime() + 1) },
    );
    expect(bodies(records)).toMatchObject([{ previousStatus: null, status: 'COMPLETED' }]);
  });

  it('begin under the records of a release that knew no changes', () => {
    const { outbox: _, ...older } = entered({ dispatches: [anObservation()] });
    const reading = enterReading(
      older,
      {
        vendor: 'LIT',
        observedAt: new Date(NOW),
        dispatches: [anObservation({ status: 'CONFIRMED' })],
        complete: true,
      },
      { ...RULES, generation: 'gen-2' },
    );
    expect(reading.records.outbox).toMatchObject({ generation: 'gen-2', lastEvent: 1 });
  });
});

describe('changes on their way to the log', () => {
  const outbox = entered(
    {},
    { dispatches: [anObservation()] },
    { dispatches: [anObservation({ status: 'CONFIRMED' })] },
  ).outbox ?? { generation: '', lastEvent: 0, pending: [] };
  const [first] = outbox.pending;
  if (first === undefined || 'lost' in first.body) throw new Error('expected a change');
  const change = first.body;

  it('leave once they are there, and their numbers are not given again', () => {
    const rest = withoutPublished(outbox, 'gen-1', 1);
    expect(rest).toMatchObject({ lastEvent: 2, pending: [{ number: 2 }] });
    const empty = withoutPublished(rest, 'gen-1', 2);
    expect(withChanges(empty, [change]).pending).toEqual([{ number: 3, body: change }]);
  });

  it('stay when those of another generation arrived', () => {
    expect(withoutPublished(outbox, 'gen-0', 2)).toEqual(outbox);
  });

  it('give way where they are too many, and say so under the number of the last that is lost', () => {
    const full = withChanges(
      outbox,
      Array.from({ length: MAX_PENDING - 2 }, () => change),
    );
    expect(full.pending).toHaveLength(MAX_PENDING);
    expect(full.pending[0]).toEqual(first);
    const over = withChanges(full, [change, change, change]);
    expect(over.lastEvent).toBe(MAX_PENDING + 3);
    expect(over.pending).toHaveLength(MAX_PENDING);
    expect(over.pending.slice(0, 2)).toEqual([
      { number: 4, body: { lost: true } },
      { number: 5, body: change },
    ]);
    expect(withChanges(over, [change]).pending[0]).toEqual({ number: 5, body: { lost: true } });
    expect(over.pending.at(-1)?.number).toBe(MAX_PENDING + 3);
  });
});
