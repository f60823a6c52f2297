/** A result that the model expects. */
export interface PredictionModel {
  /** Trimmed. */
  readonly name: string;
  /** 0 to 1, with the noise of a 32 bit float. */
  readonly probability: number;
}

/** A step of a ticket, as the gateway hands it over. */
export interface HistoryEntry {
  readonly asset: string | null;
  readonly detailId: string | null;
  readonly task: string | null;
  readonly taskResult: string | null;
  readonly notes: string | null;
  readonly noteType: string | null;
  readonly enteredBy: string | null;
  readonly assignedTo: string | null;
  readonly product: string | null;
  readonly ticketStatus: string | null;
  readonly enteredAt: Date | null;
}

/** What is asked about one task. */
export interface Question {
  /** `ticketId:detailId`. */
  readonly taskId: string;
  readonly ticketId: string;
  readonly serviceNumber: string;
  /** Steps of the task, at least one of which names the service number. */
  readonly history: readonly HistoryEntry[];
}
