import type { Focus } from '../../../monitors/runtime/run.ts';
import { serviceOutage } from '../../../monitors/service-outage/index.ts';
import { triage } from '../../../monitors/triage/index.ts';
import { dropEdge, restoreEdge, restoreLink } from '../../../sandbox/world/changes/edges.ts';
import { beginRecovery } from '../../../sandbox/world/changes/recoveries.ts';
import { isModem, modemsOf, type Modem } from '../../../sandbox/world/modems.ts';
import type { Ticket, WorldClock } from '../../../sandbox/world/types.ts';
import {
  runMonitorOnce,
  startMonitorBench,
  type MonitorBench,
  type MonitorRunOptions,
} from '../../support/monitor-bench.ts';
import { playScenario } from '../../support/play-scenario.ts';
import { shortWindows } from '../../support/short-windows.ts';
import { startSystem, type SystemUnderTest } from '../../support/start-system.ts';
import { untilControlsKnown } from '../until-controls-known.ts';

const CUSTOMER = '70001';
const ORCHESTRATORS = ['velocloud-1', 'velocloud-2'];

let running: SystemUnderTest;
let bench: MonitorBench;

beforeAll(async () => {
  running = await startSystem({
    ...shortWindows(),
    VELOCLOUD_TIMEOUT_MS: '20000',
    BRUIN_TIMEOUT_MS: '20000',
    VELOCLOUD_BREAKER_FAILURES: '10000',
    BRUIN_BREAKER_FAILURES: '10000',
  });
  await untilControlsKnown(running);
  // How long Bruin takes to show a note is no matter here.
  running.simulator('bruin').forceAnswer({ kind: 'note-delay', afterMs: 0 }, 200);
}, 60_000);
afterEach(async () => {
  await bench.stop();
  for (const system of ['bruin', ...ORCHESTRATORS]) await running.simulator(system).clearFaults();
});
afterAll(async () => running.stop());

/** A monitor that looks at one edge of the still customer, unless its focus is another. */
function startFor(
  explain: string,
  environment: Readonly<Record<string, string>> = {},
  options: Partial<MonitorRunOptions> = {},
): MonitorBench {
  const focus: Focus = { customerId: CUSTOMER, explain };
  const { url, world } = running;
  bench = startMonitorBench(serviceOutage, {
    url,
    clock: world.clock,
    focus,
    environment,
    ...options,
  });
  running.clearCalls();
  return bench;
}

function ticketOf(ticketId: number): Ticket {
  const ticket = running.world.tickets.get(ticketId);
  if (!ticket) throw new Error(`no ticket ${ticketId}`);
  return ticket;
}

const newestTicket = () => ticketOf(Math.max(...running.world.tickets.keys()));
const notesOf = (ticketId: number) => ticketOf(ticketId).notes.map(({ text }) => text ?? '');
const play = (name: string, serialNumber: string) =>
  playScenario(running.control, name, { serialNumber, interface: 'GE1' });
const pass = (seconds: number) => running.world.clock.step(seconds * 1000);

/** What was written since the monitor began, as system, path, and what tells one write from another. */
const writes = (): string[] =>
  ['bruin', 'chat', 'digi']
    .flatMap((system) => running.calls(system).map((call) => ({ ...call, system })))
    .filter(({ write }) => write)
    .map(({ system, method, path }) => `${system} ${method} ${path.replace(/T0000.*/, '')}`);

const counted = async (name: string): Promise<number> => {
  const { body } = await bench.metrics.expose();
  const line = body
    .split('\n')
    .find((one) => one.startsWith(`${name} `) || one.startsWith(`${name}{`));
  return Number(line?.split(' ').at(-1) ?? 0);
};

/** What the ledger keeps of a device since a time, with what came of each action, in order of the alphabet. */
async function ledgerOf(serialNumber: string, since: Date): Promise<string[]> {
  const { data, errors } = await running.ask<{
    decisions: {
      nodes: { stage: string; rule: string; actions: { kind: string; state: string }[] }[];
    };
  }>(
    `query ($serialNumber: ID!, $since: DateTime!) {
       decisions(filter: { serialNumber: $serialNumber, since: $since }, first: 100) {
         nodes { stage rule actions { kind state } }
       }
     }`,
    { serialNumber, since: since.toISOString() },
  );
  if (!data?.decisions) throw new Error(JSON.stringify(errors));
  return data.decisions.nodes
    .map(({ stage, rule, actions }) =>
      [`${stage}: ${rule}`, ...actions.map(({ kind, state }) => `${kind} ${state}`)].join(', '),
    )
    .sort();
}

describe('service-outage, against the sandbox', () => {
  it('tells the story of a link: down, confirmed, ticket, triage note, forward, up, resolved', async () => {
    const serialNumber = 'VC0000024';
    const began = running.world.clock.now();
    ticketOf(5_400_108).status = 'Closed';
    await play('link-down', serialNumber);
    startFor(serialNumber, { SERVICE_OUTAGE_FORWARD_LINK_AGE_SECONDS: '60' });

    await bench.run();
    expect(writes()).toEqual([]);
    expect(bench.waiting().map(({ kind }) => kind)).toEqual(['recheck']);
    await bench.runNext();
    const ticket = newestTicket();
    const path = `bruin POST /api/Ticket/${ticket.ticketId}`;
    expect(writes().sort()).toEqual(
      ['bruin POST /api/Ticket/repair', 'chat POST /services/', `${path}/notes`].sort(),
    );
    expect(bench.waiting().map(({ kind, key }) => [kind, key])).toEqual([
      ['forward', `${ticket.ticketId}/${serialNumber}/HNOC Investigate`],
    ]);

    await bench.runNext();
    expect(ticket.details.map(({ taskName }) => taskName)).toEqual(['HNOC Investigate']);
    pass(600);
    await play('link-up', serialNumber);
    await bench.run();

    expect(ticket).toMatchObject({
      clientId: 70_001,
      category: 'VOO',
      status: 'Resolved',
      details: [{ serviceNumber: serialNumber, status: 'R', taskName: 'HNOC Investigate' }],
    });
    const [, triage, resolved, ...others] = notesOf(ticket.ticketId);
    expect(others).toEqual([]);
    expect(triage?.split('\n').slice(0, 2)).toEqual(["#*MetTel's IPA*#", 'Triage (VeloCloud)']);
    expect(triage).toContain('Interface GE1 Status: DISCONNECTED');
    expect(resolved?.split('\n').slice(0, 2)).toEqual([
      "#*MetTel's IPA*#",
      `Auto-resolving detail for serial: ${serialNumber}`,
    ]);
    const messages = running
      .calls('chat')
      .map(({ body }) => (body as { text: string }).text.replace(/ https:.*/, ''));
    expect(messages).toEqual([
      `Outage ticket ${ticket.ticketId} opened for ${serialNumber}: Link Down (no HA).`,
      `Task of ${serialNumber} on outage ticket ${ticket.ticketId} moved to HNOC Investigate: Link Down (no HA).`,
      `${serialNumber} works again: its task on outage ticket ${ticket.ticketId} was resolved.`,
    ]);
    expect(await ledgerOf(serialNumber, began)).toEqual([
      'autoresolve: autoresolve, unpause-task DONE, resolve-task DONE, append-note DONE, chat DONE, count DONE, cancel-forward ALREADY',
      'forward: link-down, move-task DONE, chat DONE, count DONE',
      'opened: created, count DONE, chat DONE, append-note DONE, schedule-forward DONE',
      'recheck: still-down, open-outage-task DONE',
      'sighting: quarantine, schedule-recheck DONE',
    ]);
    const counters = [
      'outage_ticket_counter_total',
      'autoresolve_counter_total',
      'tasks_forwarded_total',
    ];
    expect(await Promise.all(counters.map(counted))).toEqual([1, 1, 1]);
  }, 30_000);

  it('writes nothing the second time, while an outage lasts and once it is over', async () => {
    for (const serialNumber of ['VC0000002', 'VC0000024']) {
      startFor(serialNumber);
      await bench.run();
      await bench.runNext();
      await bench.run();
      await bench.runNext();
      expect(writes()).toEqual([]);
      expect(bench.waiting()).toEqual([]);
      await bench.stop();
    }
  }, 30_000);

  it('service-outage-monitor #2: opens nothing for an edge that works again, and asks whether its task is resolved', async () => {
    const serialNumber = 'VC0000022';
    const began = running.world.clock.now();
    await play('link-down', serialNumber);
    startFor(serialNumber);
    await bench.run();
    await play('link-up', serialNumber);
    await bench.runNext();
    expect(writes()).toEqual([]);
    expect(await ledgerOf(serialNumber, began)).toEqual([
      'autoresolve: autoresolve-too-late',
      'recheck: recovered, look DONE',
      'sighting: quarantine, schedule-recheck DONE',
    ]);
  }, 30_000);

  it('service-outage-monitor #3: asks no orchestrator while the cache is being built', async () => {
    startFor('VC0000002', { SERVICE_OUTAGE_HOSTS: 'not-crossed.example.test' });
    const { outcome } = await bench.run();
    expect(outcome.result).toBe('finished');
    expect([...outcome.run.report.skips]).toEqual([['cache-not-ready', 1]]);
    expect(ORCHESTRATORS.flatMap((system) => running.calls(system))).toEqual([]);
    expect(bench.waiting()).toEqual([]);
    expect(await counted('temp_cache_error_counter_total')).toBe(1);
  });

  it('service-outage-monitor #4: looks at the edges of one host while the other fails, which the chat is told', async () => {
    const edge = running.world.edges.find((one) => one.orchestrator === 1 && !one.still);
    const own = running.world.inventory.find((row) => row.serviceNumber === edge?.serialNumber);
    await running.simulator('velocloud-1').setFault({ kind: 'server-error', status: 500 });
    startFor('', {}, { focus: { customerId: String(own?.clientId) } });
    const { outcome, alerts } = await bench.run();
    expect(outcome.result).toBe('finished');
    expect(outcome.run.report.seen).toBeGreaterThan(0);
    expect(outcome.run.report.skips.get('orchestrator-unreadable')).toBeGreaterThan(0);
    expect(alerts).toMatchObject([{ alert: 'orchestrator-unreadable' }]);
    const told = running.calls('chat').map(({ body }) => (body as { text: string }).text);
    expect(told).toContainEqual(expect.stringContaining(`host: ${String(alerts[0]?.host)}`));
  }, 30_000);

  it('service-outage-monitor #5: writes nothing to a ticket that is in progress', async () => {
    const serialNumber = 'VC0000002';
    const began = running.world.clock.now();
    const before = structuredClone(ticketOf(5_400_110));
    startFor(serialNumber);
    await bench.run();
    await bench.runNext();
    expect(ticketOf(5_400_110)).toEqual(before);
    expect(await ledgerOf(serialNumber, began)).toContain(
      'recheck: still-down, open-outage-task ALREADY',
    );
    expect(bench.waiting()).toEqual([]);
  }, 30_000);

  it('service-outage-monitor #15: reports nothing where nothing may be written', async () => {
    const began = running.world.clock.now();
    startFor('VC0000003', {}, { effects: 'dry-run' });
    ticketOf(5_400_111).status = 'Closed';
    await bench.run();
    await bench.runNext();
    ticketOf(5_400_111).status = 'New';
    expect(writes()).toEqual([]);
    expect(await counted('outage_ticket_counter_total')).toBe(0);
    expect(await ledgerOf('VC0000003', began)).toContain(
      'recheck: still-down, open-outage-task WITHHELD',
    );
  }, 30_000);

  /** An edge that has been down for eight days, whose ticket was solved days ago. */
  const LONG_GONE = { SERVICE_OUTAGE_LAST_CONTACT_SECONDS: '2592000' };

  it('service-outage-monitor #7: without a reopened task there is no note and no count, but a forward', async () => {
    startFor('VC0000019', LONG_GONE);
    await bench.run();
    const before = notesOf(5_400_121);
    await running
      .simulator('bruin')
      .setFault({ kind: 'server-error', status: 500, onlyPath: '/api/Ticket/5400121/details/' });
    await bench.runNext();
    expect(notesOf(5_400_121)).toEqual(before);
    expect(await counted('reopened_counter_total')).toBe(0);
    // Whether it was reopened after all is looked for under its key.
    expect(bench.waiting().map(({ kind }) => kind)).toEqual(['forward', 'resume']);
  }, 30_000);

  it('service-outage-monitor #6: a reopened task is noted with its causes, counted and forwarded', async () => {
    startFor('VC0000019', LONG_GONE);
    await bench.run();
    await bench.runNext();
    expect(notesOf(5_400_121).at(-1)).toContain(
      "#*MetTel's IPA*#\nRe-opening ticket.\nOutage causes: Edge was OFFLINE.",
    );
    expect(await counted('reopened_counter_total')).toBe(1);
    await bench.runNext();
    expect(
      ticketOf(5_400_121).details.find(({ serviceNumber }) => serviceNumber === 'VC0000019'),
    ).toMatchObject({
      status: 'I',
      taskName: 'HNOC Investigate',
    });
  }, 30_000);

  it('service-outage-monitor #8: what Bruin reopened is noted and forwarded, and opened by nobody else', async () => {
    solve(5_400_106);
    await play('link-down', 'VC0000018');
    startFor('VC0000018');
    await bench.run();
    await bench.runNext();
    expect(notesOf(5_400_106).at(-1)).toContain('Outage causes: Link GE1 was DISCONNECTED.');
    expect(writes().filter((write) => write.includes('/status'))).toEqual([]);
    expect(bench.waiting().map(({ kind }) => kind)).toEqual(['forward']);
  }, 30_000);

  it('service-outage-monitor #9: what joined a ticket of its site gets a triage note', async () => {
    ticketOf(5_400_115).status = 'Closed';
    solve(5_400_116);
    await playScenario(running.control, 'link-down', {
      serialNumber: 'VC0000013',
      interface: 'USB1',
    });
    startFor('VC0000013');
    await bench.run();
    await bench.runNext();
    const note = ticketOf(5_400_116).notes.at(-1);
    expect(note?.serviceNumbers).toEqual(['VC0000013']);
    expect(note?.text).toContain("#*MetTel's IPA*#\nTriage (VeloCloud)\n");
  }, 30_000);

  it('resolves nothing while tickets cannot be read, says so, and catches up', async () => {
    const serialNumber = 'VC0000013';
    await playScenario(running.control, 'link-up', { serialNumber, interface: 'USB1' });
    startFor(serialNumber);
    await running
      .simulator('bruin')
      .setFault({ kind: 'server-error', status: 500, onlyPath: '/api/Ticket' });
    const failing = await bench.run();
    expect(writes()).toEqual(['chat POST /services/']);
    expect(failing.alerts).toMatchObject([{ alert: 'tickets-unreadable', count: 1 }]);
    expect([...failing.outcome.run.report.skips.keys()]).toEqual(['tickets-unreadable']);
    await running.simulator('bruin').clearFaults();
    pass(1);
    const { counts } = await bench.run();
    expect(counts).toMatchObject({ 'resolve-task': 1 });
  }, 30_000);

  it('tries a forward again while its ticket cannot be read, and forgets it once the ticket is gone', async () => {
    const serialNumber = 'VC0000024';
    for (const { details, ticketId } of running.world.tickets.values()) {
      if (details.some((one) => one.serviceNumber === serialNumber)) {
        ticketOf(ticketId).status = 'Closed';
      }
    }
    await play('link-down', serialNumber);
    startFor(serialNumber);
    await bench.run();
    await bench.runNext();
    const [forward] = bench.waiting();
    const { ticketId } = newestTicket();
    await running
      .simulator('bruin')
      .setFault({ kind: 'server-error', status: 500, onlyPath: '/api/Ticket' });
    running.clearCalls();
    await bench.runNext();
    expect(await counted('monitor_skips_total')).toBe(1);
    expect(await forwards('failed')).toBe(1);
    expect(bench.waiting()).toEqual([]); // whoever tries it again holds it
    await running.simulator('bruin').clearFaults();
    running.world.tickets.delete(ticketId);
    pass(60);
    await bench.runNext(forward);
    expect(await forwards('finished')).toBe(1);
    expect(bench.waiting()).toEqual([]);
    expect(writes()).toEqual(['chat POST /services/']); // that the ticket could not be read
    await play('link-up', serialNumber);
  }, 30_000);

  const forwards = async (result: string) => {
    const { body } = await bench.metrics.expose();
    const line = `monitor_runs_total{monitor="service-outage",job="service-outage/forward",result="${result}"}`;
    return Number(body.split(`${line} `)[1]?.split('\n')[0] ?? 0);
  };
});

describe('modems, against the sandbox', () => {
  const MINUTE_S = 60;
  let serialNumber: string;
  let modem: Modem;
  let startIt: () => MonitorBench;

  beforeAll(async () => {
    modem = await modemWithoutTicket();
    ({ serialNumber } = modem);
    const focus: Focus = { customerId: String(clientOf(serialNumber)), explain: serialNumber };
    startIt = () => startFor('', { SERVICE_OUTAGE_FORWARDS_IN_PROGRESS: 'false' }, { focus });
  });

  const dead = () =>
    playScenario(running.control, 'link-down', { serialNumber, interface: modem.link.interface });
  const taskOf = (ticket: Ticket) =>
    ticket.details.find((detail) => detail.serviceNumber === serialNumber);
  const aboutModem = () => notesOf(newestTicket().ticketId).filter((text) => text.includes('DiGi'));
  const reboots = () => running.calls('digi').filter(({ path }) => path.includes('Recover'));
  const said = () => running.calls('chat').map(({ body }) => (body as { text: string }).text);

  async function cycleAndRecheck() {
    await dead();
    startIt();
    await bench.run();
    const recheck = bench.waiting().filter(({ kind }) => kind === 'recheck');
    expect(recheck).toHaveLength(1);
    await bench.runNext();
  }

  it('digi-reboot #4: a reboot that is refused is not noted, and the chat is told', async () => {
    const { world } = running;
    const order = { modem, ticketReference: '1', orderedAs: null };
    beginRecovery(world, order, world.clock.now());
    await cycleAndRecheck();
    expect(reboots()).toHaveLength(1);
    expect(aboutModem()).toEqual([]);
    expect(said()).toContainEqual(expect.stringContaining('reboot-modem-refused'));
    expect(said()).not.toContainEqual(expect.stringContaining('is being rebooted'));
    world.modemRecoveries.splice(0);
  }, 30_000);

  it('digi-reboot #1: a dead link with a modem gets one reboot, its note and chat', async () => {
    newestTicket().status = 'Closed';
    await cycleAndRecheck();
    expect(reboots()).toHaveLength(1);
    const { interface: name } = modem.link;
    expect(aboutModem()).toEqual([expect.stringContaining(`\nInterface: ${name}\n`)]);
    expect(newestTicket().notes.at(-1)?.serviceNumbers).toEqual([serialNumber]);
    expect(said().filter((text) => text.includes('is being rebooted'))).toHaveLength(1);
  }, 30_000);

  it('digi-reboot #5: within half an hour nothing follows', async () => {
    pass(28 * MINUTE_S);
    await cycleAndRecheck();
    expect(writes()).toEqual([]);
  }, 30_000);

  it('digi-reboot #11: a task that cannot be moved to the wireless team is not noted', async () => {
    pass(2 * MINUTE_S);
    const { ticketId } = newestTicket();
    await running.simulator('bruin').setFault({
      kind: 'server-error',
      status: 500,
      onlyPath: `/api/Ticket/${ticketId}/details/work`,
    });
    await cycleAndRecheck();
    expect(aboutModem()).toHaveLength(1);
    expect(said()).toContainEqual(expect.stringContaining('move-task-'));
    expect(said()).not.toContainEqual(expect.stringContaining('did not help'));
  }, 30_000);

  it('digi-reboot #6, #7: a link that is down after half an hour goes to the wireless team, once', async () => {
    await cycleAndRecheck();
    const ticket = newestTicket();
    expect(taskOf(ticket)?.taskName).toBe('Wireless Repair Intervention Needed');
    expect(aboutModem().slice(1)).toEqual([expect.stringContaining('DiGi reboot failed')]);
    expect(ticket.notes.at(-1)?.serviceNumbers).toEqual([serialNumber]);
    expect(said().filter((text) => text.includes('did not help'))).toHaveLength(1);
    expect(await counted('tasks_forwarded_total')).toBe(1);
    expect(reboots()).toEqual([]);
    pass(40 * MINUTE_S);
    await bench.stop();
    await cycleAndRecheck();
    expect(writes()).toEqual([]);
  }, 30_000);

  /** The only modem of a watched edge of the crowd that is well; tickets of its customer are closed. */
  async function modemWithoutTicket(): Promise<Modem> {
    const { data, errors } = await running.ask<{
      watchedEdges: { nodes: { edge: { serialNumber: string } }[] };
    }>('{ watchedEdges(filter: { hosts: [] }, first: 500) { nodes { edge { serialNumber } } } }');
    if (!data?.watchedEdges) throw new Error(JSON.stringify(errors));
    const watched = new Set(data.watchedEdges.nodes.map(({ edge }) => edge.serialNumber));
    const { edges, tickets } = running.world;
    const found = modemsOf(edges).find(
      ({ edge, serialNumber: own }) =>
        watched.has(own) &&
        edge.ha === null &&
        edge.state === 'CONNECTED' &&
        edge.links.filter(isModem).length === 1 &&
        edge.links.every(({ state }) => state === 'STABLE'),
    );
    if (!found) throw new Error(`none of ${watched.size} watched edges has a modem`);
    const clientId = clientOf(found.serialNumber);
    for (const ticket of tickets.values())
      if (ticket.clientId === clientId) ticket.status = 'Closed';
    return found;
  }

  function clientOf(own: string) {
    return running.world.inventory.find(({ serviceNumber }) => serviceNumber === own)?.clientId;
  }
});

describe('a clock that jumps by two hours', () => {
  const TWO_HOURS_MS = 7_200_000;
  const serialNumber = 'VC0000024';
  let offsetMs = 0;

  /** The monitor's own machine: its clock may differ from the world's. */
  const clock = (): WorldClock => ({
    ...running.world.clock,
    now: () => new Date(running.world.clock.now().getTime() + offsetMs),
  });
  const ownTickets = () =>
    [...running.world.tickets.values()].filter(
      ({ details, status }) =>
        status !== 'Closed' && details.some((detail) => detail.serviceNumber === serialNumber),
    );
  const document = () =>
    runMonitorOnce(triage, {
      url: running.url,
      clock: clock(),
      focus: { customerId: CUSTOMER, explain: serialNumber },
    });

  beforeEach(async () => {
    offsetMs = 0;
    await play('link-up', serialNumber);
    closeTickets();
  });

  it('back, does nothing twice: neither ticket nor notes, moves, chat or resolving', async () => {
    await play('link-down', serialNumber);
    startFor(serialNumber, { SERVICE_OUTAGE_FORWARD_LINK_AGE_SECONDS: '60' }, { clock: clock() });
    await bench.run();
    await bench.runNext();
    const [ticket] = ownTickets();
    const [forward] = bench.waiting();
    const before = writes();
    expect(before).toHaveLength(3);

    offsetMs = -TWO_HOURS_MS;
    await bench.run();
    expect(bench.waiting().map(({ kind }) => kind)).toEqual(['recheck', 'forward']);
    await bench.runNext();
    await document();
    expect(writes()).toEqual(before);
    expect(bench.waiting()).toEqual([forward]);
    offsetMs = 0;
    await bench.runNext();
    expect(writes()).toHaveLength(before.length + 2); // moved, and said
    offsetMs = -TWO_HOURS_MS;
    await play('link-up', serialNumber);
    await bench.run();
    const all = writes();
    expect(all).toHaveLength(before.length + 6);
    offsetMs = -2 * TWO_HOURS_MS;
    await bench.run();
    await document();
    expect(writes()).toEqual(all);
    expect(ownTickets()).toEqual([ticket]);
    expect(ticket?.status).toBe('Resolved');
  }, 60_000);

  it('forward, does what was put off, once', async () => {
    await play('link-down', serialNumber);
    startFor(serialNumber);
    await bench.run();
    pass(7200);
    await bench.run(); // asks for no second recheck
    expect(bench.waiting().map(({ kind }) => kind)).toEqual(['recheck']);
    await bench.runNext();
    expect(ownTickets()).toHaveLength(1);
    pass(7200);
    await bench.runNext(); // forward
    const [ticket] = ownTickets();
    expect(ticket?.details[0]?.taskName).toBe('HNOC Investigate');
    const done = writes();
    await bench.run();
    await bench.runNext();
    expect(writes()).toEqual(done);
    expect(bench.waiting()).toEqual([]);
  }, 60_000);
});

describe('whole rows, against the sandbox', () => {
  const serialNumber = 'VC0000024';
  const LATE = { MONITORS_PRESET: 'late' };
  const edgeNamed = (name: string) => {
    const edge = running.world.edges.find((one) => one.serialNumber === name);
    if (!edge) throw new Error(`no edge ${name}`);
    return edge;
  };
  const reports = () =>
    running.calls('bruin').filter(({ write, path }) => write && path.endsWith('/repair'));

  beforeEach(() => {
    const { clock } = running.world;
    closeTickets();
    const edge = edgeNamed(serialNumber);
    restoreEdge(running.world, edge, clock.now());
    for (const link of edge.links) restoreLink(running.world, edge, link, clock.now());
  });

  it('service-outage-monitor #1: an edge that stays offline gets one ticket, a triage note, chat, a forward in 60 s, and is counted', async () => {
    dropEdge(running.world, edgeNamed(serialNumber), running.world.clock.now());
    startFor(serialNumber);
    await bench.run();
    await bench.runNext();
    const { ticketId, notes } = newestTicket();
    expect(writes().sort()).toEqual([
      `bruin POST /api/Ticket/${ticketId}/notes`,
      'bruin POST /api/Ticket/repair',
      'chat POST /services/',
    ]);
    expect(notes.at(-1)?.serviceNumbers).toEqual([serialNumber]);
    expect(notes.at(-1)?.text).toContain("#*MetTel's IPA*#\nTriage (VeloCloud)\n");
    const now = running.world.clock.now().getTime();
    expect(
      bench.waiting().map(({ kind, key, dueAt }) => [kind, key, dueAt.getTime() - now]),
    ).toEqual([['forward', `${ticketId}/${serialNumber}/HNOC Investigate`, 60_000]]);
    expect(await counted('outage_ticket_counter_total')).toBe(1);
    const { body } = await bench.metrics.expose();
    expect(body).toMatch(
      /^tasks_created_total\{feature="Service Outage Monitor",system="VeloCloud",topic="VOO",client="Other",host="[^"]+",outage_type="Hard Down \(no HA\)",severity="2",.*\} 1$/m,
    );
  }, 30_000);

  it("service-outage-monitor #24: with only the customer's own link down, late, nobody is to move the task; the customer is mailed and reminded", async () => {
    await playScenario(running.control, 'link-down', { serialNumber, interface: 'GE2' });
    startFor(serialNumber, LATE);
    await bench.run();
    await bench.runNext();
    const { ticketId, severity } = newestTicket();
    expect(reports()).toHaveLength(1);
    expect(bench.waiting().filter(({ key }) => key.includes(serialNumber))).toEqual([]);
    const mails = running
      .calls('bruin')
      .filter(({ body }) => JSON.stringify(body ?? '').includes('BYOBOutageRepairAcknowledgement'));
    expect(mails).toHaveLength(1);
    expect(notesOf(ticketId).filter((text) => text.includes('Client Reminder'))).toHaveLength(1);
    expect(severity).toBe(3);
    expect(notesOf(ticketId)).toContainEqual(
      expect.stringContaining('Interface GE2 Label: Lakeside Fiber'),
    );
  }, 30_000);

  it.each([
    ['16: a standby that failed gets a ticket, its healthy primary none', 'VC0000007', 'VC0000006'],
    [
      '17: of a pair that is down the primary gets a ticket, its standby none',
      'VC0000004',
      'VC0000005',
    ],
  ])(
    'service-outage-monitor #%s, late',
    async (_, reported, quiet) => {
      if (reported === 'VC0000004') {
        await playScenario(running.control, 'hard-down', { serialNumber: reported });
      }
      startFor(quiet, LATE);
      await bench.run();
      expect(bench.waiting()).toEqual([]);
      await bench.stop();
      startFor(reported, LATE);
      await bench.run();
      await bench.runNext();
      expect(reports()).toHaveLength(1);
      expect(newestTicket().details.map((detail) => detail.serviceNumber)).toContain(reported);
      expect(newestTicket().details.map((detail) => detail.serviceNumber)).not.toContain(quiet);
    },
    30_000,
  );
});

/** Of the still customer. */
function closeTickets(): void {
  for (const ticket of running.world.tickets.values()) {
    if (ticket.clientId === Number(CUSTOMER)) ticket.status = 'Closed';
  }
}

/** Somebody solves all of a ticket. */
function solve(ticketId: number): void {
  const ticket = ticketOf(ticketId);
  ticket.status = 'Resolved';
  for (const detail of ticket.details) {
    detail.status = 'R';
    detail.updatedAt = running.world.clock.now();
  }
}
