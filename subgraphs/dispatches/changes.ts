import { z } from 'zod';
import type { EventLog, LoggedEvent } from '../../platform/events/event-log.ts';
import type { Logger } from '../../platform/logger.ts';
import { VENDORS, type StatusChange } from './model.ts';

/** A change that was published, or `gap` where changes are missing. */
export type Published<T> = { readonly cursor: string; readonly change: T } | 'gap';

/** The changes that subscriptions read: of dispatches, or of requests. */
export interface Changes<T> {
  /**
   * What comes after a cursor, without one from now on, as far as it fits. A gap fits always:
   * nobody knows what was in it.
   *
   * @throws CodedError what EventLog.read throws.
   */
  read(options: ChangesWanted<T>): Promise<AsyncIterable<Published<T>>>;
}

export interface ChangesWanted<T> {
  readonly after: string | undefined;
  readonly signal: AbortSignal;
  readonly fits: (change: T) => boolean;
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
/** A change of a dispatch as the log holds it. */
export const statusChange = z.object({
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

/** @param body form of the changes in the stream. */
export function createChanges<T>(
  events: EventLog,
  log: Logger,
  stream: string,
  body: z.ZodType<T>,
): Changes<T> {
  /** What another release wrote and this one cannot read is missing for its readers as well. */
  function published(event: LoggedEvent): Published<T> {
    if (event.kind === 'gap' || lost.safeParse(event.body).success) return 'gap';
    const { data: change, error: err } = body.safeParse(event.body);
    if (change) return { cursor: event.cursor, change };
    log.error({ err, cursor: event.cursor }, 'published change cannot be read');
    return 'gap';
  }

  async function* fitting(
    logged: AsyncIterable<LoggedEvent>,
    fits: ChangesWanted<T>['fits'],
  ): AsyncGenerator<Published<T>> {
    for await (const event of logged) {
      const next = published(event);
      if (next === 'gap' || fits(next.change)) yield next;
    }
  }

  return {
    read: async ({ after, signal, fits }) =>
      fitting(await events.read(stream, { after, signal }), fits),
  };
}
