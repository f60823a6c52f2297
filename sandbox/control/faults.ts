import type { HttpReply, HttpRoute } from '../runtime/http-server.ts';
import type { Simulator } from '../runtime/types.ts';
import type { Controlled } from './controlled.ts';
import { faultBody } from './fault.ts';
import { readBody, simulatorNamed } from './request.ts';

export function faultRoutes({ simulators }: Controlled): HttpRoute<HttpReply>[] {
  const named = (name: string | undefined): Simulator => simulatorNamed(simulators, name ?? '');
  return [
    {
      method: 'GET',
      path: '/faults',
      handle: () => ({
        json: {
          faults: simulators.flatMap(({ system, faults }) =>
            faults.map((fault) => ({ system, fault })),
          ),
        },
      }),
    },
    {
      method: 'PUT',
      path: '/faults/:system',
      async handle(request) {
        const simulator = named(request.params['system']);
        const faults = readBody(request, faultBody);
        await simulator.setFault(...faults);
        const [fault, ...others] = faults;
        const { system } = simulator;
        return { json: others.length === 0 ? { system, fault } : { system, faults } };
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
