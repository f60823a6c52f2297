import type { CtsOrderResolvers } from '../../generated/cts.ts';

export const ctsOrder: CtsOrderResolvers = {
  // That of a cancellation whose mail got no answer stands with the vendor alone.
  async orderNumber({ orderNumber, number }, _arguments, { dispatches }) {
    if (orderNumber !== undefined || number === null) return orderNumber ?? null;
    return (await dispatches.byNumber.load(number))?.orderNumber ?? null;
  },
  dispatch: ({ kind, orderNumber }, _arguments, { records }) =>
    kind === 'ORDER' && orderNumber ? records.load(orderNumber) : null,
};
