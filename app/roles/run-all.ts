import { systemClock } from '../../platform/clock.ts';
import type { Running } from '../../platform/lifecycle.ts';
import type { ProcessOptions } from '../process.ts';
import { startAll, type WholeSystem } from './all.ts';

/** A query that every world answers: the still part of the sandbox never changes. */
const FIRST_QUERY =
  '{ ticket(id: "5400123") { status tasks { serviceNumber device { ... on Edge { name state } } } } }';

/** Somebody watches: words instead of JSON, only what matters, and dispatches that move while they look. */
const FOR_PEOPLE = {
  LOG_FORMAT: 'pretty',
  LOG_LEVEL: 'warn',
  SERVICE_DISPATCH_INTERVAL_SECONDS: '30',
};

const PROGRESS_EVERY_MS = 2000;
const POLL_MS = 100;

/** `npm start`: starts everything, says where it is, and when it is ready. */
export async function runAll(options: ProcessOptions): Promise<Running> {
  const environment = { ...FOR_PEOPLE, ...options.environment };
  const system = await startAll({ ...options, environment });
  const { gateway, sandbox } = system;
  options.say(`Playground   ${gateway.url}/`);
  options.say(`GraphQL      ${gateway.url}/graphql`);
  if (sandbox) options.say(`Sandbox      ${sandbox.control.origin}/state`);
  options.say('Sign-in      none: whoever reaches this address may ask everything');
  const stopping = new AbortController();
  void announceReady(system, options.say, stopping.signal);
  return {
    stop() {
      stopping.abort();
      return system.stop();
    },
  };
}

async function announceReady(
  system: WholeSystem,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const from = performance.now();
  let saidAt = from;
  while (!signal.aborted) {
    const missing = await system.gateway.missing();
    const now = performance.now();
    if (missing.length === 0) {
      say(`Ready after ${((now - from) / 1000).toFixed(1)} s. A first query:`);
      say(`  curl -s ${system.gateway.url}/graphql -H 'content-type: application/json' \\`);
      say(`    -d '${JSON.stringify({ query: FIRST_QUERY })}'`);
      return;
    }
    if (now - saidAt >= PROGRESS_EVERY_MS) {
      say(`Waiting for  ${missing.join(', ')}`);
      saidAt = now;
    }
    await systemClock.sleep(POLL_MS, signal).catch(() => undefined);
  }
}
