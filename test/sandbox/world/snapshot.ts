import { createWorld, type WorldOptions } from '../../../sandbox/world/index.ts';
import type { World } from '../../../sandbox/world/types.ts';

/** A Wednesday, summer time, in the middle of a minute. */
export const EPOCH = new Date('2026-05-20T14:07:31Z');

/** A world whose time stands still until it is stepped. */
export const aWorld = (options: WorldOptions = {}): World =>
  createWorld({ epoch: EPOCH, paused: true, ...options });

export function stepped(world: World, ms: number): World {
  world.clock.step(ms);
  world.advance();
  return world;
}

/** All that a world holds, as text by part: equal texts, equal worlds. */
export function snapshot(world: World): Record<string, string> {
  return Object.fromEntries(
    Object.entries(world)
      .filter(([, part]) => typeof part !== 'function' && part !== world.clock)
      .map(([name, part]: [string, unknown]) => [
        name,
        JSON.stringify(part instanceof Map ? [...part] : part),
      ]),
  );
}

/** Names of the parts in which two snapshots differ. */
export const differences = (one: Record<string, string>, other: Record<string, string>): string[] =>
  Object.keys({ ...one, ...other }).filter((part) => one[part] !== other[part]);

/** What is declared to never move. */
export function stillSnapshot(world: World): Record<string, string> {
  const still = <T extends { readonly still: boolean }>(things: Iterable<T>): T[] =>
    [...things].filter((thing) => thing.still);
  const edges = still(world.edges);
  const ids = new Set(edges.map(({ orchestrator, edgeId }) => `${orchestrator}:${edgeId}`));
  return {
    edges: JSON.stringify(edges),
    events: JSON.stringify(
      world.events.filter(({ orchestrator, edgeId }) => ids.has(`${orchestrator}:${edgeId}`)),
    ),
    probes: JSON.stringify(still(world.probes)),
    tickets: JSON.stringify(still(world.tickets.values())),
    dispatches: JSON.stringify(still(world.dispatches.values())),
  };
}
