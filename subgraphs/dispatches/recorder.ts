import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../platform/clock.ts';
import type { Store } from '../../platform/store/store.ts';
import type { RecordDispatchesInput } from '../generated/dispatches.ts';
import { checkInput, distinct, form, items, past, type UserError } from '../runtime/user-errors.ts';
import { keyOf } from './index-reader.ts';
import type { VendorRecords } from './model.ts';
import type { Publisher } from './publisher.ts';
import { enterOrdered, enterReading, type Ordered, type Reading } from './record.ts';

export interface Recorded {
  readonly added: number;
  readonly changed: number;
  readonly userErrors: UserError[];
}

/** The one writer of the index. */
export interface Recorder {
  /**
   * One atomic step for the vendor; refuses a reading that began before the last one that stands.
   * Changes are published at once if that can be, else later: the index stands either way.
   */
  record(input: RecordDispatchesInput): Promise<Recorded>;
  /** Enters a dispatch that the desk itself ordered, at once; doing so again changes nothing. */
  enter(ordered: Ordered): Promise<void>;
}

export function createRecorder(
  state: Store,
  publisher: Pick<Publisher, 'publish'>,
  clock: Clock,
  { keepClosedDays }: { readonly keepClosedDays: number },
): Recorder {
  return {
    async record(input) {
      const wrong = check(input, clock.now());
      if (wrong.length > 0) return { added: 0, changed: 0, userErrors: wrong };
      const rules = { keepClosedDays, generation: randomUUID() };
      let reading: Reading | undefined;
      const standing = await state.update<VendorRecords>(keyOf(input.vendor), (current) => {
        const stale = current !== undefined && current.observedAt > input.observedAt.toISOString();
        reading = stale ? undefined : enterReading(current, input, rules);
        return reading?.records;
      });
      if (reading) await publisher.publish(keyOf(input.vendor));
      if (reading) return { added: reading.added, changed: reading.changed, userErrors: [] };
      return { added: 0, changed: 0, userErrors: [staleError(standing?.observedAt ?? '')] };
    },
    async enter(ordered) {
      const [at, generation] = [clock.now().toISOString(), randomUUID()];
      const key = keyOf(ordered.vendor);
      await state.update<VendorRecords>(key, (now) => enterOrdered(now, ordered, at, generation));
      await publisher.publish(key);
    },
  };
}

const digits = form(/^\d{1,19}$/, 'digits, for example 5400123');

function check(input: RecordDispatchesInput, now: Date): UserError[] {
  const observation = z.object({
    number: form(/^[\w-]{1,40}$/, 'letters, digits and dash, for example DIS10001'),
    ticketId: digits.nullish(),
    customerId: digits.nullish(),
    portalNumber: form(/^[\w-]{1,40}$/, 'letters, digits and dash, for example IGZ42').nullish(),
  });
  const rules = z.object({
    observedAt: past(now),
    dispatches: items(observation, 0, 500).superRefine(distinct(({ number }) => number, 'number')),
  });
  return checkInput(rules, input);
}

function staleError(standing: string): UserError {
  return {
    code: 'STALE',
    message: `input.observedAt: expected a time that is not before what is stored, ${standing}`,
    path: ['input', 'observedAt'],
  };
}
