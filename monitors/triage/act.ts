import { TellTriageChatDocument } from '../generated/triage.ts';
import type { Act } from '../runtime/deciding.ts';
import type { ActionResult } from '../runtime/decision.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { effectKey } from '../runtime/keys.ts';
import { byDelivery, resultOf } from '../runtime/outcomes.ts';
import type { Action, Chat } from './actions.ts';
import { appendNotes } from './append-notes.ts';
import type { TriageMetrics } from './metrics.ts';
import type { TriageCase } from './observe.ts';

/** Carries out one action; what could not be added is told and counted. */
export function createAct(deps: MonitorDeps, metrics: TriageMetrics): Act<Action, TriageCase> {
  return async (action, { run }) => {
    switch (action.kind) {
      case 'append-notes': {
        const { failed, written, ...result } = await appendNotes(action, deps, run);
        metrics.notesAppended(written);
        metrics.notesFailed(failed);
        if (failed > 0) {
          const { ticketId, serialNumber } = action;
          const { state, detail } = result;
          const alert = { alert: 'triage-note-not-added', channels: ['chat'] } as const;
          deps.effects.alert({ ...alert, ticketId, serialNumber, state, detail }, run);
        }
        return result;
      }
      case 'chat':
        return tellChat(action, deps, run);
    }
  };
}

async function tellChat(
  action: Chat,
  { effects }: Pick<MonitorDeps, 'effects'>,
  run: Run,
): Promise<ActionResult> {
  const { about, text } = action;
  const changed = await effects.change(
    {
      action,
      key: effectKey('triage', 'chat', ...about),
      document: TellTriageChatDocument,
      variables: (idempotencyKey) => ({ input: { text, idempotencyKey } }),
      foresee: () => ({
        sendChatMessage: {
          delivery: { id: '', state: 'SENT' as const, reason: null },
          userErrors: [],
        },
      }),
    },
    run,
  );
  return resultOf(changed, ({ sendChatMessage }) => sendChatMessage, byDelivery);
}
