/** A list of the whole network that is empty or unreadable is asked for again and again, and from this attempt on people are told. */
export const ALERT_FROM_ATTEMPT = 10;

const MIN_WAIT_MS = 120_000;
const MAX_WAIT_MS = 300_000;

/**
 * How long to wait before the next attempt: 120 to 300 s, by chance, so that several installations
 * do not come back together.
 *
 * @param random 0 to below 1.
 */
export function listRetryWaitMs(random: number): number {
  return Math.round(MIN_WAIT_MS + random * (MAX_WAIT_MS - MIN_WAIT_MS));
}
