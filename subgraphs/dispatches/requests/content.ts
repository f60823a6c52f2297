import type { Logger } from '../../../platform/logger.ts';
import type { Store } from '../../../platform/store/store.ts';
import { BOARD_KEY } from './board.ts';
import type { RequestContent } from './model.ts';

const DAY_MS = 86_400_000;

/** Longer than any request goes on; after its end what it says goes sooner. */
export const CONTENT_MS = 400 * DAY_MS;

/** Key of what a request says. It is written before the request is. */
export const contentKey = (id: string): string => `${BOARD_KEY}/${id}`;

/** What a request says is nobody's business once it is over; a day for those who look into a fault. */
export function forgetContent(id: string, state: Store, log: Logger): Promise<void> {
  return letGo(id, DAY_MS, state, log);
}

/** Lets go at once of what was written for a request that somebody else asked first. */
export function dropContent(id: string, state: Store, log: Logger): Promise<void> {
  return letGo(id, 1, state, log);
}

async function letGo(id: string, inMs: number, state: Store, log: Logger): Promise<void> {
  try {
    await state.update<RequestContent>(contentKey(id), (content) => content, {
      expiresInMs: inMs,
    });
  } catch (err) {
    log.warn({ err, id }, 'what a request says stays longer than it should');
  }
}
