import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  CallOffAtCtsDocument,
  ChangeAtLitDocument,
  MailVendorDocument,
  OrderFromCtsDocument,
  OrderFromLitDocument,
  TellChatDocument,
} from '../generated/dispatch-desk.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import type { Changed } from '../runtime/effects.ts';
import { effectKey } from '../runtime/keys.ts';
import type { DeskAction, StepEnd } from './actions.ts';
import { FORESEEN_NUMBER } from './plan.ts';
import { endOf, endOfDelivery, endOfNotes, withoutIt } from './step-ends.ts';

const MAILED = { state: 'SENT', reason: null, orderNumber: FORESEEN_NUMBER } as const;
const TAKEN = { delivery: { state: 'SENT' as const, reason: null }, userErrors: [] };

/** Carries out one step of a request, under a key that is the same however often it is tried. */
export async function carryOut(
  action: DeskAction,
  { effects, notes: ticketNotes }: Pick<MonitorDeps, 'effects' | 'notes'>,
  run: Run,
): Promise<StepEnd> {
  const { last, requestId, round } = action;
  const anew = round === 0 ? [] : [`${round}`];

  function send<T, I>(
    step: 'vendor' | 'chat',
    document: TypedDocumentNode<T, { input: I }>,
    input: (idempotencyKey: string) => NoInfer<I>,
    /** What is answered when it goes well: what follows is planned on it. */
    foreseen: NoInfer<T>,
  ): Promise<Changed<T>> {
    const key = effectKey('dispatch-desk', step, requestId, ...anew);
    const variables = (idempotencyKey: string) => ({ input: input(idempotencyKey) });
    return effects.change({ action, key, document, variables, foresee: () => foreseen }, run);
  }

  switch (action.kind) {
    case 'settle-step':
      return action.end;
    case 'order-lit': {
      const input = (idempotencyKey: string) => ({ ...action.input, idempotencyKey });
      const dispatch = { number: FORESEEN_NUMBER };
      const created = { outcome: 'CREATED' as const, reason: null, dispatch, userErrors: [] };
      const changed = await send('vendor', OrderFromLitDocument, input, {
        createLitDispatch: created,
      });
      return endOf(changed, (data) => data.createLitDispatch, endOfLitOrder(last), last);
    }
    case 'update-lit': {
      const input = (idempotencyKey: string) => ({ ...action.input, idempotencyKey });
      const updated = { outcome: 'UPDATED' as const, userErrors: [] };
      const changed = await send('vendor', ChangeAtLitDocument, input, {
        updateLitDispatch: updated,
      });
      return endOf(changed, (data) => data.updateLitDispatch, endOfOutcome, last);
    }
    case 'order-cts': {
      const input = (idempotencyKey: string) => ({ ...action.input, idempotencyKey });
      const ordered = { order: MAILED, userErrors: [] };
      const changed = await send('vendor', OrderFromCtsDocument, input, {
        orderCtsDispatch: ordered,
      });
      return endOf(changed, (data) => data.orderCtsDispatch, endOfMailedOrder, last);
    }
    case 'cancel-cts': {
      const input = (idempotencyKey: string) => ({ ...action.input, idempotencyKey });
      const calledOff = { order: MAILED, userErrors: [] };
      const changed = await send('vendor', CallOffAtCtsDocument, input, {
        cancelCtsDispatch: calledOff,
      });
      return endOf(changed, (data) => data.cancelCtsDispatch, endOfMailedCancellation, last);
    }
    case 'mail-cancellation': {
      const input = (idempotencyKey: string) => ({ ...action.input, idempotencyKey });
      const changed = await send('vendor', MailVendorDocument, input, { sendMail: TAKEN });
      return endOf(changed, (data) => data.sendMail, endOfSent, last);
    }
    case 'tell-chat': {
      const input = (idempotencyKey: string) => ({ text: action.text, idempotencyKey });
      const changed = await send('chat', TellChatDocument, input, { sendChatMessage: TAKEN });
      // The ticket does not wait for the chat: tried once.
      return withoutIt(endOf(changed, (data) => data.sendChatMessage, endOfSent, true));
    }
    case 'append-notes': {
      const { ticketId } = action;
      const notes = action.texts.map((text) => ({ text }));
      const key = ['dispatch-desk', 'note', requestId, ...anew];
      // Which dispatch it is stands in the first line: there is one request of each kind.
      const wanted = { action, ticketId, notes, key, since: null, wereRead: false };
      return withoutIt(endOfNotes(await ticketNotes.append(wanted, run), last));
    }
  }
}

/** Without a number nothing behind it can go on: the same key shows the order again. */
function endOfLitOrder(last: boolean) {
  return ({ outcome, reason, dispatch }: LitOrdered): StepEnd | undefined => {
    if (outcome !== 'CREATED') return endOfOutcome({ outcome, reason });
    if (dispatch) {
      const { number } = dispatch;
      return { outcome: 'DONE', number, portalNumber: number };
    }
    const message = 'vendor LIT took the order, but its number could not be read';
    return last
      ? { outcome: 'UNCERTAIN', problem: { code: 'NUMBER_UNKNOWN', message } }
      : undefined;
  };
}

interface LitOrdered {
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly dispatch: { readonly number: string } | null;
}

interface Mailed {
  readonly state: Parameters<typeof endOfDelivery>[0];
  readonly reason: string | null;
}

const endOfSent = ({ delivery }: { readonly delivery: Mailed | null }): StepEnd | undefined =>
  delivery ? endOfDelivery(delivery.state, delivery.reason) : undefined;

interface MailedOrder {
  readonly order: (Mailed & { readonly orderNumber: string | null }) | null;
}

function endOfMailedOrder({ order }: MailedOrder): StepEnd | undefined {
  const end = order ? endOfDelivery(order.state, order.reason) : undefined;
  return end?.outcome === 'DONE' ? { ...end, portalNumber: order?.orderNumber ?? null } : end;
}

/** The number was known before. */
const endOfMailedCancellation = ({ order }: MailedOrder): StepEnd | undefined =>
  order ? endOfDelivery(order.state, order.reason) : undefined;

function endOfOutcome({ outcome, reason }: Written): StepEnd | undefined {
  if (outcome === null) return undefined;
  if (outcome !== 'UNCERTAIN') return { outcome: 'DONE' };
  const message = 'it was sent, and nobody could find out whether it was done';
  const said = reason == null ? message : `${message}: ${reason}`;
  return { outcome, problem: { code: 'UNCERTAIN', message: said } };
}

interface Written {
  readonly outcome: string | null;
  readonly reason?: string | null;
}
