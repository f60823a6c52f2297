import type { AnswerQueue, SimulatedRoute } from '../runtime/http-simulator.ts';
import type { Dispatch, World } from '../world/types.ts';
import { toRecord } from './record.ts';
import { refusal, success, unknownNumber } from './replies.ts';

/** Whoever reads the list once a day sees how a dispatch ended. */
const LISTED_AFTER_END_MS = 36 * 60 * 60 * 1000;

/** All open dispatches of the account, unpaged, in no order that callers may rely on. */
export const getOpenDispatchList = (answers: AnswerQueue): SimulatedRoute => ({
  method: 'GET',
  path: '/services/apexrest/GetOpenDispatchList',
  handle({ world, now }) {
    const isOfList = ({ operation }: { operation: string }) => operation === 'GetOpenDispatchList';
    const forced = answers.take('business-error', isOfList);
    if (forced) return refusal(forced.message);
    const listed = litDispatches(world).filter((dispatch) => isListed(dispatch, world, now));
    return success(`Total Number of Dispatches: ${listed.length}`, `list ${now.getTime()}`, {
      DispatchList: listed.map((dispatch) => toRecord(dispatch, now)),
    });
  },
});

/** One dispatch, also long after it has left the open list. */
export const getDispatch: SimulatedRoute = {
  method: 'GET',
  path: '/services/apexrest/GetDispatch/:number',
  handle({ world, now, params }) {
    const dispatch = litDispatches(world).find(({ number }) => number === params.number);
    return dispatch
      ? success(null, `${dispatch.number} ${now.getTime()}`, { Dispatch: toRecord(dispatch, now) })
      : refusal(unknownNumber().message);
  },
};

/** @throws LitRefusal when the vendor does not have it. */
export function numbered({ dispatches }: World, number: string): Dispatch {
  const dispatch = dispatches.get(number);
  if (dispatch?.vendor !== 'LIT') throw unknownNumber();
  return dispatch;
}

function litDispatches(world: World): Dispatch[] {
  return [...world.dispatches.values()].filter(({ vendor }) => vendor === 'LIT');
}

/**
 * What is closed or cancelled leaves the open list 36 hours later. For a still dispatch time stands
 * at the epoch, unless somebody ended it since.
 */
function isListed(dispatch: Dispatch, world: World, now: Date): boolean {
  const { phase, phaseChangedAt, still } = dispatch;
  if (phase !== 'completed' && phase !== 'cancelled') return true;
  const today = still && phaseChangedAt <= world.epoch ? world.epoch : now;
  return today.getTime() - phaseChangedAt.getTime() < LISTED_AFTER_END_MS;
}
