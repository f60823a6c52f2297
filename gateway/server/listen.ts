import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import type { Running } from '../../platform/lifecycle.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { RequestContext } from '../context.ts';
import type { GatewaySettings } from '../settings.ts';
import type { Subscriptions } from '../subscriptions/index.ts';
import { serveSubgraphEndpoints, type GatewayEndpoints } from './endpoints.ts';
import { serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health-routes.ts';
import { servePlayground, type ExampleOperation } from './playground.ts';
import type { Readiness } from './readiness.ts';
import { createServer } from './server.ts';
import { serveSockets } from './sockets.ts';

export interface ListenOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly subscriptions: Subscriptions;
  readonly readiness: Readiness;
  readonly settings: GatewaySettings;
  readonly playgroundFolder: string;
  readonly examples: readonly ExampleOperation[];
  readonly endpoints: GatewayEndpoints;
  readonly log: Logger;
  readonly metrics: Metrics;
}

export interface Listening extends Running {
  readonly url: string;
  readonly port: number;
}

/** Puts the routes together and listens. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { settings, log, metrics } = options;
  const app = createServer({ maxBodyBytes: settings.maxBodyBytes, log });
  serveGraphql(app, { apollo: options.apollo, requestTimeoutMs: settings.requestTimeoutMs });
  serveHealth(app, options.readiness, metrics);
  await serveSubgraphEndpoints(app, options.endpoints, log);
  await servePlayground(app, options.playgroundFolder, options.examples);
  const { apollo, subscriptions } = options;
  const sockets = serveSockets(app.server, { ...settings, apollo, subscriptions, log });
  await app.listen({ port: settings.port, host: settings.host });
  const { port } = app.server.address() as AddressInfo;

  return {
    url: `http://${hostInUrl(settings.host)}:${port}`,
    port,
    async stop() {
      // Whoever is still waited for after this time is cut off, so that close() ends.
      const timer = setTimeout(() => app.server.closeAllConnections(), settings.stopTimeoutMs);
      try {
        // The server waits for every connection, and knows nothing of sockets.
        await Promise.all([sockets.stop(), app.close()]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** Listening everywhere is reached at this machine's own address. */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
