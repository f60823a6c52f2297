import type { Running } from './lifecycle.ts';

const LONGEST_WAIT_MS = 60_000;

/**
 * Looks at once, and from then on again and again. After a look that failed the wait doubles, from
 * failure to failure, up to a minute. Stopping waits for the look that is under way.
 *
 * @param look tells whether it worked; never throws.
 * @param everyMs between the end of a look and the next one.
 */
export function lookRepeatedly(look: () => Promise<boolean>, everyMs: number): Running {
  let failures = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function turn(): Promise<void> {
    failures = (await look()) ? 0 : failures + 1;
    if (stopped) return;
    const waitMs = Math.min(everyMs * 2 ** failures, LONGEST_WAIT_MS);
    timer = setTimeout(() => void (round = turn()), waitMs).unref();
  }

  let round = turn();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
