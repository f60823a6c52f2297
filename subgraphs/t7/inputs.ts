import { z } from 'zod';
import type {
  RecordAutomationMetricsInput,
  RecordLiveAutomationMetricsInput,
  TicketHistoryEntryInput,
} from '../generated/t7.ts';
import { checkInput, form, items, type UserError } from '../runtime/user-errors.ts';
import type { HistoryEntry } from './model.ts';

/** The model's ids have 64 bits. */
const ticketId = form(/^(?=.*[1-9])\d{1,18}$/, 'digits, for example 5400123');
const idempotencyKey = form(/^\P{C}{1,200}$/u, '1 to 200 printable characters').nullish();

/** Texts of the ticketing system, taken as they are. */
const text = (maxLength: number) =>
  z
    .string()
    .max(maxLength, { error: `expected at most ${maxLength} characters` })
    .nullish();

const STEP = z.object({
  asset: text(200),
  detailId: form(/^\d{1,18}$/, 'digits, for example 8801').nullish(),
  task: text(500),
  taskResult: text(500),
  notes: text(100_000),
  noteType: text(100),
  enteredBy: text(500),
  assignedTo: text(500),
  product: text(500),
  ticketStatus: text(100),
});

const METRICS = z.object({ ticketId, history: items(STEP, 1, 5000), idempotencyKey });

const LIVE_METRICS = z.object({
  ticketId,
  serviceNumber: form(/^(?=.*\S)\P{C}{1,200}$/u, '1 to 200 printable characters'),
  idempotencyKey,
});

/** What is wrong with an input of `recordAutomationMetrics`. */
export const checkMetrics = (input: RecordAutomationMetricsInput): UserError[] =>
  checkInput(METRICS, input);

/** What is wrong with an input of `recordLiveAutomationMetrics`. */
export const checkLiveMetrics = (input: RecordLiveAutomationMetricsInput): UserError[] =>
  checkInput(LIVE_METRICS, input);

/** A step of a checked input, with null for what is absent. */
export function stepOf(input: TicketHistoryEntryInput): HistoryEntry {
  return {
    asset: input.asset ?? null,
    detailId: input.detailId ?? null,
    task: input.task ?? null,
    taskResult: input.taskResult ?? null,
    notes: input.notes ?? null,
    noteType: input.noteType ?? null,
    enteredBy: input.enteredBy ?? null,
    assignedTo: input.assignedTo ?? null,
    product: input.product ?? null,
    ticketStatus: input.ticketStatus ?? null,
    enteredAt: input.enteredAt ?? null,
  };
}
