import type { ActionResult } from '../runtime/decision.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import type { DispatchAction } from './actions.ts';

/** What came of an action. */
export interface Told extends ActionResult {
  readonly deliveryId?: string | undefined;
  /** Where the delivery stands, of a message. */
  readonly delivered?: 'SENDING' | 'SENT' | 'REFUSED' | 'UNCERTAIN' | 'DISMISSED' | undefined;
}

/** Counts what came of an action and tells the chat, what stays uncertain once for each process. */
export function createTelling({ effects, metrics }: Pick<MonitorDeps, 'effects' | 'metrics'>) {
  const events = metrics.counter(
    'dispatch_events_total',
    'Notes and text messages about dispatches by their end',
    ['vendor', 'event', 'result'],
  );
  const told = new Set<string>();

  return (action: DispatchAction, result: Told, run: Run): void => {
    const { kind, event, dispatch, ticketId } = action;
    const { state, detail, deliveryId, delivered } = result;
    const vendor = dispatch.split(':')[0] ?? dispatch;
    const what = kind === 'send-sms' ? 'sms' : 'note';
    events.add({ vendor, event: `${event}-${what}`, result: state.toLowerCase() });
    if (state === 'WITHHELD' || state === 'ALREADY') return;
    if (delivered === 'SENDING' || delivered === 'DISMISSED') return; // somebody else's affair
    if (state === 'UNCERTAIN') {
      const occasion = deliveryId ?? [kind, event, dispatch, action.cycle].join('/');
      if (told.has(occasion)) return;
      told.add(occasion);
    }
    const more = {
      ...(state !== 'DONE' && detail && { detail }),
      ...(deliveryId && { delivery: deliveryId }),
    };
    const news = `dispatch-${what}-${ENDS[what][state]}`;
    const said = { dispatch, ticketId, event, ...more };
    if (state === 'DONE') effects.tell({ news, ...said }, run);
    else effects.alert({ alert: news, channels: ['chat'], ...said }, run);
  };
}

const ENDS = {
  sms: { DONE: 'sent', REFUSED: 'not-sent', FAILED: 'not-sent', UNCERTAIN: 'uncertain' },
  note: { DONE: 'written', REFUSED: 'not-written', FAILED: 'not-written', UNCERTAIN: 'uncertain' },
} as const;
