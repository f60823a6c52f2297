import { createFaultSet, type FaultSet, type FaultSetOptions } from './fault-set.ts';
import type { Delivery, HttpReply, HttpRequest } from './http-server.ts';
import type { SessionBook } from './session-book.ts';
import type { Fault } from './types.ts';

/** The misbehaviour of one HTTP simulator. */
export interface FaultSwitch extends Pick<FaultSet, 'current' | 'clear' | 'release'> {
  /** What is sent instead of an answer, without anything being done; null: answer as usual. */
  instead(request: HttpRequest): HttpReply | null;
  /** How the answer goes wrong on its way; null: it does not. */
  delivery(request: HttpRequest): Delivery | null;
  /** Resolves when the answer may leave. */
  delay(request: HttpRequest): Promise<void>;
  /** How far the system's clock is off, in ms. */
  skewMs(): number;
  set(faults: readonly Fault[]): Promise<void>;
}

export interface FaultTargets extends Pick<FaultSetOptions, 'system' | 'seed' | 'shut' | 'reopen'> {
  readonly sessions: SessionBook;
}

/** These stand in the place of an answer; the first one that is felt is given. */
const INSTEAD = ['server-error', 'garbage', 'throttled', 'flaky'] as const;
/** These spoil an answer on its way; the first one is felt. */
const ON_THE_WAY = ['cut', 'truncated', 'doubled', 'drip', 'half-closed'] as const;
const KINDS = [
  'refused',
  'slow',
  'latency',
  ...INSTEAD,
  ...ON_THE_WAY,
  'expired-session',
  'clock-skew',
] as const;

export function createFaultSwitch({ sessions, ...targets }: FaultTargets): FaultSwitch {
  const faults = createFaultSet({ ...targets, kinds: KINDS });

  /** By what holds now, which others may have told meanwhile. */
  function refuseSessions(): void {
    sessions.refuseAll(faults.first(['expired-session'])?.mode === 'always');
  }

  return {
    current: faults.current,
    instead({ path }) {
      const flaky = faults.first(['flaky'], path);
      const isStruck = flaky !== null && faults.strikes(flaky);
      const kinds = isStruck ? INSTEAD : INSTEAD.filter((kind) => kind !== 'flaky');
      return replacement(faults.first(kinds, path));
    },
    delivery: ({ path }) => faults.first(ON_THE_WAY, path),
    delay: ({ path }) => faults.delay(path),
    skewMs: () => faults.first(['clock-skew'])?.offsetMs ?? 0,
    async set(list) {
      await faults.set(list);
      if (list.some(({ kind }) => kind === 'expired-session')) sessions.expireAll();
      refuseSessions();
    },
    async clear() {
      await faults.clear();
      refuseSessions();
    },
    release: () => faults.release(),
  };
}

function replacement(fault: Fault | null): HttpReply | null {
  switch (fault?.kind) {
    case 'server-error':
    case 'flaky':
      return errorPage(fault.status);
    case 'throttled':
      return {
        status: 429,
        headers: {
          'content-type': 'text/plain; charset=utf-8',
          ...(fault.retryAfterS === undefined ? {} : { 'retry-after': `${fault.retryAfterS}` }),
        },
        text: 'Too Many Requests',
      };
    case 'garbage':
      return {
        headers: { 'content-type': 'application/json' },
        text: '{"records":[{"id":\u0000\ufffd',
      };
    default:
      return null;
  }
}

const errorPage = (status: number): HttpReply => ({
  status,
  headers: { 'content-type': 'text/html' },
  text: `<html><head><title>${status}</title></head><body><h1>Server Error</h1></body></html>`,
});
