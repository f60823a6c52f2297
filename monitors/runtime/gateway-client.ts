import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { getOperationAST, OperationTypeNode, print, type DocumentNode } from 'graphql';
import { Pool } from 'undici';
import { CodedError } from '../../platform/errors.ts';
import { FENCE_HEADER, formatFence } from '../../platform/fencing.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import { REQUEST_ID_HEADER } from '../../platform/request-id.ts';
import { parseAnswer, type Answer } from './answer.ts';
import type { Fence } from './scheduling/contracts.ts';

/** The whole graph. Monitors get it as a GraphReader and as Effects. */
export interface GraphClient {
  /**
   * @param requestId in the logs of everybody on the request's way.
   * @returns the answer, with errors where something could not be found out.
   * @throws CodedError UPSTREAM_UNAVAILABLE, UPSTREAM_TIMEOUT, UPSTREAM_MALFORMED, upstream
   * `gateway`: the gateway itself did not answer.
   */
  query<T, V extends Variables>(
    document: TypedDocumentNode<T, V>,
    variables: V,
    requestId: string,
  ): Promise<Answer<T>>;
  /**
   * As query. After a time-out nobody knows whether it was carried out.
   *
   * @param fence shown to whoever writes: refused with FENCED when a newer holder was there already.
   */
  mutate<T, V extends Variables>(
    document: TypedDocumentNode<T, V>,
    variables: V,
    requestId: string,
    fence?: Fence,
  ): Promise<Answer<T>>;
  close(): Promise<void>;
}

/** Variables as generated: every operation has its own type. */
export type Variables = Readonly<Record<string, unknown>>;

export interface GatewayClientOptions {
  /** For example `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Tells the gateway's log and metrics who asks. */
  readonly clientName: string;
  /** How long an answer may take, read to its end. */
  readonly timeoutMs: number;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** Speaks GraphQL over HTTP to the gateway, over connections that stay open. */
export function createGatewayClient(options: GatewayClientOptions): GraphClient {
  const { clientName, timeoutMs } = options;
  const url = new URL(options.url);
  const pool = new Pool(url.origin, { connections: 16, keepAliveTimeout: 10_000 });
  const texts = new WeakMap<DocumentNode, string>();
  const durations = options.metrics.duration(
    'monitor_request_duration_seconds',
    'Requests of monitors to the gateway',
    ['client', 'operation', 'result'],
  );

  function textOf(document: DocumentNode): string {
    const known = texts.get(document);
    if (known !== undefined) return known;
    const text = print(document);
    texts.set(document, text);
    return text;
  }

  async function ask<T>(
    kind: OperationTypeNode,
    document: DocumentNode,
    variables: Variables,
    requestId: string,
    fence?: Fence,
  ): Promise<Answer<T>> {
    const operation = getOperationAST(document);
    if (operation?.operation !== kind) throw new Error(`expected a document with one ${kind}`);
    const labels = { client: clientName, operation: operation.name?.value ?? 'unnamed' };
    const started = performance.now();
    let result = 'failed';
    try {
      const answer = await send<T>({ requestId, fence }, { query: textOf(document), variables });
      result = answer.errors.length === 0 ? 'complete' : 'partial';
      return answer;
    } finally {
      const durationMs = Math.round(performance.now() - started);
      durations.observeMs({ ...labels, result }, durationMs);
      options.log.debug({ ...labels, requestId, result, durationMs }, 'gateway request');
    }
  }

  async function send<T>(
    { requestId, fence }: { readonly requestId: string; readonly fence: Fence | undefined },
    body: object,
  ): Promise<Answer<T>> {
    const deadline = AbortSignal.timeout(timeoutMs);
    let status: number;
    let text: string;
    try {
      const response = await pool.request({
        method: 'POST',
        path: `${url.pathname}${url.search}`,
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          [REQUEST_ID_HEADER]: requestId,
          'apollographql-client-name': clientName,
          ...(fence && { [FENCE_HEADER]: formatFence(fence) }),
        },
        body: JSON.stringify(body),
        signal: deadline,
        // The deadline decides; undici's own, shorter ones must not.
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      status = response.statusCode;
      text = await response.body.text();
    } catch (cause) {
      const details = { upstream: 'gateway', requestId };
      if (!deadline.aborted) {
        const message = 'gateway could not be reached';
        throw new CodedError('UPSTREAM_UNAVAILABLE', message, details, cause);
      }
      const message = `gateway did not answer within ${timeoutMs} ms`;
      throw new CodedError('UPSTREAM_TIMEOUT', message, details, cause);
    }
    const answer = parseAnswer<T>(text);
    if (answer) return answer;
    throw new CodedError(
      'UPSTREAM_MALFORMED',
      `gateway answered with status ${status} and no GraphQL result`,
      { upstream: 'gateway', upstreamStatus: status, requestId },
    );
  }

  return {
    query: (document, variables, requestId) =>
      ask(OperationTypeNode.QUERY, document, variables, requestId),
    mutate: (document, variables, requestId, fence) =>
      ask(OperationTypeNode.MUTATION, document, variables, requestId, fence),
    close: () => pool.destroy(),
  };
}
