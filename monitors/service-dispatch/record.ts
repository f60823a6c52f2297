import { RecordDispatchesDocument } from '../generated/service-dispatch.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { requireAccepted } from '../runtime/effects.ts';
import type { RecordingAction } from './recording.ts';

/**
 * Carries out what was planned for a reading.
 *
 * @throws CodedError when the desk did not take it; the next reading tries anew.
 */
export async function record(
  action: RecordingAction,
  { effects }: Pick<MonitorDeps, 'effects'>,
  run: Run,
): Promise<void> {
  switch (action.kind) {
    case 'alert': {
      const { kind: _, ...alert } = action;
      return effects.alert(alert, run);
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
