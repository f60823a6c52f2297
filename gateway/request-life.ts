import { CodedError } from '../platform/errors.ts';
import type { RequestLife } from './context.ts';

/** A life that somebody ends. */
export interface OwnedLife extends RequestLife {
  /** The answer is wanted no more. */
  readonly leave: () => void;
  /** The answer is there. */
  readonly end: () => void;
}

/** Begins the life of a request. */
export function startLife(timeoutMs: number): OwnedLife {
  const deadline = new AbortController();
  const wanted = new AbortController();
  const timer = setTimeout(() => {
    const message = `The ${timeoutMs} ms that a request may take are over.`;
    const over = new CodedError('SUBGRAPH_TIMEOUT', message);
    deadline.abort(over);
    wanted.abort(over);
  }, timeoutMs);
  return {
    deadline: deadline.signal,
    wanted: wanted.signal,
    leave: () => wanted.abort(new CodedError('SUBGRAPH_UNAVAILABLE', 'The client has gone.')),
    end: () => clearTimeout(timer),
  };
}
