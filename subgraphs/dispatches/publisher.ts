import type { EventLog } from '../../platform/events/event-log.ts';
import type { Running } from '../../platform/lifecycle.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import { lookRepeatedly } from '../../platform/repeated-look.ts';
import { createKept } from '../../platform/store/kept.ts';
import type { Store } from '../../platform/store/store.ts';
import type { Outbox } from './model.ts';
import { withoutPublished } from './outbox.ts';

/**
 * Brings changes from the outboxes into the event log. It looks for them by itself, at its start and
 * from then on: the process that recorded them may have died, or the log may have been away.
 */
export interface Publisher extends Running {
  /** Brings what waits under a key now. Never throws: what did not arrive waits for the next look. */
  publish(key: string): Promise<void>;
}

/** A value in the store that holds changes on their way to a stream. */
export interface Source {
  /** Key of the value, which has an `outbox`. */
  readonly key: string;
  readonly stream: string;
  /** Stands before the generation in the producer's name; label of the metric. */
  readonly name: string;
}

export interface PublisherOptions {
  readonly state: Store;
  readonly events: EventLog;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly sources: readonly Source[];
  /** Between two looks; doubles from failure to failure, up to a minute. */
  readonly everyMs: number;
}

/** In one call of the log. */
const AT_ONCE = 500;

interface WithOutbox {
  readonly outbox?: Outbox<unknown>;
}

export function createPublisher(options: PublisherOptions): Publisher {
  const { state, events, log, metrics, sources, everyMs } = options;
  const waiting = metrics.gauge(
    'dispatches_changes_waiting',
    'Changes of dispatches and requests that the event log does not hold yet',
    ['vendor'],
  );
  const outboxes = new Map(sources.map(({ key }) => [key, outboxReader(state, key)]));

  async function bring({ key, stream, name }: Source): Promise<void> {
    for (;;) {
      const outbox = await outboxes.get(key)?.();
      waiting.set({ vendor: name }, outbox?.pending.length ?? 0);
      const batch = outbox?.pending.slice(0, AT_ONCE) ?? [];
      const last = batch.at(-1)?.number;
      if (outbox === undefined || last === undefined) return;
      // Whoever else brings the same ones at this moment does no harm: the log knows their numbers.
      await events.append(stream, `${name}:${outbox.generation}`, batch);
      await state.update<WithOutbox>(key, (current) =>
        current?.outbox === undefined
          ? undefined
          : { ...current, outbox: withoutPublished(current.outbox, outbox.generation, last) },
      );
    }
  }

  async function attempt(source: Source): Promise<boolean> {
    try {
      await bring(source);
      return true;
    } catch (err) {
      log.warn({ err, vendor: source.name }, 'changes of dispatches wait for the event log');
      return false;
    }
  }

  const looking = lookRepeatedly(
    async () => (await Promise.all(sources.map(attempt))).every(Boolean),
    everyMs,
  );

  return {
    async publish(key) {
      await Promise.all(sources.filter((source) => source.key === key).map(attempt));
    },
    stop: () => looking.stop(),
  };
}

/** Reads the value anew only when it changed. */
function outboxReader(state: Store, key: string): () => Promise<Outbox<unknown> | undefined> {
  return createKept(state, key, (value: WithOutbox | undefined) => value?.outbox);
}
