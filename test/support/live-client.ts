import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { ClientError } from './start-system.ts';

/** What a subscriber gets: an event, or errors in its place. */
export interface LiveResult<T> {
  readonly data: T | null;
  readonly errors: readonly ClientError[];
}

/** One subscription, as its client sees it. */
export interface LiveFeed<T> {
  /** Everything that came, in order. */
  readonly results: readonly LiveResult<T>[];
  /** How it ended; undefined while it goes on. */
  readonly end: () => 'completed' | { readonly failed: unknown } | undefined;
  /** Resolves when this many results are there, or `enough` says so. */
  until(
    enough: number | ((results: readonly LiveResult<T>[]) => boolean),
    withinMs?: number,
  ): Promise<void>;
  leave(): void;
}

export interface LiveClient {
  subscribe<T>(query: string, variables?: Record<string, unknown>): LiveFeed<T>;
  close(): Promise<void>;
}

const PATIENCE_MS = 45_000;

/** A client of the live operations of a gateway, on a socket of its own that is not reopened. */
export function openLiveClient(url: string): LiveClient {
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazyCloseTimeout: 1000,
  });
  return {
    subscribe: (query, variables) => follow(client, query, variables),
    close: async () => client.dispose(),
  };
}

function follow<T>(
  client: ReturnType<typeof createClient>,
  query: string,
  variables: Record<string, unknown> | undefined,
): LiveFeed<T> {
  const results: LiveResult<T>[] = [];
  const waiting = new Set<() => void>();
  let end: 'completed' | { readonly failed: unknown } | undefined;
  const changed = () => [...waiting].forEach((look) => look());
  const leave = client.subscribe<T>(
    { query, ...(variables && { variables }) },
    {
      next({ data, errors }) {
        results.push({ data: data ?? null, errors: (errors ?? []) as unknown as ClientError[] });
        changed();
      },
      error(failed) {
        end = { failed };
        changed();
      },
      complete() {
        end ??= 'completed';
        changed();
      },
    },
  );
  return {
    results,
    end: () => end,
    leave,
    until(enough, withinMs = PATIENCE_MS) {
      const there = () => (typeof enough === 'number' ? results.length >= enough : enough(results));
      return new Promise((resolve, reject) => {
        const settle = (act: () => void) => {
          waiting.delete(look);
          clearTimeout(timer);
          act();
        };
        const look = () => {
          if (there()) settle(resolve);
          else if (end) settle(() => reject(new Error(`ended early: ${describe(end)}`)));
        };
        const timer = setTimeout(
          () => settle(() => reject(new Error(`waited in vain; came: ${JSON.stringify(results)}`))),
          withinMs,
        );
        waiting.add(look);
        look();
      });
    },
  };
}

function describe(end: unknown): string {
  return JSON.stringify(end, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'message' in value
      ? { ...value, message: value.message }
      : value,
  );
}
