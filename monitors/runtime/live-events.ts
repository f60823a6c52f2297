import { print } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { asError } from '../../platform/errors.ts';
import type { Running } from '../../platform/lifecycle.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Wake } from './define-monitor.ts';

export interface LiveEventsOptions {
  /** The gateway's GraphQL endpoint; its WebSocket is at the same path. */
  readonly gatewayUrl: string;
  readonly log: Logger;
}

/** Subscriptions of a monitor. They only wake it: what is missed, its schedule finds. */
export interface LiveEvents extends Running {
  follow(wake: Wake, onEvent: () => void): void;
}

/** Between a subscription that ended and the next attempt. */
const AGAIN_AFTER_MS = 5000;

export function createLiveEvents({ gatewayUrl, log }: LiveEventsOptions): LiveEvents {
  let client: Client | undefined;
  const stopping = new AbortController();
  const waiting = new Set<NodeJS.Timeout>();
  /** Ends of the subscriptions that are open. */
  const open = new Set<() => void>();

  function connection(): Client {
    client ??= createClient({
      url: gatewayUrl.replace(/^http/, 'ws'),
      webSocketImpl: WebSocket,
      lazy: true,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => !stopping.signal.aborted,
      keepAlive: 12_000,
    });
    return client;
  }

  function follow(wake: Wake, onEvent: () => void): void {
    if (stopping.signal.aborted) return;
    const again = (): void => {
      open.delete(end);
      if (stopping.signal.aborted) return;
      const timer = setTimeout(() => {
        waiting.delete(timer);
        follow(wake, onEvent);
      }, AGAIN_AFTER_MS);
      waiting.add(timer);
    };
    const end = connection().subscribe(
      { query: print(wake.document), variables: { ...wake.variables } },
      {
        next: () => onEvent(),
        error(thrown) {
          if (!stopping.signal.aborted) log.warn({ err: asError(thrown) }, 'live events ended');
          again();
        },
        complete: again,
      },
    );
    open.add(end);
  }

  return {
    follow,
    async stop() {
      stopping.abort();
      for (const timer of waiting) clearTimeout(timer);
      for (const end of open) end();
      await client?.dispose();
    },
  };
}
