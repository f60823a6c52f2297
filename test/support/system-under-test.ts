import type { Sandbox } from '../../sandbox/index.ts';
import type { ReceivedCall, Simulator } from '../../sandbox/runtime/types.ts';
import type { World } from '../../sandbox/world/types.ts';
import { ask, type ClientAnswer } from './client.ts';

/** A whole system, whatever its processes are; its world is in the test's own. */
export interface SystemUnderTest {
  /** Of the gateway, without a path. */
  readonly url: string;
  readonly world: World;
  /** Origin of the sandbox's control API. */
  readonly control: string;
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<ClientAnswer<T>>;
  simulator(system: string): Simulator;
  /** What one system was asked since the last clearCalls(). */
  calls(system: string): readonly ReceivedCall[];
  clearCalls(): void;
  stop(): Promise<void>;
}

/** Everything but `stop` of a system whose sandbox runs in the test's process. */
export function systemOver(sandbox: Sandbox, url: string): Omit<SystemUnderTest, 'stop'> {
  const simulator = (name: string): Simulator => {
    const found = sandbox.simulators.find(({ system: known }) => known === name);
    if (!found) throw new Error(`no simulator ${name}`);
    return found;
  };
  return {
    url,
    world: sandbox.world,
    control: sandbox.control.origin,
    ask: (query, variables) => ask(url, query, variables),
    simulator,
    calls: (name) => simulator(name).calls,
    clearCalls: () => sandbox.simulators.forEach((each) => each.clearCalls()),
  };
}

/** Waits until nothing is missing. */
export async function untilNothingIsMissing(
  missing: () => Promise<readonly string[]>,
  withinMs: number,
): Promise<void> {
  const until = performance.now() + withinMs;
  for (;;) {
    const names = await missing();
    if (names.length === 0) return;
    if (performance.now() > until) throw new Error(`not ready: ${names.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
