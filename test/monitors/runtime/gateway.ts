import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';

/** One request that the server received. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** What it answers; `hang` is never. */
export type ScriptedAnswer = { readonly status?: number; readonly text: string } | 'hang';

export interface ScriptedGateway {
  readonly url: string;
  readonly received: readonly Received[];
  stop(): Promise<void>;
}

/** A server on loopback that answers requests in turn, the last answer for good. */
export async function startScriptedGateway(
  ...answers: readonly ScriptedAnswer[]
): Promise<ScriptedGateway> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({
        headers: request.headers,
        body: JSON.parse(Buffer.concat(chunks).toString()),
      });
      const answer = answers[Math.min(received.length, answers.length) - 1] ?? 'hang';
      if (answer !== 'hang') response.writeHead(answer.status ?? 200).end(answer.text);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    received,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

type TestDocument = TypedDocumentNode<{ readonly a: number | null }, { readonly x: number }>;

export const QUERY = parse('query Read($x: Int) { a(x: $x) }') as TestDocument;
export const MUTATION = parse('mutation Write($x: Int) { a(x: $x) }') as TestDocument;
