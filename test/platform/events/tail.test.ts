import { BEFORE_ALL } from '../../../platform/events/position.ts';
import { createTail } from '../../../platform/events/tail.ts';

const at = (offset: number, generation = 'one') => ({ generation, offset });
const event = (offset: number) => ({ offset, body: `e${offset}` });

describe('the tail of a stream', () => {
  it('has the newest events, each behind its place', () => {
    const tail = createTail(at(7), 3);
    for (let offset = 8; offset <= 20; offset += 1)
      expect(tail.push('one', event(offset))).toBe(true);
    expect(tail.head).toEqual(at(20));
    for (const offset of [17, 18, 19]) expect(tail.next(at(offset))).toEqual(event(offset + 1));
    expect(tail.next(at(20))).toBeUndefined();
    expect(tail.next(at(7))).toBeUndefined();
    expect(tail.next(at(19, 'two'))).toBeUndefined();
  });

  it.each([
    ['a hole', 'one', 9],
    ['a repetition', 'one', 7],
    ['another life of the stream', 'two', 8],
  ])('is not continued by %s', (_what, generation, offset) => {
    const tail = createTail(at(7), 3);
    expect(tail.push(generation, event(offset))).toBe(false);
    expect(tail.head).toEqual(at(7));
    expect(tail.next(at(offset - 1, generation))).toBeUndefined();
  });

  it('takes the first event of a stream that had none, and no later one', () => {
    const tail = createTail(BEFORE_ALL, 3);
    expect(tail.push('one', event(2))).toBe(false);
    expect(tail.push('one', event(1))).toBe(true);
    expect(tail.head).toEqual(at(1));
  });

  it('has nothing of before a break', () => {
    const tail = createTail(at(7), 3);
    tail.push('one', event(8));
    tail.breakAt(at(8));
    expect(tail.next(at(7))).toBeUndefined();
    expect(tail.breaks).toBe(1);
  });

  it('wakes all who wait at an event, at a break, and one whose signal is aborted', async () => {
    const tail = createTail(at(7), 3);
    const { signal } = new AbortController();
    const event8 = Promise.all([tail.change(signal), tail.change(signal)]);
    tail.push('one', event(8));
    await event8;
    const broken = tail.change(signal);
    tail.breakAt(at(8));
    await broken;
    const leaving = new AbortController();
    const left = tail.change(leaving.signal);
    leaving.abort();
    await left;
    await tail.change(leaving.signal);
    expect(tail.head).toEqual(at(8));
  });
});
