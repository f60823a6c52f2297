import { requireForm, requireLength, requireRange } from '../../../platform/arguments.ts';
import { badInput } from '../../../platform/errors.ts';
import type { DecisionFilter, MonitorRunFilter, QueryResolvers } from '../../generated/ledger.ts';
import { UUID } from '../inputs.ts';

/** PostgreSQL takes no U+0000. */
const TEXT = /^[^\0]{1,200}$/;

export const query: QueryResolvers = {
  monitorRuns(_parent, { filter, ...page }, { ledger }) {
    requireRange('first', page.first, 1, 200);
    checkLists(filter ?? {});
    return ledger.runs.list(filter ?? {}, page);
  },

  async monitorRun(_parent, { id }, { loaders }) {
    requireForm('id', id, UUID, 'a UUID');
    return (await loaders.runs.load(id.toLowerCase())) ?? null;
  },

  decisions(_parent, { filter, ...page }, { ledger }) {
    requireRange('first', page.first, 1, 200);
    checkLists(filter ?? {});
    checkTexts(filter ?? {});
    return ledger.decisions.list(filter ?? {}, page);
  },

  shadowAgreement(_parent, { monitor, since, until }, { ledger, clock }) {
    requireForm('monitor', monitor, TEXT, 'the name of a monitor');
    const end = until ?? clock.now();
    if (since >= end) throw badInput('since: expected a time before `until`');
    return ledger.agreement({ monitor, since, until: end });
  },

  async monitorControls(_parent, _arguments, { ledger, clock }) {
    const now = clock.now();
    const [pauses, windows] = await Promise.all([
      ledger.pauses.standing(),
      ledger.windows.standing(now),
    ]);
    return { pauses, maintenanceWindows: windows };
  },
};

function checkLists(filter: MonitorRunFilter & Pick<DecisionFilter, 'actionStates'>): void {
  const { monitors, results, modes, actionStates } = filter;
  if (monitors) requireLength('filter.monitors', monitors, 1, 50);
  for (const name of monitors ?? [])
    requireForm('filter.monitors', name, TEXT, 'the name of a monitor');
  if (results) requireLength('filter.results', results, 1, 4);
  if (modes) requireLength('filter.modes', modes, 1, 4);
  if (actionStates) requireLength('filter.actionStates', actionStates, 1, 9);
}

function checkTexts(filter: DecisionFilter): void {
  const { runId, stage, rule, serialNumber, ticketId, customerId, dispatchId } = filter;
  if (runId != null) requireForm('filter.runId', runId, UUID, 'a UUID');
  const texts = { stage, rule, serialNumber, ticketId, customerId, dispatchId };
  for (const [field, value] of Object.entries(texts))
    if (value != null) requireForm(`filter.${field}`, value, TEXT, '1 to 200 characters');
}
