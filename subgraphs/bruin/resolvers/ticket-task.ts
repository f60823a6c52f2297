import type { TicketTaskResolvers } from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { readInstant } from '../dates.ts';
import { requireTaskId, splitPair } from '../ids.ts';
import type { TaskRow, TicketTaskModel } from '../model.ts';
import { taskStatusOf } from '../words.ts';
import { newest, requireLast } from './ticket-note.ts';

/** As with tickets: a task by reference costs nothing until one of its own fields is asked for. */
export const ticketTaskResolvers: TicketTaskResolvers<Context, TicketTaskModel> = {
  __resolveReference({ id }) {
    const [ticketId, detailId] = splitPair(requireTaskId('TicketTask.id', id));
    return { id, ticketId, detailId };
  },
  ticket: ({ ticketId }) => ({ id: ticketId }),
  serviceNumber: async (task, _, context) => (await rowOf(task, context))?.serviceNumber ?? null,
  async status(task, _, context) {
    const word = (await rowOf(task, context))?.status ?? null;
    return word === null ? null : taskStatusOf(word, context.words);
  },
  rawStatus: async (task, _, context) => (await rowOf(task, context))?.status ?? null,
  workQueue: async (task, _, context) => (await rowOf(task, context))?.workQueue ?? null,
  assignee: async (task, _, context) => (await rowOf(task, context))?.assignee ?? null,
  updatedAt: async (task, _, context) =>
    readInstant('lastUpdatedAt of a task', (await rowOf(task, context))?.updatedAt ?? null),
  async nextWorkQueues({ id }, _, { loaders }) {
    const options = await loaders.nextWorkQueues.load(id);
    return options && [...options];
  },
  async notes(task, args, context) {
    const last = requireLast(args.last);
    const row = await rowOf(task, context);
    const details = row && (await context.loaders.details.load(task.ticketId));
    return details && newest(details.notes.filter(concerns(row.serviceNumber)), last);
  },
  /** A step without a task belongs to the one whose service number it names. */
  async history(task, _, context) {
    const steps = await context.loaders.history.load(task.ticketId);
    if (steps === null) return null;
    const loose = steps.some(({ detailId, asset }) => detailId === null && asset !== null);
    const serviceNumber = loose ? ((await rowOf(task, context))?.serviceNumber ?? null) : null;
    return steps.filter(({ detailId, asset }) =>
      detailId === null ? asset !== null && asset === serviceNumber : detailId === task.detailId,
    );
  },
};

function concerns(serviceNumber: string | null) {
  return (note: { readonly serviceNumbers: readonly string[] | null }) =>
    serviceNumber !== null && (note.serviceNumbers?.includes(serviceNumber) ?? false);
}

/** Null for a task that Bruin does not know. */
async function rowOf(task: TicketTaskModel, { loaders }: Context): Promise<TaskRow | null> {
  if (task.row) return task.row;
  const details = await loaders.details.load(task.ticketId);
  return details?.tasks.find(({ detailId }) => detailId === task.detailId) ?? null;
}
