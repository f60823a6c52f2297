import { subgraphs } from '../../subgraphs/index.ts';

/**
 * Settings of all subgraphs under which a fault shows at once and is over at once: answers are not
 * shared for longer than a moment, time-outs and pauses are short.
 */
export function shortWindows(): Record<string, string> {
  const short: readonly [suffix: string, value: string][] = [
    ['_FRESH_MS', '1'],
    ['_TIMEOUT_MS', '400'],
    ['_RETRY_DELAY_MS', '5'],
    ['_BREAKER_OPEN_MS', '100'],
  ];
  const names = subgraphs.flatMap(({ settings }) => Object.values(settings).map(({ env }) => env));
  return Object.fromEntries(
    names.flatMap((name) =>
      short.filter(([suffix]) => name.endsWith(suffix)).map(([, value]) => [name, value]),
    ),
  );
}
