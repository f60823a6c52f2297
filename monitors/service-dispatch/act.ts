import { RecordDispatchesDocument } from '../generated/service-dispatch.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { requireAccepted } from '../runtime/effects.ts';
import type { Action } from './decide.ts';

/**
 * Carries out one action.
 *
 * @throws CodedError when the desk did not take it; the next reading tries anew.
 */
export async function act(action: Action, { effects }: MonitorDeps, run: Run): Promise<void> {
  switch (action.kind) {
    case 'alert': {
      const { kind: _, ...alert } = action;
      return effects.alert(alert);
    }
    case 'record': {
      const { input } = action;
      const data = await effects.remember(RecordDispatchesDocument, { input }, run);
      const { added, changed } = data.recordDispatches;
      requireAccepted(data.recordDispatches);
      run.log.debug({ vendor: input.vendor, added, changed }, 'dispatches recorded');
    }
  }
}
