import type { WorldState } from '../state.ts';
import { after, DAY_MS } from '../time.ts';

const KEPT_MS = 8 * DAY_MS;
const EVENTS_AT_MOST = 50_000;
const PROBE_TESTS_AT_MOST = 20_000;

/** Drops what is older than eight days, and the oldest beyond a cap; the events of still edges stay. */
export function forgetOld({ events, probeTests, edges }: WorldState, now: Date): void {
  const still = new Set(edges.filter((edge) => edge.still).map(keyOf));
  const since = after(now, -KEPT_MS);
  dropOldest(events, since, EVENTS_AT_MOST, (event) => still.has(keyOf(event)));
  dropOldest(probeTests, since, PROBE_TESTS_AT_MOST, () => false);
}

const keyOf = (of: { readonly orchestrator: number; readonly edgeId: number }): string =>
  `${of.orchestrator}:${of.edgeId}`;

/** Works in place: simulators hold the list. */
function dropOldest<T extends { readonly at: Date }>(
  list: T[],
  since: Date,
  atMost: number,
  stays: (item: T) => boolean,
): void {
  let old = Math.max(0, list.length - atMost);
  while ((list[old]?.at ?? since) < since) old += 1;
  if (old > 0) list.splice(0, old, ...list.slice(0, old).filter(stays));
}
