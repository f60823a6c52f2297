import { buildDispatchNote, type DispatchNote } from '../../vocabulary/dispatch-notes.ts';
import { buildDispatchSms, type DispatchSms } from '../../vocabulary/sms-texts.ts';
import type { AppendNote, DispatchAction, DispatchEvent, SendSms } from '../actions.ts';
import type { DispatchObservation } from './observation.ts';

/** A part of what is to be told of a dispatch. */
export interface Due {
  /** Name of its rule. */
  readonly rule: string;
  /** Why it is due, for people. */
  readonly because: string;
  readonly actions: readonly DispatchAction[];
}

/** A dispatch that is ready to be told of. */
export interface Ready {
  readonly observation: DispatchObservation;
  /** The agreed start in words. */
  readonly date: string;
  /** E.164. */
  readonly sitePhone: string;
  /** Null while the vendor has not named one who can be reached. */
  readonly engineer: ReadyEngineer | null;
  readonly company: string;
}

export interface ReadyEngineer {
  readonly name: string;
  /** E.164. */
  readonly phone: string;
}

export function noteFor(
  { observation: { dispatch, ticketId, portalNumber } }: Ready,
  event: DispatchEvent,
  note: DispatchNote,
  cycle = '',
): AppendNote {
  const text = buildDispatchNote(portalNumber, note);
  return { kind: 'append-note', event, dispatch, ticketId, cycle, text };
}

/** @param note says that the message was sent; null: nothing does. */
export function smsFor(
  { observation: { dispatch, ticketId, portalNumber }, company }: Ready,
  event: DispatchEvent,
  {
    to,
    sms,
    note,
    cycle = '',
  }: {
    readonly to: string;
    readonly sms: DispatchSms;
    readonly note: DispatchNote | null;
    readonly cycle?: string;
  },
): SendSms {
  return {
    ...{ kind: 'send-sms', event, dispatch, ticketId, cycle, to },
    text: buildDispatchSms(sms, company),
    note: note === null ? null : buildDispatchNote(portalNumber, note),
    ifItFails: 'go-on',
  };
}

/** Where the engineer has to go. */
export function placeOf({ observation: { siteName, siteAddress } }: Ready) {
  return { site: siteName ?? '', street: siteAddress ?? '' };
}
