import type {
  ReopenTicketTaskInput,
  ReopenTicketTaskOutcome,
  ResolveTicketTaskInput,
  ResolveTicketTaskOutcome,
  UnpauseTicketTaskInput,
  UnpauseTicketTaskOutcome,
} from '../../generated/bruin.ts';
import type { TaskRow } from '../model.ts';
import type { WrittenTask } from '../writer.ts';
import { changeOnce } from './change-once.ts';
import type { WriteDeps } from './deps.ts';
import { readTask, type StandingTask } from './task.ts';

/** Bruin's words for what a task may be. `O` is what is sent to open one, and may be printed. */
const SOLVED = 'R';
const OPEN = ['I', 'O'];

/** What is known of a task before its status is set. */
interface Prepared extends WrittenTask {
  /** Ids of the tasks that are to be solved. */
  readonly concerned: readonly string[];
  readonly isSo: boolean;
}

const isSolved = ({ status }: TaskRow): boolean => status === SOLVED;
const isOpen = ({ status }: TaskRow): boolean => status !== null && OPEN.includes(status);

/** Solves a task, or those of its device's interfaces. */
export function resolveTask(
  { taskId, interfaces = null, idempotencyKey: key }: ResolveTicketTaskInput,
  { client, writer, idempotency }: WriteDeps,
): Promise<ResolveTicketTaskOutcome> {
  const request = {
    operation: 'bruin/resolveTicketTask',
    key,
    input: { taskId, interfaces },
  };
  return changeOnce<Prepared, ResolveTicketTaskOutcome>(idempotency, request, {
    async prepare() {
      const task = await readTask(client, taskId);
      const ids = interfaces ? await client.interfaceTasks(task, interfaces) : [];
      const concerned = [task.detailId, ...ids];
      return { ...written(task), concerned, isSo: all(task, concerned, isSolved) };
    },
    isSo: ({ isSo }) => isSo,
    send: (task) => writer.resolve(task, interfaces),
    isSoNow: async ({ concerned }) => all(await readTask(client, taskId), concerned, isSolved),
    outcomes: { done: 'RESOLVED', already: 'ALREADY_RESOLVED', uncertain: 'UNCERTAIN' },
  });
}

/** Opens a solved task again. */
export function reopenTask(
  { taskId, idempotencyKey: key }: ReopenTicketTaskInput,
  { client, writer, idempotency }: WriteDeps,
): Promise<ReopenTicketTaskOutcome> {
  const request = { operation: 'bruin/reopenTicketTask', key, input: { taskId } };
  return changeOnce<Prepared, ReopenTicketTaskOutcome>(idempotency, request, {
    async prepare() {
      const task = await readTask(client, taskId);
      return { ...written(task), concerned: [task.detailId], isSo: isOpen(task) };
    },
    isSo: ({ isSo }) => isSo,
    send: (task) => writer.reopen(task),
    isSoNow: async () => isOpen(await readTask(client, taskId)),
    outcomes: { done: 'REOPENED', already: 'ALREADY_OPEN', uncertain: 'UNCERTAIN' },
  });
}

/** Lets work on a task go on. Nothing shows whether it is paused, so an unknown end stays unknown. */
export function unpauseTask(
  { taskId, idempotencyKey: key }: UnpauseTicketTaskInput,
  { client, writer, idempotency }: WriteDeps,
): Promise<UnpauseTicketTaskOutcome> {
  const request = { operation: 'bruin/unpauseTicketTask', key, input: { taskId } };
  return idempotency.once<UnpauseTicketTaskOutcome, WrittenTask>(request, {
    prepare: async () => written(await readTask(client, taskId)),
    async send(task) {
      await writer.unpause(task);
      return 'UNPAUSED';
    },
    uncertain: () => 'UNCERTAIN',
    isUncertain: (outcome) => outcome === 'UNCERTAIN',
  });
}

function written({ ticketId, detailId, serviceNumber }: StandingTask): WrittenTask {
  return { ticketId, detailId, serviceNumber };
}

/** Whether the ticket has all these tasks, and each is so. */
function all(task: StandingTask, ids: readonly string[], test: (row: TaskRow) => boolean): boolean {
  return ids.every((id) => task.all.some((row) => row.detailId === id && test(row)));
}
