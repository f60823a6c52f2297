import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../sandbox/world/time.ts';
import type { World } from '../../../sandbox/world/types.ts';
import { aWorld, stepped } from './snapshot.ts';

const phases = (world: World): string[] =>
  [...world.dispatches.values()].map(({ number, phase }) => `${number} ${phase}`);

/** Follows a world for a day, hour by hour. */
function watchedDay<T>(world: World, look: () => readonly T[]): Set<T> {
  const seen = new Set(look());
  for (let minute = 0; minute < 24 * 60; minute += 4) {
    stepped(world, 4 * MINUTE_MS);
    for (const sight of look()) seen.add(sight);
  }
  return seen;
}

describe('life', () => {
  it.each([1, 2, 3])('changes the status of a dispatch within two minutes (seed %i)', (seed) => {
    const world = aWorld({ seed });
    const before = phases(world);
    expect(phases(stepped(world, 2 * MINUTE_MS))).not.toEqual(before);
  });

  it('stands still while the clock is paused', () => {
    const world = aWorld();
    const before = phases(world);
    world.advance();
    expect(phases(world)).toEqual(before);
  });

  it('takes edges down and brings them back', () => {
    const world = aWorld();
    const moving = world.edges.filter(({ still }) => !still);
    const seen = watchedDay(world, () =>
      moving.map(({ serialNumber, state }) => `${serialNumber} ${state}`),
    );
    const fallen = moving.filter(({ serialNumber }) => seen.has(`${serialNumber} OFFLINE`));
    expect(fallen.length).toBeGreaterThan(10);
    expect(fallen.every(({ serialNumber }) => seen.has(`${serialNumber} CONNECTED`))).toBe(true);
  });

  it('pairs every event of a link that dies with one of its return', () => {
    const world = stepped(aWorld(), DAY_MS);
    const dead = new Map<string, number>();
    for (const { orchestrator, edgeId, event, message } of world.events) {
      const link = `${orchestrator}:${edgeId} ${message.split(' ')[1]}`;
      if (event === 'LINK_DEAD') dead.set(link, (dead.get(link) ?? 0) + 1);
      if (event === 'LINK_ALIVE') dead.set(link, (dead.get(link) ?? 0) - 1);
    }
    const down = world.edges.flatMap((edge) =>
      edge.links
        .filter(({ state }) => state === 'DISCONNECTED' && !edge.still)
        .map((link) => `${edge.orchestrator}:${edge.edgeId} ${link.interface}`),
    );
    const unpaired = [...dead].filter(([, count]) => count !== 0).map(([link]) => link);
    expect(unpaired.filter((link) => link !== '0:11 GE2').sort()).toEqual(down.sort());
  });

  it('fails probes and lets them recover', () => {
    const world = aWorld();
    const moving = world.probes.filter(({ still }) => !still);
    const seen = watchedDay(world, () =>
      moving.map(({ uid, nodeToNode, realService }) => `${uid} ${nodeToNode.up && realService.up}`),
    );
    const failed = moving.filter(({ uid }) => seen.has(`${uid} false`));
    expect(failed.length).toBeGreaterThan(3);
    expect(failed.every(({ uid }) => seen.has(`${uid} true`))).toBe(true);
  });

  it('takes a dispatch from request to completion, in order', () => {
    const world = aWorld();
    const seen = new Map<string, string[]>();
    watchedDay(world, () => {
      for (const { number, phase, fieldEngineer, checkedInAt } of world.dispatches.values()) {
        const sight = `${phase}${fieldEngineer ? ' staffed' : ''}${checkedInAt ? ' checked in' : ''}`;
        const sights = seen.get(number) ?? seen.set(number, []).get(number) ?? [];
        if (sights.at(-1) !== sight) sights.push(sight);
      }
      return [];
    });
    const lives = new Set([...seen.values()].map((sights) => sights.join(', ')));
    const whole =
      'requested, confirmed, confirmed staffed, on-site staffed, on-site staffed checked in, completed staffed checked in';
    expect(lives).toContain(whole);
    expect(lives).toContain('requested, confirmed, cancelled');
  });

  it('requests new dispatches, and leaves a note of the order in the ticket when it is ours', () => {
    const world = aWorld();
    const before = new Set(world.dispatches.keys());
    stepped(world, 6 * HOUR_MS);
    const requested = [...world.dispatches.values()].filter(({ number }) => !before.has(number));
    expect(requested.length).toBeGreaterThan(10);
    const notes = [...world.tickets.values()].flatMap((ticket) =>
      ticket.notes.map(({ text }) => text),
    );
    const noted = requested.filter(({ number, orderNumber }) =>
      notes.some((text) => text?.startsWith(`#*MetTel's IPA*# ${orderNumber ?? number}\n`)),
    );
    expect(noted.length).toBeGreaterThan(requested.length / 3);
    expect(noted.length).toBeLessThan(requested.length);
  });

  it('moves a dispatch that somebody ordered from a vendor', () => {
    const world = aWorld();
    const model = world.dispatches.get('DIS10002');
    if (!model) throw new Error('no model');
    world.dispatches.set('DIS99999', { ...model, number: 'DIS99999', still: false });
    stepped(stepped(world, SECOND_MS), HOUR_MS);
    expect(world.dispatches.get('DIS99999')?.phase).not.toBe('requested');
    expect(world.dispatches.get('DIS10002')?.phase).toBe('requested');
  });

  it('leaves alone what was cancelled meanwhile', () => {
    const world = aWorld();
    const cancelled = [...world.dispatches.values()].filter(
      ({ still, phase }) => !still && phase === 'requested',
    );
    for (const dispatch of cancelled) dispatch.phase = 'cancelled';
    stepped(world, 12 * HOUR_MS);
    expect(cancelled.map(({ phase }) => phase)).toEqual(cancelled.map(() => 'cancelled'));
  });

  it('keeps whatever moves and is up in touch', () => {
    const world = stepped(aWorld(), 3 * HOUR_MS);
    const now = world.clock.now().getTime();
    for (const { still, state, lastContact } of world.edges) {
      if (still || state !== 'CONNECTED') continue;
      expect(now - (lastContact?.getTime() ?? 0)).toBeLessThanOrEqual(30 * SECOND_MS);
    }
  });

  it('forgets what is older than eight days and stays within its bounds', () => {
    const world = aWorld();
    for (let day = 0; day < 14; day += 1) stepped(world, DAY_MS);
    const still = new Set(
      world.edges.filter((e) => e.still).map((e) => `${e.orchestrator}:${e.edgeId}`),
    );
    const oldest = world.events.find((e) => !still.has(`${e.orchestrator}:${e.edgeId}`));
    const ageMs = world.clock.now().getTime() - (oldest?.at.getTime() ?? 0);
    expect(ageMs).toBeLessThan(8 * DAY_MS + 11 * MINUTE_MS);
    expect(world.events.length).toBeLessThan(51_000);
    expect(world.probeTests.length).toBeLessThan(20_100);
    expect(world.dispatches.size).toBeLessThan(400);
  });
});
