import { CodedError } from '../../platform/errors.ts';

/** One page of a list, with the length of the whole list when the page was made. */
export interface ListPage<T> {
  readonly total: number;
  readonly records: readonly T[];
}

export interface PagedList<T> {
  /** For errors, for example `the probes`. */
  readonly what: string;
  readonly readPage: (offset: number) => Promise<ListPage<T>>;
  /** Records with one key are one thing; what was read later counts. */
  readonly keyOf: (record: T) => string;
  readonly maxPages: number;
}

/**
 * Reads a list to its end, page by page, while it may grow and shrink. A list that grew repeats
 * records, which are kept once. One that shrank has moved records onto pages that are read already,
 * so the reading goes back by as many: nothing is skipped.
 *
 * @throws CodedError UPSTREAM_MALFORMED for a page without records before the end,
 * UPSTREAM_REJECTED when the end is not reached within `maxPages`; whatever `readPage` throws.
 * A part of a list is never returned.
 */
export async function readToEnd<T>(list: PagedList<T>): Promise<T[]> {
  const { what, readPage, keyOf, maxPages } = list;
  const found = new Map<string, T>();
  let offset = 0;
  let knownTotal = 0;
  for (let pages = 0; pages < maxPages; pages += 1) {
    const { total, records } = await readPage(offset);
    for (const record of records) found.set(keyOf(record), record);
    const lost = Math.max(0, knownTotal - total);
    knownTotal = total;
    if (lost > 0 && offset > 0) {
      offset = Math.max(0, offset - lost);
      continue;
    }
    offset += records.length;
    if (offset >= total) return [...found.values()];
    if (records.length === 0) throw endsEarly(what);
  }
  throw tooLong(what, maxPages);
}

function endsEarly(what: string): CodedError {
  return new CodedError(
    'UPSTREAM_MALFORMED',
    `hawkeye answered ${what} with an empty page before the end of the list`,
    { upstream: 'hawkeye' },
  );
}

function tooLong(what: string, maxPages: number): CodedError {
  return new CodedError(
    'UPSTREAM_REJECTED',
    `hawkeye did not come to the end of ${what} within ${maxPages} pages`,
    { upstream: 'hawkeye' },
  );
}
