import type { World } from '../world/types.ts';
import type { ReceivedCall } from './types.ts';

/** What one simulator received, newest last. */
export interface CallLog {
  /** Grows while the simulator lives: copy it to keep it. */
  readonly calls: readonly ReceivedCall[];
  /** Adds a call, stamped with the world's time; secrets in its query and body are masked. */
  record(call: Omit<ReceivedCall, 'system' | 'at'>): void;
  clear(): void;
}

/** Older calls make room. */
export const CALLS_KEPT = 20_000;

const MASK = '***';
const SECRET_NAME = /password|secret|token/i;
/** `name=value` and `"name":"value"` in text that could not be parsed. */
const SECRET_IN_TEXT = /([\w.-]*(?:password|secret|token)[\w.-]*["']?\s*[=:]\s*["']?)[^&"'\s,}]*/gi;

/** @param system the simulator's name, for example `bruin`. */
export function createCallLog(system: string, world: World): CallLog {
  const calls: ReceivedCall[] = [];
  return {
    calls,
    record({ method, path, query, body, status, write }) {
      calls.push({
        system,
        at: world.clock.now(),
        method,
        path,
        query: maskFields(query),
        body: typeof body === 'string' ? maskText(body) : masked(body),
        status,
        write,
      });
      if (calls.length > CALLS_KEPT) calls.shift();
    },
    clear() {
      calls.length = 0;
    },
  };
}

const maskText = (text: string): string => text.replace(SECRET_IN_TEXT, `$1${MASK}`);

/** A copy in which every field named like a secret holds `***`; texts inside, notes say, stay as they are. */
function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  return isPlainObject(value) ? maskFields(value) : value;
}

function maskFields<T>(fields: Readonly<Record<string, T>>): Record<string, T>;
function maskFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      SECRET_NAME.test(name) ? MASK : masked(field),
    ]),
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
