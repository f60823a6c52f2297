import type { Numbering } from '../dispatch-orders.ts';
import type { Random } from '../random.ts';
import type { WorldState } from '../state.ts';
import { scheduleStillEvents } from '../still/events.ts';
import { after, DAY_MS, MINUTE_MS } from '../time.ts';
import { createAgenda } from './agenda.ts';
import { startBilling } from './billing.ts';
import { startCancellations } from './cancellations.ts';
import { startDispatchLife } from './dispatches.ts';
import { startEdgeLife } from './edges.ts';
import { forgetOld } from './forget.ts';
import { createHeartbeat } from './heartbeat.ts';
import type { Life } from './life.ts';
import { startOrders } from './orders.ts';
import { startProbeLife, startProbeTests } from './probes.ts';
import { startRecoveries } from './recoveries.ts';
import { startVendorMails } from './vendor-mails.ts';

/** Devices have lived this long when the world begins, so that there is a past to ask about. */
const EVENTS_SINCE_MS = 3 * DAY_MS;
const TESTS_SINCE_MS = DAY_MS;
const FORGET_EVERY_MS = 10 * MINUTE_MS;

/**
 * Gives a new world its past, and lets it live from its epoch on.
 *
 * @returns what lets everything happen that is due by a time. In however many steps it is called,
 * the same happens.
 */
export function startLife(
  state: WorldState,
  random: Random,
  number: Numbering,
  epoch: Date,
): (until: Date) => void {
  const agenda = createAgenda();
  const life: Life = { state, agenda, random };
  const lived = after(epoch, -EVENTS_SINCE_MS);
  startEdgeLife(life, lived);
  startProbeLife(life, lived);
  scheduleStillEvents(state, agenda, epoch);
  startProbeTests(life, after(epoch, -TESTS_SINCE_MS));
  startBilling(life, epoch);
  const noticeRecoveries = startRecoveries(life, epoch);
  agenda.runUntil(epoch);

  const dispatches = startDispatchLife(life, epoch);
  const noticeMails = startVendorMails(life, number, (at) => dispatches.adopt(at));
  const noticeCancellations = startCancellations(life);
  startOrders(life, number, epoch, (at) => dispatches.adopt(at));
  agenda.at(after(epoch, FORGET_EVERY_MS), function forget(at) {
    forgetOld(state, at);
    agenda.at(after(at, FORGET_EVERY_MS), forget);
  });

  const beInTouch = createHeartbeat(state, epoch);
  return (until) => {
    dispatches.adopt(until);
    noticeMails();
    noticeCancellations();
    noticeRecoveries();
    agenda.runUntil(until);
    beInTouch(until);
  };
}
