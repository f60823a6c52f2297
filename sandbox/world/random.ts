/**
 * A reproducible source of chance: the same seed gives the same sequence on every machine.
 *
 * Each thing in the world draws from a stream of its own (`fork`), so that adding one thing does not
 * change the fate of all others.
 */
export interface Random {
  /** 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** A number from `min` up to `max`. */
  between(min: number, max: number): number;
  /** True in this share of cases, 0 to 1. */
  chance(share: number): boolean;
  /** One of the items; throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** Text of this many characters of the alphabet. */
  text(length: number, alphabet: string): string;
  /** A stream of its own for what has this name. */
  fork(name: string): Random;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));

  function pick<T>(items: readonly T[]): T {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new Error('cannot pick from an empty list');
    return item;
  }

  return {
    next,
    int,
    between: (min, max) => min + next() * (max - min),
    chance: (share) => next() < share,
    pick,
    text: (length, alphabet) => Array.from({ length }, () => pick([...alphabet])).join(''),
    fork: (name) => createRandom(hash(`${seed}:${name}`)),
  };
}

/** FNV-1a with a final mix: names that differ in one digit give streams that have nothing in common. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
