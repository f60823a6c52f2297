import type { Random } from '../random.ts';
import { after, DAY_MS, MINUTE_MS } from '../time.ts';
import type { BillingEvent } from '../types.ts';
import { about, type Life } from './life.ts';

/** The agent has worked this long when the world begins: a report about the month before has its month. */
const SINCE_MS = 60 * DAY_MS;
const EVERY_MS = { before: 20 * MINUTE_MS, now: 3 * MINUTE_MS };
const FIRST_CONVERSATION = 5_100_000_000_000_001;
const HOSTS = ['store-1', 'store-2', 'store-3', 'store-4', 'store-12', 'default'];

/** Share of the events, the last with what is left. */
const TYPES: readonly (readonly [type: string, share: number])[] = [
  ['billing.rescheduled', 0.2],
  ['billing.lead-received', 0.15],
  ['billing.delete', 0.06],
  ['billing.fatal-error.sfdc.user-id', 0.02],
  // Newer than the vendor's text.
  ['billing.follow-up', 0.02],
  ['billing.scheduled', 1],
];

/** Lets the agent be billed: rarely in its past, every few minutes from the epoch on. */
export function startBilling({ state, agenda, random }: Life, epoch: Date): void {
  const rhythm = random.fork('rhythm of billing');
  let count = 0;

  function next(at: Date): Date {
    const inThePast = after(at, about(rhythm, EVERY_MS.before));
    if (inThePast <= epoch) return inThePast;
    return after(at < epoch ? epoch : at, about(rhythm, EVERY_MS.now));
  }

  agenda.at(next(after(epoch, -SINCE_MS)), function bill(at) {
    count += 1;
    state.billingEvents.push(billingEvent(random.fork(`billing ${count}`), count, at));
    agenda.at(next(at), bill);
  });
}

function billingEvent(chance: Random, count: number, at: Date): BillingEvent {
  const host = chance.int(0, HOSTS.length - 1);
  return {
    id: Buffer.from(`made-up-id-${String(count).padStart(7, '0')}`).toString('base64'),
    at,
    microseconds: chance.int(0, 999),
    type: typeOf(chance),
    conversationId: String(FIRST_CONVERSATION + chance.int(Math.max(0, count - 3), count)),
    hostId: HOSTS[host] ?? 'default',
    hostNumber: `1555010${String(host).padStart(4, '0')}`,
    userNumber: chance.chance(0.1) ? null : `1555011${chance.text(4, '0123456789')}`,
    fake: chance.chance(0.1) ? null : chance.chance(0.05) ? 'fake' : 'real',
  };
}

function typeOf(chance: Random): string {
  let left = chance.next();
  for (const [type, share] of TYPES) {
    if (left < share) return type;
    left -= share;
  }
  return 'billing.scheduled';
}
