import { z } from 'zod';
import { CodedError } from '../../platform/errors.ts';
import { parseJsonBody } from '../../platform/parse.ts';
import { errorObject, type ErrorObject } from './error-object.ts';
import type { LogRow } from './model.ts';
import { count, instant, text, truth } from './values.ts';

/** A page of the log as it came. */
export interface LogPage {
  readonly rows: readonly LogRow[];
  /** How many rows a page has at most, in the vendor's words; null: it does not say. */
  readonly size: number | null;
  /** Rows of this page or of the whole log: the vendor does not say which. */
  readonly count: number | null;
}

/** Ids of reboots have this form; other callers of the vendor name their orders otherwise. */
const OUR_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const ROW = z
  .object({
    Id: count,
    igzID: text,
    RequestID: z.string().min(1),
    Method: text,
    System: text,
    VeloSerial: text,
    TicketID: text,
    DeviceSN: text,
    Notes: text,
    Success: truth,
    TimestampSTART: instant,
    TimestampEND: instant,
  })
  .transform((row): LogRow => ({
    id: row.Id,
    requestId: row.RequestID,
    orderReference: row.igzID !== null && OUR_ID.test(row.igzID) ? row.igzID : null,
    serialNumber: row.VeloSerial,
    ticketReference: row.TicketID,
    step: {
      method: row.Method,
      system: row.System,
      modemSerialNumber: row.DeviceSN,
      notes: row.Notes,
      succeeded: row.Success,
      startedAt: row.TimestampSTART,
      endedAt: row.TimestampEND,
    },
  }));

const PAGE = z.object({
  Logs: z.array(ROW),
  Count: count.nullish(),
  Size: count.nullish(),
});

/** @throws CodedError UPSTREAM_REJECTED for the vendor's own error, UPSTREAM_MALFORMED. */
export function parseLogPage(body: string): LogPage {
  const what = 'the log of recoveries';
  const foreign = parseJsonBody(
    'digi',
    what,
    body,
    z.looseObject({ Error: z.unknown().optional() }),
  );
  if (foreign.Error != null) throw refused(parseJsonBody('digi', what, body, errorObject));
  const page = parseJsonBody('digi', what, body, PAGE);
  return { rows: page.Logs, size: page.Size ?? null, count: page.Count ?? null };
}

/** What was asked is ours, not the caller's: its words stay out. */
function refused({ Error: { Code } }: ErrorObject): CodedError {
  const code = Code !== null && /^\w{1,20}$/.test(Code) ? `, code ${Code}` : '';
  return new CodedError(
    'UPSTREAM_REJECTED',
    `digi answered the log of recoveries with an error of its own${code}`,
    { upstream: 'digi', upstreamStatus: 200 },
  );
}
