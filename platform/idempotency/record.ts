import { sha256 } from '../content-hash.ts';
import { CodedError } from '../errors.ts';

/** What stands in the store under one key. */
export interface WriteRecord {
  /** Version of this form. */
  readonly form: number;
  /** SHA-256 of the input, fields in order of their names. */
  readonly input: string;
  /**
   * `began`: it may be on its way, or its sender is gone. `done`: final. `uncertain`: sent, end
   * unknown. `free`: nothing was written, so the key may be used anew.
   */
  readonly state: 'began' | 'done' | 'uncertain' | 'free';
  readonly startedAt: string;
  /** The instance that sends, and which of its attempts. */
  readonly owner: string;
  readonly attempt: string;
  readonly prepared: unknown;
  /** Of `done` and `uncertain`. */
  readonly result?: unknown;
}

export const RECORD_FORM = 1;

/** The key itself stays out of the store: callers may put into it what others must not read. */
export function recordKey(operation: string, key: string): string {
  return `idempotency/${sha256(JSON.stringify([operation, key]))}`;
}

/** @throws CodedError UPSTREAM_MALFORMED when a newer release wrote it: what it means is not known here. */
export function readable(record: WriteRecord | undefined): WriteRecord | undefined {
  if (record === undefined || record.form <= RECORD_FORM) return record;
  throw new CodedError(
    'UPSTREAM_MALFORMED',
    `store holds a write that a newer release recorded: expected form ${RECORD_FORM}, got ${record.form}. Nothing was sent; ask that release, or use a new key`,
    { upstream: 'store', delivered: 'no' },
  );
}
