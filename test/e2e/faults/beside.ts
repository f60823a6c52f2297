/** A case by its title. */
export type Case<T> = readonly [title: string, hold: (on: T) => Promise<void>];

/** Cases that run beside the tests. */
export interface Beside {
  /** Resolves when the case of this title has held; rejects with what it found. */
  held(title: string): Promise<void>;
  /** Resolves when all are over, however they ended. */
  over(): Promise<void>;
}

/** Carries out `first` one after the other, then `last` all at once, while other tests run. */
export function carryOutBeside<T>(
  on: T,
  { first, last }: { readonly first: readonly Case<T>[]; readonly last: readonly Case<T>[] },
): Beside {
  const ends = new Map<string, Promise<void>>();
  let turn: Promise<unknown> = Promise.resolve();
  function begin([title, hold]: Case<T>): Promise<unknown> {
    if (ends.has(title)) throw new Error(`two cases "${title}"`);
    const end = turn.then(() => hold(on));
    ends.set(title, end);
    // Its own test tells how it ended; until then nobody misses it.
    return end.catch(() => undefined);
  }
  for (const each of first) turn = begin(each);
  const over = Promise.all(last.map(begin));
  return {
    held: (title) => ends.get(title) ?? Promise.reject(new Error(`no case "${title}"`)),
    over: async () => void (await over),
  };
}
