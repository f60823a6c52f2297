import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { CodedError } from '../../platform/errors.ts';
import { FENCE_HEADER } from '../../platform/fencing.ts';
import { REQUEST_ID_HEADER } from '../../platform/request-id.ts';
import { isRecord, readAnswerForm } from './answer-form.ts';
import type { WebSocketOptions } from './connection.ts';
import type {
  SubgraphAddress,
  SubgraphAnswer,
  SubgraphCallContext,
  SubgraphOperation,
  SubgraphTransport,
} from './transport.ts';
import { createWebSocketTransport } from './websocket.ts';

export interface HttpTransportOptions extends WebSocketOptions {
  /** Kept at most; one call each at a time, further calls wait. */
  readonly connections: number;
  /** A longer answer or event is refused. */
  readonly maxBodyBytes: number;
}

/** A subgraph that is restarted is back in a moment; more than one further attempt only adds load. */
const RETRY_DELAY_MS = 50;

/** Nothing reached the subgraph, or it closed an idle connection just as we used it. */
const NOT_RECEIVED = new Set(['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET']);

/** GraphQL to one subgraph: over HTTP, through a pool of its own; subscriptions over a WebSocket. */
export function createHttpTransport(
  { name, url }: SubgraphAddress,
  options: HttpTransportOptions,
): SubgraphTransport {
  const address = parseAddress(name, url);
  const pool = new Pool(address.origin, {
    connections: options.connections,
    pipelining: 1,
    headersTimeout: 0, // the caller's signal ends what takes too long
    bodyTimeout: 0,
  });

  const live = createWebSocketTransport(name, address, options);

  async function post(
    kind: SubgraphOperation['kind'],
    body: string,
    { requestId, signal, fence }: SubgraphCallContext,
  ) {
    const response = await pool.request({
      method: 'POST',
      path: `${address.pathname}${address.search}`,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        [REQUEST_ID_HEADER]: requestId,
        ...(kind === 'mutation' && fence !== undefined && { [FENCE_HEADER]: fence }),
      },
      body,
      signal,
    });
    return { status: response.statusCode, text: await readText(name, response.body, options) };
  }

  return {
    async execute({ kind, query, operationName, variables }, context) {
      const body = JSON.stringify({ query, operationName, variables });
      try {
        return readAnswer(name, await retrying(kind, context, () => post(kind, body, context)));
      } catch (thrown) {
        if (thrown instanceof CodedError || context.signal.aborted) throw thrown;
        throw new CodedError(
          'SUBGRAPH_UNAVAILABLE',
          `Subgraph "${name}" could not be reached, or broke off its answer.`,
          {},
          thrown,
        );
      }
    },
    subscribe: live.subscribe,
    async stop() {
      await live.stop();
      await pool.destroy();
    },
  };
}

/** A query that did not arrive is sent once more; a mutation may have arrived after all. */
async function retrying<T>(
  kind: SubgraphOperation['kind'],
  { signal }: SubgraphCallContext,
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await attempt();
  } catch (thrown) {
    if (kind !== 'query' || signal.aborted || !NOT_RECEIVED.has(codeOf(thrown))) throw thrown;
    await sleep(RETRY_DELAY_MS, undefined, { signal });
    return attempt();
  }
}

function codeOf(thrown: unknown): string {
  const code = isRecord(thrown) ? thrown.code : undefined;
  return typeof code === 'string' ? code : '';
}

async function readText(
  subgraph: string,
  body: AsyncIterable<Buffer>,
  { maxBodyBytes }: HttpTransportOptions,
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBodyBytes) {
      throw malformed(subgraph, `answered with more than ${maxBodyBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A GraphQL answer counts whatever its status: refused variables come with a 400. */
function readAnswer(
  subgraph: string,
  { status, text }: { readonly status: number; readonly text: string },
): SubgraphAnswer {
  const answer = readAnswerForm(parseJson(text));
  if (status !== 200 && !answer?.errors?.length) throw wrongStatus(subgraph, status);
  if (!answer) throw malformed(subgraph, 'answered with what is no GraphQL answer');
  return answer;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wrongStatus(subgraph: string, subgraphStatus: number): CodedError {
  const message = `Subgraph "${subgraph}" answered with status ${subgraphStatus}.`;
  return new CodedError('SUBGRAPH_UNAVAILABLE', message, { subgraphStatus });
}

function malformed(subgraph: string, what: string): CodedError {
  return new CodedError('SUBGRAPH_MALFORMED', `Subgraph "${subgraph}" ${what}.`);
}

function parseAddress(name: string, url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address && ['http:', 'https:'].includes(address.protocol)) return address;
  throw new Error(
    `The supergraph gives subgraph "${name}" no address: expected http or https; got ${JSON.stringify(url)}`,
  );
}
