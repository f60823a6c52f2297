import type { ActContext } from '../../runtime/deciding.ts';
import { readEdgeNow } from '../read-edges.ts';
import { readDeviceTickets, readTicket } from '../read-ticket.ts';
import { isHealthy } from '../rules/outage.ts';
import type { ActParts, Result } from './about.ts';

/** How an edge stands when an action is carried out, which may be minutes after it was decided. */
type Standing = 'healthy' | 'down' | 'unwatched' | 'unreadable';

async function standingOf(
  serialNumber: string,
  { deps }: ActParts,
  { run }: ActContext,
): Promise<Standing> {
  const now = await readEdgeNow(serialNumber, deps, run);
  if (now === null) return 'unreadable';
  if (now === 'gone') return 'unwatched';
  return isHealthy(now) ? 'healthy' : 'down';
}

/**
 * Before something is done about an outage by whoever takes up a decision of a killed process. A fresh
 * decision rests on a fresh reading.
 *
 * @param isDone whether it was done already: then all that belongs to it is ended, whatever the edge does.
 * @returns what ends the action; undefined when it may go on.
 */
export async function unlessWellAgain(
  serialNumber: string,
  isDone: () => Promise<boolean>,
  parts: ActParts,
  context: ActContext,
): Promise<Result | undefined> {
  if (!context.run.isResumed) return undefined;
  const standing = await standingOf(serialNumber, parts, context);
  return standing === 'down' || (await isDone()) ? undefined : ended(standing);
}

/** Before a task is marked as solved; as `unlessWellAgain`, of every decision: a piece may wait long for its turn. */
export async function unlessDownAgain(
  serialNumber: string,
  isDone: () => Promise<boolean>,
  parts: ActParts,
  context: ActContext,
): Promise<Result | undefined> {
  const standing = await standingOf(serialNumber, parts, context);
  return standing === 'healthy' || (await isDone()) ? undefined : ended(standing);
}

/** Whether a device is on an open ticket; what cannot be read is not. */
export async function isReported(
  serialNumber: string,
  { deps }: ActParts,
  { run }: ActContext,
): Promise<boolean> {
  return ((await readDeviceTickets(serialNumber, deps, run)) ?? []).length > 0;
}

/** Whether a task is in a state; what cannot be read is not. */
export async function isTask(
  status: 'IN_PROGRESS' | 'RESOLVED',
  { ticketId, taskId }: { readonly ticketId: string; readonly taskId: string },
  { deps }: ActParts,
  { run }: ActContext,
): Promise<boolean> {
  const ticket = await readTicket(ticketId, deps, run);
  return ticket?.tasks.some((task) => task.id === taskId && task.status === status) ?? false;
}

function ended(standing: Standing): Result {
  switch (standing) {
    case 'unreadable':
      return { state: 'FAILED', detail: 'the edge could not be read again before it' };
    case 'unwatched':
      return { state: 'REFUSED', detail: 'the edge is watched no longer' };
    case 'healthy':
      return { state: 'REFUSED', detail: 'the edge works again' };
    case 'down':
      return { state: 'REFUSED', detail: 'the edge is down again' };
  }
}
