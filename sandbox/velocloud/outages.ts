import type { Edge, Link, World } from '../world/types.ts';
import { isCarrying } from './network.ts';

/** Times at which one link carried nothing. */
export interface Outages {
  covers(instantMs: number): boolean;
}

interface Outage {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Reads the outages of a link out of what happened to its edge, and out of its state now. */
export function outagesOf(world: World, edge: Edge, link: Link): Outages {
  const outages: Outage[] = [];
  const downSince = new Map<string, number>();
  for (const event of eventsOf(world, edge)) {
    const turn = turnOf(event.event, event.message, link);
    if (turn === null) continue;
    const atMs = event.at.getTime();
    if (turn.isDown) {
      if (!downSince.has(turn.what)) downSince.set(turn.what, atMs);
      continue;
    }
    const fromMs = downSince.get(turn.what);
    if (fromMs !== undefined) outages.push({ fromMs, untilMs: atMs });
    downSince.delete(turn.what);
  }
  if (!isCarrying(edge, link)) {
    const lastActiveMs = link.lastActive?.getTime() ?? -Infinity;
    outages.push({ fromMs: Math.min(lastActiveMs, ...downSince.values()), untilMs: Infinity });
  }
  return {
    covers: (instantMs) =>
      outages.some(({ fromMs, untilMs }) => instantMs >= fromMs && instantMs < untilMs),
  };
}

const eventsOf = (world: World, edge: Edge): World['events'] =>
  world.events.filter(
    (event) =>
      event.orchestrator === edge.orchestrator &&
      event.enterpriseId === edge.enterpriseId &&
      event.edgeId === edge.edgeId,
  );

/** Whether an event takes the link down or brings it back; `what` keeps edge and link apart. */
function turnOf(
  event: string,
  message: string,
  link: Link,
): { what: 'edge' | 'link'; isDown: boolean } | null {
  const namesLink = message.split(/\s+/).includes(link.interface);
  switch (event) {
    case 'EDGE_DOWN':
    case 'EDGE_UP':
      return { what: 'edge', isDown: event === 'EDGE_DOWN' };
    case 'LINK_DEAD':
    case 'LINK_ALIVE':
      return namesLink ? { what: 'link', isDown: event === 'LINK_DEAD' } : null;
    default:
      return null;
  }
}
