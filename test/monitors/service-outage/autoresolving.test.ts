import { serviceOutage } from '../../../monitors/service-outage/index.ts';
import { buildAutoresolveNote } from '../../../monitors/vocabulary/autoresolve-note.ts';
import { buildReopenNote } from '../../../monitors/vocabulary/reopen-note.ts';
import { dropLink, restoreLink } from '../../../sandbox/world/changes/edges.ts';
import { addNote } from '../../../sandbox/world/changes/notes.ts';
import type { Ticket } from '../../../sandbox/world/types.ts';
import { startMonitorBench, type MonitorBench } from '../../support/monitor-bench.ts';
import { QUIET_MONITORS } from '../../support/quiet-monitors.ts';
import { shortWindows } from '../../support/short-windows.ts';
import { startSystem, type SystemUnderTest } from '../../support/start-system.ts';
import { untilControlsKnown } from '../until-controls-known.ts';

const ZONE = 'America/New_York';
/** Tickets of the still customer whose edges are well; all were documented hours ago. */
const RECENT = 5400108;
const HUMAN = 5400105;
const FAILING = 5400106;

describe('tasks of edges that are well again, against the sandbox', () => {
  let running: SystemUnderTest;
  let bench: MonitorBench;

  beforeAll(async () => {
    running = await startSystem({
      ...QUIET_MONITORS,
      ...shortWindows(10_000),
    });
    await untilControlsKnown(running);
    running.simulator('bruin').forceAnswer({ kind: 'note-delay', afterMs: 0 }, 20);
    running.world.tickets.set(HUMAN, { ...ticketOf(HUMAN), createdBy: 'Jo Doe' });
    for (const ticketId of [RECENT, HUMAN, FAILING]) reopen(ticketId);
    bench = startMonitorBench(serviceOutage, {
      url: running.url,
      clock: running.world.clock,
      focus: { customerId: '70001' },
    });
  }, 60_000);
  afterAll(async () => {
    await bench.stop();
    await running.stop();
  });

  function ticketOf(ticketId: number): Ticket {
    const ticket = running.world.tickets.get(ticketId);
    if (!ticket) throw new Error(`no ticket ${ticketId}`);
    return ticket;
  }

  function note(ticketId: number, textOf: (serialNumber: string, at: Date) => string): void {
    const ticket = ticketOf(ticketId);
    const serialNumber = ticket.details[0]?.serviceNumber ?? '';
    const createdAt = new Date(running.world.clock.now().getTime() - 60_000);
    addNote(running.world, ticket, {
      text: textOf(serialNumber, createdAt),
      type: 'ADN',
      serviceNumbers: [serialNumber],
      createdAt,
      creator: 'Automation User',
    });
  }

  const reopen = (ticketId: number) =>
    note(ticketId, (_, at) => buildReopenNote({ state: 'OFFLINE', links: [] }, at, ZONE));

  /** @param marker Default: as notes begin now. */
  const resolveBefore = (ticketId: number, marker?: string) =>
    note(ticketId, (serialNumber, at) => {
      const text = buildAutoresolveNote(serialNumber, at, ZONE);
      return marker === undefined ? text : text.replace(/^.*/, marker);
    });

  const writesTo = (ticketId: number) =>
    running
      .calls('bruin')
      .filter(({ write, path }) => write && path.includes(`/${ticketId}/`))
      .map(({ path }) => path.replace(/^.*\/(\w+)$/, '$1'));
  const autoresolveNotes = (ticketId: number) =>
    ticketOf(ticketId).notes.filter(({ text }) => text?.includes('Auto-resolving detail'));
  const autoresolved = async () => {
    const { body } = await bench.metrics.expose();
    return Number(/^autoresolve_counter_total\S* (\d+)$/m.exec(body)?.[1] ?? 0);
  };
  const fault = () => {
    const { detailId } = ticketOf(FAILING).details[0] ?? {};
    return `/api/Ticket/${FAILING}/details/${detailId}/status`;
  };

  it('service-outage-monitor #11, #13, #14: are unpaused, resolved and noted, but for a ticket of a person and one that cannot be resolved', async () => {
    await running
      .simulator('bruin')
      .setFault({ kind: 'server-error', status: 500, onlyPath: fault() });
    running.clearCalls();
    const { decisions, outcome } = await bench.run();
    expect(outcome.result).toBe('finished');
    expect(outcome.run.report.skips).toEqual(new Map());
    expect(writesTo(RECENT)).toEqual(['unpause', 'status', 'notes']);
    expect(ticketOf(RECENT).status).toBe('Resolved');
    expect(autoresolveNotes(RECENT)).toMatchObject([{ serviceNumbers: ['VC0000024'] }]);
    expect(writesTo(HUMAN)).toEqual([]);
    expect(autoresolveNotes(FAILING)).toEqual([]);
    const failing = decisions.find(
      ({ stage, subject }) => stage === 'autoresolve' && subject.serialNumber === 'VC0000018',
    );
    expect(failing?.results.map(({ action, state }) => `${action.kind} ${state}`)).toEqual([
      'unpause-task DONE',
      expect.stringMatching(/^resolve-task (FAILED|UNCERTAIN)$/),
      'append-note NOT_BEGUN',
      'chat NOT_BEGUN',
      'count NOT_BEGUN',
      'cancel-forward NOT_BEGUN',
    ]);
    expect(await autoresolved()).toBe(1);
  }, 60_000);

  it('are not resolved by whoever takes up what was begun when the edge is down again by then', async () => {
    await running.simulator('bruin').clearFaults();
    const { world } = running;
    const edge = world.edges.find(({ serialNumber }) => serialNumber === 'VC0000018');
    const [link] = edge?.links ?? [];
    if (!edge || !link) throw new Error('no edge VC0000018 with links');
    dropLink(world, edge, link, world.clock.now());
    running.clearCalls();
    const begun = bench.waiting().filter(({ kind }) => kind === 'resume');
    expect(begun).toHaveLength(1);
    await bench.runNext(begun[0]);
    expect(writesTo(FAILING)).not.toContain('status');
    expect(ticketOf(FAILING).status).not.toBe('Resolved');
    expect(autoresolveNotes(FAILING)).toEqual([]);
    restoreLink(world, edge, link, world.clock.now());
  }, 60_000);

  it('are resolved by the next run when they could not be before, and by no other again', async () => {
    await running.simulator('bruin').clearFaults();
    running.world.clock.step(180_000);
    running.clearCalls();
    await bench.run();
    expect(writesTo(RECENT)).toEqual([]);
    expect(ticketOf(FAILING).status).toBe('Resolved');
    expect(autoresolveNotes(FAILING)).toHaveLength(1);
    running.clearCalls();
    await bench.run();
    expect(running.calls('bruin').filter(({ write }) => write)).toEqual([]);
  }, 60_000);

  it('service-outage-monitor #12: are left alone once three notes, of either marker, tell that they were resolved', async () => {
    running.world.tickets.set(HUMAN, { ...ticketOf(HUMAN), createdBy: 'Automation User' });
    for (const marker of [undefined, undefined, '#*Automation Engine*#']) {
      resolveBefore(HUMAN, marker);
    }
    running.world.clock.step(180_000);
    running.clearCalls();
    const { decisions } = await bench.run();
    expect(running.calls('bruin').filter(({ write }) => write)).toEqual([]);
    const { subject, verdict } =
      decisions.find((one) => one.verdict.rule === 'autoresolve-too-often') ?? {};
    expect(subject?.serialNumber).toBe(ticketOf(HUMAN).details[0]?.serviceNumber);
    expect(verdict?.actions).toEqual([]);
  }, 60_000);
});
