import type { ReplicaSystem } from '../replica-system.ts';
import { until } from '../until.ts';
import type { Facts } from './facts.ts';

/** Something that happens outside, and what the monitors make of it. */
export interface Story {
  readonly chapters: readonly Chapter[];
  /** Undoes what the world did to the story's things by itself. */
  readonly keep: () => void;
  readonly facts: () => Facts;
  /** Nothing is left of it that anybody would look at; its devices may be told of again. */
  readonly end: () => void;
}

export interface Chapter {
  readonly begin: () => void | Promise<void>;
  /** So many facts there are at least, by kind, once nothing is left to be done. */
  readonly complete: Readonly<Record<string, number>>;
}

/** A chapter in which nothing happens. */
export const NOTHING: Chapter = { begin: () => undefined, complete: {} };

export type Stories = Readonly<Record<string, Story>>;

/** All facts of all stories. */
export const factsOf = (stories: Stories): Readonly<Record<string, Facts>> =>
  Object.fromEntries(Object.entries(stories).map(([name, story]) => [name, story.facts()]));

/** Moves the world, in which nothing happens but the stories. */
export function pass({ world }: ReplicaSystem, stories: Stories, seconds: number): void {
  const dispatches = new Set(world.dispatches.keys());
  const notes = new Map([...world.tickets.values()].map((ticket) => [ticket, ticket.notes.length]));
  world.clock.step(seconds * 1000);
  world.advance();
  // The world has its own dispatches ordered as time goes on, and notes them in tickets.
  for (const [ticket, count] of notes) ticket.notes.splice(count);
  for (const number of world.dispatches.keys())
    if (!dispatches.has(number)) world.dispatches.delete(number);
  for (const story of Object.values(stories)) story.keep();
}

export async function begin(stories: Stories, nth: number): Promise<void> {
  await Promise.all(Object.values(stories).map(async (story) => story.chapters[nth]?.begin()));
}

/** Waits until each story has come to the end of its chapter. */
export async function untilComplete(stories: Stories, nth: number): Promise<void> {
  const missing = () =>
    Object.entries(stories).flatMap(([name, { chapters, facts }]) => {
      const { complete = {} } = chapters[nth] ?? {};
      const told = facts();
      return Object.entries(complete)
        .filter(([kind, count]) => (told[kind]?.length ?? 0) < count)
        .map(([kind, count]) => `${name} ${kind}, ${count} of them: ${JSON.stringify(told[kind])}`);
    });
  try {
    await until('the chapter ends', () => missing().length === 0);
  } catch (cause) {
    throw new Error(`chapter ${nth} does not end: ${missing().join('\n')}`, { cause });
  }
}
