import { cancelDispatch, isOpen } from '../changes/dispatches.ts';
import { after, MINUTE_MS } from '../time.ts';
import { about, type Life } from './life.ts';

/** Somebody at the vendor reads the request first. */
const CANCEL_MS = 4 * MINUTE_MS;

/**
 * Lets vendors call off what they were asked to, the still dispatches too.
 *
 * @returns what looks for new requests; call it before time moves on.
 */
export function startCancellations({ state, agenda, random }: Life): () => void {
  const noticed = new Set<string>();
  return () => {
    for (const dispatch of state.dispatches.values()) {
      const { number, cancelRequestedAt } = dispatch;
      if (cancelRequestedAt === undefined || noticed.has(number)) continue;
      noticed.add(number);
      const wait = about(random.fork(`cancellation of ${number}`), CANCEL_MS);
      agenda.at(after(cancelRequestedAt, wait), (at) => {
        if (isOpen(dispatch)) cancelDispatch(dispatch, at);
      });
    }
  };
}
