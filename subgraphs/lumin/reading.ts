import { CodedError } from '../../platform/errors.ts';
import { byCodeUnits } from '../../platform/pages.ts';
import type { BillingEventModel } from './model.ts';
import type { VendorPage } from './wire.ts';

type ReadPage = (next: string | null) => Promise<VendorPage>;

/**
 * The events of a query in order of time and then of id, each id once, read no further than they are
 * taken. What is held is what was read so far of one reading: whoever wants little of much stops early.
 *
 * @param maxCalls of one reading.
 * @throws CodedError UPSTREAM_MALFORMED for events out of order and for a page that continues with
 * itself, UPSTREAM_REJECTED when `maxCalls` do not suffice; whatever `readPage` throws.
 */
export async function* readInOrder(
  readPage: ReadPage,
  maxCalls: number,
): AsyncGenerator<BillingEventModel> {
  const seen = new Set<string>();
  /** Events of one microsecond, which the vendor may send in any order. */
  let moment: BillingEventModel[] = [];
  for await (const event of readEvents(readPage, maxCalls)) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    const before = moment[0]?.micros ?? event.micros;
    if (event.micros < before) throw outOfOrder();
    if (event.micros > before) {
      yield* moment.sort(byId);
      moment = [];
    }
    moment.push(event);
  }
  yield* moment.sort(byId);
}

async function* readEvents(
  readPage: ReadPage,
  maxCalls: number,
): AsyncGenerator<BillingEventModel> {
  let next: string | null = null;
  for (let calls = 0; calls < maxCalls; calls += 1) {
    const page: VendorPage = await readPage(next);
    yield* page.events;
    if (page.next === null) return;
    if (page.next === next) throw malformed('with a page that continues with itself');
    next = page.next;
  }
  throw new CodedError(
    'UPSTREAM_REJECTED',
    `lumin did not come to the end of one page of billing events within ${maxCalls} calls`,
    { upstream: 'lumin' },
  );
}

const byId = (a: BillingEventModel, b: BillingEventModel): number => byCodeUnits(a.id, b.id);

/** A cursor that names a time would skip what comes later and is older. */
const outOfOrder = (): CodedError => malformed('with events that are not in order of time');

function malformed(how: string): CodedError {
  return new CodedError('UPSTREAM_MALFORMED', `lumin answered the billing events ${how}`, {
    upstream: 'lumin',
  });
}
