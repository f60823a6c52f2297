import { CodedError } from '../../platform/errors.ts';
import type { SubgraphCallContext } from './transport.ts';

/**
 * Gives a call of a subgraph its time, and ends it when the request ends. A transport that ignores
 * its signal is left behind.
 *
 * @throws CodedError SUBGRAPH_TIMEOUT; the reason of the request's signal; what the call throws.
 */
export async function withinBounds<T>(
  subgraph: string,
  context: SubgraphCallContext,
  timeoutMs: number,
  call: (context: SubgraphCallContext) => Promise<T>,
): Promise<T> {
  const { signal: request } = context;
  const step = new AbortController();
  const { signal } = step;
  const timer = setTimeout(() => {
    const message = `Subgraph "${subgraph}" did not answer within ${timeoutMs} ms.`;
    step.abort(new CodedError('SUBGRAPH_TIMEOUT', message));
  }, timeoutMs);
  const end = () => step.abort(request.reason);
  request.addEventListener('abort', end);
  try {
    request.throwIfAborted();
    return await Promise.race([aborted(signal), call({ ...context, signal })]);
  } catch (thrown) {
    // However a transport words that it was stopped, the reason is ours.
    throw signal.aborted ? (signal.reason as Error) : thrown;
  } finally {
    clearTimeout(timer);
    request.removeEventListener('abort', end);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
