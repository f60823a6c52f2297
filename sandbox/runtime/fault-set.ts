import { setTimeout as sleep } from 'node:timers/promises';
import { badInput } from '../../platform/errors.ts';
import { createRandom, type Random } from '../world/random.ts';
import { lateByChanceMs } from './late-by-chance.ts';
import type { Fault } from './types.ts';

type Kind = Fault['kind'];
export type FaultOfKind<K extends Kind> = Extract<Fault, { kind: K }>;

/** The faults of one simulator, whatever it speaks. */
export interface FaultSet {
  /** Those that hold now, in the order in which they were given. Always the same list. */
  readonly current: readonly Fault[];
  /** The first of these kinds that concerns the path. */
  first<K extends Kind>(kinds: readonly K[], path?: string): FaultOfKind<K> | null;
  /** Draws whether this call is among the share that fails; every call that it concerns draws once. */
  strikes(fault: FaultOfKind<'flaky'>): boolean;
  /** Resolves when the answer may leave: what `slow` and `latency` hold it back by adds up. */
  delay(path?: string): Promise<void>;
  /** Takes the place of what held before. @throws CodedError BAD_USER_INPUT for a kind that this system lacks. */
  set(faults: readonly Fault[]): Promise<void>;
  /** Ends one of them, as if it had been felt often enough. */
  end(fault: Fault): void;
  clear(): Promise<void>;
  /** Lets go of every answer that is being held back. */
  release(): void;
}

export interface FaultSetOptions {
  readonly system: string;
  /** What this system can do. */
  readonly kinds: readonly Kind[];
  /** The world's: the same faults strike the same calls in every run. */
  readonly seed: number;
  readonly shut: () => Promise<void>;
  readonly reopen: () => Promise<void>;
}

/** These concern a system as a whole, whatever path they are given. */
const OF_ALL: readonly Kind[] = ['refused', 'expired-session', 'clock-skew'];

export function createFaultSet({ system, kinds, seed, shut, reopen }: FaultSetOptions): FaultSet {
  const current: Fault[] = [];
  const chances = new Map<Fault, Random>();
  const random = createRandom(seed).fork(`faults of ${system}`);
  let held = new AbortController();
  let isShut = false;
  let replaced = Promise.resolve();

  const concerning = (path: string): Fault[] =>
    current.filter(({ kind, onlyPath }) => OF_ALL.includes(kind) || isUnder(onlyPath, path));

  const chanceOf = (fault: Fault): Random => chances.get(fault) ?? random;

  /** One after the other: what is told last holds in the end, however long a port takes to open. */
  function replace(faults: readonly Fault[]): Promise<void> {
    const done = replaced.then(async () => {
      current.splice(0, current.length, ...faults);
      chances.clear();
      for (const fault of faults)
        chances.set(fault, random.fork(`${fault.kind} ${fault.onlyPath ?? ''}`));
      const shuts = faults.some(({ kind }) => kind === 'refused');
      if (shuts === isShut) return;
      await (shuts ? shut() : reopen());
      isShut = shuts;
    });
    replaced = done.catch(() => undefined);
    return done;
  }

  return {
    current,
    first: (wanted, path = '') => concerning(path).find((fault) => isOfKind(fault, wanted)) ?? null,
    strikes: (fault) => chanceOf(fault).chance(fault.share),
    async delay(path = '') {
      const ms = concerning(path).reduce((sum, fault) => sum + lateMs(fault, chanceOf(fault)), 0);
      if (ms === 0) return;
      const { signal } = held;
      await sleep(ms, undefined, { ref: false, signal }).catch(() => undefined);
    },
    async set(faults) {
      for (const { kind } of faults) {
        if (!kinds.includes(kind))
          throw badInput(`fault.kind: ${system} can be ${kinds.join(', ')}; got ${kind}`);
      }
      await replace(faults);
    },
    end(fault) {
      const index = current.indexOf(fault);
      if (index >= 0) current.splice(index, 1);
    },
    clear: () => replace([]),
    release() {
      held.abort();
      held = new AbortController();
    },
  };
}

function lateMs(fault: Fault, chance: Random): number {
  switch (fault.kind) {
    case 'slow':
      return fault.delayMs;
    case 'latency':
      return lateByChanceMs(fault, chance);
    default:
      return 0;
  }
}

const isOfKind = <K extends Kind>(fault: Fault, kinds: readonly K[]): fault is FaultOfKind<K> =>
  (kinds as readonly Kind[]).includes(fault.kind);

const isUnder = (prefix: string | undefined, path: string): boolean =>
  prefix === undefined || path.toLowerCase().startsWith(prefix.toLowerCase());
