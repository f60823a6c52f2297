import {
  MAX_EVENTS,
  unpublished,
  withEvent,
  withPublished,
} from '../../../subgraphs/bruin/events/event-index.ts';
import type { EventIndex, EventStub } from '../../../subgraphs/bruin/events/model.ts';

const START = Date.parse('2026-11-21T12:00:00.000Z');

const anEvent = (place: number): EventStub => ({
  id: `event-${place}`,
  kind: 'EMAIL',
  customerId: null,
  receivedAt: new Date(START + place * 1000).toISOString(),
});

const entered = (current: EventIndex | undefined, event: EventStub): EventIndex => {
  const next = withEvent(current, event, 'g1');
  if (!next) throw new Error(`${event.id} was not entered`);
  return next;
};

/** An index of so many events, from 1, none of them published. */
const anIndex = (count: number): EventIndex => ({
  generation: 'g1',
  last: count,
  published: 0,
  events: Array.from({ length: count }, (_, i) => ({ ...anEvent(i + 1), number: i + 1 })),
});

describe('the index of events', () => {
  it('numbers events from 1, each once', () => {
    const index = entered(entered(undefined, anEvent(1)), anEvent(2));
    expect(index).toMatchObject({ generation: 'g1', last: 2, published: 0 });
    expect(index.events.map(({ id, number }) => [id, number])).toEqual([
      ['event-1', 1],
      ['event-2', 2],
    ]);
    expect(withEvent(index, anEvent(1), 'g2')).toBeUndefined();
  });

  it('lets those go that are older than 7 days', () => {
    const later = {
      ...anEvent(3),
      receivedAt: new Date(START + 1000 + 7 * 86_400_000).toISOString(),
    };
    expect(entered(anIndex(2), later).events.map(({ number }) => number)).toEqual([2, 3]);
  });

  it('tells what is due, in order, until it is published', () => {
    const index = anIndex(3);
    expect(unpublished(index).map(({ number }) => number)).toEqual([1, 2, 3]);
    const after = withPublished(index, 'g1', 2);
    expect(after && unpublished(after)).toEqual([{ number: 3, body: anEvent(3) }]);
    expect(withPublished(after, 'g1', 1)).toBeUndefined();
    expect(withPublished(index, 'another', 3)).toBeUndefined();
  });

  it('holds a bounded number, and says that those are lost that were never published', () => {
    const full = anIndex(MAX_EVENTS);
    const over = entered(entered(full, anEvent(MAX_EVENTS + 1)), anEvent(MAX_EVENTS + 2));
    expect(over.events).toHaveLength(MAX_EVENTS);
    const [lost, next] = unpublished(over);
    expect(lost).toEqual({ number: 2, body: { lost: true } });
    expect(next).toEqual({ number: 3, body: anEvent(3) });
    const published = withPublished(over, 'g1', 2);
    expect(published && unpublished(published)[0]).toEqual({ number: 3, body: anEvent(3) });
  });

  it('does not take a late delivery of one that gave way for a new event', () => {
    const over = entered(anIndex(MAX_EVENTS), anEvent(MAX_EVENTS + 1));
    expect(withEvent(over, anEvent(1), 'g1')).toBeUndefined();
  });
});
