import type { MutationResolvers } from '../../generated/dispatches.ts';

export const mutation: MutationResolvers = {
  recordDispatches: (_parent, { input }, { recorder }) => recorder.record(input),
};
