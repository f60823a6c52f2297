import { forgetOld } from '../../../sandbox/world/life/forget.ts';
import { emptyState } from '../../../sandbox/world/state.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../sandbox/world/time.ts';
import type { World } from '../../../sandbox/world/types.ts';
import { aBillingEvent } from '../../support/a-billing-event.ts';
import { aWorld, EPOCH, stepped } from '../world/snapshot.ts';

const ages = ({ billingEvents }: World) =>
  billingEvents.map(({ at }) => EPOCH.getTime() - at.getTime());
const shareOf = (world: World, is: (event: World['billingEvents'][number]) => boolean) =>
  world.billingEvents.filter(is).length / world.billingEvents.length;

describe('billing events of the world', () => {
  it('reach back for about sixty days, several an hour, oldest first', () => {
    const world = aWorld();
    const [oldest = 0, ...others] = ages(world);
    expect(oldest).toBeGreaterThan(59 * DAY_MS);
    expect(oldest).toBeLessThanOrEqual(60 * DAY_MS);
    expect(others.length).toBeGreaterThan(60 * 24 * 2);
    expect(ages(world)).toEqual(ages(world).toSorted((a, b) => b - a));
    expect(others.at(-1)).toBeGreaterThanOrEqual(0);
  });

  it('have ids of their own', () => {
    const ids = stepped(aWorld(), DAY_MS).billingEvents.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w+/]+={0,2}$/);
  });

  it.each([1, 2, 3])('arrive every few minutes (seed %i)', (seed) => {
    const world = aWorld({ seed });
    const before = world.billingEvents.length;
    stepped(world, 5 * MINUTE_MS);
    expect(world.billingEvents.length).toBeGreaterThan(before);
    stepped(world, HOUR_MS);
    const arrived = world.billingEvents.length - before;
    expect(arrived).toBeGreaterThan(12);
    expect(arrived).toBeLessThan(50);
  });

  it('are the same for the same seed, in one step or in many', () => {
    const often = aWorld({ seed: 7 });
    for (let minute = 0; minute < 120; minute += 1) stepped(often, MINUTE_MS);
    const once = stepped(aWorld({ seed: 7 }), 2 * HOUR_MS);
    expect(often.billingEvents).toEqual(once.billingEvents);
    expect(once.billingEvents).not.toEqual(stepped(aWorld({ seed: 8 }), 2 * HOUR_MS).billingEvents);
  });

  it('are of all types, some of them newer than the vendor’s text', () => {
    const world = aWorld();
    expect(new Set(world.billingEvents.map(({ type }) => type))).toEqual(
      new Set([
        'billing.scheduled',
        'billing.rescheduled',
        'billing.lead-received',
        'billing.delete',
        'billing.fatal-error.sfdc.user-id',
        'billing.follow-up',
      ]),
    );
    expect(shareOf(world, ({ type }) => type === 'billing.scheduled')).toBeGreaterThan(0.4);
  });

  it('lack the user here and the mark there', () => {
    const world = aWorld();
    for (const share of [
      shareOf(world, ({ userNumber }) => userNumber === null),
      shareOf(world, ({ fake }) => fake === null),
    ]) {
      expect(share).toBeGreaterThan(0.05);
      expect(share).toBeLessThan(0.2);
    }
  });

  it('are forgotten after a hundred days, and not before', () => {
    const state = emptyState();
    const daysAgo = (days: number) =>
      aBillingEvent({ at: new Date(EPOCH.getTime() - days * DAY_MS) });
    state.billingEvents.push(daysAgo(101), daysAgo(99), daysAgo(9));
    const [, ...younger] = state.billingEvents;
    forgetOld(state, EPOCH);
    expect(state.billingEvents).toEqual(younger);
  });

  it('are sixty thousand at most, the newest', () => {
    const state = emptyState();
    for (let count = 0; count < 60_002; count += 1)
      state.billingEvents.push(aBillingEvent({ id: String(count), at: EPOCH }));
    forgetOld(state, EPOCH);
    expect(state.billingEvents).toHaveLength(60_000);
    expect(state.billingEvents[0]).toMatchObject({ id: '2' });
  });
});
