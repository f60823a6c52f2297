import type { World } from '../world/types.ts';

/** Ways in which a simulator misbehaves on demand. */
export type Fault = FaultKind & {
  /** Limits a fault of an HTTP simulator, but for `refused`, `expired-session` and `clock-skew`, to paths that begin so, whatever the case. */
  readonly onlyPath?: string;
};

type FaultKind =
  /** Connections are refused: the listener is closed until the fault is cleared. */
  | { readonly kind: 'refused' }
  /** Answers come this much later. */
  | { readonly kind: 'slow'; readonly delayMs: number }
  /** Answers come later by chance: log-normal, half of them within `medianMs`, all but one in a hundred within `p99Ms`. */
  | { readonly kind: 'latency'; readonly medianMs: number; readonly p99Ms: number }
  /** Answers carry this status (500 to 512) and an HTML page. For gRPC: UNAVAILABLE. */
  | { readonly kind: 'server-error'; readonly status: number }
  /** This share of the calls, 0 to 1, is answered with this status (400 to 599), and nothing is done. For gRPC: UNAVAILABLE. SMTP: 421 to a connection. */
  | { readonly kind: 'flaky'; readonly share: number; readonly status: number }
  /** 429, with `Retry-After` when it is said; nothing is done. For gRPC: RESOURCE_EXHAUSTED. SMTP: 421 to a connection. */
  | { readonly kind: 'throttled'; readonly retryAfterS?: number }
  /** Status 200 with bytes that are no JSON. For gRPC: OK with bytes that are no message. */
  | { readonly kind: 'garbage' }
  /**
   * What is asked for is done, then the connection ends without an answer. For gRPC: UNAVAILABLE after
   * it was done.
   */
  | { readonly kind: 'cut' }
  /** What is asked for is done; the answer promises its whole length, and the connection ends halfway through its body. */
  | { readonly kind: 'truncated' }
  /** What is asked for is done; the body of the answer comes twice, one right after the other. */
  | { readonly kind: 'doubled' }
  /** What is asked for is done; the body comes in pieces of so many bytes with a pause before each. */
  | { readonly kind: 'drip'; readonly pauseMs: number; readonly bytes: number }
  /**
   * What is asked for is done; the server says that it will send no more, sends nothing, and leaves the
   * connection to the caller. For gRPC the call is never answered. SMTP: instead of the greeting.
   */
  | { readonly kind: 'half-closed' }
  /** Sessions and tokens end now (`once`), or every one is refused until the fault is cleared. */
  | { readonly kind: 'expired-session'; readonly mode: 'once' | 'always' }
  /** The system's own clock is ahead by so many ms, behind when negative: what it stamps, what it takes for expired, its `Date` header. */
  | { readonly kind: 'clock-skew'; readonly offsetMs: number };

/** An answer that a simulator gives once because it was told to. */
export type ForcedAnswer =
  | ForcedRepair
  /** Bruin: the next note is taken and never shown. */
  | { readonly kind: 'note-lost' }
  /** Bruin: the next tag, status or link of an e-mail is answered `success: false` with status 200, and nothing is done. */
  | { readonly kind: 'unsuccessful' }
  /** Bruin: how the next telephone number that it does not know is answered: 404, 204, an empty object, or zeroes. */
  | {
      readonly kind: 'unknown-line';
      readonly as: 'not-found' | 'no-content' | 'empty' | 'zeroes';
    }
  /** Bruin: the next ticket is opened, and answered with these ids; with 0 alone nothing is done. */
  | { readonly kind: 'create'; readonly ticketIds: readonly number[] }
  /** Bruin: the next page of a ticket list promises this many tickets more than can be paged. */
  | { readonly kind: 'total-drift'; readonly more: number }
  /** Bruin: the next page of a ticket list prints `In-Progress`, and `null` for who opened a ticket. */
  | { readonly kind: 'printed-forms' }
  /** Bruin: the next note is shown this much real time later. */
  | { readonly kind: 'note-delay'; readonly afterMs: number }
  /** Bruin, chat, SMS: the next write is turned down with this status, and nothing is done. */
  | {
      readonly kind: 'refusal';
      /** Bruin: 400 comes with envelope A, all others without a body. Chat: with Slack's word for it. */
      readonly status: number;
      /** Only a write whose path begins so. */
      readonly onlyPath?: string;
    }
  /** LIT: the next call of this operation answers `Status: "error"`, and nothing is done. */
  | {
      readonly kind: 'business-error';
      readonly operation: LitOperation;
      readonly message: string;
    }
  /** LIT: the next order is taken, and answered without its number. */
  | { readonly kind: 'no-number' }
  /** CTS: the next page is answered `done: false`, and says of no page that follows. */
  | { readonly kind: 'unfinished-page' }
  /** Lumin: the next page is answered `ok: false`, with status 200. */
  | { readonly kind: 'not-ok' }
  /** Lumin: the next page is empty, and continues where it would have begun. */
  | { readonly kind: 'empty-page' }
  /** Lumin: the next page has the field names of the vendor's text, `event_type` and `datetime`. */
  | { readonly kind: 'documented-names' }
  /** DiGi: the next order is answered `Aborted`, and nothing is done. */
  | { readonly kind: 'aborted' }
  /** DiGi: the next order is answered with an item that has `error`, and nothing is done. */
  | { readonly kind: 'error-item' }
  /** DiGi: the next order is answered with the `Error` object, and nothing is done. */
  | { readonly kind: 'error-object' }
  /** DiGi: the next order is carried out, and texts stand among the items of its answer. */
  | { readonly kind: 'bare-strings' }
  /** DiGi: the next recovery that begins ends so. */
  | { readonly kind: 'recovery'; readonly succeeds: boolean }
  /** T7: the next call ends with this gRPC status (1 to 16), and nothing is done. */
  | { readonly kind: 'grpc-status'; readonly status: number }
  /** T7: the next prediction fails as a whole, `success: false` under status OK. */
  | { readonly kind: 'prediction-failed' }
  /** T7: the next prediction speaks, first of all, of an asset that nobody asked about. */
  | { readonly kind: 'unasked-asset' }
  | ForcedMail
  /** IMAP: the next command at this place is answered NO, and nothing is done. */
  | {
      readonly kind: 'imap-refused';
      readonly at: 'login' | 'select' | 'search' | 'fetch' | 'store';
    }
  /** IMAP: when the folder is opened next, its mails have other UIDs, under another UIDVALIDITY. */
  | { readonly kind: 'mailbox-rebuilt' }
  /** Chat: the next message is one too many; Slack says 429, Teams 200 with the error as its text. */
  | { readonly kind: 'throttled' }
  /** SMS: the next message is taken and never delivered. */
  | { readonly kind: 'sms-undelivered' };

/** SMTP: how a conversation goes wrong. */
export type ForcedMail =
  /** The next reply at this place is this code (400 to 599), and no message is kept. */
  | {
      readonly kind: 'mail-refused';
      readonly at: 'auth' | 'recipient' | 'message';
      readonly code: number;
      /** Only this recipient. */
      readonly address?: string;
    }
  /** The next message is kept; then comes a 451, or nothing ever, or the connection ends. */
  | { readonly kind: 'mail-kept'; readonly then: 'error' | 'silence' | 'cut' };

export type LitOperation =
  | 'GetOpenDispatchList'
  | 'NewDispatch'
  | 'UpdateDispatch'
  | 'CancelDispatch'
  | 'UploadDispatchFile';

/** Bruin: how the next report of an outage is answered. */
export interface ForcedRepair {
  readonly kind: 'repair';
  /**
   * Code of every line. 0 and 200 open a new ticket, whatever there is. 471 leaves a solved ticket as
   * it is, 472 reopens it, 473 adds the line to a solved ticket of its site. A code that does not fit
   * what there is, or that Bruin does not have, is said and nothing is done.
   */
  readonly errorCode?: number;
  /** Said as ticket in place of the real one. With 0 nothing is done: opening tickets is broken. */
  readonly ticketId?: number;
  readonly rootKey?: 'assets' | 'items';
  /** True: done as usual, but the answer speaks of a line that nobody asked about. */
  readonly otherLine?: boolean;
}

/** One request that a simulator received. */
export interface ReceivedCall {
  readonly system: string;
  readonly at: Date;
  readonly method: string;
  /** Path without query, or the gRPC method. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Parsed JSON, or text; null without a body. Passwords and secrets are replaced by `***`. */
  readonly body: unknown;
  readonly status: number;
  /** True when it changed something in the world. */
  readonly write: boolean;
}

/** What a simulator needs, and what the runtime gives it. */
export interface SimulatorDeps {
  readonly world: World;
}

/**
 * A server that is up.
 */
export interface Simulator {
  /** `bruin`, `velocloud-1`, `velocloud-2`, `hawkeye`, `lit`, `cts`, `t7`, `digi`, `smtp`, `chat`, `sms`, `lumin`, `imap`. */
  readonly system: string;
  /** The environment that makes a subgraph use it, for example BRUIN_BASE_URL. */
  readonly environment: Readonly<Record<string, string>>;
  /** What it can be asked, as method and path; variable parts of a path begin with a colon. */
  readonly operations: readonly string[];
  readonly calls: readonly ReceivedCall[];
  clearCalls(): void;
  /** What holds now. Changes while the simulator lives: copy it to keep it. */
  readonly faults: readonly Fault[];
  /**
   * Misbehaves so from now on, in place of all faults before; several hold at the same time.
   *
   * @throws CodedError BAD_USER_INPUT when this system has no such fault; the faults before stay.
   */
  setFault(fault: Fault, ...others: readonly Fault[]): Promise<void>;
  clearFaults(): Promise<void>;
  /**
   * Answers the next call that it fits so; several are given in turn.
   *
   * @param times how many calls. Default 1.
   * @throws CodedError BAD_USER_INPUT when this system has no such answer.
   */
  forceAnswer(answer: ForcedAnswer, times?: number): void;
  /** What was forced and not given yet. */
  readonly forcedAnswers: readonly ForcedAnswer[];
  clearAnswers(): void;
  stop(): Promise<void>;
}
