import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../platform/clock.ts';
import { sha256 } from '../../../platform/content-hash.ts';
import { byCodeUnits } from '../../../platform/pages.ts';
import { createKept } from '../../../platform/store/kept.ts';
import type { Store } from '../../../platform/store/store.ts';
import { REMEMBER_MS, withEvent, withPublished } from './event-index.ts';
import type { EventIndex, EventRecord, EventStub, IndexedEvent } from './model.ts';
import { createTogether } from './together.ts';

/** Key of the index in the store. */
export const INDEX_KEY = 'bruin/events';

/** What Bruin told us, as long as it is remembered. Each throws CodedError UPSTREAM_UNAVAILABLE when the store is away. */
export interface EventStore {
  /**
   * Stores an event once, whatever the number of its deliveries, and makes it due for publishing.
   *
   * @returns whether it is new.
   */
  add(event: EventRecord): Promise<boolean>;
  /** Undefined once it is forgotten. */
  get(id: string): Promise<EventRecord | undefined>;
  /** Those that are remembered, newest first. */
  list(): Promise<readonly IndexedEvent[]>;
  /** The index as it stands; read anew only when it changed. */
  index(): Promise<EventIndex | undefined>;
  markPublished(generation: string, upTo: number): Promise<void>;
}

/** Sort key of an event, and what its cursor holds: its number, in an order of text. */
export function sortKey({ number }: IndexedEvent): string {
  return String(number).padStart(15, '0');
}

export function isSortKey(text: string): boolean {
  return /^\d{15}$/.test(text);
}

export function newestFirst(a: string, b: string): number {
  return byCodeUnits(b, a);
}

/** A record leaves behind its entry in the index, never before. */
const GRACE_MS = 3_600_000;

export function createEventStore(state: Store, clock: Pick<Clock, 'now'>): EventStore {
  const index = createKept(state, INDEX_KEY, (held: EventIndex | undefined) => held);
  const newest = createKept(state, INDEX_KEY, (held: EventIndex | undefined) =>
    [...(held?.events ?? [])].reverse(),
  );

  /** All that wait, in one write: each alone would lose against the others again and again. */
  const enter = createTogether<EventStub, boolean>(async (events) => {
    let entered: boolean[] = [];
    const generation = randomUUID();
    await state.update<EventIndex>(INDEX_KEY, (current) => {
      let next = current;
      entered = events.map((event) => {
        const after = withEvent(next, event, generation);
        next = after ?? next;
        return after !== undefined;
      });
      return entered.includes(true) ? next : undefined;
    });
    return entered;
  });

  return {
    index,
    async add(event) {
      // Who delivered first counts, also when its process died before the index knew of it.
      const standing = await state.update<EventRecord>(
        recordKey(event.id),
        (known) => (known === undefined ? event : undefined),
        { expiresInMs: REMEMBER_MS + GRACE_MS },
      );
      if (standing && isForgotten(standing, Date.parse(event.receivedAt))) return false;
      return enter(standing ?? event);
    },
    async get(id) {
      return (await state.get<EventRecord>(recordKey(id)))?.value;
    },
    async list() {
      const nowMs = clock.now().getTime();
      return (await newest()).filter((event) => !isForgotten(event, nowMs));
    },
    async markPublished(generation, upTo) {
      await state.update<EventIndex>(INDEX_KEY, (current) =>
        withPublished(current, generation, upTo),
      );
    },
  };
}

/** Whether it has left the index: one that is delivered again then is no new event. */
function isForgotten({ receivedAt }: EventStub, nowMs: number): boolean {
  return Date.parse(receivedAt) <= nowMs - REMEMBER_MS;
}

/** Ids come from outside: hashed, none can be a key of something else. */
function recordKey(id: string): string {
  return `${INDEX_KEY}/of/${sha256(id)}`;
}
