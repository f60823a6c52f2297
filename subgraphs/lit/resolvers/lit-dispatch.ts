import { requireForm } from '../../../platform/arguments.ts';
import type { LitDispatchResolvers } from '../../generated/lit.ts';

const ID = /^LIT:[\w-]{1,40}$/;

export const litDispatch: LitDispatchResolvers = {
  // Async, because a synchronous throw would take the entities beside it along.
  __resolveReference: async ({ id }, { dispatches }) => {
    requireForm('id', id, ID, '`LIT:number`, for example LIT:DIS10001');
    return dispatches.byNumber.load(id.slice('LIT:'.length));
  },
};
