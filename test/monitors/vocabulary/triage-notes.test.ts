import fc from 'fast-check';
import {
  interfaceOfMessage,
  lastTime,
  newestFirst,
} from '../../../monitors/vocabulary/device-events.ts';
import {
  buildEventsNotes,
  isEventsNote,
  parseEventsNote,
} from '../../../monitors/vocabulary/events-note.ts';
import { OUTAGE_TYPES } from '../../../monitors/vocabulary/outage-type.ts';
import { joinParts, NOTE_LIMIT, splitNote } from '../../../monitors/vocabulary/split-note.ts';
import {
  buildTriageNote,
  isTriageNote,
  parseTriageNote,
  TRIAGE_PAGES,
  type Triage,
} from '../../../monitors/vocabulary/triage-note.ts';
import { anyText, aWord, EASTERN, SERIAL } from './a-note.ts';

const SEEN = '2026-11-20T12:00:00.000Z';

function aTriage(changes: Partial<Triage> = {}): Triage {
  return {
    reopening: false,
    outageType: null,
    host: 'vco1.example.test',
    enterpriseId: '12',
    edgeId: '345',
    edgeName: 'Acme Bakery 1',
    edges: [{ serialNumber: SERIAL, state: 'OFFLINE', haRole: null }],
    lastOnlineAt: null,
    lastOfflineAt: '2026-11-20T11:58:00.000Z',
    links: [
      {
        interface: 'GE1',
        label: 'Comcast 10.0.0.1',
        ipAddress: '203.0.113.7',
        mode: 'PUBLIC',
        type: 'WIRED',
        state: 'DISCONNECTED',
        lastOnlineAt: null,
        lastOfflineAt: '2026-11-20T11:57:00.000Z',
      },
    ],
    labels: true,
    seenAt: SEEN,
    ...changes,
  };
}

describe('a triage note', () => {
  it('tells of the edge and of each link', () => {
    expect(buildTriageNote(aTriage(), EASTERN).split('\n')).toEqual([
      "#*MetTel's IPA*#",
      'Triage (VeloCloud)',
      'Orchestrator Instance: vco1.example.test',
      'Edge Name: Acme Bakery 1',
      'Links: [Edge|https://vco1.example.test/#!/operator/customer/12/monitor/edge/345/] - [QoE|https://vco1.example.test/#!/operator/customer/12/monitor/edge/345/qoe/] - [Transport|https://vco1.example.test/#!/operator/customer/12/monitor/edge/345/links/] - [Events|https://vco1.example.test/#!/operator/customer/12/monitor/events/]',
      'Serial: VC0000001',
      'Edge Status: OFFLINE',
      'Last Edge Online: Unknown',
      'Last Edge Offline: 11/20/2026 06:58:00 AM EST',
      '',
      'Interface GE1',
      'Interface GE1 Label: Comcast 10.0.0.1',
      'Interface GE1 IP Address: 203.0.113.7',
      'Interface GE1 Type: Public Wired',
      'Interface GE1 Status: DISCONNECTED',
      'Last GE1 Interface Online: Unknown',
      'Last GE1 Interface Offline: 11/20/2026 06:57:00 AM EST',
    ]);
  });

  it('tells of both members of an HA pair, and of one that waits offline when it was seen so', () => {
    const edges = [
      { serialNumber: 'VC1', state: 'CONNECTED', haRole: 'PRIMARY' },
      { serialNumber: 'VC2', state: 'OFFLINE', haRole: 'STANDBY' },
    ] as const;
    const text = buildTriageNote(
      aTriage({ reopening: true, outageType: 'SOFT_DOWN_HA', edges }),
      EASTERN,
    );
    expect(text.split('\n').slice(1, 4)).toEqual([
      'Re-opening ticket.',
      'Outage Type: Soft Down (HA)',
      'HA remark: one edge of the pair is down, the other carries on.',
    ]);
    expect(text.split('\n').slice(7, 14)).toEqual([
      'HA Role: Primary',
      'Serial: VC1',
      'Edge Status: CONNECTED',
      'HA Role: Standby',
      'Serial: VC2',
      'Edge Status: OFFLINE',
      'TimeStamp: 11/20/2026 07:00:00 AM EST',
    ]);
    expect(parseTriageNote(text)).toMatchObject({
      reopening: true,
      outageType: 'SOFT_DOWN_HA',
      edges,
    });
  });

  it('says of a standby that works that it is ready', () => {
    const edges = [{ serialNumber: 'VC2', state: 'CONNECTED', haRole: 'STANDBY' }] as const;
    const text = buildTriageNote(aTriage({ edges, outageType: 'HARD_DOWN_HA' }), EASTERN);
    expect(text).toContain('\nEdge Status: STANDBY READY\n');
    expect(text).toContain('\nHA remark: both edges of the pair are down.\n');
  });

  it.each<[string | null, string | null, string]>([
    ['PUBLIC', 'WIRELESS', 'Public Wireless'],
    ['PRIVATE', 'WIRED', 'Private Wired'],
    ['UNKNOWN', 'WIRED', 'Unknown'],
    ['PUBLIC', null, 'Unknown'],
    [null, null, 'Unknown'],
  ])('prints a link of mode %s and type %s as %s', (mode, type, printed) => {
    const [link] = aTriage().links;
    const links = link ? [{ ...link, mode, type }] : [];
    expect(buildTriageNote(aTriage({ links }), EASTERN)).toContain(
      `Interface GE1 Type: ${printed}\n`,
    );
  });

  it('is no place where a name of an edge brings lines of its own', () => {
    const text = buildTriageNote(
      aTriage({ edgeName: 'x\nSerial: VC9\r\nEdge Status: CONNECTED' }),
      EASTERN,
    );
    expect(parseTriageNote(text)?.edges).toEqual(aTriage().edges);
  });

  it('gives back what it was built from, whole or in pages', () => {
    const orUnknown = fc.option(aWord, { nil: null });
    const link = fc.record({
      interface: fc.stringMatching(/^[A-Z]{1,4}[0-9]{1,2}$/),
      label: orUnknown,
      ipAddress: orUnknown,
      mode: fc.constantFrom('PUBLIC', 'PRIVATE', null),
      type: fc.constantFrom('WIRED', 'WIRELESS', null),
      state: fc.constantFrom('STABLE', 'DISCONNECTED', 'QUIET', null),
      lastOnlineAt: fc.constantFrom(SEEN, null),
      lastOfflineAt: fc.constantFrom(SEEN, null),
    });
    const edge = (haRole: 'PRIMARY' | 'STANDBY' | null) =>
      fc.record({
        serialNumber: fc.stringMatching(/^[A-Z0-9]{4,12}$/),
        state: fc.constantFrom('OFFLINE', 'DEGRADED', null),
        haRole: fc.constant(haRole),
      });
    const edges = fc.oneof(
      fc.tuple(edge(null)),
      fc.tuple(edge('PRIMARY'), edge('STANDBY')),
      fc.tuple(edge('STANDBY'), edge('PRIMARY')),
    );
    const links = fc.uniqueArray(link, { selector: (one) => one.interface, maxLength: 10 });
    fc.assert(
      fc.property(
        edges,
        links,
        fc.boolean(),
        fc.constantFrom(null, ...OUTAGE_TYPES),
        orUnknown,
        (edges, links, reopening, outageType, edgeName) => {
          const text = buildTriageNote(
            aTriage({ edges, links, reopening, outageType, edgeName }),
            EASTERN,
          );
          const told = {
            reopening,
            outageType,
            edges,
            links: links.map(({ interface: name, label, state }) => ({
              interface: name,
              label,
              state,
            })),
          };
          expect(parseTriageNote(text)).toEqual(told);
          expect(isTriageNote(text)).toBe(!reopening);
          expect(isEventsNote(text)).toBe(false);
          const pages = splitNote(text, TRIAGE_PAGES);
          expect(parseTriageNote(joinParts(pages, TRIAGE_PAGES))).toEqual(told);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads a note of the marker before, and none of anybody else', () => {
    const text =
      '#*Automation Engine*#\r\nTriage (VeloCloud)\r\nSerial: VC1\r\nEdge Status: CONNECTED\r\nInterface GE2 Status: STABLE';
    expect(parseTriageNote(text)).toEqual({
      reopening: false,
      outageType: null,
      edges: [{ serialNumber: 'VC1', state: 'CONNECTED', haRole: null }],
      links: [{ interface: 'GE2', label: null, state: 'STABLE' }],
    });
    expect(parseTriageNote('Triage (VeloCloud)\nSerial: VC1')).toBeNull();
  });

  it('is looked for in every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseTriageNote(text) === null).toBe(
          !isTriageNote(text) &&
            !/^(#\*MetTel's IPA\*#|#\*Automation Engine\*#)\s*(\r\n|\r|\n)Re-opening/.test(
              text ?? '',
            ),
        );
        expect(isEventsNote(text) && !isTriageNote(text)).toBe(false);
        expect(Array.isArray(parseEventsNote(text))).toBe(true);
      }),
    );
  });
});

const anEvent = (minute: number, type = 'LINK_DEAD') => ({
  type,
  at: new Date(Date.parse(SEEN) + minute * 60_000).toISOString(),
  interface: type.startsWith('LINK') ? 'GE1' : null,
});

describe('notes of events', () => {
  it('tell the newest first and end with the time of the oldest', () => {
    const [note] = buildEventsNotes([anEvent(0), anEvent(1, 'EDGE_DOWN')], EASTERN);
    expect(note).toEqual({
      text: [
        "#*MetTel's IPA*#",
        'Triage (VeloCloud)',
        '',
        'New event: EDGE_DOWN',
        'Device: Edge',
        'Event time: 11/20/2026 07:01:00 AM EST',
        '',
        'New event: LINK_DEAD',
        'Device: Interface GE1',
        'Event time: 11/20/2026 07:00:00 AM EST',
        '',
        'Timestamp: 11/20/2026 07:00:00 AM EST',
      ].join('\n'),
      events: 2,
      newestAt: anEvent(1).at,
      oldestAt: SEEN,
    });
    expect(isEventsNote(note?.text)).toBe(true);
    expect(parseTriageNote(note?.text)).toMatchObject({ edges: [], links: [] });
  });

  it('tell 32 events in notes of 15, 15 and 2', () => {
    const events = Array.from({ length: 32 }, (_, minute) => anEvent(minute));
    const notes = buildEventsNotes(events, EASTERN);
    expect(notes.map((note) => note.events)).toEqual([15, 15, 2]);
    expect(notes[2]?.oldestAt).toBe(SEEN);
    expect(notes.every(({ text }) => text.length < NOTE_LIMIT)).toBe(true);
  });

  it('are none for no events, and leave out what has no date', () => {
    expect(buildEventsNotes([], EASTERN)).toEqual([]);
    expect(buildEventsNotes([{ ...anEvent(0), at: 'soon' }], EASTERN)).toEqual([]);
  });

  it('give back what they were built from, whole or in pages', () => {
    const event = fc
      .tuple(
        fc.integer({ min: 0, max: 10_000 }),
        fc.constantFrom('EDGE_UP', 'LINK_ALIVE', 'LINK_DEAD'),
      )
      .map(([minute, type]) => anEvent(minute, type));
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (events, perNote) => {
          const notes = buildEventsNotes(events, EASTERN, perNote);
          const pages = notes.map(({ text }) => splitNote(text, TRIAGE_PAGES));
          const told = pages.flatMap((parts) => parseEventsNote(joinParts(parts, TRIAGE_PAGES)));
          expect(pages.flat().every(isTriageNote)).toBe(true);
          expect(told.map(({ type }) => type)).toEqual(newestFirst(events).map(({ type }) => type));
          expect(notes.reduce((sum, note) => sum + note.events, 0)).toBe(events.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the interface that a message names', () => {
  it.each<{ message: string | null; name: string | null }>([
    { message: 'Interface GE1 is up', name: 'GE1' },
    { message: 'Interface SFP2 is down', name: 'SFP2' },
    { message: 'Link GE2 is now DEAD', name: 'GE2' },
    { message: 'Link USB1 is no longer DEAD', name: 'USB1' },
    { message: ' Link GE2 is now DEAD\n', name: 'GE2' },
    { message: 'Link GE2 is now DEAD again', name: null },
    { message: 'The Link GE2 is now DEAD', name: null },
    { message: 'Interface GE1 is upgraded', name: null },
    { message: 'Interface GE-1 is up', name: null },
    { message: 'interface GE1 is up', name: null },
    { message: 'Interface is up', name: null },
    { message: 'Edge is down', name: null },
    { message: '', name: null },
    { message: null, name: null },
  ])('$message: $name', ({ message, name }) => {
    expect(interfaceOfMessage(message)).toBe(name);
  });

  it('is alphanumeric or none, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(interfaceOfMessage(text) ?? 'GE1').toMatch(/^[A-Za-z0-9]+$/);
      }),
    );
  });
});

describe('the last time', () => {
  it('is that of the newest event of its kind and interface', () => {
    const events = [
      anEvent(1),
      anEvent(3),
      { ...anEvent(5), interface: 'GE2' },
      anEvent(9, 'EDGE_UP'),
    ];
    expect(lastTime(events, 'LINK_DEAD', 'GE1')).toBe(anEvent(3).at);
    expect(lastTime(events, 'LINK_DEAD', 'GE2')).toBe(anEvent(5).at);
    expect(lastTime(events, 'EDGE_UP')).toBe(anEvent(9).at);
    expect(lastTime(events, 'LINK_DEAD', 'GE3')).toBeNull();
  });
});
