import { z } from 'zod';
import type { HttpReply, HttpRoute } from '../runtime/http-server.ts';
import type { Controlled } from './controlled.ts';
import { notThere, readBody } from './request.ts';

const playBody = z.strictObject({ params: z.unknown().optional() });

export const scenarioRoutes = ({ world, scenarios }: Controlled): HttpRoute<HttpReply>[] => [
  {
    method: 'GET',
    path: '/scenarios',
    handle: () => ({
      json: {
        scenarios: scenarios.map(({ name, description, parameters }) => ({
          name,
          description,
          parameters,
        })),
      },
    }),
  },
  {
    method: 'POST',
    path: '/scenarios/:name',
    async handle(request) {
      const wanted = request.params['name'] ?? '';
      const scenario = scenarios.find(({ name }) => name === wanted);
      if (!scenario) {
        const known = scenarios.map(({ name }) => name);
        throw notThere('scenario', wanted, known);
      }
      const { params } = readBody(request, playBody);
      return { json: { scenario: scenario.name, changed: await scenario.play(world, params) } };
    },
  },
];
