/** Reads each thing once; what was asked for first is what everybody gets, failures included. */
export interface RequestMemo<K, V> {
  load(key: K): Promise<V>;
}

/**
 * Unlike a batch loader it hands out each answer as soon as it is there: an orchestrator that is slow
 * must not hold up what another one has said.
 *
 * @param keyOf gives a key its identity: keys with the same text are read once.
 */
export function createRequestMemo<K, V>(
  read: (key: K) => Promise<V>,
  keyOf: (key: K) => string,
): RequestMemo<K, V> {
  const answers = new Map<string, Promise<V>>();
  return {
    load(key) {
      const name = keyOf(key);
      const known = answers.get(name) ?? read(key);
      answers.set(name, known);
      return known;
    },
  };
}
