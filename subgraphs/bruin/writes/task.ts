import type { BruinClient } from '../client.ts';
import { splitPair } from '../ids.ts';
import type { TaskRow } from '../model.ts';
import { notFound } from './refused-write.ts';

/** A task that is to be written to, as it is before. */
export interface StandingTask extends TaskRow {
  readonly ticketId: string;
  /** The ticket's tasks, this one included. */
  readonly all: readonly TaskRow[];
}

/** @throws RefusedWrite NOT_FOUND */
export async function readTask(
  client: Pick<BruinClient, 'details'>,
  taskId: string,
): Promise<StandingTask> {
  const [ticketId, detailId] = splitPair(taskId);
  const all = (await client.details(ticketId))?.tasks ?? [];
  const row = all.find((task) => task.detailId === detailId);
  if (row === undefined) throw notFound('task', ['input', 'taskId']);
  return { ...row, ticketId, all };
}
