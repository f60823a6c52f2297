import { appointmentAt, appointmentOn } from '../appointments.ts';
import {
  arriveOnSite,
  cancelDispatch,
  checkIn,
  completeDispatch,
  confirmDispatch,
  isOpen,
  staffDispatch,
} from '../changes/dispatches.ts';
import { zoneOfDispatch } from '../dispatch-orders.ts';
import { engineer } from '../generation/dispatches.ts';
import type { Random } from '../random.ts';
import { after, DAY_MS, MINUTE_MS, nextHalfHour, SECOND_MS } from '../time.ts';
import type { Dispatch } from '../types.ts';
import { CLOSE_OUT_NOTES } from '../words.ts';
import { about, type Life } from './life.ts';

/** How long each step of a dispatch takes. */
const STEP = {
  confirmMs: 15 * MINUTE_MS,
  staffMs: 8 * MINUTE_MS,
  checkInMs: 3 * MINUTE_MS,
  workMs: 40 * MINUTE_MS,
};
/** Vendors forget what was billed. */
const FORGOTTEN_AFTER_MS = 2 * DAY_MS;
const CANCELLED_SHARE = 0.12;
const EARLY_AT_MOST_MS = 5 * MINUTE_MS;
/** Who has just started the sandbox sees a status change within a minute, and then every other. */
const FIRST_STEP = { afterMs: 45 * SECOND_MS, everyMs: 70 * SECOND_MS };

/** Moves dispatches through their life, whoever made them. */
export interface DispatchLife {
  /** Takes care of dispatches that nobody follows yet; the still ones stay as they are. */
  adopt(at: Date): void;
}

export function startDispatchLife(life: Life, from: Date): DispatchLife {
  const { state } = life;
  const followed = new Set<string>();

  function forget({ number }: Dispatch): void {
    state.dispatches.delete(number);
    followed.delete(number);
  }

  function adopt(at: Date, firstStep?: () => Date): void {
    for (const dispatch of state.dispatches.values()) {
      if (dispatch.still || followed.has(dispatch.number)) continue;
      followed.add(dispatch.number);
      const chance = life.random.fork(`life of dispatch ${dispatch.number}`);
      follow(life, chance, dispatch, at, forget, firstStep);
    }
  }

  let steps = 0;
  adopt(from, () => after(from, FIRST_STEP.afterMs + FIRST_STEP.everyMs * steps++));
  return { adopt: (at) => adopt(at) };
}

interface Step {
  readonly at: Date;
  readonly take: (at: Date) => void;
}

/** Waits for a dispatch's next step, takes it, and waits for the one after. */
function follow(
  life: Life,
  chance: Random,
  dispatch: Dispatch,
  now: Date,
  forget: (dispatch: Dispatch) => void,
  firstStep?: () => Date,
): void {
  if (!isOpen(dispatch)) {
    const gone = after(dispatch.phaseChangedAt, FORGOTTEN_AFTER_MS);
    life.agenda.at(gone, () => forget(dispatch));
    return;
  }
  const { phase } = dispatch;
  const step = nextStep(dispatch, chance, now);
  const soon = phase === 'confirmed' ? undefined : firstStep?.();
  life.agenda.at(soon ?? step.at, (at) => {
    // Somebody else, a scenario or a cancellation, may have moved it meanwhile.
    if (dispatch.phase === phase) step.take(at);
    follow(life, chance, dispatch, at, forget);
  });
}

function nextStep(dispatch: Dispatch, chance: Random, now: Date): Step {
  switch (dispatch.phase) {
    case 'requested':
      return {
        at: after(now, about(chance, STEP.confirmMs)),
        take: (at) => confirmDispatch(dispatch, at, nextAppointment(dispatch, chance, at)),
      };
    case 'confirmed':
      return dispatch.fieldEngineer === null
        ? { at: after(now, about(chance, STEP.staffMs)), take: (at) => staff(dispatch, chance, at) }
        : { at: arrival(dispatch, chance, now), take: (at) => arrive(dispatch, at) };
    default:
      return dispatch.checkedInAt === null
        ? { at: after(now, about(chance, STEP.checkInMs)), take: (at) => checkIn(dispatch, at) }
        : {
            at: after(now, about(chance, STEP.workMs)),
            take: (at) => finish(dispatch, chance, at),
          };
  }
}

/** When the appointment was put off meanwhile, the engineer waits for the new one. */
function arrive(dispatch: Dispatch, at: Date): void {
  const agreed = dispatch.appointment?.at ?? at;
  if (agreed <= after(at, EARLY_AT_MOST_MS)) arriveOnSite(dispatch, at);
}

/** What was asked for to the hour, when that can be read and is still to come; else a time soon. */
function nextAppointment(dispatch: Dispatch, chance: Random, at: Date) {
  const { requestedDate, vendorFields, orderLines } = dispatch;
  const wanted = orderLines ? dispatch.requestedWindow : vendorFields?.Hard_Time_of_Dispatch_Local;
  if (typeof wanted === 'string') {
    const asked = appointmentOn(requestedDate, wanted, zoneOfDispatch(dispatch));
    if (asked.at === null || asked.at > at) return asked;
  }
  const start = nextHalfHour(after(at, chance.int(30, 120) * MINUTE_MS));
  return appointmentAt(dispatch.vendor, start, zoneOfDispatch(dispatch));
}

function staff(dispatch: Dispatch, chance: Random, at: Date): void {
  if (chance.chance(CANCELLED_SHARE)) return cancelDispatch(dispatch, at);
  if (dispatch.fieldEngineer === null) staffDispatch(dispatch, engineer(dispatch.vendor, chance));
}

const finish = (dispatch: Dispatch, chance: Random, at: Date): void =>
  completeDispatch(dispatch, at, chance.pick(CLOSE_OUT_NOTES));

/** A little before or after the agreed start, but not in the past. */
function arrival({ appointment }: Dispatch, chance: Random, now: Date): Date {
  const agreed = appointment?.at ?? after(now, 30 * MINUTE_MS);
  const at = after(agreed, chance.int(-EARLY_AT_MOST_MS / MINUTE_MS, 12) * MINUTE_MS);
  return at > now ? at : after(now, about(chance, STEP.checkInMs));
}
