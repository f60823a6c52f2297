import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';

/**
 * Ids of what was begun lately, one value for each hour: adding rewrites what one hour holds, and an
 * hour leaves the store by itself.
 */
export interface RecentIds {
  /** Stores the id; many that are added at the same time are written together. */
  add(id: string): Promise<void>;
  /** Takes out those that were added in this hour or the one before; older ones leave with their hour. */
  remove(ids: readonly string[]): Promise<void>;
  /** Each id once, in no order. */
  all(): Promise<readonly string[]>;
}

const HOUR_MS = 3_600_000;

/** @param prefix stands before the keys of the hours. */
export function createRecentIds(options: {
  readonly store: Store;
  readonly clock: Clock;
  readonly prefix: string;
  readonly rememberMs: number;
}): RecentIds {
  const { store, clock, prefix, rememberMs } = options;
  const keyOf = (hour: number) => `${prefix}/${hour}`;
  const thisHour = () => Math.floor(clock.now().getTime() / HOUR_MS);
  /** Those that wait while a write is under way, and the write that will take them. */
  let waiting: { readonly ids: string[]; readonly written: Promise<void> } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function write(ids: readonly string[]): Promise<void> {
    const change = (held: readonly string[] = []) => [...new Set([...held, ...ids])];
    await store.update<readonly string[]>(keyOf(thisHour()), change, {
      // An id may be added at the end of its hour, and what it names is remembered from then on.
      expiresInMs: rememberMs + HOUR_MS,
    });
  }

  return {
    async add(id) {
      if (!waiting) {
        const ids: string[] = [];
        const written = last.then(() => {
          waiting = undefined;
          return write(ids);
        });
        waiting = { ids, written };
        last = written.catch(() => undefined);
      }
      waiting.ids.push(id);
      return waiting.written;
    },
    async remove(ids) {
      const gone = new Set(ids);
      const without = (held: readonly string[] = []) =>
        held.some((id) => gone.has(id)) ? held.filter((id) => !gone.has(id)) : undefined;
      for (const hour of [thisHour(), thisHour() - 1])
        await store.update<readonly string[]>(keyOf(hour), without, {
          expiresInMs: rememberMs + HOUR_MS,
        });
    },
    async all() {
      const hours = Math.ceil(rememberMs / HOUR_MS) + 1;
      const newest = thisHour();
      const keys = Array.from({ length: hours + 1 }, (_, back) => keyOf(newest - back));
      const held = await Promise.all(keys.map((key) => store.get<readonly string[]>(key)));
      return [...new Set(held.flatMap((ids) => ids?.value ?? []))];
    },
  };
}
