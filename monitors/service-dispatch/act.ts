import type { Act } from '../runtime/deciding.ts';
import type { ActionResult } from '../runtime/decision.ts';
import type { MonitorDeps } from '../runtime/define-monitor.ts';
import type { DispatchAction, SendSms } from './actions.ts';
import { appendNote } from './append-note.ts';
import type { DispatchCase } from './cases.ts';
import { createSmsSender } from './send-sms.ts';
import { createTelling } from './telling.ts';

/** Carries out one action about a dispatch, and tells the chat and the metrics what came of it. */
export function createAct(deps: MonitorDeps): Act<DispatchAction, DispatchCase> {
  const sendSms = createSmsSender(deps);
  const tell = createTelling(deps);

  return async (action, { run, subject }) => {
    switch (action.kind) {
      case 'append-note': {
        const result = await appendNote(action, deps, run);
        tell(action, result, run);
        return result;
      }
      case 'send-sms': {
        const { delivery, ...result } = await sendSms(action, run);
        tell(action, { ...result, deliveryId: delivery?.id, delivered: delivery?.state }, run);
        const next = noteOf(action, result);
        return next
          ? { ...result, next: [{ stage: 'sms-sent', subject, observation: next }] }
          : result;
      }
    }
  };
}

/** The note of a message that was taken. */
function noteOf(
  { note, event, dispatch, ticketId, cycle }: SendSms,
  { state }: ActionResult,
): Extract<DispatchCase, { stage: 'sms-sent' }>['observation'] | undefined {
  const isSent = state === 'DONE' || state === 'WITHHELD';
  return isSent && note !== null ? { event, dispatch, ticketId, cycle, text: note } : undefined;
}
