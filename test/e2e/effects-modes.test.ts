import { dispatchDesk } from '../../monitors/dispatch-desk/index.ts';
import { runOnce, type RunOnce } from '../../monitors/runtime/by-hand/run-once.ts';
import type { Action, ActionRecord } from '../../monitors/runtime/decision.ts';
import type { MonitorDefinition } from '../../monitors/runtime/define-monitor.ts';
import type { EffectsMode } from '../../monitors/runtime/effects.ts';
import { createGatewayClient } from '../../monitors/runtime/gateway-client.ts';
import { serviceDispatch } from '../../monitors/service-dispatch/index.ts';
import { serviceOutage } from '../../monitors/service-outage/index.ts';
import { triage } from '../../monitors/triage/index.ts';
import { createSettingsReader } from '../../platform/config.ts';
import { silentLogger } from '../../platform/logger.ts';
import { createMetrics } from '../../platform/metrics.ts';
import { untilControlsKnown } from '../monitors/until-controls-known.ts';
import { anOrder } from '../subgraphs/dispatches/request-builders.ts';
import { playScenario } from '../support/play-scenario.ts';
import { startPostgresServer, type PostgresServer } from '../support/postgres-server.ts';
import { shortWindows } from '../support/short-windows.ts';
import { startSystem, type SystemUnderTest } from '../support/start-system.ts';

const CUSTOMER = '70001';
const SYSTEMS = ['bruin', 'lit', 'cts', 'digi', 'chat', 'sms', 'smtp'];

let postgres: PostgresServer;
let running: SystemUnderTest;

beforeAll(async () => {
  postgres = await startPostgresServer();
  running = await startSystem({
    ...shortWindows(10_000),
    DATABASE_URL: await postgres.createDatabase(),
    // Nobody but the test's monitors asks the systems.
    ...{ CUSTOMER_CACHE_CHECK_SECONDS: '3600', HAWKEYE_CUSTOMER_CACHE_CHECK_SECONDS: '3600' },
    SERVICE_DISPATCH_INTERVAL_SECONDS: '3600',
    DISPATCHES_REQUEST_WAIT_MS: '1',
  });
  await untilControlsKnown(running);
  running.simulator('bruin').forceAnswer({ kind: 'note-delay', afterMs: 0 }, 500);
}, 120_000);
afterAll(async () => {
  await running.stop();
  await postgres.remove();
}, 60_000);

interface Told {
  readonly explain?: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** Not the still customer alone. */
  readonly everybody?: true;
}

/** Runs a monitor once, and what it puts off for up to 30 s; waiting moves the world. */
async function run(
  definition: MonitorDefinition,
  effects: EffectsMode,
  { explain, settings: own = {}, everybody }: Told = {},
): Promise<RunOnce> {
  running.clearCalls();
  const { clock: time } = running.world;
  const reader = createSettingsReader(own, true);
  const settings = reader.read('a test', definition.settings);
  reader.finish();
  const [log, metrics] = [silentLogger, createMetrics()];
  const url = `${running.url}/graphql`;
  const client = createGatewayClient({
    ...{ url, clientName: definition.name, timeoutMs: 20_000, log, metrics },
  });
  try {
    return await runOnce(definition, settings, {
      ...{ client, effects, log, metrics, waitsAtMostMs: 30_000, waiting: () => undefined },
      settingsText: reader.texts(definition.settings),
      clock: { now: () => time.now(), sleep: async (ms) => void time.step(ms) },
      focus: { ...(!everybody && { customerId: CUSTOMER }), explain },
      signal: new AbortController().signal,
    });
  } finally {
    await client.close();
  }
}

const results = ({ runs }: RunOnce): readonly ActionRecord[] =>
  runs.flatMap(({ run: { report } }) => report.decisions.flatMap((decision) => decision.results));

/** Actions with this end. */
const actionsIn = (done: RunOnce, state: ActionRecord['state']): readonly Action[] =>
  results(done)
    .filter((one) => one.state === state)
    .map(({ action }) => action);

const bodyOf = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body));

/** What the systems took that changed something: system, method, path, words. */
const written = (): string[] =>
  SYSTEMS.flatMap((system) =>
    running
      .calls(system)
      .filter(({ write }) => write)
      .map(({ method, path, body }) => `${system} ${method} ${path} ${bodyOf(body)}`),
  );

type Fields = Readonly<Record<string, unknown>>;

/** What an action of a plan sends: which system, and what stands in it; one entry for each effect. */
function effectsOf(action: Action): readonly { system: string; says: readonly string[] }[] {
  const { kind, ...rest } = action;
  const fields: Fields = rest;
  const json = (text: unknown) => JSON.stringify(text).slice(1, -1);
  const texts = [fields.texts ?? fields.notes ?? fields.text].flat(3);
  switch (kind) {
    case 'append-note':
    case 'append-notes':
      return [
        ...texts.map((text) => ({ system: 'bruin', says: ['/notes ', json(text)] })),
        ...newsOf('dispatch-note-written', fields),
      ];
    case 'open-outage-task':
      return [{ system: 'bruin', says: ['/api/Ticket/repair '] }];
    case 'resolve-task':
      return [{ system: 'bruin', says: [`/${String(fields.ticketId)}/details/`, '/status '] }];
    case 'move-task':
      return [{ system: 'bruin', says: [`/${String(fields.ticketId)}/`, '/work '] }];
    case 'set-severity':
      return [{ system: 'bruin', says: [`/${String(fields.ticketId)}/severity `] }];
    case 'chat':
      return [{ system: 'chat', says: [json(fields.text)] }];
    case 'send-sms':
      return [
        { system: 'sms', says: [json(fields.to), json(fields.text)] },
        ...newsOf('dispatch-sms-sent', fields),
      ];
    case 'order-lit':
      return [{ system: 'lit', says: ['/NewDispatch ', wordsOf(fields, 'jobSite')] }];
    case 'update-lit':
      return [{ system: 'lit', says: ['/UpdateDispatch ', wordsOf(fields, 'scopeOfWork')] }];
    case 'order-cts':
      return mailOf(`CTS - Service Submission - ${wordsOf(fields, 'ticketId')}`);
    case 'mail-cancellation':
      return mailOf(wordsOf(fields, 'subject'));
    case 'tell-chat':
      return [{ system: 'chat', says: [json(fields.text)] }];
    case 'count':
    case 'look':
    case 'settle-step':
      return [];
    default:
      throw new Error(`the test does not know ${kind}`);
  }
}

const wordsOf = ({ input }: Fields, field: string) => String((input as Fields)[field]);

const mailOf = (subject: string) => [{ system: 'smtp', says: [`"subject":"${subject}"`] }];

/** What is done about a dispatch is told in chat. */
function newsOf(news: string, { dispatch, event }: Fields) {
  if (typeof dispatch !== 'string') return [];
  return [{ system: 'chat', says: [news, `dispatch: ${dispatch}\\n`, `event: ${String(event)}`] }];
}

/** A plan does not know the number of a ticket that is opened by it. */
const nameTicket = (words: string): string =>
  words.replace('ticket new ', `ticket ${Math.max(...running.world.tickets.keys())} `);

/** Holds a plan against what was written: each effect once, and nothing else. */
function expectExactly(plan: readonly Action[], done: readonly string[]): void {
  const left = [...done];
  const missing: string[] = [];
  for (const { system, says } of plan.flatMap(effectsOf)) {
    const at = left.findIndex(
      (one) =>
        one.startsWith(`${system} `) && says.every((words) => one.includes(nameTicket(words))),
    );
    if (at === -1) missing.push([system, ...says].join(' '));
    else left.splice(at, 1);
  }
  expect({ missing, left }).toEqual({ missing: [], left: [] });
}

interface Agreement {
  readonly compared: number;
  readonly equal: number;
  readonly share: number | null;
  readonly onlyShadow: number;
  readonly onlyLive: number;
  readonly differences: readonly object[];
}

async function agreement(monitor: string, since: Date): Promise<Agreement> {
  const { data, errors } = await running.ask<{ shadowAgreement: Agreement }>(
    `query ($monitor: String!, $since: DateTime!, $until: DateTime!) {
       shadowAgreement(monitor: $monitor, since: $since, until: $until) {
         compared equal share onlyShadow onlyLive
         differences { stage liveRule shadowRule count example { mode subject { customerId } } }
       }
     }`,
    {
      ...{ monitor, since: since.toISOString() },
      until: new Date(running.world.clock.now().getTime() + 1000).toISOString(),
    },
  );
  if (!data?.shadowAgreement) throw new Error(JSON.stringify(errors));
  return data.shadowAgreement;
}

describe('a dry run', () => {
  const anOutage = async (): Promise<void> => {
    const ticket = running.world.tickets.get(5_400_108);
    if (ticket) ticket.status = 'Closed';
    await playScenario(running.control, 'link-down', {
      serialNumber: 'VC0000024',
      interface: 'GE1',
    });
  };

  it.each<{ monitor: MonitorDefinition; world: () => Promise<void>; kinds: string[] }>([
    {
      monitor: serviceOutage,
      world: anOutage,
      kinds: ['append-note', 'chat', 'count', 'open-outage-task'],
    },
    { monitor: triage, world: async () => undefined, kinds: ['append-notes', 'chat'] },
    { monitor: serviceDispatch, world: async () => undefined, kinds: ['append-note', 'send-sms'] },
  ])(
    'of $monitor.name is what the same run writes on the same world, and a second run writes nothing',
    async ({ monitor, world, kinds }) => {
      await world();
      const since = running.world.clock.now();
      const plan = await run(monitor, 'dry-run');
      expect(written()).toEqual([]);
      const planned = actionsIn(plan, 'WITHHELD');
      expect([...new Set(planned.map(({ kind }) => kind))].sort()).toEqual(kinds);

      await run(monitor, 'shadow');
      expect(written()).toEqual([]);

      const applied = await run(monitor, 'write');
      const ends = results(applied).map(({ state }) => state);
      expect(ends.filter((state) => !['DONE', 'ALREADY'].includes(state))).toEqual([]);
      expectExactly(planned, written());
      // Of a ticket that the live one opened the shadow knows no number.
      const { share, equal, compared, onlyShadow } = await agreement(monitor.name, since);
      expect({ share, equal }).toEqual({ share: 1, equal: compared });
      expect(onlyShadow).toBe(monitor === serviceOutage ? 1 : 0);

      const again = await run(monitor, 'write');
      expect(results(again).filter(({ state }) => state === 'FAILED')).toEqual([]);
      expect(written()).toEqual([]);
    },
    90_000,
  );
});

describe('a dry run of dispatch-desk', () => {
  const TICKET = '5400123';

  async function ask(field: string, input: object): Promise<void> {
    const type = field.replace(/^./, (letter) => letter.toUpperCase());
    const { data, errors } = await running.ask<Record<string, { userErrors: object[] }>>(
      `mutation ($input: ${type}Input!) { ${field}(input: $input) { userErrors { code } } }`,
      { input },
    );
    expect([errors, data[field]?.userErrors]).toEqual([[], []]);
  }

  /** What a plan calls new, by the numbers that the vendors gave. */
  async function named(plan: readonly Action[]): Promise<readonly Action[]> {
    const { data } = await running.ask<{
      dispatchRequests: { nodes: { id: string; portalNumber: string | null }[] };
    }>('{ dispatchRequests { nodes { id portalNumber } } }');
    const numbers = new Map(data.dispatchRequests.nodes.map((one) => [one.id, one.portalNumber]));
    return plan.map((action) => {
      const { requestId } = action as unknown as { requestId: string };
      const text = JSON.stringify(action).replace(
        /(#|LIT|CTS|Number:) new\b/g,
        `$1 ${numbers.get(requestId)}`,
      );
      return JSON.parse(text) as Action;
    });
  }

  it('is what the same run writes on the same world, and a second run writes nothing', async () => {
    await ask('createDispatch', anOrder({ ticketId: TICKET }));
    await ask('createDispatch', anOrder({ ticketId: TICKET, vendor: 'CTS' }));
    await ask('updateDispatch', { id: 'LIT:DIS10002', scopeOfWork: 'Bring a longer cable' });
    await ask('cancelDispatch', { id: 'LIT:DIS10001', reason: 'It works', requestedBy: 'Noa' });
    // Whom a request concerns is not known: a run for one customer leaves all of them to others.
    const narrowed = await run(dispatchDesk, 'write');
    expect([...(narrowed.runs[0]?.run.report.skips ?? [])]).toEqual([['not-by-customer', 1]]);

    const plan = await run(dispatchDesk, 'dry-run', { everybody: true });
    expect(written()).toEqual([]);
    const planned = actionsIn(plan, 'WITHHELD');
    expect(planned.map(({ kind }) => kind)).toEqual([
      ...['order-lit', 'tell-chat', 'append-notes', 'settle-step'],
      ...['settle-step', 'order-cts', 'tell-chat', 'append-notes'],
      ...['update-lit', 'settle-step', 'mail-cancellation', 'tell-chat', 'append-notes'],
    ]);
    await run(dispatchDesk, 'shadow', { everybody: true });
    expect(written()).toEqual([]);

    const applied = await run(dispatchDesk, 'write', { everybody: true });
    expect([...new Set(results(applied).map(({ state }) => state))]).toEqual(['DONE']);
    expectExactly(await named(planned), written());

    const again = await run(dispatchDesk, 'write', { everybody: true });
    expect(results(again)).toEqual([]);
    expect(written()).toEqual([]);
  }, 90_000);
});

describe('EFFECTS chat-summary', () => {
  it('posts the note that triage would write to chat, once, and writes nothing else', async () => {
    const ticket = running.world.tickets.get(5_400_110);
    if (!ticket) throw new Error('no ticket');
    ticket.notes.splice(0);
    const done = await run(triage, 'chat-summary', { explain: 'VC0000002' });
    const [note] = actionsIn(done, 'WITHHELD');
    const [text] = [(note as unknown as { notes: string[][] }).notes].flat(2);
    expect(text).toMatch(/^#\*MetTel's IPA\*#\nTriage \(VeloCloud\)\n/);
    const posts = written();
    expect(posts.every((one) => one.startsWith('chat POST '))).toBe(true);
    expect(posts.filter((one) => one.includes(JSON.stringify(text).slice(1, -1)))).toHaveLength(1);
    expect(posts[0]).toMatch(/triage: would append-notes\\nticketId: 5400110\\n/);
    expect(ticket.notes).toEqual([]);

    await run(triage, 'chat-summary', { explain: 'VC0000002' });
    expect(written()).toEqual([]);
  }, 60_000);
});

describe('EFFECTS shadow', () => {
  /** Two hours on: no decision of before is near enough to be compared with. */
  function later(): Date {
    running.world.clock.step(7_200_000);
    return running.world.clock.now();
  }

  it.each([serviceOutage, triage])(
    'decides as the live $name does, writes nothing, and the ledger says so',
    async (monitor) => {
      const since = later();
      await run(monitor, 'shadow');
      expect(written()).toEqual([]);
      await run(monitor, 'write');
      const { compared, ...rest } = await agreement(monitor.name, since);
      expect(rest).toEqual({
        ...{ equal: compared, share: 1, onlyShadow: 0, onlyLive: 0, differences: [] },
      });
      expect(compared).toBeGreaterThan(0);
    },
    90_000,
  );

  it('that has other settings shows by the share, and by the kind of difference', async () => {
    const since = later();
    const settings = { SERVICE_OUTAGE_QUARANTINE_SECONDS: '60' };
    await run(serviceOutage, 'shadow', { settings });
    await run(serviceOutage, 'write');
    const { share, differences } = await agreement('service-outage', since);
    expect(share).toBeLessThan(1);
    expect(differences).toContainEqual({
      ...{ stage: 'sighting', liveRule: 'quarantine', shadowRule: 'quarantine' },
      count: expect.any(Number) as number,
      example: { mode: 'SHADOW', subject: { customerId: CUSTOMER } },
    });
  }, 60_000);
});
