import { setImmediate as nextTurn } from 'node:timers/promises';
import { JSONParser, TokenType } from '@streamparser/json';
import type { z } from 'zod';
import { CodedError } from './errors.ts';
import { parseValue } from './parse.ts';

/** Where the rows of a long JSON text are, and what they look like. */
export interface RowReading<T> {
  /** For errors: what was asked for. */
  readonly what: string;
  /** Keys that lead from the root to the array; absent, or empty: the root is the array. */
  readonly at?: readonly string[];
  /** A transforming schema keeps what is needed: a row as it came is dropped once it was parsed. */
  readonly row: z.ZodType<T>;
}

/** What a JSON text held. */
export interface ReadRows<T> {
  /** In their order; null when no array stands where the rows should be. */
  readonly rows: readonly T[] | null;
  /** The parsed text without the rows: their array is empty in it. */
  readonly rest: unknown;
}

const SLICE_BYTES = 16 * 1024;
/** Others have their turn after so many slices, or so long. */
const SLICES_PER_TURN = 4;
const TURN_MS = 10;
/** Nobody writes that, and an open level needs some hundred times the memory of its one byte. */
const MAX_DEPTH = 1000;

/**
 * Reads a JSON text while it comes, without ever holding the text or all of its rows as they came,
 * and without holding the event loop: others have a turn after 64 KiB or 10 ms of work.
 *
 * Where something else than the array stands, an object with an error for example, it is handed over
 * parsed, in `rest`; whoever asked knows what it means.
 *
 * @param upstream for errors.
 * @throws CodedError UPSTREAM_MALFORMED for text that is no JSON, ends early, goes on after its end, or is
 * nested beyond all use, and for a row that is not its schema; whatever `body` throws.
 */
export async function readRows<T>(
  upstream: string,
  body: AsyncIterable<Uint8Array>,
  { what, at = [], row }: RowReading<T>,
): Promise<ReadRows<T>> {
  const rows: T[] = [];
  const parser = createRowParser(at);
  const feed = (slice?: Uint8Array) => {
    try {
      return parser.feed(slice);
    } catch (cause) {
      throw malformed(upstream, what, cause);
    }
  };
  let slices = 0;
  let since = performance.now();
  for await (const chunk of body) {
    for (let offset = 0; offset < chunk.length; offset += SLICE_BYTES) {
      for (const foreign of feed(chunk.subarray(offset, offset + SLICE_BYTES)))
        rows.push(parseValue(upstream, `${what}, row ${rows.length},`, foreign, row));
      slices += 1;
      if (slices % SLICES_PER_TURN === 0 || performance.now() - since > TURN_MS) {
        await nextTurn();
        since = performance.now();
      }
    }
  }
  feed();
  const { rest } = parser;
  return { rows: Array.isArray(at.reduce(member, rest)) ? rows : null, rest };
}

interface RowParser {
  /** @returns the rows that this slice completes; without a slice, says that there are no more. */
  feed(slice?: Uint8Array): readonly unknown[];
  /** The root, once it is complete. */
  readonly rest: unknown;
}

function createRowParser(at: readonly string[]): RowParser {
  const parser = new JSONParser({ paths: ['$', ['$', ...at, '*'].join('.')] });
  let found: unknown[] = [];
  let array: unknown;
  let root: { readonly value: unknown } | undefined;
  let depth = 0;
  parser.onToken = ({ token }) => {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth += 1;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth -= 1;
    if (depth > MAX_DEPTH) throw new Error(`it is nested deeper than ${MAX_DEPTH} levels`);
  };
  parser.onValue = ({ value, parent, stack }) => {
    if (stack.length === 0) {
      root = { value };
    } else if (Array.isArray(parent)) {
      if (array !== undefined && array !== parent) throw new Error('the rows stand twice');
      array = parent;
      found.push(value);
      // The parser numbers items itself, so the array need not keep them.
      parent.length = 0;
    }
  };
  return {
    feed(slice) {
      found = [];
      if (slice) parser.write(slice);
      else if (!parser.isEnded) parser.end();
      // An empty text is no error to the parser.
      if (!slice && !root) throw new Error('there is nothing');
      return found;
    },
    get rest() {
      return root?.value;
    },
  };
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function malformed(upstream: string, what: string, cause: unknown): CodedError {
  return new CodedError(
    'UPSTREAM_MALFORMED',
    `${upstream} answered ${what} with text that is not JSON`,
    { upstream },
    cause,
  );
}
