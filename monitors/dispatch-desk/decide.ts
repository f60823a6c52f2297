import type { SettingsOf } from '../../platform/config.ts';
import type { Verdict } from '../runtime/decision.ts';
import type { DeskAction } from './actions.ts';
import { cancelRequestedNotes, requestedNotes } from './notes.ts';
import { cancelMail } from './rules/cancel-mail.ts';
import { check } from './rules/check.ts';
import { ctsOrder, litChanges, litOrder } from './rules/vendor-inputs.ts';
import type { settings as declaration } from './settings.ts';
import type { StepObservation } from './sightings.ts';

export type Settings = SettingsOf<typeof declaration>;

type Decided = Omit<Verdict<DeskAction>, 'actions'> & { readonly action: Plain };
type Plain = DeskAction extends infer A
  ? A extends DeskAction
    ? Omit<A, keyof OfStep>
    : never
  : never;
type OfStep = Pick<DeskAction, 'requestId' | 'round' | 'last'>;

/** What the step of a request that is due does: always one action. */
export function step(observation: StepObservation, settings: Settings): Verdict<DeskAction> {
  const { request, attempt, round } = observation;
  const attempts = request.step === 'NOTE' ? settings.noteAttempts : settings.attempts;
  const ofStep: OfStep = { requestId: request.id, round, last: attempt >= attempts };
  const { action, ...why } = decided(observation, settings, ofStep.last);
  return { ...why, actions: [{ ...action, ...ofStep }] };
}

function decided(observation: StepObservation, settings: Settings, last: boolean): Decided {
  switch (observation.request.step) {
    case 'CHECK': {
      const { rule, because, end } = check(observation, last);
      return { rule, because, action: { kind: 'settle-step', end } };
    }
    case 'VENDOR':
      return tellVendor(observation, settings);
    case 'CHAT': {
      const action = { kind: 'tell-chat', text: chatText(observation) } as const;
      return { rule: 'tell-chat', because: 'the vendor has the request', action };
    }
    case 'NOTE':
      return note(observation, settings, last);
    case 'INDEX':
      return index(observation);
  }
}

function tellVendor(observation: StepObservation, { litMailbox }: Settings): Decided {
  const { request, order, changes, cancellation } = observation;
  const { vendor, number, ticket } = request;
  const because = `vendor ${vendor} is to be told`;
  if (order) {
    const action: Plain =
      vendor === 'LIT'
        ? { kind: 'order-lit', input: litOrder(order) }
        : { kind: 'order-cts', input: ctsOrder(order) };
    return { rule: action.kind, because, action };
  }
  if (changes && number !== null) {
    const action = { kind: 'update-lit', input: litChanges(number, changes) } as const;
    return { rule: action.kind, because, action };
  }
  if (!cancellation || number === null || ticket === null) return contentGone();
  const about = { number, ticketId: ticket.id };
  if (vendor === 'CTS') {
    const action = { kind: 'cancel-cts', input: { ...about, ...cancellation } } as const;
    return { rule: action.kind, because, action };
  }
  if (litMailbox.length === 0) {
    return refused('no-mailbox', 'NOT_CONFIGURED', 'no mailbox of vendor LIT is configured');
  }
  const input = cancelMail(litMailbox, about, cancellation);
  return { rule: 'mail-cancellation', because, action: { kind: 'mail-cancellation', input } };
}

function note(observation: StepObservation, settings: Settings, last: boolean): Decided {
  const { request, order, dispatch } = observation;
  const { portalNumber, ticket } = request;
  if (portalNumber === null || ticket === null) {
    const message = 'the request names no dispatch or no ticket';
    return settled('no-note', { outcome: 'FAILED', problem: { code: 'NOT_FOUND', message } });
  }
  if (order) {
    const texts = requestedNotes(order, portalNumber, settings.portalUrl);
    return append('requested-note', ticket.id, texts);
  }
  if (dispatch?.kind === 'read') {
    return append('cancel-note', ticket.id, cancelRequestedNotes(portalNumber, dispatch.value));
  }
  const problem =
    dispatch?.kind === 'unreadable'
      ? { code: dispatch.code, message: dispatch.message }
      : { code: 'NOT_FOUND', message: 'the vendor does not show the dispatch any more' };
  const outcome = last || dispatch?.kind === 'absent' ? 'FAILED' : 'RETRY';
  return settled('date-unreadable', { outcome, problem });
}

const append = (rule: string, ticketId: string, texts: readonly string[]): Decided => ({
  rule,
  because: 'the vendor has the request, and the ticket is to say so',
  action: { kind: 'append-notes', ticketId, texts },
});

/** Its ticket names the customer; when it cannot be read now, the next reading of the vendor will. */
function index({ ticket }: StepObservation): Decided {
  const customerId = ticket?.kind === 'read' ? ticket.value.customerId : null;
  return settled('enter-index', { outcome: 'DONE', customerId });
}

function settled(rule: string, end: Extract<DeskAction, { kind: 'settle-step' }>['end']): Decided {
  const because = end.problem?.message ?? 'the vendor has the request';
  return { rule, because, action: { kind: 'settle-step', end } };
}

const refused = (rule: string, code: string, message: string): Decided =>
  settled(rule, { outcome: 'REFUSED', problem: { code, message } });

const contentGone = (): Decided =>
  refused('content-gone', 'NOT_FOUND', 'what the request says is not kept any more');

function chatText({ request }: StepObservation): string {
  const { kind, vendor, number, portalNumber, ticket } = request;
  const name = portalNumber ?? number ?? 'without a number';
  const done = kind === 'CANCEL' ? 'Dispatch cancel requested' : 'Dispatch requested';
  return `${done}: ${vendor} ${name}, ticket ${ticket?.id ?? 'unknown'}`;
}
