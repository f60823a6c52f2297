import type { EventLog } from '../../../platform/events/event-log.ts';
import type { Running } from '../../../platform/lifecycle.ts';
import type { Logger } from '../../../platform/logger.ts';
import { lookRepeatedly } from '../../../platform/repeated-look.ts';
import { unpublished } from './event-index.ts';
import type { EventStore } from './event-store.ts';
import { createTogether } from './together.ts';

/** Stream of all events that Bruin told us. */
export const STREAM = 'bruin';

/**
 * Brings events from the store into the event log. It looks for them by itself, at its start and from
 * then on: the process that stored them may have died, or the log may have been away.
 */
export interface EventPublisher extends Running {
  /** Brings what waits now. Never throws: what did not arrive waits for the next look. */
  publish(): Promise<void>;
}

export interface EventPublisherOptions {
  readonly store: Pick<EventStore, 'index' | 'markPublished'>;
  readonly events: EventLog;
  readonly log: Logger;
  /** Between two looks; doubles from failure to failure, up to a minute. */
  readonly everyMs: number;
}

/** In one call of the log. */
const AT_ONCE = 500;

export function createEventPublisher(options: EventPublisherOptions): EventPublisher {
  const { store, events, log, everyMs } = options;

  async function bring(): Promise<void> {
    for (;;) {
      const index = await store.index();
      const batch = index ? unpublished(index).slice(0, AT_ONCE) : [];
      const last = batch.at(-1)?.number;
      if (index === undefined || last === undefined) return;
      // Whoever else brings the same ones at this moment does no harm: the log knows their numbers.
      await events.append(STREAM, `bruin:${index.generation}`, batch);
      await store.markPublished(index.generation, last);
    }
  }

  /** Whether it worked. Who comes while events are brought waits for the next round, with all the others. */
  const attempt = createTogether<void, boolean>(async (rounds) => {
    const isBrought = await bring().then(
      () => true,
      (err: unknown) => {
        log.warn({ err }, 'events of the ticketing system wait for the event log');
        return false;
      },
    );
    return rounds.map(() => isBrought);
  });

  const looking = lookRepeatedly(attempt, everyMs);

  return {
    publish: async () => void (await attempt()),
    stop: () => looking.stop(),
  };
}
