import type { Write } from '../../../platform/idempotency.ts';
import type { UpdateLitDispatchInput } from '../../generated/lit.ts';
import type { LitClient } from '../client.ts';
import { Refusal, unknownNumber } from '../refusal.ts';
import { changedFields } from '../vendor-fields.ts';
import { hasFields, type VendorFields } from '../vendor-record.ts';
import { isUncertain, type WriteResult } from './write-result.ts';

interface Before {
  readonly fields: VendorFields;
}

/** Changes a dispatch. Done is what its record shows afterwards. */
export function changeWrite(
  client: LitClient,
  changes: UpdateLitDispatchInput,
  requestId: string,
): Write<WriteResult<'UPDATED'>, Before> {
  const { number } = changes;
  return {
    async prepare() {
      const record = await client.record(number, requestId);
      if (!record) throw unknownNumber(number);
      const fields = changedFields(changes, record);
      if (!fields) throw timeMissing();
      return { fields };
    },
    async send({ fields }) {
      await client.change(number, fields, requestId);
      return { outcome: 'UPDATED', number };
    },
    async verify({ fields }) {
      const record = await client.record(number, requestId);
      return record && hasFields(record, fields) ? { outcome: 'UPDATED', number } : undefined;
    },
    uncertain: () => ({ outcome: 'UNCERTAIN', number }),
    isUncertain,
  };
}

function timeMissing(): Refusal {
  return new Refusal({
    code: 'INVALID',
    message:
      'input.time: expected a time beside `urgent: false`; got none, and the dispatch has none either',
    path: ['input', 'time'],
  });
}
