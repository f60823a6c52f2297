import { continueAt } from '../../../platform/events/page.ts';
import { BEFORE_ALL } from '../../../platform/events/position.ts';

const at = (offset: number, generation = 'one') => ({ generation, offset });
const held = (...offsets: number[]) => offsets.map((offset) => ({ offset, body: offset }));

describe('a reader', () => {
  it.each([
    ['at the end goes on there', at(7), at(7), held(), false, at(7)],
    ['behind it gets what follows', at(5), at(7), held(6, 7), false, at(5)],
    [
      'of a stream without events waits before the first',
      BEFORE_ALL,
      BEFORE_ALL,
      held(),
      false,
      BEFORE_ALL,
    ],
    ['that waited for the first event gets it', BEFORE_ALL, at(2), held(1, 2), false, at(0)],
    [
      'that waited for the first event, held no longer, has a gap',
      BEFORE_ALL,
      at(9),
      held(8, 9),
      true,
      at(7),
    ],
    ['whose next event is held no longer has a gap', at(2), at(9), held(8, 9), true, at(7)],
    ['behind whom nothing is held at all has a gap', at(2), at(9), held(), true, at(9)],
    ['beyond the end has a gap, and goes on at the end', at(12), at(9), held(), true, at(9)],
    [
      'of another generation has a gap, and starts with the oldest',
      at(2, 'two'),
      at(9),
      held(8, 9),
      true,
      at(7),
    ],
    [
      'of another generation has a gap even when all is held',
      at(9, 'two'),
      at(2),
      held(1, 2),
      true,
      at(0),
    ],
    ['of a stream that is gone has a gap', at(4), BEFORE_ALL, held(), true, BEFORE_ALL],
  ])('%s', (_name, position, last, events, gap, stands) => {
    expect(continueAt(position, { last, events })).toEqual({ gap, position: stands, events });
  });
});
