import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { RedisConnection } from '../../../../platform/redis/connect.ts';
import type { JsonValue, LaterTask } from '../contracts.ts';
import type { Keys } from './keys.ts';

/** A task that was asked for. */
export interface WaitingTask {
  readonly kind: string;
  readonly key: string;
  readonly payload: JsonValue;
  readonly loads?: readonly string[] | undefined;
  /** When it was due first, in ms since 1970. */
  readonly since: number;
  /** Tells it from the one that it replaced, or that was under the key before. */
  readonly number: string;
}

/** The tasks of a monitor that have not begun, in Redis. Every method is one step there. */
export interface WaitingTasks {
  put(task: LaterTask): Promise<'scheduled' | 'kept' | 'replaced'>;
  drop(kind: string, key: string): Promise<boolean>;
  /** Those that are to be handed out, those that waited longest first. */
  due(nowMs: number, most: number): Promise<readonly WaitingTask[]>;
  /** They are in the queue: they are due again only at a time when something must be amiss. */
  handedOut(tasks: readonly WaitingTask[], againMs: number): Promise<void>;
  /**
   * From here on it waits no longer, and another may be asked for under its key.
   *
   * @returns false for one that was replaced, dropped or done; true again for one that began before and
   * did not end.
   */
  begin(task: WaitingTask): Promise<boolean>;
  end(task: WaitingTask): Promise<void>;
}

/** KEYS: waiting, due. ARGV: id, JSON, due, number, ifPresent. */
const PUT = `
local held = redis.call('HGET', KEYS[1], ARGV[1])
if held and cjson.decode(held).number == ARGV[4] then return 'scheduled' end
if held and ARGV[5] == 'keep' then return 'kept' end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('ZADD', KEYS[2], ARGV[3], ARGV[1])
return held and 'replaced' or 'scheduled'`;
const DROP = `
redis.call('ZREM', KEYS[2], ARGV[1])
return redis.call('HDEL', KEYS[1], ARGV[1])`;
/** ARGV: now, how many. */
const DUE = `
local ids = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])
if #ids == 0 then return {} end
return redis.call('HMGET', KEYS[1], unpack(ids))`;
/** ARGV: when next, then id and number of each. */
const HANDED_OUT = `
for i = 2, #ARGV, 2 do
  local held = redis.call('HGET', KEYS[1], ARGV[i])
  if held and cjson.decode(held).number == ARGV[i + 1] then
    redis.call('ZADD', KEYS[2], 'XX', ARGV[1], ARGV[i])
  end
end
return 1`;
/** KEYS: waiting, due, begun. ARGV: id, number. */
const BEGIN = `
if redis.call('HEXISTS', KEYS[3], ARGV[2]) == 1 then return 1 end
local held = redis.call('HGET', KEYS[1], ARGV[1])
if not held or cjson.decode(held).number ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('HSET', KEYS[3], ARGV[2], ARGV[1])
return 1`;

const stored = z.object({
  kind: z.string(),
  key: z.string(),
  payload: z.custom<JsonValue>((value) => value !== undefined),
  loads: z.array(z.string()).optional(),
  since: z.number(),
  number: z.string(),
});

/** What Redis gives back is JSON of ours. */
export const readTask = (sent: unknown): WaitingTask => stored.parse(sent);

export function createWaitingTasks(connection: RedisConnection, keys: Keys): WaitingTasks {
  const { waiting, due, begun } = keys;
  const run = (script: string, at: readonly string[], ...args: readonly (string | number)[]) =>
    connection.ask('monitors', (redis) => redis.eval(script, at.length, ...at, ...args));

  return {
    async put({ kind, key, payload, loads, dueAt, since = dueAt, ifPresent }) {
      const number = randomBytes(9).toString('base64url');
      const text = JSON.stringify({ kind, key, payload, loads, since: since.getTime(), number });
      const args = [idOf({ kind, key }), text, dueAt.getTime(), number, ifPresent];
      return (await run(PUT, [waiting, due], ...args)) as 'scheduled' | 'kept' | 'replaced';
    },
    drop: async (kind, key) => (await run(DROP, [waiting, due], idOf({ kind, key }))) === 1,
    async due(nowMs, most) {
      const found = (await run(DUE, [waiting, due], nowMs, most)) as readonly (string | null)[];
      return found.flatMap((text) => (text === null ? [] : [readTask(JSON.parse(text))]));
    },
    async handedOut(tasks, againMs) {
      const named = tasks.flatMap((task) => [idOf(task), task.number]);
      await run(HANDED_OUT, [waiting, due], againMs, ...named);
    },
    begin: async (task) => (await run(BEGIN, [waiting, due, begun], idOf(task), task.number)) === 1,
    async end({ number }) {
      await connection.ask('monitors', (redis) => redis.hdel(begun, number));
    },
  };
}

const idOf = ({ kind, key }: Pick<LaterTask, 'kind' | 'key'>) => JSON.stringify([kind, key]);
