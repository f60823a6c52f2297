import type {
  DecisionConnectionResolvers,
  DecisionResolvers,
  DecisionSubjectResolvers,
  MaintenanceWindowResolvers,
  MonitorRunConnectionResolvers,
  MonitorRunResolvers,
  ShadowDifferenceResolvers,
} from '../../generated/ledger.ts';
import { isActive, startsNext } from '../window-state.ts';

export const monitorRun: MonitorRunResolvers = {
  decisions: ({ id }, page, { loaders }) => loaders.owned('run', id, page),
};

/** Counted only where it is asked for. */
export const monitorRunConnection: MonitorRunConnectionResolvers = {
  totalCount: ({ count }) => count(),
};
export const decisionConnection: DecisionConnectionResolvers = {
  totalCount: ({ count }) => count(),
};

export const decision: DecisionResolvers = {
  run: async ({ runId }, _arguments, { loaders }) => (await loaders.runs.load(runId)) ?? null,
  observation: async ({ id }, _arguments, { loaders }) =>
    (await loaders.observations.load(id)) ?? null,
};

export const decisionSubject: DecisionSubjectResolvers = {
  device: ({ serialNumber }) => (serialNumber === null ? null : { serialNumber }),
  ticket: ({ ticketId }) => (ticketId === null ? null : { id: ticketId }),
};

export const shadowDifference: ShadowDifferenceResolvers = {
  example: async ({ exampleId }, _arguments, { loaders }) =>
    (await loaders.decisions.load(exampleId)) ?? null,
};

export const maintenanceWindow: MaintenanceWindowResolvers = {
  active: (window, _arguments, { clock }) => isActive(window, clock.now()),
  nextStart: (window, _arguments, { clock }) => startsNext(window, clock.now()),
};
