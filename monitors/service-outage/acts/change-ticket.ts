import {
  CloseOutageTicketDocument,
  MoveOutageTaskDocument,
  ReopenOutageTaskDocument,
  ResolveOutageTaskDocument,
  SetOutageSeverityDocument,
  UnpauseOutageTaskDocument,
} from '../../generated/service-outage.ts';
import type { ActContext } from '../../runtime/deciding.ts';
import { byOutcome, resultOf } from '../../runtime/outcomes.ts';
import type {
  CloseTicket,
  MoveTask,
  ReopenTask,
  ResolveTask,
  SetSeverity,
  UnpauseTask,
} from '../actions.ts';
import { change, type ActParts, type Result } from './about.ts';
import { isTask, unlessDownAgain, unlessWellAgain } from './still-true.ts';

/** Opens a task again; what is to be told follows once it is open. */
export async function reopenTask(
  action: ReopenTask,
  parts: ActParts,
  context: ActContext,
): Promise<Result> {
  const { ticketId, taskId, serialNumber, cycle, case: edgeCase, outage, texts } = action;
  const isOpen = () => isTask('IN_PROGRESS', action, parts, context);
  const stop = await unlessWellAgain(serialNumber, isOpen, parts, context);
  if (stop) return stop;
  const changed = await change(
    {
      action,
      key: ['reopen', taskId, cycle],
      document: ReopenOutageTaskDocument,
      variables: (idempotencyKey) => ({ input: { taskId, idempotencyKey } }),
      foresee: { reopenTicketTask: { outcome: 'REOPENED', userErrors: [] } },
    },
    parts,
    context,
  );
  const result = resultOf(changed, (data) => data.reopenTicketTask, byOutcome);
  const outcome = changed.kind === 'unknown' ? null : changed.data?.reopenTicketTask?.outcome;
  if (outcome !== 'REOPENED') return { ...result, ticketId };
  const subject = { ...context.subject, serialNumber, ticketId };
  const observation = { case: edgeCase, outage, ticketId, texts, occasion: cycle };
  return { ...result, ticketId, next: [{ stage: 'reopened', subject, observation }] };
}

/** Lets work on a task go on. */
export async function unpauseTask(
  action: UnpauseTask,
  parts: ActParts,
  context: ActContext,
): Promise<Result> {
  const { taskId, cycle } = action;
  const changed = await change(
    {
      action,
      key: ['unpause', taskId, cycle],
      document: UnpauseOutageTaskDocument,
      variables: (idempotencyKey) => ({ input: { taskId, idempotencyKey } }),
      foresee: { unpauseTicketTask: { outcome: 'UNPAUSED', userErrors: [] } },
    },
    parts,
    context,
  );
  return resultOf(changed, (data) => data.unpauseTicketTask, byOutcome);
}

/** Marks a task as solved, if its edge still works: a live outage keeps its task. */
export async function resolveTask(
  action: ResolveTask,
  parts: ActParts,
  context: ActContext,
): Promise<Result> {
  const { taskId, serialNumber, interfaces, cycle } = action;
  const isResolved = () => isTask('RESOLVED', action, parts, context);
  const stop = await unlessDownAgain(serialNumber, isResolved, parts, context);
  if (stop) return stop;
  const lines = interfaces === null ? {} : { interfaces: [...interfaces] };
  const changed = await change(
    {
      action,
      key: ['resolve', taskId, cycle],
      document: ResolveOutageTaskDocument,
      variables: (idempotencyKey) => ({ input: { taskId, ...lines, idempotencyKey } }),
      foresee: { resolveTicketTask: { outcome: 'RESOLVED', userErrors: [] } },
    },
    parts,
    context,
  );
  return resultOf(changed, (data) => data.resolveTicketTask, byOutcome);
}

/** Moves a task to another work queue. */
export async function moveTask(
  action: MoveTask,
  parts: ActParts,
  context: ActContext,
): Promise<Result> {
  const { taskId, workQueue, cycle } = action;
  const changed = await change(
    {
      action,
      key: ['move', taskId, workQueue, cycle],
      document: MoveOutageTaskDocument,
      variables: (idempotencyKey) => ({ input: { taskId, workQueue, idempotencyKey } }),
      foresee: { moveTicketTask: { outcome: 'MOVED', userErrors: [] } },
    },
    parts,
    context,
  );
  return resultOf(changed, (data) => data.moveTicketTask, byOutcome);
}

/** Closes a ticket for good. */
export async function closeTicket(
  action: CloseTicket,
  parts: ActParts,
  context: ActContext,
): Promise<Result> {
  const { ticketId, note, cycle } = action;
  const changed = await change(
    {
      action,
      key: ['close', ticketId, cycle],
      document: CloseOutageTicketDocument,
      variables: (idempotencyKey) => ({ input: { ticketId, note, idempotencyKey } }),
      foresee: { closeTicket: { outcome: 'CLOSED', userErrors: [] } },
    },
    parts,
    context,
  );
  return resultOf(changed, (data) => data.closeTicket, byOutcome);
}

/** Sets the severity of a ticket. */
export async function setSeverity(
  action: SetSeverity,
  parts: ActParts,
  context: ActContext,
): Promise<Result> {
  const { ticketId, severity, reason, cycle } = action;
  const changed = await change(
    {
      action,
      key: ['severity', ticketId, String(severity), cycle],
      document: SetOutageSeverityDocument,
      variables: (idempotencyKey) => ({ input: { ticketId, severity, reason, idempotencyKey } }),
      foresee: { setTicketSeverity: { outcome: 'CHANGED', userErrors: [] } },
    },
    parts,
    context,
  );
  return resultOf(changed, (data) => data.setTicketSeverity, byOutcome);
}
