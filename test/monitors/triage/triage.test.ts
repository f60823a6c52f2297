import { effectKey } from '../../../monitors/runtime/keys.ts';
import { triage } from '../../../monitors/triage/index.ts';
import { parseEventsNote } from '../../../monitors/vocabulary/events-note.ts';
import { triageKey } from '../../../monitors/vocabulary/triage-key.ts';
import { isTriageNote } from '../../../monitors/vocabulary/triage-note.ts';
import { recordEvent, type EventKind } from '../../../sandbox/world/changes/events.ts';
import { addNote } from '../../../sandbox/world/changes/notes.ts';
import { runMonitorOnce, type MonitorRunOptions } from '../../support/monitor-bench.ts';
import { ticketFor } from '../../support/monitor-stories/subjects.ts';
import { QUIET_MONITORS } from '../../support/quiet-monitors.ts';
import { shortWindows } from '../../support/short-windows.ts';
import { startSystem, type SystemUnderTest } from '../../support/start-system.ts';
import { untilControlsKnown } from '../until-controls-known.ts';

const MINUTE_MS = 60_000;
const APPEND =
  'mutation ($input: AppendTicketNotesInput!) { appendTicketNotes(input: $input) { outcome } }';
/** A ticket without any note, and one with a triage note of hours ago. */
const BARE = { ticketId: 5400108, serialNumber: 'VC0000024' };
const NOTED = { ticketId: 5400110, serialNumber: 'VC0000002' };

describe('triage, against the sandbox', () => {
  let running: SystemUnderTest;

  beforeAll(async () => {
    running = await startSystem({
      ...QUIET_MONITORS,
      ...shortWindows(10_000),
    });
    await untilControlsKnown(running);
  }, 60_000);
  afterEach(async () => {
    for (const system of ['bruin', 'velocloud-1', 'velocloud-2']) {
      await running.simulator(system).clearFaults();
    }
    running.simulator('bruin').clearAnswers();
  });
  afterAll(async () => running.stop());

  /** Looks at the tickets of the customer whose world stands still. */
  const run = (options: Partial<MonitorRunOptions> = {}) => {
    running.clearCalls();
    const { url, world } = running;
    const focus = { customerId: '70001' };
    return runMonitorOnce(triage, { url, clock: world.clock, focus, ...options });
  };

  /** The newest a minute ago, the others a minute apart. */
  function happen(serialNumber: string, count: number): void {
    const edge = running.world.edges.find((one) => one.serialNumber === serialNumber);
    if (!edge) throw new Error(`no edge ${serialNumber}`);
    const now = running.world.clock.now().getTime();
    for (let left = count; left > 0; left -= 1) {
      const [kind, how]: [EventKind, string] =
        left % 2 === 0 ? ['LINK_ALIVE', 'no longer'] : ['LINK_DEAD', 'now'];
      const at = new Date(now - left * MINUTE_MS);
      recordEvent(running.world, edge, at, kind, `Link GE1 is ${how} DEAD`);
    }
  }

  const notesOf = (ticketId: number) =>
    (running.world.tickets.get(ticketId)?.notes ?? []).filter(({ text }) => isTriageNote(text));
  const written = () => running.calls('bruin').filter(({ write }) => write);
  const asked = (path: string) =>
    ['velocloud-1', 'velocloud-2']
      .flatMap((system) => running.calls(system))
      .filter((call) => call.path.includes(path));

  it('service-outage-monitor #22: documents a ticket that has no triage note, under the serial number, and tells the chat; a note without text and a device that is not watched are left alone', async () => {
    happen(BARE.serialNumber, 2);
    const ticket = running.world.tickets.get(BARE.ticketId);
    const [detail] = ticket?.details ?? [];
    if (!ticket || !detail) throw new Error(`no ticket ${BARE.ticketId}`);
    const createdAt = running.world.clock.now();
    const silent = { text: null, type: 'ADN', serviceNumbers: [BARE.serialNumber], createdAt };
    addNote(running.world, ticket, { ...silent, creator: 'Jo Doe' });
    ticket.details.push({ ...detail, detailId: detail.detailId + 1, serviceNumber: 'VC9999999' });
    const { counts, decisions } = await run();
    expect(decisions.map(({ subject }) => subject.serialNumber)).not.toContain('VC9999999');
    const [note, ...others] = notesOf(BARE.ticketId);
    expect(others).toEqual([]);
    expect(note?.serviceNumbers).toEqual([BARE.serialNumber]);
    expect(note?.text).toContain(`Serial: ${BARE.serialNumber}\n`);
    expect(note?.text).toMatch(/Last GE1 Interface Offline: \d/);
    expect(counts).toMatchObject({ customers: 1 });
    const made = decisions.find(({ subject }) => subject.ticketId === String(BARE.ticketId));
    expect(made?.results.map(({ action, state }) => [action.kind, state])).toEqual([
      ['append-notes', 'DONE'],
      ['chat', 'DONE'],
    ]);
    expect(JSON.stringify(running.calls('chat'))).toContain(String(BARE.ticketId));
  }, 60_000);

  it('writes nothing when it runs again on an unchanged world', async () => {
    await run();
    expect(written()).toEqual([]);
    expect(running.calls('chat')).toEqual([]);
  }, 60_000);

  it('service-outage-monitor #20: leaves out the note that is refused and adds those behind it, with one word in chat', async () => {
    const before = notesOf(NOTED.ticketId).length;
    const bruin = running.simulator('bruin');
    running.world.clock.step(33 * MINUTE_MS); // events have to come in order of time
    happen(NOTED.serialNumber, 32);
    bruin.forceAnswer({ kind: 'note-delay', afterMs: 0 });
    bruin.forceAnswer({ kind: 'refusal', status: 400 });
    bruin.forceAnswer({ kind: 'note-delay', afterMs: 0 });
    const { decisions, alerts } = await run();
    const told = notesOf(NOTED.ticketId).slice(before);
    expect(told.map(({ text }) => parseEventsNote(text).length)).toEqual([15, 2]);
    const made = decisions.find(({ subject }) => subject.ticketId === String(NOTED.ticketId));
    expect(made?.results.map(({ action, state }) => [action.kind, state])).toEqual([
      ['append-notes', 'DONE'],
      ['chat', 'DONE'],
    ]);
    expect(made?.results[0]?.noteIds).toHaveLength(2);
    const posts = running.calls('chat').filter(({ write }) => write);
    expect(JSON.stringify(posts).match(/was added to outage ticket 5400110/g)).toHaveLength(1);
    expect(alerts).toMatchObject([{ alert: 'triage-note-not-added', ticketId: '5400110' }]);
  }, 60_000);

  it('service-outage-monitor #19: asks for events once the newest note is older than 30 min, and adds those since', async () => {
    running.world.clock.step(30 * MINUTE_MS - 1000);
    await run();
    const eventsOf = () => asked('getEnterpriseEvents').map(({ body }) => JSON.stringify(body));
    const edge = running.world.edges.find((one) => one.serialNumber === NOTED.serialNumber);
    const ofNoted = () => eventsOf().filter((body) => body.includes(`"edgeId":[${edge?.edgeId}]`));
    expect(ofNoted()).toEqual([]);
    running.world.clock.step(61_000);
    happen(NOTED.serialNumber, 3);
    const before = notesOf(NOTED.ticketId).length;
    await run();
    expect(ofNoted()).toHaveLength(1);
    const told = notesOf(NOTED.ticketId).slice(before);
    // The newest note of the run before was refused: nothing tells of its 15 events.
    expect(told.map(({ text }) => parseEventsNote(text).length)).toEqual([15, 3]);
  }, 60_000);

  it('writes nothing about edges whose events cannot be read, says so, and catches up', async () => {
    running.world.clock.step(31 * MINUTE_MS);
    happen(NOTED.serialNumber, 2);
    for (const system of ['velocloud-1', 'velocloud-2']) {
      const onlyPath = '/portal/rest/event/getEnterpriseEvents';
      await running.simulator(system).setFault({ kind: 'server-error', status: 500, onlyPath });
    }
    const broken = await run();
    expect(written()).toEqual([]);
    expect(broken.outcome.run.report.skips.get('events-unreadable')).toBeGreaterThan(0);
    for (const system of ['velocloud-1', 'velocloud-2']) {
      await running.simulator(system).clearFaults();
    }
    const before = notesOf(NOTED.ticketId).length;
    await run();
    expect(notesOf(NOTED.ticketId)).toHaveLength(before + 1);
  }, 60_000);

  it('writes nothing about a ticket that cannot be read', async () => {
    running.world.clock.step(31 * MINUTE_MS);
    happen(NOTED.serialNumber, 2);
    const onlyPath = `/api/Ticket/${NOTED.ticketId}/details`;
    await running.simulator('bruin').setFault({ kind: 'server-error', status: 500, onlyPath });
    const { outcome, alerts } = await run();
    expect(written()).toEqual([]);
    expect(outcome.run.report.skips.get('ticket-unreadable')).toBe(1);
    expect(alerts).toMatchObject([{ alert: 'triage-ticket-unreadable', ticketId: '5400110' }]);
  }, 60_000);

  it('writes nothing where the mode forbids it, and sums up in chat what it would have written', async () => {
    const { decisions } = await run({ effects: 'chat-summary' });
    expect(written()).toEqual([]);
    const made = decisions.find(({ subject }) => subject.ticketId === String(NOTED.ticketId));
    expect(made?.results.map(({ state }) => state)).toEqual(['WITHHELD', 'WITHHELD']);
    const posts = JSON.stringify(running.calls('chat').filter(({ write }) => write));
    expect(posts).toContain('would append-notes');
    expect(posts).toContain('New event: LINK_DEAD');
  }, 60_000);

  it('has a note that did not arrive sent again, once, though its words grew meanwhile', async () => {
    running.world.clock.step(33 * MINUTE_MS);
    happen(NOTED.serialNumber, 2);
    const before = notesOf(NOTED.ticketId).length;
    const onlyPath = `/api/Ticket/${NOTED.ticketId}/notes`;
    await running.simulator('bruin').setFault({ kind: 'server-error', status: 503, onlyPath });
    const stateOf = ({ decisions }: Awaited<ReturnType<typeof run>>) =>
      decisions.find(({ subject }) => subject.ticketId === String(NOTED.ticketId))?.results[0]
        ?.state;
    expect(stateOf(await run())).toBe('UNCERTAIN');
    await running.simulator('bruin').clearFaults();
    running.world.clock.step(3 * MINUTE_MS);
    happen(NOTED.serialNumber, 1);
    expect(stateOf(await run())).toBe('DONE');
    await run();
    expect(notesOf(NOTED.ticketId).slice(before)).toHaveLength(1);
  }, 60_000);

  it('adds no triage note where the monitor that opened the ticket adds its own at the same time', async () => {
    const { world } = running;
    await running.simulator('bruin').clearFaults();
    const edge = world.edges.find((one) => one.serialNumber === BARE.serialNumber);
    if (!edge) throw new Error(`no edge ${BARE.serialNumber}`);
    happen(BARE.serialNumber, 2);
    const { ticketId } = ticketFor(world, edge, 60 * MINUTE_MS);
    const idempotencyKey = effectKey(...triageKey(String(ticketId), BARE.serialNumber, 'first'));
    const text = `#*MetTel's IPA*#\nTriage (VeloCloud)\nSerial: ${BARE.serialNumber}`;
    running.simulator('bruin').forceAnswer({ kind: 'note-delay', afterMs: 0 });
    const notes = [{ text, serviceNumbers: [BARE.serialNumber] }];
    const input = { ticketId: String(ticketId), notes, idempotencyKey };
    let others = 0;
    const { decisions } = await run({
      async onceRead(operation) {
        if (operation !== 'TriageEdge' || others > 0) return;
        others += 1;
        await running.ask(APPEND, { input });
      },
    });
    expect(others).toBe(1);
    expect(notesOf(ticketId).map((note) => note.text)).toEqual([text]);
    const made = decisions.find(({ subject }) => subject.ticketId === String(ticketId));
    expect(made?.results[0]).toMatchObject({ state: 'ALREADY' });
  }, 60_000);

  it('tells, once, what happened between reading events and writing their note', async () => {
    const before = notesOf(NOTED.ticketId).length;
    for (let cycle = 0; cycle < 2; cycle += 1) {
      running.world.clock.step(33 * MINUTE_MS);
      await run();
    }
    const told = notesOf(NOTED.ticketId).slice(before);
    expect(told.map(({ text }) => parseEventsNote(text).map(({ type }) => type))).toEqual([
      ['LINK_DEAD'],
    ]);
  }, 60_000);
});
