import { systemClock } from '../../platform/clock.ts';
import type { SettingsDeclaration } from '../../platform/config.ts';
import { startBruin } from '../../sandbox/bruin/index.ts';
import { startCts } from '../../sandbox/cts/index.ts';
import { startDigi } from '../../sandbox/digi/index.ts';
import { startHawkeye } from '../../sandbox/hawkeye/index.ts';
import { startLit } from '../../sandbox/lit/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import { startVelocloud } from '../../sandbox/velocloud/index.ts';
import { createWorld } from '../../sandbox/world/index.ts';
import { modemsOf } from '../../sandbox/world/modems.ts';
import type { World } from '../../sandbox/world/types.ts';
import { bruin } from '../../subgraphs/bruin/index.ts';
import { cts } from '../../subgraphs/cts/index.ts';
import { digi } from '../../subgraphs/digi/index.ts';
import { hawkeye } from '../../subgraphs/hawkeye/index.ts';
import { lit } from '../../subgraphs/lit/index.ts';
import type { SubgraphDefinition } from '../../subgraphs/runtime/define-subgraph.ts';
import type { SubgraphAnswer } from '../../subgraphs/runtime/execute.ts';
import { velocloud } from '../../subgraphs/velocloud/index.ts';
import { aWorld, EPOCH } from '../sandbox/small-world.ts';
import { aProbeTest, manyProbes } from '../support/a-probe.ts';
import { connectSubgraph, type ConnectedSubgraph } from '../support/connect-subgraph.ts';

/** A system that is logged in to, and requests of which each makes a call of its own. */
interface Case {
  readonly system: string;
  start(world: World): Promise<Simulator>;
  connect(environment: Readonly<Record<string, string>>): ConnectedSubgraph;
  /** Of a request: another one for each index. */
  question(index: number): { readonly query: string; readonly variables?: Record<string, unknown> };
  readonly login: RegExp;
  /** Freshness windows, where a list stands between the request and its call. */
  readonly settings?: Readonly<Record<string, string>>;
}

const REQUESTS = 200;
const world = createWorld({ epoch: EPOCH, paused: true });

const connecting =
  <D extends SettingsDeclaration, C>(definition: SubgraphDefinition<D, C>) =>
  (environment: Readonly<Record<string, string>>) =>
    connectSubgraph(definition, environment, {
      ...systemClock,
      now: () => world.clock.now(),
    });

const entity = (typename: string, key: Record<string, string>, fields: string) => ({
  query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${fields} } } }`,
  variables: { of: [{ __typename: typename, ...key }] },
});

/** Many worlds have fewer things than requests: they are asked for again and again, each time anew. */
function nth<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('The world has none.');
  return item;
}

const edgesOf = (orchestrator: number) =>
  world.edges.filter((edge) => edge.orchestrator === orchestrator && edge.serialNumber !== null);

const MODEMS = modemsOf(world.edges).filter(({ edge }) => edge.state !== 'OFFLINE');

/** Each with one test, whose details are a call. */
const PROBES = manyProbes(REQUESTS);
const TESTS = PROBES.map(({ uid }, index) => aProbeTest({ id: 4_100_000 + index, probeUid: uid }));

const CASES: readonly Case[] = [
  {
    system: 'bruin',
    start: (world) => startBruin({ world, port: 0 }),
    connect: connecting(bruin),
    question: (index) => ({
      query: `{ inventory(serviceNumbers: ["VC9${String(index).padStart(6, '0')}"]) { assets { managementStatus } } }`,
    }),
    login: /\/identity\/connect\/token$/,
  },
  {
    system: 'velocloud',
    start: (world) => startVelocloud({ world, port: 0, orchestrator: 0 }),
    connect: connecting(velocloud),
    question: (index) =>
      entity(
        'Edge',
        { serialNumber: nth(edgesOf(0), index).serialNumber ?? '' },
        'links { configuration { type } }',
      ),
    login: /operatorLogin$/,
    settings: { VELOCLOUD_LINK_STATUS_FRESH_MS: '600000' },
  },
  {
    system: 'hawkeye',
    start: () => startHawkeye({ world: aWorld({ probes: PROBES, probeTests: TESTS }), port: 0 }),
    connect: connecting(hawkeye),
    question: (index) =>
      entity(
        'Probe',
        { serialNumber: nth(PROBES, index).serialNumber },
        'tests(window: LAST_60_MIN) { id metrics { name } }',
      ),
    login: /^\/login$/,
    settings: { HAWKEYE_PROBES_FRESH_MS: '600000', HAWKEYE_TESTS_FRESH_MS: '600000' },
  },
  {
    system: 'lit',
    start: (world) => startLit({ world, port: 0 }),
    connect: connecting(lit),
    question: (index) => entity('LitDispatch', { id: `LIT:DIS9${index}` }, 'vendorStatus'),
    login: /\/services\/oauth2\/token$/,
  },
  {
    system: 'cts',
    start: (world) => startCts({ world, port: 0 }),
    connect: connecting(cts),
    question: (index) => entity('CtsDispatch', { id: `CTS:S-9${index}` }, 'vendorStatus'),
    login: /\/services\/oauth2\/token$/,
  },
  {
    system: 'digi',
    start: (world) => startDigi({ world, port: 0 }),
    connect: connecting(digi),
    question(index) {
      const { serialNumber, link } = nth(MODEMS, index);
      const ticketId = String(5_400_000 + index);
      const input = { serialNumber, ticketId, logicalId: link.logicalId };
      return {
        query: `mutation ($input: RebootModemInput!) { rebootModem(input: $input) {
          reboot { state } userErrors { code message } } }`,
        variables: { input },
      };
    },
    login: /\/token$/,
  },
];

describe.each(CASES)('$system, whose session ends under 200 requests at once', (one) => {
  let simulator: Simulator;
  let subgraph: ConnectedSubgraph;

  beforeAll(async () => {
    simulator = await one.start(world);
    const settings = { [`${one.system.toUpperCase()}_QUEUE`]: '100000', ...one.settings };
    subgraph = one.connect({ ...simulator.environment, ...settings });
  });

  afterAll(async () => {
    await subgraph.stop();
    await simulator.stop();
  });

  const ask = (index: number) => {
    const { query, variables } = one.question(index);
    return subgraph.ask(query, variables);
  };
  const asked = () => simulator.calls.filter(({ path }) => !one.login.test(path)).length;
  const logins = () => simulator.calls.filter(({ path }) => one.login.test(path)).length;

  function expectWhole(answers: readonly SubgraphAnswer[]): void {
    expect(answers).toHaveLength(REQUESTS);
    expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([]);
  }

  it('is logged in to once more, and no request fails', async () => {
    await ask(0);
    await simulator.setFault({ kind: 'expired-session', mode: 'once' });
    simulator.clearCalls();
    expectWhole(await Promise.all(Array.from({ length: REQUESTS }, (_, index) => ask(index))));
    expect(logins()).toBe(1);
    // Each came to the system, some of them twice: with the old session, and with the new one.
    expect(asked()).toBeGreaterThan(REQUESTS);
  });

  it('is logged in to once more when it ends in the middle of them', async () => {
    await ask(0);
    simulator.clearCalls();
    const answers = Promise.all(Array.from({ length: REQUESTS }, (_, index) => ask(index)));
    while (asked() < 20) await new Promise((resolve) => setImmediate(resolve));
    await simulator.setFault({ kind: 'expired-session', mode: 'once' });
    expectWhole(await answers);
    expect(logins()).toBe(1);
  });
});
