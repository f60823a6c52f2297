import { startLumin } from '../../sandbox/lumin/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { BillingEvent } from '../../sandbox/world/types.ts';
import { lumin } from '../../subgraphs/lumin/index.ts';
import { aWorld } from '../sandbox/small-world.ts';
import { connectSubgraph, type ConnectedSubgraph } from './connect-subgraph.ts';

export interface EventPage {
  readonly nodes: readonly Record<string, unknown>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The subgraph lumin, connected to a vendor whose events a test lays out. */
export interface LuminBench {
  readonly vendor: Simulator;
  readonly subgraph: ConnectedSubgraph;
  /** A page that has no error; every other fails the test. */
  page(variables?: Record<string, unknown>): Promise<EventPage>;
  /** Ids of all pages, from the first to the last. */
  walk(variables: Record<string, unknown>): Promise<unknown[]>;
  /** Bodies of the calls that were received. */
  bodies(): Record<string, unknown>[];
  /** Statuses of the calls that were received. */
  statuses(): number[];
  /** Lets something happen before the vendor answers; it gets the number of calls that came before. */
  beforeAnswer(next: (callsBefore: number) => void): void;
  /** Another process of the same subgraph, which knows nothing of the one before. */
  restart(changes?: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
}

/** A query for events of the year before the epoch. */
export const EVENTS = `query (
  $from: DateTime! = "2023-06-04T00:00:00Z" $to: DateTime! = "2024-06-03T12:00:00Z"
  $types: [BillingEventType!] $first: Int! = 100 $after: String
) {
  billingEvents(from: $from, to: $to, types: $types, first: $first, after: $after) {
    nodes { id conversationId type rawType at hostId hostPhone userPhone fake }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** @param events oldest first; may grow while the bench stands. */
export async function startLuminBench(
  events: readonly BillingEvent[],
  settings: Record<string, string> = {},
): Promise<LuminBench> {
  let happen: (callsBefore: number) => void = () => undefined;
  const world = aWorld({ billingEvents: events, advance: () => happen(vendor.calls.length) });
  const vendor = await startLumin({ world, port: 0 });
  const environment = {
    ...vendor.environment,
    LUMIN_TIMEOUT_MS: '5000',
    LUMIN_RETRIES: '2',
    LUMIN_RETRY_DELAY_MS: '5',
    ...settings,
  };
  let subgraph = connectSubgraph(lumin, environment);

  async function page(variables: Record<string, unknown> = {}): Promise<EventPage> {
    const { data, errors } = await subgraph.ask(EVENTS, variables);
    expect(errors).toBeUndefined();
    return data?.billingEvents as EventPage;
  }

  return {
    vendor,
    get subgraph() {
      return subgraph;
    },
    page,
    async walk(variables) {
      const ids: unknown[] = [];
      let after: string | null = null;
      do {
        const { nodes, pageInfo }: EventPage = await page({ ...variables, after });
        ids.push(...nodes.map(({ id }) => id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      return ids;
    },
    bodies: () => vendor.calls.map(({ body }) => body as Record<string, unknown>),
    statuses: () => vendor.calls.map(({ status }) => status),
    beforeAnswer: (next) => void (happen = next),
    async restart(changes = {}) {
      await subgraph.stop();
      subgraph = connectSubgraph(lumin, { ...environment, ...changes });
    },
    async stop() {
      await subgraph.stop();
      await vendor.stop();
    },
  };
}
