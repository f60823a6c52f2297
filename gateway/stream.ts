/** Values from one side to the other, in order, a bounded number of them waiting. One reader. */
export interface Stream<T> extends AsyncIterableIterator<T> {
  /** Has no effect once the stream has ended. */
  push(value: T): void;
  /** Puts one value in the place of all that wait. */
  replaceAll(value: T): void;
  /** What waits is read first. */
  end(): void;
  /** As `end`; then the reader gets the error. */
  fail(error: Error): void;
  /** The reader leaves: at once, whether or not it waits for a value. */
  return(): Promise<IteratorResult<T>>;
}

export interface StreamOptions<T> {
  /** How many values may wait. */
  readonly limit: number;
  /** A value came that has no room; it is left out. */
  readonly whenFull: (stream: Stream<T>) => void;
  /** The reader has left before the end. Called once. */
  readonly whenLeft: () => void;
}

/**
 * A generator would do, but for leaving: its `return` waits for the next value, which may come
 * tomorrow.
 */
export function createStream<T>({ limit, whenFull, whenLeft }: StreamOptions<T>): Stream<T> {
  let waiting: T[] = [];
  let readers: Reader<T>[] = [];
  let ended = false;
  let failure: Error | undefined;

  function close(error?: Error): void {
    if (ended) return;
    ended = true;
    failure = error;
    for (const reader of readers.splice(0)) settle(reader);
  }

  /** Gives what there is after the end: the error once, then nothing. */
  function settle({ resolve, reject }: Reader<T>): void {
    const error = failure;
    failure = undefined;
    if (error) reject(error);
    else resolve({ done: true, value: undefined });
  }

  const stream: Stream<T> = {
    [Symbol.asyncIterator]: () => stream,
    push(value) {
      if (ended) return;
      const reader = readers.shift();
      if (reader) reader.resolve({ done: false, value });
      else if (waiting.length < limit) waiting.push(value);
      else whenFull(stream);
    },
    replaceAll(value) {
      waiting = [];
      stream.push(value);
    },
    end: () => close(),
    fail: (error) => close(error),
    next() {
      if (waiting.length > 0) {
        return Promise.resolve({ done: false, value: waiting.shift() as T });
      }
      return new Promise((resolve, reject) => {
        if (ended) settle({ resolve, reject });
        else readers.push({ resolve, reject });
      });
    },
    return() {
      const left = !ended;
      waiting = [];
      failure = undefined;
      close();
      readers = [];
      if (left) whenLeft();
      return Promise.resolve({ done: true, value: undefined });
    },
  };
  return stream;
}

interface Reader<T> {
  readonly resolve: (result: IteratorResult<T>) => void;
  readonly reject: (error: Error) => void;
}
