import type { GraphError } from '../runtime/answer.ts';
import type { Changed } from '../runtime/effects.ts';
import type { AppendedNotes } from '../runtime/ticket-notes.ts';
import type { StepEnd } from './actions.ts';

/** Errors of a write that nothing was written with, however often it is tried. */
const NEVER = ['UPSTREAM_REJECTED', 'FORBIDDEN', 'UNAUTHENTICATED', 'BAD_USER_INPUT'];

/** Errors of a write that nothing was written with, this time. */
const NOT_NOW = [
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_MALFORMED',
  'RATE_LIMITED',
  'NOT_READY',
];

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

/**
 * How a step ended that told a vendor, or the ticket.
 *
 * Trying again is harmless, because everything goes under the key of the step. Only when it is given
 * up does it matter whether anything may have arrived.
 *
 * @param pick takes the payload out of the data.
 * @param settle what came of it by the payload; undefined when that has to be asked again.
 * @param last whether it is given up now.
 */
export function endOf<T, P>(
  changed: Changed<T>,
  pick: (data: T) => (P & Payload) | null | undefined,
  settle: (payload: P) => StepEnd | undefined,
  last: boolean,
): StepEnd {
  if (changed.kind === 'unknown') {
    return again('GATEWAY_UNAVAILABLE', changed.reason, last ? 'UNCERTAIN' : 'RETRY');
  }
  const payload = changed.data === null ? null : pick(changed.data);
  const [error] = changed.kind === 'answered' ? changed.errors : [];
  const [userError] = payload?.userErrors ?? [];
  if (userError) return again(userError.code, userError.message, 'REFUSED');
  const end = payload ? settle(payload) : undefined;
  return end ?? endOfError(error, last);
}

function endOfError(error: GraphError | undefined, last: boolean): StepEnd {
  if (!error) {
    return again('NO_ANSWER', 'the graph answered nothing', last ? 'UNCERTAIN' : 'RETRY');
  }
  const { code, message } = error;
  if (NEVER.includes(code)) return again(code, message, 'REFUSED');
  if (!last) return again(code, message, 'RETRY');
  return again(code, message, NOT_NOW.includes(code) ? 'REFUSED' : 'UNCERTAIN');
}

const again = (code: string, message: string, outcome: StepEnd['outcome']): StepEnd => ({
  outcome,
  problem: { code: code.slice(0, 60), message },
});

/** How a mail or a message ended that cannot be read back; undefined while somebody else sends it. */
export function endOfDelivery(
  state: 'SENDING' | 'SENT' | 'REFUSED' | 'UNCERTAIN' | 'DISMISSED',
  reason: string | null,
): StepEnd | undefined {
  switch (state) {
    case 'SENT': // with a reason: the host refused one of several addresses
      return reason === null ? { outcome: 'DONE' } : again('PARTLY_SENT', reason, 'DONE');
    case 'REFUSED':
      return again('REJECTED', reason ?? 'the receiver refused it', 'REFUSED');
    case 'UNCERTAIN':
    case 'DISMISSED':
      return again(state, reason ?? 'nobody knows whether it arrived', 'UNCERTAIN');
    case 'SENDING':
      return undefined;
  }
}

/** How the step ended that writes into the ticket. One that may have arrived is looked for by the next attempt. */
export function endOfNotes({ state, code, detail = '' }: AppendedNotes, last: boolean): StepEnd {
  switch (state) {
    case 'DONE':
    case 'ALREADY':
    case 'WITHHELD':
      return { outcome: 'DONE' };
    case 'REFUSED':
      return again(code ?? 'REJECTED', detail, 'REFUSED');
    case 'UNCERTAIN':
      return again('UNCERTAIN', detail, last ? 'UNCERTAIN' : 'RETRY');
    case 'FAILED':
      return endOfError({ code: code ?? 'UNKNOWN', message: detail, path: null }, last);
  }
}

/** The same of a step that a request can do without. */
export function withoutIt(end: StepEnd): StepEnd {
  return end.outcome === 'REFUSED' || end.outcome === 'UNCERTAIN'
    ? { ...end, outcome: 'FAILED' }
    : end;
}
