import { contentHash } from '../../../platform/content-hash.ts';
import type {
  DecidedActionInput,
  DecisionInput,
  DecisionSubjectInput,
  RecordDecisionsInput,
} from '../../generated/ledger.ts';
import { instant } from '../database/database.ts';
import type { ActionModel, DecisionModel, Subject } from '../model.ts';
import { jsonText } from './json-text.ts';

/** Columns of a decision but for what it observed. */
export const COLUMNS =
  'd.id, d.run_id, d.monitor, d.stage, d.mode, d.decided_at, d.serial_number, d.ticket_id, d.customer_id, d.site_id, d.dispatch_id, d.host, d.rule, d.because, d.skipped, d.near_misses, d.actions';

export interface Row {
  readonly id: string;
  readonly run_id: string;
  readonly monitor: string;
  readonly stage: string;
  readonly mode: DecisionModel['mode'];
  readonly decided_at: Date;
  readonly serial_number: string | null;
  readonly ticket_id: string | null;
  readonly customer_id: string | null;
  readonly site_id: string | null;
  readonly dispatch_id: string | null;
  readonly host: string | null;
  readonly rule: string;
  readonly because: string;
  readonly skipped: string | null;
  readonly near_misses: string;
  readonly actions: string;
}

export function decisionOf(row: Row): DecisionModel {
  const { id, monitor, stage, mode, rule, because, skipped } = row;
  return {
    ...{ id, runId: row.run_id, monitor, stage, mode, decidedAt: row.decided_at },
    subject: {
      serialNumber: row.serial_number,
      ticketId: row.ticket_id,
      customerId: row.customer_id,
      siteId: row.site_id,
      dispatchId: row.dispatch_id,
      host: row.host,
    },
    ...{ rule, because, skipped },
    nearMisses: JSON.parse(row.near_misses) as DecisionModel['nearMisses'],
    actions: JSON.parse(row.actions) as ActionModel[],
  };
}

/** A row as the database takes it, all of them in one JSON text. */
export function rowOf(decision: DecisionInput, { runId, monitor, mode }: RecordDecisionsInput) {
  const subject = subjectOf(decision.subject);
  const { actions = [] } = decision;
  return {
    ...{ id: decision.id.toLowerCase(), run_id: runId, monitor, mode, stage: decision.stage },
    decided_at: instant(decision.decidedAt),
    serial_number: subject.serialNumber,
    ticket_id: subject.ticketId,
    customer_id: subject.customerId,
    site_id: subject.siteId,
    dispatch_id: subject.dispatchId,
    host: subject.host,
    subject_hash: contentHash(subject),
    ...{ rule: decision.rule, because: decision.because, skipped: decision.skipped ?? null },
    near_misses: JSON.stringify(decision.nearMisses ?? []),
    actions: JSON.stringify(actions.map(actionOf)),
    actions_hash: contentHash(actions.map(comparable)),
    action_states: [...new Set(actions.map(({ state }) => state))],
    planned: actions.filter(({ state }) => state === 'PLANNED').length,
    observation: jsonText(decision.observation),
    tickets: ticketsOf(decision),
  };
}

function subjectOf(subject: DecisionSubjectInput): Subject {
  const { serialNumber = null, ticketId = null, customerId = null } = subject;
  const { siteId = null, dispatchId = null, host = null } = subject;
  return { serialNumber, ticketId, customerId, siteId, dispatchId, host };
}

function actionOf({ kind, action, state, detail, ticketId, noteIds = [] }: DecidedActionInput) {
  return {
    ...{ kind, action: action ?? null, state, detail: detail ?? null },
    ...{ ticketId: ticketId ?? null, noteIds },
  } satisfies ActionModel;
}

/** What was decided, without what came of it: a shadow's actions are carried out by nobody. */
const comparable = ({ kind, action }: DecidedActionInput) => ({ kind, action: action ?? null });

/** The ticket that it is about, and those that its actions were done to, one it opened among them. */
function ticketsOf({ subject, actions = [] }: DecisionInput): string[] {
  const ids = [subject.ticketId, ...actions.map(({ ticketId }) => ticketId)];
  return [...new Set(ids.filter((id) => id != null))];
}
