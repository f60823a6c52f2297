import { z } from 'zod';
import type { HttpReply, HttpRequest, HttpRoute } from '../runtime/http-server.ts';
import type { ReceivedCall } from '../runtime/types.ts';
import type { Controlled } from './controlled.ts';
import { readQuery, simulatorNamed } from './request.ts';

const filterQuery = z.strictObject({
  system: z.string().optional(),
  /** In the world's time. */
  since: z.iso.datetime({ offset: true }).optional(),
});
const clearQuery = filterQuery.pick({ system: true });

export function callRoutes({ simulators }: Controlled): HttpRoute<HttpReply>[] {
  const concerned = (system: string | undefined) =>
    system === undefined ? simulators : [simulatorNamed(simulators, system)];

  function received(request: HttpRequest): ReceivedCall[] {
    const { system, since } = readQuery(request, filterQuery);
    const from = since === undefined ? -Infinity : Date.parse(since);
    return concerned(system)
      .flatMap(({ calls }) => calls)
      .filter(({ at }) => at.getTime() >= from)
      .sort((a, b) => a.at.getTime() - b.at.getTime());
  }

  return [
    {
      method: 'GET',
      path: '/calls',
      handle: (request) => ({ json: { calls: received(request) } }),
    },
    {
      method: 'DELETE',
      path: '/calls',
      handle(request) {
        const { system } = readQuery(request, clearQuery);
        for (const simulator of concerned(system)) simulator.clearCalls();
        return { status: 204 };
      },
    },
    {
      method: 'GET',
      path: '/writes',
      handle: (request) => ({ json: { writes: received(request).filter(({ write }) => write) } }),
    },
  ];
}
