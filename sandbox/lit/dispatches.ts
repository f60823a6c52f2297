import { createHash } from 'node:crypto';
import type { SimulatedReply, SimulatedRoute } from '../runtime/http-simulator.ts';
import type { Dispatch, World } from '../world/types.ts';
import { toRecord } from './record.ts';

/** Whoever reads the list once a day sees how a dispatch ended. */
const LISTED_AFTER_END_MS = 36 * 60 * 60 * 1000;

/** All open dispatches of the account, unpaged, in no order that callers may rely on. */
export const getOpenDispatchList: SimulatedRoute = {
  method: 'GET',
  path: '/services/apexrest/GetOpenDispatchList',
  handle({ world, now }) {
    const listed = litDispatches(world).filter((dispatch) => isListed(dispatch, world, now));
    return success(`Total Number of Dispatches: ${listed.length}`, `list ${now.getTime()}`, {
      DispatchList: listed.map((dispatch) => toRecord(dispatch, now)),
    });
  },
};

/** One dispatch, also long after it has left the open list. */
export const getDispatch: SimulatedRoute = {
  method: 'GET',
  path: '/services/apexrest/GetDispatch/:number',
  handle({ world, now, params }) {
    const dispatch = litDispatches(world).find(({ number }) => number === params.number);
    return dispatch
      ? success(null, `${dispatch.number} ${now.getTime()}`, { Dispatch: toRecord(dispatch, now) })
      : refusal('List has no rows for assignment to SObject');
  },
};

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

function success(
  message: string | null,
  request: string,
  content: Record<string, unknown>,
): SimulatedReply {
  return {
    json: { Status: 'Success', Message: message, ...content, APIRequestID: requestId(request) },
  };
}

/** A business refusal travels in an HTTP 200; its `error` is in lower case, unlike `Success`. */
const refusal = (message: string): SimulatedReply => ({
  json: { Status: 'error', Message: message, Dispatch: null, APIRequestID: null },
});

/** Looks like the id of a Salesforce record. */
const requestId = (request: string): string =>
  `a13${createHash('sha256').update(request).digest('hex').slice(0, 12)}AAA`;
