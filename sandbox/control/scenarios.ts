import { z } from 'zod';
import { CodedError } from '../../platform/errors.ts';
import type { HttpReply, HttpRoute } from '../runtime/http-server.ts';
import type { Controlled } from './controlled.ts';
import { readBody } from './request.ts';

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
    handle(request) {
      const wanted = request.params['name'];
      const scenario = scenarios.find(({ name }) => name === wanted);
      if (!scenario) {
        const known = scenarios.map(({ name }) => name).join(', ');
        throw new CodedError(
          'NOT_FOUND',
          `scenario: expected one of ${known}; got ${wanted ?? ''}`,
        );
      }
      const { params } = readBody(request, playBody);
      return { json: { scenario: scenario.name, changed: scenario.play(world, params) } };
    },
  },
];
