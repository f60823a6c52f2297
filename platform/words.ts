import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

/** Turns the words of one upstream system into ours. */
export interface Words {
  /**
   * @param field where the word stood, for example `linkState`.
   * @returns our value; `UNKNOWN` for a word that `table` lacks, which is counted each time and
   * logged once for each field and word.
   */
  translate<V extends string>(
    field: string,
    word: string,
    table: ReadonlyMap<string, V>,
  ): V | 'UNKNOWN';
  /** Counts and logs likewise, for a word that something else than a table has looked up in vain. */
  noteUnknown(field: string, word: string): void;
}

/** A system that sends ever new words must not fill the memory with them. */
const MAX_REMEMBERED = 1000;
const MAX_LOGGED_LENGTH = 60;

/** @param upstream public name of the system, for example `bruin`. */
export function createWords(
  upstream: string,
  deps: { readonly log: Logger; readonly metrics: Metrics },
): Words {
  const unknown = deps.metrics.counter(
    'upstream_unknown_words_total',
    'Words of upstream systems that the graph has no value for',
    ['upstream', 'field'],
  );
  const logged = new Set<string>();

  function noteUnknown(field: string, word: string): void {
    unknown.add({ upstream, field });
    const seen = `${field} ${word}`;
    if (logged.has(seen) || logged.size >= MAX_REMEMBERED) return;
    logged.add(seen);
    deps.log.warn(
      { upstream, field, word: word.slice(0, MAX_LOGGED_LENGTH) },
      'upstream used a word that the graph does not know',
    );
  }

  return {
    translate(field, word, table) {
      const value = table.get(word);
      if (value !== undefined) return value;
      noteUnknown(field, word);
      return 'UNKNOWN';
    },
    noteUnknown,
  };
}
