import type { Verdict } from '../../runtime/decision.ts';
import type { AppendNote } from '../actions.ts';

/** A text message that was taken, and the note that says so. */
export type SmsSentObservation = Omit<AppendNote, 'kind' | 'ifItFails'>;

/**
 * A message that was taken gets its note. When the note fails, the next cycle finds none and sends the
 * message under its key again, which is answered without sending; then the note is written.
 */
export function smsSent(note: SmsSentObservation): Verdict<AppendNote> {
  return {
    rule: 'sms-sent',
    because: 'the message was taken, and its note follows',
    actions: [{ kind: 'append-note', ...note }],
  };
}
