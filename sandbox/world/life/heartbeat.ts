import type { WorldState } from '../state.ts';
import { SECOND_MS } from '../time.ts';

const BEAT_MS = 30 * SECOND_MS;

/** Whatever moves and is up has been in touch at the last beat. */
export function beInTouch({ edges, probes }: WorldState, now: Date): void {
  const beat = new Date(Math.floor(now.getTime() / BEAT_MS) * BEAT_MS);
  for (const edge of edges) {
    if (edge.still || edge.state !== 'CONNECTED' || !isLater(beat, edge.lastContact)) continue;
    edge.lastContact = beat;
    for (const link of edge.links) {
      if (link.state !== 'DISCONNECTED' && isLater(beat, link.lastActive)) link.lastActive = beat;
    }
  }
  for (const { still, active, nodeToNode, realService } of probes) {
    if (still || !active) continue;
    for (const side of [nodeToNode, realService]) {
      if (isLater(beat, side.updatedAt)) side.updatedAt = beat;
    }
  }
}

const isLater = (beat: Date, then: Date | null): boolean => then === null || then < beat;
