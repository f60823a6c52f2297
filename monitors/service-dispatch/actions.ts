/** What is told at a moment of a dispatch; with the dispatch it names an effect. */
export type DispatchEvent =
  | 'confirmed'
  | 'client-confirmed'
  | 'engineer-confirmed'
  | 'client-engineer-assigned'
  | 'tech-confirmed'
  | 'engineer-changed'
  | 'client-engineer-changed'
  | 'tech-assigned'
  | `client-reminder-${number}h`
  | `tech-reminder-${number}h`
  | 'on-site'
  | 'cancelled';

interface Occasion {
  readonly event: DispatchEvent;
  /** `VENDOR:number`. */
  readonly dispatch: string;
  readonly ticketId: string;
  /** Tells an event from the same one later, for instance an engineer who is replaced a second time; else empty. */
  readonly cycle: string;
}

/** A note for the ticket, exactly once. */
export interface AppendNote extends Occasion {
  readonly kind: 'append-note';
  readonly text: string;
  /** Of a note that comes again, ISO 8601: those of its kind that are not younger were written for earlier occasions. */
  readonly since?: string;
  readonly ifItFails?: 'go-on';
}

/** A text message, at most once for the same number and words. */
export interface SendSms extends Occasion {
  readonly kind: 'send-sms';
  /** E.164. */
  readonly to: string;
  readonly text: string;
  /** Note that says so, written once the message was taken. Null: none is. */
  readonly note: string | null;
  readonly ifItFails: 'go-on';
}

export type DispatchAction = AppendNote | SendSms;
