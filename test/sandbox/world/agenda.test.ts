import { createAgenda } from '../../../sandbox/world/life/agenda.ts';
import { createRandom } from '../../../sandbox/world/random.ts';

const at = (seconds: number): Date => new Date(seconds * 1000);

describe('the agenda', () => {
  it('lets things happen in order of time, and in the order of their coming at the same time', () => {
    const agenda = createAgenda();
    const happened: string[] = [];
    const put = (seconds: number, name: string): void =>
      agenda.at(at(seconds), () => void happened.push(name));
    put(3, 'c');
    put(1, 'a');
    put(3, 'd');
    put(2, 'b');
    put(3, 'e');
    agenda.runUntil(at(3));
    expect(happened.join('')).toBe('abcde');
  });

  it('lets happen what is due at that very moment, and nothing later', () => {
    const agenda = createAgenda();
    const happened: number[] = [];
    for (const seconds of [1, 2, 3]) agenda.at(at(seconds), () => void happened.push(seconds));
    agenda.runUntil(at(2));
    expect(happened).toEqual([1, 2]);
  });

  it('lets happen what a happening puts on it, in its time', () => {
    const agenda = createAgenda();
    const happened: Date[] = [];
    agenda.at(at(1), function again(now) {
      happened.push(now);
      if (happened.length < 3) agenda.at(new Date(now.getTime() + 1000), again);
    });
    agenda.runUntil(at(10));
    expect(happened).toEqual([at(1), at(2), at(3)]);
  });

  it('sorts hundreds of things', () => {
    const agenda = createAgenda();
    const random = createRandom(5);
    const times = Array.from({ length: 500 }, () => random.int(0, 10_000));
    const happened: number[] = [];
    for (const seconds of times) agenda.at(at(seconds), () => void happened.push(seconds));
    agenda.runUntil(at(10_000));
    expect(happened).toEqual([...times].sort((a, b) => a - b));
  });
});
