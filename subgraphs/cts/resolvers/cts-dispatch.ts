import { requireForm } from '../../../platform/arguments.ts';
import type { CtsDispatchResolvers } from '../../generated/cts.ts';

const ID = /^CTS:[\w-]{1,40}$/;

export const ctsDispatch: CtsDispatchResolvers = {
  // Async, because a synchronous throw would take the entities beside it along.
  __resolveReference: async ({ id }, { dispatches }) => {
    requireForm('id', id, ID, '`CTS:number`, for example CTS:S-20451');
    return dispatches.byNumber.load(id.slice('CTS:'.length));
  },
};
