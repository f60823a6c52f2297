import { notDelivered } from './errors.ts';

/** A login that several requests share. */
export interface Session<T> {
  /**
   * Runs a call with the session. When its answer says that the session is no longer good, logs in
   * again and repeats the call. However many callers notice at the same time, one login is made.
   *
   * @param refused tells from the answer whether the session was the reason.
   * @throws what `call` throws; what the login throws, with `delivered: 'no'`: without a session
   * nothing was sent.
   */
  use<R>(call: (session: T) => Promise<R>, refused: (answer: R) => boolean): Promise<R>;
}

export interface SessionOptions {
  /** Log in anew after this time even when nobody complained, in ms. */
  readonly maxAgeMs?: number;
  /** How often one call may log in again before its answer is handed on as it is. */
  readonly maxRelogins?: number;
  readonly nowMs?: () => number;
}

export function createSession<T>(
  login: () => Promise<T>,
  options: SessionOptions = {},
): Session<T> {
  const nowMs = options.nowMs ?? (() => performance.now());
  const maxAgeMs = options.maxAgeMs ?? Number.POSITIVE_INFINITY;
  const maxRelogins = options.maxRelogins ?? 1;
  let current: { readonly since: number; readonly value: Promise<T> } | undefined;

  function get(): { readonly value: Promise<T> } {
    if (current && nowMs() - current.since < maxAgeMs) return current;
    const opened = { since: nowMs(), value: login() };
    current = opened;
    opened.value.catch(() => {
      if (current === opened) current = undefined;
    });
    return opened;
  }

  return {
    async use(call, refused) {
      for (let relogins = 0; ; relogins += 1) {
        const used = get();
        const answer = await call(await used.value.catch(refuse));
        if (!refused(answer) || relogins >= maxRelogins) return answer;
        if (current === used) current = undefined;
      }
    },
  };
}

function refuse(error: unknown): never {
  throw notDelivered(error);
}
