import { z } from 'zod';
import { CodedError } from '../../platform/errors.ts';
import { parseJsonBody } from '../../platform/parse.ts';

/** What vendor LIT's answers come in: business outcomes travel inside an HTTP 200. */
export type Envelope =
  | {
      readonly kind: 'success';
      readonly message: string | null;
      readonly dispatch: unknown;
      readonly list: unknown;
    }
  /** The vendor knows no dispatch of the number that was sent. */
  | { readonly kind: 'unknown-number' }
  | { readonly kind: 'refused'; readonly message: string | null };

const UPSTREAM = 'lit';

const ENVELOPE = z.object({
  Status: z.string(),
  Message: z.string().nullish(),
  Dispatch: z.unknown().optional(),
  DispatchList: z.unknown().optional(),
});

/** What the vendor's platform says when a query of theirs finds no row. */
const NO_SUCH_DISPATCH = 'List has no rows for assignment to SObject';

/**
 * @param what the subject of errors, for example `a dispatch`.
 * @throws CodedError UPSTREAM_MALFORMED.
 */
export function parseEnvelope(what: string, body: string): Envelope {
  const envelope = parseJsonBody(UPSTREAM, what, body, ENVELOPE);
  const message = envelope.Message?.trim() || null;
  // `Success`, but `error`: the vendor is not consistent about capitals, so neither are we.
  switch (envelope.Status.toLowerCase()) {
    case 'success':
      return { kind: 'success', message, dispatch: envelope.Dispatch, list: envelope.DispatchList };
    case 'error':
      return message === NO_SUCH_DISPATCH
        ? { kind: 'unknown-number' }
        : { kind: 'refused', message };
    default:
      throw new CodedError(
        'UPSTREAM_MALFORMED',
        `${UPSTREAM} answered ${what} with neither Success nor error`,
        { upstream: UPSTREAM },
      );
  }
}

/** The error for a reading that the vendor refused: its text stays out, it is not about an input. */
export function readingRefused(what: string): CodedError {
  return new CodedError(
    'UPSTREAM_REJECTED',
    `${UPSTREAM} answered ${what} with an error of its own`,
    { upstream: UPSTREAM, upstreamStatus: 200 },
  );
}
