import type { Action } from '../../../monitors/service-outage/actions.ts';
import { stages } from '../../../monitors/service-outage/decide.ts';
import { carrier } from '../../../monitors/service-outage/rules/carrier.ts';
import { buildAsrNote } from '../../../monitors/vocabulary/asr-note.ts';
import { buildReopenNote } from '../../../monitors/vocabulary/reopen-note.ts';
import {
  aLink,
  anEdgeCase,
  aNote,
  aTask,
  aTicket,
  NOW,
  SERIAL,
  settingsWith,
  ZONE,
} from './a-recovery.ts';
import { deadLink, decideOpened, DOWN, LATE, LINK_DOWN, MID, OCCASION } from './an-outage.ts';

const kinds = ({ actions }: { readonly actions: readonly Action[] }) =>
  actions.map((action) => {
    if (action.kind === 'look') return `look ${action.at}`;
    if (action.kind === 'append-note') return `note ${action.note}`;
    return action.kind === 'count' ? `count ${action.counter}` : action.kind;
  });
const of = <K extends Action['kind']>(
  { actions }: { readonly actions: readonly Action[] },
  kind: K,
) => actions.filter((action): action is Extract<Action, { kind: K }> => action.kind === kind);

const MODEM_DOWN = anEdgeCase([aLink('GE3', 'DISCONNECTED'), aLink('GE1')]);
const dueIn = (seconds: number) => new Date(NOW.getTime() + seconds * 1000).toISOString();

describe('a reported outage, by what became of it', () => {
  it('service-outage-monitor #1: created, it is counted, told, documented under its serial number and forwarded in 60 s', () => {
    const verdict = decideOpened('CREATED');
    expect(kinds(verdict)).toEqual(['count created', 'chat', 'note triage', 'schedule-forward']);
    expect(of(verdict, 'append-note')).toMatchObject([
      { ticketId: '5001', serviceNumbers: [SERIAL], cycle: 'first' },
    ]);
    const [text] = of(verdict, 'append-note')[0]?.texts ?? [];
    expect(text).toContain("#*MetTel's IPA*#\nTriage (VeloCloud)\n");
    expect(text).toContain('Edge Status: OFFLINE');
    expect(of(verdict, 'schedule-forward')).toMatchObject([
      {
        dueAt: dueIn(60),
        payload: { ticketId: '5001', serviceNumber: SERIAL, workQueue: 'HNOC Investigate' },
      },
    ]);
  });

  it('service-outage-monitor #5: in progress already, nothing is written, and a modem is followed up', () => {
    expect(decideOpened('ALREADY_IN_PROGRESS')).toMatchObject({
      rule: 'already-in-progress',
      actions: [],
    });
    const verdict = decideOpened('ALREADY_IN_PROGRESS', { case: MODEM_DOWN });
    expect(kinds(verdict)).toEqual(['look modem-follow-up']);
  });

  it('service-outage-monitor #6: solved, it is reopened with a note of its causes, and forwarded', () => {
    const verdict = decideOpened('RESOLVED_NOT_REOPENED', { case: DOWN });
    expect(kinds(verdict)).toEqual(['reopen-task', 'schedule-forward']);
    const [reopening] = of(verdict, 'reopen-task');
    expect(reopening?.texts[0]).toContain(
      'Re-opening ticket.\nOutage causes: Edge was OFFLINE. Link GE1 was DISCONNECTED.',
    );
    expect(reopening?.ifItFails).toBe('go-on');
    const after = stages.reopened({
      case: DOWN,
      outage: 'HARD_DOWN',
      ticketId: '5001',
      texts: reopening?.texts ?? [],
      occasion: OCCASION,
    });
    expect(kinds(after)).toEqual(['chat', 'note reopening', 'count reopened']);
  });

  it('service-outage-monitor #7: solved, what follows is no matter of whether it could be reopened', () => {
    const verdict = decideOpened('RESOLVED_NOT_REOPENED', {
      case: MODEM_DOWN,
      outage: 'LINK_DOWN',
    });
    expect(kinds(verdict)).toEqual(['reopen-task', 'schedule-forward', 'look modems']);
    expect(verdict.actions[0]).toMatchObject({ kind: 'reopen-task', ifItFails: 'go-on' });
  });

  it('service-outage-monitor #8: reopened there, it gets a note of its causes and is forwarded; nothing is reopened by us', () => {
    const verdict = decideOpened('REOPENED', { case: MODEM_DOWN, outage: 'LINK_DOWN' });
    expect(kinds(verdict)).toEqual(['count reopened-there', 'note reopening', 'schedule-forward']);
    expect(of(verdict, 'append-note')[0]?.texts[0]).toContain('Re-opening ticket.');
  });

  it('service-outage-monitor #9: reopened for its site, it gets a triage note', () => {
    const verdict = decideOpened('REOPENED_SAME_SITE');
    expect(kinds(verdict)).toEqual(['count reopened-there', 'note triage', 'schedule-forward']);
  });

  it('is documented once: a note that is there is not written again', () => {
    const [triage] = of(decideOpened('CREATED'), 'append-note');
    const notes = [aNote(triage?.texts[0] ?? '', 60)];
    expect(kinds(decideOpened('CREATED', { ticket: aTicket({ notes }) }))).not.toContain(
      'note triage',
    );
    const reopening = buildReopenNote(DOWN.edge, NOW, ZONE);
    const fresh = aTicket({ notes: [aNote(reopening, 10)] });
    const stale = aTicket({ notes: [aNote(reopening, 3600)] });
    expect(kinds(decideOpened('REOPENED', { ticket: fresh }))).not.toContain('note reopening');
    expect(kinds(decideOpened('REOPENED', { ticket: stale }))).toContain('note reopening');
  });

  it.each([
    ['no events', { events: [] }, undefined],
    ['unreadable events', { events: null }, 'events-unreadable'],
    ['an unreadable ticket', { ticket: null }, 'ticket-unreadable'],
  ])('with %s has no triage note, and is forwarded all the same', (_what, changes, skipped) => {
    const verdict = decideOpened('CREATED', changes);
    expect(kinds(verdict)).toEqual(['count created', 'chat', 'schedule-forward']);
    expect(verdict.skipped).toBe(skipped);
  });

  it('late, is documented as re-opening with the whole state', () => {
    const [reopening] = of(decideOpened('RESOLVED_NOT_REOPENED', {}, LATE), 'reopen-task');
    expect(reopening?.texts[0]).toContain('Re-opening ticket.\nOutage Type: Hard Down (no HA)\n');
    expect(reopening?.texts[0]).toContain('Serial: VC0000031');
  });

  it('late, the customer is mailed when edge and links are all down', () => {
    const dark = anEdgeCase([deadLink('Cable')], 'OFFLINE');
    expect(of(decideOpened('CREATED', { case: dark }, LATE), 'send-milestone')).toMatchObject([
      { milestone: 'DEVICE_LOST_POWER', serviceNumber: SERIAL },
    ]);
    expect(of(decideOpened('CREATED', { case: dark }), 'send-milestone')).toEqual([]);
    expect(of(decideOpened('CREATED', {}, LATE), 'send-milestone')).toEqual([]);
  });
});

describe('the severity of a ticket, late', () => {
  const two = [aTask(), aTask({ id: '5001:9002', serviceNumber: 'LINE-GE1' })];
  const link = { case: LINK_DOWN, outage: 'LINK_DOWN' as const };
  const severity = (...of_: Parameters<typeof decideOpened>) =>
    of(decideOpened(of_[0], of_[1], LATE), 'set-severity').map((action) => action.severity);

  it('service-outage-monitor #23: stays with two open tasks and a link down, becomes 2 with the edge down', () => {
    const ticket = aTicket({ severity: 4, tasks: two });
    expect(severity('ALREADY_IN_PROGRESS', { ...link, ticket })).toEqual([]);
    expect(severity('ALREADY_IN_PROGRESS', { ticket })).toEqual([2]);
  });

  it.each([
    ['one open task', [aTask()], 'ALREADY_IN_PROGRESS' as const, [3]],
    ['a solved second task', [aTask(), aTask({ status: 'RESOLVED' })], 'REOPENED' as const, [3]],
    ['two open tasks of a new ticket', two, 'CREATED' as const, [3]],
    ['two open tasks of a ticket of its site', two, 'REOPENED_SAME_SITE' as const, [3]],
    ['two open tasks of a reopened ticket', two, 'REOPENED' as const, []],
  ])('with a link down and %s', (_what, tasks, outcome, levels) => {
    expect(severity(outcome, { ...link, ticket: aTicket({ severity: 4, tasks }) })).toEqual(levels);
  });

  it('is left alone where it is right already, or the ticket cannot be read', () => {
    expect(severity('CREATED', { ticket: aTicket({ severity: 2 }) })).toEqual([]);
    const unread = decideOpened('ALREADY_IN_PROGRESS', { ticket: null }, LATE);
    expect(of(unread, 'set-severity')).toEqual([]);
    expect(unread.skipped).toBe('ticket-unreadable');
    expect(
      of(decideOpened('CREATED', { ticket: aTicket({ severity: 4 }) }), 'set-severity'),
    ).toEqual([]);
  });

  it('is explained by what is down, and told last', () => {
    const { actions } = decideOpened(
      'CREATED',
      { ...link, ticket: aTicket({ severity: 4 }) },
      LATE,
    );
    expect(actions.slice(-2).map(({ kind }) => kind)).toEqual(['set-severity', 'chat']);
    const [severity] = of({ actions }, 'set-severity');
    expect(severity?.reason).toContain('Interface GE1 Status: Disconnected');
  });
});

describe('who looks after an outage, late', () => {
  const byob = anEdgeCase([deadLink('Customer Owned Cable'), aLink('GE2')]);
  const both = anEdgeCase([deadLink('Customer Owned Cable'), deadLink('Cable', 'GE2')]);
  const link = 'LINK_DOWN' as const;
  const late = (...of_: Parameters<typeof decideOpened>) =>
    kinds(
      decideOpened(of_[0], { outage: link, ticket: aTicket({ severity: 3 }), ...of_[1] }, LATE),
    );

  it('service-outage-monitor #24: nobody but the customer, who is mailed and reminded, when only its own link is down', () => {
    expect(late('CREATED', { case: byob })).toEqual([
      'count created',
      'chat',
      'note triage',
      'look acknowledgement',
    ]);
    const ack = stages.acknowledgement(
      { case: byob, ticketId: '5001', occasion: OCCASION },
      LATE,
      NOW,
    );
    expect(kinds(ack)).toEqual(['send-milestone', 'note client-reminder', 'chat']);
    expect(of(ack, 'send-milestone')).toMatchObject([{ milestone: 'BYOB_OUTAGE_ACKNOWLEDGEMENT' }]);
    expect(ack.actions[0]?.ifItFails).toBeUndefined();
  });

  it('people, when another link is down too, or the edge, or customers are not told apart', () => {
    expect(late('CREATED', { case: both })).toContain('schedule-forward');
    const edge = { ...byob, edge: { ...byob.edge, state: 'OFFLINE' } };
    expect(late('CREATED', { case: edge, outage: 'HARD_DOWN' })).toContain('schedule-forward');
    expect(kinds(decideOpened('CREATED', { case: byob, outage: link }, MID))).toContain(
      'schedule-forward',
    );
  });

  it('the customer again, when the ticket was there already', () => {
    expect(late('ALREADY_IN_PROGRESS', { case: byob })).toEqual(['look reminder']);
  });

  it.each([
    ['an edge down', { outage: 'HARD_DOWN' as const }, 60],
    ['a link of business grade', { outage: link, case: anEdgeCase([deadLink('DIA')]) }, 60],
    ['another link by day', { outage: link, case: LINK_DOWN }, 5400],
    [
      'another link by night',
      { outage: link, case: LINK_DOWN, site: { timeZone: 'Asia/Kolkata' } },
      10_800,
    ],
  ])('people, with %s', (_what, changes, seconds) => {
    // 16:00 UTC is noon in New York, and 21:30 in Kolkata, where the day ends at 20:00 here.
    const own = settingsWith({ MONITORS_PRESET: 'late', SERVICE_OUTAGE_DAY_END_HOUR: '20' });
    expect(of(decideOpened('CREATED', changes, own), 'schedule-forward')).toMatchObject([
      { dueAt: dueIn(seconds), ifPresent: 'replace' },
    ]);
  });

  it('nobody while the hour at the site decides and cannot be told, which is told as skipped', () => {
    const tasks = [aTask(), aTask({ id: '5001:9002', serviceNumber: 'LINE-GE1' })];
    const unread = { site: null, ticket: aTicket({ tasks }) };
    const byLink = decideOpened('CREATED', { ...unread, case: LINK_DOWN, outage: link }, LATE);
    expect(of(byLink, 'schedule-forward')).toEqual([]);
    expect(byLink.skipped).toBe('site-unreadable');
    const byEdge = decideOpened('CREATED', unread, LATE);
    expect(of(byEdge, 'schedule-forward')).toMatchObject([
      { dueAt: dueIn(60), payload: { serviceNumber: SERIAL } },
    ]);
  });

  it('people, when the ticket was there already: what waits is not put off', () => {
    const queue = (workQueue: string) =>
      of(
        decideOpened(
          'ALREADY_IN_PROGRESS',
          { ticket: aTicket({ tasks: [aTask({ workQueue })] }) },
          LATE,
        ),
        'schedule-forward',
      );
    expect(queue('IPA Investigate')).toMatchObject([{ ifPresent: 'keep' }]);
    expect(queue('HNOC Investigate')).toEqual([]);
  });

  it('those of the lines, whose tasks go to the automation first and to people later', () => {
    const tasks = [
      aTask(),
      aTask({ id: '5001:9002', serviceNumber: 'LINE-GE1', workQueue: null }),
      aTask({ id: '5001:9003', serviceNumber: 'LINE-GE3', workQueue: null }),
    ];
    const ticket = aTicket({ severity: 3, tasks });
    const verdict = decideOpened('CREATED', { case: LINK_DOWN, outage: link, ticket }, LATE);
    expect(of(verdict, 'move-task')).toMatchObject([
      { taskId: '5001:9002', workQueue: 'IPA Investigate', ifItFails: 'go-on' },
    ]);
    expect(of(verdict, 'schedule-forward').map(({ payload }) => payload.serviceNumber)).toEqual([
      'LINE-GE1',
      SERIAL,
    ]);
    const known = decideOpened(
      'ALREADY_IN_PROGRESS',
      { case: LINK_DOWN, outage: link, ticket },
      LATE,
    );
    expect(of(known, 'move-task')).toEqual([]);
  });

  it("service-outage-monitor #24: those of the lines not, where the line is the customer's own", () => {
    const tasks = [
      aTask(),
      aTask({ id: '5001:9002', serviceNumber: 'LINE-GE1', workQueue: null }),
      aTask({ id: '5001:9003', serviceNumber: 'LINE-GE3', workQueue: null }),
    ];
    const ticket = aTicket({ severity: 3, tasks });
    const own = anEdgeCase([deadLink('Customer Owned Cable'), deadLink('Cable', 'GE3')]);
    const offline = anEdgeCase([deadLink('Customer Owned Cable')], 'OFFLINE');
    const lines = (edgeCase: typeof own, settings = LATE) =>
      of(
        decideOpened('CREATED', { case: edgeCase, outage: link, ticket }, settings),
        'schedule-forward',
      ).map(({ payload }) => payload.serviceNumber);
    expect(lines(own)).toEqual(['LINE-GE3', SERIAL]);
    expect(lines(offline)).toEqual(['LINE-GE1', SERIAL]);
    const alike = { MONITORS_PRESET: 'late', SERVICE_OUTAGE_SPARES_BYOB: 'false' };
    expect(lines(own, settingsWith(alike))).toEqual(['LINE-GE1', 'LINE-GE3', SERIAL]);
  });

  it('by night those of the lines not before the day begins at the site', () => {
    const tasks = [aTask(), aTask({ id: '5001:9002', serviceNumber: 'LINE-GE1' })];
    const changes = {
      case: LINK_DOWN,
      outage: link,
      site: { timeZone: 'Asia/Tokyo' },
      ticket: aTicket({ severity: 3, tasks }),
    };
    const [forward] = of(decideOpened('CREATED', changes, LATE), 'schedule-forward');
    // 16:00 UTC is 01:00 in Tokyo; its day begins at 8.
    expect(forward?.dueAt).toBe('2026-05-20T23:00:00.000Z');
  });
});

describe('a task for those who deal with carriers', () => {
  const ON = settingsWith({ SERVICE_OUTAGE_FORWARDS_TO_CARRIER: 'true' });
  const wired = (displayName: string | null, type = 'WIRED') => {
    const edgeCase = anEdgeCase([deadLink(displayName)]);
    const linkConfigurations = [{ interfaces: ['GE1'], mode: 'PUBLIC', type }];
    return { ...edgeCase, watched: { ...edgeCase.watched, linkConfigurations } };
  };
  const ask = (
    edgeCase = wired('Summit Cable'),
    ticket: ReturnType<typeof aTicket> | null = aTicket(),
  ) => carrier({ case: edgeCase, ticket, occasion: OCCASION }, ON);

  it('is asked about only where it is switched on, the edge is up, and the ticket was there', () => {
    const looks = (
      outcome: Parameters<typeof decideOpened>[0],
      edgeCase = LINK_DOWN,
      settings = ON,
    ) => kinds(decideOpened(outcome, { case: edgeCase }, settings)).includes('look carrier');
    expect(looks('ALREADY_IN_PROGRESS')).toBe(true);
    expect(looks('ALREADY_IN_PROGRESS', DOWN)).toBe(false);
    expect(looks('CREATED')).toBe(false);
    expect(looks('ALREADY_IN_PROGRESS', LINK_DOWN, LATE)).toBe(false);
  });

  it('is moved, then noted', () => {
    const { actions } = ask();
    expect(actions).toMatchObject([
      { kind: 'move-task', workQueue: 'No Trouble Found - Carrier Issue' },
      { kind: 'append-note', note: 'asr' },
    ]);
    expect(actions[0]?.ifItFails).toBeUndefined();
  });

  it.each([
    ['wireless', wired('Summit LTE', 'WIRELESS')],
    ['named by its address', wired('203.0.113.9')],
    ['of the customer', wired('BYOB Cable')],
    ['of a device of ours', wired('PIAB 1')],
  ])('stays when the link is %s', (_what, edgeCase) => {
    expect(ask(edgeCase)).toMatchObject({ rule: 'carrier-no-link', actions: [] });
  });

  it('stays when it went there before, or nobody knows', () => {
    const note = aNote(buildAsrNote([], NOW, ZONE), 3600);
    expect(ask(undefined, aTicket({ notes: [note] }))).toMatchObject({
      rule: 'carrier-asked',
      actions: [],
    });
    expect(ask(undefined, null)).toMatchObject({ actions: [], skipped: 'ticket-unreadable' });
  });
});
