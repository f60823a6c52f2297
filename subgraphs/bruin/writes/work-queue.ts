import type { MoveTicketTaskInput, MoveTicketTaskOutcome } from '../../generated/bruin.ts';
import type { WorkQueueRow } from '../model.ts';
import type { WrittenTask } from '../writer.ts';
import { changeOnce } from './change-once.ts';
import type { WriteDeps } from './deps.ts';
import { notFound, RefusedWrite } from './refused-write.ts';
import { readTask } from './task.ts';

/** `resultTypeId` null: the task lies in the queue already. */
interface Prepared extends WrittenTask {
  readonly resultTypeId: string | null;
}

/** Moves a task to another work queue, by the result that leads there. */
export function moveTask(
  { taskId, workQueue, idempotencyKey: key }: MoveTicketTaskInput,
  { client, writer, idempotency }: WriteDeps,
): Promise<MoveTicketTaskOutcome> {
  // Bruin writes queues with blanks at their ends, and so may whoever copied the name from there.
  const queue = workQueue.trim();
  const request = { operation: 'bruin/moveTicketTask', key, input: { taskId, workQueue: queue } };
  return changeOnce<Prepared, MoveTicketTaskOutcome>(idempotency, request, {
    async prepare() {
      const { ticketId, detailId, serviceNumber, ...task } = await readTask(client, taskId);
      const written = { ticketId, detailId, serviceNumber };
      if (task.workQueue === queue) return { ...written, resultTypeId: null };
      const offered = await client.nextWorkQueues(written);
      if (offered === null) throw notFound('task', ['input', 'taskId']);
      return { ...written, resultTypeId: resultFor(queue, offered) };
    },
    isSo: ({ resultTypeId }) => resultTypeId === null,
    async send({ resultTypeId, ...task }) {
      if (resultTypeId !== null) await writer.moveTo(resultTypeId, task);
    },
    isSoNow: async () => (await readTask(client, taskId)).workQueue === queue,
    outcomes: { done: 'MOVED', already: 'ALREADY_THERE', uncertain: 'UNCERTAIN' },
  });
}

/** @throws RefusedWrite NOT_OFFERED that lists what is offered. */
function resultFor(queue: string, offered: readonly WorkQueueRow[]): string {
  const found = offered.find(({ name }) => name === queue);
  if (found) return found.id;
  const names = offered.map(({ name }) => JSON.stringify(name)).join(', ');
  throw new RefusedWrite({
    code: 'NOT_OFFERED',
    message: `input.workQueue: expected one of ${names || 'none, for no queue is offered now'}; got ${JSON.stringify(queue)}`,
    path: ['input', 'workQueue'],
  });
}
