import {
  autoresolve,
  type AutoresolveObservation,
} from '../../../monitors/service-outage/rules/autoresolve.ts';
import { buildAutoresolveNote } from '../../../monitors/vocabulary/autoresolve-note.ts';
import { buildReopenNote } from '../../../monitors/vocabulary/reopen-note.ts';
import { buildTriageNote } from '../../../monitors/vocabulary/triage-note.ts';
import {
  aLink,
  anEdgeCase,
  aNote,
  aTask,
  aTicket,
  NOW,
  secondsAgo,
  SERIAL,
  settingsWith,
  ZONE,
} from './a-recovery.ts';

const MID = settingsWith({ MONITORS_PRESET: 'mid' });
const LATE = settingsWith({ MONITORS_PRESET: 'late' });
const HEALTHY = anEdgeCase([aLink('GE1'), aLink('GE3')]);

const seen = (
  ticket: Parameters<typeof aTicket>[0],
  changes: Partial<AutoresolveObservation> = {},
): AutoresolveObservation => ({
  case: HEALTHY,
  tickets: [aTicket(ticket)],
  site: { timeZone: ZONE },
  ...changes,
});

const reopening = buildReopenNote({ state: 'OFFLINE', links: [] }, NOW, ZONE);
const resolved = buildAutoresolveNote(SERIAL, NOW, ZONE);
const oldResolved = resolved.replace("#*MetTel's IPA*#", '#*Automation Engine*#');

/** A triage note that says one link was down. */
const triage = (name: string, label: string) =>
  buildTriageNote(
    {
      reopening: false,
      outageType: 'LINK_DOWN',
      host: 'vco1.example.test',
      enterpriseId: '7',
      edgeId: '31',
      edgeName: 'STORE-31',
      edges: [{ serialNumber: SERIAL, state: 'CONNECTED', haRole: null }],
      lastOnlineAt: null,
      lastOfflineAt: null,
      links: [
        {
          interface: name,
          label,
          ipAddress: null,
          mode: 'PUBLIC',
          type: 'WIRED',
          state: 'DISCONNECTED',
          lastOnlineAt: null,
          lastOfflineAt: null,
        },
      ],
      labels: true,
      seenAt: NOW,
    },
    ZONE,
  );

const kinds = (verdict: ReturnType<typeof autoresolve>) =>
  verdict.actions.map((action) => action.kind);

describe('a healthy edge with an open outage ticket of ours', () => {
  const verdict = autoresolve(seen({ notes: [aNote(reopening, 4500)] }), MID, NOW);

  it('service-outage-monitor #13: is unpaused, resolved and noted in this order while its last outage is 4500 s old', () => {
    expect(verdict.rule).toBe('autoresolve');
    expect(kinds(verdict)).toEqual([
      'unpause-task',
      'resolve-task',
      'append-note',
      'chat',
      'count',
      'cancel-forward',
    ]);
    expect(verdict.actions[1]).toMatchObject({ taskId: '5001:9001', interfaces: null });
    expect(verdict.actions[2]).toMatchObject({
      ticketId: '5001',
      serviceNumbers: [SERIAL],
      texts: [
        `#*MetTel's IPA*#\nAuto-resolving detail for serial: ${SERIAL}\nTimeStamp: 05/20/2026 12:00:00 PM EDT`,
      ],
    });
  });

  it('service-outage-monitor #14: gets neither note nor count unless it was resolved, whether it was unpaused or not', () => {
    const [unpause, resolve] = verdict.actions;
    expect(unpause).toMatchObject({ kind: 'unpause-task', ifItFails: 'go-on' });
    expect(resolve?.kind).toBe('resolve-task');
    expect(resolve).not.toHaveProperty('ifItFails');
  });

  it('is told in chat, counted and no longer forwarded though its note could not be written', () => {
    expect(verdict.actions.slice(2, 4)).toMatchObject([
      { kind: 'append-note', ifItFails: 'go-on' },
      { kind: 'chat', ifItFails: 'go-on' },
    ]);
  });

  it('is resolved under another key after each autoresolve and each re-opening', () => {
    const cycles = [
      [],
      [aNote(reopening, 400)],
      [aNote(reopening, 400), aNote(resolved, 300)],
      [aNote(reopening, 400), aNote(resolved, 300), aNote(reopening, 200)],
    ].map((notes) => {
      const [action] = autoresolve(seen({ notes }), MID, NOW).actions;
      return action?.kind === 'unpause-task' ? action.cycle : undefined;
    });
    expect(cycles).not.toContain(undefined);
    expect(new Set(cycles).size).toBe(cycles.length);
  });
});

describe('a healthy edge is left alone', () => {
  const long = { createdAt: secondsAgo(9000) };
  it.each<[string, AutoresolveObservation, string, string | undefined]>([
    [
      'when no ticket is open for it',
      seen({}, { tickets: [] }),
      'autoresolve-no-ticket',
      undefined,
    ],
    [
      'service-outage-monitor #11: when a person opened the ticket',
      seen({ createdBy: 'Jo Doe' }),
      'autoresolve-not-ours',
      undefined,
    ],
    [
      'when nobody knows who opened it',
      seen({ createdBy: null }),
      'autoresolve-not-ours',
      undefined,
    ],
    [
      'when the ticket has no task for it',
      seen({ tasks: [aTask({ serviceNumber: 'VC0000001' })] }),
      'autoresolve-no-task',
      undefined,
    ],
    [
      'service-outage-monitor #13: when its last re-opening is 4501 s old',
      seen({ notes: [aNote(reopening, 4501)] }),
      'autoresolve-too-late',
      '1 s past 4500 s',
    ],
    [
      'when its first triage note is too old, whatever its ticket',
      seen({ notes: [aNote(triage('GE1', 'x'), 4600), aNote(triage('GE1', 'x'), 60)] }),
      'autoresolve-too-late',
      '100 s past 4500 s',
    ],
    [
      'when it is too late by a quarter of the limit, which is told',
      seen({ notes: [aNote(reopening, 5625)] }),
      'autoresolve-too-late',
      '1125 s past 4500 s',
    ],
    [
      'when it is too late by more, which is not worth telling',
      seen({ notes: [aNote(reopening, 5626)] }),
      'autoresolve-too-late',
      undefined,
    ],
    ['when its ticket is too old and has no note', seen(long), 'autoresolve-too-late', undefined],
    [
      'when another device was re-opened lately',
      seen({ ...long, notes: [aNote(reopening, 60, ['VC0000001'])] }),
      'autoresolve-too-late',
      undefined,
    ],
    [
      'service-outage-monitor #12: after three autoresolves, of which one has the old marker',
      seen({
        notes: [
          aNote(resolved, 500),
          aNote(oldResolved, 400),
          aNote(null, 350),
          aNote(resolved, 340, null),
          aNote(resolved, 300),
        ],
      }),
      'autoresolve-too-often',
      '3 autoresolves of at most 3',
    ],
    [
      'when its task is resolved',
      seen({ tasks: [aTask({ status: 'RESOLVED' })] }),
      'autoresolve-done',
      undefined,
    ],
  ])('%s', (_, observation, rule, by) => {
    const verdict = autoresolve(observation, MID, NOW);
    expect(verdict.actions).toEqual([]);
    expect(verdict.rule).toBe(rule);
    expect(verdict.skipped).toBeUndefined();
    expect(verdict.nearMisses).toEqual(by === undefined ? [] : [{ rule: 'autoresolve', by }]);
  });

  it('when another deployment looks after its orchestrator', () => {
    const elsewhere = settingsWith({ SERVICE_OUTAGE_HOSTS: 'vco2.example.test' });
    expect(autoresolve(seen({}), elsewhere, NOW)).toMatchObject({
      rule: 'autoresolve-other-host',
      actions: [],
    });
    const here = settingsWith({ SERVICE_OUTAGE_HOSTS: 'vco2.example.test,vco1.example.test' });
    expect(autoresolve(seen({}), here, NOW).rule).toBe('autoresolve');
  });

  it.each([
    ['tickets', { tickets: null }],
    ['site', { site: null }],
  ])('when its %s could not be read, which is told as skipped', (what, changes) => {
    expect(autoresolve(seen({}, changes), MID, NOW)).toMatchObject({
      actions: [],
      skipped: `${what}-unreadable`,
    });
  });
});

it('two autoresolves do not stand in the way of a third', () => {
  const notes = [aNote(resolved, 500), aNote(resolved, 400)];
  expect(autoresolve(seen({ notes }), MID, NOW).rule).toBe('autoresolve');
});

describe('by the late rules', () => {
  const NIGHT = new Date('2026-05-20T11:59:59Z'); // 07:59:59 at the site
  const MORNING = new Date('2026-05-20T12:00:00Z');
  const before = (now: Date, seconds: number) =>
    seen({ createdAt: new Date(now.getTime() - seconds * 1000).toISOString() });

  it.each([
    ['5400 s by day', MORNING, 5400, 'autoresolve'],
    ['no longer than that', MORNING, 5401, 'autoresolve-too-late'],
    ['10800 s by night', NIGHT, 10_800, 'autoresolve'],
    ['no longer than that', NIGHT, 10_801, 'autoresolve-too-late'],
  ])('an outage is recent for %s', (_, now, seconds, rule) => {
    expect(autoresolve(before(now, seconds), LATE, now).rule).toBe(rule);
  });

  it('the hour is the one at the site', () => {
    const inAlaska = { ...before(MORNING, 10_800), site: { timeZone: 'America/Anchorage' } };
    expect(autoresolve(inAlaska, LATE, MORNING).rule).toBe('autoresolve');
  });

  it('a first triage note does not count, and a re-opening of the line that came back does', () => {
    const createdAt = secondsAgo(6000);
    const first = aNote(triage('GE1', 'x'), 100);
    const rule = (notes: Parameters<typeof aTicket>[0]) => autoresolve(seen(notes), LATE, NOW).rule;
    expect(rule({ createdAt, notes: [first] })).toBe('autoresolve-too-late');
    expect(rule({ createdAt, notes: [first, aNote(reopening, 90, ['LINE-GE3'])] })).toBe(
      'autoresolve-too-late',
    );
    expect(rule({ createdAt, notes: [first, aNote(reopening, 90, ['LINE-GE1'])] })).toBe(
      'autoresolve',
    );
  });

  describe("a customer's own line that came back", () => {
    const notes = [
      ...[500, 400, 300].map((age) => aNote(resolved, age + 90_000)),
      aNote(triage('GE1', 'Customer Owned Cable'), 80_000),
    ];
    const createdAt = secondsAgo(100_000);

    it('is resolved however old and often, and its ticket closed behind the note', () => {
      const verdict = autoresolve(seen({ createdAt, notes }), LATE, NOW);
      expect(verdict.rule).toBe('autoresolve-byob');
      expect(kinds(verdict)).toEqual([
        'unpause-task',
        'resolve-task',
        'append-note',
        'close-ticket',
        'chat',
        'count',
        'cancel-forward',
      ]);
      expect(verdict.actions[1]).toMatchObject({ interfaces: ['GE1'] });
    });

    it.each([
      ['stays open with a task of another device', { serviceNumber: 'VC0000099' }, false],
      ['stays open with a task that tells nothing', { serviceNumber: null, status: null }, false],
      ['stays open with a task of a line that is down', { serviceNumber: 'LINE-GE3' }, false],
      ['is closed with a solved task', { serviceNumber: 'VC0000099', status: 'RESOLVED' }, true],
      ['is closed with a task of the line itself', { serviceNumber: 'LINE-GE1' }, true],
    ] as const)('has a ticket that %s', (_, changes, isClosed) => {
      const tasks = [aTask(), aTask({ id: '5001:9002', ...changes })];
      const verdict = autoresolve(seen({ createdAt, notes, tasks }), LATE, NOW);
      expect(verdict.rule).toBe('autoresolve-byob');
      expect(kinds(verdict).includes('close-ticket')).toBe(isClosed);
    });

    it('is known by the queue that lines wait in', () => {
      const own = settingsWith({ MONITORS_PRESET: 'late', SERVICE_OUTAGE_LINE_QUEUE: 'Own Lines' });
      const tasks = [aTask({ workQueue: 'Own Lines' })];
      expect(autoresolve(seen({ createdAt, notes, tasks }), own, NOW).rule).toBe(
        'autoresolve-byob',
      );
      expect(autoresolve(seen({ createdAt, notes }), own, NOW).rule).toBe('autoresolve-too-late');
    });

    it('is as any other where people have the task', () => {
      const tasks = [aTask({ workQueue: 'HNOC Investigate' })];
      expect(autoresolve(seen({ createdAt, notes, tasks }), LATE, NOW).rule).toBe(
        'autoresolve-too-late',
      );
    });

    it('is as any other by the rules before', () => {
      expect(autoresolve(seen({ createdAt, notes }), MID, NOW).rule).toBe('autoresolve-too-late');
    });
  });

  it.each([
    ['GE1', 'Jo Doe', 'autoresolve-assigned'],
    ['GE3', 'Jo Doe', 'autoresolve'],
    ['GE1', ' ', 'autoresolve'],
    ['GE1', '0', 'autoresolve'],
  ])('a task of %s that is assigned to "%s" ends as %s', (name, assignee, rule) => {
    const notes = [aNote(triage(name, 'x'), 300)];
    expect(autoresolve(seen({ notes, tasks: [aTask({ assignee })] }), LATE, NOW).rule).toBe(rule);
    expect(autoresolve(seen({ notes, tasks: [aTask({ assignee })] }), MID, NOW).rule).toBe(
      'autoresolve',
    );
  });
});
