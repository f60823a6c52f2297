import type { SystemUnderTest } from '../support/start-system.ts';
import { until } from '../support/until.ts';

/** Waits until pauses and windows can be read: before, a monitor holds everything back. */
export const untilControlsKnown = (running: SystemUnderTest): Promise<void> =>
  until('the ledger answers', async () => {
    const { errors } = await running.ask('{ monitorControls { pauses { monitor } } }');
    return errors.length === 0;
  });
