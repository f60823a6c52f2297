import type { MutationResolvers } from '../../generated/cts.ts';

export const mutation: MutationResolvers = {
  orderCtsDispatch: (_parent, { input }, { orders }) => orders.order(input),
  cancelCtsDispatch: (_parent, { input }, { orders }) => orders.cancel(input),
  retryCtsOrder: (_parent, { input }, { orders }) => orders.retry(input.id),
  dismissCtsOrder: (_parent, { input }, { orders }) => orders.dismiss(input.id),
};
