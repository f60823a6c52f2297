import type { ActContext } from '../runtime/deciding.ts';
import type { Action } from './actions.ts';
import { told, type ActParts, type Result } from './acts/about.ts';
import { appendNote } from './acts/append-note.ts';
import {
  closeTicket,
  moveTask,
  reopenTask,
  resolveTask,
  setSeverity,
  unpauseTask,
} from './acts/change-ticket.ts';
import { count } from './acts/count.ts';
import { look } from './acts/look.ts';
import { openOutageTask } from './acts/open-outage-task.ts';
import { cancelForward, scheduleForward, scheduleRecheck } from './acts/schedule.ts';
import { rebootModem, sendMilestone, tellChat } from './acts/tell.ts';

/** Kinds of action that touch nothing outside. */
export const INSIDE: readonly Action['kind'][] = [
  'schedule-recheck',
  'schedule-forward',
  'cancel-forward',
  'count',
  'look',
];

/** Carries out one action, and tells people when it was not carried out. */
export async function act(action: Action, parts: ActParts, context: ActContext): Promise<Result> {
  return told(await carryOut(action, parts, context), action, parts, context);
}

async function carryOut(action: Action, parts: ActParts, context: ActContext): Promise<Result> {
  switch (action.kind) {
    case 'schedule-recheck':
      return scheduleRecheck(action, parts);
    case 'open-outage-task':
      return openOutageTask(action, parts, context);
    case 'append-note':
      return appendNote(action, parts, context);
    case 'reopen-task':
      return reopenTask(action, parts, context);
    case 'unpause-task':
      return unpauseTask(action, parts, context);
    case 'resolve-task':
      return resolveTask(action, parts, context);
    case 'move-task':
      return moveTask(action, parts, context);
    case 'close-ticket':
      return closeTicket(action, parts, context);
    case 'set-severity':
      return setSeverity(action, parts, context);
    case 'schedule-forward':
      return scheduleForward(action, parts);
    case 'cancel-forward':
      return cancelForward(action, parts);
    case 'reboot-modem':
      return rebootModem(action, parts, context);
    case 'send-milestone':
      return sendMilestone(action, parts, context);
    case 'chat':
      return tellChat(action, parts, context);
    case 'count':
      return count(action, parts, context);
    case 'look':
      return look(action, parts, context);
  }
}
