import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../../platform/clock.ts';
import { createSettingsReader } from '../../../platform/config.ts';
import type { UpstreamWrites } from '../../../platform/http/upstream-client.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMemoryStore } from '../../../platform/store/memory-store.ts';
import type { Store } from '../../../platform/store/store.ts';
import { startDigi } from '../../../sandbox/digi/index.ts';
import type { Simulator } from '../../../sandbox/runtime/types.ts';
import { createWorld } from '../../../sandbox/world/index.ts';
import { modemsOf, type Modem } from '../../../sandbox/world/modems.ts';
import type { World } from '../../../sandbox/world/types.ts';
import { digi } from '../../../subgraphs/digi/index.ts';
import { createSubgraphExecutor, type SubgraphAnswer } from '../../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../../subgraphs/runtime/schema.ts';
import { EPOCH } from '../../sandbox/small-world.ts';
import { subgraphDeps } from '../../support/subgraph-deps.ts';

/** Asks one instance of the subgraph; each call is a request of its own. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<SubgraphAnswer>;

/** DiGi's device management over a whole world, and instances of the subgraph before it that share one store. */
export interface DigiBench {
  readonly world: World;
  readonly vendor: Simulator;
  /** Starts another instance. */
  connect(options?: {
    readonly settings?: Readonly<Record<string, string>>;
    readonly writes?: UpstreamWrites;
  }): Ask;
  /** A modem whose edge is there. */
  modem(place?: number): Modem;
  /** The input that orders the reboot of that modem. */
  order(place?: number, more?: Record<string, unknown>): Record<string, unknown>;
  /** Lets time pass in the world. */
  pass(ms: number): void;
  /** Calls of a path that ends so, whatever came of them. */
  count(ending: string): number;
  /** Resolves when the vendor has received such a call. */
  received(ending: string): Promise<void>;
  stop(): Promise<void>;
}

export const RECOVER = '/RecoverDevice';
export const LOGS = '/Logs';
export const TOKEN = '/token';

export async function startDigiBench(
  options: {
    readonly store?: Store;
    readonly tokenLifeSeconds?: number;
    readonly world?: World;
  } = {},
): Promise<DigiBench> {
  const { store = createMemoryStore(), world = createWorld({ epoch: EPOCH, paused: true }) } =
    options;
  const { tokenLifeSeconds = 3600 } = options;
  const vendor = await startDigi({ world, port: 0, tokenLifeSeconds });
  const stops: (() => Promise<void>)[] = [];
  const count = (ending: string) => vendor.calls.filter(({ path }) => path.endsWith(ending)).length;

  function modem(place = 0): Modem {
    const found = modemsOf(world.edges).filter(({ edge }) => edge.state !== 'OFFLINE')[place];
    if (!found) throw new Error('no modem');
    return found;
  }

  return {
    world,
    vendor,
    connect({ settings = {}, writes = 'allowed' } = {}) {
      const environment = { DIGI_RETRIES: '0', DIGI_LOG_FRESH_MS: '1', ...settings };
      const reader = createSettingsReader({ ...vendor.environment, ...environment }, true);
      const values = reader.read('digi', digi.settings);
      reader.finish();
      const clock = { ...systemClock, now: () => world.clock.now() };
      const instance = digi.start(values, subgraphDeps({ clock, state: store, writes }));
      stops.push(() => instance.stop());
      const execute = createSubgraphExecutor(
        subgraphSchema('digi', instance),
        instance,
        silentLogger,
      );
      return (query, variables) => execute({ query, variables }, { requestId: 'request-1' });
    },
    modem,
    order(place = 0, more = {}) {
      const { serialNumber, link } = modem(place);
      return { serialNumber, ticketId: '5400108', logicalId: link.logicalId, ...more };
    },
    pass(ms) {
      world.clock.step(ms);
      world.advance();
    },
    count,
    async received(ending) {
      while (count(ending) === 0) await sleep(2);
    },
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
      await vendor.stop();
    },
  };
}

const REBOOT = `id serialNumber ticketId logicalId state reason
  devices { interface siteName carrier message }`;
const ERRORS = 'userErrors { code message path }';

export const ORDER = `mutation ($input: RebootModemInput!) {
  rebootModem(input: $input) { reboot { ${REBOOT} } ${ERRORS} } }`;
export const RETRY = `mutation ($input: SettleModemRebootInput!) {
  settled: retryModemReboot(input: $input) { reboot { ${REBOOT} } ${ERRORS} } }`;
export const DISMISS = `mutation ($input: SettleModemRebootInput!) {
  settled: dismissModemReboot(input: $input) { reboot { ${REBOOT} } ${ERRORS} } }`;
export const REBOOTS = `query ($states: [DeliveryState!], $first: Int! = 50, $after: String) {
  modemReboots(states: $states, first: $first, after: $after) {
    nodes { ${REBOOT} } pageInfo { hasNextPage endCursor } totalCount } }`;
export const RECOVERIES = `query ($since: DateTime, $first: Int! = 50, $after: String) {
  modemRecoveries(since: $since, first: $first, after: $after) {
    nodes { id serialNumber ticketReference orderReference startedAt endedAt succeeded
      steps { method system modemSerialNumber notes succeeded startedAt endedAt } }
    pageInfo { hasNextPage endCursor } } }`;
export const OF_EDGES = `query ($of: [_Any!]!, $last: Int! = 10) {
  _entities(representations: $of) { ... on Edge {
    serialNumber modemRecoveries(last: $last) { id succeeded orderReference } } } }`;

export interface ShownReboot {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly devices: readonly unknown[];
}

/** What a mutation of this bench answered; a failure of it fails the test. */
export function payloadOf(answer: SubgraphAnswer): {
  readonly reboot: ShownReboot | null;
  readonly userErrors: readonly { readonly code: string; readonly path: string[] | null }[];
} {
  expect(answer.errors).toBeUndefined();
  const [payload] = Object.values(answer.data ?? {});
  return payload as ReturnType<typeof payloadOf>;
}

/** The reboot of an answer that has one. */
export function rebootOf(answer: SubgraphAnswer): ShownReboot {
  const { reboot } = payloadOf(answer);
  if (!reboot) throw new Error('The answer has no reboot.');
  return reboot;
}
