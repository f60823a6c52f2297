import type { MutationResolvers } from '../../generated/t7.ts';

export const mutation: MutationResolvers = {
  recordAutomationMetrics: (_parent, { input }, { recorder }) => recorder.ticket(input),
  recordLiveAutomationMetrics: (_parent, { input }, { recorder }) => recorder.resolving(input),
};
