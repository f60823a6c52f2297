import type { WorldState } from '../state.ts';
import { after, DAY_MS } from '../time.ts';

const KEPT_MS = 8 * DAY_MS;
const EVENTS_AT_MOST = 50_000;
const PROBE_TESTS_AT_MOST = 20_000;
/** Long enough for a report about the month before. */
const BILLING_KEPT_MS = 100 * DAY_MS;
const BILLING_EVENTS_AT_MOST = 60_000;
/** Longer than anybody looks back in the log of the modems. */
const RECOVERIES_KEPT_MS = 60 * DAY_MS;
const RECOVERIES_AT_MOST = 10_000;
const MAILS_AT_MOST = 5000;

/**
 * Drops what is older than eight days, billing events older than a hundred, recoveries
 * older than sixty, and the oldest beyond a
 * cap; the events of still edges stay.
 */
export function forgetOld(
  { events, probeTests, billingEvents, modemRecoveries, vendorMails, edges }: WorldState,
  now: Date,
): void {
  const still = new Set(edges.filter((edge) => edge.still).map(keyOf));
  const since = after(now, -KEPT_MS);
  dropOldest(events, since, EVENTS_AT_MOST, (event) => still.has(keyOf(event)));
  dropOldest(probeTests, since, PROBE_TESTS_AT_MOST, () => false);
  dropOldest(vendorMails, since, MAILS_AT_MOST, () => false);
  const billedSince = after(now, -BILLING_KEPT_MS);
  dropOldest(billingEvents, billedSince, BILLING_EVENTS_AT_MOST, () => false);
  // The last one stays: numbers go on from it.
  const last = modemRecoveries.at(-1);
  const recoveredSince = after(now, -RECOVERIES_KEPT_MS);
  dropOldest(modemRecoveries, recoveredSince, RECOVERIES_AT_MOST, (kept) => kept === last);
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
