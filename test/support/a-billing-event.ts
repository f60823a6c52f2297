import type { BillingEvent } from '../../sandbox/world/types.ts';
import { minutesAgo } from '../sandbox/small-world.ts';

/** An appointment that was made ten minutes before the epoch. */
export const aBillingEvent = (overrides: Partial<BillingEvent> = {}): BillingEvent => ({
  id: 'bWFkZS11cC1pZC0wMDAwMDE=',
  at: minutesAgo(10),
  microseconds: 452,
  type: 'billing.scheduled',
  conversationId: '5100000000000001',
  hostId: 'store-12',
  hostNumber: '15550100001',
  userNumber: '15550100002',
  fake: 'real',
  ...overrides,
});

/** The events E00000 and on, a minute after each other, the last of them just before the epoch. */
export const manyBillingEvents = (length: number): BillingEvent[] =>
  Array.from({ length }, (_, index) =>
    aBillingEvent({ id: `E${String(index).padStart(5, '0')}`, at: minutesAgo(length - index) }),
  );
