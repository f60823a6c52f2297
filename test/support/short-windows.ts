import { subgraphs } from '../../subgraphs/index.ts';

/**
 * Settings of all subgraphs under which a fault shows at once and is over at once: answers are not
 * shared for longer than a moment, time-outs and pauses are short.
 */
export function shortWindows(): Record<string, string> {
  return settingsByEnding({
    _FRESH_MS: '1',
    _TIMEOUT_MS: '3000',
    _RETRY_DELAY_MS: '5',
    _BREAKER_OPEN_MS: '100',
  });
}

/** Longer than a request takes, short enough to wait for. */
export const BRIEF_MS = 5000;

/** Shared reads stay fresh during one request, and are no longer fresh after a pause of BRIEF_MS. */
export function briefFreshness(): Record<string, string> {
  return settingsByEnding({ _FRESH_MS: String(BRIEF_MS - 100) });
}

function settingsByEnding(values: Readonly<Record<string, string>>): Record<string, string> {
  const names = subgraphs.flatMap(({ settings }) => Object.values(settings).map(({ env }) => env));
  return Object.fromEntries(
    names.flatMap((name) =>
      Object.entries(values)
        .filter(([ending]) => name.endsWith(ending))
        .map(([, value]) => [name, value]),
    ),
  );
}
