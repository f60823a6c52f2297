import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpReply, HttpRequest } from './http-server.ts';
import type { SessionBook } from './session-book.ts';
import type { Fault } from './types.ts';

/** The misbehaviour of one HTTP simulator. One fault at a time: setting one ends the one before. */
export interface FaultSwitch {
  /** What is sent instead of an answer, without anything being done; null: answer as usual. */
  instead(request: HttpRequest): HttpReply | null;
  /** True: the connection ends here, and the answer never leaves. */
  isCut(request: HttpRequest): boolean;
  /** Resolves when the answer may leave. */
  delay(request: HttpRequest): Promise<void>;
  set(fault: Fault): Promise<void>;
  clear(): Promise<void>;
  /** Lets go of every answer that is being held back. */
  release(): void;
}

export interface FaultTargets {
  readonly sessions: SessionBook;
  readonly shut: () => Promise<void>;
  readonly reopen: () => Promise<void>;
}

export function createFaultSwitch({ sessions, shut, reopen }: FaultTargets): FaultSwitch {
  let current: Fault | null = null;
  let held = new AbortController();

  const concerns = (request: HttpRequest): Fault | null =>
    current !== null && isUnder(current.onlyPath, request.path) ? current : null;

  async function clear(): Promise<void> {
    const ending = current;
    current = null;
    if (ending?.kind === 'expired-session') sessions.refuseAll(false);
    if (ending?.kind === 'refused') await reopen();
  }

  return {
    instead: (request) => replacement(concerns(request)),
    async delay(request) {
      const fault = concerns(request);
      if (fault?.kind !== 'slow') return;
      const { signal } = held;
      await sleep(fault.delayMs, undefined, { ref: false, signal }).catch(() => undefined);
    },
    isCut: (request) => concerns(request)?.kind === 'cut',
    async set(fault) {
      await clear();
      current = fault;
      if (fault.kind === 'refused') await shut();
      if (fault.kind === 'expired-session') {
        sessions.expireAll();
        sessions.refuseAll(fault.mode === 'always');
      }
    },
    clear,
    release() {
      held.abort();
      held = new AbortController();
    },
  };
}

function replacement(fault: Fault | null): HttpReply | null {
  switch (fault?.kind) {
    case 'server-error':
      return {
        status: fault.status,
        headers: { 'content-type': 'text/html' },
        text: `<html><head><title>${fault.status}</title></head><body><h1>Server Error</h1></body></html>`,
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

const isUnder = (prefix: string | undefined, path: string): boolean =>
  prefix === undefined || path.toLowerCase().startsWith(prefix.toLowerCase());
