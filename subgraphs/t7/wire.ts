import { DateTime } from 'luxon';
import { z } from 'zod';
import { CodedError } from '../../platform/errors.ts';
import { parseValue } from '../../platform/parse.ts';
import type { HistoryEntry, PredictionModel, Question } from './model.ts';

const UPSTREAM = 't7';
const MAX_SHOWN_REASON = 300;

/** Field names as in entrypoint.proto; 64 bit integers travel as text. */
export interface TicketRow {
  readonly call_ticket_id: string;
  readonly asset?: string;
  readonly detail_id?: string;
  readonly task?: string;
  readonly task_result?: string;
  readonly notes?: string;
  readonly note_type?: string;
  readonly note_entered_by?: string;
  readonly task_assigned_to?: string;
  readonly product?: string;
  readonly ticket_status?: string;
  readonly entered_date?: string;
}

export interface PredictionRequest {
  readonly ticket_id: string;
  readonly ticket_rows: readonly TicketRow[];
  readonly assets_to_predict: readonly string[];
}

export interface SaveMetricsRequest {
  readonly ticket_id: string;
  readonly ticket_rows: readonly TicketRow[];
}

export interface SaveLiveMetricsRequest {
  readonly ticket_id: string;
  readonly asset_id: string;
  readonly automated_successfully: boolean;
}

/** What the model says of each asset it was asked about. */
export type PredictionsByAsset = ReadonlyMap<string, readonly PredictionModel[] | CodedError>;

const RESPONSE = z.object({
  success: z.boolean(),
  message: z.string(),
  asset_predictions: z.array(
    z.object({
      asset: z.string(),
      task_results: z.array(z.object({ name: z.string(), probability: z.number() })),
      error: z.object({ code: z.string(), message: z.string() }).nullish(),
    }),
  ),
});
type AssetPrediction = z.infer<typeof RESPONSE>['asset_predictions'][number];

/** @param questions about tasks of one ticket, at least one. */
export function buildPredictionRequest(
  ticketId: string,
  questions: readonly Question[],
): PredictionRequest {
  return {
    ticket_id: ticketId,
    ticket_rows: stepsOf(questions).map((entry) => buildTicketRow(ticketId, entry)),
    assets_to_predict: [...new Set(questions.map(({ serviceNumber }) => serviceNumber))],
  };
}

/** Steps of all tasks, each once, oldest first: tasks of one ticket may share steps. */
function stepsOf(questions: readonly Question[]): HistoryEntry[] {
  const steps = new Map(
    questions.flatMap(({ history }) =>
      history.map((entry) => [JSON.stringify(entry), entry] as const),
    ),
  );
  return oldestFirst([...steps.values()]);
}

function oldestFirst(steps: readonly HistoryEntry[]): HistoryEntry[] {
  const at = (entry: HistoryEntry) => entry.enteredAt?.getTime() ?? 0;
  return steps.toSorted((a, b) => at(a) - at(b));
}

/** All steps of a finished ticket, oldest first, also those that name no asset. */
export function buildMetricsRequest(
  ticketId: string,
  steps: readonly HistoryEntry[],
): SaveMetricsRequest {
  return {
    ticket_id: ticketId,
    ticket_rows: oldestFirst(steps).map((entry) => buildTicketRow(ticketId, entry)),
  };
}

/** What the step does not have is left out. */
export function buildTicketRow(ticketId: string, entry: HistoryEntry): TicketRow {
  const columns: Record<Exclude<keyof TicketRow, 'call_ticket_id'>, string | null> = {
    asset: entry.asset,
    detail_id: entry.detailId !== null && /^\d{1,18}$/.test(entry.detailId) ? entry.detailId : null,
    task: entry.task,
    task_result: entry.taskResult,
    notes: entry.notes,
    note_type: entry.noteType,
    note_entered_by: entry.enteredBy,
    task_assigned_to: entry.assignedTo,
    product: entry.product,
    ticket_status: entry.ticketStatus,
    entered_date: entry.enteredAt && easternTime(entry.enteredAt),
  };
  const present = Object.entries(columns).filter(([, value]) => value !== null);
  return { call_ticket_id: ticketId, ...Object.fromEntries(present) };
}

/** As the ticketing system writes it, and the model learnt it: `2024-05-20T08:15:42.117-04:00`. */
function easternTime(instant: Date): string {
  return DateTime.fromJSDate(instant, { zone: 'America/New_York' }).toFormat(
    "yyyy-MM-dd'T'HH:mm:ss.SSSZZ",
  );
}

/**
 * @param foreign a decoded PredictionResponse.
 * @returns predictions, most probable first, or the reason why there are none.
 * @throws CodedError UPSTREAM_MALFORMED; UPSTREAM_REJECTED when the whole request failed.
 */
export function parsePredictionResponse(foreign: unknown): PredictionsByAsset {
  const response = parseValue(UPSTREAM, 'a prediction', foreign, RESPONSE);
  if (!response.success) {
    throw new CodedError(
      'UPSTREAM_REJECTED',
      `${UPSTREAM} answered that it cannot predict for this ticket`,
      {
        upstream: UPSTREAM,
      },
    );
  }
  return new Map(
    response.asset_predictions.map((prediction) => [prediction.asset, outcomeOf(prediction)]),
  );
}

function outcomeOf({
  task_results: results,
  error,
}: AssetPrediction): readonly PredictionModel[] | CodedError {
  if (error) {
    const reason = error.message.slice(0, MAX_SHOWN_REASON) || error.code || 'no reason given';
    return new CodedError(
      'UPSTREAM_REJECTED',
      `${UPSTREAM} cannot predict for this task: ${reason}`,
      {
        upstream: UPSTREAM,
      },
    );
  }
  if (results.length === 0) return noAnswer();
  return results
    .map(({ name, probability }) => ({ name: name.trim(), probability }))
    .sort((a, b) => b.probability - a.probability);
}

/** For an asset that was asked about and has neither predictions nor an error: not the same as 'nothing expected'. */
export function noAnswer(): CodedError {
  return new CodedError(
    'UPSTREAM_MALFORMED',
    `${UPSTREAM} answered with neither predictions nor an error for this task`,
    {
      upstream: UPSTREAM,
    },
  );
}

const SAVED = z.object({ message: z.string() });

/** Under status OK it is kept, whatever the text says. @throws CodedError UPSTREAM_MALFORMED. */
export function parseSavedResponse(foreign: unknown): void {
  parseValue(UPSTREAM, 'the receipt of metrics', foreign, SAVED);
}
