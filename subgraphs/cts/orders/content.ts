import { parseDialledNumber } from '../../../platform/phone.ts';
import type { CancelCtsDispatchInput, OrderCtsDispatchInput } from '../../generated/cts.ts';

/** What an order says; kept until it is settled. */
export type DispatchRequest = Omit<
  OrderCtsDispatchInput,
  'ticketId' | 'street2' | 'idempotencyKey'
> & { readonly street2: string | null };

/** What a cancellation says; kept until it is settled. */
export type CancellationRequest = Pick<CancelCtsDispatchInput, 'reason' | 'requestedBy'>;

/** What is kept of an order. `request` is left out once nothing can be sent of it again. */
export type OrderContent =
  | { readonly kind: 'ORDER'; readonly ticketId: string; readonly request?: DispatchRequest }
  | {
      readonly kind: 'CANCELLATION';
      readonly ticketId: string;
      readonly number: string;
      readonly request?: CancellationRequest;
    };

/** Of an input that was checked. */
export function orderContent({ ticketId, ...input }: OrderCtsDispatchInput): OrderContent {
  const { idempotencyKey: _key, street2, requester, ...said } = input;
  const { departmentPhone } = requester;
  const request = {
    ...said,
    street2: street2 || null,
    contactPhone: e164(said.contactPhone),
    requester: { ...requester, departmentPhone: e164(departmentPhone) },
  };
  return { kind: 'ORDER', ticketId, request };
}

/** Of an input that was checked. */
export function cancellationContent(input: CancelCtsDispatchInput): OrderContent {
  const { number, ticketId, reason, requestedBy } = input;
  return { kind: 'CANCELLATION', ticketId, number, request: { reason, requestedBy } };
}

/** What may still be shown of it. */
export function withoutRequest({ request: _request, ...content }: OrderContent): OrderContent {
  return content;
}

const e164 = (phone: string): string => parseDialledNumber(phone) ?? phone;
