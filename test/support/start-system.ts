import { startAll, type WholeSystem } from '../../app/roles/all.ts';
import type { ReceivedCall, Simulator } from '../../sandbox/runtime/types.ts';
import type { World } from '../../sandbox/world/types.ts';

/** An error as a client gets it. */
export interface ClientError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** @typeParam T what the test expects of `data`: the assertions are what checks it. */
export interface ClientAnswer<T = unknown> {
  readonly status: number;
  readonly data: T;
  readonly errors: readonly ClientError[];
}

export interface SystemUnderTest {
  readonly url: string;
  readonly world: World;
  readonly system: WholeSystem;
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<ClientAnswer<T>>;
  simulator(system: string): Simulator;
  /** What one system was asked since the last clearCalls(). */
  calls(system: string): readonly ReceivedCall[];
  clearCalls(): void;
  stop(): Promise<void>;
}

/**
 * Starts the whole system on free ports, its world standing still, and waits until it is ready.
 *
 * @param environment settings that differ from the defaults.
 */
export async function startSystem(
  environment: Readonly<Record<string, string>> = {},
): Promise<SystemUnderTest> {
  const system = await startAll({
    environment: { PORT: '0', SANDBOX_SPEED: '0', LOG_LEVEL: 'silent', ...environment },
    say: () => undefined,
  });
  const { sandbox } = system;
  if (!sandbox) throw new Error('the system under test has to have a sandbox');
  await untilReady(system);
  const simulator = (name: string): Simulator => {
    const found = sandbox.simulators.find(({ system: known }) => known === name);
    if (!found) throw new Error(`no simulator ${name}`);
    return found;
  };
  return {
    url: system.gateway.url,
    world: sandbox.world,
    system,
    ask: (query, variables) => ask(system.gateway.url, query, variables),
    simulator,
    calls: (name) => simulator(name).calls,
    clearCalls: () => sandbox.simulators.forEach((each) => each.clearCalls()),
    stop: () => system.stop(),
  };
}

/** One request, as a client makes it. */
export async function ask<T>(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
): Promise<ClientAnswer<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as {
    readonly data: T;
    readonly errors?: readonly ClientError[];
  };
  return { status: response.status, data: body.data, errors: body.errors ?? [] };
}

async function untilReady(system: WholeSystem, withinMs = 20_000): Promise<void> {
  const until = performance.now() + withinMs;
  for (;;) {
    const missing = await system.gateway.missing();
    if (missing.length === 0) return;
    if (performance.now() > until) throw new Error(`not ready: ${missing.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
