import {
  deadModems,
  modemFollowUp,
  modems,
  type ModemsObservation,
} from '../../../monitors/service-outage/rules/modems.ts';
import type { TicketSighting } from '../../../monitors/service-outage/sightings.ts';
import {
  buildModemFailedNote,
  buildModemRebootNote,
} from '../../../monitors/vocabulary/modem-note.ts';
import { buildReopenNote } from '../../../monitors/vocabulary/reopen-note.ts';
import {
  aLink,
  anEdgeCase,
  aNote,
  aTicket,
  NOW,
  SERIAL,
  settingsWith,
  ZONE,
} from './a-recovery.ts';
import { paired } from './an-outage.ts';

const MID = settingsWith();
const LATE = settingsWith({ MONITORS_PRESET: 'late' });

/** An edge of which these interfaces are down, and what is observed of each dead modem. */
function observed(
  down: readonly string[],
  ticket: TicketSighting | null = aTicket(),
  state = 'CONNECTED',
): ModemsObservation[] {
  const links = ['GE1', 'GE3', 'GE4'].map((name) =>
    aLink(name, down.includes(name) ? 'DISCONNECTED' : 'STABLE'),
  );
  const edgeCase = anEdgeCase(links, state);
  return deadModems(edgeCase, MID).map((modem) => ({ case: edgeCase, modem, ticket }));
}

const rebootNote = (name: string, ageSeconds: number) =>
  aNote(buildModemRebootNote(SERIAL, name, NOW, ZONE), ageSeconds);
const failedNote = (ageSeconds: number, serviceNumbers: readonly string[] | null = [SERIAL]) =>
  aNote(buildModemFailedNote(NOW, ZONE), ageSeconds, serviceNumbers);
const followUp = (
  down: readonly string[],
  notes: TicketSighting['notes'],
  settings = MID,
  state = 'CONNECTED',
) => observed(down, aTicket({ notes }), state).map((each) => modemFollowUp(each, settings, NOW));

describe('after a ticket was opened', () => {
  const first = (down: readonly string[]) => observed(down).map((each) => modems(each, MID, NOW));

  it('digi-reboot #1: a dead link with a modem gets one reboot, a note that names it, and chat', () => {
    const [verdict, ...others] = first(['GE3']);
    expect(others).toEqual([]);
    expect(verdict?.actions).toMatchObject([
      {
        kind: 'reboot-modem',
        ticketId: '5001',
        serialNumber: SERIAL,
        interface: 'GE3',
        logicalId: '00:04:2d:aa:bb:01',
      },
      { kind: 'append-note', ticketId: '5001', serviceNumbers: [SERIAL] },
      { kind: 'chat' },
    ]);
    const note = verdict?.actions[1];
    expect(note?.kind === 'append-note' && note.texts[0]?.split('\n')).toEqual([
      "#*MetTel's IPA*#",
      `Offline DiGi interface identified for serial: ${SERIAL}`,
      'Interface: GE3',
      expect.stringContaining('automatic attempt'),
      'TimeStamp: 05/20/2026 12:00:00 PM EDT',
    ]);
  });

  it('digi-reboot #2, #12: a dead link without a modem is none of ours', () => {
    expect(first(['GE1'])).toEqual([]);
  });

  it('digi-reboot #3: two dead modems get two reboots and two notes, each under a key of its own', () => {
    const verdicts = first(['GE3', 'GE4']);
    const actions = verdicts.flatMap((verdict) => verdict.actions);
    expect(actions.map(({ kind }) => kind)).toEqual([
      'reboot-modem',
      'append-note',
      'chat',
      'reboot-modem',
      'append-note',
      'chat',
    ]);
    const notes = actions.flatMap((action) => (action.kind === 'append-note' ? action.note : []));
    expect(new Set(notes).size).toBe(2);
  });

  it('digi-reboot #4: a reboot that was not taken is not noted', () => {
    const [reboot] = first(['GE3'])[0]?.actions ?? [];
    expect(reboot?.kind).toBe('reboot-modem');
    expect(reboot).not.toHaveProperty('ifItFails');
  });

  it('modems are rebooted, too, while the whole edge is offline', () => {
    const [each] = observed(['GE3'], aTicket(), 'OFFLINE');
    expect(each && modems(each, MID, NOW).rule).toBe('modem-reboot');
  });

  it('a ticket that cannot be read is told as skipped', () => {
    const [each] = observed(['GE3'], null);
    expect(each && modems(each, MID, NOW)).toMatchObject({
      actions: [],
      skipped: 'ticket-unreadable',
    });
  });

  it('a modem is known by its address in any case', () => {
    expect(observed(['GE4']).map(({ modem }) => modem.logicalId)).toEqual(['00:27:04:AA:BB:02']);
  });

  it('a reboot after a re-opening has another key', () => {
    const reopening = aNote(buildReopenNote({ state: 'OFFLINE', links: [] }, NOW, ZONE), 60);
    const keys = [[], [rebootNote('GE3', 4000)], [rebootNote('GE3', 4000), reopening]].map(
      (notes) => {
        const [each] = observed(['GE3'], aTicket({ notes }));
        const [action] = each ? modems(each, MID, NOW).actions : [];
        return action?.kind === 'reboot-modem' ? action.cycle : undefined;
      },
    );
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('while a ticket is in progress', () => {
  it('digi-reboot #5: a reboot of 29 min ago is waited for', () => {
    const [verdict] = followUp(['GE3'], [rebootNote('GE3', 29 * 60)]);
    expect(verdict).toMatchObject({
      rule: 'modem-rebooted-lately',
      actions: [],
      nearMisses: [{ rule: 'modem-follow-up', by: '60 s short of 1800 s' }],
    });
  });

  it('digi-reboot #6: one of 30 min ago failed, so the task goes to the wireless team, with a note', () => {
    const [verdict] = followUp(['GE3'], [rebootNote('GE3', 30 * 60)]);
    expect(verdict?.actions).toMatchObject([
      {
        kind: 'move-task',
        taskId: '5001:9001',
        workQueue: 'Wireless Repair Intervention Needed',
      },
      {
        kind: 'append-note',
        serviceNumbers: [SERIAL],
        texts: [
          "#*MetTel's IPA*#\nDiGi reboot failed\nMoving task to: Wireless Repair Intervention Needed\nTimeStamp: 05/20/2026 12:00:00 PM EDT",
        ],
      },
      { kind: 'chat' },
      { kind: 'count', counter: 'forwarded', outage: 'LINK_DOWN' },
    ]);
  });

  it('its outage is counted with its type only where types are told apart', () => {
    const settings = [MID, settingsWith({ SERVICE_OUTAGE_TELLS_TYPES: 'true' })];
    const types = settings.map((each) => {
      const [observation] = observed(['GE3'], aTicket({ notes: [rebootNote('GE3', 1800)] }));
      if (!observation) throw new Error('no dead modem');
      const verdict = modemFollowUp(
        { ...observation, case: paired(observation.case, 'PRIMARY', 'OFFLINE') },
        each,
        NOW,
      );
      return verdict.actions.flatMap((action) => (action.kind === 'count' ? action.outage : []));
    });
    expect(types).toEqual([['LINK_DOWN'], ['LINK_DOWN_HA']]);
  });

  it('digi-reboot #7: it goes there once, whether the note of that names the device or nothing', () => {
    const rebooted = rebootNote('GE3', 5000);
    for (const moved of [failedNote(1900), failedNote(1900, null)]) {
      expect(followUp(['GE3'], [rebooted, moved])).toMatchObject([
        { rule: 'modem-handed-over', actions: [] },
      ]);
    }
    expect(followUp(['GE3'], [rebooted, failedNote(1900, ['VC0000001'])])).toMatchObject([
      { rule: 'modem-reboot-failed' },
    ]);
  });

  it('goes there again in the next documentation cycle', () => {
    const reopening = aNote(buildReopenNote({ state: 'CONNECTED', links: [] }, NOW, ZONE), 4000);
    const notes = [rebootNote('GE3', 9000), failedNote(7000), reopening, rebootNote('GE3', 3000)];
    expect(followUp(['GE3'], notes)).toMatchObject([{ rule: 'modem-reboot-failed' }]);
    expect(followUp(['GE3'], notes.slice(0, 3))).toMatchObject([{ rule: 'modem-not-rebooted' }]);
  });

  it('digi-reboot #8: another dead modem than the one that was rebooted is rebooted', () => {
    const [verdict] = followUp(['GE4'], [rebootNote('GE3', 1800)]);
    expect(verdict?.rule).toBe('modem-reboot-other');
    expect(verdict?.actions).toMatchObject([
      { kind: 'reboot-modem', interface: 'GE4' },
      { kind: 'append-note' },
      { kind: 'chat' },
    ]);
  });

  it('digi-reboot #9: nothing happens without a note of a reboot', () => {
    expect(followUp(['GE3'], [])).toMatchObject([{ rule: 'modem-not-rebooted', actions: [] }]);
  });

  it('digi-reboot #10: nothing happens while the edge itself is offline', () => {
    expect(followUp(['GE3'], [rebootNote('GE3', 9000)], MID, 'OFFLINE')).toMatchObject([
      { rule: 'modem-edge-down', actions: [] },
    ]);
  });

  it('digi-reboot #11: a task that could not be moved is not noted', () => {
    const [move] = followUp(['GE3'], [rebootNote('GE3', 1800)])[0]?.actions ?? [];
    expect(move?.kind).toBe('move-task');
    expect(move).not.toHaveProperty('ifItFails');
  });

  it('the newest of several reboots counts', () => {
    const notes = [rebootNote('GE3', 9000), rebootNote('GE4', 60)];
    expect(followUp(['GE3'], notes)).toMatchObject([{ rule: 'modem-rebooted-lately' }]);
  });

  it('of several dead modems the first is followed up, by the late rules each', () => {
    const notes = [rebootNote('GE3', 1800)];
    const rules = (settings: typeof MID) =>
      followUp(['GE3', 'GE4'], notes, settings).map(({ rule }) => rule);
    expect(rules(MID)).toEqual(['modem-reboot-failed', 'modem-not-first']);
    expect(rules(LATE)).toEqual(['modem-reboot-failed', 'modem-reboot-other']);
  });
});
