import type { RedisConnection } from '../../../../platform/redis/connect.ts';
import type { JsonValue } from '../contracts.ts';
import type { Keys } from './keys.ts';

/** Of a piece that ended. */
export type PieceOutcome = { readonly failed: string } | { readonly result?: JsonValue };

/** What came of the pieces of cycles, in Redis, for as long as somebody waits for it. */
export interface Cycles {
  begin(id: string): Promise<void>;
  /**
   * Says that somebody waits still.
   *
   * @returns how many pieces have ended; undefined when it was forgotten.
   */
  ended(id: string): Promise<number | undefined>;
  /** Place of a piece in its cycle to what came of it. */
  outcomes(id: string): Promise<ReadonlyMap<string, PieceOutcome>>;
  forget(id: string): Promise<void>;
  /** False when nobody waits for its pieces any more. */
  isWanted(id: string): Promise<boolean>;
  record(id: string, place: string, outcome: PieceOutcome): Promise<void>;
}

const OPEN = 'open';
const STILL_WANTED = `
if redis.call('PEXPIRE', KEYS[1], ARGV[1]) == 0 then return -1 end
return redis.call('HLEN', KEYS[1]) - 1`;
const RECORD = `
if redis.call('EXISTS', KEYS[1]) == 1 then redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end
return 1`;

/** @param wantedMs how long a cycle stands without a word of whoever waits for it. */
export function createCycles(connection: RedisConnection, keys: Keys, wantedMs: number): Cycles {
  const ask: typeof connection.ask = (upstream, command) => connection.ask(upstream, command);
  return {
    begin: (id) =>
      ask('monitors', async (redis) => {
        await redis.hset(keys.cycle(id), OPEN, '');
        await redis.pexpire(keys.cycle(id), wantedMs);
      }),
    async ended(id) {
      const count = Number(
        await ask('monitors', (redis) => redis.eval(STILL_WANTED, 1, keys.cycle(id), wantedMs)),
      );
      return count < 0 ? undefined : count;
    },
    async outcomes(id) {
      const { [OPEN]: _, ...found } = await ask('monitors', (redis) =>
        redis.hgetall(keys.cycle(id)),
      );
      return new Map(
        Object.entries(found).map(([place, text]) => [place, JSON.parse(text) as PieceOutcome]),
      );
    },
    forget: (id) => ask('monitors', async (redis) => void (await redis.del(keys.cycle(id)))),
    isWanted: (id) => ask('monitors', async (redis) => (await redis.exists(keys.cycle(id))) === 1),
    record: (id, place, outcome) =>
      ask('monitors', async (redis) => {
        await redis.eval(RECORD, 1, keys.cycle(id), place, JSON.stringify(outcome));
      }),
  };
}
