import type { Fault } from '../../sandbox/runtime/types.ts';

/** A way in which any upstream system may fail. */
export interface Trouble {
  readonly name: string;
  readonly fault: Fault;
  /** Codes of the errors that come of it. */
  readonly codes: readonly string[];
  /** What becomes of something that is to be written meanwhile. */
  readonly write: 'not sent' | 'not done, unanswered' | 'done, unanswered' | 'done';
}

/** Each leaves holes in an answer for which the system is read. */
export const TROUBLES: readonly Trouble[] = [
  {
    name: 'refused',
    fault: { kind: 'refused' },
    codes: ['UPSTREAM_UNAVAILABLE'],
    write: 'not sent',
  },
  {
    name: 'slow beyond its time-out',
    fault: { kind: 'slow', delayMs: 60_000 },
    codes: ['UPSTREAM_TIMEOUT'],
    write: 'done, unanswered',
  },
  {
    name: '5xx',
    fault: { kind: 'server-error', status: 503 },
    codes: ['UPSTREAM_UNAVAILABLE'],
    write: 'not done, unanswered',
  },
  {
    name: '429',
    fault: { kind: 'throttled', retryAfterS: 30 },
    codes: ['UPSTREAM_UNAVAILABLE'],
    write: 'not sent',
  },
  {
    name: 'garbage',
    fault: { kind: 'garbage' },
    codes: ['UPSTREAM_MALFORMED'],
    write: 'not done, unanswered',
  },
  {
    name: 'truncated',
    fault: { kind: 'truncated' },
    codes: ['UPSTREAM_UNAVAILABLE'],
    write: 'done, unanswered',
  },
  {
    name: 'a session that no login mends',
    fault: { kind: 'expired-session', mode: 'always' },
    codes: ['UPSTREAM_REJECTED', 'UPSTREAM_UNAVAILABLE'],
    write: 'not sent',
  },
];

/** Only a write can tell it from a connection that was refused. */
export const ANSWER_LOST: Trouble = {
  name: 'an answer that is lost',
  fault: { kind: 'cut' },
  codes: ['UPSTREAM_UNAVAILABLE'],
  write: 'done, unanswered',
};

const FIVE_MINUTES_MS = 300_000;

/** Nobody notices these. */
export const SKEWS: readonly Trouble[] = [
  { name: 'a clock 5 minutes ahead', offsetMs: FIVE_MINUTES_MS },
  { name: 'a clock 5 minutes behind', offsetMs: -FIVE_MINUTES_MS },
].map(({ name, offsetMs }) => ({
  name,
  fault: { kind: 'clock-skew', offsetMs },
  codes: [],
  write: 'done',
}));

/** Systems that hand out sessions, which may end. */
export const WITH_SESSIONS = [
  ...['bruin', 'velocloud-1', 'velocloud-2', 'hawkeye'],
  ...['lit', 'cts', 'digi'],
];

/** What a system cannot suffer by its nature, and why: its simulator refuses the fault. */
export const CANNOT: readonly (readonly [system: string, kind: Fault['kind'], why: string])[] = [
  ['t7', 'truncated', 'gRPC frames its messages, and a part of one is a connection that broke'],
  ['t7', 'clock-skew', 'no message of its protocol holds a time that the server made'],
  ['imap', 'clock-skew', 'a search is by days that its caller names'],
  ['smtp', 'truncated', 'a reply is one line, and half of it is a connection that broke'],
  ['smtp', 'clock-skew', 'no reply holds a time'],
];

/** Systems whose callers show what they may do with each call: no session of theirs can end. */
export const WITHOUT_SESSIONS = ['chat', 'sms'];

export function canSuffer(system: string, { fault: { kind } }: Trouble): boolean {
  if (kind === 'expired-session' && WITHOUT_SESSIONS.includes(system)) return false;
  return !CANNOT.some(([name, refused]) => name === system && refused === kind);
}

/** Codes of the errors that come of it at this system. */
export function codesAt(system: string, { fault: { kind }, codes }: Trouble): readonly string[] {
  // What is no line of IMAP is passed over; what is felt is that the conversation ends.
  return system === 'imap' && kind === 'garbage' ? ['UPSTREAM_UNAVAILABLE'] : codes;
}
