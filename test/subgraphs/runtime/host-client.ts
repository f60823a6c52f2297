import { createClient, type Client, type SubscribePayload } from 'graphql-ws';
import { WebSocket } from 'ws';
import { until } from '../../support/until.ts';

/** What came of one subscription, as its client sees it. */
export interface Feed {
  readonly answers: unknown[];
  /** Undefined while it goes on; `complete`, or what it failed with. */
  end(): unknown;
  /** Resolves once so many answers are there. */
  count(answers: number): Promise<void>;
  leave(): void;
}

/** A client of a subgraph host over a WebSocket of its own, which it opens once. */
export function openClient(port: number, connectionParams: Record<string, unknown> = {}): Client {
  return createClient({
    url: `ws://127.0.0.1:${port}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams,
  });
}

export function follow(client: Client, payload: SubscribePayload): Feed {
  const answers: unknown[] = [];
  let end: unknown;
  const leave = client.subscribe(payload, {
    next: (answer) => void answers.push(answer),
    error: (error) => (end = error),
    complete: () => (end ??= 'complete'),
  });
  return {
    answers,
    end: () => end,
    count: (wanted) => until(`${wanted} answers came`, () => answers.length >= wanted),
    leave,
  };
}
