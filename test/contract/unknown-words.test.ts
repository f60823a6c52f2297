import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import type { Clock } from '../../platform/clock.ts';
import { systemClock } from '../../platform/clock.ts';
import { startSandbox, type Sandbox } from '../../sandbox/index.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { recordingLogger } from '../monitors/runtime/log-lines.ts';
import { connectSubgraph } from '../support/connect-subgraph.ts';
import { startRewritingProxy } from '../support/rewriting-proxy.ts';

/** A word that no system has said before. */
const WORD = 'Unheard-of';

interface UnknownWord {
  /** The graph's enum whose values the word has none of. */
  readonly enumName: string;
  readonly subgraph: string;
  readonly simulator: string;
  /** What stands in an answer, its word in a group of its own. */
  readonly said: RegExp;
  /** Name of the vendor's field, as metrics and log lines show it. */
  readonly field: string;
  readonly document: string;
  readonly expected: object;
}

const board = (representation: string, selection: string) =>
  `{ _entities(representations: [${representation}]) { ${selection} } }`;
const EDGE = '{ __typename: "Edge", serialNumber: "VC0000001" }';
const edge = (selection: string) => board(EDGE, `... on Edge { ${selection} }`);
const ticket = (selection: string) => `{ ticket(id: "5400123") { ${selection} } }`;

const WORDS: readonly UnknownWord[] = [
  {
    enumName: 'TicketTopic',
    subgraph: 'bruin',
    simulator: 'bruin',
    said: /("category":)"\w+"/g,
    field: 'topic',
    document: ticket('topic rawTopic'),
    expected: { ticket: { topic: 'UNKNOWN', rawTopic: WORD } },
  },
  {
    enumName: 'TicketStatus',
    subgraph: 'bruin',
    simulator: 'bruin',
    said: /("ticketStatus":)"[\w-]+"/g,
    field: 'status',
    document: ticket('status rawStatus'),
    expected: { ticket: { status: 'UNKNOWN', rawStatus: WORD } },
  },
  {
    enumName: 'TicketTaskStatus',
    subgraph: 'bruin',
    simulator: 'bruin',
    said: /("detailStatus":)"\w"/g,
    field: 'taskStatus',
    document: ticket('tasks { status rawStatus }'),
    expected: {
      ticket: {
        tasks: [
          { status: 'UNKNOWN', rawStatus: WORD },
          { status: 'UNKNOWN', rawStatus: WORD },
        ],
      },
    },
  },
  {
    enumName: 'DeviceState',
    subgraph: 'velocloud',
    simulator: 'velocloud-1',
    said: /("edgeState":)"\w+"/g,
    field: 'edgeState',
    document: edge('state rawState'),
    expected: { _entities: [{ state: 'UNKNOWN', rawState: WORD }] },
  },
  {
    enumName: 'LinkState',
    subgraph: 'velocloud',
    simulator: 'velocloud-1',
    said: /("linkState":)"\w+"/g,
    field: 'linkState',
    document: edge('links { state rawState }'),
    expected: {
      _entities: [
        {
          links: [
            { state: 'UNKNOWN', rawState: WORD },
            { state: 'UNKNOWN', rawState: WORD },
          ],
        },
      ],
    },
  },
  {
    enumName: 'LinkMode',
    subgraph: 'velocloud',
    simulator: 'velocloud-1',
    said: /("mode":)"\w+"/g,
    field: 'linkMode',
    document: edge('links { configuration { mode rawMode } }'),
    expected: {
      _entities: [
        {
          links: [
            { configuration: { mode: 'UNKNOWN', rawMode: WORD } },
            { configuration: { mode: 'UNKNOWN', rawMode: WORD } },
          ],
        },
      ],
    },
  },
  {
    enumName: 'LinkType',
    subgraph: 'velocloud',
    simulator: 'velocloud-1',
    said: /("type":)"WIRE\w+"/g,
    field: 'linkType',
    document: edge('links { configuration { type rawType } }'),
    expected: {
      _entities: [
        {
          links: [
            { configuration: { type: 'UNKNOWN', rawType: WORD } },
            { configuration: { type: 'UNKNOWN', rawType: WORD } },
          ],
        },
      ],
    },
  },
  {
    enumName: 'SdwanGatewayState',
    subgraph: 'velocloud',
    simulator: 'velocloud-1',
    said: /("gatewayState":)"\w+"/g,
    field: 'gatewayState',
    document: '{ orchestrators { gateways { state rawState } } }',
    expected: {
      orchestrators: [
        {
          gateways: expect.arrayContaining([{ state: 'UNKNOWN', rawState: WORD }]) as unknown[],
        },
      ],
    },
  },
  {
    enumName: 'ProbeTestStatus',
    subgraph: 'hawkeye',
    simulator: 'hawkeye',
    said: /("status":)"(?:Passed|Failed)"/g,
    field: 'status',
    document: board(
      '{ __typename: "Probe", serialNumber: "02005E000001" }',
      '... on Probe { tests(last: 1) { status rawStatus } }',
    ),
    expected: { _entities: [{ tests: [{ status: 'UNKNOWN', rawStatus: WORD }] }] },
  },
  {
    enumName: 'DispatchStatus',
    subgraph: 'lit',
    simulator: 'lit',
    said: /("Dispatch_Status":)"[\w ]+"/g,
    field: 'Dispatch_Status',
    document: board(
      '{ __typename: "LitDispatch", id: "LIT:DIS10001" }',
      '... on LitDispatch { status vendorStatus }',
    ),
    expected: { _entities: [{ status: 'UNKNOWN', vendorStatus: WORD }] },
  },
  {
    enumName: 'DispatchStatus',
    subgraph: 'cts',
    simulator: 'cts',
    said: /("Status__c":)"[\w ]+"/g,
    field: 'Status__c',
    document: board(
      '{ __typename: "CtsDispatch", id: "CTS:S-20451" }',
      '... on CtsDispatch { status vendorStatus }',
    ),
    expected: { _entities: [{ status: 'UNKNOWN', vendorStatus: WORD }] },
  },
  {
    enumName: 'BillingEventType',
    subgraph: 'lumin',
    simulator: 'lumin',
    said: /("type":)"[\w.]+"/g,
    field: 'type',
    document: '{ billingEvents(from: "FROM", to: "TO", first: 1) { nodes { type rawType } } }',
    expected: { billingEvents: { nodes: [{ type: 'UNKNOWN', rawType: WORD }] } },
  },
];

describe('a word that an upstream system never said before', () => {
  let sandbox: Sandbox;
  beforeAll(async () => (sandbox = await startSandbox({ paused: true })));
  afterAll(() => sandbox.stop());

  it('has a test for each enum that may meet one', () => {
    const sdl = readFileSync(
      join(import.meta.dirname, '../../schema/generated/api.graphql'),
      'utf8',
    );
    const open = Object.values(buildSchema(sdl, { assumeValid: true }).getTypeMap())
      .filter(isEnumType)
      .filter((type) => type.getValue('UNKNOWN') != null)
      .map(({ name }) => name);
    expect([...new Set(WORDS.map(({ enumName }) => enumName))].sort()).toEqual(open.sort());
  });

  it.each(WORDS)(
    'is UNKNOWN as $enumName of $subgraph, with the word itself, a log line and a count',
    async ({ subgraph: name, simulator: system, said, field, document, expected }) => {
      const simulator = sandbox.simulators.find((each) => each.system === system);
      const definition = subgraphs.find((each) => each.name === name);
      if (!simulator || !definition) throw new Error(`no ${system}`);
      const address = /127\.0\.0\.1:\d+/.exec(Object.values(simulator.environment).join(' '))?.[0];
      const proxy = await startRewritingProxy(address ?? '', simulator.environment, (body) =>
        body.replace(said, `$1"${WORD}"`),
      );
      const { log, lines } = recordingLogger();
      const now = () => sandbox.world.clock.now();
      const clock: Clock = { ...systemClock, now };
      const subgraph = connectSubgraph(definition, proxy.environment, clock, log);
      const yesterday = new Date(now().getTime() - 86_400_000).toISOString();
      const asked = document.replace('FROM', yesterday).replace('TO', now().toISOString());
      const { data, errors } = await subgraph.ask(asked);
      const { body: metrics } = await subgraph.metrics.expose();
      await subgraph.stop();
      await proxy.stop();
      expect(errors).toBeUndefined();
      expect(data).toMatchObject(expected);
      expect(metrics).toMatch(
        new RegExp(`upstream_unknown_words_total\\{upstream="${system}",field="${field}"\\} [1-9]`),
      );
      const told = lines.filter((line) => line.field === field && line.word === WORD);
      expect(told).toEqual([expect.objectContaining({ upstream: system, level: 40 })]);
    },
  );
});
