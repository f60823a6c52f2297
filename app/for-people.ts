import { systemClock } from '../platform/clock.ts';

/** Somebody watches: words instead of JSON, only what matters, and dispatches that move while they look. */
export const FOR_PEOPLE = {
  LOG_FORMAT: 'pretty',
  LOG_LEVEL: 'warn',
  SERVICE_DISPATCH_INTERVAL_SECONDS: '30',
};

/** A query that every world answers: the still part of the sandbox never changes. */
const FIRST_QUERY =
  '{ ticket(id: "5400123") { status tasks { serviceNumber device { ... on Edge { name state } } } } }';

const PROGRESS_EVERY_MS = 2000;
const POLL_MS = 100;

export interface Announcement {
  /** Of the gateway, without a path. */
  readonly url: string;
  /** Names what is waited for; empty when everything is ready. */
  readonly missing: () => Promise<readonly string[]>;
  readonly say: (line: string) => void;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
}

/** Says every two seconds what is waited for, and once that everything is ready. */
export async function announceReady({ url, missing, say, signal }: Announcement): Promise<void> {
  const from = performance.now();
  let saidAt = from;
  while (!signal.aborted) {
    const names = await missing();
    const now = performance.now();
    if (names.length === 0) {
      say(`Ready after ${((now - from) / 1000).toFixed(1)} s. A first query:`);
      say(`  curl -s ${url}/graphql -H 'content-type: application/json' \\`);
      say(`    -d '${JSON.stringify({ query: FIRST_QUERY })}'`);
      return;
    }
    if (now - saidAt >= PROGRESS_EVERY_MS) {
      say(`Waiting for  ${names.join(', ')}`);
      saidAt = now;
    }
    await systemClock.sleep(POLL_MS, signal).catch(() => undefined);
  }
}
