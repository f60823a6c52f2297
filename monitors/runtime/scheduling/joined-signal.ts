/** A signal that ends when one of several does. */
export interface JoinedSignal {
  readonly signal: AbortSignal;
  readonly abort: (reason: unknown) => void;
  /** Lets go of the others, which may live for long. */
  readonly leave: () => void;
}

/** AbortSignal.any of Node 20 keeps what it made for as long as the longest-living of its sources. */
export function joinSignals(...sources: readonly AbortSignal[]): JoinedSignal {
  const own = new AbortController();
  const links = sources.map((source) => ({ source, end: () => own.abort(source.reason) }));
  for (const { source, end } of links) {
    if (source.aborted) end();
    else source.addEventListener('abort', end, { once: true });
  }
  return {
    signal: own.signal,
    abort: (reason) => own.abort(reason),
    leave: () => {
      for (const { source, end } of links) source.removeEventListener('abort', end);
    },
  };
}
