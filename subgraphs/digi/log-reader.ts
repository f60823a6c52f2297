import { CodedError } from '../../platform/errors.ts';
import type { LogPage } from './log-wire.ts';
import type { LogRow } from './model.ts';

export interface LogReading {
  readonly pageSize: number;
  readonly maxPages: number;
  readonly readPage: (size: number, offset: number) => Promise<LogPage>;
}

/**
 * Reads a log to its end, page by page, while it may grow: rows that move onto a later page come
 * again and are kept once, as they were read last. In which order the vendor gives them does not matter.
 *
 * @throws CodedError UPSTREAM_MALFORMED for an empty page before the end, UPSTREAM_REJECTED when the
 * end is not reached within `maxPages`; whatever `readPage` throws. A part of a log is never returned.
 */
export async function readLog({ pageSize, maxPages, readPage }: LogReading): Promise<LogRow[]> {
  const found = new Map<number, LogRow>();
  let offset = 0;
  for (let pages = 0; pages < maxPages; pages += 1) {
    const page = await readPage(pageSize, offset);
    for (const row of page.rows) found.set(row.id, row);
    offset += page.rows.length;
    if (isLast(page, pageSize, offset)) return [...found.values()];
    if (page.rows.length === 0) throw endsEarly();
  }
  throw tooLong(maxPages);
}

/** A full page may be followed by another; so may one at whose end the count says that there are more. */
function isLast({ rows, size, count }: LogPage, asked: number, readSoFar: number): boolean {
  if (count !== null && count > readSoFar) return false;
  return rows.length === 0 || rows.length < Math.min(asked, size ?? asked);
}

function endsEarly(): CodedError {
  return new CodedError(
    'UPSTREAM_MALFORMED',
    'digi answered the log of recoveries with an empty page before its end',
    { upstream: 'digi' },
  );
}

function tooLong(maxPages: number): CodedError {
  return new CodedError(
    'UPSTREAM_REJECTED',
    `digi did not come to the end of the log of recoveries within ${maxPages} pages`,
    { upstream: 'digi' },
  );
}
