/**
 * What becomes of a decision: `write` carries it out, the others only say what would have been done:
 * `chat-summary` to the people of the watch, `dry-run` to whoever reads the log or the plan, `shadow`
 * to the ledger, beside another monitor's live decisions.
 */
export type EffectsMode = 'write' | 'chat-summary' | 'dry-run' | 'shadow';
