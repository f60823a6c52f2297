/** In place of a result that nobody waits for any more. */
export const ABORTED = Symbol('aborted');

/**
 * Waits for some work, but no longer than until the signal is aborted; the work is left behind then,
 * and what comes of it is dropped.
 */
export function untilAborted<T>(
  work: Promise<T>,
  signal: AbortSignal,
): Promise<T | typeof ABORTED> {
  return new Promise((resolve, reject) => {
    const end = () => resolve(ABORTED);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
    if (signal.aborted) end();
    // A race against one promise of the signal would keep every result for as long as the signal.
    else signal.addEventListener('abort', end, { once: true });
  });
}
