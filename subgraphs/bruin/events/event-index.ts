import type { EventIndex, EventStub, IndexedEvent } from './model.ts';

/** How long an event, and that it was delivered, is remembered, in ms. */
export const REMEMBER_MS = 7 * 86_400_000;

/** Events that are remembered at most: the index is rewritten with each of them. */
export const MAX_EVENTS = 5000;

/** What the event log gets: the event, or that those up to this number gave way before they were published. */
export type PublishedBody = EventStub | { readonly lost: true };

/**
 * Enters an event.
 *
 * @returns undefined when it was entered before, or was and gave way to later ones since.
 */
export function withEvent(
  index: EventIndex | undefined,
  event: EventStub,
  generation: string,
): EventIndex | undefined {
  const current = index ?? { generation, last: 0, published: 0, events: [] };
  if (current.events.some(({ id }) => id === event.id)) return undefined;
  if (gaveWay(current, event)) return undefined;
  const number = current.last + 1;
  const oldest = new Date(Date.parse(event.receivedAt) - REMEMBER_MS).toISOString();
  const kept = current.events.filter(({ receivedAt }) => receivedAt > oldest);
  return {
    ...current,
    last: number,
    events: [...kept, { ...entryOf(event), number }].slice(-MAX_EVENTS),
  };
}

/** What the log does not hold yet, in order; a hole at its beginning stands for events that gave way. */
export function unpublished(
  index: EventIndex,
): readonly { readonly number: number; readonly body: PublishedBody }[] {
  const due = index.events.filter(({ number }) => number > index.published);
  const first = due[0]?.number ?? index.last + 1;
  const lost =
    first - 1 > index.published ? [{ number: first - 1, body: { lost: true } as const }] : [];
  return [...lost, ...due.map(({ number, ...body }) => ({ number, body }))];
}

/** Once the log holds the events of a generation up to a number. */
export function withPublished(
  index: EventIndex | undefined,
  generation: string,
  upTo: number,
): EventIndex | undefined {
  if (index?.generation !== generation || index.published >= upTo) return undefined;
  return { ...index, published: upTo };
}

function gaveWay({ events }: EventIndex, { receivedAt }: EventStub): boolean {
  const oldest = events[0];
  return events.length >= MAX_EVENTS && oldest !== undefined && receivedAt < oldest.receivedAt;
}

function entryOf({ id, kind, customerId, receivedAt }: EventStub): Omit<IndexedEvent, 'number'> {
  return { id, kind, customerId, receivedAt };
}
