import { sha256 } from '../content-hash.ts';
import { CodedError } from '../errors.ts';
import type { Delivery, DeliveryState } from './contract.ts';

/** What stands in the store for one delivery. */
export interface DeliveryRecord<T, R> {
  /** Version of this form. */
  readonly form: number;
  readonly id: string;
  /** SHA-256 of the whole content, fields in order of their names. */
  readonly contentHash: string;
  readonly content: T;
  /** `FREE`: nothing was sent, so its key may be used anew. */
  readonly state: DeliveryState | 'FREE';
  /** Which sending this is: only the one that stands here may say how it ended. */
  readonly attempt: string;
  /** When that sending began. */
  readonly startedAt: string;
  readonly createdAt: string;
  readonly settledAt: string | null;
  readonly receipt: R | null;
  readonly reason: string | null;
  /** Hash of the caller's key; null without one. */
  readonly keyHash: string | null;
}

export const DELIVERY_FORM = 1;

const LEFT_BEHIND = 'The process that sent it ended before the answer came';

/** As the caller sees it; one whose sender must be gone is `UNCERTAIN`. */
export function shown<T, R>(
  record: DeliveryRecord<T, R>,
  now: Date,
  abandonedAfterMs: number,
): Delivery<T, R> | undefined {
  if (record.state === 'FREE') return undefined;
  const left = isAbandoned(record, now, abandonedAfterMs);
  return {
    id: record.id,
    content: record.content,
    state: left ? 'UNCERTAIN' : record.state,
    receipt: record.receipt,
    reason: left ? LEFT_BEHIND : record.reason,
    createdAt: new Date(record.createdAt),
    settledAt: record.settledAt === null ? null : new Date(record.settledAt),
  };
}

/** Whether somebody has to look what became of it. */
export function isOpen(
  record: DeliveryRecord<unknown, unknown>,
  now: Date,
  abandonedAfterMs: number,
): boolean {
  return record.state === 'UNCERTAIN' || isAbandoned(record, now, abandonedAfterMs);
}

/** Whether nothing can be sent of it again, so that it stays as it is until it is forgotten. */
export function isFinal({ state }: { readonly state: DeliveryState | 'FREE' }): boolean {
  return state === 'SENT' || state === 'REFUSED' || state === 'DISMISSED';
}

/** @throws CodedError UPSTREAM_MALFORMED when a newer release wrote it: what it means is not known here. */
export function readable<T extends { readonly form: number }>(
  record: T | undefined,
): T | undefined {
  if (record === undefined || record.form <= DELIVERY_FORM) return record;
  throw new CodedError(
    'UPSTREAM_MALFORMED',
    `store holds a delivery that a newer release recorded: expected form ${DELIVERY_FORM}, got ${record.form}. Nothing was sent; ask that release`,
    { upstream: 'store', delivered: 'no' },
  );
}

/** The key itself stays out of the store and out of ids: callers may put into it what others must not read. */
export const keyHash = (key: string): string => sha256(key);

function isAbandoned(
  { state, startedAt }: DeliveryRecord<unknown, unknown>,
  now: Date,
  abandonedAfterMs: number,
): boolean {
  return state === 'SENDING' && now.getTime() - Date.parse(startedAt) >= abandonedAfterMs;
}
