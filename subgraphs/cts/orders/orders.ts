import { systemClock } from '../../../platform/clock.ts';
import { createDeliveries, type Delivery } from '../../../platform/deliveries.ts';
import { CodedError } from '../../../platform/errors.ts';
import type {
  CancelCtsDispatchInput,
  CtsOrderFilter,
  OrderCtsDispatchInput,
} from '../../generated/cts.ts';
import type { SubgraphDeps } from '../../runtime/define-subgraph.ts';
import type { UserError } from '../../runtime/user-errors.ts';
import type { CtsOrderModel } from '../model.ts';
import { cancellationContent, orderContent, withoutRequest, type OrderContent } from './content.ts';
import { checkCancellation, checkOrder, checkSettlement } from './inputs.ts';
import { orderNumberOf } from './order-number.ts';
import { NothingToCancel } from './refusal.ts';
import type { OrderReceipt, OrderSender } from './sender.ts';

/** What a mutation answers. */
export interface OrderPayload {
  readonly order: CtsOrderModel | null;
  readonly userErrors: UserError[];
}

/** Orders and cancellations by mail, each at most once; inputs are checked before anything is stored. */
export interface Orders {
  order(input: OrderCtsDispatchInput): Promise<OrderPayload>;
  cancel(input: CancelCtsDispatchInput): Promise<OrderPayload>;
  retry(id: string): Promise<OrderPayload>;
  dismiss(id: string): Promise<OrderPayload>;
  /** In no order. */
  list(filter: CtsOrderFilter): Promise<CtsOrderModel[]>;
}

const REMEMBER_MS = 7 * 86_400_000;

export function createOrders(
  sender: OrderSender,
  { state, log }: Pick<SubgraphDeps, 'state' | 'log'>,
): Orders {
  const deliveries = createDeliveries<OrderContent, OrderReceipt>({
    name: 'cts-orders',
    store: state,
    // Not the world's: keys and senders live in real time.
    clock: systemClock,
    ...{ log, rememberMs: REMEMBER_MS, abandonedAfterMs: sender.abandonedAfterMs },
    send: (content, id) => sender.send(content, id),
    shorten: withoutRequest,
  });

  async function deliver(content: OrderContent, key: string | null | undefined) {
    // A key of an order is none of a cancellation.
    const scoped = key == null ? null : `${content.kind} ${key}`;
    try {
      return shows(await deliveries.deliver({ key: scoped, content }));
    } catch (error) {
      if (error instanceof NothingToCancel) return mend([at('number', error)]);
      throw error;
    }
  }

  async function settle(
    id: string,
    decide: () => Promise<Delivery<OrderContent, OrderReceipt>>,
  ): Promise<OrderPayload> {
    const wrong = checkSettlement({ id });
    if (wrong.length > 0) return mend(wrong);
    try {
      return shows(await decide());
    } catch (error) {
      if (error instanceof CodedError && isMendable(error)) return mend([at('id', error)]);
      throw error;
    }
  }

  return {
    async order(input) {
      const wrong = checkOrder(input);
      return wrong.length > 0 ? mend(wrong) : deliver(orderContent(input), input.idempotencyKey);
    },
    async cancel(input) {
      const wrong = checkCancellation(input);
      if (wrong.length > 0) return mend(wrong);
      return deliver(cancellationContent(input), input.idempotencyKey);
    },
    retry: (id) => settle(id, () => deliveries.retry(id)),
    dismiss: (id) => settle(id, () => deliveries.dismiss(id)),
    async list({ kinds, states }) {
      const found = await deliveries.list(states == null ? {} : { states });
      return found.map(toModel).filter(({ kind }) => kinds == null || kinds.includes(kind));
    },
  };
}

/** Another id, or none at all, is the caller's to give. */
const isMendable = ({ code, extensions }: CodedError): boolean =>
  extensions.upstream === undefined && (code === 'NOT_FOUND' || code === 'CONFLICT');

const at = (field: string, { code, message }: CodedError): UserError => ({
  code,
  message: `input.${field}: ${message}`,
  path: ['input', field],
});

const mend = (userErrors: UserError[]): OrderPayload => ({ order: null, userErrors });

const shows = (delivery: Delivery<OrderContent, OrderReceipt>): OrderPayload => ({
  order: toModel(delivery),
  userErrors: [],
});

function toModel(delivery: Delivery<OrderContent, OrderReceipt>): CtsOrderModel {
  const { id, content, state, reason, createdAt, receipt } = delivery;
  const { kind, ticketId } = content;
  const base = { id, kind, ticketId, state, createdAt };
  return {
    ...base,
    reason: reason ?? receipt?.exception ?? null,
    number: kind === 'ORDER' ? null : content.number,
    orderNumber: kind === 'ORDER' ? orderNumberOf(id) : receipt?.orderNumber,
  };
}
