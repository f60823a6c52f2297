import { readFileSync } from 'node:fs';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../sandbox/world/time.ts';
import type { Ticket, World } from '../../../sandbox/world/types.ts';
import { aWorld, differences, stepped, stillSnapshot } from './snapshot.ts';

const readme = readFileSync(new URL('../../../sandbox/README.md', import.meta.url), 'utf8');

function ticketOf(world: World, ticketId: number): Ticket {
  const ticket = world.tickets.get(ticketId);
  if (!ticket) throw new Error(`no ticket ${ticketId}`);
  return ticket;
}

describe('the still part', () => {
  it('is as it was after twelve days', () => {
    const world = aWorld();
    const before = stillSnapshot(world);
    for (let day = 0; day < 12; day += 1) stepped(world, DAY_MS);
    expect(differences(before, stillSnapshot(world))).toEqual([]);
  });

  it('is the same in worlds of different seeds', () => {
    expect(
      differences(stillSnapshot(aWorld({ seed: 1 })), stillSnapshot(aWorld({ seed: 2 }))),
    ).toEqual(
      ['events'], // whose ids count those of the moving part
    );
  });

  it('is customer 70001', () => {
    const world = aWorld();
    const enterprise = world.enterprises.find(({ clientId }) => clientId === 70001);
    for (const edge of world.edges) {
      const ofAcme =
        edge.orchestrator === enterprise?.orchestrator &&
        edge.enterpriseId === enterprise.enterpriseId;
      expect(edge.still).toBe(ofAcme);
    }
    for (const ticket of world.tickets.values())
      expect(ticket.still).toBe(ticket.clientId === 70001);
  });

  it('has probe tests in every hour, ever the same', () => {
    const world = aWorld();
    const lastHour = (): string[] =>
      world.probeTests
        .filter(({ probeUid, at }) => {
          const ageMs = world.clock.now().getTime() - at.getTime();
          return probeUid === '02:00:5e:00:00:01' && ageMs < HOUR_MS;
        })
        .map(({ type, status, metrics }) => JSON.stringify([type, status, metrics]));
    const atFirst = lastHour();
    expect(atFirst).toHaveLength(18);
    expect(new Set(atFirst).size).toBe(3);
    for (let index = 0; index < 20; index += 1) {
      stepped(world, 10 * MINUTE_MS * index);
      expect(new Set(lastHour())).toEqual(new Set(atFirst));
    }
  });

  it('has every ticket and dispatch that the README explains, and no other', () => {
    const world = aWorld();
    const explained = new Set(readme.match(/\b54001\d\d\b/g)?.map(Number));
    const tickets = [...world.tickets.values()].filter(({ still }) => still);
    expect(new Set(tickets.map(({ ticketId }) => ticketId))).toEqual(explained);
    const numbers = new Set(readme.match(/\b(DIS100\d\d|S-204\d\d)\b/g));
    const dispatches = [...world.dispatches.values()].filter(({ still }) => still);
    expect(new Set(dispatches.map(({ number }) => number))).toEqual(numbers);
  });
});

describe('the ticket that has everything', () => {
  const world = aWorld();
  const ticket = ticketOf(world, 5400123);

  it('has a task for an edge and one for a probe, both in a queue', () => {
    expect(ticket.details.map(({ serviceNumber }) => serviceNumber)).toEqual([
      'VC0000001',
      '02005E000001',
    ]);
    expect(ticket.details.every(({ taskName }) => taskName !== null)).toBe(true);
  });

  it('has at least five notes with text', () => {
    expect(ticket.notes.length).toBeGreaterThanOrEqual(5);
    expect(ticket.notes.every(({ text }) => text)).toBe(true);
  });

  it('has predictions for both tasks, not in order, with the noise of 32 bit', () => {
    for (const { serviceNumber } of ticket.details) {
      const answer = world.predict(5400123, serviceNumber ?? '');
      if ('error' in answer) throw new Error(answer.error);
      const probabilities = answer.map(({ probability }) => probability);
      expect(probabilities.length).toBeGreaterThan(1);
      expect(probabilities).not.toEqual([...probabilities].sort((a, b) => b - a));
      expect(probabilities.every((p) => p === Math.fround(p) && String(p).length > 8)).toBe(true);
    }
  });

  it('has a dispatch of each vendor with appointment and engineer', () => {
    for (const number of ['DIS10001', 'S-20451']) {
      const dispatch = world.dispatches.get(number);
      expect(dispatch?.ticketReference).toBe('5400123');
      expect(dispatch?.appointment?.at).toBeInstanceOf(Date);
      expect(dispatch?.fieldEngineer?.phone).toEqual(expect.any(String));
    }
  });

  it('has a site with all that a board shows, and links that report', () => {
    const asset = world.inventory.find(({ serviceNumber }) => serviceNumber === 'VC0000001');
    const site = world.sites.get(`70001:${asset?.siteId}`);
    expect(site).toMatchObject({
      label: 'Store 12',
      timeZoneName: 'Eastern',
      address: { city: 'Newark' },
    });
    const edge = world.edges.find(({ serialNumber }) => serialNumber === 'VC0000001');
    expect(edge?.links.map(({ state }) => state)).toEqual(['STABLE', 'STABLE']);
    expect(edge?.links.every(({ displayName }) => displayName)).toBe(true);
  });
});

describe('a reason that something is missing', () => {
  const world = aWorld();
  const edgeOf = (serial: string) =>
    world.edges.find(({ serialNumber }) => serialNumber === serial);
  const assetOf = (serial: string) =>
    world.inventory.find(({ serviceNumber }) => serviceNumber === serial);
  const first = (ticketId: number) => ticketOf(world, ticketId).details[0];
  const serial = (ticketId: number): string => first(ticketId)?.serviceNumber ?? '';

  // prettier-ignore
  it.each<[ticketId: number, why: string, holds: boolean]>([
    [5400101, 'no tasks', ticketOf(world, 5400101).details.length === 0],
    [5400102, 'a line, no device', assetOf(serial(5400102))?.productCategory === 'Broadband'],
    [5400103, 'unknown to the inventory', assetOf(serial(5400103)) === undefined],
    [5400104, 'an inventory row without site', assetOf(serial(5400104))?.siteId === null],
    [5400105, 'a site without time zone', world.sites.get(`70001:${assetOf(serial(5400105))?.siteId}`)?.timeZoneName === null],
    [5400106, 'a task in no queue', first(5400106)?.taskName === null],
    [5400107, 'a severity never set', ticketOf(world, 5400107).severity === 100],
    [5400108, 'no notes', ticketOf(world, 5400108).notes.length === 0],
    [5400109, 'a note without text', ticketOf(world, 5400109).notes[0]?.text === null],
    [5400110, 'a link that sends nothing', edgeOf(serial(5400110))?.links[1]?.state === 'DISCONNECTED'],
    [5400111, 'an edge that is offline', edgeOf(serial(5400111))?.state === 'OFFLINE'],
    [5400112, 'an edge without links', edgeOf(serial(5400112))?.links.length === 0],
    [5400113, 'an edge without state', edgeOf(serial(5400113))?.state === null],
    [5400114, 'a probe that is inactive', world.probes.find((p) => p.serialNumber === serial(5400114))?.active === false],
    [5400115, 'a dispatch without appointment and engineer', world.dispatches.get('DIS10002')?.fieldEngineer === null],
    [5400116, 'an engineer without number', world.dispatches.get('S-20452')?.fieldEngineer?.phone === null],
    [5400117, 'a dispatch as soon as possible', world.dispatches.get('DIS10003')?.appointment?.at === null],
    [5400118, 'a prediction that fails', 'error' in world.predict(5400118, serial(5400118))],
    [5400119, 'a history without asset', ticketOf(world, 5400119).history.every(({ asset }) => asset === null)],
    [5400120, 'a task without service number', first(5400120)?.serviceNumber === null],
  ])('stands in ticket %i: %s', (ticketId, _why, holds) => {
    expect(holds).toBe(true);
    const { category, status } = ticketOf(world, ticketId);
    expect([category, ['New', 'InProgress'].includes(status)]).toEqual(['VOO', true]);
  });
});
