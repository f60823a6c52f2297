import type { MutationResolvers } from '../../generated/dispatches.ts';
import { cancel, create, settle, update } from '../requests/ask.ts';
import { checkClaim, checkReport } from '../requests/worker-inputs.ts';

export const mutation: MutationResolvers = {
  recordDispatches: (_parent, { input }, { recorder }) => recorder.record(input),
  createDispatch: (_parent, { input }, context) => create(input, context),
  updateDispatch: (_parent, { input }, context) => update(input, context),
  cancelDispatch: (_parent, { input }, context) => cancel(input, context),
  settleDispatchRequest: (_parent, { input }, context) => settle(input, context),

  async claimDispatchRequests(_parent, { input }, { work }) {
    const userErrors = checkClaim(input);
    return { claims: userErrors.length > 0 ? [] : await work.claim(input), userErrors };
  },

  async recordDispatchRequestStep(_parent, { input }, { work }) {
    const userErrors = checkReport(input);
    if (userErrors.length > 0) return { request: null, userErrors };
    const recorded = await work.record(input);
    if (recorded === 'unknown') return refused('NOT_FOUND', 'id', 'expected the id of a request');
    if (recorded === 'stale') {
      const text = 'expected the lease that has the request now, and the step that is due';
      return refused('STALE', 'lease', text);
    }
    return { request: recorded, userErrors: [] };
  },
};

function refused(code: string, field: string, expected: string) {
  const message = `input.${field}: ${expected}`;
  return { request: null, userErrors: [{ code, message, path: ['input', field] }] };
}
