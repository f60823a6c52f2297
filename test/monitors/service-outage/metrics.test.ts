import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Count } from '../../../monitors/service-outage/actions.ts';
import { createOutageMetrics } from '../../../monitors/service-outage/metrics.ts';
import { autoresolve } from '../../../monitors/service-outage/rules/autoresolve.ts';
import { settings as outageDeclaration } from '../../../monitors/service-outage/settings.ts';
import { createTriageMetrics } from '../../../monitors/triage/metrics.ts';
import { settings as triageDeclaration } from '../../../monitors/triage/settings.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import {
  aLink,
  anEdgeCase,
  aNote,
  aTask,
  aTicket,
  NOW,
  SERIAL,
  settingsWith,
} from './a-recovery.ts';
import { decideOpened, DOWN, LATE, LINK_DOWN, MID, OCCASION } from './an-outage.ts';

const exposed = async (use: (metrics: ReturnType<typeof createMetrics>) => void) => {
  const metrics = createMetrics();
  use(metrics);
  const { body } = await metrics.expose();
  return body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
};

const counted = (counts: readonly Count[], settings = MID) =>
  exposed((metrics) => {
    const own = createOutageMetrics(metrics, settings);
    for (const count of counts) own.count(count);
  });

const ABOUT = { kind: 'count', ticketId: '5001', serviceNumber: SERIAL, cycle: OCCASION } as const;
const LABELS =
  'feature="Service Outage Monitor",system="VeloCloud",topic="VOO",client="Other",host="vco1.example.test"';

describe('the metrics of outages', () => {
  it('have the names that dashboards know', async () => {
    const lines = await exposed((metrics) => {
      const own = createOutageMetrics(metrics, MID);
      own.edgesProcessed(7);
      own.cacheFailed();
      own.readingFailed();
      own.firstTriageFailed();
      own.cycleTook(1.23456);
      for (const counter of ['created', 'reopened', 'autoresolved'] as const) {
        own.count({ ...ABOUT, counter, case: DOWN, outage: 'HARD_DOWN' });
      }
    });
    expect(lines.filter((line) => !line.startsWith('tasks_')).sort()).toEqual([
      'autoresolve_counter_total 1',
      'cycle_runtime_gauge 1.23',
      'first_triage_error_counter_total 1',
      'max_retry_error_counter_total 1',
      'outage_monitoring_edge_counter_total 7',
      'outage_ticket_counter_total 1',
      'reopened_counter_total 1',
      'temp_cache_error_counter_total 1',
    ]);
  });

  it('tell tasks apart by outage, severity, modem, owner and medium of the links', async () => {
    const byob = anEdgeCase([{ ...aLink('GE3', 'DISCONNECTED'), displayName: 'BYOB LTE' }]);
    const lines = await counted([
      { ...ABOUT, counter: 'created', case: DOWN, outage: 'HARD_DOWN' },
      { ...ABOUT, counter: 'reopened-there', case: LINK_DOWN, outage: 'LINK_DOWN' },
      {
        ...{ ...ABOUT, counter: 'forwarded', case: byob, outage: null },
        targetQueue: 'HNOC Investigate',
      },
    ]);
    const plain = 'has_digi="False",has_byob="False",link_types="Unknown"';
    expect(lines.filter((line) => / 1$/.test(line)).sort()).toEqual([
      'outage_ticket_counter_total 1',
      `tasks_created_total{${LABELS},outage_type="Hard Down (no HA)",severity="2",${plain}} 1`,
      `tasks_forwarded_total{${LABELS},outage_type="Unknown",severity="3",has_digi="True",has_byob="True",link_types="Unknown",target_queue="HNOC Investigate"} 1`,
      `tasks_reopened_total{${LABELS},outage_type="Link Down (no HA)",severity="3",${plain}} 1`,
    ]);
  });

  it('tell of a task that is resolved what its outage was, by its note', async () => {
    const [note] = decideOpened('CREATED').actions.flatMap((action) =>
      action.kind === 'append-note' ? action.texts : [],
    );
    const tickets = [aTicket({ notes: [aNote(note ?? '', 60)] })];
    const well = anEdgeCase([aLink('GE1'), aLink('GE3')]);
    const site = { timeZone: null };
    const { actions } = autoresolve({ case: well, tickets, site }, MID, NOW);
    const counts = actions.filter((action): action is Count => action.kind === 'count');
    expect(counts).toMatchObject([{ outage: 'HARD_DOWN', interfaces: ['GE1'] }]);
    expect(await counted(counts)).toContain(
      `tasks_autoresolved_total{${LABELS},outage_type="Hard Down (no HA)",severity="2",has_digi="False",has_byob="False",link_types="Unknown"} 1`,
    );
  });
});

it('the metrics of triage have the names that dashboards know', async () => {
  const lines = await exposed((metrics) => {
    const own = createTriageMetrics(metrics);
    own.withTriage();
    own.withoutTriage();
    own.notesAppended(3);
    own.notesFailed(2);
    own.ticketsUnreadable();
    own.edgeUnreadable();
  });
  expect(lines.sort()).toEqual([
    'monitor_map_error_counter_total 1',
    'open_ticket_error_counter_total 1',
    'tickets_with_triage_counter_total 1',
    'tickets_without_triage_counter_total 1',
    'triage_error_note_counter_total 2',
    'triage_note_counter_total 3',
  ]);
});

it('late, each line that came back with its device gets a note of its own', () => {
  const edge = anEdgeCase([aLink('GE1', 'DISCONNECTED'), aLink('GE3', 'DISCONNECTED')]);
  const [note] = decideOpened('CREATED', { case: edge, outage: 'LINK_DOWN' }, LATE).actions.flatMap(
    (action) => (action.kind === 'append-note' ? action.texts : []),
  );
  const tasks = [
    aTask(),
    aTask({ id: '5001:9002', serviceNumber: 'LINE-GE1' }),
    aTask({ id: '5001:9003', serviceNumber: 'LINE-GE3', status: 'RESOLVED' }),
  ];
  const tickets = [aTicket({ notes: [aNote(note ?? '', 60)], tasks })];
  const notes = (settings: typeof LATE) =>
    autoresolve(
      { case: anEdgeCase([aLink('GE1'), aLink('GE3')]), tickets, site: { timeZone: null } },
      settings,
      NOW,
    ).actions.flatMap((action) =>
      action.kind === 'append-note'
        ? [[action.note, ...action.serviceNumbers, ...action.texts]]
        : [],
    );
  expect(notes(LATE).slice(1)).toEqual([
    [
      'autoresolve-line',
      'LINE-GE1',
      "#*MetTel's IPA*#\nAuto-resolving detail for line: LINE-GE1\nTimeStamp: 05/20/2026 12:00:00 PM EDT",
    ],
  ]);
  expect(notes(MID)).toHaveLength(1);
});

describe('what differs between the presets', () => {
  const readme = (name: string) =>
    readFileSync(join(import.meta.dirname, `../../../monitors/${name}/README.md`), 'utf8');

  it('stands whole in the README of service-outage', () => {
    const rows = Object.values(outageDeclaration).flatMap((setting) => {
      const { env, default: seed, presets } = setting;
      if (!presets) return [];
      const mid = presets.mid ?? seed;
      return [[env, seed, mid, presets.late ?? mid]];
    });
    const told = [
      ...readme('service-outage').matchAll(
        /^\| `(SERVICE_\w+)` +\| (.*?) +\| (.*?) +\| (.*?) +\|$/gm,
      ),
    ]
      .map((row) => row.slice(1).map((cell) => cell.replaceAll('`', '')))
      .filter(([env]) => env !== 'SERVICE_OUTAGE_FORWARDS_TO_CARRIER');
    expect(told.sort()).toEqual(rows.sort());
  });

  it('stands whole in the README of triage', () => {
    const rows = Object.values(triageDeclaration).flatMap(({ env, presets }) =>
      presets?.late === undefined ? [] : [[env, presets.late]],
    );
    const told = [...readme('triage').matchAll(/^\| `(TRIAGE_\w+)` +\| .*? +\| (\S+) +\| /gm)].map(
      ([, env, late]) => [env, late],
    );
    expect(told.sort()).toEqual(rows.sort());
  });

  it('is read from the late preset', () => {
    expect(settingsWith({ MONITORS_PRESET: 'late' }).tellsLabels).toBe(true);
  });
});
