import type { EventLog } from '../../platform/events/event-log.ts';
import type { Running } from '../../platform/lifecycle.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import { lookRepeatedly } from '../../platform/repeated-look.ts';
import { createKept } from '../../platform/store/kept.ts';
import type { Store } from '../../platform/store/store.ts';
import { keyOf } from './index-reader.ts';
import { VENDORS, type Outbox, type Vendor, type VendorRecords } from './model.ts';
import { withoutPublished } from './outbox.ts';

/** Stream of all vendors' changes. */
export const STREAM = 'dispatches';

/**
 * Brings changes from the outboxes into the event log. It looks for them by itself, at its start and
 * from then on: the process that recorded them may have died, or the log may have been away.
 */
export interface Publisher extends Running {
  /** Brings what waits of a vendor now. Never throws: what did not arrive waits for the next look. */
  publish(vendor: Vendor): Promise<void>;
}

export interface PublisherOptions {
  readonly state: Store;
  readonly events: EventLog;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Between two looks; doubles from failure to failure, up to a minute. */
  readonly everyMs: number;
}

/** In one call of the log. */
const AT_ONCE = 500;

export function createPublisher({
  state,
  events,
  log,
  metrics,
  everyMs,
}: PublisherOptions): Publisher {
  const waiting = metrics.gauge(
    'dispatches_changes_waiting',
    'Changes of dispatches that the event log does not hold yet',
    ['vendor'],
  );
  const outboxes = new Map(VENDORS.map((vendor) => [vendor, outboxReader(state, vendor)]));

  async function bring(vendor: Vendor): Promise<void> {
    for (;;) {
      const outbox = await outboxes.get(vendor)?.();
      waiting.set({ vendor }, outbox?.pending.length ?? 0);
      const batch = outbox?.pending.slice(0, AT_ONCE) ?? [];
      const last = batch.at(-1)?.number;
      if (outbox === undefined || last === undefined) return;
      // Whoever else brings the same ones at this moment does no harm: the log knows their numbers.
      await events.append(STREAM, `${vendor}:${outbox.generation}`, batch);
      await state.update<VendorRecords>(keyOf(vendor), (current) =>
        current?.outbox === undefined
          ? undefined
          : { ...current, outbox: withoutPublished(current.outbox, outbox.generation, last) },
      );
    }
  }

  async function attempt(vendor: Vendor): Promise<boolean> {
    try {
      await bring(vendor);
      return true;
    } catch (err) {
      log.warn({ err, vendor }, 'changes of dispatches wait for the event log');
      return false;
    }
  }

  const looking = lookRepeatedly(
    async () => (await Promise.all(VENDORS.map(attempt))).every(Boolean),
    everyMs,
  );

  return {
    publish: async (vendor) => void (await attempt(vendor)),
    stop: () => looking.stop(),
  };
}

/** Reads the records anew only when they changed. */
function outboxReader(state: Store, vendor: Vendor): () => Promise<Outbox | undefined> {
  return createKept(state, keyOf(vendor), (records: VendorRecords | undefined) => records?.outbox);
}
