import type { MutationResolvers } from '../../generated/ledger.ts';
import type { UserError } from '../../runtime/user-errors.ts';
import { checkDecisions, checkPause, checkRun, checkWindow, UUID } from '../inputs.ts';
import { MAX_PAUSES } from '../store/pauses.ts';
import { MAX_WINDOWS } from '../store/windows.ts';
import { overAt } from '../window-state.ts';

export const mutation: MutationResolvers = {
  async recordMonitorRun(_parent, { input }, { ledger }) {
    const userErrors = checkRun(input);
    if (userErrors.length > 0) return { run: null, userErrors };
    return { run: await ledger.runs.record(input), userErrors };
  },

  async recordDecisions(_parent, { input }, { ledger }) {
    const userErrors = checkDecisions(input);
    if (userErrors.length > 0) return { recorded: 0, userErrors };
    return { recorded: await ledger.decisions.record(input), userErrors };
  },

  async pauseMonitor(_parent, { input }, { ledger, clock }) {
    const userErrors = checkPause(input);
    if (userErrors.length > 0) return { pause: null, userErrors };
    const pause = await ledger.pauses.pause(input, clock.now());
    return { pause, userErrors: pause ? [] : [tooManyPauses] };
  },

  async resumeMonitor(_parent, { input }, { ledger }) {
    const userErrors = checkPause(input);
    if (userErrors.length > 0) return { resumed: null, userErrors };
    return { resumed: await ledger.pauses.resume(input), userErrors };
  },

  async createMaintenanceWindow(_parent, { input }, { ledger, clock }) {
    const now = clock.now();
    const userErrors = checkWindow(input, now);
    if (userErrors.length > 0) return { window: null, userErrors };
    const window = await ledger.windows.create(input, { now, overAt: overAt(input) });
    return { window, userErrors: window ? [] : [tooMany] };
  },

  async endMaintenanceWindow(_parent, { input: { id } }, { ledger, clock }) {
    const window = UUID.test(id) ? await ledger.windows.end(id, clock.now()) : null;
    return { window, userErrors: window ? [] : [unknownWindow] };
  },
};

const tooMany: UserError = {
  code: 'LIMIT',
  message: `expected at most ${MAX_WINDOWS} windows that have not ended; end some first`,
  path: null,
};

const tooManyPauses: UserError = {
  code: 'LIMIT',
  message: `expected at most ${MAX_PAUSES} pauses at a time; resume some first, or pause a monitor wholly`,
  path: null,
};

const unknownWindow: UserError = {
  code: 'NOT_FOUND',
  message: 'input.id: expected the `id` of a maintenance window that `monitorControls` lists',
  path: ['input', 'id'],
};
