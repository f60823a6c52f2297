import fc from 'fast-check';
import type { BillingEventModel } from '../../../subgraphs/lumin/model.ts';
import { readInOrder } from '../../../subgraphs/lumin/reading.ts';
import type { VendorPage } from '../../../subgraphs/lumin/wire.ts';

const MAX_CALLS = 100;

const event = (id: string, micros: number): BillingEventModel => ({
  id,
  conversationId: null,
  type: 'SCHEDULED',
  rawType: 'billing.scheduled',
  at: new Date(0),
  micros,
  hostId: null,
  hostPhone: null,
  userPhone: null,
  fake: null,
});

/** Pages of a vendor: each continues with the number of the next one. */
function vendorOf(pages: readonly (readonly BillingEventModel[])[]) {
  const asked: (string | null)[] = [];
  return {
    asked,
    readPage: (next: string | null): Promise<VendorPage> => {
      asked.push(next);
      const number = Number(next ?? 0);
      const isLast = number + 1 >= pages.length;
      return Promise.resolve({
        events: pages[number] ?? [],
        next: isLast ? null : String(number + 1),
      });
    },
  };
}

async function idsOf(pages: readonly (readonly BillingEventModel[])[]): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of readInOrder(vendorOf(pages).readPage, MAX_CALLS)) ids.push(id);
  return ids;
}

describe('a reading of billing events', () => {
  it('is empty when the vendor has none', async () => {
    expect(await idsOf([[]])).toEqual([]);
  });

  it('goes on behind empty pages, to the end', async () => {
    expect(await idsOf([[], [event('a', 1)], [], [], [event('b', 2)], []])).toEqual(['a', 'b']);
  });

  it('has each id once, wherever it is repeated', async () => {
    const [a, b, c] = [event('a', 1), event('b', 2), event('c', 3)];
    expect(await idsOf([[a, a, b], [b, a, c], [c]])).toEqual(['a', 'b', 'c']);
  });

  it('sorts what happened in one microsecond, also over pages', async () => {
    const pages = [[event('z', 1), event('d', 2)], [event('b', 2), event('c', 2)], [event('a', 3)]];
    expect(await idsOf(pages)).toEqual(['z', 'b', 'c', 'd', 'a']);
  });

  it.each([
    { where: 'in a page', pages: [[event('a', 2), event('b', 1)]] },
    { where: 'between pages', pages: [[event('a', 2)], [event('b', 1)]] },
  ])('is refused when events are out of order $where', async ({ pages }) => {
    await expect(idsOf(pages)).rejects.toMatchObject({
      code: 'UPSTREAM_MALFORMED',
      message: 'lumin answered the billing events with events that are not in order of time',
    });
  });

  it('is refused when a page continues with itself', async () => {
    const pages = vendorOf([[event('a', 1)], [event('b', 2)]]);
    const readPage = (next: string | null) =>
      pages.readPage(next).then((page) => ({ ...page, next: '1' }));
    const reading = readInOrder(readPage, MAX_CALLS);
    expect(await reading.next()).toMatchObject({ value: { id: 'a' } });
    await expect(reading.next()).rejects.toMatchObject({ code: 'UPSTREAM_MALFORMED' });
    expect(pages.asked).toEqual([null, '1']);
  });

  it('ends after its calls when pages never end', async () => {
    let calls = 0;
    const readPage = () => Promise.resolve({ events: [], next: String((calls += 1)) });
    await expect(readInOrder(readPage, 7).next()).rejects.toMatchObject({
      code: 'UPSTREAM_REJECTED',
    });
    expect(calls).toBe(7);
  });

  it('asks for no page that nobody takes', async () => {
    const pages = vendorOf([[event('a', 1), event('b', 2)], [event('c', 3)], [event('d', 4)]]);
    for await (const { id } of readInOrder(pages.readPage, MAX_CALLS)) if (id === 'a') break;
    expect(pages.asked).toEqual([null]);
  });

  it('shows the same in whatever pages the vendor cuts it', async () => {
    const times = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 });
    const cuts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(times, cuts, async (micros, lengths) => {
        const events = micros
          .toSorted((a, b) => a - b)
          .map((time, index) => event(`e${(index * 7) % 31}`, time));
        const pages: BillingEventModel[][] = [];
        for (let start = 0, turn = 0; start < events.length; turn += 1) {
          const length = lengths[turn % lengths.length] ?? 1;
          pages.push(events.slice(Math.max(0, start - 1), start + length));
          start += Math.max(length, turn % lengths.length === 0 ? 1 : 0);
        }
        const expected = events
          .toSorted((a, b) => a.micros - b.micros || (a.id < b.id ? -1 : 1))
          .map(({ id }) => id);
        expect(await idsOf([...pages, events.slice(-3)])).toEqual(expected);
      }),
    );
  });
});
