import type { ForwardPayload } from '../../../monitors/service-outage/actions.ts';
import {
  forward,
  type ForwardObservation,
} from '../../../monitors/service-outage/rules/forward.ts';
import { clientLabel, linkTypesLabel } from '../../../monitors/service-outage/rules/labels.ts';
import { anEdgeCase, aTask, aTicket, NOW, secondsAgo, SERIAL, settingsWith } from './a-recovery.ts';
import { deadLink, DOWN, HEALTHY, LATE, LINK_DOWN, MID, OCCASION } from './an-outage.ts';

const asked: ForwardPayload = {
  case: LINK_DOWN,
  outage: 'LINK_DOWN',
  ticketId: '5001',
  serviceNumber: SERIAL,
  workQueue: 'HNOC Investigate',
  cycle: OCCASION,
};
const due = (changes: Partial<ForwardObservation> = {}, settings = MID) =>
  forward({ asked, case: LINK_DOWN, ticket: aTicket(), ...changes }, settings, NOW);
const aged = (seconds: number) => aTicket({ createdAt: secondsAgo(seconds) });

describe('a task that is due to be forwarded', () => {
  it('service-outage-monitor #10: with a link down waits for a ticket of 3600 s', () => {
    expect(due({ ticket: aged(3599) })).toMatchObject({
      rule: 'too-young',
      actions: [],
      nearMisses: [{ rule: 'link-down', by: '1 s short of 3600 s' }],
    });
    expect(due({ ticket: aged(3600) })).toMatchObject({
      rule: 'link-down',
      actions: [
        { kind: 'move-task', taskId: '5001:9001', workQueue: 'HNOC Investigate' },
        { kind: 'chat' },
        { kind: 'count', counter: 'forwarded', targetQueue: 'HNOC Investigate' },
      ],
    });
  });

  it('with the edge down goes at once', () => {
    expect(due({ case: DOWN, ticket: aged(1) }).rule).toBe('edge-down');
  });

  it('late, has waited long enough', () => {
    expect(due({ ticket: aged(1) }, LATE).rule).toBe('link-down');
  });

  it.each([
    ['works again', { case: HEALTHY }, 'recovered'],
    ['is watched no longer', { case: 'gone' as const }, 'gone'],
    ['is solved', { ticket: aTicket({ tasks: [aTask({ status: 'RESOLVED' })] }) }, 'not-open'],
    ['has no ticket', { ticket: 'absent' as const }, 'not-open'],
    ['is not on the ticket', { ticket: aTicket({ tasks: [] }) }, 'not-open'],
    [
      'lies there',
      { ticket: aTicket({ tasks: [aTask({ workQueue: 'HNOC Investigate' })] }) },
      'already-there',
    ],
  ])('stays when it %s', (_what, changes, rule) => {
    expect(due(changes)).toMatchObject({ rule, actions: [] });
  });

  it("late, stays when only the customer's own link is down", () => {
    const byob = anEdgeCase([deadLink('byob')]);
    expect(due({ case: byob }, LATE)).toMatchObject({ rule: 'customers-own-line', actions: [] });
  });

  it.each([
    ['edge', { case: null }],
    ['ticket', { ticket: null }],
  ])('is left as it is when the %s could not be read', (what, changes) => {
    expect(due(changes)).toEqual({
      rule: 'unreadable',
      because: `the ${what} could not be read`,
      actions: [],
      skipped: `${what}-unreadable`,
    });
  });

  it('of a line goes as long as its link is down', () => {
    const line = { ...asked, serviceNumber: 'LINE-GE1' };
    const ticket = aTicket({ tasks: [aTask({ id: '5001:9002', serviceNumber: 'LINE-GE1' })] });
    expect(due({ asked: line, ticket }, LATE).rule).toBe('line-down');
    expect(due({ asked: line, ticket, case: HEALTHY }, LATE).rule).toBe('recovered');
  });
});

describe('labels of the metrics', () => {
  const settings = settingsWith({
    SERVICE_OUTAGE_CLIENT_UMBRELLAS: 'ACME',
    SERVICE_OUTAGE_CLIENTS: 'Blue Harbor Foods',
  });

  it.each([
    ['ACME Retail', 'ACME'],
    ['Blue Harbor Foods', 'Blue Harbor Foods'],
    ['Blue Harbor', 'Other'],
    ['The ACME', 'Other'],
    [null, 'Unknown'],
  ])('name customer %s %s', (name, label) => {
    expect(clientLabel(name, settings)).toBe(label);
  });

  it.each([
    [['GE1'], 'Wired'],
    [['GE2'], 'Wireless'],
    [['GE1', 'GE2'], 'Both'],
    [['GE9'], 'Unknown'],
    [[], 'None'],
  ])('name the links %j %s', (interfaces, label) => {
    const linkConfigurations = [
      { interfaces: ['GE1'], mode: 'PUBLIC', type: 'WIRED' },
      { interfaces: ['GE2'], mode: 'PUBLIC', type: 'WIRELESS' },
    ];
    expect(linkTypesLabel({ linkConfigurations }, interfaces)).toBe(label);
  });
});
