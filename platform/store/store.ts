/**
 * What subgraphs keep: values under string keys, with a version so that two writers cannot undo
 * each other. Values are plain JSON, and nobody changes a value in place.
 */
export interface Store {
  get<T>(key: string): Promise<Stored<T> | undefined>;
  /**
   * Version of what stands under a key, 0 when nothing does. Cheap, whatever the size of the value:
   * who keeps something made of a value asks this before reading the value again.
   */
  version(key: string): Promise<number>;
  /**
   * Reads, changes and writes as one step; runs `change` again when somebody else wrote in between,
   * so it must be a pure function. Returning `undefined` leaves the value as it is.
   *
   * @returns the value that now stands.
   */
  update<T>(
    key: string,
    change: (current: T | undefined) => T | undefined,
    options?: UpdateOptions,
  ): Promise<T | undefined>;
  close(): Promise<void>;
}

export interface UpdateOptions {
  /**
   * The value leaves this long after this write, in ms; a key that is written again counts anew. It
   * may leave a moment later, never earlier. Absent: it stays.
   */
  readonly expiresInMs?: number;
}

export interface Stored<T> {
  readonly value: T;
  /** Grows with each write of this key. */
  readonly version: number;
}
