import { systemClock } from '../../../platform/clock.ts';
import { EPOCH } from '../../sandbox/small-world.ts';
import { startBruinGraph } from './graph.ts';
import { startScriptedBruin } from './scripted-bruin.ts';
import { mutate } from './write-bench.ts';

/** A row of a ticket list. Times are US/Eastern: the outage is reported at 8:00:00 AM. */
const row = (ticketID: number, ticketStatus: string, more: object = {}) => ({
  ticketID,
  clientID: 70001,
  ticketStatus,
  category: 'VOO',
  severity: 2,
  createDate: '6/1/2024 9:00:00 AM',
  createdBy: 'Automation User',
  ...more,
});
const at = (createDate: string | null, more: object = {}) => row(9, 'New', { createDate, ...more });

/** Reports an outage to a Bruin that breaks down over it, and has these tickets before and after. */
async function report(before: readonly object[], after: readonly object[]): Promise<unknown> {
  let reported = false;
  const upstream = await startScriptedBruin((url) => {
    if (url.pathname === '/api/Ticket/Contacts') return { status: 404, text: '' };
    if (url.pathname === '/api/Ticket/repair') {
      reported = true;
      return { status: 500, text: '' };
    }
    const responses = reported ? after : before;
    return { json: { total: responses.length, currentPageSize: 100, responses } };
  });
  const graph = startBruinGraph(upstream.environment, {
    clock: { ...systemClock, now: () => EPOCH },
  });
  const input = { customerId: '70001', serialNumber: 'VC0000001' };
  const payload = await mutate(graph, 'openOutageTask', input, 'outcome ticket { id }');
  await graph.stop();
  await upstream.stop();
  return payload;
}

describe('an outage whose report got no answer', () => {
  // prettier-ignore
  it.each([
    { when: 'the device is still on none',             before: [],                  after: [],                                                   outcome: 'UNCERTAIN' },
    { when: 'it was on an open one and is',            before: [row(9, 'New')],     after: [row(9, 'In-Progress')],                              outcome: 'ALREADY_IN_PROGRESS' },
    { when: 'its solved one is still solved',          before: [row(9, 'Resolved')], after: [row(9, 'Resolved')],                                outcome: 'UNCERTAIN' },
    { when: 'its solved one is open',                  before: [row(9, 'Resolved')], after: [row(9, 'InProgress')],                              outcome: 'REOPENED' },
    { when: 'one of several solved ones is open',      before: [row(8, 'Resolved'), row(9, 'Resolved')], after: [row(8, 'Resolved'), row(9, 'InProgress')], outcome: 'REOPENED' },
    { when: 'it came to an older one',                 before: [],                  after: [row(9, 'InProgress')],                               outcome: 'REOPENED_SAME_SITE' },
    { when: 'there is a new one of ours',              before: [],                  after: [at('6/3/2024 8:00:01 AM')],                          outcome: 'CREATED' },
    { when: 'there is a new one by a slow clock',      before: [],                  after: [at('6/3/2024 7:55:00 AM')],                          outcome: 'CREATED' },
    { when: 'there is a new one of somebody else',     before: [],                  after: [at('6/3/2024 8:00:01 AM', { createdBy: 'Ann' })],    outcome: 'UNCERTAIN' },
    { when: 'its age may be an hour off',              before: [],                  after: [at('6/3/2024 7:54:59 AM')],                          outcome: 'UNCERTAIN' },
    { when: 'its age may still be an hour off',        before: [],                  after: [at('6/3/2024 6:55:00 AM')],                          outcome: 'UNCERTAIN' },
    { when: 'it is more than an hour old',             before: [],                  after: [at('6/3/2024 6:54:59 AM')],                          outcome: 'REOPENED_SAME_SITE' },
    { when: 'its age is not said',                     before: [],                  after: [at(null)],                                           outcome: 'UNCERTAIN' },
    { when: 'it is on two open ones',                  before: [row(8, 'New')],     after: [row(8, 'New'), at('6/3/2024 8:00:01 AM')],           outcome: 'UNCERTAIN' },
    { when: 'the new one is another customer’s',       before: [],                  after: [at('6/3/2024 8:00:01 AM', { clientID: 70002 })],     outcome: 'UNCERTAIN' },
  ])('is $outcome when $when', async ({ before, after, outcome }) => {
    const ticket = outcome === 'UNCERTAIN' ? null : { id: '9' };
    expect(await report(before, after)).toEqual({ outcome, ticket });
  });
});
