import type { Store } from '../store/store.ts';
import { readable, type DeliveryRecord } from './record.ts';

/** The deliveries of one kind as they stand in the store. */
export interface DeliveryRecords<T, R> {
  get(id: string): Promise<DeliveryRecord<T, R> | undefined>;
  /** @returns the id that stands for a key, `mine` when none did; both remembered anew. */
  idOf(keyHash: string, mine: string): Promise<string>;
  /** As `update` of Store; what is written is remembered anew, with its key. */
  change(
    id: string,
    change: (now: DeliveryRecord<T, R> | undefined) => DeliveryRecord<T, R> | undefined,
  ): Promise<DeliveryRecord<T, R> | undefined>;
}

interface KeyRecord {
  readonly form: number;
  readonly id: string;
}

/** @param prefix stands before the keys. */
export function createDeliveryRecords<T, R>(
  store: Store,
  prefix: string,
  rememberMs: number,
): DeliveryRecords<T, R> {
  const remember = { expiresInMs: rememberMs };
  const keyOf = (id: string) => `${prefix}/of/${id}`;

  async function idOf(keyHash: string, mine: string): Promise<string> {
    const change = (now: KeyRecord | undefined) => readable(now) ?? { form: 1, id: mine };
    return (await store.update(`${prefix}/key/${keyHash}`, change, remember))?.id ?? mine;
  }

  return {
    idOf,
    get: async (id) => readable((await store.get<DeliveryRecord<T, R>>(keyOf(id)))?.value),
    async change(id, change) {
      const checked = (now: DeliveryRecord<T, R> | undefined) => change(readable(now));
      const stands = await store.update(keyOf(id), checked, remember);
      // After the record: a key that is forgotten before its delivery would let it be sent again.
      if (stands?.keyHash != null) await idOf(stands.keyHash, id);
      return stands;
    },
  };
}
