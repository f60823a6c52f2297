import type { RedisConnection } from '../redis/connect.ts';
import type { NumberedEvent } from './event-log.ts';
import { PAGE_EVENTS, type HeldEvent, type Page } from './page.ts';
import { BEFORE_ALL, newGeneration, type Position } from './position.ts';

/**
 * Appends what is new of a producer and trims, in one step. An entry carries its generation, so that
 * whoever waits for entries needs no second look to know whose they are.
 *
 * Entries without their hash are of no known generation: they go, and a new generation begins.
 */
const APPEND = `
local held = redis.call('HMGET', KEYS[2], 'generation', 'last', 'producer:' .. ARGV[3])
local generation, last, told = held[1], tonumber(held[2] or '0'), tonumber(held[3] or '0')
if not generation then
  generation, last = ARGV[1], 0
  redis.call('DEL', KEYS[1])
end
for i = 4, #ARGV, 2 do
  local number = tonumber(ARGV[i])
  if number > told then
    told, last = number, last + 1
    redis.call('XADD', KEYS[1], 'MAXLEN', '=', ARGV[2], string.format('%d-0', last), 'g', generation, 'b', ARGV[i + 1])
  end
end
redis.call('HSET', KEYS[2], 'form', '1', 'generation', generation, 'last', last, 'producer:' .. ARGV[3], told)
return last`;

/** Place and entries of one moment; read apart, a server that is emptied in between would mix two. */
const READ = `
local held = redis.call('HMGET', KEYS[2], 'generation', 'last')
if not held[1] then return false end
local from = '-'
if ARGV[1] == '' or ARGV[1] == held[1] then from = string.format('%d-0', ARGV[2] + 1) end
return { held[1], held[2], redis.call('XRANGE', KEYS[1], from, '+', 'COUNT', ARGV[3]) }`;

/** A long append is cut, so that the server is never busy for long; a producer may repeat any part. */
const APPENDED_AT_ONCE = 200;
const UPSTREAM = 'events';

/** An entry as Redis tells it: its id, then names and values in turn. */
export type Entry = readonly [id: string, fields: readonly string[]];

/** The two keys of a stream: its entries, and a hash with `generation`, `last` and the producers. */
export function streamKeys(prefix: string, stream: string): readonly [string, string] {
  // The braces put both keys into one slot of a cluster.
  const entries = `${prefix}events/{${stream}}`;
  return [entries, `${entries}/meta`];
}

export async function appendTo(
  connection: RedisConnection,
  keys: readonly [string, string],
  keepEvents: number,
  producer: string,
  events: readonly NumberedEvent[],
): Promise<void> {
  for (let from = 0; from < events.length; from += APPENDED_AT_ONCE) {
    const part = events.slice(from, from + APPENDED_AT_ONCE);
    const pairs = part.flatMap(({ number, body }) => [number, JSON.stringify(body)]);
    await connection.ask(UPSTREAM, (redis) =>
      redis.eval(APPEND, 2, ...keys, newGeneration(), keepEvents, producer, ...pairs),
    );
  }
}

export async function lastOf(
  connection: RedisConnection,
  [, meta]: readonly [string, string],
): Promise<Position> {
  const [generation, last] = await connection.ask(UPSTREAM, (redis) =>
    redis.hmget(meta, 'generation', 'last'),
  );
  return generation == null ? BEFORE_ALL : { generation, offset: Number(last) };
}

export async function pageOf(
  connection: RedisConnection,
  keys: readonly [string, string],
  { generation, offset }: Position,
): Promise<Page> {
  const answer = (await connection.ask(UPSTREAM, (redis) =>
    redis.eval(READ, 2, ...keys, generation, offset, PAGE_EVENTS),
  )) as readonly [string, string, readonly Entry[]] | null;
  if (answer === null) return { last: BEFORE_ALL, events: [] };
  const [held, last, entries] = answer;
  return {
    last: { generation: held, offset: Number(last) },
    events: entries.map((entry) => eventOf(entry).event),
  };
}

export function eventOf([id, fields]: Entry): { generation: string; event: HeldEvent } {
  const [, generation = '', , body = 'null'] = fields;
  return { generation, event: { offset: Number.parseInt(id, 10), body: JSON.parse(body) } };
}
