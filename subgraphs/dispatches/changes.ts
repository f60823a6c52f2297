import { z } from 'zod';
import type { EventLog, LoggedEvent } from '../../platform/events/event-log.ts';
import type { Logger } from '../../platform/logger.ts';
import { VENDORS, type StatusChange } from './model.ts';
import { STREAM } from './publisher.ts';

/** A change that was published, or `gap` where changes are missing. */
export type Published = { readonly cursor: string; readonly change: StatusChange } | 'gap';

/** The changes that subscriptions read. */
export interface Changes {
  /**
   * What comes after a cursor, without one from now on, as far as it fits. A gap fits always:
   * nobody knows what was in it.
   *
   * @throws CodedError what EventLog.read throws.
   */
  read(options: ChangesWanted): Promise<AsyncIterable<Published>>;
}

export interface ChangesWanted {
  readonly after: string | undefined;
  readonly signal: AbortSignal;
  readonly fits: (change: StatusChange) => boolean;
}

const statuses = [
  'REQUESTED',
  'CONFIRMED',
  'TECH_ON_SITE',
  'COMPLETED',
  'CANCELLED',
  'UNKNOWN',
] as const;

const lost = z.object({ lost: z.literal(true) });
const statusChange = z.object({
  id: z.string(),
  vendor: z.enum(VENDORS),
  number: z.string(),
  previousStatus: z.enum(statuses).nullable(),
  status: z.enum(statuses),
  changedAt: z.iso.datetime(),
  origin: z.enum(['PORTAL', 'VENDOR']).nullable(),
  ticketId: z.string().nullable(),
  customerId: z.string().nullable(),
}) satisfies z.ZodType<StatusChange>;

export function createChanges(events: EventLog, log: Logger): Changes {
  /** What another release wrote and this one cannot read is missing for its readers as well. */
  function published(event: LoggedEvent): Published {
    if (event.kind === 'gap' || lost.safeParse(event.body).success) return 'gap';
    const { data: change, error: err } = statusChange.safeParse(event.body);
    if (change) return { cursor: event.cursor, change };
    log.error({ err, cursor: event.cursor }, 'published change cannot be read');
    return 'gap';
  }

  async function* fitting(
    logged: AsyncIterable<LoggedEvent>,
    fits: ChangesWanted['fits'],
  ): AsyncGenerator<Published> {
    for await (const event of logged) {
      const next = published(event);
      if (next === 'gap' || fits(next.change)) yield next;
    }
  }

  return {
    read: async ({ after, signal, fits }) =>
      fitting(await events.read(STREAM, { after, signal }), fits),
  };
}
