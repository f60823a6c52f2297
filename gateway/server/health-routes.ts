import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../../platform/metrics.ts';
import type { Readiness } from './readiness.ts';

/** What operators and orchestrators ask: is it alive, is it ready, how does it do. */
export function serveHealth(app: FastifyInstance, readiness: Readiness, metrics: Metrics): void {
  app.get('/health/live', () => ({ live: true }));
  app.get('/health/ready', async (_, reply) => {
    const missing = await readiness.missing();
    if (missing.length === 0) return { ready: true };
    return reply.code(503).send({ ready: false, missing });
  });
  app.get('/metrics', async (_, reply) => {
    const { contentType, body } = await metrics.expose();
    return reply.type(contentType).send(body);
  });
}
