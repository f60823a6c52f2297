import type { ServerResponse } from 'node:http';
import { CodedError } from '../../platform/errors.ts';
import type { RequestLife } from '../context.ts';

/** Begins the life of a request. `end` when its answer is there. */
export function startLife(
  response: ServerResponse,
  timeoutMs: number,
): RequestLife & { end(): void } {
  const deadline = new AbortController();
  const wanted = new AbortController();
  const timer = setTimeout(() => {
    const message = `The ${timeoutMs} ms that a request may take are over.`;
    const over = new CodedError('SUBGRAPH_TIMEOUT', message);
    deadline.abort(over);
    wanted.abort(over);
  }, timeoutMs);
  response.once('close', () => {
    if (response.writableFinished) return;
    wanted.abort(new CodedError('SUBGRAPH_UNAVAILABLE', 'The client has gone.'));
  });
  return {
    deadline: deadline.signal,
    wanted: wanted.signal,
    end: () => clearTimeout(timer),
  };
}
