import { randomUUID } from 'node:crypto';
import { contentHash } from '../content-hash.ts';
import { CodedError, notDelivered } from '../errors.ts';
import { createUnsent } from '../idempotency/unsent.ts';
import type { Deliveries, DeliveriesOptions, Delivery } from './contract.ts';
import { createRecentIds } from './recent-ids.ts';
import { DELIVERY_FORM, isOpen, keyHash, shown, type DeliveryRecord } from './record.ts';
import { createDeliveryRecords } from './records.ts';
import { createSeenRecords } from './seen.ts';
import { createSending, NO_ANSWER } from './sending.ts';

/** @returns shares its deliveries with every instance of the same name over the same store. */
export function createDeliveries<T, R>(options: DeliveriesOptions<T, R>): Deliveries<T, R> {
  type Record = DeliveryRecord<T, R>;
  const { store, clock, rememberMs, abandonedAfterMs } = options;
  const prefix = `deliveries/${options.name}`;
  const records = createDeliveryRecords<T, R>(store, prefix, rememberMs);
  const recent = createRecentIds({ store, clock, prefix: `${prefix}/begun`, rememberMs });
  const seen = createSeenRecords(records, clock, rememberMs);
  const unsent = createUnsent();
  const sending = createSending(options, records, unsent);
  const underWay = new Map<string, { hash: string; delivery: Promise<Delivery<T, R>> }>();

  const timestamp = () => clock.now().toISOString();
  const show = (record: Record) => shown(record, clock.now(), abandonedAfterMs) ?? gone(record.id);
  const stands = (record: Record | undefined): record is Record =>
    record !== undefined && record.state !== 'FREE' && !unsent.has(record.attempt);

  async function begin(content: T, hash: string, key: string | null): Promise<Delivery<T, R>> {
    const { mine, standing } = await intend(content, hash, key);
    if (standing.attempt === mine.attempt)
      return show(await sending.carryOut(mine, { state: 'FREE' }));
    refuseOtherContent(standing.contentHash, hash);
    return show(standing);
  }

  /** Whoever stores the intent first sends; nothing was sent when this throws. */
  async function intend(content: T, hash: string, key: string | null) {
    const [createdAt, attempt] = [timestamp(), randomUUID()];
    try {
      const id = key === null ? randomUUID() : await records.idOf(key, randomUUID());
      const mine: Record = {
        ...{ form: DELIVERY_FORM, id, keyHash: key, contentHash: hash, content, attempt },
        ...{ state: 'SENDING', startedAt: createdAt, createdAt, settledAt: null },
        ...{ receipt: null, reason: null },
      };
      const found = key === null ? undefined : await records.get(id);
      if (stands(found)) return { mine, standing: found };
      // Before the record, so that none can be begun that no list shows.
      await recent.add(id);
      const standing = await records.change(id, (now) => (stands(now) ? undefined : mine));
      return { mine, standing: standing ?? mine };
    } catch (error) {
      // It may have arrived all the same; whoever finds it then need not wonder whether it was sent.
      unsent.add(attempt);
      throw notDelivered(error);
    }
  }

  /** Takes an open delivery, for whoever comes first; nothing was sent when this throws. */
  async function decide(id: string, decision: Partial<Record>) {
    const attempt = randomUUID();
    const at = clock.now();
    let before: Record | undefined;
    const now = await records.change(id, (held) => {
      before = held;
      if (!held || !isOpen(held, at, abandonedAfterMs)) return undefined;
      return sending.shortened({ ...held, ...decision, attempt });
    });
    if (!now || !before || now.state === 'FREE') return gone(id);
    if (now.attempt !== attempt) throw conflict(now.state);
    return { mine: now, before };
  }

  async function takeForRetry(id: string) {
    try {
      if ((await records.get(id)) !== undefined) await recent.add(id);
      const begun = { state: 'SENDING', startedAt: timestamp(), settledAt: null } as const;
      return await decide(id, begun);
    } catch (error) {
      throw notDelivered(error);
    }
  }

  return {
    async deliver({ key, content }) {
      const hash = contentHash(content);
      if (key == null) return begin(content, hash, null);
      const hashed = keyHash(key);
      const shared = underWay.get(hashed);
      if (shared) {
        refuseOtherContent(shared.hash, hash);
        return shared.delivery;
      }
      const delivery = begin(content, hash, hashed).finally(() => underWay.delete(hashed));
      underWay.set(hashed, { hash, delivery });
      return delivery;
    },
    async list({ states }) {
      const all = (await seen.read(await recent.all())).filter((record) => stands(record));
      return all
        .map(show)
        .filter(({ state }) => states === undefined || states.includes(state))
        .sort(newestFirst);
    },
    async get(id) {
      const record = await records.get(id);
      return stands(record) ? show(record) : undefined;
    },
    async retry(id) {
      const { mine, before } = await takeForRetry(id);
      const reason = before.reason ?? NO_ANSWER;
      const settledAt = before.settledAt ?? timestamp();
      return show(await sending.carryOut(mine, { state: 'UNCERTAIN', reason, settledAt }));
    },
    async dismiss(id) {
      const { mine } = await decide(id, { state: 'DISMISSED', settledAt: timestamp() });
      return show(mine);
    },
  };
}

function newestFirst(a: Delivery<unknown, unknown>, b: Delivery<unknown, unknown>): number {
  return b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? -1 : 1);
}

function refuseOtherContent(known: string, hash: string): void {
  if (known === hash) return;
  throw new CodedError(
    'IDEMPOTENCY_CONFLICT',
    'This idempotencyKey was used with another input; use a new key for a new request',
    { delivered: 'no' },
  );
}

function conflict(state: string): CodedError {
  return new CodedError(
    'CONFLICT',
    `expected a delivery that is UNCERTAIN, this one is ${state}; nothing was sent`,
    { delivered: 'no' },
  );
}

function gone(id: string): never {
  throw new CodedError('NOT_FOUND', `no delivery ${id} that is still remembered`, {
    delivered: 'no',
  });
}
