import type { Clock } from '../../platform/clock.ts';

/** Names of customers as rows of this process showed them: no call of Bruin gives a customer. */
export interface CustomerNames {
  /** Undefined when no row showed it lately. */
  get(clientId: string): string | undefined;
  /** Notes what a row says; a row without a name teaches nothing. */
  learn(clientId: string, name: string | null): void;
}

const MAX_NAMES = 10_000;

/** @param freshForMs how long a name counts after the last row that showed it, in ms. */
export function createCustomerNames(freshForMs: number, clock: Pick<Clock, 'now'>): CustomerNames {
  const learned = new Map<string, { readonly name: string; readonly at: number }>();
  return {
    get(clientId) {
      const known = learned.get(clientId);
      return known && clock.now().getTime() - known.at < freshForMs ? known.name : undefined;
    },
    learn(clientId, name) {
      if (name === null) return;
      // Learned anew it goes to the end, so that the first is the one unseen for longest.
      learned.delete(clientId);
      learned.set(clientId, { name, at: clock.now().getTime() });
      if (learned.size <= MAX_NAMES) return;
      const oldest = learned.keys().next().value;
      if (oldest !== undefined) learned.delete(oldest);
    },
  };
}
