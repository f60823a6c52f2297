import type { Path } from './data.ts';

/** Why something could not be read: a failed fetch, or one error that a subgraph reported. */
export interface Cause {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** What was thrown, for the log; never for a client. */
  readonly thrown?: Error;
  /** The subgraph found the operation's variables wrong, before it executed anything. */
  readonly refusesInput?: boolean;
}

/** A cause at one place of the data. */
export interface Loss {
  readonly cause: Cause;
  /** The place, as data has it. */
  readonly path: Path;
  /** How far below it the subgraph saw the error: a null there took what is above with it. */
  readonly below: Path;
  /** The error was seen elsewhere, and this went missing with it. */
  readonly alongside?: boolean;
}

/**
 * What could not be read, by its place in the data.
 *
 * Places are objects and lists of the merged data themselves, not paths: whoever comes to a place,
 * be it to ask for more or to write the response, finds what was lost there.
 */
export interface Losses {
  record(owner: object, key: string | number, loss: Loss): void;
  /** Remembers an error whose place nobody can tell better than by a path. */
  recordLoose(loss: Loss): void;
  at(owner: object, key: string | number): readonly Loss[];
  /** At any key. */
  within(owner: object): readonly Loss[];
  /** In the order in which they were met. */
  all(): Iterable<Loss>;
}

const NONE: readonly Loss[] = [];

export function createLosses(): Losses {
  const places = new Map<object, Map<string | number, Loss[]>>();
  const all: Loss[] = [];
  return {
    record(owner, key, loss) {
      let keys = places.get(owner);
      if (!keys) places.set(owner, (keys = new Map<string | number, Loss[]>()));
      const known = keys.get(key);
      if (known?.some(({ cause }) => cause === loss.cause)) return;
      if (known) known.push(loss);
      else keys.set(key, [loss]);
      all.push(loss);
    },
    recordLoose: (loss) => void all.push(loss),
    within: (owner) => [...(places.get(owner)?.values() ?? [])].flat(),
    at: (owner, key) => places.get(owner)?.get(key) ?? NONE,
    all: () => all,
  };
}
