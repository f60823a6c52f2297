import type { Write } from '../../../platform/idempotency.ts';
import type { CancelLitDispatchInput } from '../../generated/lit.ts';
import type { LitClient } from '../client.ts';
import { unknownNumber } from '../refusal.ts';
import { isUncertain, type WriteResult } from './write-result.ts';

interface Before {
  readonly isCancelled: boolean;
}

/**
 * Asks for a dispatch to be called off. The vendor shows no sign of a request, only of what came of
 * it: a request that lost its answer is known to have arrived once the status says Cancelled.
 */
export function cancelWrite(
  client: LitClient,
  { number, reason, requestedBy }: CancelLitDispatchInput,
  requestId: string,
): Write<WriteResult<'REQUESTED' | 'ALREADY_CANCELLED'>, Before> {
  const already = { outcome: 'ALREADY_CANCELLED', number } as const;
  return {
    async prepare() {
      const dispatch = await client.dispatch(number, requestId);
      if (!dispatch) throw unknownNumber(number);
      return { isCancelled: dispatch.status === 'CANCELLED' };
    },
    async send({ isCancelled }) {
      if (isCancelled) return already;
      const request = {
        Cancellation_Reason: reason.trim(),
        Cancellation_Requested_By: requestedBy.trim(),
      };
      await client.cancel(number, request, requestId);
      return { outcome: 'REQUESTED', number };
    },
    async verify({ isCancelled }) {
      if (isCancelled) return already;
      const dispatch = await client.dispatch(number, requestId);
      return dispatch?.status === 'CANCELLED' ? { outcome: 'REQUESTED', number } : undefined;
    },
    uncertain: () => ({ outcome: 'UNCERTAIN', number }),
    isUncertain,
  };
}
