import { z } from 'zod';
import type { HttpReply, HttpRoute } from '../runtime/http-server.ts';
import type { Simulator } from '../runtime/types.ts';
import type { Controlled } from './controlled.ts';
import { faultSchema, toFault } from './fault.ts';
import { readBody, simulatorNamed } from './request.ts';

const faultBody = z.strictObject({ fault: faultSchema });

export function faultRoutes({ simulators }: Controlled): HttpRoute<HttpReply>[] {
  const named = (name: string | undefined): Simulator => simulatorNamed(simulators, name ?? '');
  return [
    {
      method: 'PUT',
      path: '/faults/:system',
      async handle(request) {
        const simulator = named(request.params['system']);
        const fault = toFault(readBody(request, faultBody).fault);
        await simulator.setFault(fault);
        return { json: { system: simulator.system, fault } };
      },
    },
    {
      method: 'DELETE',
      path: '/faults/:system',
      async handle({ params }) {
        await named(params['system']).clearFaults();
        return { status: 204 };
      },
    },
    {
      method: 'DELETE',
      path: '/faults',
      async handle() {
        await Promise.all(simulators.map((simulator) => simulator.clearFaults()));
        return { status: 204 };
      },
    },
  ];
}
