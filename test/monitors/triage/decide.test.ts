import type { AppendNotes } from '../../../monitors/triage/actions.ts';
import { stages } from '../../../monitors/triage/decide.ts';
import { watchedOf } from '../../../monitors/triage/observe.ts';
import { newestOfEach } from '../../../monitors/triage/rules/newest-of-each.ts';
import { untoldSince } from '../../../monitors/triage/rules/untold.ts';
import { windowSince } from '../../../monitors/triage/rules/when-to-read.ts';
import { settings as declaration } from '../../../monitors/triage/settings.ts';
import type { EdgeSighting } from '../../../monitors/triage/sightings.ts';
import type { DeviceEvent } from '../../../monitors/vocabulary/device-events.ts';
import { newestTriage } from '../../../monitors/vocabulary/documentation-cycle.ts';
import { buildEventsNotes, parseEventsNote } from '../../../monitors/vocabulary/events-note.ts';
import { printedTime, readPrintedTime } from '../../../monitors/vocabulary/printed-time.ts';
import { joinParts } from '../../../monitors/vocabulary/split-note.ts';
import { parseTriageNote, TRIAGE_PAGES } from '../../../monitors/vocabulary/triage-note.ts';
import { createSettingsReader } from '../../../platform/config.ts';

const NOW = new Date('2026-05-20T16:00:00Z');
const MINUTE = 60;
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000).toISOString();
const SUBJECT = { ticketId: '5001', serialNumber: 'VC0000001' };
const MARKER = "#*MetTel's IPA*#";

function settingsWith(environment: Readonly<Record<string, string>> = {}) {
  const reader = createSettingsReader(environment, false);
  const values = reader.read('a test', declaration);
  reader.finish();
  return values;
}
const SETTINGS = settingsWith();
const LATE = settingsWith({ MONITORS_PRESET: 'late' });

/** So many events, one a minute, the newest a minute ago. */
const events = (count: number): DeviceEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    type: index % 2 === 0 ? 'LINK_DEAD' : 'LINK_ALIVE',
    at: ago((index + 1) * MINUTE),
    interface: 'GE1',
  }));

const anEdge = (links = 1): EdgeSighting => ({
  host: 'vco1.example.test',
  enterpriseId: '7',
  edgeId: '11',
  name: 'STORE-1',
  state: 'CONNECTED',
  haRole: 'STANDALONE',
  haPartner: null,
  links: Array.from({ length: links }, (_, index) => ({
    interface: `GE${index + 1}`,
    state: 'DISCONNECTED',
    displayName: 'Summit Cable 203.0.113.1',
    ipAddress: '203.0.113.1',
    configuration: { mode: 'PUBLIC', type: 'WIRED' },
  })),
});

const appended = (actions: readonly { readonly kind: string }[]): AppendNotes => {
  const found = actions.find((action): action is AppendNotes => action.kind === 'append-notes');
  if (!found) throw new Error('no notes');
  return found;
};

describe('a task with a triage note', () => {
  const decided = (
    ageSeconds: number,
    settings = SETTINGS,
    seen: DeviceEvent[] | null = events(2),
  ) =>
    stages['new-events']({ ...SUBJECT, lastNoteAt: ago(ageSeconds), events: seen }, settings, NOW);

  it('service-outage-monitor #19: is skipped while its newest note is 30 min old, and gets what happened since at 31 min', () => {
    expect(decided(30 * MINUTE)).toMatchObject({
      rule: 'triage-noted-lately',
      actions: [],
      nearMisses: [{ rule: 'triage-new-events', by: '1800 s, not more than 1800 s' }],
    });
    expect(decided(30 * MINUTE + 1).rule).toBe('triage-new-events');
    expect(decided(31 * MINUTE).rule).toBe('triage-new-events');
  });

  it('waits for an hour by the late rules', () => {
    expect(decided(60 * MINUTE, LATE).rule).toBe('triage-noted-lately');
    expect(decided(61 * MINUTE, LATE).rule).toBe('triage-new-events');
  });

  it('service-outage-monitor #20: gets 32 events in three notes of 15, 15 and 2, newest first, and one word in chat', () => {
    const verdict = decided(60 * MINUTE, SETTINGS, events(32).reverse());
    expect(verdict.actions.map(({ kind }) => kind)).toEqual(['append-notes', 'chat']);
    const { notes, cycle } = appended(verdict.actions);
    expect(cycle).toBe(ago(60 * MINUTE));
    const told = notes.map((pages) => parseEventsNote(joinParts(pages, TRIAGE_PAGES)));
    expect(told.map(({ length }) => length)).toEqual([15, 15, 2]);
    expect(told[0]?.[0]).toEqual({
      type: 'LINK_DEAD',
      device: 'Interface GE1',
      time: '05/20/2026 11:59:00 AM EDT',
    });
    expect(told[2]?.[1]?.time).toBe('05/20/2026 11:28:00 AM EDT');
    expect(notes[0]?.[0]).toMatch(/^#\*MetTel's IPA\*#\nTriage \(VeloCloud\)\n\nNew event: /);
    expect(notes[2]?.at(-1)).toMatch(/\nTimestamp: 05\/20\/2026 11:28:00 AM EDT$/);
  });

  it('gets as many events in a note as the setting says', () => {
    const two = settingsWith({ TRIAGE_EVENTS_PER_NOTE: '2' });
    expect(appended(decided(3600, two, events(5)).actions).notes).toHaveLength(3);
  });

  it('gets nothing when nothing happened, and is told as skipped when its events could not be read', () => {
    expect(decided(3600, SETTINGS, [])).toMatchObject({
      rule: 'triage-no-new-events',
      actions: [],
    });
    expect(decided(3600, SETTINGS, null)).toMatchObject({
      actions: [],
      skipped: 'events-unreadable',
    });
  });
});

describe('a task without a triage note', () => {
  const task = { ...SUBJECT, createdAt: ago(3600) };
  const decided = (edge: EdgeSighting | null, seen = events(4), settings = SETTINGS) =>
    stages['first-note']({ ...task, edge: { edge, events: seen } }, settings, NOW);

  it('gets one about its edge and links', () => {
    const verdict = decided(anEdge());
    expect(verdict.actions.map(({ kind }) => kind)).toEqual(['append-notes', 'chat']);
    const [[text] = []] = appended(verdict.actions).notes;
    expect(text?.startsWith(`${MARKER}\nTriage (VeloCloud)\nOrchestrator Instance: vco1`)).toBe(
      true,
    );
    expect(text).toContain('Last GE1 Interface Offline: 05/20/2026 11:59:00 AM EDT');
    expect(text).toContain('Last GE1 Interface Online: 05/20/2026 11:58:00 AM EDT');
    expect(text).toContain('Last Edge Online: Unknown');
    expect(text).not.toContain('Outage Type');
  });

  it('service-outage-monitor #21: gets one of 2600 characters in three pages that begin with the markers and count themselves', () => {
    const pagesOf = (edge: EdgeSighting) => appended(decided(edge).actions).notes[0] ?? [];
    const short = joinParts(pagesOf(anEdge(7)), TRIAGE_PAGES).length;
    const name = 'STORE-1'.padEnd('STORE-1'.length + 2600 - short, '1');
    const pages = pagesOf({ ...anEdge(7), name });
    expect(joinParts(pages, TRIAGE_PAGES)).toHaveLength(2600);
    expect(pages).toHaveLength(3);
    pages.forEach((page, index) => {
      expect(page.length).toBeLessThan(1500);
      expect(page.startsWith(`${MARKER}\nTriage (VeloCloud)\n`)).toBe(true);
      expect(page.endsWith(`\nTriage note: ${index + 1}/3`)).toBe(true);
    });
  });

  it.each([
    ['without an event in 7 days', anEdge(), 'triage-no-events', []],
    ['whose edge no orchestrator knows', null, 'triage-no-state', events(1)],
  ] as const)('gets none %s', (_, edge, rule, seen) => {
    expect(decided(edge, [...seen])).toMatchObject({ rule, actions: [] });
  });

  it('is told as skipped when its edge could not be read', () => {
    const verdict = stages['first-note']({ ...task, edge: null }, SETTINGS, NOW);
    expect(verdict).toMatchObject({ actions: [], skipped: 'edge-unreadable' });
  });

  it('is left for a minute to whoever opened its ticket', () => {
    const young = (seconds: number) =>
      stages['first-note'](
        { ...task, createdAt: ago(seconds), edge: { edge: anEdge(), events: events(1) } },
        SETTINGS,
        NOW,
      ).rule;
    expect([young(59), young(60)]).toEqual(['triage-in-grace', 'triage-first-note']);
  });

  it('is told of both members of its HA pair, and of the type of outage, by the late rules', () => {
    const pair: EdgeSighting = {
      ...anEdge(),
      haRole: 'PRIMARY',
      haPartner: { serialNumber: 'VC0000002', state: 'CONNECTED' },
    };
    const facts = (settings: typeof LATE) =>
      parseTriageNote(appended(decided(pair, events(1), settings).actions).notes[0]?.[0]);
    expect(facts(LATE)).toMatchObject({
      outageType: 'LINK_DOWN_HA',
      edges: [
        { serialNumber: 'VC0000001', haRole: 'PRIMARY' },
        { serialNumber: 'VC0000002', haRole: 'STANDBY' },
      ],
    });
    expect(facts(SETTINGS)).toMatchObject({
      outageType: null,
      edges: [{ serialNumber: 'VC0000001', haRole: null }],
    });
  });
});

describe('what was not told yet', () => {
  const ZONE = SETTINGS.timeZone;
  const about = ['VC0000001'];
  /** Of so many seconds ago, about these events. */
  const noteOf = (seconds: number, told: readonly DeviceEvent[], serviceNumbers = about) => ({
    text: buildEventsNotes(told, ZONE)[0]?.text ?? '',
    serviceNumbers,
    createdAt: ago(seconds),
  });
  const [newest, ...older] = events(4) as [DeviceEvent, ...DeviceEvent[]];
  const untold = (notes: readonly ReturnType<typeof noteOf>[], zone = ZONE) => {
    const last = notes.at(-1);
    if (!last) throw new Error('no notes');
    const { since, isUntold } = untoldSince(last, notes, 'VC0000001', zone);
    return { since, left: [newest, ...older].filter(isUntold) };
  };

  it('is what is younger than the newest event of all notes, though the note is younger still', () => {
    expect(untold([noteOf(10, older.slice(0, 1)), noteOf(5, older.slice(1))])).toEqual({
      since: older[0]?.at,
      left: [newest],
    });
  });

  it('leaves out an event that was told, of the same second', () => {
    const split = { ...newest, at: newest.at.replace('.000Z', '.700Z') };
    const last = noteOf(5, [split]);
    const { isUntold } = untoldSince(last, [last], 'VC0000001', ZONE);
    expect([split, { ...split, interface: 'GE2' }].map(isUntold)).toEqual([false, true]);
  });

  it('begins with the note where it tells states, is of another zone, or older than its events', () => {
    const states = { ...noteOf(90, []), text: `${MARKER}\nTriage (VeloCloud)\n` };
    expect(untold([noteOf(95, older), states]).since).toBe(ago(90));
    expect(untold([noteOf(5, older)], 'Europe/Berlin').since).toBe(ago(5));
    expect(untold([noteOf(3600, older)]).since).toBe(ago(3600));
  });

  it('does not heed notes about another device', () => {
    const other = noteOf(5, [newest], ['VC0000002']);
    expect(untold([other, noteOf(5, older)]).left).toEqual([newest]);
  });

  it.each([
    ['2026-11-01T05:30:00.000Z', 'EDT'],
    ['2026-11-01T06:30:00.000Z', 'EST'],
    ['2026-03-08T07:00:00.000Z', 'EDT'],
  ])('knows %s again as it was printed, in %s', (at, name) => {
    const printed = printedTime(at, ZONE);
    expect(printed.endsWith(name)).toBe(true);
    expect(readPrintedTime(printed, ZONE)?.toISOString()).toBe(at);
  });

  it('knows no time in words that are none', () => {
    expect(readPrintedTime('Unknown', ZONE)).toBeNull();
    expect(readPrintedTime('05/20/2026 11:59:00 AM CEST', ZONE)).toBeNull();
  });
});

describe('what is looked at', () => {
  it('service-outage-monitor #22: is no note without text, and no task of a device that is not watched', () => {
    const note = (text: string | null, serviceNumbers: string[] | null) => ({
      text,
      serviceNumbers,
      createdAt: ago(60),
    });
    const triage = `${MARKER}\nTriage (VeloCloud)\n`;
    const notes = [
      note(null, ['VC0000001']),
      note(triage, null),
      note(triage, ['VC9999999']),
      note(`a person on ${triage}`, ['VC0000001']),
    ];
    expect(newestTriage(notes, 'VC0000001')).toBeNull();
    const ours = note(triage, ['VC9999999', 'VC0000001']);
    expect(newestTriage([...notes, ours], 'VC0000001')).toBe(ours);
    const ticket = {
      id: '5001',
      createdAt: null,
      notes,
      serviceNumbers: ['VC9999999', 'VC0000001', 'VC0000001'],
    };
    expect(watchedOf(ticket, new Set(['VC0000001', 'VC0000002']))).toEqual(['VC0000001']);
  });

  it.each([
    [59 * MINUTE, 'LAST_HOUR'],
    [59 * MINUTE + 1, 'LAST_24_HOURS'],
    [23 * 3600 + 59 * MINUTE, 'LAST_24_HOURS'],
    [24 * 3600, 'LAST_7_DAYS'],
    [30 * 86_400, 'LAST_7_DAYS'],
  ])('a note of %i s ago is read from by %s, with a minute to spare', (seconds, window) => {
    expect(windowSince(ago(seconds), NOW)).toBe(window);
  });

  it('of many events the newest of each kind and interface are kept for the states', () => {
    const many = [...events(10), { type: 'EDGE_UP', at: ago(5), interface: null }];
    const kept = newestOfEach(many);
    expect(kept.map(({ type, at }) => [type, at])).toEqual([
      ['EDGE_UP', ago(5)],
      ['LINK_DEAD', ago(60)],
      ['LINK_ALIVE', ago(120)],
    ]);
  });
});
