import { asError, CodedError } from '../../platform/errors.ts';
import type { GraphError } from './answer.ts';

/**
 * What came of handing something to the ledger. `failed`: an error that may lie in what was sent.
 * `away`: nobody takes anything now.
 */
export interface HandedIn {
  readonly end: 'taken' | 'refused' | 'failed' | 'away';
  /** For the log; absent when it was taken. */
  readonly reason?: unknown;
}

interface Told {
  readonly payload:
    { readonly userErrors: readonly { readonly code: string }[] } | null | undefined;
  readonly errors: readonly GraphError[];
}

/** Errors of those on the way to the database, whatever is sent. */
const CANNOT_NOW: readonly string[] = [
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'NOT_READY',
  'RATE_LIMITED',
];

/** Waits for the answer to a mutation. Never rejects. */
export async function handedIn(answer: Promise<Told>): Promise<HandedIn> {
  try {
    const { payload, errors } = await answer;
    const [refused] = payload?.userErrors ?? [];
    if (refused) return { end: 'refused', reason: refused };
    const [error] = errors;
    if (payload && !error) return { end: 'taken' };
    return { end: CANNOT_NOW.includes(error?.code ?? '') ? 'away' : 'failed', reason: error };
  } catch (thrown) {
    // A proxy may say so of what is too long for it.
    const isAnswered = thrown instanceof CodedError && thrown.code === 'UPSTREAM_MALFORMED';
    return { end: isAnswered ? 'failed' : 'away', reason: asError(thrown) };
  }
}
