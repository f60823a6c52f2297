import type { DecisionInput } from '../generated/runtime.ts';
import type { Action, DecisionRecord } from './decision.ts';

/** As the schema says of JSON. */
const LARGEST_JSON_BYTES = 64 * 1024;
const LONGEST_TEXT = 1000;
const LONGEST_NAME = 100;
const LONGEST_MISS = 200;
const MOST_MISSES = 20;
const MOST_NOTES = 50;

/** Stands where JSON stood that is larger than the ledger takes. */
export interface TooLarge {
  /** Its size in bytes. */
  readonly tooLarge: number;
}

/** A decision in the bounds of the ledger: it is not to be refused for one long word in it. */
export function decisionInput({ verdict, ...record }: DecisionRecord): DecisionInput {
  return {
    id: record.id,
    stage: record.stage,
    decidedAt: record.decidedAt.toISOString(),
    subject: record.subject,
    rule: storable(verdict.rule, LONGEST_NAME),
    because: storable(verdict.because),
    skipped: verdict.skipped && storable(verdict.skipped, LONGEST_NAME),
    nearMisses: (verdict.nearMisses ?? []).slice(0, MOST_MISSES).map(({ rule, by }) => ({
      rule: storable(rule, LONGEST_NAME),
      by: storable(by, LONGEST_MISS),
    })),
    actions: record.results.map(({ action, state, detail, ticketId, noteIds = [] }) => ({
      kind: action.kind,
      action: storableAction(action),
      state,
      detail: detail && storable(detail),
      ticketId: ticketId ?? record.subject.ticketId,
      noteIds: noteIds.slice(0, MOST_NOTES),
    })),
    observation: tooLarge(record.observation) ?? record.observation,
  };
}

/** An action as it is kept: one that is too large by its kind and its size. */
export function storableAction(action: Action): Action | (Pick<Action, 'kind'> & TooLarge) {
  const large = tooLarge(action);
  return large ? { kind: action.kind, ...large } : action;
}

/** Whether JSON that was kept stands for something that was too large to be. */
export function isTooLarge(kept: unknown): kept is TooLarge {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'tooLarge' in kept &&
    typeof kept.tooLarge === 'number'
  );
}

/** Words as a database takes them: cut, without U+0000 and halves of a character. */
export function storable(words: string, atMost = LONGEST_TEXT): string {
  return words.slice(0, atMost).replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}

function tooLarge(value: unknown): TooLarge | undefined {
  const bytes = Buffer.byteLength(JSON.stringify(value ?? null));
  return bytes > LARGEST_JSON_BYTES ? { tooLarge: bytes } : undefined;
}
