import type { ActionResult } from './decision.ts';
import type { Changed } from './effects.ts';

/** Payload of a mutation whose end is an outcome in words. */
export interface OutcomePayload {
  readonly outcome?: string | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

/** Payload of a mutation whose effect cannot be read back. */
export interface DeliveryPayload {
  readonly delivery?: {
    readonly state: 'SENDING' | 'SENT' | 'REFUSED' | 'UNCERTAIN' | 'DISMISSED';
    readonly reason?: string | null;
  } | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

/**
 * What came of a change.
 *
 * @param pick takes the payload out of the data; null when the mutation met an error.
 * @param settle what came of it by the payload.
 */
export function resultOf<T, P extends { readonly userErrors: OutcomePayload['userErrors'] }>(
  changed: Changed<T>,
  pick: (data: T) => P | null | undefined,
  settle: (payload: P) => ActionResult,
): ActionResult {
  if (changed.kind === 'unknown') {
    // Its key makes asking again harmless, and whether it arrived at all is not known.
    const detail = `the gateway did not answer: ${changed.reason}`;
    return { state: 'UNCERTAIN', detail, again: true };
  }
  const payload = changed.data === null ? null : pick(changed.data);
  const [error] = changed.kind === 'answered' ? changed.errors : [];
  const [userError] = payload?.userErrors ?? [];
  if (userError) return { state: 'REFUSED', detail: `${userError.code}: ${userError.message}` };
  if (error) return { state: 'FAILED', detail: `${error.code}: ${error.message}` };
  if (!payload) return { state: 'FAILED', detail: 'the graph answered nothing' };
  const result = settle(payload);
  // What is so already would be so with every mode.
  const wouldDo = changed.kind === 'withheld' && result.state === 'DONE';
  return wouldDo ? { ...result, state: 'WITHHELD' } : result;
}

/** What came of a change whose payload says it by an outcome: `UNCERTAIN`, `ALREADY_…`, or what was done. */
export function byOutcome({ outcome }: OutcomePayload): ActionResult {
  if (!outcome) return { state: 'FAILED', detail: 'the graph answered no outcome' };
  // Under its key it is looked for again, and never sent twice.
  if (outcome === 'UNCERTAIN') return { state: 'UNCERTAIN', detail: outcome, again: true };
  return { state: outcome.startsWith('ALREADY') ? 'ALREADY' : 'DONE', detail: outcome };
}

/** What came of a change that cannot be read back. */
export function byDelivery({ delivery }: DeliveryPayload): ActionResult {
  if (!delivery) return { state: 'FAILED', detail: 'the graph answered no delivery' };
  const detail = delivery.reason ?? delivery.state;
  switch (delivery.state) {
    case 'SENT':
      return { state: 'DONE' };
    case 'REFUSED':
      return { state: 'REFUSED', detail };
    case 'SENDING': // by somebody else with our key: whether it arrives is seen next time
    case 'UNCERTAIN':
    case 'DISMISSED':
      return { state: 'UNCERTAIN', detail };
  }
}
