import type { TicketTaskResolvers } from '../../generated/t7.ts';
import { parseQuestion } from '../representation.ts';

export const ticketTask: TicketTaskResolvers = {
  nextBestActions: async (task, _arguments, { predictions }) => {
    const question = parseQuestion(task);
    return question === null ? [] : [...(await predictions.of(question))];
  },
};
