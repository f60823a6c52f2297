import { Readable } from 'node:stream';
import { Pool, type Dispatcher } from 'undici';
import { CodedError } from '../errors.ts';
import { readRows, type ReadRows, type RowReading } from '../json-rows.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import { ofWrite } from './delivery.ts';
import { failureOfCall, failureOfStatus } from './failures.ts';
import { createCallPolicy, UnhealthyError, type CallPolicySettings } from './policy.ts';
import { boundedBody, readText } from './response-body.ts';

export interface UpstreamCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with names for its variable parts; what logs and metrics show. */
  readonly route: string;
  /** Path as sent, below the base address, each part encoded. */
  readonly path: string;
  /** A list repeats its key; undefined is left out. */
  readonly query?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** A stream is sent as it comes and can be sent once, so it makes the call a write. */
  readonly body?: string | Buffer | Readable;
  /** Whether repeating it is harmless. GET is a read unless said otherwise, all else a write. */
  readonly kind?: 'read' | 'write';
  /** Instead of the client's own time-out. */
  readonly timeoutMs?: number;
  readonly requestId?: string;
}

interface ReplyHead {
  /** Below 500, and not 429. */
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface UpstreamReply extends ReplyHead {
  readonly text: string;
}

/** A reply whose body was read row by row. With a status beyond 2xx it was not read at all. */
export interface RowsReply<T> extends ReplyHead, ReadRows<T> {}

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
  /**
   * As `call`, for an answer that may be large: JSON whose rows are parsed one by one while they come,
   * so that neither memory nor the event loop feels the whole. A read that is repeated begins anew.
   *
   *   const { status, rows, rest } = await http.rows(call, { what: 'the links', row: linkSchema });
   *   if (rows === null) throw refusalOf(status, rest); // `{"error": …}` where the list should be
   *
   * Behind a login it stands where `call` does: `session.use((cookie) => http.rows(…), refused)`, where
   * `refused` looks at `status` and `rest`.
   *
   * @throws CodedError as `call`; UPSTREAM_MALFORMED for a text that is no JSON, ends early or goes on
   * after its end, and for a row that is not its schema.
   */
  rows<T>(call: UpstreamCall, reading: RowReading<T>): Promise<RowsReply<T>>;
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

type ReadBody<R> = (body: AsyncIterable<Buffer>, status: number) => Promise<R>;

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

  async function attemptOnce<R>(
    call: UpstreamCall,
    kind: 'read' | 'write',
    attempt: number,
    read: ReadBody<R>,
  ): Promise<ReplyHead & R> {
    const started = performance.now();
    const timeoutMs = call.timeoutMs ?? options.timeoutMs;
    let status = 'none';
    try {
      const { statusCode, headers, body } = await send(call, timeoutMs);
      const whole = boundedBody(name, body, maxBodyBytes);
      if (statusCode >= 500 || statusCode === 429) {
        await readText(whole);
        status = String(statusCode);
        throw failureOfStatus(name, { status: statusCode, headers }, kind);
      }
      const content = await read(whole, statusCode);
      status = String(statusCode);
      return { status: statusCode, headers, ...content };
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

  function send(call: UpstreamCall, timeoutMs: number): Promise<Dispatcher.ResponseData> {
    return pool.request({
      method: call.method,
      path: `${basePath}${call.path}${queryString(call.query)}`,
      headers: { accept: 'application/json', ...call.headers },
      body: call.body ?? null,
      signal: AbortSignal.timeout(timeoutMs),
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
  }

  async function run<R>(call: UpstreamCall, read: ReadBody<R>): Promise<ReplyHead & R> {
    const kind = kindOf(call);
    if (kind === 'write' && options.writes === 'refused') refuseWrite();
    return policy.run(kind, (attempt) => attemptOnce(call, kind, attempt, read));
  }

  function refuseWrite(): never {
    throw new CodedError(
      'FORBIDDEN',
      `Writing to the real ${name} is refused outside production; set UPSTREAMS=sandbox to write to the simulated one`,
      { upstream: name, delivered: 'no' },
    );
  }

  return {
    call: (call) => run(call, async (body) => ({ text: await readText(body) })),
    rows: <T>(call: UpstreamCall, reading: RowReading<T>) =>
      run<ReadRows<T>>(call, async (body, status) => {
        if (status >= 200 && status <= 299) return readRows(name, body, reading);
        await readText(body);
        return { rows: null, rest: undefined };
      }),
    close: () => pool.destroy(),
  };
}

function kindOf({ kind, method, body }: UpstreamCall): 'read' | 'write' {
  if (body instanceof Readable) return 'write';
  return kind ?? (method === 'GET' ? 'read' : 'write');
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
