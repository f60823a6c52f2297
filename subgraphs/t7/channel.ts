import {
  Client,
  credentials,
  Metadata,
  status,
  type ClientOptions,
  type ServiceError,
} from '@grpc/grpc-js';
import { loadSync, type MethodDefinition } from '@grpc/proto-loader';
import type { SettingsOf } from '../../platform/config.ts';
import { CodedError } from '../../platform/errors.ts';
import { createCallPolicy, UnhealthyError } from '../../platform/http/policy.ts';
import { packageFile } from '../../platform/package-root.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import { connected, whileReconnecting } from './connection.ts';
import { failureOf, failureOfWrite } from './failure.ts';
import type { settings as declaration } from './settings.ts';

/** The one connection to T7: unary calls under the same policy, metric and log line as HTTP calls. */
export interface Channel {
  /**
   * @param kind a write is sent once, over a connection that is there.
   * @returns the decoded response, not yet checked.
   * @throws CodedError UPSTREAM_UNAVAILABLE, UPSTREAM_TIMEOUT, UPSTREAM_REJECTED, UPSTREAM_MALFORMED;
   * of a write each says whether it was `delivered`. FORBIDDEN when writes are refused.
   */
  call(kind: CallKind, method: string, request: object, requestId: string): Promise<unknown>;
  close(): void;
}

export type CallKind = 'read' | 'write';

type Method = MethodDefinition<object, object>;

export function createChannel(
  settings: SettingsOf<typeof declaration>,
  deps: SubgraphDeps,
): Channel {
  const methods = loadMethods();
  const client = new Client(settings.target, tlsCredentials(settings.certificateAuthority), {
    'grpc.keepalive_time_ms': settings.keepaliveMs,
    'grpc.keepalive_timeout_ms': 10_000,
    // A server that was away is found again within the attempts of the next call.
    'grpc.initial_reconnect_backoff_ms': 50,
    'grpc.max_reconnect_backoff_ms': 150,
    // As with HTTP: the address in the settings is called directly, and DNS gives addresses alone.
    'grpc.enable_http_proxy': 0,
    'grpc.service_config_disable_resolution': 1,
    ...nameForTls(settings.target),
  });
  const policy = createCallPolicy('t7', settings, deps);
  const durations = deps.metrics.duration(
    'upstream_call_duration_seconds',
    'Calls to upstream systems',
    ['upstream', 'method', 'route', 'status'],
  );

  async function attemptOnce(
    kind: CallKind,
    method: Method,
    request: object,
    attempt: number,
    requestId: string,
  ): Promise<object> {
    const started = performance.now();
    let outcome = 'OK';
    try {
      if (kind === 'read') await whileReconnecting(client);
      else if (!(await connected(client, settings.timeoutMs))) throw notConnected();
      return decode(method, await send(client, kind, method, request, settings.timeoutMs));
    } catch (error) {
      outcome = outcomeOf(error);
      throw error;
    } finally {
      const durationMs = Math.round(performance.now() - started);
      const labels = { upstream: 't7', method: 'gRPC', route: method.path, status: outcome };
      durations.observeMs(labels, durationMs);
      deps.log.debug({ ...labels, attempt, durationMs, requestId }, 'upstream call');
    }
  }

  return {
    async call(kind, name, request, requestId) {
      const method = methods[name];
      if (!method) throw new Error(`entrypoint.proto has no method ${name}`);
      if (kind === 'write' && deps.writes === 'refused') throw refusedHere();
      return policy.run(kind, (attempt) => attemptOnce(kind, method, request, attempt, requestId));
    },
    close: () => client.close(),
  };
}

/** Nothing leaves before there is a connection. */
function notConnected(): UnhealthyError {
  const details = { upstream: 't7', delivered: 'no' } as const;
  const message = 't7 could not be reached; nothing was sent';
  return new UnhealthyError(new CodedError('UPSTREAM_UNAVAILABLE', message, details), false);
}

/** As HTTP clients say it. */
function refusedHere(): CodedError {
  return new CodedError(
    'FORBIDDEN',
    'Writing to the real t7 is refused outside production; set UPSTREAMS=sandbox to write to the simulated one',
    { upstream: 't7', delivered: 'no' },
  );
}

/** TLS has no server name for a bare address; a server of this machine goes by `localhost`. */
function nameForTls(target: string): ClientOptions {
  return /^127\.|^\[::1\]/.test(target) ? { 'grpc.ssl_target_name_override': 'localhost' } : {};
}

function loadMethods(): Readonly<Record<string, Method>> {
  const service = loadSync(packageFile('subgraphs', 't7', 'entrypoint.proto'), {
    keepCase: true,
    longs: String,
    defaults: true,
  })['entrypoint.Entrypoint'];
  if (!service || 'format' in service)
    throw new Error('entrypoint.proto has no service Entrypoint');
  return service;
}

function tlsCredentials(certificateAuthority: string | null) {
  return credentials.createSsl(
    certificateAuthority === null ? null : Buffer.from(certificateAuthority),
  );
}

/** Bytes come back undecoded, so that bytes which are no response can be told from a failed call. */
function send(
  client: Client,
  kind: CallKind,
  method: Method,
  request: object,
  timeoutMs: number,
): Promise<Buffer> {
  const failed = ({ code, metadata }: Pick<ServiceError, 'code' | 'metadata'>, cause?: unknown) => {
    const failure = failureOf(code, timeoutMs, cause);
    return kind === 'write' ? failureOfWrite(code, metadata, failure) : failure;
  };
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      method.path,
      method.requestSerialize,
      (bytes: Buffer) => bytes,
      request,
      { deadline: Date.now() + timeoutMs },
      (error: ServiceError | null, bytes?: Buffer) => {
        if (error) reject(failed(error, error));
        else if (bytes) resolve(bytes);
        else reject(failed({ code: status.DATA_LOSS, metadata: new Metadata() }));
      },
    );
  });
}

function decode(method: Method, bytes: Buffer): object {
  try {
    return method.responseDeserialize(bytes);
  } catch (cause) {
    throw new CodedError(
      'UPSTREAM_MALFORMED',
      't7 answered with bytes that are no response',
      { upstream: 't7' },
      cause,
    );
  }
}

/** For the metric: the gRPC status by name, or our code where there was no status. */
function outcomeOf(error: unknown): string {
  const failure = error instanceof UnhealthyError ? error.failure : error;
  if (!(failure instanceof CodedError)) return 'none';
  const { upstreamStatus } = failure.extensions;
  return (upstreamStatus === undefined ? undefined : status[upstreamStatus]) ?? failure.code;
}
