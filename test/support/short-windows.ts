import { subgraphs } from '../../subgraphs/index.ts';

/**
 * Settings of all subgraphs under which a fault shows at once and is over at once: answers are not
 * shared for longer than a moment, time-outs and pauses are short.
 *
 * @param timeoutMs of every call. Default 3000.
 */
export function shortWindows(timeoutMs = 3000): Record<string, string> {
  return settingsByEnding({
    _FRESH_MS: '1',
    _TIMEOUT_MS: String(timeoutMs),
    _RETRY_DELAY_MS: '5',
    _BREAKER_OPEN_MS: '100',
  });
}

/**
 * As `shortWindows`, for one fault after the other: nobody waits for a turn behind calls that are late,
 * no breaker carries what one fault did over to the next, and what was sent is looked for only briefly.
 */
export function oneFaultAtATime(timeoutMs: number): Record<string, string> {
  return {
    ...shortWindows(timeoutMs),
    ...settingsByEnding({
      _CONCURRENCY: '50',
      _BREAKER_FAILURES: '1000',
      _NOTE_HORIZON_MS: '500',
    }),
  };
}

/** Longer than a request takes, short enough to wait for. */
export const BRIEF_MS = 5000;

/** Shared reads stay fresh during one request, and are no longer fresh after a pause of BRIEF_MS. */
export function briefFreshness(): Record<string, string> {
  return settingsByEnding({ _FRESH_MS: String(BRIEF_MS - 100) });
}

/** Nothing that was read is shared with a later request. */
export function noFreshness(): Record<string, string> {
  return settingsByEnding({ _FRESH_MS: '1' });
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

/** What was on its way to a receiver is soon taken for abandoned, at the earliest after two time-outs. */
export const SOON_ABANDONED = {
  DIGI_ABANDONED_AFTER_MS: '1000',
  NOTIFICATIONS_ABANDONED_AFTER_MS: '1000',
  SMTP_TIMEOUT_MS: '3000',
  CHAT_TIMEOUT_MS: '3000',
  SMS_TIMEOUT_MS: '3000',
};
