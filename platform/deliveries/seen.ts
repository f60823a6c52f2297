import type { Clock } from '../clock.ts';
import { isFinal, type DeliveryRecord } from './record.ts';
import type { DeliveryRecords } from './records.ts';

/** Reads many records, each that is final only once: a list of tens of thousands stays cheap. */
export interface SeenRecords<T, R> {
  /** Those of the ids that there are, in no order. */
  read(ids: readonly string[]): Promise<readonly DeliveryRecord<T, R>[]>;
}

/** So many are asked for at once. */
const BATCH = 500;

export function createSeenRecords<T, R>(
  records: DeliveryRecords<T, R>,
  clock: Clock,
  rememberMs: number,
): SeenRecords<T, R> {
  let held: ReadonlyMap<string, DeliveryRecord<T, R>> = new Map();

  /** One that may have left the store is looked for again, since its key may stand for another by now. */
  const remembered = ({ settledAt }: DeliveryRecord<T, R>) =>
    settledAt !== null && clock.now().getTime() - Date.parse(settledAt) < rememberMs;

  return {
    async read(ids) {
      const found: DeliveryRecord<T, R>[] = [];
      const known = held;
      for (let start = 0; start < ids.length; start += BATCH) {
        const batch = ids.slice(start, start + BATCH).map(async (id) => {
          const before = known.get(id);
          return before && remembered(before) ? before : records.get(id);
        });
        found.push(...(await Promise.all(batch)).filter((record) => record !== undefined));
      }
      held = new Map(found.filter(isFinal).map((record) => [record.id, record]));
      return found;
    },
  };
}
