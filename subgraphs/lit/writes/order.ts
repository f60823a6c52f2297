import { asError } from '../../../platform/errors.ts';
import type { Write } from '../../../platform/idempotency.ts';
import type { LitClient } from '../client.ts';
import { hasFields, type VendorFields } from '../vendor-record.ts';
import { isUncertain, type WriteResult } from './write-result.ts';

interface Before {
  /** Numbers of the open list: what stands there later and is not among them was ordered since. */
  readonly known: readonly string[];
}

/**
 * Orders a dispatch. The vendor gives a number only in its answer, so an order that lost its answer is
 * looked for in the open list: one new dispatch with exactly these fields is it; of several, any could be.
 */
export function orderWrite(
  client: LitClient,
  fields: VendorFields,
  requestId: string,
): Write<WriteResult<'CREATED'>, Before> {
  let lost: string | undefined;
  return {
    async prepare() {
      // Not the list that requests share: one ordered meanwhile would look like this one.
      const open = await client.openRecords(requestId);
      return { known: open.map(({ number }) => number) };
    },
    async send() {
      try {
        return { outcome: 'CREATED', number: await client.order(fields, requestId) };
      } catch (error) {
        lost = asError(error).message;
        throw error;
      }
    },
    async verify({ known }) {
      const open = await client.openRecords(requestId);
      const [ours, ...others] = open.filter(
        (record) => !known.includes(record.number) && hasFields(record, fields),
      );
      if (!ours || others.length > 0) return undefined;
      return { outcome: 'CREATED', number: ours.number };
    },
    uncertain: () => ({ outcome: 'UNCERTAIN', number: null, ...(lost && { reason: lost }) }),
    isUncertain,
  };
}
