import type { Metrics } from '../../platform/metrics.ts';
import type { HttpReply, HttpRoute } from '../runtime/http-server.ts';

/**
 * What an orchestrator of processes asks: the control API is the last to listen, so who reaches it
 * finds every simulator ready. One that refuses because it was told to is as it should be.
 */
export const statusRoutes = (metrics: Metrics): HttpRoute<HttpReply>[] => [
  { method: 'GET', path: '/health/live', handle: () => ({ json: { live: true } }) },
  {
    method: 'GET',
    path: '/health/ready',
    handle: () => ({ json: { ready: true, missing: [] } }),
  },
  {
    method: 'GET',
    path: '/metrics',
    async handle() {
      const { contentType, body } = await metrics.expose();
      return { headers: { 'content-type': contentType }, text: body };
    },
  },
];
