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
export function startScriptedGateway(
  ...answers: readonly ScriptedAnswer[]
): Promise<ScriptedGateway> {
  return startScriptedServer((_body, nth) => answers[Math.min(nth, answers.length) - 1] ?? 'hang');
}

/** A server on loopback. @param answerTo told the body and how many came, this one included. */
export async function startScriptedServer(
  answerTo: (body: unknown, nth: number) => ScriptedAnswer,
): Promise<ScriptedGateway> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
      received.push({ headers: request.headers, body });
      const answer = answerTo(body, received.length);
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
