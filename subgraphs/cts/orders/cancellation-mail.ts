import type { CancellationRequest } from './content.ts';
import type { LabelledLine } from './mail-texts.ts';

/** @param orderNumber ours, when the vendor's record repeats one. */
export function cancellationLines(
  { ticketId, number }: { readonly ticketId: string; readonly number: string },
  orderNumber: string | null,
  { reason, requestedBy }: CancellationRequest,
): LabelledLine[] {
  return [
    ['Dispatch Number', number],
    ['Reference', ticketId],
    ['Cancellation Reason', reason],
    ['Cancellation Requested By', requestedBy],
    ...(orderNumber === null ? [] : ([['IGZ Dispatch Number', orderNumber]] as const)),
  ];
}
