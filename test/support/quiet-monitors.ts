/**
 * Monitors that only fill what the graph serves, at once, and change nothing outside: what a test of the
 * graph finds in the upstream systems is the world's or its own.
 */
export const QUIET_MONITORS = {
  MONITORS: 'customer-cache,hawkeye-customer-cache,service-dispatch',
  MONITOR_JITTER_MS: '0',
  MONITOR_LISTENS: 'false',
  SERVICE_DISPATCH_INTERVAL_SECONDS: '900',
  EFFECTS: 'dry-run',
};
