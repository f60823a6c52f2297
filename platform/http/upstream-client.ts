import { Pool } from 'undici';
import { CodedError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import { ofWrite } from './delivery.ts';
import { failureOfCall, failureOfStatus } from './failures.ts';
import { createCallPolicy, UnhealthyError, type CallPolicySettings } from './policy.ts';

export interface UpstreamCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with names for its variable parts; what logs and metrics show. */
  readonly route: string;
  /** Path as sent, below the base address, each part encoded. */
  readonly path: string;
  /** A list repeats its key; undefined is left out. */
  readonly query?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Whether repeating it is harmless. GET is a read unless said otherwise, all else a write. */
  readonly kind?: 'read' | 'write';
  /** Instead of the client's own time-out. */
  readonly timeoutMs?: number;
  readonly requestId?: string;
}

export interface UpstreamReply {
  /** Below 500, and not 429. */
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** HTTP to one upstream system (one host of it) through one pool, one policy, one set of numbers. */
export interface UpstreamClient {
  /**
   * @returns the reply for every status that speaks of the request (2xx to 4xx but 429).
   * @throws CodedError UPSTREAM_UNAVAILABLE (refused, broken off, 5xx, 429, breaker open, queue full),
   * UPSTREAM_TIMEOUT, UPSTREAM_MALFORMED (a body beyond `maxBodyBytes`); of a write each says whether it
   * was `delivered`: `no` when there was no connection or 429 was the answer, else `unknown`. FORBIDDEN,
   * delivered `no`, when writes are refused.
   */
  call(call: UpstreamCall): Promise<UpstreamReply>;
  close(): Promise<void>;
}

/** Whether calls that write are sent. Outside production nothing is written to real systems. */
export type UpstreamWrites = 'allowed' | 'refused';

export interface UpstreamClientOptions extends CallPolicySettings {
  /** Public name of the system, for example `bruin`. */
  readonly upstream: string;
  /** Shown in errors instead of `upstream` where a system has several instances. */
  readonly label?: string;
  /** Scheme, host, port, and the path that all calls begin with. */
  readonly baseUrl: string;
  /** Connections kept at most. */
  readonly connections: number;
  /** A longer body is refused. Default 64 MiB. */
  readonly maxBodyBytes?: number;
  /** Default `allowed`. */
  readonly writes?: UpstreamWrites;
  readonly log: Logger;
  readonly metrics: Metrics;
}

const DEFAULT_MAX_BODY_BYTES = 64 * 1024 * 1024;
const MAX_CONNECT_MS = 10_000;

export function createUpstreamClient(options: UpstreamClientOptions): UpstreamClient {
  const { upstream, log, metrics } = options;
  const name = options.label ?? upstream;
  const base = new URL(options.baseUrl);
  const basePath = base.pathname.replace(/\/$/, '');
  const maxBodyBytes = options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES;
  const pool = new Pool(base.origin, {
    connections: options.connections,
    pipelining: 1,
    keepAliveTimeout: 10_000,
    // An attempt that finds no connection has no use for more time than it has itself.
    connectTimeout: Math.min(options.timeoutMs, MAX_CONNECT_MS),
  });
  const policy = createCallPolicy(name, options, { log, metrics });
  const durations = metrics.duration(
    'upstream_call_duration_seconds',
    'Calls to upstream systems',
    ['upstream', 'method', 'route', 'status'],
  );

  async function attemptOnce(
    call: UpstreamCall,
    kind: 'read' | 'write',
    attempt: number,
  ): Promise<UpstreamReply> {
    const started = performance.now();
    const timeoutMs = call.timeoutMs ?? options.timeoutMs;
    let status = 'none';
    try {
      const reply = await send(call, timeoutMs);
      status = String(reply.status);
      if (reply.status >= 500 || reply.status === 429) throw failureOfStatus(name, reply, kind);
      return reply;
    } catch (error) {
      const translated = failureOfCall(name, error, timeoutMs, kind);
      if (translated instanceof UnhealthyError && status === 'none')
        status = translated.failure.code;
      throw translated;
    } finally {
      const durationMs = Math.round(performance.now() - started);
      const labels = { upstream: name, method: call.method, route: call.route, status };
      durations.observeMs(labels, durationMs);
      log.debug({ ...labels, attempt, durationMs, requestId: call.requestId }, 'upstream call');
    }
  }

  async function send(call: UpstreamCall, timeoutMs: number): Promise<UpstreamReply> {
    const response = await pool.request({
      method: call.method,
      path: `${basePath}${call.path}${queryString(call.query)}`,
      headers: { accept: 'application/json', ...call.headers },
      body: call.body ?? null,
      signal: AbortSignal.timeout(timeoutMs),
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
    return {
      status: response.statusCode,
      headers: response.headers,
      text: await readText(response.body),
    };
  }

  async function readText(body: AsyncIterable<Buffer>): Promise<string> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body) {
      size += chunk.length;
      if (size > maxBodyBytes) {
        throw new CodedError(
          'UPSTREAM_MALFORMED',
          `${name} answered with more than ${maxBodyBytes} bytes`,
          { upstream: name },
        );
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }

  function refuseWrite(): never {
    throw new CodedError(
      'FORBIDDEN',
      `Writing to the real ${name} is refused outside production; set UPSTREAMS=sandbox to write to the simulated one`,
      { upstream: name, delivered: 'no' },
    );
  }

  return {
    async call(call) {
      const kind = call.kind ?? (call.method === 'GET' ? 'read' : 'write');
      if (kind === 'write' && options.writes === 'refused') refuseWrite();
      return policy.run(kind, (attempt) => attemptOnce(call, kind, attempt));
    },
    close: () => pool.destroy(),
  };
}

/**
 * The error for a reply that is neither a success nor an outcome that the contract names.
 * Bodies stay out of it: they may hold what a client must not see.
 *
 * @param asked `write` makes the error say whether it was `delivered`: not when the answer is a 4xx but 408.
 */
export function rejected(
  upstream: string,
  what: string,
  reply: { readonly status: number },
  asked: 'read' | 'write' = 'read',
): CodedError {
  const failure = new CodedError(
    'UPSTREAM_REJECTED',
    `${upstream} refused ${what} with status ${reply.status}`,
    { upstream, upstreamStatus: reply.status },
  );
  if (asked === 'read') return failure;
  // 408 is what proxies say of a call that took too long: it may have been carried out all the same.
  const refusedIt = reply.status >= 400 && reply.status < 500 && reply.status !== 408;
  return ofWrite(failure, refusedIt ? 'no' : 'unknown');
}

function queryString(query: UpstreamCall['query']): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value === undefined) continue;
    for (const item of typeof value === 'object' ? value : [String(value)])
      search.append(key, item);
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
