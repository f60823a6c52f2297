import { CodedError } from '../../../platform/errors.ts';
import type { CtsDispatchModel } from '../model.ts';

/** Thrown where there is nothing to call off; no mail was sent, and the caller can mend it. */
export class NothingToCancel extends CodedError {
  constructor(code: 'NOT_FOUND' | 'CONFLICT', message: string) {
    super(code, message, { delivered: 'no' });
  }
}

/**
 * The dispatch, when it can be called off.
 *
 * @throws NothingToCancel
 */
export function cancellable(number: string, dispatch: CtsDispatchModel | null): CtsDispatchModel {
  if (!dispatch) {
    throw new NothingToCancel(
      'NOT_FOUND',
      `expected a dispatch that vendor CTS knows; it knows no ${number}`,
    );
  }
  if (dispatch.status === 'CANCELLED' || dispatch.status === 'COMPLETED') {
    throw new NothingToCancel(
      'CONFLICT',
      `expected a dispatch that is not over; vendor CTS says ${dispatch.vendorStatus ?? dispatch.status} of ${number}`,
    );
  }
  return dispatch;
}
