import type { WorldState } from '../state.ts';
import { SECOND_MS } from '../time.ts';
import type { Edge, Probe } from '../types.ts';

const BEAT_MS = 30 * SECOND_MS;

/**
 * Keeps whatever is up in touch: it was at the last beat.
 *
 * @returns what is told the time.
 */
export function createHeartbeat({ edges, probes }: WorldState, epoch: Date): (now: Date) => void {
  const moving = edges.filter((edge) => !edge.still && !edge.quiet);
  const touchQuiet = quietHeartbeat(
    edges.filter((edge) => edge.quiet),
    epoch,
  );
  return (now) => {
    const beat = new Date(Math.floor(now.getTime() / BEAT_MS) * BEAT_MS);
    for (const edge of moving) touchEdge(edge, beat);
    for (const probe of probes) touchProbe(probe, beat);
    touchQuiet(beat);
  };
}

/**
 * Many edges to which nothing happens share one instant, which moves: a beat costs a look at each, and
 * no more. What has been down and is back shares it again from the next beat on.
 */
function quietHeartbeat(quiet: readonly Edge[], epoch: Date): (beat: Date) => void {
  const pulse = new Date(epoch);
  for (const edge of quiet) {
    edge.lastContact = pulse;
    for (const link of edge.links) link.lastActive = pulse;
  }
  return (beat) => {
    if (!isLater(beat, pulse)) return;
    pulse.setTime(beat.getTime());
    for (const edge of quiet) touchEdge(edge, pulse);
  };
}

/** A beat that is shared already is at its instant by itself. */
function touchEdge(edge: Edge, beat: Date): void {
  if (edge.state !== 'CONNECTED') return;
  if (edge.lastContact !== beat) {
    if (!isLater(beat, edge.lastContact)) return;
    edge.lastContact = beat;
  }
  for (const link of edge.links) {
    if (link.state === 'DISCONNECTED' || link.lastActive === beat) continue;
    if (isLater(beat, link.lastActive)) link.lastActive = beat;
  }
}

function touchProbe({ still, active, nodeToNode, realService }: Probe, beat: Date): void {
  if (still || !active) return;
  for (const side of [nodeToNode, realService]) {
    if (isLater(beat, side.updatedAt)) side.updatedAt = beat;
  }
}

const isLater = (beat: Date, then: Date | null): boolean => then === null || then < beat;
