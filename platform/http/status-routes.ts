import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../metrics.ts';

export interface Readiness {
  /** Names what is missing before this process can do its work; empty when nothing is. */
  missing(): Promise<readonly string[]>;
}

/**
 * What an orchestrator of containers asks every process: `/health/live` (the process answers),
 * `/health/ready` (200, or 503 with the names of what is missing) and `/metrics` (Prometheus text).
 */
export function addStatusRoutes(
  server: FastifyInstance,
  { readiness, metrics }: { readonly readiness: Readiness; readonly metrics: Metrics },
): void {
  server.get('/health/live', () => ({ live: true }));
  server.get('/health/ready', async (_request, reply) => {
    const missing = await readiness.missing();
    return reply
      .code(missing.length === 0 ? 200 : 503)
      .send({ ready: missing.length === 0, missing });
  });
  server.get('/metrics', async (_request, reply) => {
    const { contentType, body } = await metrics.expose();
    return reply.header('content-type', contentType).send(body);
  });
}
