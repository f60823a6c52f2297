import { Readable } from 'node:stream';
import { setImmediate as othersFirst } from 'node:timers/promises';

/** Rows that are made while they are sent. */
export type Rows = Iterable<unknown>;

/** Some milliseconds of work: other callers wait no longer than that. */
const CHARACTERS_AT_ONCE = 262_144;

/** The rows that each item makes, made while they are sent. */
export function* rowsOf<T>(
  items: Iterable<T>,
  rowsOfOne: (item: T) => Iterable<unknown>,
): Generator<unknown, void> {
  for (const item of items) yield* rowsOfOne(item);
}

/** True for what is sent row by row: an iterable, for example a generator, that is no array. */
export const isStreamed = (json: unknown): json is Rows =>
  typeof json === 'object' && json !== null && !Array.isArray(json) && Symbol.iterator in json;

/** The text of a JSON array, in pieces; a reader that is slow, or gone, has no further rows made. */
export const streamedJson = (rows: Rows): Readable =>
  Readable.from(pieces(rows), { objectMode: false });

async function* pieces(rows: Rows): AsyncGenerator<Buffer> {
  let text = '[';
  let isFirst = true;
  for (const row of rows) {
    text += isFirst ? JSON.stringify(row) : `,${JSON.stringify(row)}`;
    isFirst = false;
    if (text.length < CHARACTERS_AT_ONCE) continue;
    yield Buffer.from(text);
    text = '';
    await othersFirst();
  }
  yield Buffer.from(`${text}]`);
}
