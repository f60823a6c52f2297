import { systemClock } from '../../platform/clock.ts';
import { startHawkeye } from '../../sandbox/hawkeye/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { World } from '../../sandbox/world/types.ts';
import { hawkeye } from '../../subgraphs/hawkeye/index.ts';
import { aWorld } from '../sandbox/small-world.ts';
import { connectSubgraph, type ConnectedSubgraph } from './connect-subgraph.ts';

/** The subgraph hawkeye, connected to a probe platform over a world that a test lays out. */
export interface HawkeyeBench {
  readonly platform: Simulator;
  readonly subgraph: ConnectedSubgraph;
  /** What a request gets that has no error; every other fails the test. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  entities(query: string, variables: Record<string, unknown>): Promise<unknown>;
  /** Calls of exactly this path. */
  count(path: string): number;
  /** Calls but logins. */
  dataCalls(): number;
  /** Offsets that were asked for, as far as they were answered. */
  offsets(path: string): number[];
  /**
   * Lets something happen before the platform answers.
   *
   * @param happen gets the number of data calls that the platform has answered.
   */
  beforeAnswer(happen: (callsBefore: number) => void): void;
  stop(): Promise<void>;
}

export async function startHawkeyeBench(
  parts: Partial<World>,
  settings: Record<string, string> = {},
): Promise<HawkeyeBench> {
  let happen: (callsBefore: number) => void = () => undefined;
  const world = aWorld({ advance: () => happen(dataCalls()), ...parts });
  const platform = await startHawkeye({ world, port: 0 });
  const dataCalls = () => platform.calls.filter(({ path }) => path !== '/login').length;
  const environment = {
    ...platform.environment,
    HAWKEYE_TIMEOUT_MS: '2000',
    HAWKEYE_RETRIES: '1',
    HAWKEYE_RETRY_DELAY_MS: '5',
    ...settings,
  };
  const clock = { ...systemClock, now: () => world.clock.now() };
  const subgraph = connectSubgraph(hawkeye, environment, clock);

  async function ask(query: string, variables?: Record<string, unknown>) {
    const { data, errors } = await subgraph.ask(query, variables);
    expect(errors).toBeUndefined();
    return data ?? {};
  }

  return {
    platform,
    subgraph,
    ask,
    entities: async (query, variables) => (await ask(query, variables))._entities,
    count: (path) => platform.calls.filter((call) => call.path === path).length,
    dataCalls,
    offsets: (path) =>
      platform.calls
        .filter((call) => call.path === path && call.status === 200)
        .map(({ query }) => Number(query.offset)),
    beforeAnswer: (next) => void (happen = next),
    async stop() {
      await subgraph.stop();
      await platform.stop();
    },
  };
}

/** Variables of an entities query. */
export const probesOf = (...serialNumbers: readonly string[]) => ({
  of: serialNumbers.map((serialNumber) => ({ __typename: 'Probe', serialNumber })),
});
